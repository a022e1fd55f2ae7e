"""A telephone, the hand that holds it, and the hook of those who fish for its owner."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas


def phone(canvas: Canvas, x: float, y: float, w: float, h: float, screen: str = hue.PAPER) -> None:
    """A telephone; (x, y) is its upper left corner."""
    canvas.box(x + 10, y + 14, w, h, "#1b1e2b33", 44)
    canvas.box(x, y, w, h, hue.INK, 44)
    canvas.box(x + 14, y + 14, w - 28, h - 28, screen, 32)
    canvas.box(x + w / 2 - 44, y + 24, 88, 14, hue.INK, 7)


def hand(canvas: Canvas, x: float, y: float, size: float, sleeve: str = hue.INDIGO) -> None:
    """A hand from below that holds something at (x, y): palm behind, drawn before the thing."""
    canvas.shape(
        [
            (x - 120 * size, y + 640 * size),
            (x - 90 * size, y + 270 * size),
            (x + 120 * size, y + 270 * size),
            (x + 170 * size, y + 640 * size),
        ],
        sleeve,
    )
    canvas.blob(
        [
            (x - 84 * size, y + 300 * size),
            (x - 150 * size, y + 120 * size),
            (x - 130 * size, y - 40 * size),
            (x + 130 * size, y - 40 * size),
            (x + 150 * size, y + 130 * size),
            (x + 110 * size, y + 300 * size),
        ],
        hue.SKIN,
    )


def fingers(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The fingers of `hand`, drawn after the thing it holds; (x, y) is the thing's left edge."""
    for row in range(4):
        canvas.line(
            [(x - 26 * size, y + row * 58 * size), (x + 30 * size, y + row * 58 * size)],
            50 * size,
            hue.SKIN,
        )
        canvas.arc(x + 30 * size, y + row * 58 * size, 24 * size, -60, 60, 3, "#c08a5c")


def hook(canvas: Canvas, x: float, y0: float, y: float, size: float) -> None:
    """A fishing hook on its line, its lowest point at y."""
    canvas.line([(x, y0), (x, y - 150 * size)], 5, hue.SLATE)
    canvas.ring(x, y - 150 * size, 13 * size, 7 * size, hue.SLATE)
    canvas.line([(x, y - 138 * size), (x, y - 50 * size)], 14 * size, hue.SLATE)
    canvas.arc(x - 50 * size, y - 50 * size, 57 * size, 0, 180, 14 * size, hue.SLATE)
    canvas.shape(
        [
            (x - 114 * size, y - 44 * size),
            (x - 102 * size, y - 96 * size),
            (x - 84 * size, y - 56 * size),
        ],
        hue.SLATE,
    )
