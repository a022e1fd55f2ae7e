"""Fingers on a picture: one draws it along, two make it larger or smaller.

    grip = Grip(lens, (finger,))            a finger came down on the picture
    grip.moved((there,)) -> Lens            it went there: what is seen now
    grip = Grip(lens, (first, second))      another came down, or one was lifted: grip anew

What lies under the fingers stays under them, as with a sheet of paper.
"""

from dataclasses import dataclass
from math import hypot

from kiosk.look.lens import Lens
from kiosk.touch.meaning import Point

CLOSEST_PX = 8.0  # two fingers nearer than this say nothing about size


@dataclass(frozen=True, slots=True)
class Grip:
    """`fingers` lie on what `lens` shows; more than two are as the first two."""

    lens: Lens
    fingers: tuple[Point, ...]

    def moved(self, fingers: tuple[Point, ...]) -> Lens:
        """What is seen when the same fingers, in the same order, are at `fingers`."""
        before, after = self.fingers[:2], fingers[:2]
        if not before or len(before) != len(after):
            return self.lens
        grown = _spread(after) / _spread(before) if len(before) > 1 else 1.0
        lens = self.lens.at_zoom(self.lens.zoom * grown)
        held = self.lens.share_at(*_middle(before))
        there = lens.share_at(*_middle(after))
        return lens.around(lens.centre[0] + held[0] - there[0], lens.centre[1] + held[1] - there[1])


def _middle(fingers: tuple[Point, ...]) -> Point:
    count = len(fingers)
    return sum(x for x, _ in fingers) / count, sum(y for _, y in fingers) / count


def _spread(fingers: tuple[Point, ...]) -> float:
    (x, y), (other_x, other_y) = fingers
    return max(CLOSEST_PX, hypot(x - other_x, y - other_y))
