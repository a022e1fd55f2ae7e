"""Plates of school, of the insurance card, and of who at home is disabled."""

from typing import Final

from studio.asked.household import kin
from studio.asked.household.ages import DOTS
from studio.asked.plate import HIGH, WIDE, indoors, outdoors
from studio.land.buildings import school, stilt_house
from studio.land.civic import province_office
from studio.land.hearth import bowl, bunk_bed
from studio.people import cast, pose
from studio.people.figures import from_behind, grip, person
from studio.people.palms import giving_hand, thumb
from studio.people.pose import HANGING, WALKING, Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.belongings import girl_bag
from studio.things.deeds import RED, deed, insurance_card, missing_deed
from studio.things.walking import crutch, in_wheelchair

STUDENT: Final = cast.Look(legs=hue.INK, dress="long")
FAMILY: Final = (
    (112, 400, kin.GRANDMOTHER),
    (300, 440, kin.FATHER),
    (490, 425, kin.MOTHER),
    (680, 300, kin.GIRL),
)
ON_CRUTCH: Final = (Arm((19, -64), (16.5, -52)), Arm((18, -64), (20, -56)))


def fork(canvas: Canvas) -> None:
    """A child with a satchel where the road forks: to the school, and to its house."""
    outdoors(canvas, 330)
    school(canvas.at(580, 340, 0.46))
    stilt_house(canvas.at(170, 350, 0.5))
    path = "#eadcb4"
    canvas.shape([(130, 356), (200, 356), (420, 470), (470, 600), (310, 600), (330, 480)], path)
    canvas.shape([(560, 346), (620, 346), (450, 480), (480, 600), (320, 600), (390, 470)], path)
    from_behind(canvas, 396, 590, 300, kin.BOY)
    spot = canvas.at(396, 590, 3.0)
    spot.box(-12, -78, 24, 30, hue.BROWN, 6)
    spot.box(-9, -62, 18, 11, hue.OCHRE, 3)


def boards(canvas: Canvas) -> None:
    """A bunk bed and a bowl of rice under the roof of a school."""
    indoors(canvas, y=470)
    bunk_bed(canvas.at(60, 560, 0.82))
    canvas.box(540, 470, 220, 26, hue.WOOD, 6)
    for leg in (560, 720):
        canvas.box(leg, 494, 22, 90, hue.WOOD_DARK)
    bowl(canvas.at(650, 474, 1.5))
    canvas.shape([(-20, 110), (400, -60), (820, 110)], "#8d5a3a")
    canvas.box(-10, 104, WIDE + 20, 22, "#6b4128")
    canvas.oval(400, 60, 34, 34, hue.WHITE)
    canvas.line([(400, 40), (400, 60), (416, 68)], 6, hue.INK)


def college(canvas: Canvas) -> None:
    """A student in a graduate's cap before a large school of the city."""
    outdoors(canvas, 430, ground="#c9c7b4")
    province_office(canvas.at(520, 470, 1.16))
    person(canvas, 200, 640, 500, STUDENT, pose.HOLDING, turn=0.4)
    spot = canvas.at(204, 148, 5.0)
    spot.box(-9, -3, 18, 8, hue.INK, 2)
    spot.shape([(-19, -4), (0, -11), (19, -4), (0, 3)], hue.INK)
    spot.line([(0, -4), (13, -2), (14, 8)], 1.4, hue.OCHRE)
    canvas.box(180, 300, 80, 104, hue.PLUM, 6)
    canvas.box(188, 308, 64, 10, "#ffffff88", 4)
    for x in (192, 250):
        grip(canvas, x, 354, 500)


def daily(canvas: Canvas) -> None:
    """A child walks home from school at sunset."""
    outdoors(canvas, 400, sky="#f6d9a6")
    canvas.oval(250, 330, 96, 96, "#f2a33a")
    canvas.oval(WIDE / 2, 900, WIDE * 1.1, 500, hue.GROUND)
    stilt_house(canvas.at(580, 470, 0.8))
    canvas.shape([(560, 472), (640, 472), (420, HIGH), (180, HIGH)], "#eadcb4")
    girl_bag(canvas, 262, 580, 330)
    person(canvas, 272, 580, 330, kin.BOY, legs=WALKING, turn=0.8)


