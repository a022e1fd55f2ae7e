"""The commune speaks and listens: the two tiers, the dialogue, legal aid, the radio."""

from typing import Final

from studio.land.buildings import desk, hall, stilt_house
from studio.land.civic import commune_office, province_office, sign_of_counter
from studio.land.landscape import grass, hill, morning, terraces
from studio.land.yard import loudspeakers, sound
from studio.people import cast, pose
from studio.people.figures import grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import bubble, paper
from studio.things.office import bookshelf, room, scales

LAWYER: Final = cast.Look(top=hue.SLATE, legs=hue.TROUSERS)


def two_tiers(canvas: Canvas) -> None:
    """The commune opens its door; the province stays, what stood between is crossed out."""
    morning(canvas, None)
    terraces(canvas, 0, 430, 1600, 600)
    hill(canvas, 540, 50, 640, "#a3b04e")
    province_office(canvas.at(235, 510, 0.84))
    province_office(canvas.at(610, 500, 0.52), pale=True)
    for x in (-1, 1):
        canvas.line([(610 + x * 116, 296), (610 - x * 116, 500)], 26, hue.PLUM)
    hill(canvas, 740, 20, 730, hue.GROUND)
    commune_office(canvas.at(1175, 790, 1.14))
    sign_of_counter(canvas.at(1175, 392, 1.15))
    canvas.shape([(1010, 800), (1370, 800), (1430, 900), (820, 900)], "#e4d7b2")
    welcome = (Arm((22, -68), (33, -68)), Arm((20, -62), (26, -52)))
    person(canvas, 1195, 862, 380, cast.OFFICER, welcome, turn=-0.8)
    going = (Arm((17, -60), (13, -44)), Arm((20, -66), (28, -62)))
    person(canvas, 420, 874, 370, cast.FARMER, turn=0.8)
    person(canvas, 570, 872, 350, cast.NUNG_WOMAN, going, turn=0.8)
    paper(canvas, 654, 616, 56, 72, 4, stamp=False)
    grip(canvas, 668, 656, 350)
    person(canvas, 760, 874, 220, cast.GIRL, turn=0.8)
    for x in (90, 240, 900):
        grass(canvas.at(x, 882, 1.2))


def legal_aid(canvas: Canvas) -> None:
    """A lawyer at a desk with scales listens to an old woman and a child."""
    room(canvas, 690, (600,))
    bookshelf(canvas, 1080, 80, 440, 560)
    person(canvas, 1220, 960, 690, LAWYER, pose.HOLDING, turn=-0.8)
    spot = canvas.at(1220, 960, 6.9)
    spot.shape([(-6, -81), (6, -81), (0, -66)], hue.WHITE)
    spot.shape([(-1.6, -78), (1.6, -78), (2.4, -66), (0, -63), (-2.4, -66)], hue.PLUM)
    telling = (Arm((17, -60), (15, -48)), Arm((21, -64), (28, -70)))
    person(canvas, 215, 930, 440, cast.BOY, turn=0.8)
    person(canvas, 440, 960, 660, cast.GRANDMOTHER, telling, turn=0.8)
    canvas.box(60, 710, 1480, 190, hue.WOOD)
    canvas.box(150, 742, 1300, 116, hue.WOOD_DARK + "55", 8)
    canvas.box(42, 690, 1516, 28, hue.WOOD_DARK, 8)
    scales(canvas.at(820, 694, 1.15))
    paper(canvas, 1040, 662, 130, 34, 2, stamp=False)


def policy_dialogue(canvas: Canvas) -> None:
    """An officer speaks and a woman stands up to answer, in a full hall."""
    hall(canvas)
    bubble(canvas, 560, 60, 300, 170, hue.INDIGO, True)
    bubble(canvas, 930, 110, 260, 150, hue.TEAL, False)
    speaking = (Arm((20, -68), (22, -84)), Arm((17, -62), (8, -54)))
    person(canvas, 330, 830, 500, cast.OFFICER, speaking, turn=0.7)
    desk(canvas, 210, 590, 250, 260, hue.WOOD)
    canvas.line([(400, 600), (412, 540), (392, 510)], 8, hue.INK)
    canvas.oval(389, 503, 15, 15, hue.INK)
    standing = (Arm((22, -86), (26, -104)), pose.REST)
    person(canvas, 1330, 850, 490, cast.NUNG_WOMAN, standing, turn=-0.8)
    for x, look in (
        (720, cast.ELDER),
        (900, cast.TAY_WOMAN),
        (1080, cast.SHIRT),
        (1500, cast.FARMER),
    ):
        person(canvas, x, 1020, 480, look, turn=-0.7)
    desk(canvas, 610, 800, 580, 120, hue.WOOD)
    desk(canvas, 1420, 800, 240, 120, hue.WOOD)
    paper(canvas, 690, 772, 70, 40, 2, stamp=False)
    paper(canvas, 1040, 772, 70, 40, 2, stamp=False)


def commune_radio(canvas: Canvas) -> None:
    """Loudspeakers on a pole over the valley; people stop and listen."""
    morning(canvas, (190, 150))
    terraces(canvas, 0, 500, 1600, 700, 3)
    for x, y, size in ((170, 640, 0.5), (1220, 620, 0.5)):
        stilt_house(canvas.at(x, y, size))
    hill(canvas, 790, 40, 780, hue.GROUND)
    loudspeakers(canvas.at(800, 860, 1.06))
    for left in (True, False):
        sound(canvas, 800 + (-240 if left else 240), 180, 70, left)
    listening = (pose.REST, Arm((20, -78), (12, -90)))
    person(canvas, 330, 872, 440, cast.FARMER, turn=0.9)
    person(canvas, 540, 872, 420, cast.TAY_WOMAN, listening, turn=0.9)
    person(canvas, 1070, 872, 420, cast.GRANDMOTHER, turn=-0.9)
    person(canvas, 1220, 872, 260, cast.BOY, turn=-0.9)
    person(canvas, 1370, 872, 440, cast.ELDER, turn=-0.9)


COVERS: Final = {
    "hai-cap": two_tiers,
    "tro-giup-phap-ly": legal_aid,
    "doi-thoai-chinh-sach": policy_dialogue,
    "doi-thoai-2027": policy_dialogue,
    "ban-tin-xa": commune_radio,
    "ban-tin-quanh-nam": commune_radio,
}
