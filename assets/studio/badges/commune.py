"""Badges of a commune: what its topics are, one round scene each."""

from typing import Final

from studio.badges.medallion import SIDE, ground, indoors
from studio.land.buildings import desk, school, stilt_house
from studio.land.hut import hut
from studio.land.yard import loudspeakers
from studio.people import cast
from studio.people.figures import person
from studio.people.fingers import seal, stamp
from studio.people.palms import cupped_hands
from studio.people.pose import Arm
from studio.people.trades import worker
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.office import scales
from studio.things.signs import cross


def support(canvas: Canvas) -> None:
    """The hands of an officer carry a poor family and its hut; a heart above."""
    canvas.fade("#bfdbe2", "#f4efd6", 0, SIDE)
    hut(canvas.at(256, 366, 0.78))
    heart(canvas, 256, 94, 50, hue.PLUM)
    canvas.blob([(96, 372), (176, 352), (336, 352), (416, 372), (256, 430)], "#8fa044")
    person(canvas, 206, 374, 212, cast.TAY_WOMAN, turn=0.3, shadow=False)
    person(canvas, 300, 374, 138, cast.BOY, turn=-0.3, shadow=False)
    cupped_hands(canvas.at(256, 388), hue.TEAL, "#fbfaf5")


def heart(canvas: Canvas, x: float, y: float, r: float, fill: str) -> None:
    """A heart with a light rim; (x, y) is its middle."""
    for grow, colour in ((1.16, hue.WHITE), (1.0, fill)):
        spot = canvas.at(x, y, r * grow / 100)
        for side in (-1, 1):
            spot.oval(side * 46, -34, 54, 54, colour)
        spot.shape([(-97, -16), (-46, -40), (46, -40), (97, -16), (0, 96)], colour)


def jobs(canvas: Canvas) -> None:
    """A farmer with a hoe and a worker in a helmet, side by side."""
    ground(canvas, 330, "#a3b04e")
    canvas.line([(66, 168), (90, 520)], 14, hue.WOOD_DARK)
    canvas.shape([(48, 158), (82, 152), (128, 196), (104, 214)], hue.SLATE)
    hoeing = (Arm((21, -66), (19, -54)), Arm((17, -62), (5, -55)))
    person(canvas, 154, 560, 420, cast.FARMER, hoeing, turn=0.4)
    worker(canvas, 318, 560, 420, turn=-0.4, hand=(23, -74))


def health(canvas: Canvas) -> None:
    """A health worker with a stethoscope, and the cross of the station."""
    indoors(canvas, "#cfe3e2", "#b6d3d2", 400)
    low = (Arm((17, -60), (16, -36)), Arm((17, -60), (16, -36)))
    person(canvas, 206, 790, 660, cast.NURSE, low, turn=0.4)
    canvas.curve([(176, 252), (170, 320), (206, 370), (244, 320), (236, 252)], 13, hue.SLATE)
    canvas.line([(206, 366), (206, 404)], 13, hue.SLATE)
    canvas.oval(206, 418, 26, 26, hue.INK)
    canvas.oval(206, 418, 15, 15, "#cfd6dc")
    canvas.shape([(146, 156), (138, 96), (206, 78), (274, 96), (266, 156), (206, 134)], "#c9d4d4")
    canvas.shape([(150, 150), (143, 100), (206, 84), (269, 100), (262, 150), (206, 129)], hue.WHITE)
    canvas.box(199, 90, 14, 34, hue.TEAL)
    canvas.box(189, 100, 34, 14, hue.TEAL)
    cross(canvas, 384, 226, 92, hue.TEAL)


def education(canvas: Canvas) -> None:
    """An open book and a pencil before the village school."""
    ground(canvas, 260)
    school(canvas.at(256, 268, 0.5))
    spot = canvas.at(256, 440)
    spot.shape([(-206, -150), (206, -150), (214, 14), (-214, 14)], hue.TILE)
    for side in (-1, 1):
        page = [(0, -134), (side * 60, -168), (side * 140, -172), (side * 196, -158)]
        spot.shape(
            [*page, (side * 202, -8), (side * 140, -22), (side * 60, -18), (0, 4)], hue.WHITE
        )
        fold = [(0, -134), (side * 22, -150), (side * 22, -8), (0, 4)]
        spot.shape(fold, "#1b1e2b18")
        for row in range(4):
            line = [(side * 44, -132 + row * 30), (side * 172, -136 + row * 30)]
            spot.line(line, 11, "#7d88a6")
    pencil = canvas.at(300, 452)
    pencil.line([(0, 0), (150, -150)], 34, hue.OCHRE)
    pencil.line([(128, -128), (150, -150)], 34, hue.SLATE)
    pencil.shape([(-14, -10), (10, 14), (-26, 26)], "#f0d9ae")
    pencil.shape([(-20, 8), (-8, 20), (-26, 26)], hue.INK)


def housing(canvas: Canvas) -> None:
    """A sound stilt house and clean water from a tap."""
    ground(canvas, 340)
    stilt_house(canvas.at(222, 368, 0.74))
    spot = canvas.at(344, 466)
    spot.box(66, -216, 34, 216, hue.SLATE, 6)
    spot.box(-26, -216, 126, 36, hue.SLATE, 14)
    spot.box(-26, -216, 36, 64, hue.SLATE, 8)
    spot.box(-34, -160, 52, 18, "#26333d", 6)
    spot.box(34, -246, 16, 40, hue.SLATE)
    spot.box(6, -256, 72, 20, hue.OCHRE, 10)
    drop = [(-8, -134), (18, -92), (24, -68), (-8, -46), (-40, -68), (-34, -92)]
    spot.blob([(x * 1.15, y * 1.06 + 10) for x, y in drop], hue.WHITE)
    spot.blob(drop, "#1f78a8")
    spot.blob([(-24, -84), (-14, -96), (-16, -66), (-24, -66)], "#a9d8ec")
    spot.shape([(-72, -34), (54, -34), (38, 30), (-56, 30)], hue.TEAL)
    spot.box(-80, -42, 142, 18, "#9fd3df", 9)


def news(canvas: Canvas) -> None:
    """The village loudspeaker on its pole."""
    ground(canvas, 400)
    for x in (126, 390):
        stilt_house(canvas.at(x, 442, 0.34))
    loudspeakers(canvas.at(256, 684, 0.74))
    for side, start in ((-1, 150), (1, -30)):
        for r in (50, 74):
            canvas.arc(256 + side * 146, 206, r, start, start + 60, 12, hue.BROWN)


def services(canvas: Canvas) -> None:
    """An officer at the counter puts the stamp on a paper; the scales of the law beside."""
    indoors(canvas)
    stamping = (Arm((17, -62), (13, -52)), Arm((19, -66), (15, -51)))
    person(canvas, 290, 640, 560, cast.OFFICER, stamping, turn=-0.4)
    desk(canvas, 20, 384, 472, 160)
    canvas.shape([(262, 420), (444, 420), (420, 340), (286, 340)], hue.WHITE)
    for row in range(2):
        canvas.box(300, 356 + row * 18, 50, 8, hue.PRINT, 4)
    seal(canvas, 312, 398, 14)
    stamp(canvas.at(380, 394, 0.9))
    canvas.oval(376, 326, 24, 24, hue.SKIN)
    scales(canvas.at(142, 388, 0.66))


BADGES: Final = {
    "support": support,
    "jobs": jobs,
    "health": health,
    "education": education,
    "housing": housing,
    "news": news,
    "services": services,
}
