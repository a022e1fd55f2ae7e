"""The covers of work, school, water and what the commune tells."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from drawing.buildings import stilt_house
from drawing.canvas import INDIGO, INK, OCHRE, PLUM, SLATE, TEAL, WHITE, WOOD_DARK, Canvas
from drawing.civic import village_house
from drawing.hearth import bowl, bunk_bed, planks, rice_sack
from drawing.land import banana, brocade, grass, hill, morning, terraces
from drawing.office import room
from drawing.people import (
    BOY,
    ELDER,
    FARMER,
    GIRL,
    GRANDMOTHER,
    HOLDING,
    NUNG_WOMAN,
    TAY_WOMAN,
    Look,
    person,
)
from drawing.place import Place
from drawing.postures import earnest, grip
from drawing.village import GROUND
from drawing.workshop import (
    raised_mask,
    sewing_machine,
    signpost,
    tool_board,
    vice,
    workbench,
    wrench,
)
from drawing.yard import (
    fence,
    latrine,
    loudspeakers,
    pig,
    sick_pig,
    sound,
    sty,
    tap,
    vet_bag,
    water_tank,
)

VET: Final = Look(top="#f4f1e6", legs=TEAL, dress="long", head="bun")
WELDER: Final = Look(top="#2f7d86", legs="#2b3348")
YOUNG: Final = Look(top="#3a78b8", legs="#2f3d4d")
PUPIL: Final = Look(top=WHITE, legs="#2a3a82")
DAUGHTER: Final = Look(top="#26356f", legs="#2b3348", head="bun", trim=True)


def learning_a_trade(canvas: Canvas) -> None:
    """A woman at a sewing machine and a welder, a signpost between them."""
    morning(canvas, (800, 170))
    terraces(canvas, 500, 540, 1100, 620, 4)
    canvas.box(0, 640, 1600, 260, "#d8c79a")
    for left in (0, 1060):
        planks(canvas, left, 0, 540, 660, "#e9cf96")
        canvas.box(left, 644, 540, 16, WOOD_DARK)
    canvas.box(0, 0, 1600, 60, "#5d5148")
    canvas.box(0, 56, 1600, 14, "#453b34")
    for post in (520, 1050):
        canvas.box(post, 60, 30, 600, WOOD_DARK)
    tool_board(canvas, 1210, 130, 330, 240)
    for number, fill in enumerate((INDIGO, PLUM, TEAL, OCHRE)):
        canvas.box(50 + number * 62, 150, 50, 130 + number % 2 * 20, fill, 6)
    canvas.box(36, 132, 270, 22, WOOD_DARK, 6)
    signpost(canvas, 806, 860, 1.05)
    sewing = (((-12, -77), (-17, -60), (-4, -52)), ((12, -77), (19, -62), (13, -52)))
    person(canvas, 250, 930, 660, replace(NUNG_WOMAN, head="bun"), sewing, turn=0.7, shadow=False)
    workbench(canvas, 40, 600, 520, 270)
    sewing_machine(canvas, 430, 604, 0.84)
    grip(canvas, 224, 588, 640)
    grip(canvas, 336, 588, 640)
    holding = (((-12, -77), (-21, -66), (-24, -86)), ((12, -77), (17, -62), (8, -54)))
    person(canvas, 1270, 930, 660, WELDER, holding, turn=-0.7, shadow=False)
    apron = Place(canvas, 1270, 930, 6.6)
    apron.shape([(-8, -72), (8, -72), (11, -60), (12, -30), (-12, -30), (-11, -60)], "#8a5b30")
    for side in (-1, 1):
        apron.line([(side * 7.4, -71), (side * 8.4, -79)], 2, "#6f4620")
    grip(canvas, 1323, 574, 660)
    raised_mask(canvas, 1270, 932, 660)
    wrench(canvas, 1112, 362, 0.9, left=True)
    grip(canvas, 1112, 362, 660)
    workbench(canvas, 1010, 620, 540, 250)
    vice(canvas, 1420, 624, 0.74)
    brocade(canvas, 884, 16)


def swine_fever(canvas: Canvas) -> None:
    """A farmer holds people back from his sty; a vet looks at the sick pig apart."""
    morning(canvas, None)
    terraces(canvas, 0, 500, 1600, 660, 5)
    hill(canvas, 650, 20, 650, GROUND)
    sty(canvas, 290, 640, 1.0)
    pig(canvas, 140, 668, 0.74)
    pig(canvas, 440, 672, 0.74, left=True)
    fence(canvas, 10, 590, 700, 96)
    _no_market(canvas, 900, 210)
    stop = (((-12, -77), (-17, -60), (-15, -46)), ((12, -77), (22, -72), (31, -84)))
    person(canvas, 680, 872, 500, FARMER, stop, turn=0.8)
    earnest(canvas, 680, 872, 500, 0.8)
    canvas.blob([(840, 872), (900, 826), (1060, 806), (1220, 826), (1280, 872)], "#e0c878")
    for straw in range(16):
        x = 864 + straw * 25
        canvas.line([(x, 868), (x + (straw % 3 - 1) * 22, 838 - straw % 4 * 7)], 5, "#c9a94f")
    sick_pig(canvas, 1040, 862, 1.1)
    caring = (((-12, -77), (-21, -62), (-28, -48)), ((12, -77), (17, -60), (15, -46)))
    person(canvas, 1400, 872, 560, VET, caring, turn=-0.8)
    mask = Place(canvas, 1400, 872, 5.6)
    mask.blob([(-9, -88.5), (-2, -89.5), (5.5, -88.5), (5, -83), (-2, -80), (-8, -83)], "#9fd0dc")
    vet_bag(canvas, 1522, 874, 0.82)
    brocade(canvas, 884, 16)


def _no_market(canvas: Canvas, x: float, y: float) -> None:
    canvas.oval(x + 5, y + 8, 172, 172, "#1b1e2b33")
    canvas.oval(x, y, 170, 170, WHITE)
    pig(canvas, x - 56, y + 62, 0.46)
    canvas.line([(x + 36, y), (x + 78, y)], 24, SLATE)
    canvas.shape([(x + 76, y - 38), (x + 132, y), (x + 76, y + 38)], SLATE)
    canvas.ring(x, y, 172, 26, PLUM)
    canvas.line([(x - 108, y - 108), (x + 108, y + 108)], 26, PLUM)


def school_meal(canvas: Canvas) -> None:
    """Children eat at a long school table; sacks of rice, and bunk beds behind."""
    room(canvas, 640, (150,))
    bunk_bed(canvas, 1010, 660, 1.12)
    eating = (((-12, -77), (-17, -60), (-8, -50)), ((12, -77), (18, -62), (10, -52)))
    left = ((160, PUPIL, 0.5, TEAL), (420, DAUGHTER, 0.3, PLUM))
    seats = (*left, (680, BOY, 0.0, INDIGO), (930, GIRL, -0.4, TEAL))
    for x, look, turn, _ in seats:
        person(canvas, x, 990, 570, look, eating, turn=turn, shadow=False)
    canvas.box(20, 720, 1070, 44, "#a9713a", 8)
    canvas.box(20, 750, 1070, 20, WOOD_DARK, 6)
    for leg in (50, 1020):
        canvas.box(leg, 766, 36, 118, WOOD_DARK)
    for x, _, _, rim in seats:
        bowl(canvas, x + 6, 734, 1.15, rim)
        grip(canvas, x - 56, 692, 570)
        grip(canvas, x + 68, 692, 570)
    rice_sack(canvas, 1470, 868, 1.0)
    rice_sack(canvas, 1270, 876, 1.12)
    brocade(canvas, 884, 16)


def clean_water(canvas: Canvas) -> None:
    """A girl washes her hands at a tap; a tank, a house, a latrine."""
    morning(canvas, (1120, 140))
    terraces(canvas, 0, 540, 1600, 700)
    hill(canvas, 700, 30, 700, GROUND)
    banana(canvas, 1060, 700, 0.6)
    stilt_house(canvas, 330, 715, 1.22)
    latrine(canvas, 1390, 730, 1.05)
    water_tank(canvas, 1080, 850, 1.5)
    tap(canvas, 812, 872, 1.3)
    washing = (((-12, -77), (-14, -60), (28, -48)), ((12, -77), (19, -62), (33, -52)))
    person(canvas, 662, 872, 450, GIRL, washing, turn=0.8)
    for x in (80, 470, 1260, 1540):
        grass(canvas, x, 882, 1.2)
    brocade(canvas, 884, 16)


def digital_day(canvas: Canvas) -> None:
    """The young show the old their telephones before the village house."""
    morning(canvas, (1480, 130))
    hill(canvas, 640, 30, 640, GROUND)
    village_house(canvas, 800, 640, 1.4)
    pointing = (((-12, -77), (-20, -64), (-29, -56)), ((12, -77), (17, -60), (15, -46)))
    pairs = ((270, GRANDMOTHER, 520, YOUNG), (1040, ELDER, 1290, replace(YOUNG, head="bun")))
    for elder_x, elder, young_x, young in pairs:
        person(canvas, elder_x, 960, 640, elder, HOLDING, turn=0.5, shadow=False)
        person(canvas, young_x, 965, 670, young, pointing, turn=-0.8, shadow=False)
        _held_phone(canvas, elder_x + 2, 572)
        left = elder_x - 170
        canvas.box(left, 740, 590, 160, "#2a3a82")
        canvas.box(left - 14, 724, 618, 26, WOOD_DARK, 8)
        for tooth in range(15):
            x = left + tooth * 39.33
            canvas.shape([(x, 750), (x + 19.7, 774), (x + 39.3, 750)], OCHRE)
    brocade(canvas, 884, 16)


def _held_phone(canvas: Canvas, x: float, y: float) -> None:
    canvas.box(x - 44, y - 86, 88, 152, INK, 15)
    canvas.box(x - 35, y - 74, 70, 126, "#d7e8e2", 8)
    canvas.oval(x, y - 26, 25, 25, TEAL)
    canvas.line([(x - 12, y - 26), (x - 3, y - 16), (x + 13, y - 36)], 6, WHITE)
    canvas.box(x - 22, y + 14, 44, 11, OCHRE, 5)
    for side in (-44, 44):
        grip(canvas, x + side, y + 26, 600)


def commune_radio(canvas: Canvas) -> None:
    """Loudspeakers on a pole over the valley; people stop and listen."""
    morning(canvas, (190, 150))
    terraces(canvas, 0, 500, 1600, 700, 3)
    for x, y, size in ((170, 640, 0.5), (1220, 620, 0.5)):
        stilt_house(canvas, x, y, size)
    hill(canvas, 790, 40, 780, GROUND)
    loudspeakers(canvas, 800, 860, 1.06)
    for left in (True, False):
        sound(canvas, 800 + (-240 if left else 240), 180, 70, left)
    listening = (((-12, -77), (-17, -60), (-15, -46)), ((12, -77), (20, -78), (12, -90)))
    person(canvas, 330, 872, 440, FARMER, turn=0.9)
    person(canvas, 540, 872, 420, TAY_WOMAN, listening, turn=0.9)
    person(canvas, 1070, 872, 420, GRANDMOTHER, turn=-0.9)
    person(canvas, 1220, 872, 260, BOY, turn=-0.9)
    person(canvas, 1370, 872, 440, ELDER, turn=-0.9)
    brocade(canvas, 884, 16)


COVERS: Final[dict[str, Callable[[Canvas], None]]] = {
    "viec-lam-hoc-nghe": learning_a_trade,
    "dich-ta-lon": swine_fever,
    "ban-tru": school_meal,
    "nuoc-sach": clean_water,
    "ngay-hoi-so": digital_day,
    "ban-tin-xa": commune_radio,
}
STEPS: Final[dict[str, tuple[Callable[[Canvas], None], ...]]] = {}
