"""Fraud: the telephone rings, hang up, ask those you know."""

from typing import Final

from studio.land.buildings import desk
from studio.people import cast
from studio.people.figures import person
from studio.people.fingers import clasp, pointing_hand
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.office import room, wall
from studio.things.rescue import handset
from studio.things.telephone import fingers, hand, hook, phone

DAUGHTER = cast.Look(top=hue.TEAL, legs="#2b3348", head="bun")


def online_fraud(canvas: Canvas) -> None:
    """A woman raises her hand against a stranger's call; a hook holds a letter."""
    canvas.fade("#d3e2e3", "#f3e3b9", 0, 900)
    for x, y, r in ((1340, 170, 260), (220, 760, 300)):
        canvas.oval(x, y, r, r, "#ffffff55")
    hook(canvas, 1040, 0, 410, 1.35)
    canvas.box(925, 425, 216, 142, hue.SHADOW, 12)
    canvas.box(920, 420, 210, 136, hue.PAPER, 12)
    canvas.line([(926, 428), (1025, 500), (1124, 428)], 8, hue.PLUM)
    canvas.line([(973, 396), (973, 424)], 16, hue.SLATE)
    phone(canvas, 1200, 170, 330, 620, "#f4ead0")
    canvas.oval(1365, 370, 92, 92, hue.SLATE)
    canvas.oval(1365, 344, 34, 36, hue.SILVER)
    canvas.blob(
        [(1305, 430), (1322, 392), (1365, 384), (1408, 392), (1425, 430), (1365, 444)], hue.SILVER
    )
    canvas.box(1328, 330, 74, 22, hue.INK, 10)
    canvas.box(1276, 494, 178, 18, hue.SLATE, 9)
    canvas.box(1306, 530, 118, 14, "#b3a98c", 7)
    canvas.oval(1285, 668, 46, 46, hue.LEAF)
    canvas.oval(1445, 668, 46, 46, hue.PLUM)
    canvas.line([(1427, 650), (1463, 686)], 12, hue.WHITE)
    canvas.line([(1463, 650), (1427, 686)], 12, hue.WHITE)
    canvas.curve([(1264, 660), (1272, 684), (1300, 690)], 14, hue.WHITE)
    stop = (Arm((18, -60), (15, -44)), Arm((24, -72), (33, -86)))
    person(canvas, 470, 1090, 980, cast.TAY_WOMAN, stop, turn=0.75)
    for number in range(4):
        canvas.line(
            [(772 + number * 20, 246), (768 + number * 22, 196 - (18, 30, 26, 8)[number])],
            19,
            hue.SKIN,
        )
    canvas.blob([(758, 290), (756, 240), (800, 226), (848, 240), (848, 290), (806, 312)], hue.SKIN)
    canvas.line([(760, 282), (738, 246)], 19, hue.SKIN)


def stranger(canvas: Canvas, x: float, y: float, r: float) -> None:
    """The masked face of one who is not what he says, under an officer's cap."""
    spot = canvas.at(x, y, r)
    spot.oval(0, 0, 1, 1, hue.SLATE)
    spot.blob(
        [(-0.62, 0.68), (-0.42, 0.4), (0, 0.3), (0.42, 0.4), (0.62, 0.68), (0, 0.92)], hue.SILVER
    )
    spot.oval(0, -0.1, 0.37, 0.42, hue.SILVER)
    spot.box(-0.42, -0.24, 0.84, 0.24, hue.INK, 0.1)
    for side in (-0.17, 0.17):
        spot.oval(side, -0.12, 0.08, 0.05, hue.WHITE)
    spot.shape([(-0.42, -0.38), (-0.5, -0.62), (0, -0.8), (0.5, -0.62), (0.42, -0.38)], "#26333d")
    spot.box(-0.42, -0.44, 0.84, 0.1, hue.INK, 0.04)


