"""The flash flood: its cover, and the scenes of its short film."""

from drawing.buildings import stilt_house
from drawing.canvas import INK, LEAF, OCHRE, PLUM, SLATE, TEAL, WHITE, WOOD_DARK, Canvas, Point
from drawing.land import banana, brocade, grass, mountains, palm, rain, tree, water
from drawing.lettering import letter
from drawing.people import ELDER, FARMER, GIRL, RUNNING, TAY_WOMAN, baby_on_back, person
from drawing.things import phone

MUD, MUD_LIGHT = "#a9763c", "#c99a5f"


def _storm(canvas: Canvas) -> None:
    canvas.fade("#5d6b7c", "#aab3ad", 0, 620)
    for x, y, size in ((220, 90, 1.8), (760, 60, 1.7), (1320, 100, 2.0)):
        canvas.box(x - 150 * size, y - 10, 300 * size, 56 * size, "#48566699", 28 * size)
        canvas.box(x - 70 * size, y - 46 * size, 160 * size, 80 * size, "#48566699", 38 * size)
    mountains(canvas, 560, 230, "#8b9a98", 0.3)
    mountains(canvas, 610, 190, "#6f8579", 1.7)


def flash_flood(canvas: Canvas) -> None:
    """The cover: a family runs from the water, in the rain."""
    running_uphill(canvas)
    rain(canvas)
    brocade(canvas, 884, 16)


def running_uphill(canvas: Canvas) -> None:
    """The flood without rain, for the film, in which the rain moves."""
    _storm(canvas)
    stilt_house(canvas, 240, 640, 0.8)
    water(
        canvas,
        [(-40, 600), (200, 630), (480, 660), (760, 740), (960, 900), (1640, 910)],
        "#a9763c",
        "#c99a5f",
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


def days_of_rain(canvas: Canvas) -> None:
    """Rain on a village beside its stream; the water is still clear."""
    _storm(canvas)
    canvas.box(0, 610, 1600, 300, "#7d9a52")
    stilt_house(canvas, 1050, 690, 1.25)
    palm(canvas, 1400, 690, 1.1)
    banana(canvas, 760, 700, 0.7)
    water(
        canvas, [(-40, 660), (240, 690), (480, 750), (640, 830), (700, 910)], "#7fa9b3", "#b5d0d4"
    )
    canvas.shape(
        [(700, 900), (640, 830), (480, 750), (520, 742), (690, 822), (760, 900)], "#5f7d3c"
    )
    person(
        canvas,
        1330,
        872,
        400,
        FARMER,
        (((-12, -77), (-20, -84), (-10, -98)), ((12, -77), (17, -60), (15, -46))),
        turn=-0.9,
    )
    grass(canvas, 860, 870, 1.4)


def signs(canvas: Canvas) -> None:
    """Three signs: muddy water, cracked ground, a bang from the hill."""
    _storm(canvas)
    water(canvas, [(-40, 560), (260, 590), (560, 660), (700, 760), (960, 910)], MUD, MUD_LIGHT)
    canvas.shape([(640, 900), (760, 640), (1100, 430), (1600, 330), (1600, 900)], "#86753f")
    canvas.shape(
        [(640, 900), (760, 640), (1100, 430), (1600, 330), (1600, 372), (1110, 470), (790, 664)],
        "#7d9a52",
    )
    canvas.line([(100, 700), (290, 676)], 26, WOOD_DARK)
    cracks: tuple[list[Point], ...] = (
        [(980, 500), (1020, 580), (990, 650), (1050, 740), (1030, 830)],
        [(1250, 410), (1280, 500), (1240, 580), (1310, 690), (1290, 800)],
        [(1020, 580), (1090, 610), (1120, 670)],
        [(1280, 500), (1350, 530), (1390, 600)],
    )
    for crack in cracks:
        canvas.line(crack, 17, "#3b2a17")
    for x, y in ((1130, 560), (1420, 470)):
        for dx, dy in (
            (0, -1),
            (0.72, -0.72),
            (1, 0),
            (0.72, 0.72),
            (0, 1),
            (-0.72, 0.72),
            (-1, 0),
            (-0.72, -0.72),
        ):
            canvas.line([(x + dx * 26, y + dy * 26), (x + dx * 60, y + dy * 60)], 13, OCHRE)
    for x, y in ((840, 640), (1420, 390)):
        grass(canvas, x, y, 1.6)


def no_crossing(canvas: Canvas) -> None:
    """A woman stops before a flooded ford; the way across is struck out."""
    _storm(canvas)
    canvas.shape([(0, 900), (0, 650), (330, 660), (520, 760), (560, 900)], "#8a8578")
    water(canvas, [(330, 640), (700, 630), (1100, 640), (1640, 640)], MUD, MUD_LIGHT)
    canvas.shape([(-10, 910), (-10, 640), (300, 652), (470, 740), (560, 910)], "#9a9587")
    for row in range(5):
        y = 690 + row * 46
        canvas.curve(
            [(560 + row * 20, y), (820, y - 12), (1080, y + 8), (1380, y - 8), (1600, y)],
            7,
            MUD_LIGHT,
        )
    canvas.line([(1180, 760), (1420, 730)], 30, WOOD_DARK)
    stop = (((-12, -77), (-18, -60), (-15, -46)), ((12, -77), (22, -74), (30, -88)))
    person(canvas, 250, 866, 480, TAY_WOMAN, stop, turn=0.8)
    canvas.oval(1020, 470, 208, 208, WHITE)
    for step in range(3):
        canvas.curve(
            [
                (900, 540 + step * 34),
                (980, 524 + step * 34),
                (1060, 548 + step * 34),
                (1140, 532 + step * 34),
            ],
            15,
            TEAL,
        )
    canvas.oval(1020, 352, 34, 34, INK)
    canvas.line([(1020, 400), (1012, 466)], 46, INK)
    canvas.line([(1008, 470), (968, 524)], 24, INK)
    canvas.line([(1024, 470), (1062, 522)], 24, INK)
    canvas.line([(1000, 410), (962, 448)], 19, INK)
    canvas.line([(1038, 410), (1076, 440)], 19, INK)
    canvas.ring(1020, 470, 212, 34, PLUM)
    canvas.line([(886, 336), (1154, 604)], 34, PLUM)


def numbers(canvas: Canvas) -> None:
    """The two numbers to call."""
    _storm(canvas)
    canvas.box(0, 610, 1600, 300, "#6d8f3f")
    phone(canvas, 130, 120, 400, 690, "#fbf7ee")
    canvas.oval(330, 330, 96, 96, LEAF)
    canvas.curve([(292, 306), (304, 356), (358, 372)], 30, WHITE)
    for row in range(2):
        for column in range(3):
            canvas.oval(230 + column * 100, 540 + row * 100, 34, 34, "#d9d2bf")
    for top, number, fill in ((130, "114", SLATE), (490, "115", TEAL)):
        canvas.box(650, top, 830, 290, WHITE, 40)
        canvas.box(650, top, 290, 290, fill, 40)
        letter(canvas, number, "vi", (960, top + 30, 500, 240), 170, INK, bold=True, middle=True)
    canvas.ring(795, 275, 92, 40, WHITE)
    for turn in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        canvas.line(
            [(795 + turn[0] * 56, 275 + turn[1] * 56), (795 + turn[0] * 88, 275 + turn[1] * 88)],
            26,
            OCHRE,
        )
    canvas.box(767, 550, 56, 170, WHITE, 8)
    canvas.box(710, 607, 170, 56, WHITE, 8)
