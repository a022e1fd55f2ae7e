"""The film of the flash flood, before it comes: the forecast, what lies ready, the stream."""

from studio.land.buildings import stilt_house
from studio.land.hearth import planks, rice_sack
from studio.land.landscape import banana, grass, hill, tree
from studio.land.weather import (
    EARTH,
    MUD,
    MUD_DARK,
    MUD_LIGHT,
    dull,
    dusk,
    leaning_tree,
    stones,
    storm,
)
from studio.land.yard import loudspeakers, sound
from studio.people import cast, pose
from studio.people.figures import baby_on_back, grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import WIDTH, Canvas, smooth
from studio.things.goods import medicine_box
from studio.things.household import bundle, mat, rice_cake, rope, shoulder_pole, torch, water_can
from studio.things.signs import bold_arrow


def listen_to_the_forecast(canvas: Canvas) -> None:
    """A family on its porch at dusk listens to the loudspeakers."""
    dusk(canvas)
    hill(canvas, 690, 30, 690, "#46583f")
    stilt_house(canvas.at(590, 710, 0.56))
    for window in (-150, -68, 92):
        canvas.box(590 + window * 0.56, 710 - 210 * 0.56, 54 * 0.56, 58 * 0.56, "#ffdf8a")
    loudspeakers(canvas.at(330, 848, 0.9))
    sound(canvas, 524, 272, 54, left=False, count=2)
    _porch(canvas)
    hearing = (Arm((20, -78), (12, -91)), pose.REST)
    figures = (
        (930, 490, cast.GRANDMOTHER, hearing),
        (1150, 525, cast.ELDER, pose.ARMS_DOWN),
        (1390, 500, cast.NUNG_WOMAN, pose.ARMS_DOWN),
    )
    for x, h, look, arms in figures:
        person(canvas, x, 800, h, look, arms, turn=-0.9, shadow=False, mouth="earnest")
    canvas.box(760, 622, 860, 22, hue.WOOD_DARK)
    for rail in range(770, 1620, 62):
        canvas.box(rail, 640, 18, 170, hue.BOARD)
    canvas.box(740, 800, 880, 40, hue.WOOD_DARK)
    canvas.box(740, 800, 880, 12, hue.BOARD)
    for post in (770, 1180, 1560):
        canvas.box(post, 838, 34, 70, "#4a2f17")


def _porch(canvas: Canvas) -> None:
    canvas.box(760, 830, 860, 80, "#241c18")
    planks(canvas, 860, 130, 760, 690, hue.WOOD)
    canvas.box(1230, 280, 190, 540, hue.WOOD_DARK)
    canvas.box(1246, 296, 158, 524, "#ffdf8a")
    canvas.box(900, 300, 150, 190, hue.WOOD_DARK)
    canvas.box(914, 314, 122, 162, "#ffdf8a")
    canvas.box(970, 314, 10, 162, hue.WOOD_DARK)
    canvas.box(770, 120, 34, 700, "#5a391b")
    canvas.shape([(640, 150), (800, -10), (1610, -10), (1610, 150)], hue.THATCH_DARK)
    for row in range(3):
        y = 28 + row * 40
        canvas.box(790 - y, y, 1000, 6, hue.THATCH)
    canvas.box(632, 142, 980, 24, "#2f2824")


def five_things(canvas: Canvas) -> None:
    """Water, food, medicine, a torch and a rope lie ready on a mat."""
    planks(canvas, 0, 0, WIDTH, 440, hue.BOARD)
    canvas.box(520, 70, 560, 300, hue.WOOD_DARK, 6)
    canvas.box(540, 90, 520, 260, "#7f8d99")
    for left in (540, 810):
        ridge = [(left, 350), (left, 280), (left + 70, 240), (left + 140, 290), (left + 190, 250)]
        canvas.shape([*ridge, (left + 250, 300), (left + 250, 350)], "#6f8579")
    canvas.box(790, 90, 20, 260, hue.WOOD_DARK)
    canvas.box(0, 440, WIDTH, 460, "#b98a52")
    canvas.box(0, 430, WIDTH, 16, hue.WOOD_DARK)
    for y in (490, 580, 690, 810):
        canvas.box(0, y, WIDTH, 4, "#a5773f")
    mat(canvas, 520, 812)
    water_can(canvas.at(246, 740, 1.05))
    rice_sack(canvas.at(524, 732, 1.12))
    rice_cake(canvas.at(606, 762, 0.9))
    medicine_box(canvas.at(800, 740, 1.08))
    torch(canvas.at(1060, 734, 0.86))
    rope(canvas.at(1376, 738, 0.78))


