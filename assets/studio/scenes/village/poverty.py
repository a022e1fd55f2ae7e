"""Poverty and what is done about it: the basic services, the standard, new homes."""

from typing import Final

from studio.land.buildings import stilt_house
from studio.land.civic import new_home, old_hut
from studio.land.hearth import calendar, planks, ruler
from studio.land.landscape import grass, hill, morning, palm, terraces, tree
from studio.people import cast, pose
from studio.people.figures import person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.signs import bold_arrow


def basic_services(canvas: Canvas) -> None:
    """A family before its house, the six basic services in discs around it."""
    morning(canvas, None)
    hill(canvas, 620, 40, 620, "#a3b04e")
    hill(canvas, 720, 30, 720, hue.GROUND)
    stilt_house(canvas.at(800, 740, 1.2))
    for place, look, h in (
        (650, cast.FARMER, 250),
        (760, cast.TAY_WOMAN, 236),
        (850, cast.GIRL, 150),
    ):
        person(canvas, place, 850, h, look, turn=(700 - place) / 300)
    person(canvas, 950, 850, 230, cast.GRANDMOTHER, turn=-0.6)
    medallions: tuple[tuple[float, float, str, Scene], ...] = (
        (300, 170, hue.LEAF, _hoe),
        (180, 450, hue.TEAL, _cross),
        (300, 730, hue.BLUE, _book),
        (1300, 170, hue.BROWN, _house),
        (1420, 450, "#2f86a8", _drop),
        (1300, 730, hue.PLUM, _telephone),
    )
    for x, y, ground, picture in medallions:
        canvas.oval(x, y, 134, 134, ground)
        picture(canvas.at(x, y))


def _hoe(disc: Canvas) -> None:
    disc.line([(-78, 68), (34, -62)], 15, "#e9cf86")
    disc.shape([(18, -80), (54, -58), (84, -10), (36, -26)], hue.SILVER)
    for lean in (-1, 1):
        disc.curve([(34, 96), (36, 54), (40 + lean * 34, 30)], 6, "#bfd07a")
    disc.curve([(34, 96), (38, 56), (40, 12)], 6, "#bfd07a")
    for tip in ((8, 34), (40, 10), (74, 34)):
        for dx, dy in ((0, -8), (-9, 6), (9, 6), (0, 16)):
            disc.oval(tip[0] + dx, tip[1] + dy, 6, 9, hue.SUN)


def _cross(disc: Canvas) -> None:
    disc.box(-27, -84, 54, 168, hue.WHITE, 6)
    disc.box(-84, -27, 168, 54, hue.WHITE, 6)


def _house(disc: Canvas) -> None:
    new_home(disc.at(0, 66, 0.35))


def _book(disc: Canvas) -> None:
    for side in (-1, 1):
        leaf = [(0, -40), (side * 40, -56), (side * 84, -46), (side * 84, 50), (side * 40, 40)]
        disc.shape([(0, 70), (side * 92, 64), (side * 92, -36), (0, -28)], hue.OCHRE)
        disc.shape([*leaf, (0, 56)], hue.WHITE)
        disc.line([(0, -40), (0, 56)], 5, "#b7c0cf")
        for row in range(3):
            top = -26 + row * 24
            disc.line([(side * 18, top - 2), (side * 68, top - 10)], 7, hue.PRINT)


def _drop(disc: Canvas) -> None:
    disc.line([(-78, -44), (34, -44), (34, -6)], 28, "#dfe8ec")
    disc.box(12, -12, 44, 16, hue.WHITE, 4)
    disc.box(-44, -80, 70, 17, hue.OCHRE, 8)
    disc.box(-15, -66, 12, 18, "#dfe8ec")
    disc.blob([(34, 16), (60, 56), (34, 84), (8, 56)], "#bfe4f2")


