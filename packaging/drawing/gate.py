"""The covers of what a border gate tells: one function a picture."""

from math import sin

from drawing.buildings import border_gate, desk, marker
from drawing.canvas import (
    BLUE,
    BROWN,
    INDIGO,
    LEAF,
    OCHRE,
    PAPER,
    PLUM,
    SLATE,
    TEAL,
    VIOLET,
    WHITE,
    Canvas,
)
from drawing.land import brocade, grass, hill, morning, mountains, palm, terraces, tree
from drawing.people import CUSTOMS, GUARD, NUNG_WOMAN, Look, person
from drawing.things import notes, paper, passport, suitcase
from drawing.vehicles import bus, train

TRAVELLER = Look(top=TEAL, legs="#2f3d4d")
LADY = Look(top="#b0508f", legs="#2b3348", head="bun")
VISITOR = Look(top=OCHRE, legs="#3b4c5a", hair="#5a3a22", skin="#e6b994")
GIVING = (((-12, -77), (-17, -60), (-15, -44)), ((12, -77), (20, -66), (29, -64)))
TAKING = (((-12, -77), (-20, -66), (-28, -63)), ((12, -77), (17, -60), (15, -46)))


def crossing(canvas: Canvas) -> None:
    morning(canvas, (190, 150))
    hill(canvas, 640, 60, 660, "#7fa35a")
    tree(canvas, 60, 650, 1.2)
    tree(canvas, 1560, 660, 1.0)
    canvas.box(0, 690, 1600, 210, "#cfc5a8")
    border_gate(canvas, 800, 700, 1.12)
    canvas.shape([(610, 702), (990, 702), (1180, 900), (420, 900)], "#dcd3b9")
    marker(canvas, 140, 862, 0.95)
    person(canvas, 1420, 866, 480, GUARD, TAKING, turn=-0.8)
    suitcase(canvas, 1000, 872, 0.95, PLUM)
    person(canvas, 1140, 868, 460, LADY, GIVING, turn=0.8)
    passport(canvas, 1258, 530, 0.5)
    suitcase(canvas, 300, 872, 1.0, BLUE)
    person(
        canvas,
        415,
        868,
        480,
        TRAVELLER,
        (((-12, -77), (-19, -60), (-21, -46)), ((12, -77), (17, -60), (15, -46))),
        turn=0.7,
    )
    person(
        canvas,
        620,
        868,
        500,
        VISITOR,
        (((-12, -77), (-17, -60), (-15, -46)), ((12, -77), (18, -62), (8, -55))),
        turn=0.7,
    )
    brocade(canvas, 884, 16)


def luggage(canvas: Canvas) -> None:
    canvas.fade("#e6eef0", "#f5e8c6", 0, 700)
    for x in (120, 560, 1000, 1440):
        canvas.box(x - 170, 90, 340, 300, "#cfe0e2", 8)
        canvas.box(x - 4, 90, 8, 300, WHITE)
    mountains(canvas, 390, 90, "#b5cbc3", 1.7)
    canvas.box(0, 390, 1600, 24, "#b7a472")
    canvas.box(0, 640, 1600, 260, "#d8c79a")
    person(canvas, 1260, 880, 640, CUSTOMS, TAKING, turn=-0.8, shadow=False)
    person(canvas, 300, 880, 640, TRAVELLER, GIVING, turn=0.8, shadow=False)
    desk(canvas, 60, 690, 1480, 220, SLATE)
    canvas.box(60, 690, 1480, 26, "#26333d", 8)
    canvas.shape([(500, 420), (1080, 420), (1110, 560), (470, 560)], "#22306b")
    canvas.shape([(524, 436), (1056, 436), (1082, 556), (498, 556)], "#3b4aa0")
    canvas.box(460, 548, 660, 142, BLUE, 18)
    canvas.box(460, 548, 660, 22, "#1c2860", 10)
    for left in (540, 1000):
        canvas.box(left, 548, 26, 142, "#1c2860")
    notes(canvas, 520, 488, 0.8)
    canvas.box(700, 448, 44, 104, LEAF, 12)
    canvas.box(712, 410, 20, 48, "#1f4a23", 4)
    canvas.box(702, 484, 40, 34, PAPER)
    for number, fill in enumerate((OCHRE, "#d98c2b", "#c2a02f")):
        canvas.oval(800 + number * 46, 524, 30, 30, fill)
        canvas.line([(800 + number * 46, 496), (806 + number * 46, 482)], 6, LEAF)
    canvas.box(930, 488, 110, 64, PLUM, 8)
    canvas.box(930, 512, 110, 8, "#ffffff55")
    paper(canvas, 1180, 600, 110, 86, 3)
    canvas.box(0, 0, 1600, 70, INDIGO)
    for number in range(32):
        canvas.shape([(number * 50, 84), (number * 50 + 25, 66), (number * 50 + 50, 84)], OCHRE)
    brocade(canvas, 884, 16)


def onward(canvas: Canvas) -> None:
    morning(canvas, (1370, 160))
    mountains(canvas, 640, 330, "#6f9a78", 2.9)
    terraces(canvas, 0, 540, 1600, 600, 4)
    canvas.box(0, 560, 1600, 60, "#8fa857")
    train(canvas, 1330, 600, 0.82)
    canvas.box(0, 626, 1600, 274, "#a3b04e")
    road = [(x, 690 + 14 * sin(x / 260)) for x in range(0, 1601, 40)]
    canvas.shape([*road, (1600, 840), (0, 840)], "#6e7077")
    for x in range(20, 1600, 150):
        canvas.box(x, 760, 80, 10, WHITE, 4)
    canvas.box(138, 690, 14, 196, BROWN)
    for top, fill, side in ((650, TEAL, 1), (714, INDIGO, -1)):
        left, right = (100, 290) if side > 0 else (60, 200)
        canvas.box(left, top, right - left, 52, fill, 6)
        tip = right + 34 if side > 0 else left - 34
        edge = right - 4 if side > 0 else left + 4
        canvas.shape([(edge, top), (tip, top + 26), (edge, top + 52)], fill)
    canvas.box(136, 668, 100, 14, "#ffffffcc", 7)
    canvas.box(84, 732, 80, 14, "#ffffffcc", 7)
    bus(canvas, 690, 800, 1.05)
    palm(canvas, 1530, 640, 0.8)
    suitcase(canvas, 1090, 880, 0.85, VIOLET)
    person(
        canvas,
        1190,
        880,
        400,
        VISITOR,
        (((-12, -77), (-19, -60), (-21, -46)), ((12, -77), (21, -84), (26, -100))),
        turn=-0.7,
    )
    person(
        canvas,
        1370,
        880,
        390,
        NUNG_WOMAN,
        (((-12, -77), (-22, -70), (-32, -76)), ((12, -77), (17, -60), (15, -46))),
        turn=-0.8,
    )
    for x in (60, 250, 900, 1500):
        grass(canvas, x, 884, 1.1)
    brocade(canvas, 884, 16)
