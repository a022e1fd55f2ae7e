"""The covers of the gate's papers and hours, and the steps of a declaration."""

from collections.abc import Callable
from math import cos, radians, sin
from typing import Final

from drawing.buildings import border_gate, marker
from drawing.canvas import (
    INDIGO,
    INK,
    OCHRE,
    PAPER,
    PLUM,
    SKIN,
    SLATE,
    WHITE,
    WOOD,
    WOOD_DARK,
    Canvas,
)
from drawing.fingers import clasp, seal, stamp, writing_hand
from drawing.gate import LADY, TRAVELLER
from drawing.land import brocade, hill, morning, mountains, tree
from drawing.money import GREEN_NOTES, PLUM_NOTES, bundle, coins, fan, gold_ring, note
from drawing.office import wall
from drawing.people import CUSTOMS, GUARD, TAY_WOMAN, person
from drawing.things import paper, passport, suitcase
from drawing.travel import aeroplane, clock, globe, laptop, pass_booklet, photo

RIGHT_OUT = (((-12, -77), (-17, -60), (-12, -46)), ((12, -77), (20, -66), (30, -62)))
LEFT_OUT = (((-12, -77), (-20, -66), (-30, -62)), ((12, -77), (17, -60), (12, -46)))


def counter(canvas: Canvas, top: float = 620, deep: float = 84) -> None:
    """A long counter over the whole width; its board, `deep` units of it, is seen from above."""
    canvas.box(0, top, 1600, deep, "#566b7b")
    canvas.box(0, top, 1600, 5, "#8095a4")
    canvas.box(0, top + deep, 1600, 900 - top - deep, SLATE)
    for left in range(40, 1600, 390):
        canvas.box(left, top + deep + 56, 350, 900 - top - deep - 90, "#1b1e2b2e", 10)
    canvas.box(0, top + deep, 1600, 26, "#26333d")


def window(canvas: Canvas) -> None:
    """The wide window of the gate's hall, the border country behind it."""
    canvas.fade("#e6eef0", "#f5e8c6", 0, 700)
    canvas.fade("#cfe3e6", "#fdf3d8", 96, 500)
    mountains(canvas, 470, 210, "#b7cdc4", 0.3)
    mountains(canvas, 490, 130, "#86a98b", 1.7)
    hill(canvas, 470, 30, 460, "#8fa857")
    for left in (0, 524, 1060, 1584):
        canvas.box(left, 84, 16, 420, PAPER)
    canvas.box(0, 500, 1600, 26, "#b7a472")
    canvas.box(0, 526, 1600, 374, "#efe3c4")
    canvas.box(0, 0, 1600, 70, INDIGO)
    for number in range(32):
        canvas.shape([(number * 50, 88), (number * 50 + 25, 66), (number * 50 + 50, 88)], OCHRE)


def electronic_visa(canvas: Canvas) -> None:
    """A laptop with the visa page, a passport and a globe; an aeroplane over the gate."""
    morning(canvas, (170, 150))
    hill(canvas, 600, 40, 600, "#8fa857")
    border_gate(canvas, 1325, 640, 0.5)
    aeroplane(canvas, 1240, 170, 0.95)
    canvas.box(0, 690, 1600, 210, "#b98a52")
    canvas.box(0, 690, 1600, 20, WOOD_DARK)
    for top in (764, 838):
        canvas.box(0, top, 1600, 4, "#a5773f")
    globe(canvas, 230, 800, 150)
    laptop(canvas, 770, 810, 1.3)
    passport(canvas, 1400, 640, 1.4)
    brocade(canvas, 884, 16)


def border_pass(canvas: Canvas) -> None:
    """A woman hands a form and two photos over the counter; a border pass lies on it."""
    window(canvas)
    marker(canvas, 800, 500, 1.5)
    person(canvas, 1220, 1030, 880, GUARD, LEFT_OUT, turn=-0.8, shadow=False)
    person(canvas, 380, 1030, 860, TAY_WOMAN, RIGHT_OUT, turn=0.8, shadow=False)
    counter(canvas)
    canvas.box(598, 376, 162, 218, "#1b1e2b2e", 6)
    paper(canvas, 590, 366, 162, 218, 5, stamp=False)
    photo(canvas, 684, 452, 84, INDIGO)
    photo(canvas, 734, 492, 84, INDIGO)
    clasp(canvas, 634, 492, 860)
    canvas.oval(1002, 676, 84, 9, "#1b1e2b44")
    pass_booklet(canvas, 930, 498, 1.22)
    brocade(canvas, 884, 16)


