"""What drives: a bus and a train."""

from studio.sheet.canvas import INDIGO, INK, LEAF, OCHRE, PAPER, WHITE, WOOD_DARK, Canvas


def bus(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A bus seen from its side, driving right; (x, y) is the ground below its middle."""

    def box(left: float, top: float, w: float, h: float, colour: str, round_: float = 0) -> None:
        canvas.box(x + left * size, y + top * size, w * size, h * size, colour, round_ * size)

    canvas.oval(x, y, 270 * size, 16 * size, "#1b1e2b2e")
    box(-260, -200, 520, 176, OCHRE, 26)
    box(-260, -86, 520, 30, PAPER)
    box(-260, -56, 520, 32, INDIGO, 8)
    for left in (-236, -150, -64, 22):
        box(left, -176, 74, 74, "#cfe3e6", 10)
    box(112, -176, 54, 140, "#35506a", 8)
    box(118, -170, 42, 60, "#cfe3e6", 6)
    box(182, -176, 78, 82, "#cfe3e6", 12)
    box(240, -74, 20, 16, WHITE, 4)
    for wheel in (-150, 168):
        canvas.oval(x + wheel * size, y - 30 * size, 42 * size, 42 * size, INK)
        canvas.oval(x + wheel * size, y - 30 * size, 20 * size, 20 * size, "#b9b4ae")


def train(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A passenger train going right; (x, y) is the rail below its head."""

    def box(left: float, top: float, w: float, h: float, colour: str, round_: float = 0) -> None:
        canvas.box(x + left * size, y + top * size, w * size, h * size, colour, round_ * size)

    canvas.line([(0, y + 6), (1600, y + 6)], 8, "#6b6459")
    for sleeper in range(0, 1600, 44):
        canvas.box(sleeper, y + 8, 24, 9, WOOD_DARK)
    for car in range(3):
        left = -300 - car * 440
        box(left - 134, -180, 424, 150, LEAF, 12)
        box(left - 134, -80, 424, 18, OCHRE)
        box(left - 134, -188, 424, 14, "#1f4a23", 6)
        for window in range(5):
            box(left - 108 + window * 80, -156, 56, 58, "#e8f0ea", 8)
        for wheel in (-90, -40, 200, 250):
            canvas.oval(x + (left + wheel) * size, y - 16 * size, 20 * size, 20 * size, INK)
    nose = [(0, -180), (150, -180), (214, -130), (232, -70), (232, -30), (0, -30)]
    canvas.shape([(x + px * size, y + py * size) for px, py in nose], "#2a3a82")
    box(0, -80, 230, 18, OCHRE)
    glass = [(110, -160), (148, -160), (194, -118), (194, -104), (110, -104)]
    canvas.shape([(x + px * size, y + py * size) for px, py in glass], "#cfe3e6")
    box(22, -156, 60, 52, "#cfe3e6", 8)
    canvas.oval(x + 218 * size, y - 50 * size, 9 * size, 9 * size, "#ffe9ae")
    for wheel in (40, 96, 170):
        canvas.oval(x + wheel * size, y - 16 * size, 20 * size, 20 * size, INK)
