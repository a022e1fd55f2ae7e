"""Pictograms of fraud: what swindlers ask for, whom they play, what to do instead."""

from typing import Final

from studio.people import cast
from studio.people.figures import person
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import face
from studio.things.money import bundle
from studio.things.signs import cross
from studio.things.telephone import hook


def _telephone(c: Canvas, fill: str = hue.PAPER) -> None:
    c.box(-46, -82, 92, 164, hue.INK, 16)
    c.box(-38, -68, 76, 132, fill, 8)


def _code(c: Canvas) -> None:
    _telephone(c)
    c.box(-78, -40, 156, 62, hue.OCHRE, 16)
    for x in (-54, -18, 18, 54):
        c.oval(x, -9, 11, 11, hue.INK)
    c.box(-26, 36, 52, 12, "#b9c0c9", 6)


def _link(c: Canvas) -> None:
    _telephone(c)
    c.box(-32, -54, 64, 8, "#b9c0c9", 4)
    for x in (-16, 16):
        c.box(x - 26, -12, 52, 30, hue.TEAL, 15)
        c.box(x - 17, -3, 34, 12, hue.PAPER, 6)
    c.box(-12, -2, 24, 10, hue.TEAL)
    hook(c.at(66, -10, 0.62), 0, -200, 90, 0.8)


def _file(c: Canvas) -> None:
    c.shape([(-56, -80), (26, -80), (58, -48), (58, 80), (-56, 80)], hue.WHITE)
    c.shape([(26, -80), (58, -48), (26, -48)], "#c5ccd4")
    for row, wide in enumerate((60, 84, 70)):
        c.box(-40, -40 + row * 20, wide, 8, hue.PRINT, 4)
    c.oval(0, 42, 24, 27, hue.PLUM)
    c.oval(0, 18, 13, 11, hue.INK)
    c.line([(0, 22), (0, 66)], 4, hue.INK)
    for side in (-1, 1):
        for y, out in ((28, 18), (42, 42), (56, 58)):
            c.line([(side * 20, y + 2), (side * 40, out)], 5, hue.INK)


def _transfer(c: Canvas) -> None:
    bundle(c, -44, 30, 116, ("#5f9a6b", "#86b58d"), hue.OCHRE)
    c.shape([(6, -8), (48, -8), (48, -32), (98, 8), (48, 48), (48, 24), (6, 24)], hue.OCHRE)


def _password(c: Canvas) -> None:
    c.arc(0, -22, 42, 180, 360, 15, hue.SLATE)
    for x in (-42, 27):
        c.box(x, -24, 15, 26, hue.SLATE)
    c.box(-62, -4, 124, 84, hue.OCHRE, 14)
    c.oval(0, 28, 14, 14, hue.INK)
    c.shape([(-6, 32), (6, 32), (10, 60), (-10, 60)], hue.INK)


def _false_police(c: Canvas) -> None:
    person(c, 0, 236, 300, cast.GUARD, turn=0.2, shadow=False)
    c.shape([(-30, -42), (34, -42), (32, -24), (10, -22), (2, -30), (-6, -22), (-28, -24)], hue.INK)
    for x in (-12, 18):
        c.oval(x, -33, 5, 4.5, hue.WHITE)


def _hospital(c: Canvas) -> None:
    _telephone(c, "#dcecee")
    cross(c, 0, -16, 34, hue.TEAL)
    c.box(-24, 34, 48, 9, hue.SLATE, 4)
    c.box(-16, 49, 32, 9, hue.PRINT, 4)


def _prize(c: Canvas) -> None:
    c.box(-66, -12, 132, 92, hue.PLUM, 8)
    c.box(-76, -36, 152, 34, "#93397f", 8)
    c.box(-13, -36, 26, 116, hue.OCHRE)
    for side in (-1, 1):
        c.blob([(0, -36), (side * 26, -78), (side * 58, -66), (side * 46, -42)], hue.OCHRE)
        c.blob([(side * 8, -40), (side * 28, -64), (side * 44, -58), (side * 36, -46)], "#b98200")


def _false_face(c: Canvas) -> None:
    c.box(-84, -66, 168, 118, hue.INK, 12)
    c.box(-76, -58, 152, 102, hue.GLASS, 6)
    face(c, 0, -8, 42, hue.BLUE)
    c.box(0, -58, 76, 102, "#3b4c5a77")
    for x, y, w in ((6, -40, 30), (20, -20, 34), (2, 2, 26), (26, 18, 30)):
        c.box(x, y, w, 9, "#ffffffaa")
    c.line([(0, -58), (0, 44)], 4, hue.WHITE)
    c.box(-40, 60, 80, 10, hue.SLATE, 5)


def _hang_up(c: Canvas) -> None:
    _telephone(c)
    c.oval(0, -4, 34, 34, hue.PLUM)
    c.arc(0, 12, 22, 205, 335, 10, hue.WHITE)
    for x in (-18, 18):
        c.box(x - 8, 0, 16, 14, hue.WHITE, 4)


def _report(c: Canvas) -> None:
    c.box(-84, -58, 168, 104, hue.LEAF, 26)
    c.shape([(-40, 40), (-4, 40), (-46, 78)], hue.LEAF)
    c.box(-9, -42, 18, 46, hue.WHITE, 8)
    c.oval(0, 22, 11, 11, hue.WHITE)


def _easy_work(c: Canvas) -> None:
    c.box(-34, -62, 68, 40, hue.BROWN, 14)
    c.box(-22, -50, 44, 30, hue.WHITE, 8)
    c.box(-82, -38, 164, 110, hue.BROWN, 14)
    c.box(-82, 6, 164, 10, "#5c3b00")
    c.box(-15, -4, 30, 30, hue.OCHRE, 6)


FRAUD: Final = {
    "code": _code,
    "link": _link,
    "file": _file,
    "transfer": _transfer,
    "password": _password,
    "false-police": _false_police,
    "relative-in-hospital": _hospital,
    "prize": _prize,
    "false-face": _false_face,
    "hang-up": _hang_up,
    "report": _report,
    "easy-work": _easy_work,
}
