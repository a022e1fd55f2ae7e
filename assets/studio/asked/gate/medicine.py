"""Medicine in the bag: with a doctor's prescription, without one, none."""

from typing import Final

from studio.asked.gate.books import stamp
from studio.asked.gate.ground import HEIGHT, WIDTH
from studio.people import cast
from studio.people.palms import cupped_hands
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.signs import cross

WALL = "#e0ebe8"


def asked(canvas: Canvas) -> None:
    """A bag that is open; a box of medicine, a strip of pills and a bottle look out of it."""
    canvas.box(0, 0, WIDTH, HEIGHT, WALL)
    canvas.box(0, 560, WIDTH, 160, "#c9dad5")
    canvas.oval(480, 660, 360, 24, hue.SHADOW)
    canvas.blob([(150, 360), (480, 300), (810, 360), (480, 430)], "#26356f")
    _bottle(canvas.at(300, 400, 1.3))
    _box(canvas.at(480, 420, 1.3))
    _strip(canvas.at(680, 300, 1.1, turn=14))
    mouth = [(140, 366), (300, 404), (480, 412), (660, 404), (820, 366)]
    foot = [(840, 560), (800, 664), (480, 676), (160, 664), (120, 560)]
    canvas.blob([*mouth, *foot], hue.BLUE)
    canvas.box(150, 470, 660, 22, "#1c2860", 10)
    canvas.box(440, 456, 80, 50, hue.OCHRE, 10)


def with_prescription(canvas: Canvas) -> None:
    """Medicine in two hands, and a paper with a doctor's sign and seal."""
    canvas.box(0, 0, WIDTH, HEIGHT, WALL)
    canvas.box(548, 52, 372, 496, hue.SHADOW, 14)
    canvas.box(540, 42, 372, 496, hue.WHITE, 14)
    cross(canvas, 620, 122, 54, hue.TEAL)
    canvas.box(700, 92, 176, 22, hue.PRINT, 10)
    canvas.box(700, 132, 130, 22, hue.PRINT, 10)
    for row, wide in enumerate((300, 250, 290)):
        canvas.oval(586, 228 + row * 56, 11, 11, hue.TEAL)
        canvas.box(612, 218 + row * 56, wide - 20, 20, hue.PRINT, 10)
    canvas.curve(
        [(590, 450), (630, 410), (650, 470), (690, 420), (720, 460), (756, 430)], 9, hue.BLUE
    )
    stamp(canvas.at(812, 450))
    _in_hands(canvas.at(300, 500, 1.22))


def without_prescription(canvas: Canvas) -> None:
    """The same medicine in two hands, nothing beside it."""
    canvas.box(0, 0, WIDTH, HEIGHT, WALL)
    _in_hands(canvas.at(480, 480, 1.6))


def none(canvas: Canvas) -> None:
    """Two hands, empty."""
    canvas.box(0, 0, WIDTH, HEIGHT, WALL)
    cupped_hands(canvas.at(480, 400, 2.0), cast.TRAVELLER.top, "#0a4750")


def _in_hands(spot: Canvas) -> None:
    _bottle(spot.at(-84, 4, 1.0))
    _strip(spot.at(74, -96, 0.92, turn=10))
    cupped_hands(spot, cast.TRAVELLER.top, "#0a4750")


def _bottle(spot: Canvas) -> None:
    """A bottle of pills, 220 high; (0, 0) is below it."""
    spot.box(-62, -170, 124, 180, "#d98c2b", 18)
    spot.box(-50, -220, 100, 56, hue.WHITE, 10)
    for left in range(-40, 44, 20):
        spot.box(left, -214, 6, 44, "#d5dbe2")
    spot.box(-62, -120, 124, 82, hue.WHITE)
    spot.box(-9, -112, 18, 66, hue.TEAL, 3)
    spot.box(-33, -88, 66, 18, hue.TEAL, 3)


def _box(spot: Canvas) -> None:
    """A box of medicine, 200 wide; (0, 0) is below it."""
    spot.box(-90, -190, 180, 200, hue.WHITE, 8)
    spot.box(-90, -190, 180, 40, hue.TEAL, 8)
    spot.box(-17, -128, 34, 96, hue.TEAL, 4)
    spot.box(-48, -97, 96, 34, hue.TEAL, 4)


def _strip(spot: Canvas) -> None:
    """A strip of ten pills, 150 × 260; (0, 0) is its middle."""
    spot.box(-75, -130, 150, 260, "#c3ccd6", 16)
    spot.box(-67, -122, 134, 244, "#dfe5ec", 12)
    for row in range(5):
        for x in (-32, 32):
            spot.oval(x, -96 + row * 48, 22, 19, "#b7c1cc")
            spot.oval(x, -98 + row * 48, 18, 15, (hue.PLUM, "#e8ddc8")[row % 2])


DRAWN: Final[dict[str, Scene]] = {
    "medicine": asked,
    "medicine.with": with_prescription,
    "medicine.without": without_prescription,
    "medicine.none": none,
}
