"""What a household keeps ready, carries and works with: water, torch, rope, bundles, shovel."""

from math import cos, hypot, pi, sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point

ROPE, ROPE_DARK = "#d9b871", "#a8823c"
BRONZE, BRONZE_DARK = "#c2902f", "#8d6420"


def mat(canvas: Canvas, y0: float, y1: float) -> None:
    """A woven mat on the floor, nearly as wide as the picture."""

    def edge(t: float) -> tuple[float, float, float]:
        return (190 - 130 * t, 1410 + 130 * t, y0 + (y1 - y0) * t)

    left0, right0, _ = edge(0)
    left1, right1, _ = edge(1)
    canvas.shape(
        [(left0, y0 + 12), (right0, y0 + 12), (right1 + 8, y1 + 14), (left1 - 8, y1 + 14)],
        hue.SHADOW,
    )
    canvas.shape([(left0, y0), (right0, y0), (right1, y1), (left1, y1)], "#e6d19a")
    for row in range(1, 12):
        left, right, y = edge((row / 12) ** 1.2)
        canvas.line([(left, y), (right, y)], 3, "#d3ba7c")
    for t0, t1, fill in (
        (0.05, 0.12, hue.INDIGO),
        (0.15, 0.18, hue.PLUM),
        (0.82, 0.85, hue.PLUM),
        (0.88, 0.95, hue.INDIGO),
    ):
        (a, b, top), (c, d, low) = edge(t0), edge(t1)
        canvas.shape([(a, top), (b, top), (d, low), (c, low)], fill)


def water_can(spot: Canvas) -> None:
    """A can of drinking water and a bottle; (0, 0) is the ground below them, they are 270 tall."""
    spot.oval(0, 0, 140, 12, hue.SHADOW)
    spot.box(-130, -200, 160, 200, "#7fb9cf", 24)
    spot.box(-118, -150, 136, 138, "#5ba0bb", 16)
    spot.box(-112, -186, 16, 164, "#ffffff66", 8)
    spot.line([(-96, -206), (-90, -240), (-24, -240), (-10, -204)], 20, "#7fb9cf")
    spot.box(-16, -244, 40, 40, hue.INDIGO, 8)
    spot.blob([(-52, -112), (-24, -66), (-50, -40), (-76, -66)], "#e4f2f7")
    spot.box(52, -176, 84, 176, "#bfe0ea", 22)
    spot.box(52, -120, 84, 120, "#8cc4d8", 20)
    spot.box(52, -100, 84, 40, hue.PAPER)
    spot.box(76, -214, 36, 46, "#bfe0ea", 8)
    spot.box(72, -230, 44, 28, hue.TEAL, 6)
    spot.box(64, -166, 9, 150, "#ffffff77", 4)


def rice_cake(spot: Canvas) -> None:
    """A square rice cake in leaves, tied with bamboo; (0, 0) is the ground below it."""
    spot.oval(0, 0, 66, 8, hue.SHADOW)
    spot.box(-58, -92, 116, 92, hue.LEAF, 10)
    spot.shape([(-58, -84), (58, -70), (58, -54), (-58, -66)], hue.PALE_LEAF)
    for band in (-22, 18):
        spot.box(band, -92, 8, 92, ROPE)
    spot.box(-58, -50, 116, 8, ROPE)


def torch(spot: Canvas) -> None:
    """A lying torch that shines to the right; (0, 0) is the ground below its middle."""
    spot.shape([(100, -92), (260, -170), (260, 20), (100, -20)], "#fff0b4aa")
    spot.shape([(100, -80), (230, -118), (230, -6), (100, -30)], "#fff7d6aa")
    spot.oval(-10, 0, 130, 10, hue.SHADOW)
    spot.box(-128, -78, 170, 52, hue.OCHRE, 14)
    spot.box(-128, -42, 170, 16, "#b98400", 8)
    spot.box(-62, -86, 52, 18, hue.INK, 7)
    for ridge in (-112, -98, -84):
        spot.box(ridge, -76, 6, 48, "#b98400")
    spot.shape([(38, -80), (94, -102), (94, -4), (38, -26)], hue.SLATE)
    spot.box(88, -106, 20, 106, hue.IRON, 8)
    spot.oval(108, -53, 9, 46, "#fffbe6")


def brazier(spot: Canvas) -> None:
    """An earthen pot of glowing charcoal that smokes; (0, 0) is the ground below its middle."""
    spot.oval(0, 0, 74, 9, hue.SHADOW)
    for left, top in ((-30, -96), (6, -104), (36, -94)):
        wave = [(left, top), (left - 14, top - 26), (left + 12, top - 52), (left - 4, top - 80)]
        spot.curve(wave, 9, "#8f979e")
    spot.oval(0, -72, 76, 22, "#5f2f1c")
    for left, top, fill in (
        *((-46, -76, hue.INK), (-22, -84, "#d9482b"), (8, -80, hue.INK), (36, -82, "#e8772e")),
        *((-30, -68, "#e8772e"), (0, -66, "#d9482b"), (28, -68, hue.INK), (54, -72, "#d9482b")),
    ):
        spot.oval(left, top, 17, 12, fill)
    spot.blob([(-78, -70), (78, -70), (62, -22), (34, 0), (-34, 0), (-62, -22)], "#a65a34")
    spot.box(-80, -76, 160, 14, "#bf6f45", 6)
    spot.oval(0, -36, 15, 10, "#5f2f1c")


