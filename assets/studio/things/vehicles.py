"""What drives: a bus and a train."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas


def bus(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A bus seen from its side, driving right; (x, y) is the ground below its middle."""

    def box(left: float, top: float, w: float, h: float, colour: str, round_: float = 0) -> None:
        canvas.box(x + left * size, y + top * size, w * size, h * size, colour, round_ * size)

    canvas.oval(x, y, 270 * size, 16 * size, hue.SHADOW)
    box(-260, -200, 520, 176, hue.OCHRE, 26)
    box(-260, -86, 520, 30, hue.PAPER)
    box(-260, -56, 520, 32, hue.INDIGO, 8)
    for left in (-236, -150, -64, 22):
        box(left, -176, 74, 74, hue.GLASS, 10)
    box(112, -176, 54, 140, "#35506a", 8)
    box(118, -170, 42, 60, hue.GLASS, 6)
    box(182, -176, 78, 82, hue.GLASS, 12)
    box(240, -74, 20, 16, hue.WHITE, 4)
    for wheel in (-150, 168):
        canvas.oval(x + wheel * size, y - 30 * size, 42 * size, 42 * size, hue.INK)
        canvas.oval(x + wheel * size, y - 30 * size, 20 * size, 20 * size, hue.GREY_HAIR)


def train(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A passenger train going right; (x, y) is the rail below its head."""

    def box(left: float, top: float, w: float, h: float, colour: str, round_: float = 0) -> None:
        canvas.box(x + left * size, y + top * size, w * size, h * size, colour, round_ * size)

    canvas.line([(0, y + 6), (1600, y + 6)], 8, "#6b6459")
    for sleeper in range(0, 1600, 44):
        canvas.box(sleeper, y + 8, 24, 9, hue.WOOD_DARK)
    for car in range(3):
        left = -300 - car * 440
        box(left - 134, -180, 424, 150, hue.LEAF, 12)
        box(left - 134, -80, 424, 18, hue.OCHRE)
        box(left - 134, -188, 424, 14, "#1f4a23", 6)
        for window in range(5):
            box(left - 108 + window * 80, -156, 56, 58, "#e8f0ea", 8)
        for wheel in (-90, -40, 200, 250):
            canvas.oval(x + (left + wheel) * size, y - 16 * size, 20 * size, 20 * size, hue.INK)
    nose = [(0, -180), (150, -180), (214, -130), (232, -70), (232, -30), (0, -30)]
    canvas.shape([(x + px * size, y + py * size) for px, py in nose], hue.BLUE)
    box(0, -80, 230, 18, hue.OCHRE)
    glass = [(110, -160), (148, -160), (194, -118), (194, -104), (110, -104)]
    canvas.shape([(x + px * size, y + py * size) for px, py in glass], hue.GLASS)
    box(22, -156, 60, 52, hue.GLASS, 8)
    canvas.oval(x + 218 * size, y - 50 * size, 9 * size, 9 * size, hue.GLOW)
    for wheel in (40, 96, 170):
        canvas.oval(x + wheel * size, y - 16 * size, 20 * size, 20 * size, hue.INK)
