"""A household and what it may ask its commune for."""

from typing import Final

from studio.asked.household import kin
from studio.land.buildings import stilt_house
from studio.land.landscape import banana, grass, hill, morning, terraces
from studio.people.figures import baby_on_back, person
from studio.people.pose import HANGING, Arm
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.deeds import RED, deed, insurance_card
from studio.things.money import GREEN_NOTES, note

DISCS: Final = ((930, 592), (1132, 412), (1334, 592))  # their middles; a narrow card cuts none
RADIUS: Final = 112


def household(canvas: Canvas) -> None:
    """A family before its house; beside it notes, a sealed paper, a card, each in a disc."""
    morning(canvas, None)
    terraces(canvas, 0, 560, 1600, 720, 5)
    hill(canvas, 720, 30, 720, hue.GROUND)
    banana(canvas.at(60, 770, 0.8))
    stilt_house(canvas.at(440, 740, 1.55))
    person(canvas, 202, 870, 420, kin.GRANDFATHER, turn=0.5)
    person(canvas, 346, 872, 410, kin.GRANDMOTHER, turn=0.5)
    person(canvas, 618, 874, 480, kin.FATHER, turn=0.6)
    baby_on_back(canvas, 430, 868, 460)
    person(canvas, 486, 874, 460, kin.MOTHER, turn=0.6)
    person(canvas, 736, 876, 300, kin.BOY, (HANGING, Arm((21, -76), (30, -86))), turn=0.7)
    for x, y in DISCS:
        canvas.oval(x + 6, y + 8, RADIUS, RADIUS, hue.SHADOW)
        canvas.oval(x, y, RADIUS, RADIUS, hue.PAPER)
        canvas.ring(x, y, RADIUS, 10, hue.INDIGO)
    (x, y), (paper_x, paper_y), (card_x, card_y) = DISCS
    for degrees, fill in ((-16, GREEN_NOTES[1]), (-2, GREEN_NOTES[0]), (12, GREEN_NOTES[2])):
        note(canvas, (x + degrees, y - 6 + abs(degrees) * 0.5), 142, degrees, fill)
    deed(canvas, paper_x - 54, paper_y - 74, 108, RED)
    insurance_card(canvas, card_x - 73, card_y - 48, 146)
    for x in (900, 1120, 1340, 1550):
        grass(canvas.at(x, 882, 1.2))


COVERS: Final = {"nha-toi": household}
