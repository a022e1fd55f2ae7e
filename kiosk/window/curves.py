"""Shapes that are no boxes, in the canvas that is open: brocade, arcs, and what has corners."""

from collections.abc import Callable, Iterator
from math import cos, radians, sin
from typing import Final

from kivy.graphics import Color, Mesh, Rectangle, SmoothLine
from kivy.utils import get_color_from_hex

from kiosk.look.shapes import Arc, Poly, Weave

CORNER_STEPS: Final = 12
TURN: Final = 360.0
LEAST_TURN: Final = 0.5  # degrees; a line without length is no line
EDGE: Final = 0.75  # half of the line that smooths an edge


def draw_weave(weave: Weave, height: int) -> None:
    """Triangles of one thread on the other."""
    rect = weave.rect
    row = rect.h / weave.rows
    Color(*get_color_from_hex(weave.ground))
    Rectangle(pos=(rect.x, height - rect.bottom), size=(rect.w, rect.h))
    Color(*get_color_from_hex(weave.thread))
    count = max(1, round(rect.w / (row * 2)))
    step = rect.w / count
    vertices: list[float] = []
    for band in range(weave.rows):
        base = height - rect.bottom + band * row
        for at in range(count):
            left = rect.x + at * step
            for x, y in ((left, base), (left + step, base), (left + step / 2, base + row)):
                vertices += [x, y, 0, 0]
    Mesh(vertices=vertices, indices=list(range(len(vertices) // 4)), mode="triangles")


def draw_arc(arc: Arc, height: int) -> Callable[[float], None]:
    """A part of a circle; what is returned leaves less or more of it."""
    rect = arc.rect
    radius = (min(rect.w, rect.h) - arc.width) / 2
    centre = rect.x + rect.w / 2, height - rect.y - rect.h / 2
    Color(*get_color_from_hex(arc.colour))
    line = SmoothLine(width=arc.width / 2)

    def turn(share: float) -> None:
        begins = TURN * (arc.start + 1 - share)
        line.circle = (*centre, radius, begins, begins + max(LEAST_TURN, TURN * share))

    turn(arc.share)
    return turn


def draw_poly(poly: Poly, height: int) -> None:
    """Corners joined, and filled: no corner may point inwards."""
    rect = poly.rect
    corners = [(rect.x + x * rect.w, height - rect.y - y * rect.h) for x, y in poly.corners]
    Color(*get_color_from_hex(poly.colour))
    vertices = [part for corner in corners for part in (*corner, 0, 0)]
    Mesh(vertices=vertices, indices=list(range(len(corners))), mode="triangle_fan")
    SmoothLine(points=[part for corner in corners for part in corner], width=EDGE, close=True)


def outline(width: float, height: float, radius: float) -> Iterator[tuple[float, float]]:
    """The corners of a rounded rectangle at (0, 0), counter-clockwise."""
    corners = (
        (width - radius, radius, -90),
        (width - radius, height - radius, 0),
        (radius, height - radius, 90),
        (radius, radius, 180),
    )
    for x, y, start in corners:
        for step in range(CORNER_STEPS + 1 if radius else 1):
            turn = radians(start + (90 * step / CORNER_STEPS if radius else 45))
            yield x + radius * cos(turn), y + radius * sin(turn)
