"""Before the gate: a traveller who wonders what to show and how to go on, one with no passport."""

from math import cos, hypot, pi, sin
from typing import Final

from studio.land.buildings import border_gate
from studio.land.landscape import hill, morning, tree
from studio.people import cast, pose
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import notes, passport, suitcase
from studio.things.goods import fruit_basket
from studio.things.vehicles import bus

THOUGHTS: Final = ((480, 300), (656, 130), (944, 130), (1120, 300))  # within a square card
HEAD: Final = (800, 400)
ROUND: Final = 116


def wondering(canvas: Canvas) -> None:
    """A traveller before the gate thinks of a passport, money, fruit and a coach."""
    morning(canvas, None)
    hill(canvas, 620, 40, 620, "#7fa35a")
    tree(canvas.at(70, 690, 1.2))
    tree(canvas.at(1540, 690, 1.2))
    canvas.box(0, 690, 1600, 210, "#cfc5a8")
    border_gate(canvas.at(800, 702, 0.84))
    canvas.shape([(640, 704), (960, 704), (1160, 900), (440, 900)], "#dcd3b9")
    for x, y in THOUGHTS:
        _bubbles(canvas, x, y)
        canvas.oval(x + 6, y + 9, ROUND, ROUND, hue.SHADOW)
        canvas.oval(x, y, ROUND, ROUND, hue.WHITE)
    places = [canvas.at(x, y) for x, y in THOUGHTS]
    passport(places[0].at(-54, -75, 1.0))
    notes(places[1].at(-80, -16, 0.82))
    fruit_basket(places[2].at(0, 84, 0.63))
    bus(places[3].at(0, 46, 0.37))
    suitcase(canvas.at(656, 868, 1.1), hue.PLUM)
    musing = (Arm((19, -61), (22, -47)), Arm((19, -66), (7, -74)))
    person(canvas, 800, 866, 530, cast.TRAVELLER, musing, turn=0.2)
    person(canvas, 1330, 866, 480, cast.GUARD, pose.LEFT_OUT, turn=-0.8)


def _bubbles(canvas: Canvas, x: float, y: float) -> None:
    """Small rounds from the head to a thought."""
    length = hypot(HEAD[0] - x, HEAD[1] - y)
    for number, r in enumerate((22, 15, 10)):
        share = (ROUND + 34 + number * 46) / length
        if share < 1:
            canvas.oval(x + (HEAD[0] - x) * share, y + (HEAD[1] - y) * share, r, r, hue.WHITE)


def lost_passport(canvas: Canvas) -> None:
    """A traveller whose suitcase stands open tells a border guard of a passport that is gone."""
    morning(canvas, None)
    hill(canvas, 620, 40, 620, "#7fa35a")
    canvas.box(0, 690, 1600, 210, "#cfc5a8")
    border_gate(canvas.at(800, 702, 0.84))
    canvas.oval(806, 259, 176, 176, hue.SHADOW)
    canvas.oval(800, 250, 176, 176, hue.WHITE)
    gone = canvas.at(800 - 86, 250 - 120, 1.6)
    edge = [(0, 0), (108, 0), (108, 150), (0, 150), (0, 0)]
    gone.dots(edge, 3.4, 11.7, hue.INDIGO)
    ring = [(54 + 28 * cos(t * pi / 12), 62 + 28 * sin(t * pi / 12)) for t in range(25)]
    gone.dots(ring, 2.6, 9.8, hue.INDIGO)
    for x, y, r in ((620, 424, 22), (580, 464, 14)):
        canvas.oval(x, y, r, r, hue.WHITE)
    suitcase(canvas.at(250, 868, 1.2), hue.PLUM)
    empty = (Arm((21, -64), (30, -58)), Arm((20, -64), (31, -60)))
    person(canvas, 500, 868, 590, cast.LADY, empty, turn=0.7)
    person(canvas, 1120, 868, 590, cast.GUARD, pose.LEFT_OUT, turn=-0.8)


COVERS: Final = {"qua-cua-khau": wondering, "mat-ho-chieu": lost_passport}
