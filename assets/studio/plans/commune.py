"""An invented commune between its mountains: a road, a river, and the houses everybody looks for.

A house stands above its pin, so that both are seen.
"""

from studio.land.buildings import clinic, school
from studio.land.civic import commune_office, new_home, village_house
from studio.land.landscape import tree
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.vehicles import bus

LAND, ROAD, WATER, WATER_LIGHT = "#c9d79a", "#e9dcb9", "#8fbcc9", "#b5d5dc"
HILL, HILL_LIGHT = "#8fae8b", "#a5c09c"


def commune(canvas: Canvas) -> None:
    """The village house stands on the high side, away from the river."""
    canvas.box(0, 0, 1600, 1200, LAND)
    _mountains(canvas)
    _fields(canvas)
    _river(canvas)
    _roads(canvas)
    for x, y, size in ((90, 470, 0.5), (590, 590, 0.45), (1070, 300, 0.4), (1530, 520, 0.5)):
        tree(canvas.at(x, y, size))
    for x, y in ((120, 990), (230, 1010), (1480, 1100)):
        new_home(canvas.at(x, y, 0.16))
    school(canvas.at(330, 196, 0.34))
    village_house(canvas.at(830, 160, 0.3))
    _station(canvas, 1240, 290)
    clinic(canvas.at(350, 640, 0.4))
    commune_office(canvas.at(800, 590, 0.4))
    _market(canvas, 1290, 640)
    _bank(canvas, 1060, 930)
    bus(canvas.at(560, 1110, 0.42))


def _mountains(canvas: Canvas) -> None:
    for x, r, tone in ((120, 150, HILL), (520, 120, HILL_LIGHT), (1130, 150, HILL_LIGHT)):
        canvas.oval(x, 20, r, r * 0.8, tone)
    for x, r in ((1380, 180), (1570, 150), (960, 90)):
        canvas.oval(x, 10, r, r * 0.75, HILL)


def _fields(canvas: Canvas) -> None:
    for row, y in enumerate((760, 800, 840, 880)):
        for column in range(4 - row % 2):
            x = 60 + column * 130 + row % 2 * 50
            tone = ("#b7c96f", "#d5d98a")[(row + column) % 2]
            canvas.box(x, y - 60, 120, 34, tone, 8)


def _river(canvas: Canvas) -> None:
    way = [(1600, 760), (1460, 800), (1380, 900), (1250, 1020), (1210, 1120), (1230, 1240)]
    canvas.curve(way, 110, WATER)
    canvas.curve([(x + 10, y - 14) for x, y in way], 30, WATER_LIGHT)


def _roads(canvas: Canvas) -> None:
    main = [(-40, 1090), (300, 1070), (620, 1000), (800, 860), (900, 780), (1200, 760), (1640, 660)]
    for width, tone in ((66, "#cdb98b"), (54, ROAD)):
        canvas.curve(main, width, tone)
        canvas.curve([(860, 800), (800, 680), (830, 460), (832, 260)], width * 0.7, tone)
        canvas.curve([(830, 480), (600, 440), (400, 400), (330, 300)], width * 0.7, tone)
        canvas.curve([(830, 470), (1040, 440), (1230, 370)], width * 0.7, tone)
        canvas.curve([(820, 800), (600, 790), (360, 730)], width * 0.7, tone)


def _station(canvas: Canvas, x: float, y: float) -> None:
    """The commune's police."""
    spot = canvas.at(x, y, 0.9)
    spot.box(-130, -6, 260, 12, hue.FAINT_SHADOW)
    spot.box(-120, -110, 240, 110, "#cfe0c8")
    spot.box(-24, -70, 48, 70, "#3c5a3a")
    for left in (-100, 52):
        spot.box(left, -84, 48, 42, hue.PANE)
    spot.shape([(-136, -106), (-100, -150), (100, -150), (136, -106)], "#48703f")
    spot.oval(0, -126, 17, 17, hue.OCHRE)


def _market(canvas: Canvas, x: float, y: float) -> None:
    """Stalls under striped roofs."""
    for at, (dx, tone) in enumerate(((-130, "#b4683c"), (0, hue.PLUM), (130, hue.TEAL))):
        spot = canvas.at(x + dx, y - (at % 2) * 26)
        spot.box(-56, -60, 112, 60, "#f3e3bd")
        spot.box(-52, -26, 104, 26, hue.WOOD)
        for stripe in range(6):
            fill = tone if stripe % 2 else hue.PAPER
            spot.box(-66 + stripe * 22, -92, 22, 36, fill)
        for fruit in range(5):
            tone_of = (hue.OCHRE, hue.PALE_LEAF, "#b4683c")[fruit % 3]
            spot.oval(-40 + fruit * 20, -30, 9, 9, tone_of)


def _bank(canvas: Canvas, x: float, y: float) -> None:
    """A house with pillars, where money is lent and paid out."""
    spot = canvas.at(x, y, 0.85)
    spot.box(-120, -6, 240, 12, hue.FAINT_SHADOW)
    spot.box(-110, -96, 220, 96, "#efe2cf")
    for left in (-96, -46, 18, 68):
        spot.box(left, -90, 26, 90, hue.WHITE)
    spot.box(-14, -60, 28, 60, hue.WOOD_DARK)
    spot.shape([(-130, -94), (0, -156), (130, -94)], hue.PLUM)
    spot.oval(0, -114, 13, 13, hue.OCHRE)
