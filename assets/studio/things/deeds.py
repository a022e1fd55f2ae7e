"""Papers a commune gives, shown large: a sealed one, one that is not there, the steps of a list."""

from math import cos, pi, sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas

RED, BLUE = "#c2382b", "#2f62a8"  # told apart by their light too


def deed(canvas: Canvas, x: float, y: float, w: float, seal: str) -> None:
    """A paper whose head and round seal have one colour; (x, y) is its upper left corner."""
    spot = canvas.at(x, y, w / 100)
    spot.box(4, 5, 100, 134, hue.SHADOW, 3)
    spot.box(0, 0, 100, 134, hue.WHITE, 3)
    spot.box(16, 12, 68, 11, seal, 4)
    for row, wide in enumerate((80, 66, 80, 54)):
        spot.box(10, 34 + row * 13, wide, 5.5, hue.PRINT, 2.5)
    spot.oval(64, 104, 25, 25, seal)
    spot.ring(64, 104, 20, 3, hue.WHITE)
    points = [(-90 + 36 * n) * pi / 180 for n in range(10)]
    spot.shape(
        [
            (64 + (13 if n % 2 == 0 else 5.4) * cos(t), 104 + (13 if n % 2 == 0 else 5.4) * sin(t))
            for n, t in enumerate(points)
        ],
        hue.WHITE,
    )


def missing_deed(canvas: Canvas, x: float, y: float, w: float, fill: str) -> None:
    """The dotted outline of such a paper, and of its seal."""
    spot = canvas.at(x, y, w / 100)
    spot.dots([(0, 0), (100, 0), (100, 134), (0, 134), (0, 0)], 3.4, 11.7, fill)
    circle = [(64 + 22 * cos(t * pi / 12), 100 + 22 * sin(t * pi / 12)) for t in range(24)]
    spot.dots([*circle, circle[0]], 2.6, 9.8, fill)


def steps(canvas: Canvas, x: float, y: float, w: float, h: float, fill: str = "#b9ab8a") -> None:
    """Three steps up to the right; (x, y) is the ground below the left end of the lowest."""
    for step in range(3):
        left, top = x + step * w, y - (step + 1) * h
        canvas.box(left, top, w, y - top, fill)
        canvas.box(left, top, w, 16, "#d8cba8")
        canvas.box(left, top, 5, y - top, "#00000018")


def insurance_card(canvas: Canvas, x: float, y: float, w: float) -> None:
    """A health insurance card; (x, y) is its upper left corner."""
    spot = canvas.at(x, y, w / 100)
    spot.box(2, 3, 100, 64, hue.SHADOW, 7)
    spot.box(0, 0, 100, 64, hue.WHITE, 7)
    spot.box(0, 0, 100, 18, hue.TEAL, 7)
    spot.box(0, 10, 100, 8, hue.TEAL)
    spot.box(18, 24, 11, 34, hue.TEAL, 2)
    spot.box(6.5, 35.5, 34, 11, hue.TEAL, 2)
    for top, length in ((27, 44), (37, 36), (47, 42)):
        spot.box(49, top, length, 5, "#6e8a86", 2)
