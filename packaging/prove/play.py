"""What is played on the panels, and what must come of it.

Each play stands the kiosk somewhere, touches it, and says what should have been seen: which
fingers came, where, and which acts. `-` before an act's name is for none.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from panel import PALM, Mouse, Panel, Place
from record import PATIENCE_S, Seen, Watched

from content_sync.site.library.library import Library
from kiosk.sheet.sheet import Control, Sheet
from kiosk.tour.route import states
from kiosk.visit.state import Place as At
from kiosk.visit.state import Screen, State
from kiosk.visit.wishes import ScrollTo

QUIET_S: Final = 0.7  # so long a second touch or act may still come, or would be ignored
TAP_S: Final = 0.06
PLUG_S: Final = 3.0  # until udev, the server and the kiosk know of a device
MOST_TILES: Final = 6

HOME: Final = State(place=At(Screen.HOME), language="vi")
LONG: Final = replace(HOME, place=At(Screen.ITEM, topic="support", item="vay-von"), text=3)
KEYS: Final = replace(HOME, place=At(Screen.SEARCH))


@dataclass(frozen=True, slots=True)
class Played:
    """One play: the fingers that came down, the acts expected, and what was seen."""

    name: str
    places: tuple[Place, ...]
    acts: tuple[str, ...]
    seen: Seen
    size: tuple[int, int]
    is_right: bool = True  # what else had to hold


class Hand:
    """Plays before a kiosk that runs, from a thread of its own."""

    def __init__(self, kiosk: Watched, server: str, turned: str) -> None:
        self.kiosk = kiosk
        self.server = server
        self._turned = turned
        self.large = self.plug_large()
        self.small = Panel("Prove panel 2", 1920, 1200, turned)
        time.sleep(PLUG_S)

    def plug_large(self) -> Panel:
        """The first panel, newly plugged in; it is the larger one by its steps."""
        return Panel("Prove panel 1", 4096, 4096, self._turned)

    def play(
        self,
        name: str,
        places: tuple[Place, ...],
        touch: Callable[[], object],
        *acts: str,
        holds: Callable[[], bool] = lambda: True,
        fingers: int | None = None,
    ) -> Played:
        """Touch, wait until all is seen and nothing more comes, and say what was."""
        touch()
        count = len(places) if fingers is None else fingers
        self._settle(lambda: self.kiosk.seen.ups >= count)
        size = self.kiosk.surface.width, self.kiosk.surface.height
        return Played(name, places[:count], acts, self.kiosk.seen, size, holds())

    def tap(self, panel: Panel, *places: Place, tool: int = 0) -> None:
        """Lay fingers down and lift them; `tool` says what touches, PALM for a palm."""
        panel.down(*places, tool=tool)
        time.sleep(TAP_S)
        panel.up(len(places))

    def drag(self, panel: Panel, *ways: tuple[Place, Place]) -> None:
        """Move fingers from their first place to their second."""
        panel.down(*(begin for begin, _ in ways))
        for step in range(1, 9):
            time.sleep(TAP_S / 4)
            panel.move(*(_between(begin, end, step / 8) for begin, end in ways))
        time.sleep(TAP_S)
        panel.up(len(ways))

    def _settle(self, is_seen: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE_S
        while not is_seen() and time.monotonic() < until:
            time.sleep(0.02)
        time.sleep(QUIET_S)
        frames = self.kiosk.frames
        while self.kiosk.frames < frames + 1 and time.monotonic() < until:
            time.sleep(0.02)


def plays(hand: Hand, turned: str) -> Iterator[Played]:
    """All of them, in turn; what does not depend on how the screen is turned, once a server."""
    yield from _taps(hand)
    yield from _drags(hand)
    yield from _fingers(hand)
    if turned == "normal":
        yield from _presses(hand)
        yield from _plugs(hand)


def _taps(hand: Hand) -> Iterator[Played]:
    middle = (0.5, 0.35)
    rest = hand.kiosk.stand_at(State())
    under = next(c.label.text for c in rest.controls if _holds(c, middle, rest))
    yield hand.play("wake", (middle,), lambda: hand.tap(hand.large, middle), under)
    sheet = hand.kiosk.stand_at(HOME)
    for panel, most in ((hand.large, MOST_TILES), (hand.small, 2)):
        for one in _spread([c for c in sheet.controls if c.wish], most):
            at = _middle(one, hand.kiosk.stand_at(HOME))
            yield hand.play("tap", (at,), partial(hand.tap, panel, at), one.label.text)


def _presses(hand: Hand) -> Iterator[Played]:
    at, label = _further_down(hand)

    def twice() -> None:
        hand.tap(hand.large, at)
        time.sleep(TAP_S)
        hand.tap(hand.large, at)

    yield hand.play("double tap", (at, at), twice, label)
    hand.kiosk.stand_at(LONG)
    near = tuple((at[0] + 0.004 * step, at[1] + 0.003 * step) for step in range(-2, 3))
    yield hand.play("palm, five fingers", near, lambda: hand.tap(hand.large, *near))
    hand.kiosk.stand_at(LONG)
    yield hand.play(
        "palm, said to be one", (at,), lambda: hand.tap(hand.large, at, tool=PALM), fingers=0
    )


def _drags(hand: Hand) -> Iterator[Played]:
    at, _ = _further_down(hand)
    onward = hand.kiosk.stand_at(LONG).onward
    there = onward.key if isinstance(onward, ScrollTo) else ""
    way, off = ((0.8, 0.5), (0.2, 0.5)), (at, (at[0], 0.4))
    yield hand.play("drag", way[:1], lambda: hand.drag(hand.large, way), f"item {there}")
    hand.kiosk.stand_at(LONG)
    yield hand.play("drag off a button", (at,), lambda: hand.drag(hand.large, off))


def _fingers(hand: Hand) -> Iterator[Played]:
    sheet = hand.kiosk.stand_at(_picture)
    assert sheet.lens
    room = sheet.lens.room
    x, y = (room.x + room.w / 2) / sheet.look.width, (room.y + room.h / 2) / sheet.look.height
    ways = ((x - 0.05, y), (x - 0.2, y)), ((x + 0.05, y), (x + 0.2, y))
    yield hand.play(
        "two fingers part", tuple(begin for begin, _ in ways),
        lambda: hand.drag(hand.large, *ways),
        holds=lambda: hand.kiosk.session.state.place.zoom > 1.5,
    )  # fmt: skip
    sheet = hand.kiosk.stand_at(KEYS)
    keys = [c for c in sheet.controls if c.label.text in ("m", "n")]
    a, b = (_middle(one, sheet) for one in keys)

    def both() -> None:
        hand.large.down(a)
        hand.small.down(b)
        time.sleep(TAP_S)
        hand.large.up()
        time.sleep(TAP_S)
        hand.small.up()

    names = [one.label.text for one in keys]
    yield hand.play("one finger on each panel", (a, b), both, *names)


def _plugs(hand: Hand) -> Iterator[Played]:
    at, label = _home_tile(hand)
    hand.large.unplug()
    time.sleep(PLUG_S)
    hand.large = hand.plug_large()
    time.sleep(PLUG_S)
    hand.kiosk.stand_at(HOME)
    yield hand.play("tap after plugging again", (at,), lambda: hand.tap(hand.large, at), label)
    hand.kiosk.stand_at(HOME)
    hand.large.down((0.5, 0.02))
    time.sleep(TAP_S)
    hand.large.unplug()
    time.sleep(PLUG_S)
    hand.large = hand.plug_large()
    time.sleep(PLUG_S)
    if hand.server == "cage":  # Xwayland waits for the end of the finger that lay there
        hand.tap(hand.large, (0.5, 0.02))
        time.sleep(PLUG_S)
    hand.kiosk.stand_at(HOME)
    yield hand.play("tap after unplugging under a finger", (at,),
                    lambda: hand.tap(hand.large, at), label)  # fmt: skip
    hand.large.unplug()
    hand.small.unplug()
    mouse = Mouse("Prove mouse")
    time.sleep(PLUG_S)
    hand.kiosk.stand_at(HOME)

    def click() -> None:
        mouse.go(at)
        time.sleep(TAP_S)
        mouse.button(True)
        time.sleep(TAP_S)
        mouse.button(False)

    yield hand.play("mouse", (at,), click, label)
    hand.kiosk.stand_at(HOME)
    yield hand.play("wheel of the mouse", (at,), mouse.roll, fingers=0)


def _further_down(hand: Hand) -> tuple[Place, str]:
    sheet = hand.kiosk.stand_at(LONG)
    wanted = sheet.look.say("Look further down").text
    onward = next(c for c in sheet.controls if c.label.text == wanted)
    return _middle(onward, sheet), wanted


def _home_tile(hand: Hand) -> tuple[Place, str]:
    sheet = hand.kiosk.stand_at(HOME)
    tile = max((c for c in sheet.controls if c.wish), key=lambda c: c.rect.w * c.rect.h)
    return _middle(tile, sheet), tile.label.text


def _picture(library: Library) -> State:
    known = states(library, ("vi",), False)
    return next(one for one in known if one.place.screen is Screen.PICTURE)


def _spread(controls: list[Control], most: int) -> list[Control]:
    """So many of them, from the first to the last."""
    step = max(1, (len(controls) - 1) / max(1, most - 1))
    return [controls[round(step * n)] for n in range(most) if round(step * n) < len(controls)]


def _middle(control: Control, sheet: Sheet) -> Place:
    rect = control.rect
    return (
        (rect.x + rect.w // 2) / (sheet.look.width - 1),
        (rect.y + rect.h // 2) / (sheet.look.height - 1),
    )


def _holds(control: Control, place: Place, sheet: Sheet) -> bool:
    rect, x, y = control.rect, place[0] * sheet.look.width, place[1] * sheet.look.height
    return rect.x <= x < rect.right and rect.y <= y < rect.bottom


def _between(begin: Place, end: Place, share: float) -> Place:
    across, along = (a + (b - a) * share for a, b in zip(begin, end, strict=True))
    return across, along
