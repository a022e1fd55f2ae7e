"""The covers in which a telephone is the thing: the identity account, and fraud."""

from drawing.buildings import desk
from drawing.canvas import INDIGO, INK, LEAF, OCHRE, PAPER, PLUM, SLATE, TEAL, WHITE, WOOD, Canvas
from drawing.land import brocade, mountains
from drawing.people import GUARD, HOLDING, TAY_WOMAN, person
from drawing.things import face, fingers, hand, hook, paper, phone


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
    canvas.blob(
        [(1305, 430), (1322, 392), (1365, 384), (1408, 392), (1425, 430), (1365, 444)], "#d5dbe2"
    )
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
        canvas.line(
            [(772 + number * 20, 246), (768 + number * 22, 196 - (18, 30, 26, 8)[number])],
            19,
            "#d9a577",
        )
    canvas.blob([(758, 290), (756, 240), (800, 226), (848, 240), (848, 290), (806, 312)], "#d9a577")
    canvas.line([(760, 282), (738, 246)], 19, "#d9a577")
    brocade(canvas, 884, 16)
