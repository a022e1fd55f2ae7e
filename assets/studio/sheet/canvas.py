"""A sheet to draw flat scenes on: 1600 × 900 units, smooth edges.

    canvas.at(x, y, size, left, turn)    a place on it: (x, y) is its middle, its units are its own
    canvas.along(start, end)             a place that begins at a point and runs towards another

A thing that has a size of its own is drawn on such a place, around its (0, 0). Points are (x, y),
y downwards; colours are "#rrggbb" or "#rrggbbaa". Everything is drawn at SCALE times the size and
shrunk once at the end.
"""

from collections.abc import Callable, Sequence
from copy import copy
from io import BytesIO
from itertools import pairwise
from math import atan2, cos, degrees, hypot, radians, sin
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from studio.sheet import hue

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # x, y, w, h
SCALE: Final = 2
WIDTH, HEIGHT = 1600, 900
QUALITIES, LARGEST_BYTES = (82, 76, 70), 150_000  # of a .jpg: the first that fits
SMOOTH: Final = 12  # steps of a curve between two of its points


class Canvas:
    """A picture being drawn, or a place on one; later shapes lie over earlier ones."""

    def __init__(self, width: int = WIDTH, height: int = HEIGHT, ground: str = hue.PAPER) -> None:
        """A new sheet, in one colour."""
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), ground)
        self.pen = ImageDraw.Draw(self.image, "RGBA")
        self._x, self._y, self._size, self._side, self._turn = 0.0, 0.0, float(SCALE), 1, 0.0
        self._right, self._down = (self._size, 0.0), (0.0, self._size)

    def at(
        self, x: float, y: float, size: float = 1.0, left: bool = False, turn: float = 0.0
    ) -> "Canvas":
        """The place whose (0, 0) is (x, y) here, `size` times as large; `left`: looking left.

        `turn`: in degrees clockwise; boxes have sharp corners then, and ovals do not turn.
        """
        place = copy(self)
        c, s, side = size * cos(radians(turn)), size * sin(radians(turn)), -1 if left else 1
        place._x, place._y = self.pixel(x, y)
        place._right = self._way(side * c, side * s)
        place._down = self._way(-s, c)
        place._size, place._side = self._size * size, self._side * side
        place._turn = self._turn + self._side * turn
        return place

    def along(self, start: Point, end: Point) -> "Canvas":
        """The place that begins at `start` and whose x runs towards `end`."""
        turn = atan2(end[1] - start[1], end[0] - start[0])
        return self.at(*start, turn=degrees(turn))

    @property
    def size(self) -> float:
        """How large a unit is here, in units of the whole picture."""
        return self._size / SCALE

    def pixel(self, x: float, y: float) -> Point:
        """Where a point lies in the image."""
        right, down = self._way(x, y)
        return (self._x + right, self._y + down)

    def fade(self, top: str, bottom: str, y0: float = 0, y1: float | None = None) -> None:
        """Fill from `top` to `bottom` colour between two heights, over the whole width."""
        first, last = round(y0 * SCALE), round((self.height if y1 is None else y1) * SCALE)
        shade = Image.linear_gradient("L").resize((self.image.width, max(1, last - first)))
        over = Image.composite(
            Image.new("RGB", shade.size, bottom), Image.new("RGB", shade.size, top), shade
        )
        self.image.paste(over, (0, first))

    def shape(self, points: Sequence[Point], fill: str) -> None:
        """A closed shape with straight sides."""
        self.pen.polygon([self.pixel(*point) for point in points], fill=fill)

    def blob(self, points: Sequence[Point], fill: str) -> None:
        """A closed shape whose outline runs softly through `points`."""
        self.pen.polygon(smooth([self.pixel(*point) for point in points], closed=True), fill=fill)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
        """An ellipse around (x, y)."""
        self.pen.ellipse(self._around(x, y, rx, ry), fill=fill)

    def ring(self, x: float, y: float, r: float, width: float, fill: str) -> None:
        """A circle's line, within its radius."""
        self.pen.ellipse(self._around(x, y, r, r), outline=fill, width=round(width * self._size))

    def box(self, x: float, y: float, w: float, h: float, fill: str, round_: float = 0) -> None:
        """A rectangle; (x, y) is its upper left corner, `round_` the radius of all four."""
        if self._turn:
            self.shape([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], fill)
            return
        left, top = self.pixel(x + w if self._side < 0 else x, y)
        corners = [left, top, left + w * self._size, top + h * self._size]
        self.pen.rounded_rectangle(corners, radius=round_ * self._size, fill=fill)

    def line(self, points: Sequence[Point], width: float, fill: str) -> None:
        """A line with round ends and joints."""
        self._stroke([self.pixel(*point) for point in points], width * self._size, fill)

    def curve(self, points: Sequence[Point], width: float, fill: str) -> None:
        """A soft line through `points`."""
        way = smooth([self.pixel(*point) for point in points], closed=False)
        self._stroke(way, width * self._size, fill)

    def dots(self, points: Sequence[Point], r: float, step: float, fill: str) -> None:
        """Dots of radius `r` along lines through `points`, `step` from one to the next."""
        rest = 0.0
        for (x0, y0), (x1, y1) in pairwise(points):
            length = hypot(x1 - x0, y1 - y0)
            while rest < length:
                share = rest / length
                self.oval(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, r, r, fill)
                rest += step
            rest -= length

    def arc(self, x: float, y: float, r: float, a0: float, a1: float, w: float, fill: str) -> None:
        """A piece of a circle from angle a0 to a1, in degrees clockwise from the right."""
        if self._side < 0:
            a0, a1 = 180 - a1, 180 - a0
        angles = a0 + self._turn, a1 + self._turn
        self.pen.arc(self._around(x, y, r, r), *angles, fill=fill, width=round(w * self._size))

    def finished(self) -> Image.Image:
        """The picture at its own size."""
        return self.image.resize((self.width, self.height), Image.Resampling.LANCZOS)

    def save(self, path: Path) -> None:
        """Write `path`, a .jpg; the file is left alone when nothing changed."""
        picture, buffer = self.finished(), BytesIO()
        for quality in QUALITIES:
            buffer = BytesIO()
            picture.save(buffer, "JPEG", quality=quality, optimize=True, subsampling=0)
            if buffer.tell() <= LARGEST_BYTES:
                break
        write_changed(path, buffer.getvalue())

    def _way(self, x: float, y: float) -> Point:
        """How far in the image a step here leads."""
        (rx, ry), (dx, dy) = self._right, self._down
        return (rx * x + dx * y, ry * x + dy * y)

    def _around(self, x: float, y: float, rx: float, ry: float) -> list[float]:
        """The corners of the box around an ellipse, in the image."""
        (x, y), rx, ry = self.pixel(x, y), rx * self._size, ry * self._size
        return [x - rx, y - ry, x + rx, y + ry]

    def _stroke(self, way: Sequence[Point], width: float, fill: str) -> None:
        self.pen.line(way, fill=fill, width=round(width), joint="curve")
        # Pillow leaves gaps in wide bends; half-clear ink would double.
        if width >= 4 * SCALE and len(fill) == 7:
            half = width / 2
            for x, y in way:
                self.pen.ellipse([x - half, y - half, x + half, y + half], fill=fill)


Scene = Callable[[Canvas], None]  # what draws a whole picture, or one of a sheet


def write_changed(path: Path, data: bytes) -> None:
    """Make `path` hold `data`; a file that does already is left alone."""
    if not path.exists() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def smooth(points: Sequence[Point], closed: bool) -> list[Point]:
    """Points of a Catmull-Rom curve through `points`."""
    around = [points[-1], *points, points[0], points[1]] if closed else None
    around = around or [points[0], *points, points[-1]]
    found: list[Point] = []
    for a, b, c, d in zip(around, around[1:], around[2:], around[3:], strict=False):
        for step in range(SMOOTH):
            t = step / SMOOTH
            found.append((_between(a[0], b[0], c[0], d[0], t), _between(a[1], b[1], c[1], d[1], t)))
    return found if closed else [*found, points[-1]]


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    rest = (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t
    return 0.5 * (2 * b + (c - a) * t + rest)
