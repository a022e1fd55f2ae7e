"""How smoothly a long item follows a finger: in the kiosk's own loop, and in Chromium scrolling it.

    python packaging/bench/drag.py FOLDER
    python packaging/bench/drag.py --kiosk STORE CONFIG      what is watched, started by the first

Both stand on the same screen under Xvfb and are drawn by the processor. A pointer draws the kiosk's
sheet to and fro, the wheel turns Chromium's page; what counts as a frame is a change of what stands
in a column of the frame buffer, looked at every two milliseconds.
"""

import html
import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Final

from article import long_item, stock
from figures import ROUNDS, heading, median, note, p95, show
from programs import CHROMIUM, Program, chromium, running
from screen import HEIGHT, WIDTH, Screen, opened, settled, wait_for

from content_sync.centre.source.source import load

CONTENT: Final = Path(__file__).parents[2] / "assets" / "content"
LOOK_S: Final = 0.002
COLUMN: Final = 300  # px from the left: through the words of both
ROWS: Final = range(400, 1400)
STEP_PX: Final = 6
STEP_S: Final = 0.008
STEPS: Final = 120  # one way
TURNS: Final = 40  # of the wheel, one way
LEAST_FPS: Final = 30


def start_kiosk(store: Path, config: Path) -> None:
    """The kiosk as `run` starts it, with the long item open."""
    from content_sync.letters import faces
    from content_sync.machine.cache import cache_dir
    from kiosk import settings
    from kiosk.window import preparing

    chosen = settings.read(config)
    preparing.prepare(cache_dir(), (WIDTH, HEIGHT), preparing.Where.WINDOW)
    from kiosk.aloud.sounds import sounds_of
    from kiosk.stage import opener
    from kiosk.visit.session import Session
    from kiosk.visit.wishes import OpenItem, Wake
    from kiosk.window.app import KioskApp
    from kiosk.window.pen import Pen

    library = opener(store, chosen, lambda: datetime.now(UTC), cache_dir())
    app = KioskApp(
        lambda changed: Session(chosen, library, time.monotonic, changed),
        chosen,
        Pen(faces.files()),
        sounds_of(cache_dir()),
    )
    for wish in (Wake(), OpenItem("bai-dai")):
        app.session.do(wish)
    app.run()


def _kiosk(folder: Path) -> Program:
    store, config = folder / "store", folder / "kiosk.toml"
    stock(store)
    config.write_text('profile = "commune"\nidle_reading_s = 600\nspeaks_first = false\n')
    words = [sys.executable, __file__, "--kiosk", store, config]
    return Program("kiosk", [str(word) for word in words])


def _chromium(folder: Path) -> Program:
    """The same words in the same letters, as a page."""
    *_, address = chromium(folder).command  # it has put the letters there
    text = long_item(tuple(one.item for one in load(CONTENT).items)).texts["vi"]
    said = "".join(
        f"<p>{html.escape(' '.join(one.text for one in block.p or ()))}</p>"
        for block in text.blocks
    )
    style = (
        "@font-face { font-family: Viet; src: url(fonts/BeVietnamPro-Regular.ttf) }"
        "body { margin: 0; padding: 60px; width: 960px; background: #fbf7ee; color: #1b1e2b;"
        " font: 30px/1.5 Viet }"
    )
    page = folder / "page" / "long.html"
    page.write_text(f"<!doctype html><meta charset=utf-8><style>{style}</style>{said}")
    command = [one for one in chromium(folder).command if one != address]
    assert command[: len(CHROMIUM)] == list(CHROMIUM)
    return Program("Chromium", [*command, page.resolve().as_uri()])


def _drag() -> list[str]:
    """Press, to and fro, and let go, for xdotool."""
    words = ["mousemove", str(COLUMN), "1500", "mousedown", "1"]
    ys = [1500 - STEP_PX * at for at in range(STEPS)]
    for y in (*ys, *reversed(ys)):
        words += ["mousemove", str(COLUMN), str(y), "sleep", str(STEP_S)]
    return [*words, "mouseup", "1"]


def _wheel() -> list[str]:
    words = ["mousemove", str(WIDTH // 2), "900"]
    for button in ("5", "4"):
        words += ["click", "--repeat", str(TURNS), "--delay", str(round(STEP_S * 3000)), button]
    return words


def _frames(screen: Screen, hand: list[str]) -> list[float]:
    """The seconds between one frame and the next while the hand is at it."""
    first, last = (rows * WIDTH + COLUMN for rows in (ROWS.start, ROWS.stop))
    environment = os.environ | {"DISPLAY": screen.display}
    moving = subprocess.Popen(("xdotool", *hand), env=environment)
    seen, moments = b"", []
    while moving.poll() is None:
        now = screen.pixels[first:last:WIDTH].tobytes()
        if now != seen:
            seen = now
            moments.append(time.monotonic())
        time.sleep(LOOK_S)
    return [after - before for before, after in pairwise(moments[1:])]


def main() -> None:
    """Take the rounds in turn and compare."""
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    watched = ((_kiosk(folder), _drag()), (_chromium(folder), _wheel()))
    taken: dict[str, list[list[float]]] = {program.name: [] for program, _ in watched}
    with opened(folder / "screen") as screen:
        for program, hand in watched:
            with running(program, screen):
                wait_for("a window", lambda: not screen.is_bare())
                settled(screen, calm_s=2)
                for turn in range(ROUNDS + 1):
                    frames = _frames(screen, hand)
                    if turn:  # the first one draws what was never seen
                        taken[program.name].append(frames)
                    settled(screen)

    heading(f"A long item drawn to and fro, {WIDTH}x{HEIGHT}, software drawing, under Xvfb")
    fps = {name: _fps(rounds) for name, rounds in taken.items()}
    for name, rounds in taken.items():
        late = median(p95(one) for one in rounds) * 1000
        note(f"{name}: frames/s, median of {ROUNDS} rounds", f"{fps[name]:.1f}")
        note(f"{name}: from one frame to the next, p95", f"{late:.0f} ms")
    took = 1000 / fps["kiosk"]
    show("kiosk: from one frame to the next", took, 1000 / LEAST_FPS, "ms", 1)


def _fps(rounds: list[list[float]]) -> float:
    return median(len(one) / sum(one) for one in rounds)


if __name__ == "__main__":
    if sys.argv[1] == "--kiosk":
        start_kiosk(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
