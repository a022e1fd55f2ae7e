"""The badge of who looks for a place: a plan held open, a pin on it."""

from typing import Final

from studio.badges.medallion import wall
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.signs import pin

SHEET, LINE = "#fbf3df", "#d8c79d"


def where(canvas: Canvas) -> None:
    """A folded plan with a way on it that ends at a large pin."""
    wall(canvas, "#dbe7ee")
    canvas.shape([(30, 210), (182, 176), (334, 214), (486, 178), (470, 470), (42, 470)], hue.SHADOW)
    for left, fill in ((26, SHEET), (178, "#efe3c4"), (330, SHEET)):
        is_down = left == 178
        first, last = (170, 206) if is_down else (204, 170)
        canvas.shape([(left, first), (left + 152, last), (left + 152, 460), (left, 460)], fill)
    canvas.curve([(70, 420), (150, 330), (240, 380), (300, 300)], 16, hue.OCHRE)
    for x, y, w in ((60, 250, 70), (210, 410, 80), (380, 380, 70), (390, 260, 60)):
        canvas.box(x, y, w, 44, LINE, 6)
    pin(canvas.at(310, 320, 1.25), "#b00020")


BADGES: Final[dict[str, Scene]] = {"need-where": where}
