"""Things of a waiting hall: a loudspeaker, a board of departures, a bench."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import passport
from studio.things.travel import clock
from studio.things.vehicles import bus


def horn(spot: Canvas) -> None:
    """A horn loudspeaker that calls to the right, with its sound; (0, 0) is its mouth's middle."""
    for r in (150, 214, 278):
        spot.arc(-50, 0, r, -32, 32, 17, hue.OCHRE)
    spot.line([(-190, -8), (-190, -150)], 22, hue.SLATE)
    spot.shape(
        [(-236, -40), (-150, -46), (-16, -118), (-16, 118), (-150, 46), (-236, 40)], "#dfe4ea"
    )
    spot.shape([(-236, 6), (-150, 8), (-16, 20), (-16, 118), (-150, 46), (-236, 40)], "#b9c3cc")
    spot.box(-268, -52, 60, 104, hue.SLATE, 16)
    spot.oval(-14, 0, 36, 122, hue.SLATE)
    spot.oval(-10, 0, 26, 104, "#26333d")
    spot.oval(-12, 0, 14, 34, "#8095a4")


def signboard(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    """The hall's board, without letters: a passport, a bus and a clock, a line for each."""
    for post in (x + w * 0.2, x + w * 0.8):
        canvas.box(post - 6, y - 100, 12, 104, hue.SLATE)
    canvas.box(x + 8, y + 12, w, h, "#1b1e2b33", 18)
    canvas.box(x, y, w, h, hue.INDIGO, 18)
    tall = (h - 40) / 3
    for row in range(3):
        top = y + 20 + row * tall
        canvas.box(x + 20, top + 6, w - 40, tall - 12, (hue.BLUE, "#33459a", hue.BLUE)[row], 10)
        canvas.box(x + 34, top + 16, tall * 1.3, tall - 32, hue.PAPER, 10)
        middle = x + 34 + tall * 0.65
        if row == 0:
            passport(
                canvas.at(middle - 0.28 * tall, top + tall / 2 - 0.36 * tall, tall * 0.0048),
                hue.TEAL,
            )
        elif row == 1:
            bus(canvas.at(middle, top + tall * 0.72, tall * 0.0021))
        else:
            clock(canvas, middle, top + tall / 2, tall * 0.3, 10.0)
        for line, (wide, fill) in enumerate(((0.42, hue.WHITE), (0.3, "#aab6e6"))):
            length = w * wide * (1, 0.86, 0.94)[row]
            canvas.box(
                x + 60 + tall * 1.3, top + tall * (0.3 + line * 0.28), length, tall * 0.13, fill, 8
            )
        canvas.oval(
            x + w - 84,
            top + tall / 2,
            tall * 0.16,
            tall * 0.16,
            (hue.LEAF, hue.LEAF, hue.OCHRE)[row],
        )
        canvas.ring(x + w - 84, top + tall / 2, tall * 0.2, 4, hue.WHITE)


def sling_bag(spot: Canvas, fill: str) -> None:
    """A travelling bag; (0, 0) is the ground below it."""
    spot.oval(0, 0, 96, 9, hue.SHADOW)
    spot.ring(0, -96, 52, 11, hue.INK)
    spot.box(-94, -104, 188, 104, fill, 24)
    for strap in (-52, 38):
        spot.box(strap, -104, 14, 104, "#00000033")
    spot.box(-80, -80, 160, 6, "#ffffff66", 3)