def rope(spot: Canvas) -> None:
    """A coil of rope; (0, 0) is the ground below its middle."""
    spot.oval(0, 0, 126, 11, hue.SHADOW)
    for turn in range(4):
        top = -34 - turn * 32
        spot.box(-112 + turn * 3, top, 224 - turn * 6, 36, ROPE_DARK, 18)
        spot.box(-112 + turn * 3, top, 224 - turn * 6, 29, ROPE, 15)
        for strand in range(-92 + turn % 2 * 12, 96, 24):
            spot.line([(strand, top + 5), (strand + 10, top + 25)], 4, ROPE_DARK)
    spot.oval(0, -140, 102, 22, ROPE)
    spot.oval(0, -140, 66, 12, "#6e5427")
    spot.curve([(88, -136), (132, -120), (126, -56), (148, -14), (176, -10)], 19, ROPE)


def bundle(spot: Canvas, fill: str = hue.PLUM) -> None:
    """Belongings in a knotted cloth; (0, 0) is the knot it is held by."""
    spot.shape([(-34, -18), (0, 16), (34, -18), (18, 26), (-18, 26)], fill)
    spot.blob([(0, 8), (50, 40), (70, 92), (36, 130), (-36, 130), (-70, 92), (-50, 40)], fill)
    spot.curve([(-62, 74), (-20, 92), (24, 92), (64, 74)], 7, hue.OCHRE)
    spot.curve([(-64, 100), (-20, 116), (24, 116), (62, 100)], 7, hue.FRESH_LEAF)
    spot.oval(0, 10, 15, 13, "#00000026")


def shoulder_pole(spot: Canvas) -> None:
    """A carrying pole with two full baskets; (0, 0) is the shoulder below its middle."""
    for side in (-1, 1):
        hang = side * 150
        for rim in (-52, 52):
            spot.line([(hang, -4), (hang + rim, 156)], 5, ROPE_DARK)
        outline = [(hang - 48, 158), (hang - 30, 116), (hang + 8, 104), (hang + 44, 130)]
        spot.blob([*outline, (hang + 50, 160)], (hue.PLUM, hue.TEAL)[side > 0])
        spot.shape(
            [(hang - 62, 152), (hang + 62, 152), (hang + 46, 236), (hang - 46, 236)], hue.WOOD
        )
        for row in (176, 200, 222):
            inset = (row - 152) * 0.19
            spot.line([(hang - 60 + inset, row), (hang + 60 - inset, row)], 4, hue.WOOD_DARK)
        spot.box(hang - 66, 146, 132, 15, hue.WOOD_DARK, 7)
    spot.curve([(-172, 0), (-80, -15), (0, -19), (80, -15), (172, 0)], 15, ROPE_DARK)


def gong(spot: Canvas) -> None:
    """A bronze gong on its cord; (0, 0) is the hand that holds it."""
    for side in (-1, 1):
        spot.line([(0, 0), (side * 46, 60)], 6, ROPE_DARK)
    spot.oval(5, 127, 100, 100, "#1b1e2b33")
    spot.oval(0, 120, 100, 100, BRONZE_DARK)
    spot.oval(-3, 117, 90, 90, BRONZE)
    spot.ring(-3, 117, 66, 6, BRONZE_DARK)
    spot.oval(-3, 117, 30, 30, "#e0b455")
    spot.oval(-10, 109, 11, 10, "#f6dc96")


def shovel(canvas: Canvas, start: Point, tip: Point, w: float) -> None:
    """A shovel from its handle's end to the tip of its blade; `w`: width of the blade."""
    spot, length = canvas.along(start, tip), hypot(tip[0] - start[0], tip[1] - start[1])
    neck, edge = length - w * 1.2, length - w * 0.3
    spot.line([(0, 0), (neck, 0)], 13, hue.WOOD)
    spot.line([(0, 22), (0, -22)], 13, hue.WOOD_DARK)
    blade = [(neck, w / 2), (neck, -w / 2), (edge, -w / 2), (length, 0), (edge, w / 2)]
    spot.blob(blade, hue.SLATE)


def wheelbarrow(spot: Canvas, load: str) -> None:
    """A wheelbarrow with its load, its wheel in front; (0, 0) is the ground below its middle."""
    spot.oval(10, 0, 150, 11, hue.SHADOW)
    spot.line([(-190, -116), (-96, -84), (96, -52)], 14, hue.WOOD_DARK)
    spot.line([(-70, -76), (-84, -4)], 13, hue.WOOD_DARK)
    spot.blob([(-104, -124), (-60, -172), (10, -190), (80, -166), (112, -124)], load)
    spot.shape([(-120, -132), (128, -132), (82, -52), (-64, -52)], hue.TEAL)
    spot.shape([(60, -132), (128, -132), (82, -52), (48, -52)], "#0a4d57")
    spot.box(-128, -140, 262, 15, "#2f8a86", 7)
    spot.oval(108, -40, 41, 41, hue.INK)
    spot.oval(108, -40, 18, 18, hue.GREY_HAIR)


