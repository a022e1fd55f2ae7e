"""The covers of the support a commune gives, and the step pictures of its services."""

from collections.abc import Callable
from typing import Final

from drawing import steps_commune as steps
from drawing.buildings import stilt_house
from drawing.canvas import (
    BLUE,
    BROWN,
    INK,
    LEAF,
    OCHRE,
    PLUM,
    TEAL,
    WHITE,
    WOOD_DARK,
    Canvas,
)
from drawing.civic import commune_office, new_home, old_hut, province_office, sign_of_counter
from drawing.hearth import bulb, calendar, planks, ruler
from drawing.land import banana, brocade, grass, hill, morning, palm, terraces, tree
from drawing.office import bookshelf, envelope, room, scales
from drawing.people import (
    BOY,
    ELDER,
    FARMER,
    GIRL,
    GRANDMOTHER,
    HOLDING,
    NUNG_WOMAN,
    OFFICER,
    TAY_WOMAN,
    Look,
    person,
)
from drawing.place import Place
from drawing.postures import ON_LAP, grip, sitting
from drawing.signs import arrow, bold_arrow
from drawing.things import paper
from drawing.village import GROUND
from drawing.yard import bench

LAWYER: Final = Look(top="#3b4c5a", legs="#2f3d4d")


def basic_services(canvas: Canvas) -> None:
    """A family before its house, the six basic services in discs around it."""
    morning(canvas, None)
    hill(canvas, 620, 40, 620, "#a3b04e")
    hill(canvas, 720, 30, 720, GROUND)
    stilt_house(canvas, 800, 740, 1.2)
    for place, look, h in ((650, FARMER, 250), (760, TAY_WOMAN, 236), (850, GIRL, 150)):
        person(canvas, place, 850, h, look, turn=(700 - place) / 300)
    person(canvas, 950, 850, 230, GRANDMOTHER, turn=-0.6)
    medallions: tuple[tuple[float, float, str, Callable[[Place], None]], ...] = (
        (300, 170, LEAF, _hoe),
        (180, 450, TEAL, _cross),
        (300, 730, BLUE, _book),
        (1300, 170, BROWN, _house),
        (1420, 450, "#2f86a8", _drop),
        (1300, 730, PLUM, _telephone),
    )
    for x, y, ground, picture in medallions:
        canvas.oval(x, y, 134, 134, ground)
        picture(Place(canvas, x, y))
    brocade(canvas, 884, 16)


def _hoe(disc: Place) -> None:
    disc.line([(-78, 68), (34, -62)], 15, "#e9cf86")
    disc.shape([(18, -80), (54, -58), (84, -10), (36, -26)], "#d5dbe2")
    for lean in (-1, 1):
        disc.curve([(34, 96), (36, 54), (40 + lean * 34, 30)], 6, "#bfd07a")
    disc.curve([(34, 96), (38, 56), (40, 12)], 6, "#bfd07a")
    for tip in ((8, 34), (40, 10), (74, 34)):
        for dx, dy in ((0, -8), (-9, 6), (9, 6), (0, 16)):
            disc.oval(tip[0] + dx, tip[1] + dy, 6, 9, "#f4bf3a")


def _cross(disc: Place) -> None:
    disc.box(-27, -84, 54, 168, WHITE, 6)
    disc.box(-84, -27, 168, 54, WHITE, 6)


def _house(disc: Place) -> None:
    new_home(disc.canvas, disc.x, disc.y + 66, 0.35)


def _book(disc: Place) -> None:
    for side in (-1, 1):
        leaf = [(0, -40), (side * 40, -56), (side * 84, -46), (side * 84, 50), (side * 40, 40)]
        disc.shape([(0, 70), (side * 92, 64), (side * 92, -36), (0, -28)], OCHRE)
        disc.shape([*leaf, (0, 56)], WHITE)
        disc.line([(0, -40), (0, 56)], 5, "#b7c0cf")
        for row in range(3):
            top = -26 + row * 24
            disc.line([(side * 18, top - 2), (side * 68, top - 10)], 7, "#9aa0ae")


def _drop(disc: Place) -> None:
    disc.line([(-78, -44), (34, -44), (34, -6)], 28, "#dfe8ec")
    disc.box(12, -12, 44, 16, WHITE, 4)
    disc.box(-44, -80, 70, 17, OCHRE, 8)
    disc.box(-15, -66, 12, 18, "#dfe8ec")
    disc.blob([(34, 16), (60, 56), (34, 84), (8, 56)], "#bfe4f2")


