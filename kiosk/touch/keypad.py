"""Arrows, enter and back operate everything (Section 508 §407.3): which control comes next, and
what a key means. Esc goes home; no other key leads anywhere.
"""

from collections.abc import Sequence
from enum import Enum
from typing import Final

from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Manner, Sheet
from kiosk.touch.meaning import Heard, Meaning, Shown, meaning
from kiosk.touch.scrolling import PAGE_KEYS
from kiosk.visit.state import Screen
from kiosk.visit.typed import BACKSPACE, from_keyboard
from kiosk.visit.wishes import Back, Home, Stay, Wake, Wish

SIDEWAYS: Final = 2.5  # how much more a step aside counts than a step ahead


class Step(Enum):
    """Left and right go on in reading order, so that everything is reached; up and down look."""

    LEFT = -1
    RIGHT = 1
    UP = -2
    DOWN = 2


ESCAPE: Final = 27  # keys by the numbers that SDL gives them
ERASE: Final = 8
ENTER: Final = frozenset({13, 32, 271})  # return, space, enter of the number pad
ARROWS: Final = {273: Step.UP, 274: Step.DOWN, 275: Step.RIGHT, 276: Step.LEFT}


class Keypad:
    """`focused` is what the keys act on."""

    def __init__(self) -> None:
        self.focused: Control | None = None

    def follow(self, sheet: Sheet) -> None:
        """Stay on the same control as `sheet` has it, if it has it."""
        drawn = (one for one in sheet.controls if one == self.focused and one.wish)
        self.focused = next(drawn, None)

    def pressed(self, shown: Shown, key: int, letter: str | None = None) -> Meaning:
        """What a key means, which writes `letter` if any."""
        if shown.state.is_warned:
            return Stay()
        if shown.is_resting:
            return Wake()
        if key == ESCAPE:
            return Home()
        if written := _written(shown, key, letter):
            return written
        if key == ERASE:
            return Back()
        if key in PAGE_KEYS:
            return PAGE_KEYS[key](shown.sheet)
        if key in ENTER and self.focused:
            return meaning(self.focused, shown)
        return self._reached(shown, ARROWS[key]) if key in ARROWS else None

    def _reached(self, shown: Shown, towards: Step) -> Heard | None:
        """Go on to the next control: a listener hears it, unless it steers what is heard."""
        sheet = shown.sheet
        there = step(reachable(sheet.controls, sheet.screen), self.focused, towards)
        self.focused = there
        is_heard = there and shown.state.is_read_aloud and there.manner is not Manner.STEERS
        return Heard(there) if there and is_heard else None


def _written(shown: Shown, key: int, letter: str | None) -> Wish | None:
    """What a key of a keyboard beside the screen does to the query."""
    if shown.state.place.screen is not Screen.SEARCH:
        return None
    return from_keyboard(BACKSPACE if key == ERASE else letter)


def reachable(controls: Sequence[Control], screen: Rect) -> list[Control]:
    """Active controls in reading order, without one that covers the whole screen."""
    active = [one for one in controls if one.wish and one.rect != screen]
    return sorted(active, key=lambda one: (one.rect.y, one.rect.x))


def step(controls: Sequence[Control], here: Control | None, towards: Step) -> Control | None:
    """The control after `here` of `controls` (in reading order); the first one without `here`."""
    if here is None or here not in controls:
        return controls[0] if controls else None
    at = list(controls).index(here)
    if towards in (Step.LEFT, Step.RIGHT):
        return controls[max(0, min(len(controls) - 1, at + int(towards.value)))]
    down = 1 if towards is Step.DOWN else -1
    x, y = _middle(here)
    far: dict[float, Control] = {
        ahead + SIDEWAYS * abs(_middle(one)[0] - x): one
        for one in controls
        if (ahead := (_middle(one)[1] - y) * down) > here.rect.h / 2
    }
    return far[min(far)] if far else here


def _middle(control: Control) -> tuple[float, float]:
    rect = control.rect
    return rect.x + rect.w / 2, rect.y + rect.h / 2
