"""A finger on a sheet in the window: moves what is seen, and tells the visit where it came to rest.

Between two sheets only pixels know where it is: `offset`, None while nothing moves.
"""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from kivy.clock import Clock

from kiosk.sheet.sheet import Sheet
from kiosk.touch.drag import Glide, Held, Way, hold
from kiosk.touch.meaning import Point, is_on
from kiosk.visit.state import START, Place, State
from kiosk.visit.wishes import ScrollTo


class Dragging:
    """At most one finger, or the glide after it."""

    def __init__(self, move: Callable[[float], None], rest: Callable[[ScrollTo], None]) -> None:
        """`move(offset)` shows the sheet from there, `rest(wish)` is where it stays."""
        self._move, self._rest = move, rest
        self._sheet: Sheet | None = None
        self._touch = -1
        self._held: Held | None = None
        self._glide: Glide | None = None
        self._place: Place | None = None  # whose sheet is being moved

    @property
    def offset(self) -> float | None:
        """Where the sheet is that is being moved."""
        if self._held and self._held.is_moving:
            return self._held.offset
        return self._glide.offset if self._glide else None

    def down(self, sheet: Sheet, touch: int, at: Point) -> bool:
        """A finger came down; returns whether it stopped a sheet that moved, and does no more."""
        scroll = sheet.scroll
        was_moving = self.offset
        if self._held or scroll is None or not scroll.last or not is_on(scroll.room, at):
            self.settle()
            return was_moving is not None
        self._stop()
        way = Way(scroll.last, scroll.room.h, sheet.look.px_per_mm)
        offset = scroll.offset if was_moving is None else was_moving
        self._sheet, self._touch = sheet, touch
        self._held = hold(way, offset, at, monotonic())
        if was_moving is not None:
            self._glide = Glide(way, offset)  # it lies there until the finger moves or is lifted
        return was_moving is not None

    def moved(self, touch: int, at: Point) -> bool:
        """A finger went to `at`; returns whether it draws the sheet along."""
        if self._held is None or touch != self._touch:
            return False
        self._held = self._held.moved(at, monotonic())
        if self._held.is_moving:
            self._move(self._held.offset)
        return self._held.is_moving

    def up(self, touch: int, is_calm: bool) -> None:
        """A finger was lifted: what it drew along glides on, unless all `is_calm`."""
        if self._held is None or touch != self._touch:
            return
        held, self._held = self._held, None
        if held.is_moving or self._glide:
            self._glide = held.let_go(monotonic(), is_calm)
            Clock.schedule_interval(self._go_on, 0)

    def follow(self, state: State) -> None:
        """A sheet drawn anew under a finger stays where the finger has it; another is let go."""
        place = replace(state.place, spot=START)
        if place != self._place:
            self.forget()
            self._place = place
        if (offset := self.offset) is not None:
            self._move(offset)

    def settle(self) -> None:
        """Come to rest where it is."""
        offset, sheet = self.offset, self._sheet
        self.forget()
        if offset is not None and sheet and sheet.scroll:
            spot = sheet.scroll.spot(sheet.scroll.at(round(offset)).offset)
            self._rest(ScrollTo(spot.key, spot.share))

    def forget(self) -> None:
        """Nothing is held or moves any more."""
        self._stop()
        self._held = self._sheet = None

    def _stop(self) -> None:
        Clock.unschedule(self._go_on)
        self._glide = None

    def _go_on(self, dt_s: float) -> None:
        if self._glide is None:
            return
        self._glide = self._glide.after(dt_s)
        self._move(self._glide.offset)
        if self._glide.is_at_rest:
            self.settle()
