"""What helps to get about: a wheelchair with one who sits in it, a crutch."""

from dataclasses import replace
from math import cos, pi, sin

from studio.people import cast, pose
from studio.people.figures import person
from studio.people.pose import Arms
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point


def in_wheelchair(
    canvas: Canvas, x: float, y: float, h: float, look: cast.Look, arms: Arms = pose.ON_LAP
) -> None:
    """One who sits in a wheelchair and looks right; `h` as if upright, (x, y): the ground below."""
    spot = canvas.at(x, y, h / 100)
    spot.oval(4, 0, 36, 3, hue.SHADOW)
    spot.line([(-20, -66), (-17, -28)], 4, hue.IRON)
    spot.line([(-27, -66), (-19, -66)], 4, hue.INK)
    spot.box(-18, -60, 6, 34, "#3c6f8f", 2)
    person(canvas, x, y + h * 0.12, h, replace(look, dress="short"), arms, pose.HIDDEN, 0.7, False)
    spot.line([(2, -31), (22, -31), (27, -9)], 10, look.legs)
    spot.line([(-2, -33), (17, -33), (21, -9)], 11, look.legs)
    spot.box(16, -8, 14, 5, hue.INK, 2.2)
    spot.box(25, -8, 12, 5, hue.INK, 2.2)
    spot.box(-16, -27, 36, 5, "#3c6f8f", 2)
    spot.line([(18, -25), (26, -4)], 3, hue.IRON)
    spot.box(16, -4, 22, 3, hue.IRON, 1)
    spot.oval(24, -5.5, 5.5, 5.5, hue.INK)
    spot.oval(24, -5.5, 3, 3, hue.SILVER)
    spot.ring(-6, -19, 19, 3, hue.INK)
    spot.ring(-6, -19, 14.5, 1.4, "#8d99a5")
    for spoke in range(8):
        dx, dy = cos(spoke * pi / 4), sin(spoke * pi / 4)
        spot.line([(-6, -19), (-6 + 15 * dx, -19 + 15 * dy)], 1, "#8d99a5")
    spot.oval(-6, -19, 3.4, 3.4, hue.IRON)


def crutch(canvas: Canvas, top: Point, foot: Point, size: float) -> None:
    """A crutch from the armpit to the ground; `size`: how thick it is."""
    spot = canvas.along(top, foot)
    length = ((foot[0] - top[0]) ** 2 + (foot[1] - top[1]) ** 2) ** 0.5
    spot.line([(0, -size * 2.2), (0, size * 2.2)], size * 1.6, hue.INK)
    for side in (-1, 1):
        spot.line([(0, side * size * 1.6), (length * 0.66, 0)], size, hue.WOOD)
    spot.line([(length * 0.64, 0), (length, 0)], size, hue.WOOD)
    spot.line([(length * 0.4, -size), (length * 0.4, size)], size * 1.2, hue.WOOD_DARK)
