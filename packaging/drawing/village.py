"""The covers of what a commune tells: one function a picture, named by its item."""

from drawing.buildings import clinic, desk, hall, school, stilt_house
from drawing.canvas import INDIGO, INK, LEAF, OCHRE, PAPER, PLUM, SLATE, TEAL, WHITE, WOOD, WOOD_DARK, Canvas
from drawing.land import banana, brocade, grass, hill, morning, mountains, palm, rain, terraces, tree, water
from drawing.people import (
    BOY, ELDER, FARMER, GIRL, GRANDMOTHER, GUARD, NUNG_WOMAN, NURSE, OFFICER, RUNNING, TAY_WOMAN, Look,
    baby_on_back, person,
)
from drawing.things import bubble, cow, face, fingers, girl_bag, hand, hook, notes, paper, phone

GROUND = "#b7b45a"
REACHING = (((-12, -77), (-20, -66), (-30, -64)), ((12, -77), (19, -64), (29, -62)))
HOLDING = (((-12, -77), (-15, -62), (-3, -58)), ((12, -77), (17, -62), (4, -57)))
SHIRT = Look(top="#e7e2d0", legs="#2f3d4d")


def household_review(canvas: Canvas) -> None:
    morning(canvas, (1370, 150))
    terraces(canvas, 0, 540, 1600, 720)
    hill(canvas, 730, 30, 720, GROUND)
    palm(canvas, 705, 690, 1.15)
    stilt_house(canvas, 380, 715, 1.3)
    banana(canvas, 60, 760, 0.8)
    person(canvas, 1330, 862, 470, ELDER, turn=-0.7)
    person(canvas, 1130, 866, 450, GRANDMOTHER, (((-12, -77), (-18, -62), (-24, -58)), ((12, -77), (17, -60), (15, -44))), turn=-0.8)
    person(canvas, 890, 866, 480, OFFICER, HOLDING, turn=0.8)
    paper(canvas, 868, 566, 92, 112, 5)
    person(canvas, 1500, 868, 300, BOY, turn=-0.6)
    for x in (620, 720, 1240):
        grass(canvas, x, 880, 1.1)
    brocade(canvas, 884, 16)


def savings_group(canvas: Canvas) -> None:
    morning(canvas, (210, 160))
    terraces(canvas, 0, 500, 1600, 660)
    hill(canvas, 690, 20, 700, GROUND)
    cow(canvas, 1480, 660, 0.9)
    stilt_house(canvas, 170, 620, 0.72)
    palm(canvas, 400, 610, 0.7)
    person(canvas, 380, 890, 500, NUNG_WOMAN, REACHING, turn=0.7, shadow=False)
    person(canvas, 660, 870, 500, SHIRT, HOLDING, turn=0.2, shadow=False)
    person(canvas, 940, 890, 500, TAY_WOMAN, (((-12, -77), (-19, -64), (-27, -61)), ((12, -77), (18, -62), (16, -50))), turn=-0.7, shadow=False)
    person(canvas, 1210, 900, 500, FARMER, (((-12, -77), (-19, -63), (-28, -58)), ((12, -77), (18, -62), (16, -50))), turn=-0.8, shadow=False)
    desk(canvas, 220, 690, 1100, 230, WOOD)
    paper(canvas, 600, 640, 130, 74, 3)
    canvas.box(430, 672, 110, 18, PLUM, 4)
    canvas.box(436, 656, 100, 18, TEAL, 4)
    notes(canvas, 800, 640, 0.72)
    brocade(canvas, 884, 16)


