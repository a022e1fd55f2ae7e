"""The smallest: a baby that crawls."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas


def crawling(spot: Canvas, shirt: str = hue.OCHRE) -> None:
    """A baby on hands and knees that looks right; (0, 0) is the ground below, it is 300 long."""
    spot.oval(0, 2, 170, 14, hue.SHADOW)
    spot.line([(-92, -76), (-70, -22), (-142, -16)], 46, "#8a6fae")
    spot.oval(-156, -18, 24, 19, hue.SKIN)
    spot.line([(62, -92), (58, -24)], 36, "#c48a00")
    spot.oval(66, -14, 22, 16, hue.SKIN)
    spot.blob(
        [(-142, -92), (-108, -142), (-20, -140), (70, -146), (100, -104), (62, -64), (-60, -54)],
        shirt,
    )
    spot.blob([(-150, -86), (-112, -146), (-56, -138), (-52, -62), (-104, -44)], "#9a7fc0")
    spot.line([(-98, -72), (-52, -20), (-118, -10)], 48, "#9a7fc0")
    spot.oval(-130, -12, 25, 18, hue.SKIN)
    spot.line([(84, -98), (104, -24)], 38, shirt)
    spot.oval(112, -14, 24, 17, hue.SKIN)
    head = spot.at(118, -166)
    head.oval(-4, -6, 74, 72, hue.HAIR)
    head.oval(8, 4, 66, 64, hue.SKIN)
    head.blob([(-66, -8), (-30, -62), (36, -62), (66, -26), (20, -40), (-24, -30)], hue.HAIR)
    head.oval(-44, 14, 12, 15, hue.SKIN_SHADE)
    for x in (14, 52):
        head.oval(x, 0, 7, 9, hue.INK)
    head.oval(0, 26, 12, 8, "#d9826c66")
    head.oval(62, 24, 9, 8, "#d9826c66")
    head.curve([(22, 32), (36, 40), (50, 32)], 5, hue.MOUTH)
