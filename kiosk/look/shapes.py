"""What stands on a screen as values: rectangles, and the shapes drawn into them.

Positions are px from the top left corner; nothing here knows Kivy.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from kiosk.look.colours import Colour
from kiosk.look.stack import Cut, stack


class Rect(NamedTuple):
    """A rectangle in px, measured from the top left corner of the screen."""

    x: int
    y: int
    w: int
    h: int

    @property
    def bottom(self) -> int:
        """The y just below it."""
        return self.y + self.h

    @property
    def right(self) -> int:
        """The x just beside it."""
        return self.x + self.w

    def inset(self, dx: int, dy: int | None = None) -> "Rect":
        """Smaller by `dx` on the left and right and `dy` above and below."""
        down = dx if dy is None else dy
        return Rect(self.x + dx, self.y + down, self.w - 2 * dx, self.h - 2 * down)

    def top(self, height: int) -> "Rect":
        """The upper `height`."""
        return Rect(self.x, self.y, self.w, height)

    def below(self, height: int) -> "Rect":
        """What is left under the top `height`."""
        return Rect(self.x, self.y + height, self.w, self.h - height)

    def left(self, width: int) -> "Rect":
        """The left `width`."""
        return Rect(self.x, self.y, width, self.h)

    def after(self, width: int) -> "Rect":
        """What is left beside the left `width`."""
        return Rect(self.x + width, self.y, self.w - width, self.h)

    def foot(self, height: int) -> "Rect":
        """The lowest `height`."""
        return self.below(self.h - height)

    def end(self, width: int) -> "Rect":
        """The right `width`."""
        return self.after(self.w - width)

    def middle(self, width: int, height: int) -> "Rect":
        """A place of that size in the middle."""
        x, y = self.x + (self.w - width) // 2, self.y + (self.h - height) // 2
        return Rect(x, y, width, height)

    def within(self, part: int, part_of_height: int = 0) -> "Rect":
        """What is left when one `part`th of the width and height stays free on every side."""
        return self.inset(self.w // part, self.h // (part_of_height or part))

    def down(self, *cuts: Cut) -> "tuple[Rect, ...]":
        """Pieces below each other: so many px high, or a share of the rest."""
        return tuple(Rect(self.x, self.y + y, self.w, h) for y, h in _places(self.h, cuts))

    def across(self, *cuts: Cut) -> "tuple[Rect, ...]":
        """Pieces side by side: so many px wide, or a share of the rest."""
        return tuple(Rect(self.x + x, self.y, w, self.h) for x, w in _places(self.w, cuts))

    def cells(self, across: int, down: int, height: int, gap: int) -> "Iterator[Rect]":
        """Rows of `across` cells `height` px high, from the top, row by row."""
        for row in range(down):
            yield from self.below(row * (height + gap)).top(height).columns(across, gap)

    def columns(self, count: int, gap: int) -> "Iterator[Rect]":
        """Side by side, all of one width."""
        width = (self.w - gap * (count - 1)) / count
        for at in range(count):
            start = round(at * (width + gap))
            yield Rect(self.x + start, self.y, round(at * (width + gap) + width) - start, self.h)

    def rows(self, count: int, gap: int) -> "Iterator[Rect]":
        """One below the other, all of one height."""
        height = (self.h - gap * (count - 1)) / count
        for at in range(count):
            start = round(at * (height + gap))
            yield Rect(self.x, self.y + start, self.w, round(at * (height + gap) + height) - start)


def _places(length: int, cuts: Sequence[Cut]) -> Iterator[tuple[int, int]]:
    """(start, size) of every piece."""
    start = 0
    for size in stack(length, cuts):
        yield start, size
        start += size


@dataclass(frozen=True, slots=True)
class Fill:
    """A box of one colour; `radius` rounds its corners, `opacity` 1 hides what lies under it."""

    rect: Rect
    colour: Colour
    radius: int = 0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A line of `width` px along the inside of a box."""

    rect: Rect
    colour: Colour
    width: int
    radius: int = 0


@dataclass(frozen=True, slots=True)
class Ink:
    """A run of text; `baseline` is the y its letters stand on."""

    text: str
    face: str
    px: int
    colour: Colour
    x: int
    baseline: int
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture file that fills `rect` (cut at the edges) or stands whole in it."""

    path: Path
    rect: Rect
    is_whole: bool = False
    radius: int = 0


@dataclass(frozen=True, slots=True)
class Weave:
    """A strip of brocade."""

    rect: Rect
    ground: Colour
    thread: Colour
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Arc:
    """The last `share` of a circle in `rect`, that begins and ends `start` of a turn after 12."""

    rect: Rect
    colour: Colour
    width: int
    share: float = 1.0
    start: float = 0.0
    empties: bool = False  # as the time that is left does


@dataclass(frozen=True, slots=True)
class Poly:
    """What has `corners`, in shares of `rect`, none of them pointing inwards."""

    rect: Rect
    corners: tuple[tuple[float, float], ...]
    colour: Colour


@dataclass(frozen=True, slots=True)
class Cutout:
    """A part of a picture file, `window` in shares of it (left, top, width, height)."""

    path: Path
    rect: Rect
    window: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Screening:
    """Where the moving pictures of the player are seen, whole; `poster` until they come."""

    rect: Rect
    poster: Path | None


@dataclass(frozen=True, slots=True)
class Sliding:
    """Where what a sheet scrolls is seen."""

    rect: Rect


Shape = Fill | Frame | Ink | Photo | Weave | Arc | Poly | Cutout | Screening | Sliding


def moved(shape: Shape, dx: int, dy: int) -> Shape:
    """The same shape elsewhere."""
    if isinstance(shape, Ink):
        return replace(shape, x=shape.x + dx, baseline=shape.baseline + dy)
    there = shape.rect._replace(x=shape.rect.x + dx, y=shape.rect.y + dy)
    return replace(shape, rect=there)


def middle_of(shape: Shape) -> int:
    """The y of its middle; of letters and icons about that."""
    if isinstance(shape, Ink):
        return shape.baseline - shape.px // 3
    return shape.rect.y + shape.rect.h // 2
