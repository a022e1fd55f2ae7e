"""What drives: a bus and a train."""

from collections.abc import Sequence

from studio.sheet import hue
from studio.sheet.canvas import Canvas


def bus(spot: Canvas) -> None:
    """A bus seen from its side, driving right; (0, 0) is the ground below its middle."""
    spot.oval(0, 0, 270, 16, hue.SHADOW)
    spot.box(-260, -200, 520, 176, hue.OCHRE, 26)
    spot.box(-260, -86, 520, 30, hue.PAPER)
    spot.box(-260, -56, 520, 32, hue.INDIGO, 8)
    for left in (-236, -150, -64, 22):
        spot.box(left, -176, 74, 74, hue.GLASS, 10)
    spot.box(112, -176, 54, 140, "#35506a", 8)
    spot.box(118, -170, 42, 60, hue.GLASS, 6)
    spot.box(182, -176, 78, 82, hue.GLASS, 12)
    spot.box(240, -74, 20, 16, hue.WHITE, 4)
    wheels(spot, (-150, 168), -30, 42, 20)


def train(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A passenger train going right; (x, y) is the rail below its head."""
    spot = canvas.at(x, y, size)
    canvas.line([(0, y + 6), (1600, y + 6)], 8, "#6b6459")
    for sleeper in range(0, 1600, 44):
        canvas.box(sleeper, y + 8, 24, 9, hue.WOOD_DARK)
    for car in range(3):
        left = -300 - car * 440
        spot.box(left - 134, -180, 424, 150, hue.LEAF, 12)
        spot.box(left - 134, -80, 424, 18, hue.OCHRE)
        spot.box(left - 134, -188, 424, 14, "#1f4a23", 6)
        for window in range(5):
            spot.box(left - 108 + window * 80, -156, 56, 58, "#e8f0ea", 8)
        for wheel in (-90, -40, 200, 250):
            spot.oval(left + wheel, -16, 20, 20, hue.INK)
    nose = [(0, -180), (150, -180), (214, -130), (232, -70), (232, -30), (0, -30)]
    spot.shape(nose, hue.BLUE)
    spot.box(0, -80, 230, 18, hue.OCHRE)
    glass = [(110, -160), (148, -160), (194, -118), (194, -104), (110, -104)]
    spot.shape(glass, hue.GLASS)
    spot.box(22, -156, 60, 52, hue.GLASS, 8)
    spot.oval(218, -50, 9, 9, hue.GLOW)
    for wheel in (40, 96, 170):
        spot.oval(wheel, -16, 20, 20, hue.INK)


def wheels(spot: Canvas, places: Sequence[float], y: float, r: float, hub: float) -> None:
    """Tyres with their hubs, in a row."""
    for x in places:
        spot.oval(x, y, r, r, hue.INK)
        spot.oval(x, y, hub, hub, hue.GREY_HAIR)
