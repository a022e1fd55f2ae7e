"""Where water is fetched and a latrine has fallen apart: a stream, a bucket, a hut of mats."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas

WATER, LIGHT = "#5ba0bb", "#bfe0ea"


def stream(canvas: Canvas, wide: float, high: float) -> None:
    """A stream over the lower left of a picture `wide` × `high`."""
    bank = [(-60, 0.66), (60, 0.7), (150, 0.8), (260, 0.86), (420, 0.93), (540, 1.08), (-60, 1.1)]
    canvas.blob([(x * wide / 800, y * high) for x, y in bank], "#8a7a48")
    water = [
        (-60, 0.69),
        (50, 0.73),
        (140, 0.83),
        (250, 0.89),
        (400, 0.96),
        (480, 1.1),
        (-60, 1.12),
    ]
    canvas.blob([(x * wide / 800, y * high) for x, y in water], WATER)
    for x, y in ((10, 0.8), (60, 0.9), (190, 0.95)):
        left, top = x * wide / 800, y * high
        canvas.curve(
            [(left, top), (left + 34, top - 8), (left + 70, top), (left + 110, top - 6)], 7, LIGHT
        )
    for x, y, r in ((150, 0.8, 26), (330, 0.92, 22), (40, 0.72, 18)):
        canvas.oval(x * wide / 800, y * high, r, r * 0.6, "#9a958a")


def pail(spot: Canvas) -> None:
    """A bucket of water; (0, 0) is the ground below it, it is 110 tall."""
    spot.oval(0, 0, 60, 8, hue.SHADOW)
    spot.arc(0, -96, 54, 180, 360, 7, hue.SLATE)
    spot.shape([(-60, -104), (60, -104), (44, 0), (-44, 0)], hue.OCHRE)
    spot.shape([(26, -104), (60, -104), (44, 0), (22, 0)], "#b98400")
    spot.oval(0, -104, 60, 13, "#f0c95a")
    spot.oval(0, -102, 52, 10, WATER)
    spot.oval(-14, -104, 18, 4, LIGHT)


def broken_latrine(spot: Canvas) -> None:
    """A privy of mats that leans, its door off, its roof half gone; (0, 0): the ground below."""
    spot.box(-130, -6, 270, 16, hue.FAINT_SHADOW)
    hut = spot.at(0, 0, turn=7)
    hut.shape([(-104, 0), (-104, -216), (104, -216), (104, 0)], "#c9b083")
    for left in range(-92, 104, 30):
        hut.line([(left, -212), (left, -2)], 5, "#a98d5c")
    for y in (-170, -92):
        hut.line([(-104, y), (104, y)], 8, "#8d6a45")
    hut.shape([(-52, 4), (-46, -178), (50, -170), (44, 4)], "#2b2620")
    hut.blob([(58, -70), (104, -86), (110, -20), (72, -8)], "#2b2620")
    for post in (-108, 104):
        hut.line([(post, 4), (post, -226)], 14, hue.WOOD_DARK)
    hut.shape([(-140, -206), (-110, -262), (6, -256), (-10, -224), (22, -204)], hue.THATCH_LIGHT)
    for x in (46, 84):
        hut.line([(x, -250), (x + 8, -204)], 8, hue.WOOD_DARK)
    hut.line([(-110, -256), (112, -244)], 10, hue.WOOD_DARK)
    door = spot.at(150, 2, turn=24)
    door.shape([(-42, 0), (-42, -170), (42, -170), (42, 0)], "#a98d5c")
    for y in (-140, -84, -28):
        door.line([(-40, y), (40, y)], 8, "#8d6a45")
