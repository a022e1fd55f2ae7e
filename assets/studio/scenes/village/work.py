"""Work and what threatens it: a trade is learnt, pigs fall ill."""

from dataclasses import replace
from typing import Final

from studio.land.hearth import planks
from studio.land.landscape import hill, morning, terraces
from studio.land.yard import fence, pig, sick_pig, sty, vet_bag
from studio.people import cast, pose
from studio.people.figures import grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.workshop import (
    raised_mask,
    sewing_machine,
    signpost,
    tool_board,
    vice,
    workbench,
    wrench,
)

VET: Final = cast.Look(top="#f4f1e6", legs=hue.TEAL, dress="long", head="bun")
WELDER: Final = cast.Look(top="#2f7d86", legs="#2b3348")


def learning_a_trade(canvas: Canvas) -> None:
    """A woman at a sewing machine and a welder, a signpost between them."""
    morning(canvas, (800, 170))
    terraces(canvas, 500, 540, 1100, 620, 4)
    canvas.box(0, 640, 1600, 260, "#d8c79a")
    for left in (0, 1060):
        planks(canvas, left, 0, 540, 660, "#e9cf96")
        canvas.box(left, 644, 540, 16, hue.WOOD_DARK)
    canvas.box(0, 0, 1600, 60, hue.THATCH)
    canvas.box(0, 56, 1600, 14, hue.THATCH_DARK)
    for post in (520, 1050):
        canvas.box(post, 60, 30, 600, hue.WOOD_DARK)
    tool_board(canvas, 1210, 130, 330, 240)
    for number, fill in enumerate((hue.INDIGO, hue.PLUM, hue.TEAL, hue.OCHRE)):
        canvas.box(50 + number * 62, 150, 50, 130 + number % 2 * 20, fill, 6)
    canvas.box(36, 132, 270, 22, hue.WOOD_DARK, 6)
    signpost(canvas.at(806, 860, 1.05))
    sewing = (Arm((17, -60), (4, -52)), Arm((19, -62), (13, -52)))
    person(canvas, 250, 930, 660, replace(cast.NUNG_WOMAN, head="bun"), sewing, turn=0.7)
    workbench(canvas, 40, 600, 520, 270)
    sewing_machine(canvas.at(430, 604, 0.84))
    grip(canvas, 224, 588, 640)
    grip(canvas, 336, 588, 640)
    holding = (Arm((21, -66), (24, -86)), Arm((17, -62), (8, -54)))
    person(canvas, 1270, 930, 660, WELDER, holding, turn=-0.7)
    apron = canvas.at(1270, 930, 6.6)
    apron.shape([(-8, -72), (8, -72), (11, -60), (12, -30), (-12, -30), (-11, -60)], hue.BOARD)
    for side in (-1, 1):
        apron.line([(side * 7.4, -71), (side * 8.4, -79)], 2, hue.WOOD_DARK)
    grip(canvas, 1323, 574, 660)
    raised_mask(canvas, 1270, 932, 660)
    wrench(canvas.at(1112, 362, 0.9, left=True))
    grip(canvas, 1112, 362, 660)
    workbench(canvas, 1010, 620, 540, 250)
    vice(canvas.at(1420, 624, 0.74))


def swine_fever(canvas: Canvas) -> None:
    """A farmer holds people back from his sty; a vet looks at the sick pig apart."""
    morning(canvas, None)
    terraces(canvas, 0, 500, 1600, 660, 5)
    hill(canvas, 650, 20, 650, hue.GROUND)
    sty(canvas.at(290, 640))
    pig(canvas.at(140, 668, 0.74))
    pig(canvas.at(440, 672, 0.74, left=True))
    fence(canvas, 10, 590, 700, 96)
    _no_market(canvas, 900, 210)
    stop = (pose.REST, Arm((22, -72), (31, -84)))
    person(canvas, 680, 872, 500, cast.FARMER, stop, turn=0.8, mouth="earnest")
    canvas.blob([(840, 872), (900, 826), (1060, 806), (1220, 826), (1280, 872)], "#e0c878")
    for straw in range(16):
        x = 864 + straw * 25
        canvas.line([(x, 868), (x + (straw % 3 - 1) * 22, 838 - straw % 4 * 7)], 5, "#c9a94f")
    sick_pig(canvas.at(1040, 862, 1.1))
    caring = (Arm((21, -62), (28, -48)), pose.REST)
    person(canvas, 1400, 872, 560, VET, caring, turn=-0.8)
    mask = canvas.at(1400, 872, 5.6)
    mask.blob([(-9, -88.5), (-2, -89.5), (5.5, -88.5), (5, -83), (-2, -80), (-8, -83)], "#9fd0dc")
    vet_bag(canvas.at(1522, 874, 0.82))


def _no_market(canvas: Canvas, x: float, y: float) -> None:
    canvas.oval(x + 5, y + 8, 172, 172, "#1b1e2b33")
    canvas.oval(x, y, 170, 170, hue.WHITE)
    pig(canvas.at(x - 56, y + 62, 0.46))
    canvas.line([(x + 36, y), (x + 78, y)], 24, hue.SLATE)
    canvas.shape([(x + 76, y - 38), (x + 132, y), (x + 76, y + 38)], hue.SLATE)
    canvas.ring(x, y, 172, 26, hue.PLUM)
    canvas.line([(x - 108, y - 108), (x + 108, y + 108)], 26, hue.PLUM)


COVERS: Final = {"viec-lam-hoc-nghe": learning_a_trade, "dich-ta-lon": swine_fever}
