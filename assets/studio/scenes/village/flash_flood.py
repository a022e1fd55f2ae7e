"""The flash flood: see the signs, run uphill, cross nothing, call for rescue."""

from typing import Final

from studio.land.buildings import stilt_house
from studio.land.landscape import banana, cloud, grass, hill, mountains, palm, rain, tree, water
from studio.land.weather import MUD, MUD_LIGHT
from studio.people import cast, pose
from studio.people.figures import baby_on_back, person
from studio.people.fingers import clasp
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point
from studio.sheet.lettering import letter
from studio.things.goods import struck
from studio.things.rescue import handset
from studio.things.signs import bold_arrow
from studio.things.telephone import fingers, hand, phone


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
    stilt_house(canvas.at(240, 640, 0.8))
    water(
        canvas,
        [(-40, 600), (200, 630), (480, 660), (760, 740), (960, 900), (1640, 910)],
        MUD,
        MUD_LIGHT,
    )
    canvas.line([(120, 740), (300, 716)], 26, hue.WOOD_DARK)
    canvas.line([(420, 840), (600, 812)], 22, "#5a391b")
    slope = [(700, 900), (860, 760), (1080, 640), (1300, 520), (1600, 420), (1600, 900)]
    canvas.shape(slope, "#6d8f3f")
    canvas.shape([(820, 900), (1000, 800), (1240, 690), (1600, 560), (1600, 900)], "#7fa048")
    tree(canvas.at(1530, 450))
    tree(canvas.at(1410, 490, 0.7), hue.PALE_LEAF)
    person(canvas, 930, 866, 340, cast.ELDER, pose.UPHILL, pose.RUNNING, turn=0.8)
    baby_on_back(canvas, 1178, 736, 340)
    person(canvas, 1200, 740, 340, cast.TAY_WOMAN, pose.UPHILL, turn=0.8)
    person(canvas, 1075, 800, 220, cast.GIRL, pose.UPHILL, pose.RUNNING, turn=0.8)
    calling = (Arm((22, -66), (34, -58)), Arm((22, -88), (26, -104)))
    person(canvas, 1390, 650, 350, cast.FARMER, calling, turn=-0.7)
    canvas.line([(800, 560), (1010, 398)], 30, hue.OCHRE)
    canvas.shape([(968, 344), (1086, 340), (1048, 452)], hue.OCHRE)
    rain(canvas)


def overcast(canvas: Canvas) -> None:
    """A heavy sky over dull mountains."""
    canvas.fade("#5d6b7c", "#aab3ad", 0, 620)
    for x, y, size in ((220, 90, 1.3), (760, 60, 1.2), (1340, 100, 1.5)):
        cloud(canvas.at(x, y, size), "#485666aa")
    mountains(canvas, 560, 230, "#8b9a98", 0.3)
    mountains(canvas, 610, 190, "#6f8579", 1.7)


def muddy_stream(canvas: Canvas) -> None:
    """The stream above is still clear; here it has turned muddy, and a man points at it."""
    overcast(canvas)
    canvas.box(0, 600, 1600, 300, "#7d9a52")
    stilt_house(canvas.at(1090, 650, 0.9))
    palm(canvas.at(1340, 650, 0.9))
    banana(canvas.at(860, 660, 0.5))
    shore: list[Point] = [(-40, 600), (180, 604), (420, 640), (620, 720), (760, 800), (860, 910)]
    canvas.shape([*[(x + 44, y - 12) for x, y in shore], (-40, 910)], "#5f7d3c")
    water(canvas, shore, MUD, MUD_LIGHT)
    canvas.shape(
        [(860, 910), (760, 800), (780, 790), (890, 900), (1640, 900), (1640, 910)], "#7d9a52"
    )
    canvas.line([(120, 720), (330, 694)], 26, hue.WOOD_DARK)
    canvas.line([(380, 820), (560, 838)], 22, "#5a391b")
    rain(canvas)
    pointing = (Arm((22, -70), (33, -66)), Arm((17, -60), (15, -45)))
    person(canvas, 1010, 868, 520, cast.FARMER, pointing, turn=-0.9, mouth="calling")
    listening = (Arm((18, -62), (10, -54)), Arm((18, -62), (4, -54)))
    person(canvas, 1240, 868, 480, cast.TAY_WOMAN, listening, turn=-0.9, mouth="earnest")
    grass(canvas.at(1440, 880, 1.4))


