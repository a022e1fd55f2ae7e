"""What stands on a screen as values: rectangles, and the shapes drawn into them.

Positions are px from the top left corner; nothing here knows Kivy.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kiosk.look.look import Colour


class Rect(NamedTuple):
    """A rectangle in px, measured from the top left corner of the screen."""

    x: int
    y: int
    w: int
    h: int

    @property
    def bottom(self) -> int:
        return self.y + self.h

    @property
    def right(self) -> int:
        return self.x + self.w

    def inset(self, dx: int, dy: int | None = None) -> "Rect":
        """Smaller by `dx` on the left and right and `dy` above and below."""
        down = dx if dy is None else dy
        return Rect(self.x + dx, self.y + down, self.w - 2 * dx, self.h - 2 * down)

    def top(self, height: int) -> "Rect":
        return Rect(self.x, self.y, self.w, height)

    def below(self, height: int) -> "Rect":
        """What is left under the top `height`."""
        return Rect(self.x, self.y + height, self.w, self.h - height)

    def left(self, width: int) -> "Rect":
        return Rect(self.x, self.y, width, self.h)

    def after(self, width: int) -> "Rect":
        """What is left beside the left `width`."""
        return Rect(self.x + width, self.y, self.w - width, self.h)

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


@dataclass(frozen=True, slots=True)
class Fill:
    rect: Rect
    colour: Colour
    radius: int = 0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Frame:
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
class Part:
    """A part of a picture file, `window` in shares of it (left, top, width, height)."""

    path: Path
    rect: Rect
    window: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Screening:
    """Where the moving pictures of the player are seen, whole; `poster` until they come."""

    rect: Rect
    poster: Path | None


Shape = Fill | Frame | Ink | Photo | Weave | Part | Screening
