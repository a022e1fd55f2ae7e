"""From a touch to the finished next screen, and memory over many visits, drawn off-screen.

Every visit also listens to an item, plays a film or a sound and looks at a picture.
The whole kiosk runs in this process; what the touch itself costs in the driver of the screen is
seen through X (start.py). The calibration is a frame in which nothing changes.
"""

import gc
import os
import random
import sys
import time
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from figures import ROUNDS, heading, median, note, p95, show

from content_sync.letters import faces
from content_sync.machine.cache import cache_dir
from kiosk import settings
from kiosk.visit.steering import Hush, Listen
from kiosk.visit.wishes import Home, LookAt, OpenItem, OpenPicture, OpenPlayer, Wake
from kiosk.window import preparing

if TYPE_CHECKING:
    from kiosk.sheet.sheet import Control
    from kiosk.visit.state import Place

SIZE: Final = (1080, 1920)
EMPTY_FRAMES: Final = 60
VISITS: Final = 500
TOUCHES: Final = 8  # a visit
SCRIPT: Final = 50  # visits, after which the same come again: what is kept of them is the same
WEIGH_EVERY: Final = 5
CALM_S: Final = 1.0  # from touch to touch, by the clock that hands are judged by
MEDIA_FRAMES: Final = 6  # of each thing that sounds or moves


class Driver:
    """Touches the kiosk, and draws until the answer stands on the screen."""

    def __init__(self, store: Path, config: Path) -> None:
        preparing.prepare(cache_dir(), SIZE, preparing.Where.OFF_SCREEN)
        from kivy.base import EventLoop
        from kivy.core.window import Window
        from kivy.graphics.opengl import glFinish
        from kivy.tests.common import UnitTestTouch

        from kiosk.aloud.sounds import sounds_of
        from kiosk.stage import opener
        from kiosk.visit.session import Session
        from kiosk.window.app import KioskApp
        from kiosk.window.pen import Pen

        chosen = settings.read(config)
        library = opener(store, chosen, lambda: datetime.now(UTC), cache_dir())
        self._hand_s = 0.0
        self.app: KioskApp = KioskApp(
            lambda changed: Session(chosen, library, time.monotonic, changed),
            chosen,
            Pen(faces.files()),
            sounds_of(cache_dir()),
            lambda: self._hand_s,
        )
        self._touch, self._loop = UnitTestTouch, EventLoop
        self._finish, self._window = glFinish, Window
        self.app._run_prepare()
        self._loop.start()
        for _ in range(3):
            self.frame()

    def frame(self) -> float:
        """Draw one frame to its last pixel; returns the seconds it took."""
        began = time.perf_counter()
        self._window.canvas.ask_update()
        self._loop.idle()
        self._finish()
        return time.perf_counter() - began

    def controls(self) -> "list[Control]":
        """What can be touched now."""
        sheet = self.app.view.sheet
        return [one for one in sheet.controls if one.wish] if sheet else []

    def touch(self, control: "Control") -> float:
        """Touch a control in its middle; returns the seconds to the finished answer."""
        self._hand_s += CALM_S
        rect = control.rect
        touch = self._touch(rect.x + rect.w / 2, SIZE[1] - rect.y - rect.h / 2)
        began = time.perf_counter()
        touch.touch_down()
        touch.touch_up()
        self.frame()
        return time.perf_counter() - began


def shows(driver: Driver) -> "list[Place]":
    """Where the films, sounds and pictures of the content are seen."""
    from kiosk.visit import numbered

    shelf = driver.app.session.library
    assert shelf
    cards = {card.id: topic.id for topic in shelf.topics() for card in shelf.cards(topic.id)}
    return [one for id_, topic in cards.items() for one in numbered.places(shelf, topic, id_)]


def enjoy(driver: Driver, place: "Place") -> None:
    """Hear an item for a moment, then a film, or a picture made larger."""
    session = driver.app.session
    session.do(Wake())
    session.do(OpenItem(place.item))
    session.do(Listen())
    _frames(driver)
    session.do(Hush())
    if place.screen.value == "player":
        session.do(OpenPlayer(place.block))
    else:
        session.do(OpenPicture(place.block))
        driver.frame()
        session.do(LookAt(2.25, (0.5, 0.5)))
    _frames(driver)
    session.do(Home())
    driver.frame()


def _frames(driver: Driver) -> None:
    for _ in range(MEDIA_FRAMES):
        driver.frame()


def visit(driver: Driver, chance: random.Random, times: dict[str, list[float]]) -> None:
    """One visitor: wakes the kiosk, touches what chance picks, and leaves."""
    for _ in range(TOUCHES):
        before = driver.app.session.state.place.screen.value
        took = driver.touch(chance.choice(driver.controls()))
        after = driver.app.session.state.place.screen.value
        times[f"{before} to {after}"].append(took)
    driver.app.session.end_visit()
    driver.frame()


def pss_bytes() -> int:
    """The memory of this process, what is shared counted in parts."""
    gc.collect()
    rows = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(row.split()[1]) * 1024 for row in rows if row.startswith("Pss:"))


def main() -> None:
    """Drive the visits, weigh on the way, and show."""
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")  # it takes sound at its own pace
    driver = Driver(Path(sys.argv[1]), Path(sys.argv[2]))
    times: dict[str, list[float]] = defaultdict(list)
    empty: list[float] = []
    weights: list[int] = []
    media = shows(driver)
    for number in range(VISITS):
        if number % (VISITS // ROUNDS) == 0:
            driver.app.session.do(Wake())  # at rest the kiosk draws ten frames a second and waits
            driver.frame()
            empty += [driver.frame() for _ in range(EMPTY_FRAMES)]
            driver.app.session.end_visit()
            driver.frame()
        these: dict[str, list[float]] = defaultdict(list)
        enjoy(driver, media[number % len(media)])
        visit(driver, random.Random(number % SCRIPT), these)
        for name, took in these.items():
            times[name] += took
        if number >= SCRIPT and number % WEIGH_EVERY == 0:
            weights.append(pss_bytes())
    every = [one for took in times.values() for one in took]
    rounds = [p95(every[at::ROUNDS]) for at in range(ROUNDS)]

    heading(f"Touch to the finished next screen, {SIZE[0]}x{SIZE[1]}, off-screen software drawing")
    note("an empty frame: median, p95", f"{_ms(median(empty))}, {_ms(p95(empty))}")
    note(f"{len(every):,} touches: median", _ms(median(every)))
    for name, took in sorted(times.items(), key=lambda pair: -median(pair[1]))[:6]:
        note(f"  {name} ({len(took)}): median, most", f"{_ms(median(took))}, {_ms(max(took))}")
    show(f"touches: p95 (median of {ROUNDS} parts)", median(rounds) * 1000, 150, "ms")

    count = SCRIPT // WEIGH_EVERY
    first, last = median(weights[:count]), median(weights[-count:])
    heading(f"Memory over {VISITS} visits with sound, film, picture and {TOUCHES} touches")
    note(f"PSS, median of visits {SCRIPT} to {SCRIPT * 2}", f"{first / 1e6:.0f} MB")
    note(f"PSS, median of the last {SCRIPT} visits", f"{last / 1e6:.0f} MB")
    note("PSS, least and most", f"{min(weights) / 1e6:.0f}, {max(weights) / 1e6:.0f} MB")
    show("growth", (last / first - 1) * 100, 5, "%", 1)


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


if __name__ == "__main__":
    main()
