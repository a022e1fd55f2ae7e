"""The identity account: the telephone, the card, the photograph; the day on which it is learnt."""

from dataclasses import replace
from typing import Final

from studio.land.buildings import desk
from studio.land.civic import village_house
from studio.land.landscape import hill, morning, mountains
from studio.people import cast, pose
from studio.people.figures import grip, person
from studio.people.pose import Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import face, paper
from studio.things.office import camera, fingerprint_reader, identity_card, room, screen, wall
from studio.things.telephone import fingers, hand, phone

YOUNG: Final = cast.Look(top="#3a78b8", legs=hue.TROUSERS)


def electronic_identity(canvas: Canvas) -> None:
    """A hand holds a telephone with the identity card; an officer behind it."""
    canvas.fade("#dfeaf0", "#f7ecd0", 0, 900)
    mountains(canvas, 640, 210, "#cddbd6", 1.7)
    canvas.box(0, 640, 1600, 260, "#d9c48f")
    person(canvas, 1250, 930, 600, cast.GUARD, pose.HOLDING, turn=-0.7)
    desk(canvas, 860, 690, 800, 240, hue.WOOD)
    canvas.box(1000, 560, 150, 108, hue.SLATE, 10)
    canvas.box(1060, 664, 30, 30, hue.SLATE)
    paper(canvas, 1380, 640, 120, 60, 3, stamp=False)
    hand(canvas.at(500, 400, 1.25), hue.BLUE)
    phone(canvas, 330, 110, 350, 640, hue.PAPER)
    canvas.box(344, 176, 322, 70, hue.INDIGO)
    for width, y in ((150, 196), (90, 220)):
        canvas.box(374, y, width, 11, "#ffffffcc", 5)
    canvas.box(370, 276, 270, 176, "#d7e8e2", 18)
    canvas.box(370, 276, 270, 34, hue.TEAL, 16)
    face(canvas, 436, 380, 46, hue.INDIGO)
    for width, y in ((110, 336), (90, 364), (120, 392), (70, 420)):
        canvas.box(508, y, width, 11, "#6e8a86", 5)
    for row in range(2):
        canvas.box(370, 474 + row * 86, 270, 68, hue.WHITE, 16)
        canvas.oval(410, 508 + row * 86, 22, 22, (hue.OCHRE, hue.LEAF)[row])
        canvas.box(450, 502 + row * 86, 150, 12, hue.PRINT, 6)
    canvas.box(370, 660, 270, 52, hue.OCHRE, 26)
    canvas.line([(484, 686), (500, 700), (530, 672)], 10, hue.INK)
    fingers(canvas.at(330, 430, 1.1))
    canvas.curve([(655, 760), (712, 650), (704, 540), (660, 470)], 64, hue.SKIN)


def digital_day(canvas: Canvas) -> None:
    """The young show the old their telephones before the village house."""
    morning(canvas, (1480, 130))
    hill(canvas, 640, 30, 640, hue.GROUND)
    village_house(canvas.at(800, 640, 1.4))
    pointing = (Arm((20, -64), (29, -56)), pose.REST)
    pairs = (
        (270, cast.GRANDMOTHER, 520, YOUNG),
        (1040, cast.ELDER, 1290, replace(YOUNG, head="bun")),
    )
    for elder_x, elder, young_x, young in pairs:
        person(canvas, elder_x, 960, 640, elder, pose.HOLDING, turn=0.5)
        person(canvas, young_x, 965, 670, young, pointing, turn=-0.8)
        _held_phone(canvas, elder_x + 2, 572)
        left = elder_x - 170
        canvas.box(left, 740, 590, 160, hue.BLUE)
        canvas.box(left - 14, 724, 618, 26, hue.WOOD_DARK, 8)
        for tooth in range(15):
            x = left + tooth * 39.33
            canvas.shape([(x, 750), (x + 19.7, 774), (x + 39.3, 750)], hue.OCHRE)


