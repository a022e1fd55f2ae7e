"""Customs: luggage, and a declaration: counted, filled in, handed back."""

from typing import Final

from studio.land.buildings import desk
from studio.land.gate_hall import counter, window, writes_form
from studio.land.landscape import mountains, teeth
from studio.people import cast, pose
from studio.people.figures import person
from studio.people.fingers import clasp, seal, stamp, writing_hand
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import notes, paper
from studio.things.money import GREEN_NOTES, PLUM_NOTES, bundle, coins, fan, gold_ring, note
from studio.things.office import wall


def luggage(canvas: Canvas) -> None:
    """A traveller opens a suitcase before a customs officer."""
    canvas.fade("#e6eef0", "#f5e8c6", 0, 700)
    for x in (120, 560, 1000, 1440):
        canvas.box(x - 170, 90, 340, 300, "#cfe0e2", 8)
        canvas.box(x - 4, 90, 8, 300, hue.WHITE)
    mountains(canvas, 390, 90, "#b5cbc3", 1.7)
    canvas.box(0, 390, 1600, 24, "#b7a472")
    canvas.box(0, 640, 1600, 260, "#d8c79a")
    person(canvas, 1260, 880, 640, cast.CUSTOMS, pose.RECEIVING, turn=-0.8)
    person(canvas, 300, 880, 640, cast.TRAVELLER, pose.OFFERING, turn=0.8)
    desk(canvas, 60, 690, 1480, 220, hue.SLATE)
    canvas.box(60, 690, 1480, 26, "#26333d", 8)
    canvas.shape([(500, 420), (1080, 420), (1110, 560), (470, 560)], "#22306b")
    canvas.shape([(524, 436), (1056, 436), (1082, 556), (498, 556)], "#3b4aa0")
    canvas.box(460, 548, 660, 142, hue.BLUE, 18)
    canvas.box(460, 548, 660, 22, "#1c2860", 10)
    for left in (540, 1000):
        canvas.box(left, 548, 26, 142, "#1c2860")
    notes(canvas.at(520, 488, 0.8))
    canvas.box(700, 448, 44, 104, hue.LEAF, 12)
    canvas.box(712, 410, 20, 48, "#1f4a23", 4)
    canvas.box(702, 484, 40, 34, hue.PAPER)
    for number, fill in enumerate((hue.OCHRE, "#d98c2b", "#c2a02f")):
        canvas.oval(800 + number * 46, 524, 30, 30, fill)
        canvas.line([(800 + number * 46, 496), (806 + number * 46, 482)], 6, hue.LEAF)
    canvas.box(930, 488, 110, 64, hue.PLUM, 8)
    canvas.box(930, 512, 110, 8, "#ffffff55")
    paper(canvas, 1180, 600, 110, 86, 3)
    canvas.box(0, 0, 1600, 70, hue.INDIGO)
    teeth(canvas, 0, 84, 50, 18, 32)


def declaring(canvas: Canvas) -> None:
    """A traveller writes a declaration; notes and a gold ring lie beside it."""
    window(canvas)
    person(canvas, 1180, 1030, 860, cast.CUSTOMS, turn=-0.7)
    writes_form(canvas, 520, cast.TRAVELLER)
    for step, (x, y, turn) in enumerate(((990, 636, -5), (1012, 620, 4), (994, 604, -3))):
        note(canvas, (x, y), 240, turn, GREEN_NOTES[step])
    gold_ring(canvas, 1210, 690, 74)
    coins(canvas, 1390, 690, 62, 4)


def counting(canvas: Canvas) -> None:
    """A woman counts her notes before she goes to the counter."""
    wall(canvas, 560)
    counted = (Arm((21, -60), (9, -54)), Arm((21, -60), (9, -54)))
    person(canvas, 800, 1130, 1080, cast.LADY, counted, turn=-0.25)
    canvas.box(0, 640, 1600, 260, hue.WOOD)
    canvas.box(0, 640, 1600, 12, "#c08a52")
    canvas.box(0, 812, 1600, 88, hue.WOOD_DARK)
    fan(canvas, 760, 640, 260, (*GREEN_NOTES, *GREEN_NOTES[:2]), 84)
    canvas.blob([(690, 618), (720, 578), (790, 582), (826, 628), (800, 694), (720, 694)], hue.SKIN)
    canvas.line([(806, 668), (776, 598)], 38, hue.SKIN)
    canvas.curve([(790, 668), (766, 618), (758, 594)], 5, hue.SKIN_SHADE)
    bundle(canvas, 340, 720, 270, GREEN_NOTES, hue.PAPER)
    bundle(canvas, 1210, 730, 270, PLUM_NOTES, hue.PAPER)
    coins(canvas, 1450, 800, 60, 4)


def filling(canvas: Canvas) -> None:
    """A hand fills the form, close by; money and a ring lie beside it."""
    canvas.fade("#e9ddc0", "#d9c48f", 0, 900)
    canvas.shape([(410, 64), (1150, 64), (1190, 900), (350, 900)], hue.SHADOW)
    canvas.shape([(396, 50), (1136, 50), (1176, 900), (336, 900)], hue.WHITE)
    canvas.box(556, 104, 420, 34, hue.INDIGO, 8)
    canvas.box(636, 158, 260, 16, hue.PRINT, 8)
    for row in range(4):
        y = 232 + row * 140
        canvas.box(470 - row * 10, y, 180, 20, hue.PRINT, 8)
        canvas.box(470 - row * 10, y + 40, 590 + row * 16, 62, "#eef1f4", 8)
    for row, end in ((0, 940), (1, 820)):
        y = 302 + row * 140
        steps = range((end - 500) // 32)
        waves = [(500 + step * 32, y + (-15, 12, -4, 13, -9)[step % 5]) for step in steps]
        canvas.curve(waves, 9, hue.INDIGO)
    note(canvas, (180, 200), 270, -10, GREEN_NOTES[2])
    note(canvas, (186, 300), 270, 7, GREEN_NOTES[0])
    gold_ring(canvas, 186, 690, 84)
    writing_hand(canvas.at(770, 580, 1.2), cast.PINK, cast.PINK_DARK)


def handing_back(canvas: Canvas) -> None:
    """The officer has stamped the form and gives it back."""
    window(canvas)
    giving = (Arm((20, -64), (30, -60)), Arm((20, -62), (17, -50)))
    person(canvas, 1150, 1030, 880, cast.CUSTOMS, giving, turn=-0.8)
    person(canvas, 400, 1030, 860, cast.LADY, pose.RIGHT_OUT, turn=0.8)
    counter(canvas)
    paper(canvas, 660, 340, 216, 282, 5, stamp=False)
    seal(canvas, 800, 548, 54)
    clasp(canvas, 664, 500, 860)
    clasp(canvas, 884, 502, 880, left=True)
    canvas.shape([(1210, 664), (1410, 664), (1424, 694), (1196, 694)], hue.INK)
    canvas.shape([(1226, 668), (1394, 668), (1402, 684), (1218, 684)], hue.PLUM)
    stamp(canvas.at(1310, 660, 1.2))
    clasp(canvas, 1304, 590, 880, left=True)


COVERS: Final = {"hanh-ly": luggage, "khai-hai-quan": declaring}
STEPS: Final = {"khai-hai-quan": (counting, filling, handing_back)}
