"""Children: cared for, and fed at school."""

from typing import Final

from studio.land.buildings import school
from studio.land.hearth import bowl, bunk_bed, rice_sack
from studio.land.landscape import grass, hill, morning, palm, terraces, tree
from studio.people import cast, pose
from studio.people.figures import baby_on_back, grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import girl_bag
from studio.things.office import room

PUPIL: Final = cast.Look(top=hue.WHITE, legs=hue.BLUE)
DAUGHTER: Final = cast.Look(top="#26356f", legs="#2b3348", head="bun", trim=True)


def children(canvas: Canvas) -> None:
    """A mother with a baby and children on the way to school; a teacher waits."""
    morning(canvas, (200, 170))
    terraces(canvas, 0, 560, 1600, 700, 5)
    hill(canvas, 700, 25, 690, hue.GROUND)
    school(canvas.at(1090, 700, 1.1))
    canvas.shape([(1040, 704), (1140, 704), (1120, 900), (560, 900)], "#e4d7b2")
    palm(canvas.at(560, 690))
    tree(canvas.at(90, 700, 1.1))
    baby_on_back(canvas, 318, 862, 560)
    leading = (Arm((17, -60), (13, -44)), Arm((20, -58), (25, -45)))
    person(canvas, 380, 872, 560, cast.TAY_WOMAN, leading, turn=0.8)
    girl_bag(canvas, 605, 872, 330)
    person(canvas, 605, 872, 330, cast.GIRL, (Arm((21, -74), (28, -74)), pose.REST), turn=0.7)
    person(canvas, 830, 850, 300, cast.BOY, (Arm((19, -88), (24, -102)), pose.REST), turn=-0.6)
    person(canvas, 1400, 850, 420, cast.OFFICER, (Arm((21, -66), (30, -72)), pose.REST), turn=-0.8)
    for x in (180, 1530, 960):
        grass(canvas.at(x, 882, 1.1))


def school_meal(canvas: Canvas) -> None:
    """Children eat at a long school table; sacks of rice, and bunk beds behind."""
    room(canvas, 640, (150,))
    bunk_bed(canvas.at(1010, 660, 1.12))
    eating = (Arm((17, -60), (8, -50)), Arm((18, -62), (10, -52)))
    left = ((160, PUPIL, 0.5, hue.TEAL), (420, DAUGHTER, 0.3, hue.PLUM))
    seats = (*left, (680, cast.BOY, 0.0, hue.INDIGO), (930, cast.GIRL, -0.4, hue.TEAL))
    for x, look, turn, _ in seats:
        person(canvas, x, 990, 570, look, eating, turn=turn)
    canvas.box(20, 720, 1070, 44, hue.WOOD, 8)
    canvas.box(20, 750, 1070, 20, hue.WOOD_DARK, 6)
    for leg in (50, 1020):
        canvas.box(leg, 766, 36, 118, hue.WOOD_DARK)
    for x, _, _, rim in seats:
        bowl(canvas.at(x + 6, 734, 1.15), rim)
        grip(canvas, x - 56, 692, 570)
        grip(canvas, x + 68, 692, 570)
    rice_sack(canvas.at(1470, 868))
    rice_sack(canvas.at(1270, 876, 1.12))


COVERS: Final = {"cham-con": children, "ban-tru": school_meal}
