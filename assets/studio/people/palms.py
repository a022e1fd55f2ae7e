"""Large hands, seen from the side, for pictures in which giving is the subject."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas


def giving_hand(spot: Canvas, sleeve: str, cuff: str) -> None:
    """A hand that lets something down; what it holds is drawn next, at (0, 0), then `thumb`."""
    spot.shape([(92, -60), (360, -130), (360, -40), (92, 20)], sleeve)
    spot.shape([(88, -62), (118, -69), (118, 14), (88, 22)], cuff)
    outline = [(94, -58), (40, -62), (-30, -40), (-74, -10), (-66, 8), (-20, 6), (30, 20)]
    spot.blob([*outline, (94, 18)], hue.SKIN)


def thumb(spot: Canvas) -> None:
    """The thumb of that hand, over what it holds."""
    spot.curve([(76, 14), (40, 2), (-4, -14)], 34, hue.SKIN)
    spot.curve([(66, 30), (36, 21), (-2, 4)], 4, hue.SKIN_SHADE)


def cupped_hands(spot: Canvas, sleeve: str, cuff: str) -> None:
    """Two hands that make a bowl, wrists together; (0, 0) is the middle of what they carry."""
    for is_left in (True, False):
        half = spot.at(0, 0, left=is_left)
        half.shape([(5, 62), (82, 62), (104, 200), (5, 200)], sleeve)
        half.shape([(3, 60), (86, 60), (89, 78), (3, 78)], cuff)
        edge = [(4, 66), (78, 66), (140, 26), (192, -46), (204, -92), (186, -104), (160, -64)]
        half.blob([*edge, (116, -22), (50, 2), (4, 10)], hue.SKIN)
        for start, end in (((182, -60), (132, 4)), ((168, -52), (118, 2))):
            half.line([start, end], 5, hue.SKIN_SHADE)
        half.line([(3, 14), (3, 58)], 4, hue.SKIN_SHADE)
