"""The film of the flash flood, as it comes: the ground cracks, the way up, the flooded ford."""

from studio.land.buildings import stilt_house
from studio.land.landscape import hill, palm, tree
from studio.land.weather import (
    EARTH,
    MUD,
    MUD_DARK,
    MUD_LIGHT,
    burst,
    crack,
    driftwood,
    flood_water,
    leaning_tree,
    stones,
    storm,
)
from studio.land.yard import sound
from studio.people import cast, pose
from studio.people.figures import baby_on_back, grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.goods import struck
from studio.things.household import gong, motorbike
from studio.things.signs import bold_arrow


def cracked_ground(canvas: Canvas) -> None:
    """The ground cracks on a slope; a woman with a boy hears it bang."""
    storm(canvas)
    ground = [(-20, 760), (240, 740), (480, 660), (760, 500), (1040, 380), (1300, 310), (1640, 270)]
    ground += [(1640, 910), (-20, 910)]
    canvas.shape(ground, "#86975a")
    outline = [(560, 660), (820, 520), (1100, 420), (1400, 370), (1560, 520), (1480, 760)]
    canvas.blob([*outline, (1100, 840), (720, 800)], EARTH)
    tree(canvas.at(1460, 330, 0.9))
    leaning_tree(canvas.at(900, 450, left=True))
    leaning_tree(canvas.at(1200, 350, 0.9, left=True))
    gap = [(620, 700), (720, 640), (800, 662), (900, 590), (1010, 606), (1120, 520), (1230, 536)]
    crack(canvas, [*gap, (1350, 470), (1470, 474)], 34)
    crack(
        canvas,
        [(760, 780), (850, 740), (930, 760), (1040, 690), (1160, 700), (1270, 640), (1390, 640)],
        22,
    )
    for way in ([(900, 590), (890, 650), (930, 690)], [(1230, 536), (1250, 590), (1220, 626)]):
        canvas.line(way, 11, "#3b2a17")
    stones(
        canvas, ((700, 838, 34), (800, 846, 22), (1130, 800, 30), (1330, 760, 40), (1440, 700, 24))
    )
    for x, y, r in ((1090, 610, 74), (1400, 556, 62), (700, 560, 52)):
        burst(canvas, x, y, r)
    hearing = (Arm((17, -60), (14, -46)), Arm((21, -78), (12, -91)))
    person(canvas, 230, 846, 530, cast.NUNG_WOMAN, hearing, turn=0.9, mouth="calling")
    held = (Arm((20, -66), (24, -52)), Arm((20, -72), (30, -80)))
    person(canvas, 420, 850, 310, cast.BOY, held, turn=0.9, mouth="calling")


def run_uphill(canvas: Canvas) -> None:
    """A family runs uphill from the water; an arrow shows the way."""
    storm(canvas)
    stilt_house(canvas.at(250, 640, 0.86))
    flood_water(canvas, [(-40, 590), (220, 620), (500, 660), (700, 760), (800, 910)])
    driftwood(canvas.at(210, 780, 0.9))
    canvas.shape(
        [(520, 910), (680, 800), (900, 690), (1180, 560), (1400, 470), (1640, 420), (1640, 910)],
        "#6d8f3f",
    )
    canvas.shape([(700, 910), (900, 830), (1200, 690), (1640, 550), (1640, 910)], "#7fa048")
    tree(canvas.at(1540, 470, 1.1))
    person(canvas, 760, 836, 400, cast.ELDER, pose.UPHILL, pose.RUNNING, turn=0.8, mouth="earnest")
    person(canvas, 930, 780, 260, cast.GIRL, pose.UPHILL, pose.RUNNING, turn=0.8, mouth="calling")
    baby_on_back(canvas, 1068, 714, 400)
    person(canvas, 1094, 718, 400, cast.TAY_WOMAN, pose.UPHILL, turn=0.8, mouth="earnest")
    beckons = (Arm((22, -66), (34, -60)), Arm((20, -90), (22, -108)))
    person(canvas, 1330, 610, 420, cast.FARMER, beckons, turn=-0.7, mouth="calling")
    bold_arrow(canvas, (560, 470), (840, 190), 64, hue.OCHRE)


