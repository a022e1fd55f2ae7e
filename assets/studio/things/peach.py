"""A peach branch in blossom: lunar New Year in the north."""

from math import cos, pi, sin
from typing import Final

from studio.sheet import hue
from studio.sheet.canvas import Canvas

BLOSSOMS: Final = (
    *((-30, -150), (34, -96), (-64, -212), (22, -232), (80, -168), (-100, -262)),
    *((-16, -306), (66, -288), (118, -226), (-58, -330), (28, -352)),
)
PETAL, BUD = "#e88aa5", "#c2506f"


def peach(spot: Canvas) -> None:
    """A branch that stands at (0, 0) and is 380 tall."""
    spot.curve([(0, 0), (-8, -120), (10, -230), (-10, -330)], 15, hue.WOOD_DARK)
    for way in (
        [(-6, -96), (-34, -160), (-66, -214), (-104, -266)],
        [(4, -150), (40, -190), (84, -220), (122, -232)],
        [(4, -236), (30, -276), (60, -296), (34, -350)],
        [(-4, -280), (-34, -310), (-60, -332)],
    ):
        spot.curve(way, 8, hue.WOOD_DARK)
    for number, (left, top) in enumerate(BLOSSOMS):
        for petal in range(5):
            turn = petal * 2 * pi / 5 + number
            spot.oval(left + 13 * cos(turn), top + 13 * sin(turn), 12, 12, PETAL)
        spot.oval(left, top, 6, 6, hue.OCHRE)
    for left, top in ((-20, -70), (18, -190), (-44, -262), (96, -250), (-84, -300)):
        spot.oval(left, top, 8, 10, BUD)
