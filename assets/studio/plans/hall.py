"""An invented hall of a border gate, seen from above: booths, counters, doors, the road outside.

Where the kiosk puts its pins there is plain floor: a counter stands above its pin.
"""

from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.signs import bold_arrow
from studio.things.vehicles import bus

FLOOR, TILE, WALL, ROAD = "#f6ead0", "#ead9b4", "#4a5578", "#c9c6bd"
OUT, IN = "#dfe6f5", "#e2efdc"  # the side of those who leave, and of those who come
TOP = "#8d6a45"


def hall(canvas: Canvas) -> None:
    """Leaving on the left, arriving on the right; what both need along the walls."""
    canvas.box(0, 0, 1600, 1200, "#cddcb8")
    canvas.box(0, 980, 1600, 220, ROAD)
    for left in range(20, 1600, 130):
        canvas.box(left, 1150, 70, 10, hue.WHITE)
    canvas.box(70, 60, 1460, 900, hue.SHADOW)
    canvas.box(60, 40, 1480, 910, WALL, 14)
    canvas.box(84, 64, 1432, 862, FLOOR)
    for x in range(84, 1500, 120):
        canvas.box(x, 64, 3, 862, TILE)
    for y in range(64, 900, 120):
        canvas.box(84, y, 1432, 3, TILE)
    canvas.box(84, 64, 712, 300, OUT)
    canvas.box(804, 64, 712, 300, IN)
    canvas.box(793, 64, 14, 300, WALL)
    for left in (150, 330, 510, 690, 850, 1030, 1210, 1390):
        _booth(canvas, left)
    for x in (290, 650):
        bold_arrow(canvas, (x, 460), (x, 380), 34, hue.BLUE)
    for x in (950, 1310):
        bold_arrow(canvas, (x, 380), (x, 460), 34, hue.LEAF)
    _bench(canvas, 96, 396, 30, 200)
    _bench(canvas, 1474, 396, 30, 200)
    _scanner(canvas, 330, 505)
    _plants(canvas, 1240, 500)
    _rooms(canvas)
    _desk(canvas, 1000, 690)
    for left, wide in ((480, 190), (930, 190)):
        canvas.box(left, 926, wide, 24, FLOOR)
        canvas.box(left - 14, 920, 14, 40, hue.OCHRE)
        canvas.box(left + wide, 920, 14, 40, hue.OCHRE)
    canvas.dots([(575, 900), (575, 1010)], 7, 30, hue.INK)
    bus(canvas.at(860, 1140, 0.7))


def _booth(canvas: Canvas, left: float) -> None:
    """An officer behind glass, a lane on its side."""
    canvas.box(left, 84, 74, 66, "#2f3d63", 6)
    canvas.box(left + 6, 90, 62, 26, hue.GLASS, 4)
    canvas.oval(left + 37, 130, 13, 13, hue.SKIN)
    canvas.box(left - 3, 150, 80, 10, TOP, 3)


def _bench(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    canvas.box(x, y, w, h, TOP, 6)
    canvas.box(x + w * 0.2, y + 6, w * 0.2, h - 12, "#b38b5f", 3)


def _scanner(canvas: Canvas, x: float, y: float) -> None:
    """A belt through a dark box, a suitcase on it."""
    canvas.box(x - 60, y - 26, 260, 52, hue.SLATE, 8)
    canvas.box(x + 20, y - 44, 110, 88, hue.IRON, 8)
    canvas.box(x - 44, y - 18, 46, 36, hue.BROWN, 6)
    canvas.box(x + 148, y - 16, 40, 32, hue.PLUM, 6)


def _plants(canvas: Canvas, x: float, y: float) -> None:
    """A table with a crate of fruit and a plant."""
    canvas.box(x - 120, y - 30, 200, 60, TOP, 8)
    canvas.box(x - 104, y - 20, 84, 42, hue.WOOD, 4)
    for dx in (-90, -64, -38):
        canvas.oval(x + dx, y + 2, 13, 13, hue.OCHRE)
    canvas.oval(x + 40, y, 24, 24, hue.PALE_LEAF)


def _rooms(canvas: Canvas) -> None:
    """Toilets on the left, a shop window of an exchange on the right."""
    canvas.box(84, 690, 330, 236, WALL)
    canvas.box(84, 702, 318, 224, "#d3e4e8")
    canvas.box(402, 780, 12, 74, FLOOR)
    for top in (716, 786, 856):
        canvas.box(330, top, 56, 54, hue.WHITE, 6)
        canvas.oval(358, top + 27, 15, 19, "#b8ccd2")
    canvas.box(1196, 690, 320, 236, WALL)
    canvas.box(1208, 702, 308, 224, "#e3ecd9")
    canvas.box(1196, 760, 12, 130, hue.GLASS)
    canvas.box(1226, 740, 26, 160, TOP, 5)


def _desk(canvas: Canvas, x: float, y: float) -> None:
    """A cash machine beside a pillar."""
    canvas.box(x - 10, y - 4, 110, 56, hue.INDIGO, 8)
    canvas.box(x + 6, y + 8, 78, 22, hue.GLASS, 3)
    canvas.box(x + 30, y + 36, 30, 7, hue.INK, 3)
