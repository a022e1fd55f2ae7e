"""Plates of the house: looked at, whole, leaking, lost; and what it has of water and toilet."""

from typing import Final

from studio.asked.household import kin
from studio.asked.plate import HIGH, WIDE, outdoors, thought
from studio.land.broken import broken_latrine, pail, stream
from studio.land.buildings import stilt_house
from studio.land.landscape import tree
from studio.land.stilt_states import leaking, wrecked
from studio.land.yard import latrine, tap
from studio.people.figures import from_behind, person
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.household import bundle

GREY_SKY: Final = "#a9b5bd"


def looked_at(canvas: Canvas) -> None:
    """The family looks up at the roof of its house, and the father points there."""
    outdoors(canvas)
    stilt_house(canvas.at(520, 480, 1.14))
    from_behind(canvas, 70, 590, 290, kin.MOTHER)
    from_behind(canvas, 180, 590, 310, kin.FATHER, kin.POINTS_UP)
    canvas.line([(274, 268), (288, 246)], 9, hue.SKIN)
    from_behind(canvas, 280, 590, 190, kin.BOY)


def sound(canvas: Canvas) -> None:
    """A stilt house whose roof is whole."""
    outdoors(canvas)
    tree(canvas.at(64, 450, 0.9))
    stilt_house(canvas.at(400, 520, 1.36))


def leaks(canvas: Canvas) -> None:
    """The same house in the rain: it comes through holes in the roof into pots."""
    outdoors(canvas, sky=GREY_SKY, ground="#8f9a52")
    tree(canvas.at(64, 450, 0.9))
    for number in range(46):
        x, y = number * 149 % 860 - 10, number * 83 % 470 - 20
        canvas.line([(x, y), (x - 12, y + 44)], 4, "#e9f1f5")
    leaking(canvas.at(400, 520, 1.36))


def lost(canvas: Canvas) -> None:
    """The same house after a landslide, its roof on the ground; the family with bundles."""
    outdoors(canvas, sky=GREY_SKY, ground="#8f9a52")
    canvas.blob(
        [
            (420, 60),
            (560, 130),
            (700, 330),
            (860, 400),
            (860, 640),
            (300, 640),
            (200, 470),
            (380, 400),
            (430, 260),
        ],
        "#a8763f",
    )
    for points in ([(470, 150), (520, 260), (500, 380)], [(560, 200), (610, 320), (660, 390)]):
        canvas.curve(points, 14, "#8a5a2c")
    wrecked(canvas.at(440, 440, 1.3))
    for x, h, look, turn in (
        (96, 290, kin.FATHER, 0.5),
        (212, 270, kin.MOTHER, -0.4),
        (310, 170, kin.BOY, -0.4),
    ):
        person(canvas, x, 584, h, look, turn=turn, mouth="earnest")
    bundle(canvas.at(54, 448, 0.86))
    bundle(canvas.at(255, 462, 0.7), hue.TEAL)


def asked_water(canvas: Canvas) -> None:
    """A woman with a bucket thinks of a tap and of a latrine."""
    outdoors(canvas)
    person(canvas, 120, 590, 390, kin.MOTHER, turn=0.8)
    pail(canvas.at(206, 590, 0.9))
    thought(canvas, 520, 210, 230, 190, (190, 250))
    tap(canvas.at(408, 330, 0.78))
    latrine(canvas.at(622, 330, 0.78))


def has_water(canvas: Canvas) -> None:
    """A running tap and a closed latrine."""
    outdoors(canvas)
    latrine(canvas.at(560, 520, 1.24))
    tap(canvas.at(210, 560, 1.36))


def lacks_water(canvas: Canvas) -> None:
    """A bucket at a stream, and a latrine that falls apart."""
    outdoors(canvas)
    broken_latrine(canvas.at(560, 500, 1.24))
    stream(canvas, WIDE, HIGH)
    pail(canvas.at(250, 500, 1.5))


HOUSE: Final[dict[str, Scene]] = {
    "house": looked_at,
    "house.sound": sound,
    "house.leaks": leaks,
    "house.lost": lost,
    "water": asked_water,
    "water.has": has_water,
    "water.lacks": lacks_water,
}
