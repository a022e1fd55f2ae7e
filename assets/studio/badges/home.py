"""Badges of what people of a commune need, one round scene each."""

from dataclasses import replace
from typing import Final

from studio.badges.medallion import MIDDLE, SIDE, ground, indoors, land, wall
from studio.land.hut import hut
from studio.land.landscape import teeth
from studio.people import cast, pose
from studio.people.elders import WHITE_HAIR, bent
from studio.people.figures import person
from studio.people.fingers import seal
from studio.people.pose import Arm
from studio.people.trades import worker
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import cow
from studio.things.money import GREEN_NOTES, coins, note
from studio.things.office import identity_card
from studio.things.signs import arrow, gear, warning
from studio.things.walking import in_wheelchair

GIVES: Final = (Arm((17, -62), (10, -52)), Arm((19, -69), (20, -66)))
RUNNER: Final = replace(cast.FARMER, head="none", top=hue.INDIGO)
CLERK: Final = cast.Look(top=hue.TEAL, legs=hue.TROUSERS)
SEATED: Final = cast.Look(top=hue.TEAL, legs=hue.TROUSERS)
WHITE_HAIRED: Final = replace(cast.GRANDMOTHER, head="bun", hair=WHITE_HAIR)
RAIN: Final = tuple(
    (54 + column * 66 + row % 2 * 33, 128 + row * 88)
    for row in range(3)
    for column in range(-5, 13)
)  # where its drops begin


def child(canvas: Canvas) -> None:
    """A mother holds her baby."""
    indoors(canvas, "#f6e2b4", "#e2c78f", 420)
    holds = (Arm((20, -58), (8, -47)), Arm((20, -58), (10, -47)))
    person(canvas, 256, 800, 690, cast.TAY_WOMAN, holds, turn=-0.3)
    spot = canvas.at(256, 404, 1.15)
    spot.blob(
        [(-110, -22), (-70, -66), (10, -60), (96, -18), (124, 26), (90, 52), (0, 54), (-80, 36)],
        hue.PLUM,
    )
    for left, fill in ((6, hue.OCHRE), (38, hue.WHITE), (70, hue.LEAF)):
        spot.line([(left, -46 + left * 0.34), (left - 22, 48)], 13, fill)
    spot.oval(-66, -20, 48, 48, hue.HAIR)
    spot.oval(-62, -14, 41, 42, hue.SKIN)
    for x in (-80, -50):
        spot.oval(x, -12, 5, 6, hue.INK)
    canvas.arc(256 - 75, 402, 16, 30, 150, 5, hue.MOUTH)
    spot.line([(130, 20), (44, 66)], 44, "#1a2451")
    spot.oval(30, 68, 24, 24, hue.SKIN)


def illness(canvas: Canvas) -> None:
    """A sick person in bed, a cloth on the forehead, a thermometer in the mouth."""
    indoors(canvas, "#dbe7e4", "#cdb98c", 400)
    canvas.box(38, 210, 26, 260, hue.WOOD_DARK, 8)
    canvas.box(38, 380, 460, 40, hue.WOOD_DARK, 6)
    canvas.box(498, 250, 26, 220, hue.WOOD_DARK, 8)
    canvas.box(60, 346, 460, 48, hue.WHITE, 12)
    canvas.blob([(62, 346), (70, 268), (150, 256), (226, 286), (240, 346)], hue.WHITE)
    canvas.blob([(70, 340), (76, 276), (150, 264), (218, 292), (232, 344)], "#e4ecee")
    canvas.oval(164, 240, 74, 78, hue.HAIR)
    canvas.oval(176, 250, 64, 68, "#e3b08a")
    canvas.blob(
        [(214, 352), (240, 286), (330, 262), (440, 286), (520, 300), (520, 400), (216, 392)],
        hue.TEAL,
    )
    for x in (300, 376, 450):
        canvas.line([(x, 268 + abs(376 - x) * 0.1), (x - 16, 390)], 12, "#3f8790")
    canvas.blob([(204, 360), (232, 292), (262, 296), (246, 392), (206, 392)], "#f1e9d6")
    canvas.blob(
        [(110, 208), (136, 168), (196, 160), (236, 190), (236, 214), (176, 202), (120, 222)],
        "#9fd3df",
    )
    canvas.line([(122, 212), (176, 196), (232, 206)], 7, "#6fb3c3")
    for x in (154, 204):
        canvas.arc(x, 240, 13, 20, 160, 6, hue.INK)
    for x in (140, 220):
        canvas.oval(x, 268, 14, 9, "#d9826c88")
    canvas.oval(186, 288, 9, 7, hue.MOUTH)
    canvas.line([(188, 286), (272, 214)], 15, hue.SLATE)
    canvas.line([(190, 284), (268, 217)], 8, hue.WHITE)
    canvas.line([(190, 284), (226, 253)], 8, hue.PLUM)


