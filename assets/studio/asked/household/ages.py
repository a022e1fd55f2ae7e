"""Plates of the old and the small: the oldest, who raises the children, whether one is under 3."""

from dataclasses import replace
from typing import Final

from studio.asked.household import kin
from studio.asked.plate import indoors, number, outdoors
from studio.land.buildings import stilt_house
from studio.people.absent import absent
from studio.people.elders import bent
from studio.people.figures import baby_on_back, from_behind, person
from studio.people.pose import HANGING, WALKING, Arm
from studio.people.small import crawling
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene

DOTS: Final = "#5a5f78"
LEADS: Final = (Arm((18, -60), (24, -44)), Arm((18, -60), (24, -44)))
HELD: Final = (Arm((20, -70), (28, -80)), Arm((20, -70), (28, -80)))
HELD_LEFT: Final = (HELD[0], HANGING)
HOEING: Final = (Arm((18, -66), (7, -55)), Arm((20, -58), (9, -38)))


def oldest(canvas: Canvas) -> None:
    """Three ages in a row; the last and oldest is ringed."""
    outdoors(canvas)
    person(canvas, 96, 570, 240, kin.BOY, turn=0.5)
    person(canvas, 250, 570, 410, kin.FATHER, turn=0.5)
    canvas.oval(560, 350, 226, 226, "#ffffff66")
    bent(canvas, 544, 552, 410, kin.GRANDFATHER)
    canvas.ring(560, 350, 232, 17, hue.OCHRE)


def from_75(canvas: Canvas) -> None:
    """A bent man with a stick, and a grandchild who is grown; 75 and more."""
    outdoors(canvas)
    person(canvas, 150, 586, 460, kin.GROWN, (HANGING, Arm((19, -62), (26, -56))), turn=0.6)
    bent(canvas, 356, 578, 490, kin.GRANDFATHER)
    number(canvas, "75+", 540, 50, 230)


def from_70(canvas: Canvas) -> None:
    """An old couple, upright; 70 to 74."""
    outdoors(canvas)
    person(canvas, 140, 586, 490, kin.GRANDFATHER, turn=0.4)
    person(canvas, 340, 586, 460, kin.GRANDMOTHER, turn=-0.4)
    number(canvas, "70–74", 450, 50, 320)


def under_70(canvas: Canvas) -> None:
    """A grey-haired man works with a hoe; below 70."""
    outdoors(canvas, ground="#a3b04e")
    for x in (470, 570, 670, 770):
        for lean in (-26, 0, 26):
            canvas.curve([(x, 580), (x + lean * 0.4, 545), (x + lean, 505)], 9, hue.PALE_LEAF)
    person(canvas, 220, 586, 490, kin.GRANDFATHER, HOEING, turn=0.6)
    canvas.line([(132, 250), (388, 556)], 17, hue.WOOD_DARK)
    canvas.shape([(360, 552), (396, 528), (436, 588), (408, 604)], hue.SLATE)
    for x, y in ((186, 316), (262, 404)):
        canvas.oval(x, y, 21, 21, hue.SKIN)
    number(canvas, "< 70", 500, 50, 270)


def raised(canvas: Canvas) -> None:
    """A child between two dotted outlines."""
    outdoors(canvas)
    absent(canvas, 170, 580, 450, DOTS)
    person(canvas, 400, 580, 290, kin.GIRL)
    absent(canvas, 630, 580, 450, DOTS)


def both(canvas: Canvas) -> None:
    """A child between its mother and its father."""
    outdoors(canvas)
    person(canvas, 190, 580, 450, kin.MOTHER, (HANGING, LEADS[1]), turn=0.3)
    person(canvas, 610, 580, 465, kin.FATHER, (LEADS[0], HANGING), turn=-0.3)
    person(canvas, 400, 580, 290, kin.GIRL, HELD)


def missing(canvas: Canvas) -> None:
    """A child and its mother; the other is a dotted outline."""
    outdoors(canvas)
    person(canvas, 190, 580, 450, kin.MOTHER, (HANGING, LEADS[1]), turn=0.3)
    absent(canvas, 610, 580, 465, DOTS)
    person(canvas, 400, 580, 290, kin.GIRL, HELD_LEFT)


def childless(canvas: Canvas) -> None:
    """Grown people only, before their house."""
    outdoors(canvas)
    stilt_house(canvas.at(400, 430, 1.0))
    for x, h, look, turn in (
        (210, 330, kin.MOTHER, 0.3),
        (400, 345, kin.FATHER, 0.0),
        (590, 320, kin.GRANDMOTHER, -0.3),
    ):
        person(canvas, x, 586, h, look, turn=turn)


def on_back(canvas: Canvas) -> None:
    """A baby on its grandmother's back."""
    outdoors(canvas)
    from_behind(canvas, 400, 700, 640, replace(kin.GRANDMOTHER, head="none"))
    for side in (-1, 1):
        canvas.line([(400 + side * 78, 216), (400 + side * 44, 380)], 26, hue.PLUM)
    baby_on_back(canvas, 404, 850, 700)
    canvas.oval(394, 304, 5, 6.5, hue.INK)
    canvas.arc(380, 316, 15, 30, 150, 4, hue.MOUTH)


def small(canvas: Canvas) -> None:
    """A baby crawls on a mat; below 3."""
    indoors(canvas, y=400)
    canvas.shape([(90, 450), (710, 450), (770, 590), (30, 590)], "#e6d19a")
    for top, low, fill in ((130, 80, hue.INDIGO), (670, 720, hue.PLUM)):
        canvas.shape([(top - 14, 450), (top + 14, 450), (low + 18, 590), (low - 18, 590)], fill)
    crawling(canvas.at(340, 560, 1.35))
    number(canvas, "< 3", 560, 50, 190)


def older(canvas: Canvas) -> None:
    """A boy and a girl walk with their satchels; 3 and more."""
    outdoors(canvas)
    for x, h, look in ((180, 380, kin.BOY), (410, 440, kin.GIRL)):
        spot = canvas.at(x, 580, h / 100)
        spot.box(-21, -80, 38, 40, hue.BROWN, 8)
        person(canvas, x, 580, h, look, legs=WALKING, turn=0.7)
        for side in (-1, 1):
            spot.line([(side * 8, -80), (side * 9, -60)], 3, hue.BROWN)
    number(canvas, "3+", 580, 50, 180)


AGES: Final[dict[str, Scene]] = {
    "elder": oldest,
    "elder.a75": from_75,
    "elder.a70": from_70,
    "elder.under": under_70,
    "child": raised,
    "child.both": both,
    "child.missing": missing,
    "child.none": childless,
    "under3": on_back,
    "under3.small": small,
    "under3.older": older,
}