def shown(canvas: Canvas) -> None:
    """A hand shows a card at the window of the clinic; a nurse sits behind it."""
    canvas.box(0, 0, WIDE, HIGH, "#e8eee9")
    canvas.box(90, 60, 480, 390, hue.TEAL, 12)
    canvas.box(112, 82, 436, 346, hue.GLASS, 4)
    person(canvas, 300, 700, 560, cast.NURSE, (HANGING, HANGING), turn=0.5)
    canvas.box(60, 428, 560, 34, "#0a4d57", 8)
    canvas.box(0, 462, WIDE, 140, "#d6e2dd")
    canvas.oval(690, 110, 66, 66, hue.WHITE)
    canvas.box(676, 66, 28, 88, hue.TEAL, 4)
    canvas.box(646, 96, 88, 28, hue.TEAL, 4)
    giving_hand(canvas.at(590, 400, 1.1), kin.MOTHER.top, hue.OCHRE)
    insurance_card(canvas, 400, 300, 200)
    thumb(canvas.at(590, 400, 1.1))


def _family(canvas: Canvas, without: int = -1) -> None:
    outdoors(canvas, 380)
    for number, (x, h, look) in enumerate(FAMILY):
        left, top = x - 30, 566 - h * 0.7
        person(canvas, x, 586, h, look, kin.HOLDS_UP, turn=(400 - x) / 900)
        if number != without:
            insurance_card(canvas, left, top, 116)
            grip(canvas, x + h * 0.11, top + 64, h)
            continue
        edge = [(left, top), (left + 116, top), (left + 116, top + 74), (left, top + 74)]
        canvas.dots([*edge, edge[0]], 4.6, 14.6, hue.PAPER)


def all_cards(canvas: Canvas) -> None:
    """A family of four, each with a card."""
    _family(canvas)


def card_missing(canvas: Canvas) -> None:
    """The same family; one hand is empty."""
    _family(canvas, 1)


def helped(canvas: Canvas) -> None:
    """One with a crutch is helped by the arm."""
    outdoors(canvas)
    person(canvas, 310, 586, 490, kin.FATHER, ON_CRUTCH, turn=0.2)
    crutch(canvas, (222, 234), (192, 586), 12)
    grip(canvas, 228, 331, 490)
    person(canvas, 494, 586, 465, kin.MOTHER, (Arm((20, -64), (23, -58)), HANGING), turn=-0.6)


def certified(canvas: Canvas) -> None:
    """One in a wheelchair holds a paper with a seal."""
    _seated(canvas)
    deed(canvas, 480, 190, 180, RED)
    grip(canvas, 488, 330, 560)


def uncertified(canvas: Canvas) -> None:
    """The same; the paper is a dotted outline."""
    _seated(canvas)
    missing_deed(canvas, 480, 190, 180, DOTS)


def _seated(canvas: Canvas) -> None:
    outdoors(canvas)
    in_wheelchair(canvas, 300, 580, 560, kin.FATHER, (pose.IN_LAP, Arm((20, -62), (31, -60))))


def able(canvas: Canvas) -> None:
    """The family walks."""
    outdoors(canvas)
    for x, h, look in (
        (140, 400, kin.GRANDMOTHER),
        (320, 440, kin.FATHER),
        (500, 425, kin.MOTHER),
        (670, 290, kin.GIRL),
    ):
        person(canvas, x, 586, h, look, legs=WALKING, turn=0.5)


CARE: Final[dict[str, Scene]] = {
    "school": fork,
    "school.boards": boards,
    "school.college": college,
    "school.daily": daily,
    "card": shown,
    "card.all": all_cards,
    "card.missing": card_missing,
    "disabled": helped,
    "disabled.paper": certified,
    "disabled.nopaper": uncertified,
    "disabled.none": able,
}
