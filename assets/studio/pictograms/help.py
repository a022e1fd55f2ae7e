"""Pictograms of asking for help: who comes, and what to say."""

from typing import Final

from studio.people import cast
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.signs import pin

RED: Final = "#b00020"  # of an emergency
CALL = (Arm((22, -70), (9, -88)), Arm((17, -62), (15, -48)))


def _police(c: Canvas) -> None:
    person(c, 0, 236, 300, cast.GUARD, turn=0.2, shadow=False)


def _lorry(c: Canvas, fill: str, dark: str) -> None:
    """A lorry driving right, without its load."""
    c.oval(0, 74, 104, 7, hue.SHADOW)
    c.box(-98, -22, 134, 82, fill, 8)
    c.shape([(36, -34), (74, -34), (96, 10), (96, 60), (36, 60)], fill)
    c.shape([(46, -24), (69, -24), (84, 10), (46, 10)], hue.GLASS)
    c.box(-98, 46, 194, 14, dark)
    for x in (-56, 58):
        c.oval(x, 58, 21, 21, hue.INK)
        c.oval(x, 58, 10, 10, hue.GREY_HAIR)
    c.box(46, -50, 22, 16, hue.BLUE, 6)
    c.box(88, 24, 10, 12, hue.GLOW, 3)


def _fire_engine(c: Canvas) -> None:
    c = c.at(0, 6, 0.9)
    _lorry(c, RED, "#7f0018")
    c.box(-98, 12, 134, 9, hue.WHITE)
    c.line([(-94, -42), (24, -42)], 6, hue.SLATE)
    c.line([(-94, -28), (24, -28)], 6, hue.SLATE)
    for x in range(-88, 26, 18):
        c.line([(x, -42), (x, -28)], 5, hue.SLATE)
    for x in (-84, -46, -8):
        c.box(x, -12, 30, 18, "#7f0018", 3)


def _ambulance(c: Canvas) -> None:
    c = c.at(0, 6, 0.9)
    _lorry(c, "#fbfaf5", hue.TEAL)
    c.box(-98, -44, 134, 60, "#fbfaf5", 10)
    c.oval(-32, 2, 31, 31, hue.TEAL)
    c.box(-39, -20, 14, 44, hue.WHITE)
    c.box(-54, -5, 44, 14, hue.WHITE)


def _child(c: Canvas) -> None:
    person(c, -30, 176, 236, cast.GIRL, CALL, turn=0.6, shadow=False)
    c.box(-66, -62, 17, 38, hue.INK, 5)
    c.oval(-55, -32, 9, 9, hue.SKIN)
    for r in (22, 40):
        c.arc(40, -30, r, -44, 44, 8, hue.OCHRE)


def _what(c: Canvas) -> None:
    c.blob(
        [(-4, -82), (32, -36), (50, 8), (38, 56), (0, 76), (-40, 56), (-52, 10), (-26, -18)],
        "#d9701a",
    )
    c.blob([(4, -22), (26, 14), (26, 48), (0, 68), (-26, 48), (-24, 14)], hue.OCHRE)
    c.blob([(2, 22), (14, 44), (0, 64), (-14, 44)], hue.GLOW)


def _where(c: Canvas) -> None:
    c.shape(
        [(-92, 30), (-30, 6), (30, 26), (92, 4), (92, 66), (30, 86), (-30, 66), (-92, 88)], hue.LEAF
    )
    c.shape([(-30, 6), (30, 26), (30, 86), (-30, 66)], "#5f9a4e")
    pin(c.at(0, 52, 0.62), hue.TEAL)


def _how_many(c: Canvas) -> None:
    for x, h, top, hair in (
        (-58, 196, hue.BLUE, hue.HAIR),
        (58, 196, hue.TEAL, hue.GREY_HAIR),
        (0, 214, hue.OCHRE, hue.HAIR),
    ):
        person(c, x, 158, h, cast.Look(top=top, hair=hair), turn=0, shadow=False)


def _call(c: Canvas) -> None:
    c.box(-42, -78, 84, 156, hue.INK, 16)
    c.box(-34, -62, 68, 122, hue.PAPER, 6)
    c.oval(0, -22, 24, 24, hue.LEAF)
    c.curve([(-10, -28), (-7, -14), (8, -12)], 8, hue.WHITE)
    for row in range(2):
        for column in range(3):
            c.oval(-20 + column * 20, 20 + row * 22, 7, 7, "#b9c0c9")


def _family(c: Canvas) -> None:
    c.box(-400, 60, 800, 100, "#d9c48f")
    person(c, -42, 170, 214, cast.ELDER, turn=0.6, shadow=False)
    person(c, 44, 170, 208, cast.TAY_WOMAN, turn=-0.6, shadow=False)


HELP: Final = {
    "police": _police,
    "fire-engine": _fire_engine,
    "ambulance": _ambulance,
    "child": _child,
    "what-happened": _what,
    "where": _where,
    "how-many": _how_many,
    "call": _call,
    "family": _family,
}
