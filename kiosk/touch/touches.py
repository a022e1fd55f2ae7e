"""Fingers on the screen, and what they mean.

A press is one act, however much of a hand comes down: a palm lays several fingers on one control,
the first holds it, the others do nothing. Two thumbs that type hold two controls. A swipe is of one
finger alone, and of none that lay on a picture: those draw it along or make it larger.
"""

from dataclasses import dataclass, replace

from kiosk.sheet.sheet import Control, Sheet
from kiosk.touch.meaning import Heard, Meaning, Point, Shown, control_at, is_on, meaning, passage_at
from kiosk.touch.pinch import Grip
from kiosk.touch.swipe import Swipe, swiped
from kiosk.visit.wishes import LookAt, Stay, Wake, Wish


@dataclass(frozen=True, slots=True)
class Finger:
    """One finger since it came down at `start`; `held` is the control that it would press."""

    start: Point
    at: Point
    held: Control | None = None
    is_alone: bool = True
    is_on_picture: bool = False
    is_void: bool = False  # it drags, and presses nothing


class Touches:
    """Fingers by the number of their touch; those on a picture grip anew as one comes or goes."""

    def __init__(self) -> None:
        self._fingers: dict[int, Finger] = {}
        self._grip: Grip | None = None

    @property
    def held(self) -> tuple[Control, ...]:
        """The controls that are being pressed."""
        return tuple(one.held for one in self._fingers.values() if one.held)

    def down(self, sheet: Sheet, touch: int, at: Point) -> Control | None:
        """A finger came down; the control that it now holds."""
        under = control_at(sheet, at)
        held = under if under and under.wish and under not in self.held else None
        is_alone = not self._fingers
        if not is_alone:
            self._fingers = {
                one: replace(other, is_alone=False) for one, other in self._fingers.items()
            }
        lies_on_picture = sheet.lens is not None and is_on(sheet.lens.room, at)
        self._fingers[touch] = Finger(at, at, held, is_alone, lies_on_picture)
        if lies_on_picture:
            self._grip_anew(sheet)
        return held

    def moved(self, sheet: Sheet, touch: int, at: Point) -> Wish | None:
        """A finger went to `at`; once off what it holds, it holds nothing any more."""
        finger = self._fingers.get(touch)
        if finger is None:
            return None
        held = finger.held if control_at(sheet, at) == finger.held else None
        self._fingers[touch] = replace(finger, at=at, held=held)
        if not finger.is_on_picture or self._grip is None or sheet.lens is None:
            return None
        seen = self._grip.moved(self._on_picture)
        return LookAt(seen.zoom, seen.centre)

    def let_go(self, touch: int) -> None:
        """A finger presses nothing any more, wherever it is lifted."""
        if finger := self._fingers.get(touch):
            self._fingers[touch] = replace(finger, held=None, is_void=True)

    def up(self, shown: Shown, touch: int, at: Point) -> Meaning:
        """A finger was lifted at `at`. A swipe does what the arrows do; else the control acts that
        the finger began on, as it is drawn now.
        """
        sheet, state = shown.sheet, shown.state
        finger = self._fingers.pop(touch, Finger(at, at))
        if finger.is_void:
            return None
        if finger.is_on_picture:
            self._grip_anew(sheet)
        way = None if finger.is_on_picture else _way(finger, at, sheet)
        turn = _turn(way, sheet) if finger.is_alone else None
        if turn and not state.is_warned:
            return turn
        control = control_at(sheet, at)
        if control and control.wish and control == finger.held and (not way or shown.is_resting):
            return meaning(control, shown)
        if state.is_warned:
            return Stay()
        if shown.is_resting:
            return Wake()
        passage = passage_at(sheet, at) if state.is_read_aloud else None
        return Heard(passage) if passage else None

    @property
    def _on_picture(self) -> tuple[Point, ...]:
        return tuple(one.at for one in self._fingers.values() if one.is_on_picture)

    def _grip_anew(self, sheet: Sheet) -> None:
        fingers = self._on_picture
        self._grip = Grip(sheet.lens, fingers) if sheet.lens and fingers else None


def _way(finger: Finger, at: Point, sheet: Sheet) -> Swipe | None:
    dx, dy = at[0] - finger.start[0], at[1] - finger.start[1]
    return swiped(dx, dy, sheet.look.px_per_mm)


def _turn(way: Swipe | None, sheet: Sheet) -> Wish | None:
    """What the arrow in that direction does."""
    match way:
        case Swipe.ONWARD:
            return sheet.onward
        case Swipe.BACK:
            return sheet.back
        case None:
            return None
