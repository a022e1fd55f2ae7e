"""Small signs a picture may carry: an arrow, a magnifying glass, a pin, a cross, a warning."""

from collections.abc import Sequence
from math import atan2, cos, degrees, hypot, pi, sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point, smooth


def arrow(canvas: Canvas, points: Sequence[Point], width: float, fill: str) -> None:
    """A soft line through `points` that ends in a head at the last of them."""
    tip = points[-1]
    points = smooth(points, closed=False)
    turn = atan2(tip[1] - points[-2][1], tip[0] - points[-2][0])
    root = (tip[0] - 1.3 * width * cos(turn), tip[1] - 1.3 * width * sin(turn))
    shaft = [one for one in points if hypot(tip[0] - one[0], tip[1] - one[1]) > 1.6 * width]
    ribbon(canvas, [*shaft, root], width, width, fill)
    head = canvas.at(*tip, width, turn=degrees(turn))
    head.shape([(-1.5, 1.25), (0.5, 0), (-1.5, -1.25)], fill)


def ribbon(canvas: Canvas, points: Sequence[Point], first: float, last: float, fill: str) -> None:
    """A band through `points` (already smooth), as wide as `first` there and `last` here."""
    left: list[Point] = []
    right: list[Point] = []
    for number, (x, y) in enumerate(points):
        (x0, y0), (x1, y1) = points[max(0, number - 1)], points[min(len(points) - 1, number + 1)]
        half = (first + (last - first) * number / (len(points) - 1)) / 2
        length = hypot(x1 - x0, y1 - y0)
        nx, ny = -(y1 - y0) / length * half, (x1 - x0) / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    canvas.shape([*left, *reversed(right)], fill)
    canvas.oval(*points[0], first / 2, first / 2, fill)


def bold_arrow(canvas: Canvas, start: Point, end: Point, width: float, fill: str) -> None:
    """A straight broad arrow with a light rim, to stand over a scene."""
    spot, length = canvas.along(start, end), hypot(end[0] - start[0], end[1] - start[1])
    for rim, colour in ((9.0, hue.WHITE), (0.0, fill)):
        w, head = width / 2 + rim, width * 1.05 + rim * 2.2
        neck, tip = length - width * 1.1 - rim * 0.7, (length + rim * 1.4, 0)
        half = [(-rim, -w), (neck, -w), (neck, -head)]
        spot.shape([*half, tip, (neck, head), (neck, w), (-rim, w)], colour)


def magnifier(canvas: Canvas, x: float, y: float, r: float, turn: float) -> None:
    """The frame and handle of a magnifying glass; `turn`: where the handle points, in degrees."""
    spot, handle = canvas.at(x, y, r), canvas.at(x, y, r, turn=turn)
    handle.line([(1, 0), (1.3, 0)], 0.18, hue.SLATE)
    handle.line([(1.35, 0), (1.95, 0)], 0.32, hue.INK)
    spot.ring(0, 0, 1, 0.15, hue.INK)
    spot.arc(0, 0, 0.72, 190, 250, 0.09, "#ffffffcc")


def pin(spot: Canvas, fill: str) -> None:
    """A place on a map; its point is at (0, 0), it is 200 tall."""
    spot.oval(0, 0, 44, 12, "#1b1e2b44")
    spot.shape([(-68, -112), (68, -112), (0, 0)], fill)
    spot.oval(0, -134, 72, 72, fill)
    spot.oval(0, -134, 32, 32, hue.WHITE)


def cross(canvas: Canvas, x: float, y: float, r: float, fill: str) -> None:
    """The cross of a health station on its disc."""
    spot = canvas.at(x, y, r)
    spot.oval(0, 0, 1, 1, fill)
    spot.oval(0, 0, 0.88, 0.88, hue.WHITE)
    canvas.box(x - r * 0.18, y - r * 0.6, r * 0.36, r * 1.2, fill, 3)
    canvas.box(x - r * 0.6, y - r * 0.18, r * 1.2, r * 0.36, fill, 3)


def warning(spot: Canvas) -> None:
    """The triangle of a warning sign, as on roads; (0, 0) is its middle."""
    for grow, fill in ((1.0, hue.INK), (0.86, hue.OCHRE)):
        corners = [(px * grow, py * grow + 8) for px, py in ((0, -104), (112, 88), (-112, 88))]
        spot.shape(corners, fill)
        spot.line([*corners, corners[0]], 26 * grow, fill)
    spot.shape([(-15, -46), (15, -46), (8, 36), (-8, 36)], hue.INK)
    spot.oval(0, 66, 15, 15, hue.INK)


def gear(canvas: Canvas, x: float, y: float, r: float, fill: str) -> None:
    """A toothed wheel."""
    for tooth in range(10):
        dx, dy = cos(tooth * pi / 5), sin(tooth * pi / 5)
        canvas.line([(x + dx * r * 0.7, y + dy * r * 0.7), (x + dx * r, y + dy * r)], r * 0.3, fill)
    canvas.ring(x, y, r * 0.86, r * 0.4, fill)
