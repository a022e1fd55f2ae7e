"""Badges of a border gate: what its topics are, one round scene each."""

from typing import Final

from studio.badges.medallion import MIDDLE, SIDE, ground, indoors
from studio.land.landscape import shine
from studio.people import cast
from studio.people.figures import grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import passport
from studio.things.money import note, sim_card
from studio.things.signs import arrow, magnifier
from studio.things.vehicles import bus, wheels


def immigration(canvas: Canvas) -> None:
    """A border guard holds up a passport."""
    indoors(canvas, "#d7e4dc", "#c3d3c4", 420)
    holds = (Arm((17, -60), (13, -44)), Arm((20, -62), (30, -57)))
    person(canvas, 176, 700, 580, cast.GUARD, holds, turn=0.7)
    passport(canvas.at(284, 176, 1.5), hue.INDIGO)
    canvas.oval(356, 402, 32, 28, hue.SKIN)
    canvas.line([(340, 400), (334, 366)], 24, hue.SKIN)


def customs(canvas: Canvas) -> None:
    """A customs officer looks into an open suitcase."""
    indoors(canvas, "#e6e3cf", "#d8c79a", 380)
    looks = (Arm((21, -66), (25, -53)), Arm((21, -66), (25, -53)))
    person(canvas, 256, 640, 560, cast.CUSTOMS, looks, turn=0.0)
    spot = canvas.at(256, 440)
    spot.shape([(-172, -136), (172, -136), (196, -40), (-196, -40)], "#16205a")
    spot.box(-138, -112, 110, 70, hue.PLUM, 12)
    spot.box(-138, -92, 110, 12, "#ffffff66")
    spot.box(-14, -118, 46, 80, hue.LEAF, 12)
    spot.box(-2, -156, 22, 48, hue.LEAF, 5)
    spot.box(-12, -92, 42, 32, hue.PAPER)
    for number, x in enumerate((66, 112, 150)):
        spot.oval(x, -62, 29, 29, (hue.OCHRE, "#d98c2b", hue.OCHRE)[number])
    spot.box(-202, -48, 404, 122, hue.BLUE, 20)
    spot.box(-202, -48, 404, 24, "#16205a", 10)
    for left in (-136, 108):
        spot.box(left, -48, 28, 122, "#16205a")
        spot.box(left + 2, -34, 24, 26, hue.OCHRE, 4)
    for x in (116, 396):
        grip(canvas, x, 352, 600)


def quarantine(canvas: Canvas) -> None:
    """A magnifying glass over fruit, a hen beside it."""
    canvas.box(0, 0, SIDE, 372, "#d5e8e4")
    canvas.box(0, 372, SIDE, 140, "#d8c79a")
    hen(canvas.at(132, 446, 0.96))
    canvas.oval(336, 190, 108, 108, hue.WHITE)
    spot = canvas.at(336, 206, 0.9)
    spot.oval(-38, 20, 54, 54, hue.OCHRE)
    spot.oval(42, 24, 56, 56, "#d9782f")
    spot.oval(2, -34, 54, 54, "#e8a12e")
    for x, y in ((-56, 4), (26, 6), (-14, -52)):
        spot.oval(x, y, 14, 11, "#ffffff77")
    spot.line([(2, -86), (8, -104)], 9, hue.BROWN)
    spot.blob([(6, -88), (34, -104), (62, -92), (36, -76)], hue.LEAF)
    worm(spot)
    magnifier(canvas, 336, 190, 112, 72)


def worm(spot: Canvas) -> None:
    """A caterpillar on the fruit."""
    for number, x in enumerate((-42, -22, -2, 18, 38)):
        spot.oval(x, 34 - (0, 9, 0, 9, 4)[number], 15, 15, (hue.LEAF, hue.PALE_LEAF)[number % 2])
    spot.oval(42, 26, 4, 4, hue.INK)


def hen(spot: Canvas) -> None:
    """A hen that looks right; (0, 0) is the ground below its middle."""
    spot.oval(0, 0, 74, 9, hue.SHADOW)
    for foot in (-14, 22):
        spot.line([(foot, -50), (foot, -4), (foot + 16, -2)], 9, "#c48a00")
    tail = [(-60, -80), (-104, -170), (-70, -166), (-40, -128)]
    spot.blob(tail, "#6b3f22")
    outline = [(-70, -100), (-40, -130), (10, -130), (34, -196), (74, -190), (80, -120), (50, -56)]
    spot.blob([*outline, (0, -38), (-50, -54)], "#b5713a")
    spot.blob([(-46, -104), (6, -108), (22, -84), (-10, -62), (-40, -74)], "#8a5229")
    spot.oval(54, -186, 29, 29, "#b5713a")
    for dx, dy in ((34, -212), (52, -222), (70, -214)):
        spot.oval(dx, dy, 12, 14, hue.PLUM)
    spot.shape([(78, -194), (108, -180), (78, -170)], hue.OCHRE)
    spot.oval(80, -156, 8, 15, hue.PLUM)
    spot.oval(62, -190, 6, 7, hue.INK)