def call_screen(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    """A telephone with the stranger's call on it; (x, y) is its upper left corner."""
    phone(canvas, x, y, w, h, "#f4ead0")
    stranger(canvas, x + w / 2, y + h * 0.34, w * 0.34)
    canvas.box(x + w * 0.24, y + h * 0.59, w * 0.52, 20, hue.SLATE, 10)
    for side, fill in ((0.27, hue.LEAF), (0.73, hue.PLUM)):
        canvas.oval(x + w * side, y + h * 0.8, w * 0.15, w * 0.15, fill)
    handset(canvas.at(x + w * 0.27, y + h * 0.8, w * 0.0017))
    cross_at, arm = (x + w * 0.73, y + h * 0.8), w * 0.06
    for lean in (-1, 1):
        canvas.line(
            [
                (cross_at[0] - arm, cross_at[1] - lean * arm),
                (cross_at[0] + arm, cross_at[1] + lean * arm),
            ],
            w * 0.036,
            hue.WHITE,
        )


def phone_rings(canvas: Canvas) -> None:
    """The old woman hesitates: a stranger calls."""
    wall(canvas)
    worried = (Arm((19, -62), (12, -50)), Arm((19, -66), (8, -78)))
    person(canvas, 370, 1060, 900, cast.GRANDMOTHER, worried, turn=0.7, mouth="earnest")
    hand(canvas.at(1090, 440, 1.3), hue.INDIGO)
    call_screen(canvas, 880, 70, 420, 720)
    fingers(canvas.at(880, 440, 1.2))
    canvas.curve([(1270, 800), (1334, 680), (1328, 570), (1284, 490)], 72, hue.SKIN)
    for r in (110, 160):
        canvas.arc(900, 180, r, 165, 265, 16, hue.OCHRE)
        canvas.arc(1280, 180, r, 275, 375, 16, hue.OCHRE)


def hangs_up(canvas: Canvas) -> None:
    """A finger ends the call."""
    canvas.fade("#e9ddc0", "#d9c48f")
    call_screen(canvas, 550, 40, 430, 680)
    canvas.ring(864, 584, 88, 12, hue.PLUM)
    pointing_hand(canvas.at(884, 600, 1.1), hue.INDIGO, hue.OCHRE)


def asks(canvas: Canvas) -> None:
    """The old woman tells her daughter and the commune's policeman of the call."""
    room(canvas, windows=(60, 1220))
    telling = (Arm((17, -62), (11, -51)), Arm((20, -68), (26, -74)))
    embracing = (Arm((17, -60), (14, -46)), Arm((20, -67), (28, -66)))
    person(canvas, 330, 1000, 800, DAUGHTER, embracing, turn=0.6, mouth="earnest")
    person(canvas, 590, 1000, 760, cast.GRANDMOTHER, telling, turn=0.7, mouth="calling")
    noting = (Arm((20, -62), (15, -51)), Arm((20, -62), (0, -48)))
    person(canvas, 1250, 1010, 810, cast.GUARD, noting, turn=-0.8, mouth="earnest")
    canvas.shape([(690, 262), (760, 262), (668, 340)], hue.WHITE)
    canvas.box(690, 52, 350, 222, hue.WHITE, 40)
    stranger(canvas, 790, 164, 82)
    handset(canvas.at(954, 164), hue.SLATE)
    desk(canvas, 880, 700, 800, 220, hue.WOOD)
    canvas.shape([(1080, 668), (1290, 668), (1316, 706), (1060, 706)], hue.WHITE)
    for row in range(2):
        canvas.box(1096 - row * 8, 678 + row * 12, 150, 6, hue.PRINT, 3)
    canvas.line([(1226, 690), (1270, 588)], 12, hue.INDIGO)
    clasp(canvas, 1248, 622, 810)


COVERS: Final = {"lua-dao-truc-tuyen": online_fraud}
STEPS: Final = {"lua-dao-truc-tuyen": (phone_rings, hangs_up, asks)}
