"""Pictograms of a child: born, fed, vaccinated, at school far from home."""

from typing import Final

from studio.land.hearth import bowl, bunk_bed, rice_sack
from studio.people import cast
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import girl_bag

ARMS = (Arm((20, -62), (6, -52)), Arm((20, -60), (2, -50)))


def _swaddled(c: Canvas, x: float, y: float, size: float) -> None:
    """A baby in brocade, its head to the left."""
    patch = c.at(x, y, size)
    patch.blob([(-40, 30), (-34, -14), (20, -22), (76, -2), (84, 22), (60, 40), (0, 44)], hue.PLUM)
    for number, fill in enumerate((hue.OCHRE, hue.LEAF, hue.OCHRE)):
        patch.line([(4 + number * 22, -14 + number * 5), (-2 + number * 24, 36)], 7, fill)
    patch.oval(-36, 4, 31, 30, hue.HAIR)
    patch.oval(-34, 8, 27, 27, hue.SKIN)
    for dx in (-10, 8):
        patch.arc(-36 + dx, 6, 6, 20, 160, 3, hue.INK)
    patch.arc(-36, 16, 7, 30, 150, 3, hue.MOUTH)


def _newborn(c: Canvas) -> None:
    _swaddled(c, -12, -8, 1.28)


def _syringe(c: Canvas, x: float, y: float, size: float) -> None:
    """A syringe that points down to the left."""
    spot = c.at(x, y, size * 0.99825, turn=-42.1576)
    spot.box(-104, -2.5, 48, 5, hue.SLATE)
    spot.box(-60, -9, 16, 18, hue.SLATE)
    spot.box(-44, -19, 94, 38, hue.SLATE)
    spot.box(-40, -14, 86, 28, hue.WHITE)
    spot.box(-40, -14, 52, 28, "#8fd0cf")
    spot.box(12, -14, 8, 28, hue.INK)
    spot.box(20, -5, 60, 10, hue.SLATE)
    spot.box(46, -30, 8, 60, hue.SLATE)
    spot.box(78, -24, 10, 48, hue.SLATE)
    for tick in (-24, -8, 8, 24):
        spot.line([(tick, -13), (tick, -3)], 3, hue.SLATE)


def _vaccine(c: Canvas) -> None:
    _syringe(c, 6, 0, 1.0)


def _three_vaccines(c: Canvas) -> None:
    for x in (-52, 2, 56):
        _syringe(c, x, 0, 0.6)


def _again(c: Canvas) -> None:
    c.arc(0, 0, 76, -60, 210, 13, hue.TEAL)
    c.shape([(26, -84), (66, -70), (34, -40)], hue.TEAL)
    _syringe(c, 4, 2, 0.68)


def _breast_milk(c: Canvas) -> None:
    person(c, 0, 216, 290, cast.TAY_WOMAN, ARMS, turn=-0.5, shadow=False)
    _swaddled(c, -12, 48, 0.72)
    for x, y in ((36, 50), (-44, 72)):
        c.oval(x, y, 13, 13, hue.SKIN)


def _food(c: Canvas) -> None:
    c.box(-400, 56, 800, 100, "#d9c48f")
    bowl(c.at(-34, 70, 0.62))
    c.oval(66, 44, 30, 30, "#d96f1e")
    c.line([(66, 18), (72, 6)], 6, hue.LEAF)
    c.blob([(20, -10), (40, -52), (64, -34), (66, -6), (44, 12)], hue.LEAF)
    c.line([(34, 8), (52, -32)], 4, "#a9c58a")


def _vitamin(c: Canvas) -> None:
    c.shape([(-78, -74), (-44, -74), (-24, -8), (-58, 2)], "#e2a62a")
    c.oval(-41, 0, 18, 14, "#e2a62a")
    c.shape([(-74, -70), (-62, -70), (-44, -10), (-54, -6)], "#f6cf66")
    c.blob([(-12, 22), (-22, 42), (-12, 54), (-2, 42)], hue.OCHRE)
    person(c, 46, 186, 250, cast.BOY, turn=-0.8, shadow=False)


def _pupil(c: Canvas) -> None:
    girl_bag(c, -42, 82, 156)
    person(c, -42, 82, 156, cast.GIRL, turn=0.5)
    c.shape([(22, -6), (62, 6), (62, 70), (22, 58)], hue.WHITE)
    c.shape([(62, 6), (102, -6), (102, 58), (62, 70)], "#eef1f4")
    c.line([(62, 6), (62, 70)], 4, hue.SLATE)
    for row in range(3):
        c.line([(30, 14 + row * 15), (54, 21 + row * 15)], 4, hue.PRINT)
        c.line([(70, 21 + row * 15), (94, 14 + row * 15)], 4, hue.PRINT)


def _meal(c: Canvas) -> None:
    c.box(-400, 56, 800, 100, "#d9c48f")
    bowl(c.at(0, 72, 0.84))
    c.line([(62, -46), (96, 52)], 6, hue.BROWN)
    c.line([(78, -50), (104, 48)], 6, hue.BROWN)


def _rice(c: Canvas) -> None:
    rice_sack(c.at(0, 80, 0.62))


def _bed(c: Canvas) -> None:
    bunk_bed(c.at(-90, 84, 0.35))


FAMILY: Final = {
    "newborn": _newborn,
    "vaccine": _vaccine,
    "three-vaccines": _three_vaccines,
    "vaccine-again": _again,
    "breast-milk": _breast_milk,
    "food": _food,
    "vitamin": _vitamin,
    "pupil": _pupil,
    "meal": _meal,
    "rice": _rice,
    "bed": _bed,
}
