"""Badges of what travellers at a border gate need, one round scene each."""

from typing import Final

from studio.badges.medallion import ground, wall
from studio.people import cast
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, smooth
from studio.things.belongings import suitcase
from studio.things.money import note
from studio.things.signs import pin, ribbon


def goods(canvas: Canvas) -> None:
    """A man pushes a barrow stacked with cartons."""
    ground(canvas, 360, "#cfc5a8", hills=False)
    pushes = (Arm((2, -64), (-22, -60)), Arm((18, -64), (30, -58)))
    person(canvas, 116, 470, 350, cast.TRAVELLER, pushes, turn=0.8)
    canvas.line([(214, 250), (236, 254), (256, 430), (400, 430)], 15, hue.SLATE)
    for x, y, w, h in ((254, 320, 142, 102), (262, 214, 126, 102), (272, 126, 104, 84)):
        canvas.box(x, y, w, h, "#c08a4a", 4)
        canvas.box(x + w * 0.7, y, w * 0.3, h, "#a87439", 4)
        canvas.box(x + w * 0.38, y, w * 0.2, h, "#e3c08a")
        canvas.box(x, y + h - 5, w, 5, "#8a5c2a")
    for x in (278, 376):
        canvas.oval(x, 444, 24, 24, hue.INK)
        canvas.oval(x, 444, 10, 11, hue.GREY_HAIR)


def cash(canvas: Canvas) -> None:
    """A hand draws notes out of a purse."""
    wall(canvas, "#dcebe4")
    for middle, degrees, fill in (
        ((214, 216), -62, "#86b58d"),
        ((256, 200), -84, "#5f9a6b"),
        ((304, 214), -108, "#3f7a4f"),
    ):
        note(canvas, middle, 216, degrees, fill)
    spot = canvas.at(256, 330)
    spot.box(-150, -74, 308, 192, hue.SHADOW, 26)
    spot.box(-156, -84, 312, 192, hue.TILE, 26)
    spot.box(-156, -84, 312, 46, hue.TILE_DARK, 22)
    spot.box(-140, 78, 280, 6, "#b98a5a", 3)
    spot.box(84, -22, 88, 64, hue.TILE_DARK, 22)
    spot.oval(116, 10, 17, 17, hue.OCHRE)
    canvas.line([(40, 470), (110, 400)], 96, hue.INDIGO)
    canvas.line([(112, 398), (134, 378)], 84, hue.SKIN)
    for y in (330, 362, 394):
        canvas.line([(140, y + 8), (186, y - 4)], 30, hue.SKIN)
    canvas.line([(122, 350), (150, 296)], 30, hue.SKIN)


def getting_there(canvas: Canvas) -> None:
    """A winding road that ends at a marked place."""
    ground(canvas, 250, "#a3b04e")
    bends = [(140, 560), (200, 440), (330, 392), (330, 330), (236, 302), (252, 256)]
    way = smooth(bends, closed=False)
    ribbon(canvas, way, 124, 16, "#6e7077")
    for start in (4, 16, 28, 40):
        ribbon(canvas, way[start : start + 6], 13 - start / 5, 12 - start / 5, hue.WHITE)
    pin(canvas.at(252, 258, 1.08), hue.TEAL)


def lost(canvas: Canvas) -> None:
    """A traveller in need waves and calls for help."""
    ground(canvas, 390, "#cfc5a8")
    suitcase(canvas.at(374, 462, 0.82), hue.PLUM)
    calls = (Arm((25, -86), (22, -106)), Arm((26, -70), (14, -81)))
    person(canvas, 196, 650, 500, cast.VISITOR, calls, turn=0.4, mouth="alarmed")
    canvas.shape([(310, 176), (356, 208), (288, 222)], hue.WHITE)
    canvas.oval(374, 150, 80, 76, hue.WHITE)
    canvas.shape([(357, 92), (391, 92), (382, 166), (366, 166)], hue.INK)
    canvas.oval(374, 192, 14, 14, hue.INK)


BADGES: Final = {
    "need-goods": goods,
    "need-money": cash,
    "need-getting-there": getting_there,
    "need-lost": lost,
}