def _telephone(disc: Canvas) -> None:
    disc.box(-48, -86, 96, 172, hue.INK, 18)
    disc.box(-37, -66, 74, 130, "#e6efe6", 8)
    for bar in range(3):
        disc.box(-24 + bar * 18, 26 - bar * 22, 12, 22 + bar * 22, hue.TEAL, 3)
    for wave in range(2):
        disc.arc(46, -54, 26 + wave * 19, -60, 40, 8, hue.SUN)


def standard_2027(canvas: Canvas) -> None:
    """The calendar of 2027, and a ruler whose mark moves up, beside a family."""
    morning(canvas, (1430, 150))
    terraces(canvas, 500, 540, 1600, 700)
    hill(canvas, 730, 20, 730, hue.GROUND)
    palm(canvas.at(1540, 720))
    stilt_house(canvas.at(1255, 780, 1.15))
    planks(canvas, 0, 0, 640, 900, hue.WOOD)
    canvas.box(616, 0, 44, 900, hue.WOOD_DARK)
    calendar(canvas, 110, 150, 410, "2027")
    ruler(canvas, 750, 130, 92, 680)
    _level(canvas, 750, 560, "#8d8779")
    _level(canvas, 750, 330, hue.TEAL)
    bold_arrow(canvas, (925, 560), (925, 350), 30, hue.TEAL)
    person(canvas, 1090, 872, 330, cast.FARMER, turn=-0.7)
    person(canvas, 1230, 872, 310, cast.NUNG_WOMAN, turn=-0.7)
    person(canvas, 1345, 872, 200, cast.BOY, turn=-0.7)


def standard(canvas: Canvas) -> None:
    """A family before its house, and a tall ruler with the line."""
    morning(canvas, (1400, 150))
    terraces(canvas, 0, 540, 1600, 700)
    hill(canvas, 730, 20, 730, hue.GROUND)
    palm(canvas.at(90, 720))
    stilt_house(canvas.at(1180, 770, 1.3))
    ruler(canvas, 300, 100, 110, 740)
    _level(canvas, 300, 360, hue.TEAL, 110)
    person(canvas, 640, 872, 400, cast.FARMER, turn=-0.6)
    person(canvas, 800, 872, 380, cast.NUNG_WOMAN, turn=-0.6)
    person(canvas, 930, 872, 250, cast.BOY, turn=-0.6)
    person(canvas, 1400, 872, 360, cast.GRANDMOTHER, turn=-0.6)
    for x in (500, 1060, 1530):
        grass(canvas.at(x, 882, 1.2))


def _level(canvas: Canvas, x: float, y: float, fill: str, w: float = 92) -> None:
    """A line across the ruler, and the arrow that points at it."""
    canvas.box(x, y - 6, w, 12, fill)
    canvas.shape([(x + w + 4, y), (x + w + 54, y - 30), (x + w + 54, y + 30)], fill)


def huts_replaced(canvas: Canvas) -> None:
    """A family before its new house; the old hut fades on the left."""
    morning(canvas, (1420, 150))
    terraces(canvas, 0, 540, 1600, 700)
    hill(canvas, 720, 30, 710, hue.GROUND)
    old_hut(canvas.at(250, 720, 0.9))
    tree(canvas.at(1540, 700, 1.1))
    new_home(canvas.at(1030, 770, 1.42))
    bold_arrow(canvas, (466, 620), (566, 620), 38, hue.OCHRE)
    waving = (pose.REST, Arm((22, -86), (26, -102)))
    person(canvas, 720, 872, 400, cast.FARMER, turn=0.5)
    person(canvas, 860, 872, 380, cast.NUNG_WOMAN, turn=0.2)
    person(canvas, 1165, 872, 250, cast.BOY, waving, turn=-0.3)
    person(canvas, 1350, 872, 370, cast.GRANDMOTHER, turn=-0.6)
    for x in (90, 450, 1470):
        grass(canvas.at(x, 882, 1.2))


COVERS: Final = {
    "sau-dich-vu-co-ban": basic_services,
    "sau-dich-vu-2027": basic_services,
    "chuan-ngheo-2027": standard_2027,
    "chuan-ngheo": standard,
    "xoa-nha-tam": huts_replaced,
}
