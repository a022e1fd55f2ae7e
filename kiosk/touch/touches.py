"""Fingers on the screen, and what they mean.

A press is one act, however much of a hand comes down: the first finger counts, the others are void
until all are up. Only thumbs that type count both: a key acts when the next one is touched, not
when its thumb is lifted. On a picture two fingers make it larger. A swipe is of one finger alone,
and of none that lay on a picture. What a hand does without meaning it is void: `unmeant`.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import hypot
from typing import Final

from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Manner, Sheet
from kiosk.sheet.time_line import TimeLine
from kiosk.touch.asking import asks, hears_words, is_silenced
from kiosk.touch.drag import SLOP_MM
from kiosk.touch.meaning import Heard, Meaning, Point, Shown, control_at, is_on, meaning, passage_at
from kiosk.touch.pinch import Grip
from kiosk.touch.repeating import is_due, may_repeat
from kiosk.touch.swipe import Swipe, is_far, swiped
from kiosk.touch.unmeant import AT_ONCE_S, LONGEST_S, LYING_S, Quiet, is_key, is_palm
from kiosk.visit.steering import Pause
from kiosk.visit.wishes import Back, LookAt, Stay, Wake, Wish

ALONG_S: Final = 0.2  # a film finds another place five times a second, not sixty


@dataclass(frozen=True, slots=True)
class Finger:
    """One finger since it came down at `start`; `held` is the control that it would press.

    One that `is_void` does nothing, wherever it goes; one that `types` came down on a key.
    """

    start: Point
    at: Point
    since_s: float
    held: Control | None = None
    is_void: bool = False
    types: bool = False
    is_alone: bool = True
    is_told: bool = False  # what it holds has been read to it
    is_on_picture: bool = False
    repeated_s: float | None = None  # when what it holds down acted last
    is_on_time: bool = False
    went_s: float | None = None  # when it went along the time last


class Touches:
    """Fingers by the number of their touch; those on a picture grip anew as one comes or goes."""

    def __init__(self, now_s: Callable[[], float] = time.monotonic) -> None:
        self._now_s = now_s
        self._fingers: dict[int, Finger] = {}
        self._grip: Grip | None = None
        self._quiet = Quiet()
        self._acted_s: float | None = None  # the act whose consequence is not drawn yet

    @property
    def held(self) -> tuple[Control, ...]:
        """The controls that are being pressed; one that is held too long is let go."""
        now_s = self._now_s()
        return tuple(
            one.held for one in self._fingers.values()
            if one.held and (one.repeated_s is not None or now_s - one.since_s < LONGEST_S)
        )  # fmt: skip

    @property
    def may_repeat(self) -> bool:
        """Whether a key is held down that acts again as long as it is."""
        now_s = self._now_s()
        fingers = self._fingers.values()
        return any(may_repeat(one.held) and now_s - one.since_s < LYING_S for one in fingers)

    def repeated(self, shown: Shown) -> Wish | None:
        """What a key that is held down does once more by now, if anything."""
        now_s = self._now_s()
        for number, finger in self._fingers.items():
            held = next((one for one in shown.sheet.controls if one == finger.held), None)
            if held and may_repeat(held) and is_due(finger.since_s, finger.repeated_s, now_s):
                self._fingers[number] = replace(finger, repeated_s=now_s)
                self._rest(held.rect, is_key(held))
                return held.wish
        return None

    def forget(self) -> None:
        """No finger lies there any more, even one whose lifting was lost."""
        self._fingers.clear()
        self._grip = None

    def changed_screen(self) -> None:
        """What was done just now changed the screen."""
        now_s = self._now_s()
        self._quiet, self._acted_s = self._quiet.changed(now_s), now_s

    def drawn(self) -> None:
        """What was done stands on the screen now, and sounds."""
        if self._acted_s is not None:
            self._quiet = self._quiet.later(self._now_s() - self._acted_s)
            self._acted_s = None

    def typed_on(self, shown: Shown, at: Point) -> Meaning:
        """What a thumb on a key means when the other one is about to come down on a key at `at`:
        whoever types does not wait until the first one is lifted. Asked before `down`.
        """
        sheet, now_s = shown.sheet, self._now_s()
        under = control_at(sheet, at)
        if under is None or not is_key(under) or self._quiet.ignores(under, at, now_s):
            return None
        for number, finger in self._fingers.items():
            lain_s = now_s - finger.since_s
            held = next((one for one in sheet.controls if one == finger.held and one.wish), None)
            is_first = finger.types and finger.repeated_s is None
            if is_first and held and held != under and AT_ONCE_S <= lain_s < LONGEST_S:
                self._fingers[number] = replace(finger, held=None)
                return self._act(held, shown)
        return None

    def down(self, sheet: Sheet, touch: int, at: Point, waited_s: float = 0.0) -> Control | None:
        """A finger came down; the control that it now holds. It may have `waited_s` until it was
        taken: whether it came too soon is judged by the earliest moment.
        """
        now_s, time_line = self._now_s(), sheet.time_line
        under = control_at(sheet, at)
        others = [one for one in self._fingers.values() if now_s - one.since_s < LYING_S]
        is_typed = under is not None and is_key(under) and all(one.types for one in others)
        lies_on_picture = sheet.lens is not None and is_on(sheet.lens.room, at)
        counts = not others or is_typed or sheet.lens is not None
        came_s = now_s if under and is_key(under) else now_s - waited_s
        is_void = not counts or self._quiet.ignores(under, at, came_s)
        held = under if under and under.wish and under not in self.held and not is_void else None
        self._fingers = {
            one: replace(other, is_alone=False) for one, other in self._fingers.items()
        }
        self._fingers[touch] = Finger(
            at,
            at,
            now_s,
            held,
            is_void,
            types=is_typed,
            is_alone=not others,
            is_on_picture=lies_on_picture and not is_void,
            is_on_time=bool(time_line and is_on(time_line.rect, at)) and not is_void,
        )
        came = [(one.at, one.since_s) for one in self._fingers.values()]
        if sheet.lens is None and is_palm(came, sheet.look.px_per_mm):
            self._void_all()
            return None
        self._grip_anew(sheet)
        return held

    def moved(self, sheet: Sheet, touch: int, at: Point) -> Wish | None:
        """A finger went to `at`; once off what it holds, it holds nothing any more."""
        finger = self._fingers.get(touch)
        if finger is None:
            return None
        if finger.is_on_time and sheet.time_line and not finger.is_void:
            return self._along(sheet.time_line, touch, finger, at, sheet.look.px_per_mm)
        held = finger.held if control_at(sheet, at) == finger.held else None
        self._fingers[touch] = replace(finger, at=at, held=held)
        if not finger.is_on_picture or self._grip is None or sheet.lens is None:
            return None
        seen = self._grip.moved(self._on_picture)
        return LookAt(seen.zoom, seen.centre)

    def _along(
        self, time_line: TimeLine, touch: int, finger: Finger, at: Point, px_per_mm: float
    ) -> Wish | None:
        """A finger is drawn along the time: what is seen follows now and then."""
        now_s = self._now_s()
        if finger.went_s is None and hypot(*_moved(finger, at)) < SLOP_MM * px_per_mm:
            self._fingers[touch] = replace(finger, at=at)
            return None
        is_due = finger.went_s is None or now_s - finger.went_s >= ALONG_S
        went_s = now_s if is_due else finger.went_s
        self._fingers[touch] = replace(finger, at=at, held=None, went_s=went_s)
        return time_line.wish(at[0]) if is_due else None

    def long(self, shown: Shown) -> Heard | None:
        """Whoever asks is read what they hold; lifted after that, it does nothing, but for what
        must not wait.

        Asked while a finger may have lain so long, for then nothing else happens.
        """
        now_s = self._now_s()
        for number, finger in self._fingers.items():
            held = finger.held
            is_asked = finger.is_alone and not finger.is_told
            if held and is_asked and asks(shown, held, now_s - finger.since_s):
                told = replace(finger, is_told=True)
                if held.manner is not Manner.AT_ONCE:
                    told = replace(told, held=None, is_void=True)
                self._fingers[number] = told
                return Heard(held)
        return None

    def let_go(self, touch: int) -> None:
        """A finger presses nothing any more, wherever it is lifted."""
        if finger := self._fingers.get(touch):
            self._fingers[touch] = replace(finger, held=None, is_void=True, types=False)

    def up(self, shown: Shown, touch: int, at: Point, waited_s: float = 0.0) -> Meaning:
        """A finger was lifted at `at`. A swipe does what the arrows do; else the control acts that
        the finger began on, as it is drawn now. Only `long` says that a finger asks: a machine that
        is slow takes a short touch late, and it is none the longer for that; that it was lifted may
        have `waited_s` too.
        """
        sheet, state, now_s = shown.sheet, shown.state, self._now_s()
        finger = self._fingers.pop(touch, None) or self._unknown(sheet, at)
        if finger.is_on_picture:
            self._grip_anew(sheet)
        lain_s = now_s - waited_s - finger.since_s
        if finger.went_s is not None and not finger.is_void:
            return sheet.time_line.wish(at[0]) if sheet.time_line else None
        if finger.repeated_s is not None and finger.held:  # it has acted, and may bounce
            self._quiet = self._quiet.after(finger.held.rect, True, now_s)
        if finger.is_void or finger.repeated_s is not None or lain_s >= LONGEST_S:
            return None
        way = None if finger.is_on_picture else _way(finger, at, sheet)
        turn = _turn(way, sheet) if finger.is_alone else None
        if turn and not state.is_warned:
            return turn
        control = control_at(sheet, at)
        is_press = shown.is_resting or not is_far(*_moved(finger, at), sheet.look.px_per_mm)
        if control and control.wish and control == finger.held and is_press:
            return self._act(control, shown)
        if finger.types:
            return None
        if state.is_warned:
            return Stay()
        if finger.is_alone and is_press and _is_beside_picture(sheet, at):
            return Back()
        if shown.is_resting:
            self.changed_screen()
            return Wake()
        passage = passage_at(sheet, at) if hears_words(state) else None
        if passage:
            self._rest(passage.rect, is_key=False)
            return Heard(passage)
        return Pause() if is_silenced(state) else None

    def _act(self, control: Control, shown: Shown) -> Meaning:
        self._rest(control.rect, is_key(control))
        return meaning(control, shown)

    def _rest(self, rect: Rect, is_key: bool) -> None:
        now_s = self._now_s()
        self._quiet, self._acted_s = self._quiet.after(rect, is_key, now_s), now_s

    def _unknown(self, sheet: Sheet, at: Point) -> Finger:
        """A finger whose coming was lost or forgotten."""
        now_s = self._now_s()
        return Finger(at, at, now_s, is_void=self._quiet.ignores(control_at(sheet, at), at, now_s))

    def _void_all(self) -> None:
        self._grip = None
        self._fingers = {
            one: replace(other, held=None, is_void=True, types=False, is_on_picture=False)
            for one, other in self._fingers.items()
        }

    @property
    def _on_picture(self) -> tuple[Point, ...]:
        return tuple(one.at for one in self._fingers.values() if one.is_on_picture)

    def _grip_anew(self, sheet: Sheet) -> None:
        fingers = self._on_picture
        self._grip = Grip(sheet.lens, fingers) if sheet.lens and fingers else None


def _is_beside_picture(sheet: Sheet, at: Point) -> bool:
    """Whether a point lies on the ground around a picture that fills the screen."""
    lens = sheet.lens
    return lens is not None and is_on(lens.room, at) and not is_on(lens.place, at)


def _way(finger: Finger, at: Point, sheet: Sheet) -> Swipe | None:
    return swiped(*_moved(finger, at), sheet.look.px_per_mm)


def _moved(finger: Finger, at: Point) -> tuple[float, float]:
    return at[0] - finger.start[0], at[1] - finger.start[1]


def _turn(way: Swipe | None, sheet: Sheet) -> Wish | None:
    """What the arrow in that direction does."""
    match way:
        case Swipe.ONWARD:
            return sheet.onward
        case Swipe.BACK:
            return sheet.back
        case None:
            return None