def health_insurance(canvas: Canvas) -> None:
    morning(canvas, (1430, 150))
    terraces(canvas, 0, 560, 1600, 700, 5)
    hill(canvas, 710, 20, 710, "#c3bd6a")
    tree(canvas, 90, 660, 1.1)
    tree(canvas, 1520, 680, 1.2)
    clinic(canvas, 760, 720, 1.42)
    canvas.shape([(690, 730), (830, 730), (1010, 900), (520, 900)], "#e4d7b2")
    person(canvas, 300, 868, 470, GRANDMOTHER, (((-12, -77), (-17, -60), (-15, -44)), ((12, -77), (19, -64), (28, -64))), turn=0.7)
    person(canvas, 480, 868, 480, NURSE, (((-12, -77), (-20, -66), (-26, -66)), ((12, -77), (17, -60), (15, -44))), turn=-0.7)
    baby_on_back(canvas, 1246, 862, 470)
    person(canvas, 1190, 868, 470, TAY_WOMAN, (((-12, -77), (-18, -62), (-20, -52)), ((12, -77), (17, -60), (15, -46))), turn=-0.8)
    person(canvas, 1060, 870, 270, GIRL, turn=-0.6)
    brocade(canvas, 884, 16)


def children(canvas: Canvas) -> None:
    morning(canvas, (200, 170))
    terraces(canvas, 0, 560, 1600, 700, 5)
    hill(canvas, 700, 25, 690, GROUND)
    school(canvas, 1090, 700, 1.1)
    canvas.shape([(1040, 704), (1140, 704), (1120, 900), (560, 900)], "#e4d7b2")
    palm(canvas, 560, 690, 1.0)
    tree(canvas, 90, 700, 1.1)
    baby_on_back(canvas, 318, 862, 560)
    person(canvas, 380, 872, 560, TAY_WOMAN, (((-12, -77), (-17, -60), (-13, -44)), ((12, -77), (20, -58), (25, -45))), turn=0.8)
    girl_bag(canvas, 605, 872, 330)
    person(canvas, 605, 872, 330, GIRL, (((-12, -77), (-21, -74), (-28, -74)), ((12, -77), (17, -60), (15, -46))), turn=0.7)
    person(canvas, 830, 850, 300, BOY, (((-12, -77), (-19, -88), (-24, -102)), ((12, -77), (17, -60), (15, -46))), turn=-0.6)
    person(canvas, 1400, 850, 420, OFFICER, (((-12, -77), (-21, -66), (-30, -72)), ((12, -77), (17, -60), (15, -46))), turn=-0.8)
    for x in (180, 1530, 960):
        grass(canvas, x, 882, 1.1)
    brocade(canvas, 884, 16)


def electronic_identity(canvas: Canvas) -> None:
    canvas.fade("#dfeaf0", "#f7ecd0", 0, 900)
    mountains(canvas, 640, 210, "#cddbd6", 1.7)
    canvas.box(0, 640, 1600, 260, "#d9c48f")
    person(canvas, 1250, 930, 600, GUARD, HOLDING, turn=-0.7, shadow=False)
    desk(canvas, 860, 690, 800, 240, WOOD)
    canvas.box(1000, 560, 150, 108, SLATE, 10)
    canvas.box(1060, 664, 30, 30, SLATE)
    paper(canvas, 1380, 640, 120, 60, 3, stamp=False)
    hand(canvas, 500, 400, 1.25, "#2a3a82")
    phone(canvas, 330, 110, 350, 640, PAPER)
    canvas.box(344, 176, 322, 70, INDIGO)
    for width, y in ((150, 196), (90, 220)):
        canvas.box(374, y, width, 11, "#ffffffcc", 5)
    canvas.box(370, 276, 270, 176, "#d7e8e2", 18)
    canvas.box(370, 276, 270, 34, TEAL, 16)
    face(canvas, 436, 380, 46, INDIGO)
    for width, y in ((110, 336), (90, 364), (120, 392), (70, 420)):
        canvas.box(508, y, width, 11, "#6e8a86", 5)
    for row in range(2):
        canvas.box(370, 474 + row * 86, 270, 68, WHITE, 16)
        canvas.oval(410, 508 + row * 86, 22, 22, (OCHRE, LEAF)[row])
        canvas.box(450, 502 + row * 86, 150, 12, "#9aa0ae", 6)
    canvas.box(370, 660, 270, 52, OCHRE, 26)
    canvas.line([(484, 686), (500, 700), (530, 672)], 10, INK)
    fingers(canvas, 330, 430, 1.1)
    canvas.curve([(655, 760), (712, 650), (704, 540), (660, 470)], 64, "#d9a577")
    brocade(canvas, 884, 16)