def uphill(canvas: Canvas) -> None:
    """A family runs up the slope, away from the water."""
    overcast(canvas)
    water(canvas, [(-40, 630), (220, 644), (450, 684), (600, 780), (660, 910)], MUD, MUD_LIGHT)
    canvas.line([(60, 760), (240, 738)], 26, hue.WOOD_DARK)
    slope = [(560, 910), (700, 830), (960, 730), (1300, 600), (1600, 500), (1600, 910)]
    canvas.shape(slope, "#6d8f3f")
    canvas.shape([(660, 910), (900, 850), (1280, 730), (1600, 640), (1600, 910)], "#7fa048")
    tree(canvas.at(1500, 540, 0.95))
    rain(canvas)
    pulling = (Arm((22, -68), (31, -58)), Arm((21, -66), (25, -54)))
    led = (Arm((18, -62), (14, -50)), Arm((22, -82), (30, -94)))
    person(canvas, 720, 862, 450, cast.ELDER, pulling, pose.RUNNING, turn=0.8, mouth="earnest")
    person(canvas, 918, 828, 290, cast.BOY, led, pose.RUNNING, turn=0.8, mouth="earnest")
    baby_on_back(canvas, 1076, 790, 470)
    person(canvas, 1104, 796, 470, cast.TAY_WOMAN, pulling, turn=0.8, mouth="earnest")
    calling = (Arm((22, -68), (33, -62)), Arm((22, -88), (26, -104)))
    person(canvas, 1360, 728, 450, cast.FARMER, calling, turn=-0.6, mouth="calling")
    bold_arrow(canvas, (330, 500), (590, 310), 54, hue.OCHRE)


def no_crossing(canvas: Canvas) -> None:
    """A woman and a child stop where brown water runs over the road; a sign forbids the way."""
    overcast(canvas)
    canvas.box(0, 600, 1600, 300, "#7d9a52")
    canvas.shape([(1420, 600), (1480, 600), (1640, 660), (1640, 740)], "#8a8578")
    water(canvas, [(500, 640), (900, 622), (1300, 630), (1640, 650)], MUD, MUD_LIGHT)
    for row in range(5):
        y = 690 + row * 44
        flow = [(700 + row * 24, y), (920, y - 12), (1140, y + 8), (1380, y - 8), (1600, y)]
        canvas.curve(flow, 7, MUD_LIGHT)
    canvas.line([(1240, 770), (1460, 744)], 28, hue.WOOD_DARK)
    bank = [(-10, 910), (-10, 640), (380, 640), (620, 680), (740, 780), (760, 910)]
    canvas.shape([(x + 22, y) for x, y in bank], "#5f7d3c")
    canvas.shape(bank, "#7d9a52")
    canvas.shape([(0, 760), (640, 720), (740, 780), (758, 880), (0, 900)], "#9a9587")
    canvas.box(884, 380, 28, 470, hue.SLATE)
    canvas.oval(898, 852, 74, 15, MUD_LIGHT)
    canvas.oval(898, 300, 212, 212, hue.WHITE)
    walker(canvas, 898, 300)
    struck(canvas, 898, 300, 200)
    rain(canvas)
    stop = (Arm((19, -62), (24, -50)), Arm((22, -74), (28, -88)))
    led = (Arm((17, -60), (13, -45)), Arm((20, -86), (26, -98)))
    person(canvas, 236, 872, 300, cast.GIRL, led, turn=0.7, mouth="earnest")
    person(canvas, 430, 872, 540, cast.TAY_WOMAN, stop, turn=0.8, mouth="earnest")
    clasp(canvas, 308, 590, 420)


def walker(canvas: Canvas, x: float, y: float) -> None:
    """A figure that wades, as on a sign."""
    for row in range(3):
        top = y + 66 + row * 32
        wave = [(x - 116, top), (x - 40, top - 14), (x + 40, top + 10), (x + 116, top - 6)]
        canvas.curve(wave, 15, hue.TEAL)
    canvas.oval(x, y - 122, 32, 32, hue.INK)
    canvas.line([(x, y - 76), (x - 8, y - 14)], 44, hue.INK)
    canvas.line([(x - 10, y - 10), (x - 46, y + 44)], 24, hue.INK)
    canvas.line([(x + 2, y - 10), (x + 40, y + 40)], 24, hue.INK)
    canvas.line([(x - 20, y - 66), (x - 56, y - 28)], 18, hue.INK)
    canvas.line([(x + 16, y - 66), (x + 54, y - 36)], 18, hue.INK)


def calls_for_rescue(canvas: Canvas) -> None:
    """A telephone calls 114; a woman stands safe on the hill."""
    overcast(canvas)
    hill(canvas, 660, 60, 640, "#6d8f3f")
    rain(canvas)
    person(canvas, 400, 1000, 780, cast.TAY_WOMAN, pose.PHONING, turn=0.5, mouth="calling")
    canvas.box(484, 288, 34, 92, hue.INK, 8)
    clasp(canvas, 498, 340, 780)
    hand(canvas.at(1130, 470, 1.25), hue.BLUE)
    phone(canvas, 900, 70, 460, 720, hue.PAPER)
    letter(canvas, "114", "vi", (920, 140, 420, 230), 200, hue.INK)
    for dot in range(3):
        canvas.oval(1070 + dot * 60, 402, 14, 14, (hue.LEAF, "#7fae82", "#bfd6c0")[dot])
    canvas.oval(1130, 590, 118, 118, hue.LEAF)
    handset(canvas.at(1130, 590, 1.35))
    fingers(canvas.at(900, 480, 1.2))
    canvas.curve([(1330, 800), (1394, 680), (1388, 570), (1342, 500)], 72, hue.SKIN)


COVERS: Final = {"lu-quet": flash_flood}
STEPS: Final = {"lu-quet": (muddy_stream, uphill, no_crossing, calls_for_rescue)}
