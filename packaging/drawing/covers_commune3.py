"""The covers of danger and help, and of the language of the valley."""

from collections.abc import Callable
from typing import Final

from drawing.canvas import INDIGO, INK, OCHRE, SLATE, TEAL, VIOLET, WHITE, WOOD_DARK, Canvas, smooth
from drawing.hearth import fire, lute, planks, stilt_room
from drawing.land import brocade, grass, hill, morning, mountains, terraces, tree
from drawing.lettering import letter
from drawing.people import (
    BOY,
    FARMER,
    GIRL,
    GRANDMOTHER,
    GUARD,
    NUNG_WOMAN,
    TAY_WOMAN,
    Look,
    person,
)
from drawing.postures import HALF, earnest, grip, sitting
from drawing.rescue import ALARM, ambulance, fire_engine, float_ring, handset, pond, splash
from drawing.things import bubble, girl_bag
from drawing.village import GROUND
from drawing.yard import bench

HEAD: Final = Look(top="#e7e2d0", legs="#2f3d4d", hair="#7d7872")
MOON: Final = "#f6ecc8"


def numbers_to_call(canvas: Canvas) -> None:
    """Police, fire engine, ambulance, child: each with a handset and its number."""
    canvas.box(0, 0, 1600, 884, "#f4e9cd")
    cards: tuple[tuple[float, float, str, str, Callable[[Canvas, float, float], None]], ...] = (
        (40, 36, "113", OCHRE, _police),
        (820, 36, "114", SLATE, _engine),
        (40, 460, "115", TEAL, _ambulance),
        (820, 460, "111", VIOLET, _child),
    )
    for left, top, number, ground, picture in cards:
        canvas.box(left, top, 740, 396, WHITE, 36)
        canvas.box(left, top, 390, 396, ground, 36)
        canvas.box(left + 350, top, 40, 396, ground)
        picture(canvas, left + 195, top + 396)
        canvas.oval(left + 565, top + 124, 84, 84, ALARM)
        handset(canvas, left + 565, top + 124, 1.05)
        for wave in range(2):
            canvas.arc(left + 578, top + 110, 40 + wave * 22, -78, -12, 8, WHITE)
        box = (left + 400, top + 214, 330, 170)
        letter(canvas, number, "vi", box, 136, INK, bold=True, middle=True)
    brocade(canvas, 884, 16)


def _engine(canvas: Canvas, x: float, foot: float) -> None:
    fire_engine(canvas, x, foot - 90, 0.66)


def _ambulance(canvas: Canvas, x: float, foot: float) -> None:
    ambulance(canvas, x, foot - 90, 0.68)


def _police(canvas: Canvas, x: float, foot: float) -> None:
    stop = (((-12, -77), (-17, -62), (-13, -51)), ((12, -77), (22, -80), (24, -98)))
    person(canvas, x, foot + 235, 560, GUARD, stop, HALF, shadow=False)


def _child(canvas: Canvas, x: float, foot: float) -> None:
    hold = (((-12, -77), (-17, -60), (-15, -46)), ((12, -77), (19, -62), (24, -50)))
    girl_bag(canvas, x - 76, foot - 30, 310)
    person(canvas, x - 76, foot - 30, 310, GIRL, hold, turn=0.4)
    wave = (((-12, -77), (-19, -62), (-23, -50)), ((12, -77), (20, -88), (23, -104)))
    person(canvas, x + 74, foot - 30, 320, BOY, wave, turn=-0.4)


def reaching_pole(canvas: Canvas) -> None:
    """A farmer on the bank reaches a pole to a child in the water; a woman calls for help."""
    morning(canvas, (1400, 150))
    terraces(canvas, 0, 500, 1600, 600, 5)
    canvas.box(0, 590, 1600, 310, "#8fa857")
    tree(canvas, 1480, 610, 1.0)
    pond(canvas, [(-40, 690), (400, 664), (900, 640), (1640, 650)])
    bank = [(-10, 690), (300, 680), (560, 730), (700, 830), (740, 910), (-10, 910)]
    canvas.blob(bank, GROUND)
    canvas.shape([(-10, 684), (300, 684), (300, 910), (-10, 910)], GROUND)
    calling = (((-12, -77), (-20, -72), (-11, -87)), ((12, -77), (19, -64), (27, -56)))
    person(canvas, 190, 862, 480, NUNG_WOMAN, calling, turn=0.8)
    canvas.box(122, 420, 26, 60, INK, 8)
    grip(canvas, 136, 446, 480)
    help_ = (((-12, -77), (-19, -88), (-21, -104)), ((12, -77), (16, -88), (14, -102)))
    person(canvas, 1220, 960, 380, BOY, help_, HALF, turn=-0.8, shadow=False)
    canvas.box(1080, 716, 290, 160, "#3f86a0")
    splash(canvas, 1220, 716, 1.15)
    pulling = (((-12, -77), (-4, -60), (14, -58)), ((12, -77), (22, -64), (31, -58)))
    braced = (((-4, -44), (-15, -24), (-20, -4)), ((4, -44), (15, -26), (13, -4)))
    person(canvas, 500, 850, 520, FARMER, pulling, braced, turn=0.9)
    canvas.line([(430, 562), (572, 548), (1146, 566)], 17, "#b98a3a")
    for knot in range(7):
        canvas.box(520 + knot * 90, 542 + knot * 2, 6, 18, WOOD_DARK)
    grip(canvas, 573, 550, 520)
    grip(canvas, 661, 550, 520)
    grip(canvas, 1141, 566, 380)
    earnest(canvas, 190, 862, 480, 0.8, calls=True)
    earnest(canvas, 500, 850, 520, 0.9)
    earnest(canvas, 1220, 960, 380, -0.8, calls=True)
    canvas.curve([(590, 866), (700, 832), (790, 852), (872, 806)], 7, "#f4ead0")
    float_ring(canvas, 920, 800, 50)
    grass(canvas, 330, 880, 1.3)
    brocade(canvas, 884, 16)