def _held_phone(canvas: Canvas, x: float, y: float) -> None:
    canvas.box(x - 44, y - 86, 88, 152, hue.INK, 15)
    canvas.box(x - 35, y - 74, 70, 126, "#d7e8e2", 8)
    canvas.oval(x, y - 26, 25, 25, hue.TEAL)
    canvas.line([(x - 12, y - 26), (x - 3, y - 16), (x + 13, y - 36)], 6, hue.WHITE)
    canvas.box(x - 22, y + 14, 44, 11, hue.OCHRE, 5)
    for side in (-44, 44):
        grip(canvas, x + side, y + 26, 600)


def shows_card(canvas: Canvas) -> None:
    """A woman hands her identity card to a police officer."""
    room(canvas, 690, (640,))
    person(canvas, 1130, 960, 700, cast.GUARD, pose.TAKING, turn=-0.8)
    person(canvas, 470, 960, 700, cast.NUNG_WOMAN, pose.GIVING, turn=0.8)
    desk(canvas, 60, 690, 1480, 220)
    screen(canvas.at(1400, 700, 0.95))
    identity_card(canvas, 690, 450, 216)
    grip(canvas, 700, 522, 700)


def photo_and_print(canvas: Canvas) -> None:
    """A camera takes her face; a finger lies on the reader."""
    room(canvas, 690, (980,))
    canvas.box(110, 60, 640, 640, "#bcd2dd", 10)
    pressing = (Arm((17, -60), (13, -46)), Arm((21, -60), (32, -51)))
    person(canvas, 400, 1010, 800, cast.TAY_WOMAN, pressing, turn=0.7)
    aiming = (Arm((21, -66), (29, -70)), pose.HANGING)
    person(canvas, 1350, 1010, 760, cast.GUARD, aiming, turn=-0.8)
    desk(canvas, 60, 690, 1480, 220)
    camera(canvas.at(1060, 696, 1.25, left=True))
    grip(canvas, 1132, 474, 760)
    fingerprint_reader(canvas.at(690, 698, 1.15))
    canvas.line([(656, 602), (688, 646)], 30, hue.SKIN)
    grip(canvas, 654, 600, 840)


def phone_is_ready(canvas: Canvas) -> None:
    """A hand holds a telephone whose app shows that it is done."""
    wall(canvas)
    hand(canvas.at(800, 430, 1.25), hue.INDIGO)
    phone(canvas, 610, 60, 390, 700, hue.PAPER)
    canvas.box(624, 126, 362, 74, hue.INDIGO)
    canvas.box(656, 150, 170, 12, "#ffffffcc", 6)
    canvas.box(656, 174, 100, 10, "#ffffff99", 5)
    canvas.oval(805, 370, 132, 132, hue.LEAF)
    canvas.line([(742, 374), (790, 424), (876, 318)], 38, hue.WHITE)
    canvas.box(650, 540, 310, 170, "#d7e8e2", 18)
    face(canvas, 722, 618, 50, hue.INDIGO)
    for width, y in ((130, 574), (100, 606), (140, 638), (80, 670)):
        canvas.box(796, y, width, 13, "#6e8a86", 6)
    fingers(canvas.at(610, 430, 1.15))
    canvas.curve([(972, 780), (1036, 670), (1028, 560), (986, 486)], 70, hue.SKIN)
    spot = canvas.at(800, 0)
    for side in (-1, 1):
        for length, y in ((330, 250), (380, 370), (330, 490)):
            start = (side * (length - 70), 370 + (y - 370) * 0.72)
            spot.line([start, (side * length, y)], 14, hue.OCHRE)


COVERS: Final = {
    "vneid": electronic_identity,
    "ngay-hoi-so": digital_day,
    "ngay-hoi-so-2027": digital_day,
}
STEPS: Final = {"vneid": (shows_card, photo_and_print, phone_is_ready)}