def call_the_neighbours(canvas: Canvas) -> None:
    """A farmer beats a gong, the neighbours run, a woman telephones."""
    storm(canvas)
    hill(canvas, 640, 40, 600, "#7d9a52")
    palm(canvas.at(1080, 650, 0.9))
    stilt_house(canvas.at(830, 670))
    family = (
        (800, 300, cast.TAY_WOMAN, pose.STANDING),
        (980, 300, cast.ELDER, pose.RUNNING),
        (890, 200, cast.BOY, pose.RUNNING),
    )
    for x, h, look, legs in family:
        person(canvas, x, 800, h, look, pose.UPHILL, legs, turn=0.8, mouth="earnest")
    beating = (Arm((24, -84), (33, -92)), Arm((8, -60), (-10, -60)))
    person(canvas, 480, 846, 580, cast.FARMER, beating, turn=0.7, mouth="calling")
    gong(canvas.at(288, 314))
    grip(canvas, 288, 312, 580)
    canvas.line([(430, 498), (352, 452)], 13, hue.WOOD_DARK)
    canvas.oval(352, 452, 19, 19, "#f3e3bb")
    grip(canvas, 424, 497, 580)
    sound(canvas, 286, 432, 124, left=True, count=2)
    telling = (Arm((17, -60), (14, -46)), Arm((21, -72), (12, -86)))
    person(canvas, 1290, 846, 560, cast.NUNG_WOMAN, telling, turn=-0.5, mouth="calling")
    canvas.box(1338, 310, 30, 84, hue.INK, 9)
    grip(canvas, 1358, 362, 560)
    for wave in range(3):
        canvas.arc(1362, 330, 46 + wave * 36, -72, 8, 12, hue.OCHRE)


def never_cross(canvas: Canvas) -> None:
    """A farmer with a motorbike stops before a road under water."""
    storm(canvas)
    canvas.shape([(1060, 910), (1180, 600), (1300, 580), (1640, 575), (1640, 910)], "#7d9a52")
    canvas.shape([(1240, 640), (1340, 600), (1400, 560), (1440, 560), (1470, 640)], "#b9b4a4")
    flood_water(canvas, [(-40, 630), (400, 640), (900, 634), (1240, 640), (1640, 634)])
    for x, deep in ((760, 0), (950, -8), (1140, -4), (1330, -10)):
        canvas.box(x, 556 + deep, 26, 118, hue.WHITE, 4)
        for band in (576, 616, 656):
            canvas.box(x, band + deep, 26, 18, hue.INK)
        canvas.curve(
            [(x - 40, 678 + deep), (x + 8, 668 + deep), (x + 66, 680 + deep)], 9, MUD_LIGHT
        )
    canvas.shape(
        [(-10, 640), (440, 648), (600, 700), (720, 790), (770, 910), (-10, 910)], "#8b8778"
    )
    canvas.shape(
        [(-10, 652), (420, 660), (570, 708), (680, 790), (720, 910), (-10, 910)], "#9f9b8c"
    )
    driftwood(canvas.at(1180, 800, 0.9))
    stop = (Arm((19, -88), (21, -106)), Arm((21, -68), (27, -60)))
    person(canvas, 330, 800, 500, cast.FARMER, stop, turn=0.8, mouth="earnest")
    motorbike(canvas.at(390, 846, 1.3))
    grip(canvas, 464, 506, 500)
    canvas.oval(906, 308, 216, 216, "#1b1e2b33")
    canvas.oval(900, 300, 214, 214, hue.WHITE)
    bold_arrow(canvas, (756, 268), (1030, 268), 70, hue.SLATE)
    for row, fill in enumerate((MUD, MUD_DARK)):
        y = 372 + row * 44
        way = [(786 + row * 24, y), (840, y - 14), (900, y + 10), (960, y - 14)]
        canvas.curve([*way, (1014 - row * 24, y)], 20, fill)
    struck(canvas, 900, 300, 214)
