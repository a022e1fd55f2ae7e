"""A place on the canvas: what stands there is drawn in its own units, also mirrored."""

from collections.abc import Sequence
from dataclasses import dataclass

from studio.sheet.canvas import Canvas, Point


@dataclass(frozen=True, slots=True)
class Place:
    """Points are units from (x, y), times `size`; `left` turns them to look the other way."""

    canvas: Canvas
    x: float
    y: float
    size: float = 1.0
    left: bool = False

    def at(self, x: float, y: float) -> Point:
        side = -1 if self.left else 1
        return (self.x + side * x * self.size, self.y + y * self.size)

    def box(self, x: float, y: float, w: float, h: float, fill: str, round_: float = 0) -> None:
        left, top = self.at(x + w if self.left else x, y)
        self.canvas.box(left, top, w * self.size, h * self.size, fill, round_ * self.size)

    def shape(self, points: Sequence[Point], fill: str) -> None:
        self.canvas.shape([self.at(*point) for point in points], fill)

    def blob(self, points: Sequence[Point], fill: str) -> None:
        self.canvas.blob([self.at(*point) for point in points], fill)

    def oval(self, x: float, y: float, rx: float, ry: float, fill: str) -> None:
        self.canvas.oval(*self.at(x, y), rx * self.size, ry * self.size, fill)

    def ring(self, x: float, y: float, r: float, width: float, fill: str) -> None:
        self.canvas.ring(*self.at(x, y), r * self.size, width * self.size, fill)

    def line(self, points: Sequence[Point], width: float, fill: str) -> None:
        self.canvas.line([self.at(*point) for point in points], width * self.size, fill)

    def curve(self, points: Sequence[Point], width: float, fill: str) -> None:
        self.canvas.curve([self.at(*point) for point in points], width * self.size, fill)