def three_cows(canvas: Canvas) -> None:
    morning(canvas, (1120, 150))
    terraces(canvas, 0, 470, 1600, 640)
    stilt_house(canvas, 250, 580, 0.86)
    palm(canvas, 490, 580, 0.85)
    banana(canvas, 60, 620, 0.5)
    hill(canvas, 690, 46, 700, "#a3b04e")
    cow(canvas, 830, 650, 0.8, "#c98b4f")
    cow(canvas, 300, 770, 1.2, grazing=True)
    cow(canvas, 830, 840, 1.4, "#6b5a52", left=False)
    person(canvas, 1255, 870, 560, FARMER, (((-12, -77), (-20, -66), (-27, -70)), ((12, -77), (18, -62), (15, -46))), turn=-0.8)
    person(canvas, 1450, 872, 510, NUNG_WOMAN, HOLDING, turn=-0.7)
    paper(canvas, 1415, 562, 72, 90, 4, stamp=False)
    for x in (60, 170, 520, 580, 1060, 1350):
        grass(canvas, x, 872, 1.3)
    brocade(canvas, 884, 16)


def online_fraud(canvas: Canvas) -> None:
    canvas.fade("#d3e2e3", "#f3e3b9", 0, 900)
    for x, y, r in ((1340, 170, 260), (220, 760, 300)):
        canvas.oval(x, y, r, r, "#ffffff55")
    hook(canvas, 1040, 0, 410, 1.35)
    canvas.box(925, 425, 216, 142, "#1b1e2b2e", 12)
    canvas.box(920, 420, 210, 136, PAPER, 12)
    canvas.line([(926, 428), (1025, 500), (1124, 428)], 8, PLUM)
    canvas.line([(973, 396), (973, 424)], 16, SLATE)
    phone(canvas, 1200, 170, 330, 620, "#f4ead0")
    canvas.oval(1365, 370, 92, 92, SLATE)
    canvas.oval(1365, 344, 34, 36, "#d5dbe2")
    canvas.blob([(1305, 430), (1322, 392), (1365, 384), (1408, 392), (1425, 430), (1365, 444)], "#d5dbe2")
    canvas.box(1328, 330, 74, 22, INK, 10)
    canvas.box(1276, 494, 178, 18, SLATE, 9)
    canvas.box(1306, 530, 118, 14, "#b3a98c", 7)
    canvas.oval(1285, 668, 46, 46, LEAF)
    canvas.oval(1445, 668, 46, 46, PLUM)
    canvas.line([(1427, 650), (1463, 686)], 12, WHITE)
    canvas.line([(1463, 650), (1427, 686)], 12, WHITE)
    canvas.curve([(1264, 660), (1272, 684), (1300, 690)], 14, WHITE)
    stop = (((-12, -77), (-18, -60), (-15, -44)), ((12, -77), (24, -72), (33, -86)))
    person(canvas, 470, 1090, 980, TAY_WOMAN, stop, turn=0.75, shadow=False)
    for number in range(4):
        canvas.line([(772 + number * 20, 246), (768 + number * 22, 196 - (18, 30, 26, 8)[number])], 19, "#d9a577")
    canvas.blob([(758, 290), (756, 240), (800, 226), (848, 240), (848, 290), (806, 312)], "#d9a577")
    canvas.line([(760, 282), (738, 246)], 19, "#d9a577")
    brocade(canvas, 884, 16)


