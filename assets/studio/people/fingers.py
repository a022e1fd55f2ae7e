"""Hands at work, large: one that writes, one that points, one that stamps."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas


def writing_hand(spot: Canvas, sleeve: str, cuff: str) -> None:
    """A hand with a pen whose tip is at (0, 0); the arm comes from the lower right."""
    spot.shape([(262, 66), (900, 350), (840, 560), (206, 196)], sleeve)
    spot.shape([(250, 52), (292, 72), (236, 216), (194, 188)], cuff)
    palm = [(96, -60), (160, -84), (240, -20), (286, 70), (232, 190), (150, 176), (86, 110)]
    spot.blob([*palm, (60, 30)], hue.SKIN)
    for start, end in (((150, 172), (60, 132)), ((120, 134), (38, 96))):
        spot.line([start, end], 58, hue.SKIN)
        spot.curve(
            [(end[0] + 74, end[1] + 2), (end[0] + 20, end[1] - 26), (end[0] - 14, end[1] - 24)],
            5,
            hue.SKIN_SHADE,
        )
    spot.line([(0, 0), (10, -18)], 10, hue.INK)
    spot.line([(16, -28), (196, -330)], 26, hue.INDIGO)
    spot.line([(30, -50), (52, -88)], 30, hue.OCHRE)
    spot.line([(140, -60), (100, -76), (50, -40)], 54, hue.SKIN)
    spot.curve([(138, -86), (100, -104), (60, -78)], 5, hue.SKIN_SHADE)
    spot.line([(110, 62), (70, 14), (44, -22)], 50, hue.SKIN)
    spot.curve([(104, 30), (84, 4), (62, -30)], 5, hue.SKIN_SHADE)


def pointing_hand(spot: Canvas, sleeve: str, cuff: str) -> None:
    """A hand whose forefinger touches (0, 0); the arm comes from the lower right."""
    spot.shape([(290, 250), (470, 190), (760, 560), (520, 640)], sleeve)
    spot.shape([(280, 244), (452, 176), (484, 216), (306, 290)], cuff)
    spot.blob([(150, 96), (250, 60), (360, 96), (440, 190), (330, 260), (220, 236)], hue.SKIN)
    spot.line([(26, 26), (150, 106), (240, 140)], 62, hue.SKIN)
    for start, end in (
        ((300, 226), (196, 228)),
        ((270, 196), (166, 190)),
        ((250, 160), (150, 156)),
    ):
        spot.line([start, end], 54, hue.SKIN)
        spot.curve(
            [(end[0] + 66, end[1] - 27), (end[0] + 8, end[1] - 28), (end[0] - 22, end[1] - 8)],
            5,
            hue.SKIN_SHADE,
        )
    spot.line([(330, 100), (250, 92), (196, 128)], 52, hue.SKIN)
    spot.curve([(300, 122), (250, 120), (206, 150)], 5, hue.SKIN_SHADE)
    spot.curve([(20, 8), (4, 16), (8, 36)], 6, "#f0cfae")


def clasp(canvas: Canvas, x: float, y: float, h: float, left: bool = False) -> None:
    """The hand of a figure `h` tall around what it holds; its fingers lie to the right or left."""
    spot = canvas.at(x, y, h / 100, left)
    spot.oval(-0.8, 0, 3.8, 4, hue.SKIN)
    for row in (-2.7, -0.9, 0.9, 2.7):
        spot.line([(0, row), (2.8 - abs(row) * 0.25, row)], 2.1, hue.SKIN)
    for row in (-1.8, 0, 1.8):
        spot.line([(0.6, row), (3.2 - abs(row) * 0.25, row)], 0.45, hue.SKIN_SHADE)


def stamp(spot: Canvas) -> None:
    """A rubber stamp; (0, 0) is the paper below it."""
    spot.box(-52, -14, 104, 14, hue.PLUM, 4)
    spot.box(-58, -50, 116, 40, hue.WOOD_DARK, 8)
    spot.shape([(-20, -46), (20, -46), (14, -110), (-14, -110)], hue.WOOD)
    spot.oval(0, -124, 32, 30, hue.WOOD)
    spot.oval(-9, -132, 10, 8, "#ffffff44")


def seal(canvas: Canvas, x: float, y: float, r: float) -> None:
    """The print of a stamp."""
    spot = canvas.at(x, y, r)
    spot.ring(0, 0, 1, 0.14, hue.PLUM)
    spot.ring(0, 0, 0.68, 0.07, hue.PLUM)
    spot.line([(-0.32, 0), (-0.06, 0.26), (0.36, -0.26)], 0.17, hue.PLUM)
