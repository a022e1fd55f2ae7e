"""One who is not there: the dotted outline of a figure."""

from math import cos, pi, sin
from typing import Final

from studio.sheet.canvas import Canvas, Point

HEAD: Final[tuple[Point, ...]] = tuple(
    (10.5 * cos(degrees * pi / 180), -90.5 - 10.5 * sin(degrees * pi / 180))
    for degrees in range(-65, 250, 10)
)
BODY: Final[tuple[Point, ...]] = (
    *((-10, -79.5), (-14.5, -75), (-17, -66), (-19.5, -58), (-18, -46), (-15.5, -42)),
    *((-12.5, -44), (-11.5, -1), (-2.6, -1), (-1.4, -36), (1.4, -36), (2.6, -1), (11.5, -1)),
    *((12.5, -44), (15.5, -42), (18, -46), (19.5, -58), (17, -66), (14.5, -75), (10, -79.5)),
)


def absent(canvas: Canvas, x: float, y: float, h: float, fill: str) -> None:
    """The outline of a figure `h` tall whose feet would be at (x, y)."""
    canvas.at(x, y, h / 100).dots([*HEAD, *BODY, HEAD[0]], 1.1, 3.3, fill)
