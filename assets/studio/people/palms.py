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


def flat_hand(spot: Canvas, sleeve: str, cuff: str) -> None:
    """An open hand held up with its palm towards us; (0, 0) is the middle of the palm."""
    spot.shape([(-62, 128), (62, 128), (84, 330), (-84, 330)], sleeve)
    spot.shape([(-66, 116), (66, 116), (69, 150), (-69, 150)], cuff)
    spot.blob([(-76, -40), (-70, 60), (-46, 118), (46, 118), (70, 60), (76, -40)], hue.SKIN)
    for base, tip in (
        *(((-54, -30), (-74, -150)), ((-18, -36), (-24, -186))),
        *(((18, -36), (24, -182)), ((54, -30), (70, -142))),
    ):
        spot.line([base, tip], 36, hue.SKIN)
    spot.line([(56, 60), (104, 6), (128, -44)], 38, hue.SKIN)
    for side in (-1, 1):
        spot.line([(side * 36, -44), (side * 40, -70)], 4, hue.SKIN_SHADE)
    spot.line([(0, -46), (0, -76)], 4, hue.SKIN_SHADE)
    spot.curve([(-48, -4), (0, -22), (52, -2)], 4, hue.SKIN_SHADE)
    spot.curve([(34, 10), (6, 34), (14, 84)], 4, hue.SKIN_SHADE)