def broom(canvas: Canvas, start: Point, end: Point) -> None:
    """A broom of twigs from its stick's end to the middle of its sweep."""
    spot, length = canvas.along(start, end), hypot(end[0] - start[0], end[1] - start[1])
    neck = length - 100
    for twig in range(-5, 6):
        spot.line([(neck, 0), (length, twig * 13)], 8, ("#b98a3a", "#9a7230")[twig % 2])
    spot.line([(0, 0), (neck, 0)], 12, hue.WOOD)
    spot.line([(neck - 14, 0), (neck, 0)], 24, hue.PLUM)


def motorbike(spot: Canvas) -> None:
    """A small motorbike that looks right; (0, 0) is the ground below it, it is 410 long."""
    spot.oval(0, 0, 210, 13, hue.SHADOW)
    for wheel in (-136, 142):
        spot.oval(wheel, -62, 62, 62, hue.INK)
        spot.oval(wheel, -62, 46, 46, "#cfd5da")
        spot.oval(wheel, -62, 40, 40, "#5a6470")
        for spoke in range(6):
            dx, dy = 40 * cos(spoke * pi / 3), 40 * sin(spoke * pi / 3)
            spot.line([(wheel, -62), (wheel + dx, -62 + dy)], 4, "#cfd5da")
        spot.oval(wheel, -62, 13, 13, "#cfd5da")
    spot.line([(100, -214), (142, -62)], 15, "#8d99a5")
    spot.box(-44, -96, 104, 56, hue.SLATE, 14)
    spot.line([(-176, -54), (-60, -54), (20, -46)], 17, "#aab3bb")
    spot.blob([(-190, -168), (-60, -168), (8, -126), (20, -86), (-60, -82), (-150, -118)], hue.PLUM)
    spot.shape([(62, -206), (112, -196), (104, -132), (62, -66), (20, -66), (52, -128)], hue.PLUM)
    spot.shape([(-10, -112), (60, -112), (44, -76), (-6, -84)], hue.PLUM)
    spot.box(-196, -188, 178, 32, hue.INK, 15)
    spot.line([(-196, -170), (-228, -182)], 11, "#8d99a5")
    spot.oval(-196, -148, 13, 13, "#e07b2a")
    spot.blob([(66, -218), (104, -236), (134, -214), (124, -184), (86, -186)], hue.PLUM)
    spot.oval(122, -208, 17, 20, "#fff0b4")
    spot.line([(84, -230), (62, -254), (28, -258)], 12, hue.INK)
    spot.arc(142, -62, 72, 205, 330, 12, hue.PLUM)


def fallen_wire(spot: Canvas) -> None:
    """A broken line on a tilted pole, its end down in a pool; (0, 0) is the pole's foot."""
    spot.blob([(-300, 60), (-230, 24), (-110, 20), (-30, 48), (-60, 92), (-200, 104)], "#3f86a0")
    spot.curve([(-270, 60), (-220, 40), (-120, 36), (-60, 52)], 6, "#8fcbe0")
    spot.oval(20, 2, 56, 12, hue.SHADOW)
    spot.shape([(-20, 4), (40, 4), (106, -500), (66, -508)], "#b7b2a4")
    spot.shape([(20, 4), (40, 4), (106, -500), (90, -503)], "#96917f")
    spot.line([(-6, -462), (166, -438)], 18, hue.WOOD_DARK)
    for side in (0, 160):
        spot.box(side - 12, -486 + side * 0.14, 24, 32, hue.PAPER, 6)
    spot.curve([(160, -464), (220, -430), (300, -420), (420, -440)], 7, hue.INK)
    spot.curve([(0, -486), (-50, -380), (-66, -220), (-120, -80), (-160, 56)], 8, hue.INK)
    for bolt in (-1, 1):
        left = -160 + bolt * 62
        outline = [(left + 22, -60), (left - 20, 2), (left - 2, 4), (left - 22, 52)]
        spot.shape([*outline, (left + 26, -14), (left + 8, -16)], hue.OCHRE)
    spot.oval(-160, 58, 13, 9, "#fff0b4")


def knife_switch(spot: Canvas) -> None:
    """A breaker on its board, switched off; (0, 0) is its middle."""
    for wire in (-24, 24):
        spot.line([(wire, -176), (wire, -100)], 9, hue.INK)
    spot.box(-78, -112, 156, 224, hue.SILVER, 16)
    spot.box(-66, -100, 132, 200, hue.WHITE, 12)
    spot.box(-34, -62, 68, 124, hue.SLATE, 12)
    spot.box(-22, 4, 44, 48, hue.INK, 8)
    spot.box(-22, 34, 44, 18, hue.OCHRE, 7)
    for screw in (-82, 82):
        spot.oval(0, screw, 8, 8, hue.PRINT)