def towards_the_light(canvas: Canvas) -> None:
    """A mother leads her child from a dark doorway to neighbours with open arms."""
    canvas.fade("#3d4a80", "#f0c795", 0, 640)
    outer, inner = [(720, 96), (762, 116), (774, 150), (762, 186), (720, 204)], [(736, 184)]
    moon = smooth([*outer, (690, 196)], closed=False)
    canvas.shape([*moon, *smooth([(690, 196), *inner, (748, 150), (720, 96)], closed=False)], MOON)
    for x, y in ((560, 80), (860, 90), (940, 230), (560, 270), (840, 320)):
        canvas.oval(x, y, 5, 5, MOON)
    mountains(canvas, 600, 220, "#8f8b9c", 0.3)
    mountains(canvas, 640, 170, "#66707f", 1.7)
    hill(canvas, 690, 20, 690, "#6f7a4c")
    planks(canvas, 0, 110, 390, 610, "#45332a")
    canvas.shape([(-10, 30), (380, 30), (470, 150), (-10, 150)], "#2d2927")
    canvas.box(0, 142, 476, 20, "#211e1d")
    canvas.box(120, 270, 190, 450, "#14121a")
    canvas.box(0, 712, 420, 26, "#33261f")
    canvas.shape([(1180, 730), (1420, 730), (1300, 900), (640, 900)], "#f4d98a88")
    planks(canvas, 1080, 140, 520, 590, "#d9a45c")
    for glow in (240, 190, 150):
        canvas.oval(1300, 500, glow, glow * 1.1, "#ffe9ae44")
    canvas.box(1180, 270, 240, 460, WOOD_DARK)
    canvas.box(1196, 286, 208, 444, "#ffefb8")
    canvas.box(1460, 320, 120, 140, WOOD_DARK)
    canvas.box(1470, 330, 100, 120, "#ffefb8")
    canvas.box(1517, 330, 6, 120, WOOD_DARK)
    canvas.shape([(1000, 160), (1090, 30), (1610, 30), (1610, 160)], "#5d5148")
    canvas.box(994, 152, 610, 20, "#453b34")
    canvas.box(1060, 724, 540, 26, WOOD_DARK)
    open_ = (((-12, -77), (-23, -68), (-33, -75)), ((12, -77), (22, -64), (28, -54)))
    person(canvas, 1405, 866, 540, HEAD, open_, turn=-0.8)
    person(canvas, 1130, 872, 520, TAY_WOMAN, open_, turn=-0.8)
    going = (((-12, -77), (-18, -60), (-17, -44)), ((12, -77), (20, -60), (24, -44)))
    person(canvas, 610, 872, 520, NUNG_WOMAN, going, turn=0.9)
    held = (((-12, -77), (-20, -74), (-27, -76)), ((12, -77), (20, -66), (28, -66)))
    person(canvas, 808, 874, 300, GIRL, held, turn=0.9)
    grip(canvas, 731, 644, 480)
    earnest(canvas, 610, 872, 520, 0.9)
    earnest(canvas, 808, 874, 300, 0.9)
    canvas.blob([(480, 636), (545, 628), (560, 690), (526, 726), (474, 712)], "#7a2a66")
    canvas.line([(488, 664), (552, 662)], 7, OCHRE)
    canvas.line([(484, 690), (554, 690)], 7, "#7fb069")
    grip(canvas, 522, 640, 520)
    brocade(canvas, 884, 16)


def words_at_the_hearth(canvas: Canvas) -> None:
    """An old woman and a boy talk at the hearth of a stilt house."""
    stilt_room(canvas)
    canvas.box(1240, 110, 230, 230, WOOD_DARK, 4)
    canvas.box(1254, 124, 202, 202, "#3d4a80")
    canvas.oval(1404, 180, 28, 28, MOON)
    canvas.shape(
        [(1254, 326), (1254, 290), (1310, 250), (1360, 292), (1456, 262), (1456, 326)], INK
    )
    canvas.box(1350, 124, 10, 202, WOOD_DARK)
    lute(canvas, 800, 430, 0.68)
    for glow in (460, 360, 260):
        canvas.oval(800, 720, glow, glow * 0.6, "#ffe9ae22")
    bubble(canvas, 250, 60, 290, 160, INDIGO, True)
    bubble(canvas, 945, 290, 240, 140, TEAL, False)
    bench(canvas, 240, 866, 290, 150)
    telling = (((-12, -77), (-17, -60), (-7, -46)), ((12, -77), (21, -66), (29, -74)))
    sitting(canvas, 385, 864, 640, GRANDMOTHER, telling, 0.8, seat=27)
    bench(canvas, 1110, 866, 220, 110)
    asking = (((-12, -77), (-20, -64), (-26, -72)), ((12, -77), (17, -60), (7, -46)))
    sitting(canvas, 1220, 864, 450, BOY, asking, -0.8, seat=27)
    fire(canvas, 800, 850, 1.02)
    brocade(canvas, 884, 16)


COVERS: Final[dict[str, Callable[[Canvas], None]]] = {
    "so-khan-cap": numbers_to_call,
    "so-cuu": reaching_pole,
    "bao-luc-gia-dinh": towards_the_light,
    "loi-tay": words_at_the_hearth,
}
STEPS: Final[dict[str, tuple[Callable[[Canvas], None], ...]]] = {}