def house(canvas: Canvas) -> None:
    """A worn-out hut with a hole in its roof, in the rain."""
    canvas.fade("#8496a6", "#dfe3da", 0, 440)
    land(canvas, 390, "#8a9554")
    for x, y in ((-160, 84), (-40, 60), (110, 90), (250, 66), (390, 96), (540, 66), (680, 92)):
        canvas.box(x - 90, y - 26, 180, 52, "#5d6b7c", 26)
    for x, y in RAIN:
        canvas.line([(x, y), (x - 11, y + 44)], 6, "#f4f8fa")
    hut(canvas.at(256, 430))


def loan(canvas: Canvas) -> None:
    """Notes go over a bank's counter to a farmer, and later back; far off the cow they buy."""
    ground(canvas, 330, "#b9c468")
    canvas.box(-SIDE, 96, 206 + SIDE, 420, "#f3ead2")
    canvas.box(30, 142, 156, 196, "#2a4a52")
    person(canvas, 118, 520, 370, CLERK, GIVES, turn=0.8)
    canvas.shape([(-SIDE, 76), (196, 76), (230, 128), (-SIDE, 128)], hue.INDIGO)
    teeth(canvas, -10, 128, 24, -14, 10)
    canvas.box(-SIDE, 338, 206 + SIDE, 180, hue.WOOD)
    canvas.box(-SIDE, 326, 226 + SIDE, 26, hue.WOOD_DARK, 6)
    coins(canvas, 62, 328, 24, 4)
    cow(canvas.at(262, 404, 0.34))
    takes = (Arm((22, -67), (32, -63)), Arm((17, -60), (14, -45)))
    person(canvas, 404, 566, 440, cast.FARMER, takes, turn=-0.8)
    for middle, degrees, fill in (((246, 272), -10, GREEN_NOTES[1]), ((248, 284), 3, "#2f6b40")):
        note(canvas, middle, 104, degrees, fill)
    canvas.line([(182, 276), (206, 278)], 24, hue.SKIN)
    arrow(canvas, [(216, 196), (266, 168), (316, 204)], 24, hue.LEAF)
    arrow(canvas, [(356, 438), (290, 468), (196, 440)], 26, hue.PLUM)


def work(canvas: Canvas) -> None:
    """A worker with a helmet holds up a wrench."""
    wall(canvas, "#dfe7e6")
    gear(canvas, 150, 200, 118, "#a9b7b9")
    worker(canvas, 226, 740, 620, turn=0.3)


def papers(canvas: Canvas) -> None:
    """A sealed paper and an identity card."""
    wall(canvas, "#e7cf9c")
    spot = canvas.at(226, 226)
    spot.box(-112, -150, 240, 320, "#1b1e2b33", 8)
    spot.box(-122, -160, 240, 320, hue.WHITE, 8)
    spot.box(-62, -132, 120, 20, hue.INDIGO, 8)
    for row, wide in enumerate((180, 150, 180, 120)):
        spot.box(-94, -88 + row * 34, wide, 13, hue.PRINT, 6)
    seal(canvas, 316, 158, 44)
    identity_card(canvas, 182, 264, 252)


def danger(canvas: Canvas) -> None:
    """A warning sign; one who runs away from the brown water."""
    canvas.fade("#a9b5bf", "#ecebdc", 0, 420)
    canvas.oval(MIDDLE + SIDE, 830, 560, 410, "#7fa048")
    canvas.oval(340, 810, 700, 410, "#7fa048")
    canvas.box(-SIDE, 190, SIDE - 18, 330, "#8a5a28")
    canvas.box(-SIDE, 250, SIDE - 18, 270, "#a9763c")
    warning(canvas.at(392, 146, 0.6))
    wave = [(-20, 520), (-20, 190), (60, 150), (140, 170), (176, 236), (150, 268), (120, 262)]
    wave += [(150, 330), (206, 390), (270, 450), (300, 520)]
    canvas.blob(wave, "#8a5a28")
    outline = [(-20, 520), (-20, 250), (50, 204), (96, 232), (92, 300), (140, 380), (200, 450)]
    canvas.blob([*outline, (230, 520)], "#a9763c")
    for points in (((20, 330), (70, 350), (110, 400)), ((60, 450), (130, 440), (190, 470))):
        canvas.curve(list(points), 12, "#d6b07a")
    canvas.curve([(40, 160), (110, 166), (160, 230)], 14, "#ecd9b5")
    up = (Arm((24, -84), (20, -102)), Arm((21, -66), (31, -68)))
    person(canvas, 282, 440, 310, RUNNER, up, pose.RUNNING, turn=0.8, shadow=False, mouth="alarmed")


def old(canvas: Canvas) -> None:
    """An old man with a bent back, his wife, and before them one who sits in a wheelchair."""
    ground(canvas, 330)
    canvas.oval(300, 380, 330, 250, "#7fa58a")
    land(canvas, 400, hue.GROUND)
    person(canvas, 76, 446, 330, WHITE_HAIRED, turn=0.6)
    bent(canvas, 196, 456, 390, cast.ELDER)
    in_wheelchair(canvas, 392, 470, 350, SEATED)


BADGES: Final = {
    "need-child": child,
    "need-illness": illness,
    "need-house": house,
    "need-loan": loan,
    "need-work": work,
    "need-papers": papers,
    "need-danger": danger,
    "need-old": old,
}
