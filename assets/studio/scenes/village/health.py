"""Health: the insurance, clean water."""

from typing import Final

from studio.land.buildings import clinic, stilt_house
from studio.land.landscape import banana, grass, hill, morning, terraces, tree
from studio.land.yard import latrine, tap, water_tank
from studio.people import cast, pose
from studio.people.figures import baby_on_back, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas


def health_insurance(canvas: Canvas) -> None:
    """A nurse welcomes an old woman, a mother and her children before the clinic."""
    morning(canvas, (1430, 150))
    terraces(canvas, 0, 560, 1600, 700, 5)
    hill(canvas, 710, 20, 710, "#c3bd6a")
    tree(canvas.at(90, 660, 1.1))
    tree(canvas.at(1520, 680, 1.2))
    clinic(canvas.at(760, 720, 1.42))
    canvas.shape([(690, 730), (830, 730), (1010, 900), (520, 900)], "#e4d7b2")
    person(
        canvas, 300, 868, 470, cast.GRANDMOTHER, (pose.HANGING, Arm((19, -64), (28, -64))), turn=0.7
    )
    person(canvas, 480, 868, 480, cast.NURSE, (Arm((20, -66), (26, -66)), pose.HANGING), turn=-0.7)
    baby_on_back(canvas, 1246, 862, 470)
    person(
        canvas, 1190, 868, 470, cast.TAY_WOMAN, (Arm((18, -62), (20, -52)), pose.REST), turn=-0.8
    )
    person(canvas, 1060, 870, 270, cast.GIRL, turn=-0.6)


def clean_water(canvas: Canvas) -> None:
    """A girl washes her hands at a tap; a tank, a house, a latrine."""
    morning(canvas, (1120, 140))
    terraces(canvas, 0, 540, 1600, 700)
    hill(canvas, 700, 30, 700, hue.GROUND)
    banana(canvas.at(1060, 700, 0.6))
    stilt_house(canvas.at(330, 715, 1.22))
    latrine(canvas.at(1390, 730, 1.05))
    water_tank(canvas.at(1080, 850, 1.5))
    tap(canvas.at(812, 872, 1.3))
    washing = (Arm((14, -60), (-28, -48)), Arm((19, -62), (33, -52)))
    person(canvas, 662, 872, 450, cast.GIRL, washing, turn=0.8)
    for x in (80, 470, 1260, 1540):
        grass(canvas.at(x, 882, 1.2))


COVERS: Final = {"bao-hiem-y-te": health_insurance, "nuoc-sach": clean_water}
