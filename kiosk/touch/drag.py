"""A finger that draws a sheet along, and how the sheet goes on when it is let go: values alone.

    held = hold(way, offset, point, now_s)       a finger came down
    held = held.moved(point, now_s)              it went there; `is_moving` once that is no tremor
    glide = held.let_go(now_s)                   it was lifted
    glide = glide.after(dt_s)                    and so on until it `is_at_rest`

What lies under the finger stays under it. Past an end the sheet gives way less and less and comes
back; a sheet that glides stops at the end.
"""

from dataclasses import dataclass, replace
from math import exp
from typing import Final

from kiosk.touch.meaning import Point

SLOP_MM: Final = 7.0  # farther than a trembling tap, which goes 5 mm
FRICTION_S: Final = 0.4  # after so long a glide has lost two thirds of its speed
RETURN_S: Final = 0.07  # the same of the way back from beyond an end
SMOOTH_S: Final = 0.04  # over so long the speed of a finger is looked at
RESTED_S: Final = 0.1  # a finger that lay still so long lets the sheet lie
FASTEST_MM_S: Final = 1500.0
SLOWEST_MM_S: Final = 8.0
BEYOND: Final = 8  # one part in so many of the room, at most, past an end
NEAR_PX: Final = 0.5


@dataclass(frozen=True, slots=True)
class Way:
    """From 0 to `last` px a sheet can be scrolled in a room `room` px high."""

    last: int
    room: int
    px_per_mm: float

    def held_back(self, offset: float) -> float:
        """Where the sheet is when a finger wishes it at `offset`."""
        most = self.room / BEYOND
        within = max(0.0, min(float(self.last), offset))
        past = abs(offset - within)
        gives = most * past / (past + most)
        return within + (gives if offset > within else -gives)


@dataclass(frozen=True, slots=True)
class Held:
    """A finger on a sheet. `speed` is the sheet's, px/s; one that went aside moves nothing."""

    way: Way
    start: Point
    at: Point
    at_s: float
    begun: float  # the offset at `start`
    speed: float = 0.0
    is_moving: bool = False
    is_aside: bool = False

    @property
    def offset(self) -> float:
        """Where the sheet is."""
        pulled = self.start[1] - self.at[1] if self.is_moving else 0.0
        return self.way.held_back(self.begun + pulled)

    def moved(self, at: Point, now_s: float) -> "Held":
        """The finger went to `at`."""
        dx, dy = abs(at[0] - self.start[0]), abs(at[1] - self.start[1])
        dt = now_s - self.at_s
        weight = 1 - exp(-dt / SMOOTH_S) if dt > 0 else 0.0
        now = (self.at[1] - at[1]) / dt if dt > 0 else 0.0
        speed = self.speed + (now - self.speed) * weight
        there = replace(self, at=at, at_s=now_s, speed=speed)
        if self.is_moving or self.is_aside or max(dx, dy) <= SLOP_MM * self.way.px_per_mm:
            return there
        if dx > dy:
            return replace(there, is_aside=True)
        return replace(there, start=at, is_moving=True)

    def let_go(self, now_s: float, is_calm: bool = False) -> "Glide":
        """The finger was lifted; where all `is_calm` nothing goes on but back from an end."""
        has_rested = now_s - self.at_s > RESTED_S
        most = FASTEST_MM_S * self.way.px_per_mm
        speed = 0.0 if has_rested or is_calm else max(-most, min(most, self.speed))
        return Glide(self.way, self.offset, speed if self.is_moving else 0.0)


@dataclass(frozen=True, slots=True)
class Glide:
    """A sheet that nothing holds, at `offset`."""

    way: Way
    offset: float
    speed: float = 0.0

    @property
    def is_at_rest(self) -> bool:
        """Whether it moves no further."""
        is_within = 0 <= self.offset <= self.way.last
        return is_within and abs(self.speed) < SLOWEST_MM_S * self.way.px_per_mm

    def after(self, dt_s: float) -> "Glide":
        """Where it is a moment later."""
        last = float(self.way.last)
        end = max(0.0, min(last, self.offset))
        if self.offset != end:
            there = end + (self.offset - end) * exp(-dt_s / RETURN_S)
            return Glide(self.way, end if abs(there - end) < NEAR_PX else there)
        kept = exp(-dt_s / FRICTION_S)
        there = self.offset + self.speed * FRICTION_S * (1 - kept)
        stopped = max(0.0, min(last, there))
        return Glide(self.way, stopped, self.speed * kept if stopped == there else 0.0)


def hold(way: Way, offset: float, at: Point, now_s: float) -> Held:
    """A finger came down at `at` on a sheet that is at `offset`."""
    return Held(way, at, at, now_s, offset)
