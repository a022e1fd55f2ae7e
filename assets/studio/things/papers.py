"""Papers of a journey, shown large: an open passport, a visa sheet, the leaf of a month."""

from studio.land.landscape import teeth
from studio.people.fingers import seal
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import face

LEAF_EDGE = "#e7dcc0"


def month_leaf(
    canvas: Canvas,
    x: float,
    y: float,
    w: float,
    marked: tuple[int, ...] = (),
    fill: str = hue.INDIGO,
) -> None:
    """A month's leaf without figures, its days `marked` in colour; (x, y): upper left corner."""
    spot = canvas.at(x, y, w / 100)
    spot.box(3, 4, 100, 104, "#1b1e2b33", 5)
    spot.box(0, 0, 100, 104, hue.PAPER, 5)
    spot.box(0, 0, 100, 22, fill, 5)
    spot.box(0, 12, 100, 10, fill)
    for hole in (24, 76):
        spot.oval(hole, 9, 4, 4, hue.PAPER)
    for day in range(28):
        left, top = 8 + day % 7 * 12.3, 32 + day // 7 * 17
        spot.box(left, top, 10, 12, hue.OCHRE if day in marked else "#d9d2bf", 2)


def visa_sheet(canvas: Canvas, x: float, y: float, w: float) -> None:
    """A visa printed at home: a portrait, lines, a seal; (x, y) is its upper left corner."""
    spot = canvas.at(x, y, w / 100)
    spot.box(2, 3, 100, 132, hue.SHADOW, 2)
    spot.box(0, 0, 100, 132, hue.WHITE, 2)
    spot.box(0, 0, 100, 15, hue.INDIGO, 2)
    teeth(spot, 0, 19, 5, 4.4, 20)
    spot.box(9, 27, 30, 38, "#d7e8e2", 2)
    face(canvas, x + w * 0.24, y + w * 0.46, w * 0.12, hue.PLUM)
    for row, wide in enumerate((44, 36, 44, 26)):
        spot.box(47, 28 + row * 10, wide, 4, hue.PRINT, 2)
    for row, wide in enumerate((82, 70, 78)):
        spot.box(9, 76 + row * 11, wide, 4, hue.PRINT, 2)


def open_passport(spot: Canvas) -> None:
    """An open passport, 900 × 560, seen from above; (0, 0) is the upper end of its fold."""
    spot.box(-448, 14, 912, 570, hue.SHADOW, 26)
    spot.box(-462, -14, 924, 588, hue.TEAL, 26)
    for side in (-1, 1):
        left = -446 if side < 0 else 0
        spot.box(left, 6, 446, 556, LEAF_EDGE, 16)
        spot.box(left, 0, 446, 552, hue.PAPER, 16)
        spot.shape([(0, 0), (side * 40, 0), (side * 40, 552), (0, 552)], "#1b1e2b0c")
    spot.line([(0, 2), (0, 552)], 5, "#cfc3a2")
    spot.box(-408, 54, 170, 216, "#d7e8e2", 12)
    face(spot, -323, 164, 68, "#b0508f")
    spot.box(-408, 250, 170, 20, "#d7e8e2")
    for row, wide in enumerate((150, 110, 150, 84)):
        spot.box(-210, 66 + row * 54, wide, 17, hue.PRINT, 8)
    for row, wide in enumerate((360, 300)):
        spot.box(-408, 320 + row * 44, wide, 17, hue.PRINT, 8)
    spot.box(-408, 430, 360, 86, "#e6dfc9", 10)
    for row in range(2):
        for bar in range(12):
            spot.box(-394 + bar * 28, 448 + row * 30, 18, 15, "#b3a98c", 3)


def entry_stamp(spot: Canvas) -> None:
    """The print that lets one in: a frame, an arrow through a door, lines; (0, 0): its middle."""
    for w, h, fill in ((300, 180, hue.PLUM), (276, 156, hue.PAPER)):
        spot.at(0, 0, turn=-6).box(-w / 2, -h / 2, w, h, fill)
    spot.at(-8, -44, turn=-6).box(-115, -7, 230, 14, hue.PLUM)
    spot.at(6, 58, turn=-6).box(-75, -7, 150, 14, hue.PLUM)
    seal(spot, 0, 8, 42)