def policy_dialogue(canvas: Canvas) -> None:
    hall(canvas)
    bubble(canvas, 560, 60, 300, 170, INDIGO, True)
    bubble(canvas, 930, 110, 260, 150, TEAL, False)
    speaking = (((-12, -77), (-20, -68), (-22, -84)), ((12, -77), (17, -62), (8, -54)))
    person(canvas, 330, 830, 500, OFFICER, speaking, turn=0.7, shadow=False)
    desk(canvas, 210, 590, 250, 260, WOOD)
    canvas.line([(400, 600), (412, 540), (392, 510)], 8, INK)
    canvas.oval(389, 503, 15, 15, INK)
    standing = (((-12, -77), (-22, -86), (-26, -104)), ((12, -77), (17, -60), (15, -46)))
    person(canvas, 1330, 850, 490, NUNG_WOMAN, standing, turn=-0.8)
    for x, look in ((720, ELDER), (900, TAY_WOMAN), (1080, SHIRT), (1500, FARMER)):
        person(canvas, x, 1020, 480, look, turn=-0.7, shadow=False)
    desk(canvas, 610, 800, 580, 120, WOOD)
    desk(canvas, 1420, 800, 240, 120, WOOD)
    paper(canvas, 690, 772, 70, 40, 2, stamp=False)
    paper(canvas, 1040, 772, 70, 40, 2, stamp=False)
    brocade(canvas, 884, 16)


def flash_flood(canvas: Canvas) -> None:
    running_uphill(canvas)
    rain(canvas)
    brocade(canvas, 884, 16)


def running_uphill(canvas: Canvas) -> None:
    """The flood without rain, for the film, in which the rain moves."""
    canvas.fade("#5d6b7c", "#aab3ad", 0, 620)
    for x, y, size in ((260, 100, 1.7), (700, 70, 1.5), (1250, 110, 1.9)):
        canvas.box(x - 150 * size, y - 10, 300 * size, 56 * size, "#48566699", 28 * size)
        canvas.box(x - 70 * size, y - 46 * size, 160 * size, 80 * size, "#48566699", 38 * size)
    mountains(canvas, 560, 230, "#8b9a98", 0.3)
    mountains(canvas, 610, 190, "#6f8579", 1.7)
    stilt_house(canvas, 240, 640, 0.8)
    water(canvas, [(-40, 600), (200, 630), (480, 660), (760, 740), (960, 900), (1640, 910)], "#a9763c", "#c99a5f")
    canvas.line([(120, 740), (300, 716)], 26, WOOD_DARK)
    canvas.line([(420, 840), (600, 812)], 22, "#5a391b")
    slope = [(700, 900), (860, 760), (1080, 640), (1300, 520), (1600, 420), (1600, 900)]
    canvas.shape(slope, "#6d8f3f")
    canvas.shape([(820, 900), (1000, 800), (1240, 690), (1600, 560), (1600, 900)], "#7fa048")
    tree(canvas, 1530, 450, 1.0)
    tree(canvas, 1410, 490, 0.7, "#4f8d45")
    up = (((-12, -77), (-22, -70), (-16, -58)), ((12, -77), (22, -78), (31, -86)))
    person(canvas, 930, 866, 340, ELDER, up, RUNNING, turn=0.8)
    baby_on_back(canvas, 1178, 736, 340)
    person(canvas, 1200, 740, 340, TAY_WOMAN, up, turn=0.8)
    person(canvas, 1075, 800, 220, GIRL, up, RUNNING, turn=0.8)
    person(canvas, 1390, 650, 350, FARMER, (((-12, -77), (-22, -66), (-34, -58)), ((12, -77), (22, -88), (26, -104))), turn=-0.7)
    canvas.line([(800, 560), (1010, 398)], 30, OCHRE)
    canvas.shape([(968, 344), (1086, 340), (1048, 452)], OCHRE)
