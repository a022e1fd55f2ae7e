"""Pictograms of a flood: its signs, what to do, what never to do."""

from math import cos, pi, sin
from typing import Final

from studio.land.buildings import stilt_house
from studio.land.landscape import tree
from studio.land.weather import MUD
from studio.people import cast, pose
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, smooth
from studio.things.signs import bold_arrow

FOAM, GRASS = "#d0a76d", "#7d9a52"
CALL = (pose.HANGING, Arm((19, -62), (13, -73)))


def _waves(c: Canvas, top: float, fill: str = MUD, light: str = FOAM) -> None:
    edge = [(x, top + 6 * sin(x / 22)) for x in range(-400, 401, 10)]
    c.shape([*edge, (400, 160), (-400, 160)], fill)
    for row in range(4):
        y = top + 22 + row * 22
        for left in range(-390 + row * 34, 400, 96):
            c.curve([(left, y), (left + 18, y - 7), (left + 36, y), (left + 54, y - 7)], 5, light)


def _rain(c: Canvas) -> None:
    c.box(-86, -46, 172, 56, hue.SLATE, 28)
    c.oval(-24, -40, 42, 40, hue.SLATE)
    c.oval(34, -38, 32, 32, hue.SLATE)
    for row in range(2):
        for column in range(5):
            x, y = -62 + column * 32 - row * 10, 26 + row * 32
            c.line([(x, y), (x - 7, y + 20)], 7, hue.TEAL)


def _muddy(c: Canvas) -> None:
    c.box(-400, -30, 800, 200, GRASS)
    c.shape([(-400, -30), (-110, -30), (-50, -74), (10, -30), (60, -64), (120, -30)], "#6f8579")
    left = [(0, -32), (-26, -6), (10, 22), (-34, 56), (-60, 160)]
    right = [(110, 160), (70, 56), (82, 22), (24, -6), (22, -32)]
    c.shape([*smooth(left, False), *smooth(right, False)], MUD)
    for x, y in ((0, -8), (40, 18), (48, 44), (-4, 60), (40, 76), (-20, 82)):
        c.curve([(x - 16, y), (x - 5, y - 6), (x + 6, y), (x + 17, y - 5)], 5, FOAM)


def _bang(c: Canvas) -> None:
    c.shape([(-400, 160), (-120, 60), (-30, -30), (40, -10), (140, 70), (400, 160)], "#6f8579")
    points = []
    for step in range(20):
        r = (66, 34)[step % 2]
        turn = step * pi / 10
        points.append((r * cos(turn), r * sin(turn) - 6))
    c.shape(points, hue.OCHRE)
    c.oval(0, -6, 20, 20, hue.WHITE)
    for x, y, r in ((-62, 52, 13), (-24, 70, 9), (66, 58, 15), (30, 74, 8)):
        c.oval(x, y, r, r, hue.BROWN)


def _cracks(c: Canvas) -> None:
    c.shape([(-400, 160), (-400, 0), (-60, -10), (60, -36), (400, -50), (400, 160)], "#a98b4c")
    c.shape(
        [(-400, 0), (-60, -10), (60, -36), (400, -50), (400, -34), (60, -20), (-60, 6), (-400, 16)],
        GRASS,
    )
    for crack in (
        [(-46, -8), (-30, 22), (-52, 46), (-30, 90)],
        [(34, -24), (24, 14), (50, 40), (36, 92)],
        [(-30, 22), (-6, 36), (-2, 58)],
        [(24, 14), (0, 0)],
    ):
        c.line(crack, 9, "#3b2a17")
    tree(c.at(74, -34, 0.3))


def _uphill(c: Canvas) -> None:
    c.shape([(-400, 200), (-120, 104), (400, -76), (400, 200)], GRASS)
    person(c, -46, 84, 132, cast.TAY_WOMAN, pose.UPHILL, turn=0.8, shadow=False)
    person(c, 30, 58, 96, cast.GIRL, pose.UPHILL, pose.RUNNING, turn=0.8, shadow=False)
    bold_arrow(c, (-22, -50), (54, -74), 16, hue.OCHRE)


def _warn(c: Canvas) -> None:
    person(c, -52, 176, 230, cast.ELDER, CALL, turn=0.8, shadow=False)
    c.shape([(-34, -34), (22, -62), (22, 6), (-34, -18)], hue.OCHRE)
    c.box(16, -66, 12, 76, hue.BROWN, 5)
    c.line([(-20, -14), (-22, 10)], 9, hue.BROWN)
    c.oval(-22, 8, 10, 10, hue.SKIN)
    for r in (30, 50, 70):
        c.arc(20, -28, r, -34, 34, 9, hue.TEAL)


def _wires(c: Canvas) -> None:
    _waves(c, 44, "#7f9aa0", "#b5d0d4")
    c.line([(-46, 60), (-30, -80)], 13, hue.WOOD_DARK)
    c.line([(-60, -58), (0, -50)], 10, hue.WOOD_DARK)
    c.curve([(-8, -52), (30, -20), (22, 20), (48, 46)], 6, hue.INK)
    c.shape([(60, -44), (36, 4), (54, 4), (42, 44), (84, -12), (62, -12), (78, -44)], hue.OCHRE)


def _ready(c: Canvas) -> None:
    c.box(-76, -40, 74, 116, "#8fc1cf", 16)
    c.box(-54, -66, 30, 30, hue.TEAL, 6)
    c.box(-76, -4, 74, 40, hue.WHITE)
    c.box(22, -66, 58, 36, hue.OCHRE, 8)
    c.box(34, -34, 34, 108, hue.SLATE, 8)
    c.box(44, -10, 14, 24, hue.WHITE, 5)
    c.box(24, -74, 54, 14, hue.GLOW, 6)


def _ford(c: Canvas) -> None:
    c.box(-400, -10, 800, 40, "#9a9587")
    person(c, 0, 74, 142, cast.FARMER, pose.UPHILL, turn=0.8, shadow=False)
    _waves(c, 20)


def _driftwood(c: Canvas) -> None:
    _waves(c, 12)
    c.line([(-62, 34), (40, 14)], 20, hue.WOOD_DARK)
    c.line([(-10, 24), (-22, -2)], 10, hue.WOOD_DARK)
    c.oval(40, 14, 9, 10, hue.WOOD)
    c.line([(-64, 70), (30, 58)], 16, "#5a391b")
    c.line([(72, -70), (8, 0)], 7, hue.BROWN)
    c.curve([(8, 0), (0, 12), (14, 14)], 6, hue.SLATE)


def _flooded_house(c: Canvas) -> None:
    stilt_house(c.at(0, 62, 0.4))
    _waves(c, 38)


DANGER: Final = {
    "rain": _rain,
    "muddy-stream": _muddy,
    "bang": _bang,
    "cracks": _cracks,
    "uphill": _uphill,
    "warn": _warn,
    "fallen-wires": _wires,
    "water-and-torch": _ready,
    "ford": _ford,
    "driftwood": _driftwood,
    "flooded-house": _flooded_house,
}