def leave_early(canvas: Canvas) -> None:
    """A family leaves its house below leaning trees; an officer shows the way."""
    dull(canvas)
    hill(canvas, 690, 20, 660, "#9fae5c")
    slope = [(-10, 120), (150, 170), (300, 330), (420, 520), (560, 690), (560, 910), (-10, 910)]
    canvas.blob([(-80, 60), *slope[1:5], (560, 960), (-80, 960)], "#7d8f4a")
    canvas.blob([(40, 250), (120, 240), (250, 400), (330, 560), (250, 640), (120, 480)], EARTH)
    canvas.blob([(110, 330), (170, 350), (250, 480), (280, 570), (220, 560)], "#a08c50")
    leaning_tree(canvas.at(90, 230, 0.9))
    leaning_tree(canvas.at(330, 470, 0.8))
    stones(canvas, ((196, 392, 22), (118, 404, 18)))
    stilt_house(canvas.at(290, 740, 0.8))
    canvas.blob(
        [(380, 740), (620, 790), (1000, 800), (1640, 700), (1640, 910), (300, 910), (180, 830)],
        "#e0d0a4",
    )
    tree(canvas.at(1555, 640, 0.9))
    baby_on_back(canvas, 800, 846, 470)
    led = (Arm((17, -60), (17, -44)), Arm((20, -60), (23, -45)))
    person(canvas, 825, 846, 470, cast.TAY_WOMAN, led, turn=0.8, mouth="earnest")
    bundle(canvas.at(745, 640, 0.86))
    grip(canvas, 745, 639, 470)
    child = (Arm((22, -72), (30, -74)), Arm((18, -62), (20, -48)))
    person(canvas, 1012, 846, 290, cast.GIRL, child, pose.WALKING, turn=0.8)
    grip(canvas, 930, 634, 470)
    _carrier(canvas, 520, 842)
    way = (Arm((18, -62), (16, -46)), Arm((22, -72), (35, -78)))
    person(canvas, 1270, 842, 520, cast.OFFICER, way, turn=-0.6)
    bold_arrow(canvas, (1180, 250), (1430, 190), 62, hue.OCHRE)


def _carrier(canvas: Canvas, x: float, y: float) -> None:
    carrying = (Arm((21, -66), (19, -80)), Arm((21, -66), (19, -80)))
    shoulder_pole(canvas.at(x, y - 380, 0.98))
    person(canvas, x, y, 490, cast.FARMER, carrying, pose.WALKING, turn=0.8, mouth="earnest")
    for side in (-93, 93):
        grip(canvas, x + side, y - 391, 490)


def muddy_stream(canvas: Canvas) -> None:
    """A stream turns muddy from above; a farmer points at it."""
    storm(canvas)
    hill(canvas, 580, 24, 560, "#7d9a52")
    left = [(900, 549), (850, 592), (876, 640), (740, 700), (570, 770), (486, 840), (440, 930)]
    right = [(940, 549), (952, 592), (1090, 640), (1196, 700), (1290, 770), (1390, 840)]
    right += [(1450, 930)]
    outer = [*((x - 26, y + 6) for x, y in left), *((x + 26, y + 6) for x, y in reversed(right))]
    canvas.shape(smooth(outer, closed=False), "#5f7d3c")
    canvas.shape(smooth([*left, *reversed(right)], closed=False), "#6fb0c4")
    places = [(640, 800, 70), (860, 790, 90), (1160, 800, 100), (1000, 850, 120), (720, 866, 90)]
    for x, y, w in places:
        canvas.curve([(x - w, y), (x - w / 3, y - 9), (x + w / 3, y + 7), (x + w, y)], 7, "#c4e2ea")
    front = [(702, 714), (770, 748), (840, 712), (910, 748), (980, 710), (1050, 746), (1120, 708)]
    front += [(1170, 738), (1220, 716)]
    upper = [*left[:4], (716, 708), *front, *reversed(right[:4])]
    canvas.shape(smooth(upper, closed=False), MUD)
    canvas.curve(front, 14, MUD_LIGHT)
    spots = [(904, 590, 24, MUD_LIGHT), (960, 632, 66, MUD_DARK), (915, 662, 70, MUD_LIGHT)]
    spots += [(1080, 674, 80, MUD_DARK), (850, 692, 70, MUD_DARK), (1040, 698, 60, MUD_LIGHT)]
    for x, y, w, fill in spots:
        canvas.curve([(x - w, y), (x - w / 3, y - 8), (x + w / 3, y + 7), (x + w, y)], 8, fill)
    stones(
        canvas, ((552, 778, 32), (1400, 826, 40), (1250, 730, 26), (830, 652, 20), (744, 692, 26))
    )
    tree(canvas.at(1420, 620, 1.1))
    tree(canvas.at(1300, 590, 0.7), hue.PALE_LEAF)
    banana(canvas.at(170, 640, 0.6))
    pointing = (pose.REST, Arm((22, -68), (34, -66)))
    person(canvas, 330, 846, 560, cast.FARMER, pointing, turn=0.9, mouth="earnest")
    grass(canvas.at(190, 860, 1.5))