def _telephone(disc: Place) -> None:
    disc.box(-48, -86, 96, 172, INK, 18)
    disc.box(-37, -66, 74, 130, "#e6efe6", 8)
    for bar in range(3):
        disc.box(-24 + bar * 18, 26 - bar * 22, 12, 22 + bar * 22, TEAL, 3)
    for wave in range(2):
        disc.canvas.arc(disc.x + 46, disc.y - 54, 26 + wave * 19, -60, 40, 8, "#f4bf3a")


def monthly_allowance(canvas: Canvas) -> None:
    """An officer hands an envelope to an old couple before their house."""
    morning(canvas, (1420, 160))
    terraces(canvas, 0, 540, 1600, 700)
    hill(canvas, 730, 16, 730, GROUND)
    banana(canvas, 1500, 770, 0.8)
    planks(canvas, 0, 120, 900, 640, "#a9713a")
    canvas.box(70, 270, 230, 270, WOOD_DARK, 4)
    for left in (84, 189):
        canvas.box(left, 284, 96, 242, "#7f5228")
    canvas.box(0, 740, 930, 30, WOOD_DARK)
    canvas.box(884, 100, 34, 660, WOOD_DARK)
    canvas.shape([(0, 0), (900, 0), (1010, 150), (0, 150)], "#5d5148")
    canvas.box(0, 140, 1020, 22, "#453b34")
    for row in range(4):
        canvas.box(0, 28 + row * 30, 915 + row * 24, 6, "#74665b88")
    bulb(canvas, 590, 160, 262, 0.9)
    bench(canvas, 290, 872, 560, 172)
    reaching = (((-12, -77), (-17, -60), (-7, -46)), ((12, -77), (22, -63), (34, -66)))
    sitting(canvas, 440, 866, 590, GRANDMOTHER, ON_LAP, 0.7)
    sitting(canvas, 700, 866, 620, ELDER, reaching, 0.8)
    giving = (((-12, -77), (-20, -60), (-31, -53)), ((12, -77), (17, -60), (15, -46)))
    person(canvas, 1180, 872, 640, OFFICER, giving, turn=-0.8)
    envelope(canvas, 878, 490, 142)
    grip(canvas, 904, 540, 620)
    grip(canvas, 990, 536, 640)
    brocade(canvas, 884, 16)


def standard_2027(canvas: Canvas) -> None:
    """The calendar of 2027, and a ruler whose mark moves up, beside a family."""
    morning(canvas, (1430, 150))
    terraces(canvas, 500, 540, 1600, 700)
    hill(canvas, 730, 20, 730, GROUND)
    palm(canvas, 1540, 720, 1.0)
    stilt_house(canvas, 1255, 780, 1.15)
    planks(canvas, 0, 0, 640, 900, "#a9713a")
    canvas.box(616, 0, 44, 900, WOOD_DARK)
    calendar(canvas, 110, 150, 410, "2027")
    ruler(canvas, 750, 130, 92, 680)
    for y, fill in ((560, "#8d8779"), (330, TEAL)):
        canvas.box(750, y - 6, 92, 12, fill)
        canvas.shape([(846, y), (896, y - 30), (896, y + 30)], fill)
    bold_arrow(canvas, (925, 560), (925, 350), 30, TEAL)
    person(canvas, 1090, 872, 330, FARMER, turn=-0.7)
    person(canvas, 1230, 872, 310, NUNG_WOMAN, turn=-0.7)
    person(canvas, 1345, 872, 200, BOY, turn=-0.7)
    brocade(canvas, 884, 16)


def huts_replaced(canvas: Canvas) -> None:
    """A family before its new house; the old hut fades on the left."""
    morning(canvas, (1420, 150))
    terraces(canvas, 0, 540, 1600, 700)
    hill(canvas, 720, 30, 710, GROUND)
    old_hut(canvas, 250, 720, 0.9)
    tree(canvas, 1540, 700, 1.1)
    new_home(canvas, 1030, 770, 1.42)
    bold_arrow(canvas, (466, 620), (566, 620), 38, OCHRE)
    waving = (((-12, -77), (-17, -60), (-15, -46)), ((12, -77), (22, -86), (26, -102)))
    person(canvas, 720, 872, 400, FARMER, turn=0.5)
    person(canvas, 860, 872, 380, NUNG_WOMAN, turn=0.2)
    person(canvas, 1165, 872, 250, BOY, waving, turn=-0.3)
    person(canvas, 1350, 872, 370, GRANDMOTHER, turn=-0.6)
    for x in (90, 450, 1470):
        grass(canvas, x, 882, 1.2)
    brocade(canvas, 884, 16)