def opening_hours(canvas: Canvas) -> None:
    """The gate with a large clock, the sun on its left and the moon on its right."""
    canvas.fade("#bcdde6", "#fdf3d8", 0, 640)
    night = Canvas()
    night.fade("#141c45", "#4a5590", 0, 640)
    for number in range(40):
        x, y = 816 + number * 331 % 777, 24 + number * number * 37 % 470
        night.oval(x, y, 2.6 + number % 3, 2.6 + number % 3, "#fdf3d8")
    half = night.image.width // 2
    canvas.image.paste(night.image.crop((half, 0, half * 2, 1280)), (half, 0))
    mountains(canvas, 620, 190, "#86a98b", 1.7)
    canvas.oval(200, 180, 128, 128, "#ffe9ae")
    canvas.oval(200, 180, 92, 92, "#f4bf3a")
    moon(canvas, 1400, 180, 100)
    hill(canvas, 650, 30, 650, "#7fa35a")
    tree(canvas, 70, 690, 1.2)
    tree(canvas, 1540, 690, 1.2)
    canvas.box(0, 716, 1600, 184, "#cfc5a8")
    border_gate(canvas, 800, 740, 1.2)
    canvas.shape([(600, 742), (1000, 742), (1200, 900), (400, 900)], "#dcd3b9")
    canvas.box(800, 0, 800, 900, "#141c4533")
    clock(canvas, 800, 300, 232, 7.0)
    person(canvas, 390, 868, 400, LADY, RIGHT_OUT, turn=0.7)
    suitcase(canvas, 270, 872, 0.85, PLUM)
    person(canvas, 1240, 868, 410, GUARD, turn=-0.6)
    brocade(canvas, 884, 16)