def transport(canvas: Canvas) -> None:
    """A bus on the road."""
    ground(canvas, 330, hue.MEADOW, hills=False)
    for x, r in ((96, 96), (236, 140), (400, 110)):
        canvas.oval(x, 330, r * 0.62, r * 1.3, "#8fb59b")
    canvas.oval(MIDDLE, 730, 620, 400, hue.MEADOW)
    canvas.box(0, 372, SIDE, 140, "#6e7077")
    for x in (40, 170, 300, 430):
        canvas.box(x, 440, 76, 13, hue.WHITE, 5)
    bus(canvas.at(256, 412, 0.8))


def money(canvas: Canvas) -> None:
    """Two kinds of notes change places; a big SIM card and its telephone below."""
    canvas.box(0, 0, SIDE, SIDE, "#c2ddd6")
    note(canvas, (182, 128), 180, -8, "#3f7a4f")
    note(canvas, (330, 204), 180, -8, hue.PLUM)
    arrow(canvas, [(296, 92), (352, 96), (376, 140)], 24, hue.INK)
    arrow(canvas, [(216, 242), (160, 238), (136, 194)], 24, hue.INK)
    canvas.box(128, 272, 106, 186, hue.INK, 18)
    canvas.box(138, 290, 86, 146, "#9fd3df", 6)
    sim_card(canvas.at(256, 270, 0.9))


def tourism(canvas: Canvas) -> None:
    """Limestone towers, a river and a bamboo raft."""
    canvas.fade("#bfe0ea", "#fdf0cc", 0, 340)
    shine(canvas, 384, 128, 46, 62)
    for points, fill in (
        ([(180, 360), (196, 180), (236, 130), (284, 150), (330, 240), (360, 360)], "#8fb59b"),
        (
            [(20, 360), (40, 200), (92, 76), (140, 66), (184, 120), (214, 260), (236, 360)],
            "#4d8460",
        ),
        ([(310, 360), (330, 256), (382, 196), (440, 214), (480, 280), (540, 360)], "#4d8460"),
    ):
        canvas.blob(points, fill)
    canvas.blob([(110, 360), (122, 240), (140, 120), (176, 130), (206, 260), (228, 360)], "#3d6f50")
    canvas.blob([(410, 360), (420, 260), (446, 226), (480, 290), (530, 360)], "#3d6f50")
    canvas.box(0, 336, SIDE, 180, "#4f9db8")
    for x, y, w in ((70, 372, 110), (330, 366, 120), (90, 440, 90), (360, 452, 90)):
        canvas.box(x, y, w, 9, "#bfe0ea", 4)
    for row in range(3):
        canvas.box(
            130 - row * 6, 414 + row * 12, 240 + row * 12, 11, ("#d9b25c", "#b98a3a")[row % 2], 5
        )
    poling(canvas, 256, 418, 190)


def poling(canvas: Canvas, x: float, y: float, h: float) -> None:
    """One who drives a raft with a pole."""
    canvas.line([(x + 60, y - h * 0.95), (x + 100, y + 54)], 9, hue.WOOD_DARK)
    arms = (Arm((-6, -66), (-36, -64)), Arm((26, -78), (35, -84)))
    person(canvas, x, y, h, cast.FARMER, arms, turn=0.7, shadow=False)


def invest(canvas: Canvas) -> None:
    """Growth: three rising columns, an arrow over them, a container lorry below."""
    canvas.box(0, 0, SIDE, 372, "#dfe9ee")
    canvas.box(0, 372, SIDE, 140, "#6e7077")
    for number, (tall, fill) in enumerate(((96, "#8fb0c4"), (168, "#5f8aa3"), (240, "#35607c"))):
        canvas.box(112 + number * 104, 372 - tall, 84, tall, fill)
    canvas.line([(92, 262), (188, 176), (252, 200)], 26, hue.OCHRE)
    arrow(canvas, [(252, 200), (384, 72)], 26, hue.OCHRE)
    spot = canvas.at(256, 430)
    spot.box(-186, -124, 252, 104, hue.TEAL, 6)
    for left in range(-172, 60, 26):
        spot.box(left, -114, 8, 84, "#ffffff33")
    spot.box(-190, -24, 366, 20, hue.INK, 4)
    spot.shape([(78, -100), (140, -100), (172, -54), (176, -14), (78, -14)], hue.PLUM)
    spot.shape([(96, -86), (134, -86), (152, -52), (96, -52)], hue.GLASS)
    wheels(spot, (-144, -92, 122), -2, 27, 12)


BADGES: Final = {
    "immigration": immigration,
    "customs": customs,
    "quarantine": quarantine,
    "transport": transport,
    "money": money,
    "tourism": tourism,
    "invest": invest,
}
