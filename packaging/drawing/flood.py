"""The flash flood: the cover that tells to run uphill."""

from drawing.buildings import stilt_house
from drawing.canvas import OCHRE, WOOD_DARK, Canvas
from drawing.land import brocade, mountains, rain, tree, water
from drawing.people import ELDER, FARMER, GIRL, RUNNING, TAY_WOMAN, baby_on_back, person

MUD, MUD_LIGHT = "#a9763c", "#c99a5f"


def _storm(canvas: Canvas) -> None:
    canvas.fade("#5d6b7c", "#aab3ad", 0, 620)
    for x, y, size in ((220, 90, 1.8), (760, 60, 1.7), (1320, 100, 2.0)):
        canvas.box(x - 150 * size, y - 10, 300 * size, 56 * size, "#48566699", 28 * size)
        canvas.box(x - 70 * size, y - 46 * size, 160 * size, 80 * size, "#48566699", 38 * size)
    mountains(canvas, 560, 230, "#8b9a98", 0.3)
    mountains(canvas, 610, 190, "#6f8579", 1.7)


def flash_flood(canvas: Canvas) -> None:
    """A family runs from the water, in the rain."""
    _storm(canvas)
    stilt_house(canvas, 240, 640, 0.8)
    water(
        canvas,
        [(-40, 600), (200, 630), (480, 660), (760, 740), (960, 900), (1640, 910)],
        MUD,
        MUD_LIGHT,
    )
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
    person(
        canvas,
        1390,
        650,
        350,
        FARMER,
        (((-12, -77), (-22, -66), (-34, -58)), ((12, -77), (22, -88), (26, -104))),
        turn=-0.7,
    )
    canvas.line([(800, 560), (1010, 398)], 30, OCHRE)
    canvas.shape([(968, 344), (1086, 340), (1048, 452)], OCHRE)
    rain(canvas)
    brocade(canvas, 884, 16)
