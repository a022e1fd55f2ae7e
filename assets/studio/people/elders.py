"""Old people as they walk: the back bent, the hair white, a stick in the hand."""

from studio.people import cast
from studio.sheet import hue
from studio.sheet.canvas import Canvas

WHITE_HAIR, SHADE = "#f3f1ec", "#c9c5bd"


def bent(canvas: Canvas, x: float, y: float, h: float, look: cast.Look) -> None:
    """One who leans on a stick and walks right; `h` as if upright, (x, y): the ground below."""
    spot = canvas.at(x, y, h / 100)
    spot.oval(6, 0, 27, 3.4, hue.SHADOW)
    dark = "#1b2752"
    for leg, toe in (
        (((-7, -42), (-11, -22), (-12, -3)), -12),
        (((-2, -42), (5, -22), (4, -3)), 4),
    ):
        spot.line(list(leg), 10, look.legs)
        spot.box(toe - 4, -0.8, 13, 4.6, hue.INK, 2.2)
    spot.line([(8, -66), (20, -57), (29, -52)], 7, dark)
    back = [(-14, -38), (-17, -52), (-14, -65), (-4, -74), (8, -77), (15, -71), (14, -60)]
    spot.blob([*back, (9, -50), (7, -38), (-4, -36)], look.top)
    spot.line([(11, -71), (19, -77)], 7, hue.SKIN)
    _head(spot, 20, -80)
    spot.line([(25, -58), (26.5, -61), (30, -62), (32, -59), (30, 0)], 2.8, hue.WOOD_DARK)
    spot.oval(30, -53, 4.1, 4.1, hue.SKIN)
    spot.line([(3, -68), (-9, -58), (-14, -48)], 7.6, dark)
    spot.oval(-14, -48, 4, 4, hue.SKIN)


def _head(spot: Canvas, x: float, y: float) -> None:
    """A head that looks ahead: white hair, brows and beard."""
    spot.oval(x - 1.4, y - 1.6, 10, 10.6, SHADE)
    spot.oval(x - 1.2, y - 1.8, 9.6, 10.2, WHITE_HAIR)
    spot.oval(x + 1.4, y + 0.8, 8, 9.4, hue.SKIN)
    spot.blob(
        [(x - 9, y + 1), (x - 6, y - 9), (x + 3, y - 10.5), (x + 8.6, y - 6), (x + 2, y - 5)],
        WHITE_HAIR,
    )
    spot.oval(x - 6, y + 2.4, 1.8, 2.4, "#c9946a")
    for eye in (1.4, 6.6):
        spot.oval(x + eye, y + 0.6, 1, 1.3, hue.INK)
        spot.curve(
            [(x + eye - 2, y - 1.8), (x + eye, y - 2.8), (x + eye + 2, y - 2)], 1.3, WHITE_HAIR
        )
    beard = [(x - 2, y + 5), (x + 4, y + 3.8), (x + 9, y + 5), (x + 8, y + 11), (x + 5.4, y + 16)]
    spot.blob([*beard, (x + 1, y + 11)], WHITE_HAIR)
    spot.curve([(x + 2, y + 6.4), (x + 4.4, y + 7.4), (x + 6.8, y + 6.2)], 0.9, hue.MOUTH)
