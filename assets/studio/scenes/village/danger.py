"""Help in danger: the numbers to call, and a way out of a violent house."""

from collections.abc import Callable
from typing import Final

from studio.land.hearth import planks
from studio.land.landscape import hill, mountains
from studio.land.weather import MOON
from studio.people import cast, pose
from studio.people.figures import grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, smooth
from studio.sheet.lettering import letter
from studio.things.belongings import girl_bag
from studio.things.rescue import ALARM, ambulance, fire_engine, handset

HEAD_OF_VILLAGE: Final = cast.Look(top="#e7e2d0", legs=hue.TROUSERS, hair="#7d7872")


def numbers_to_call(canvas: Canvas) -> None:
    """Police, fire engine, ambulance, child: each with a handset and its number.

    All of it stands in the middle: a number beside another's picture, cut at the edge of a card,
    would be the wrong number.
    """
    canvas.box(0, 0, 1600, 884, "#f4e9cd")
    cards: tuple[tuple[float, float, str, str, Callable[[Canvas, float, float], None]], ...] = (
        (166, 92, "113", hue.OCHRE, _police),
        (806, 92, "114", hue.SLATE, _engine),
        (166, 456, "115", hue.TEAL, _ambulance),
        (806, 456, "111", hue.VIOLET, _child),
    )
    for left, top, number, ground, picture in cards:
        canvas.box(left, top, 628, 352, hue.WHITE, 36)
        canvas.box(left, top, 350, 352, ground, 36)
        canvas.box(left + 310, top, 40, 352, ground)
        picture(canvas, left + 175, top + 352)
        canvas.oval(left + 489, top + 108, 76, 76, ALARM)
        handset(canvas.at(left + 489, top + 108, 0.95))
        for wave in range(2):
            canvas.arc(left + 501, top + 96, 36 + wave * 20, -78, -12, 8, hue.WHITE)
        letter(canvas, number, "vi", (left + 352, top + 188, 274, 150), 124, hue.INK)


def _engine(canvas: Canvas, x: float, foot: float) -> None:
    fire_engine(canvas.at(x, foot - 78, 0.6))


def _ambulance(canvas: Canvas, x: float, foot: float) -> None:
    ambulance(canvas.at(x, foot - 78, 0.62))


def _police(canvas: Canvas, x: float, foot: float) -> None:
    stop = (Arm((17, -62), (13, -51)), Arm((22, -80), (24, -98)))
    person(canvas, x, foot + 208, 496, cast.GUARD, stop, pose.HIDDEN)


def _child(canvas: Canvas, x: float, foot: float) -> None:
    hold = (pose.REST, Arm((19, -62), (24, -50)))
    girl_bag(canvas, x - 70, foot - 26, 276)
    person(canvas, x - 70, foot - 26, 276, cast.GIRL, hold, turn=0.4)
    wave = (Arm((19, -62), (23, -50)), Arm((20, -88), (23, -104)))
    person(canvas, x + 68, foot - 26, 284, cast.BOY, wave, turn=-0.4)


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
    canvas.box(1180, 270, 240, 460, hue.WOOD_DARK)
    canvas.box(1196, 286, 208, 444, "#ffefb8")
    canvas.box(1460, 320, 120, 140, hue.WOOD_DARK)
    canvas.box(1470, 330, 100, 120, "#ffefb8")
    canvas.box(1517, 330, 6, 120, hue.WOOD_DARK)
    canvas.shape([(1000, 160), (1090, 30), (1610, 30), (1610, 160)], hue.THATCH)
    canvas.box(994, 152, 610, 20, hue.THATCH_DARK)
    canvas.box(1060, 724, 540, 26, hue.WOOD_DARK)
    open_ = (Arm((23, -68), (33, -75)), Arm((22, -64), (28, -54)))
    person(canvas, 1405, 866, 540, HEAD_OF_VILLAGE, open_, turn=-0.8)
    person(canvas, 1130, 872, 520, cast.TAY_WOMAN, open_, turn=-0.8)
    going = (Arm((18, -60), (17, -44)), Arm((20, -60), (24, -44)))
    person(canvas, 610, 872, 520, cast.NUNG_WOMAN, going, turn=0.9, mouth="earnest")
    held = (Arm((20, -74), (27, -76)), Arm((20, -66), (28, -66)))
    person(canvas, 808, 874, 300, cast.GIRL, held, turn=0.9, mouth="earnest")
    grip(canvas, 731, 644, 480)
    canvas.blob([(480, 636), (545, 628), (560, 690), (526, 726), (474, 712)], hue.PLUM)
    canvas.line([(488, 664), (552, 662)], 7, hue.OCHRE)
    canvas.line([(484, 690), (554, 690)], 7, hue.FRESH_LEAF)
    grip(canvas, 522, 640, 520)


COVERS: Final = {"so-khan-cap": numbers_to_call, "bao-luc-gia-dinh": towards_the_light}
