"""Badges of crossing the border: one comes in to the valley, one goes out and is waved to."""

from typing import Final

from studio.badges.medallion import MIDDLE, ground
from studio.land.buildings import stilt_house
from studio.land.landscape import shine, teeth
from studio.people import cast
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import suitcase
from studio.things.signs import bold_arrow

WALKING: Final = (((-4, -44), (-9, -24), (-15, -4)), ((4, -44), (10, -25), (12, -3)))
PULLING: Final = (Arm((20, -63), (27, -50)), Arm((18, -61), (20, -46)))


def entering(canvas: Canvas) -> None:
    """A traveller comes through the gate to a valley, where somebody opens the arms."""
    _land(canvas)
    shine(canvas, 366, 96, 34, 46)
    stilt_house(canvas.at(392, 306, 0.43))
    _far_post(canvas, 170)
    suitcase(canvas.at(168, 378, 0.52), hue.PLUM)
    person(canvas, 236, 378, 246, cast.TRAVELLER, PULLING, WALKING, turn=0.9)
    _near_post(canvas, 170)
    welcome = (Arm((23, -70), (34, -74)), Arm((22, -68), (30, -60)))
    person(canvas, 400, 378, 180, cast.FARMER, welcome, turn=-0.8)
    bold_arrow(canvas, (146, 430), (372, 430), 38, hue.LEAF)


def leaving(canvas: Canvas) -> None:
    """A traveller has gone out through the gate; one who stays behind waves."""
    _land(canvas)
    stilt_house(canvas.at(120, 306, 0.43))
    waving = (Arm((17, -60), (15, -45)), Arm((23, -84), (25, -102)))
    person(canvas, 116, 378, 188, cast.FARMER, waving, turn=0.7)
    _far_post(canvas, 300)
    suitcase(canvas.at(306, 378, 0.52), hue.BLUE)
    parting = (PULLING[0], Arm((22, -86), (25, -103)))
    person(canvas, 374, 378, 246, cast.VISITOR, parting, WALKING, turn=-0.7)
    _near_post(canvas, 300)
    bold_arrow(canvas, (146, 430), (372, 430), 38, hue.BROWN)


def _land(canvas: Canvas) -> None:
    ground(canvas, 296, "#a3b04e")
    canvas.oval(MIDDLE, 640, 620, 300, "#e4dcc4")


def _far_post(canvas: Canvas, x: float) -> None:
    """What of the gate, seen from its side, stands behind those who walk through it."""
    spot = canvas.at(x, 372)
    spot.shape([(-60, 18), (-20, 18), (66, -10), (34, -10)], hue.FAINT_SHADOW)
    spot.box(34, -260, 34, 250, "#e0d4b4")
    spot.box(34, -32, 34, 22, hue.SLATE)
    spot.shape([(-60, -258), (34, -258), (34, -190), (-20, -176)], "#1b1e2b18")


def _near_post(canvas: Canvas, x: float) -> None:
    """Its nearer post and its roof, which lie before them."""
    spot = canvas.at(x, 400)
    spot.box(-62, -290, 42, 280, "#f3ead2")
    spot.box(-30, -290, 10, 280, "#e0d4b4")
    spot.box(-62, -36, 42, 26, hue.SLATE)
    spot.box(-84, -296, 170, 28, hue.INDIGO)
    teeth(spot, -84, -268, 21.25, 12, 8)
    spot.shape(
        [(-108, -288), (-62, -336), (62, -336), (108, -288), (92, -294), (-92, -294)], hue.TILE
    )
    spot.box(-68, -344, 136, 12, hue.TILE_DARK, 4)


BADGES: Final = {"need-entering": entering, "need-leaving": leaving}
