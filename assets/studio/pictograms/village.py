"""Pictograms of a commune: the way of the review, the basic services."""

from typing import Final

from studio.land.buildings import clinic, desk, school, stilt_house
from studio.land.civic import new_home
from studio.land.landscape import grass, palm, tree
from studio.land.yard import tap, water_tank
from studio.people import cast
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, smooth
from studio.things.belongings import paper
from studio.things.office import certificate, clipboard, notice_board

FIELD_DARK = "#9aa54c"
GIVING = (Arm((17, -62), (15, -48)), Arm((21, -66), (30, -66)))
TAKING = (Arm((21, -66), (30, -66)), Arm((17, -62), (15, -48)))
RAISED = (Arm((22, -92), (22, -110)), Arm((17, -62), (8, -54)))


def _form(c: Canvas) -> None:
    person(c, -62, 150, 210, cast.TAY_WOMAN, GIVING, turn=0.8, shadow=False)
    person(c, 66, 150, 210, cast.OFFICER, TAKING, turn=-0.8, shadow=False)
    desk(c, -210, 50, 420, 90)
    paper(c, -26, -18, 52, 62, 4, stamp=False)


def _visit(c: Canvas) -> None:
    c.box(-400, 50, 800, 100, hue.GROUND)
    stilt_house(c.at(-20, 56, 0.34))
    person(c, 70, 80, 128, cast.OFFICER, TAKING, turn=-0.8)
    clipboard(c, 18, -12, 32)


def _waste(c: Canvas) -> None:
    c.box(-400, 62, 800, 100, hue.GROUND)
    c.shape([(-50, -34), (50, -34), (40, 74), (-40, 74)], hue.LEAF)
    for rib in (-20, 0, 20):
        c.line([(rib, -22), (rib * 0.8, 62)], 6, "#ffffff55")
    c.box(-60, -48, 120, 18, hue.TEAL, 8)
    c.box(-16, -60, 32, 14, hue.TEAL, 6)
    sack = [(-92, 74), (-98, 40), (-78, 22), (-62, 44), (-62, 74)]
    c.shape(smooth(sack, closed=True), hue.SLATE)
    c.line([(-84, 26), (-72, 16)], 6, hue.INK)
    c.box(64, 40, 26, 36, hue.PAPER, 3)
    c.box(68, 50, 18, 5, hue.OCHRE)


def _meeting(c: Canvas) -> None:
    c.box(-400, 40, 800, 100, "#d9c48f")
    for x, look in ((-52, cast.ELDER), (60, cast.FARMER), (4, cast.NUNG_WOMAN)):
        person(c, x, 140, 158, look, RAISED, turn=0.4, shadow=False)


def _posted(c: Canvas) -> None:
    c.box(-400, 56, 800, 100, hue.GROUND)
    notice_board(c.at(16, 0, 0.3), -250, -170, 500, 290, 230)
    person(c, -72, 84, 122, cast.GRANDMOTHER, GIVING, turn=0.8)


def _certified(c: Canvas) -> None:
    certificate(c, -82, -62, 164)


def _work(c: Canvas) -> None:
    c.box(-400, 30, 800, 120, hue.GROUND)
    for row, y in enumerate((40, 56, 74)):
        c.box(-400, y, 800, 7, FIELD_DARK)
        for x in range(-380 + row * 18, 400, 44):
            grass(c.at(x, y + 4, 0.36))
    person(
        c, -8, 78, 152, cast.FARMER, (Arm((20, -64), (6, -58)), Arm((23, -66), (28, -52))), turn=0.5
    )
    c.line([(-24, -24), (72, 34)], 6, hue.WOOD_DARK)
    c.shape([(64, 26), (80, 34), (68, 66), (56, 56)], hue.SLATE)


def _clinic(c: Canvas) -> None:
    c.box(-400, 56, 800, 100, hue.GROUND)
    tree(c.at(-132, 58, 0.4))
    tree(c.at(132, 58, 0.4))
    clinic(c.at(0, 60, 0.34))


def _school(c: Canvas) -> None:
    c.box(-104, 76, 208, 6, hue.FAINT_SHADOW)
    school(c.at(0, 80, 0.25))


def _house(c: Canvas) -> None:
    stilt_house(c.at(0, 80, 0.4))


def _homestead(c: Canvas) -> None:
    c.box(-400, 56, 800, 100, hue.GROUND)
    palm(c.at(98, 62, 0.44))
    stilt_house(c.at(-10, 66, 0.4))


def _new_home(c: Canvas) -> None:
    c.box(-400, 56, 800, 100, hue.GROUND)
    new_home(c.at(0, 62, 0.36))


def _water(c: Canvas) -> None:
    c.box(-400, 60, 800, 100, hue.GROUND)
    water_tank(c.at(-52, 70, 0.44))
    tap(c.at(50, 74, 0.4))


def _information(c: Canvas) -> None:
    c.box(-40, -74, 80, 150, hue.INK, 14)
    c.box(-33, -58, 66, 116, hue.PAPER, 6)
    c.box(-33, -58, 66, 40, hue.TEAL, 6)
    c.shape([(-10, -52), (14, -38), (-10, -24)], hue.WHITE)
    for row, wide in enumerate((50, 40, 46, 30)):
        c.box(-25, -8 + row * 15, wide, 7, hue.PRINT, 3)
    c.oval(0, 66, 5, 5, hue.SLATE)
    for r in (22, 38, 54):
        c.arc(46, -40, r, -48, 48, 8, hue.BLUE)
        c.arc(-46, -40, r, 132, 228, 8, hue.BLUE)


def _calendar(c: Canvas) -> None:
    c.box(-72, -58, 150, 138, hue.FAINT_SHADOW, 14)
    c.box(-76, -64, 152, 138, hue.WHITE, 14)
    c.box(-76, -64, 152, 42, hue.LEAF, 14)
    c.box(-76, -40, 152, 18, hue.LEAF)
    for x in (-40, 40):
        c.line([(x, -78), (x, -48)], 10, hue.SLATE)
    for row in range(3):
        for column in range(5):
            chosen = (row, column) == (1, 2)
            c.box(-62 + column * 26, -10 + row * 27, 18, 18, hue.OCHRE if chosen else "#dfe4ea", 4)


VILLAGE: Final = {
    "form": _form,
    "visit": _visit,
    "waste": _waste,
    "meeting": _meeting,
    "posted": _posted,
    "certificate": _certified,
    "work": _work,
    "clinic": _clinic,
    "school": _school,
    "house": _house,
    "homestead": _homestead,
    "new-home": _new_home,
    "water": _water,
    "information": _information,
    "calendar": _calendar,
}