def moon(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A crescent that opens to the upper right."""
    outer = [(x + r * cos(radians(t)), y + r * sin(radians(t))) for t in range(27, 271, 3)]
    hollow = [
        (x + r * (0.36 + 0.86 * cos(radians(t))), y + r * (-0.22 + 0.86 * sin(radians(t))))
        for t in range(245, 51, -3)
    ]
    canvas.oval(x, y, r * 1.5, r * 1.5, "#f3ecc018")
    canvas.shape([*outer, *hollow], "#f3ecc0")


def declaring(canvas: Canvas) -> None:
    """A traveller writes a declaration; notes and a gold ring lie beside it."""
    window(canvas)
    person(canvas, 1180, 1030, 860, CUSTOMS, turn=-0.7, shadow=False)
    writing = (((-12, -77), (-19, -60), (-4, -46)), ((12, -77), (21, -60), (13, -48)))
    person(canvas, 520, 1060, 930, TRAVELLER, writing, turn=0.7, shadow=False)
    counter(canvas)
    canvas.shape([(440, 634), (790, 634), (840, 698), (392, 698)], "#1b1e2b44")
    canvas.shape([(436, 630), (786, 630), (834, 692), (388, 692)], WHITE)
    for row, (left, wide) in enumerate(((474, 130), (458, 240), (446, 200), (434, 290))):
        canvas.box(left, 639 + row * 13, wide, 6, "#9aa0ae", 3)
    clasp(canvas, 478, 632, 930)
    canvas.line([(640, 668), (706, 470)], 16, INDIGO)
    canvas.line([(634, 682), (640, 668)], 8, INK)
    clasp(canvas, 658, 612, 930, left=True)
    for step, (x, y, turn) in enumerate(((990, 636, -5), (1012, 620, 4), (994, 604, -3))):
        note(canvas, (x, y), 240, turn, GREEN_NOTES[step])
    gold_ring(canvas, 1210, 690, 74)
    coins(canvas, 1390, 690, 62, 4)
    brocade(canvas, 884, 16)


def counting(canvas: Canvas) -> None:
    """A woman counts her notes before she goes to the counter."""
    wall(canvas, 560)
    counted = (((-12, -77), (-21, -60), (-9, -54)), ((12, -77), (21, -60), (9, -54)))
    person(canvas, 800, 1130, 1080, LADY, counted, turn=-0.25, shadow=False)
    canvas.box(0, 640, 1600, 260, WOOD)
    canvas.box(0, 640, 1600, 12, "#c08a52")
    canvas.box(0, 812, 1600, 88, WOOD_DARK)
    fan(canvas, 760, 640, 260, (*GREEN_NOTES, *GREEN_NOTES[:2]), 84)
    canvas.blob([(690, 618), (720, 578), (790, 582), (826, 628), (800, 694), (720, 694)], SKIN)
    canvas.line([(806, 668), (776, 598)], 38, SKIN)
    canvas.curve([(790, 668), (766, 618), (758, 594)], 5, "#b97f50")
    bundle(canvas, 340, 720, 270, GREEN_NOTES, PAPER)
    bundle(canvas, 1210, 730, 270, PLUM_NOTES, PAPER)
    coins(canvas, 1450, 800, 60, 4)
    brocade(canvas, 884, 16)


def filling(canvas: Canvas) -> None:
    """A hand fills the form, close by; money and a ring lie beside it."""
    canvas.fade("#e9ddc0", "#d9c48f", 0, 900)
    canvas.shape([(410, 64), (1150, 64), (1190, 900), (350, 900)], "#1b1e2b2e")
    canvas.shape([(396, 50), (1136, 50), (1176, 900), (336, 900)], WHITE)
    canvas.box(556, 104, 420, 34, INDIGO, 8)
    canvas.box(636, 158, 260, 16, "#9aa0ae", 8)
    for row in range(4):
        y = 232 + row * 140
        canvas.box(470 - row * 10, y, 180, 20, "#9aa0ae", 8)
        canvas.box(470 - row * 10, y + 40, 590 + row * 16, 62, "#eef1f4", 8)
    for row, end in ((0, 940), (1, 820)):
        y = 302 + row * 140
        steps = range((end - 500) // 32)
        waves = [(500 + step * 32, y + (-15, 12, -4, 13, -9)[step % 5]) for step in steps]
        canvas.curve(waves, 9, INDIGO)
    note(canvas, (180, 200), 270, -10, GREEN_NOTES[2])
    note(canvas, (186, 300), 270, 7, GREEN_NOTES[0])
    gold_ring(canvas, 186, 690, 84)
    writing_hand(canvas, 770, 580, 1.2, "#b0508f", "#8c3f72")
    brocade(canvas, 884, 16)


def handing_back(canvas: Canvas) -> None:
    """The officer has stamped the form and gives it back."""
    window(canvas)
    giving = (((-12, -77), (-20, -64), (-30, -60)), ((12, -77), (20, -62), (17, -50)))
    person(canvas, 1150, 1030, 880, CUSTOMS, giving, turn=-0.8, shadow=False)
    person(canvas, 400, 1030, 860, LADY, RIGHT_OUT, turn=0.8, shadow=False)
    counter(canvas)
    paper(canvas, 660, 340, 216, 282, 5, stamp=False)
    seal(canvas, 800, 548, 54)
    clasp(canvas, 664, 500, 860)
    clasp(canvas, 884, 502, 880, left=True)
    canvas.shape([(1210, 664), (1410, 664), (1424, 694), (1196, 694)], INK)
    canvas.shape([(1226, 668), (1394, 668), (1402, 684), (1218, 684)], PLUM)
    stamp(canvas, 1310, 660, 1.2)
    clasp(canvas, 1304, 590, 880, left=True)
    brocade(canvas, 884, 16)


COVERS: Final[dict[str, Callable[[Canvas], None]]] = {
    "thi-thuc": electronic_visa,
    "giay-thong-hanh": border_pass,
    "gio-mo-cua": opening_hours,
    "khai-hai-quan": declaring,
}
STEPS: Final[dict[str, tuple[Callable[[Canvas], None], ...]]] = {
    "khai-hai-quan": (counting, filling, handing_back),
}