def two_tiers(canvas: Canvas) -> None:
    """Commune and province joined by an arrow; what stood between them is crossed out."""
    morning(canvas, None)
    terraces(canvas, 0, 430, 1600, 600)
    hill(canvas, 540, 50, 640, "#a3b04e")
    province_office(canvas, 235, 510, 0.84)
    province_office(canvas, 610, 500, 0.52, pale=True)
    for x in (-1, 1):
        canvas.line([(610 + x * 116, 296), (610 - x * 116, 500)], 26, PLUM)
    hill(canvas, 740, 20, 730, GROUND)
    commune_office(canvas, 1175, 790, 1.14)
    sign_of_counter(canvas, 1175, 392, 1.15)
    arrow(canvas, [(1120, 300), (880, 190), (640, 150), (460, 176), (380, 232)], 30, OCHRE)
    canvas.shape([(1010, 800), (1370, 800), (1430, 900), (820, 900)], "#e4d7b2")
    welcome = (((-12, -77), (-22, -68), (-33, -68)), ((12, -77), (20, -62), (26, -52)))
    person(canvas, 1195, 862, 380, OFFICER, welcome, turn=-0.8)
    going = (((-12, -77), (-17, -60), (-13, -44)), ((12, -77), (20, -66), (28, -62)))
    person(canvas, 420, 874, 370, FARMER, turn=0.8)
    person(canvas, 570, 872, 350, NUNG_WOMAN, going, turn=0.8)
    paper(canvas, 654, 616, 56, 72, 4, stamp=False)
    grip(canvas, 668, 656, 350)
    person(canvas, 760, 874, 220, GIRL, turn=0.8)
    for x in (90, 240, 900):
        grass(canvas, x, 882, 1.2)
    brocade(canvas, 884, 16)


def legal_aid(canvas: Canvas) -> None:
    """A lawyer at a desk with scales listens to an old woman and a child."""
    room(canvas, 690, (600,))
    bookshelf(canvas, 1080, 80, 440, 560)
    person(canvas, 1220, 960, 690, LAWYER, HOLDING, turn=-0.8, shadow=False)
    spot = Place(canvas, 1220, 960, 6.9)
    spot.shape([(-6, -81), (6, -81), (0, -66)], WHITE)
    spot.shape([(-1.6, -78), (1.6, -78), (2.4, -66), (0, -63), (-2.4, -66)], PLUM)
    telling = (((-12, -77), (-17, -60), (-15, -48)), ((12, -77), (21, -64), (28, -70)))
    person(canvas, 215, 930, 440, BOY, turn=0.8, shadow=False)
    person(canvas, 440, 960, 660, GRANDMOTHER, telling, turn=0.8, shadow=False)
    canvas.box(60, 710, 1480, 190, "#a9713a")
    canvas.box(150, 742, 1300, 116, WOOD_DARK + "55", 8)
    canvas.box(42, 690, 1516, 28, WOOD_DARK, 8)
    scales(canvas, 820, 694, 1.15)
    paper(canvas, 1040, 662, 130, 34, 2, stamp=False)
    brocade(canvas, 884, 16)


COVERS: Final[dict[str, Callable[[Canvas], None]]] = {
    "sau-dich-vu-co-ban": basic_services,
    "tro-cap-hang-thang": monthly_allowance,
    "chuan-ngheo-2027": standard_2027,
    "xoa-nha-tam": huts_replaced,
    "hai-cap": two_tiers,
    "tro-giup-phap-ly": legal_aid,
}
STEPS: Final[dict[str, tuple[Callable[[Canvas], None], ...]]] = {
    "ra-soat-ho-ngheo": (
        steps.hands_in_form,
        steps.asks_the_family,
        steps.village_votes,
        steps.reads_the_list,
    ),
    "vneid": (steps.shows_card, steps.photo_and_print, steps.phone_is_ready),
}
