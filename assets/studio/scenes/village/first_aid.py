"""First aid: out of the water, on the side, carried to the health station."""

from dataclasses import replace
from typing import Final

from studio.land.buildings import clinic
from studio.land.landscape import grass, hill, morning, terraces, tree
from studio.people import cast, pose
from studio.people.care import on_the_side, stretcher
from studio.people.figures import grip, person
from studio.people.fingers import clasp
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.rescue import float_ring, pond, splash


def reaching_pole(canvas: Canvas) -> None:
    """A farmer on the bank reaches a pole to a child in the water; a woman calls for help."""
    morning(canvas, (1400, 150))
    terraces(canvas, 0, 500, 1600, 600, 5)
    canvas.box(0, 590, 1600, 310, hue.MEADOW)
    tree(canvas.at(1480, 610))
    pond(canvas, [(-40, 690), (400, 664), (900, 640), (1640, 650)])
    bank = [(-10, 690), (300, 680), (560, 730), (700, 830), (740, 910), (-10, 910)]
    canvas.blob(bank, hue.GROUND)
    canvas.shape([(-10, 684), (300, 684), (300, 910), (-10, 910)], hue.GROUND)
    calling = (Arm((20, -72), (11, -87)), Arm((19, -64), (27, -56)))
    person(canvas, 190, 862, 480, cast.NUNG_WOMAN, calling, turn=0.8, mouth="calling")
    canvas.box(122, 420, 26, 60, hue.INK, 8)
    grip(canvas, 136, 446, 480)
    help_ = (Arm((19, -88), (21, -104)), Arm((16, -88), (14, -102)))
    person(canvas, 1220, 960, 380, cast.BOY, help_, pose.HIDDEN, turn=-0.8, mouth="calling")
    canvas.box(1080, 716, 290, 160, "#3f86a0")
    splash(canvas.at(1220, 716, 1.15))
    pulling = (Arm((4, -60), (-14, -58)), Arm((22, -64), (31, -58)))
    braced = (((-4, -44), (-15, -24), (-20, -4)), ((4, -44), (15, -26), (13, -4)))
    person(canvas, 500, 850, 520, cast.FARMER, pulling, braced, turn=0.9, mouth="earnest")
    canvas.line([(430, 562), (572, 548), (1146, 566)], 17, "#b98a3a")
    for knot in range(7):
        canvas.box(520 + knot * 90, 542 + knot * 2, 6, 18, hue.WOOD_DARK)
    grip(canvas, 573, 550, 520)
    grip(canvas, 661, 550, 520)
    grip(canvas, 1141, 566, 380)
    canvas.curve([(590, 866), (700, 832), (790, 852), (872, 806)], 7, "#f4ead0")
    float_ring(canvas, 920, 800, 50)
    grass(canvas.at(330, 880, 1.3))


def pole_to_child(canvas: Canvas) -> None:
    """A man on the bank reaches a pole to a child in deep water; a woman calls for help."""
    morning(canvas, (1400, 150))
    terraces(canvas, 0, 520, 1600, 600, 4)
    tree(canvas.at(120, 610, 1.2))
    canvas.box(0, 600, 1600, 300, hue.MEADOW)
    pond(canvas, [(700, 910), (740, 800), (820, 730), (960, 680), (1200, 650), (1640, 640)])
    canvas.shape(
        [(-10, 910), (-10, 680), (360, 690), (640, 720), (730, 790), (690, 910)], "#7d9a45"
    )
    splash(canvas.at(1184, 780, 1.3))
    reached = (Arm((20, -80), (27, -86)), Arm((20, -84), (25, -88)))
    person(canvas, 1184, 1052, 400, cast.BOY, reached, turn=-0.5, mouth="calling")
    canvas.box(1030, 792, 310, 110, "#3f86a0")
    canvas.oval(1184, 790, 150, 26, "#8fcbe0")
    canvas.oval(1184, 798, 150, 22, "#3f86a0")
    braced = (((-5, -44), (-16, -26), (-26, -4)), ((5, -44), (14, -26), (14, -3)))
    reaching = (Arm((6, -62), (-8, -54)), Arm((22, -62), (30, -50)))
    calling = (Arm((20, -72), (12, -84)), Arm((20, -72), (12, -84)))
    person(canvas, 240, 866, 490, cast.NUNG_WOMAN, calling, turn=-0.7, mouth="calling")
    person(canvas, 540, 866, 540, cast.FARMER, reaching, braced, turn=0.8, mouth="earnest")
    canvas.line([(470, 530), (1090, 712)], 17, "#c9a24a")
    for joint in (0.16, 0.38, 0.6, 0.82):
        x, y = 470 + 620 * joint, 530 + 182 * joint
        canvas.line([(x - 3, y - 9), (x + 1, y + 10)], 5, "#8a6a2a")
    clasp(canvas, 584, 570, 540)
    clasp(canvas, 702, 597, 540)
    clasp(canvas, 1080, 708, 400)


def laid_on_side(canvas: Canvas) -> None:
    """The child lies on the side under a blanket, someone beside it; another calls."""
    morning(canvas, (190, 150))
    terraces(canvas, 0, 520, 1600, 640, 5)
    hill(canvas, 660, 30, 660, hue.MEADOW)
    tree(canvas.at(120, 690, 1.3))
    caring = (Arm((20, -64), (24, -50)), Arm((20, -64), (16, -50)))
    person(canvas, 760, 1010, 760, cast.TAY_WOMAN, caring, turn=-0.3, mouth="earnest")
    hill(canvas, 764, 12, 764, "#9db04f")
    canvas.blob(
        [(560, 850), (580, 720), (690, 670), (830, 670), (950, 720), (970, 850)], hue.INDIGO
    )
    canvas.box(380, 816, 820, 44, "#d9b06a", 20)
    on_the_side(canvas.at(770, 846, 1.42))
    clasp(canvas, 582, 660, 700)
    clasp(canvas, 890, 668, 700)
    caller = replace(cast.FARMER, head="none")
    person(canvas, 1400, 868, 560, caller, pose.PHONING, turn=-0.7, mouth="calling")
    canvas.box(1462, 354, 24, 66, hue.INK, 6)
    clasp(canvas, 1470, 390, 560)


def carried(canvas: Canvas) -> None:
    """Two carry the hurt man on a stretcher, his leg in a splint, to the health station."""
    morning(canvas, (190, 150))
    terraces(canvas, 0, 520, 1600, 640, 5)
    hill(canvas, 650, 20, 650, hue.GROUND)
    clinic(canvas.at(1330, 650, 0.66))
    canvas.shape([(1300, 654), (1370, 654), (1180, 900), (480, 900)], "#e4d7b2")
    walking = (((-5, -44), (-10, -24), (-14, -4)), ((5, -44), (11, -24), (10, -3)))
    bearing = (Arm((17, -60), (13, -46)), Arm((17, -60), (13, -46)))
    person(canvas, 1220, 868, 500, cast.NURSE, bearing, walking, turn=0.6, mouth="earnest")
    stretcher(canvas.at(760, 640), cast.Look(top=hue.BLUE, legs="#2b3348"))
    younger = replace(cast.ELDER, trim=False, hair=hue.HAIR)
    person(canvas, 290, 868, 520, younger, bearing, walking, turn=0.8, mouth="earnest")
    clasp(canvas, 1160, 638, 500)
    clasp(canvas, 362, 638, 520)


COVERS: Final = {"so-cuu": reaching_pole}
STEPS: Final = {"so-cuu": (pole_to_child, laid_on_side, carried)}
