"""A telephone, the hand that holds it, and the hook of those who fish for its owner."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas


def phone(canvas: Canvas, x: float, y: float, w: float, h: float, screen: str = hue.PAPER) -> None:
    """A telephone; (x, y) is its upper left corner."""
    canvas.box(x + 10, y + 14, w, h, "#1b1e2b33", 44)
    canvas.box(x, y, w, h, hue.INK, 44)
    canvas.box(x + 14, y + 14, w - 28, h - 28, screen, 32)
    canvas.box(x + w / 2 - 44, y + 24, 88, 14, hue.INK, 7)


def hand(spot: Canvas, sleeve: str = hue.INDIGO) -> None:
    """A hand from below that holds something at (0, 0): palm behind, drawn before the thing."""
    spot.shape([(-120, 640), (-90, 270), (120, 270), (170, 640)], sleeve)
    spot.blob([(-84, 300), (-150, 120), (-130, -40), (130, -40), (150, 130), (110, 300)], hue.SKIN)


def fingers(spot: Canvas) -> None:
    """The fingers of `hand`, drawn after the thing it holds; (0, 0) is the thing's left edge."""
    for y in (0, 58, 116, 174):
        spot.line([(-26, y), (30, y)], 50, hue.SKIN)
        spot.arc(30, y, 24, -60, 60, 3 / spot.size, "#c08a5c")


def ball_of_thumb(canvas: Canvas, x: float, y: float) -> None:
    """The ball of that thumb, drawn before the thing: its right edge at x, the tip at y."""
    far = [(x + 26, y + 214), (x + 82, y + 136), (x + 86, y + 48), (x + 52, y - 8)]
    canvas.blob([(x - 60, y + 226), *far, (x - 20, y)], hue.SKIN)


def thumb(canvas: Canvas, x: float, y: float) -> None:
    """The thumb of `hand`, drawn after the thing it holds."""
    canvas.line([(x + 52, y + 46), (x - 8, y + 2)], 60, hue.SKIN)
    canvas.arc(x - 8, y + 2, 27, 130, 270, 3, "#c08a5c")


def hook(canvas: Canvas, x: float, y0: float, y: float, size: float) -> None:
    """A fishing hook on its line, its lowest point at y."""
    spot = canvas.at(x, y, size)
    canvas.line([(x, y0), (x, y - 150 * size)], 5, hue.SLATE)
    spot.ring(0, -150, 13, 7, hue.SLATE)
    spot.line([(0, -138), (0, -50)], 14, hue.SLATE)
    spot.arc(-50, -50, 57, 0, 180, 14, hue.SLATE)
    spot.shape([(-114, -44), (-102, -96), (-84, -56)], hue.SLATE)
