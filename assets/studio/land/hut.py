"""The hut of a household in need: leaning bamboo walls, a torn roof of straw."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas


def hut(spot: Canvas) -> None:
    """A worn-out hut with a hole in its roof; (0, 0) is the ground below its middle."""
    spot.shape([(-150, 0), (-132, -170), (150, -170), (140, 0)], "#c9a877")
    for left in range(-120, 140, 36):
        spot.line([(left, -164), (left - 6, 0)], 5, "#a5834f")
    spot.shape([(-40, 0), (-34, -122), (36, -122), (34, 0)], "#33261a")
    spot.shape([(64, -128), (120, -124), (116, -74), (62, -78)], "#33261a")
    spot.line([(54, -132), (128, -72)], 10, "#6f5430")
    outline = [(-206, -138), (-112, -292), (124, -272), (204, -130), (140, -148), (60, -136)]
    spot.shape([*outline, (-60, -150)], "#8a7048")
    spot.shape(
        [(-188, -146), (-108, -276), (118, -258), (186, -142), (60, -150), (-60, -162)], "#b0935f"
    )
    for points in (
        ((-120, -262), (-146, -158)),
        ((-84, -266), (-98, -164)),
        ((100, -254), (128, -152)),
    ):
        spot.line(list(points), 6, "#8a7048")
    spot.blob([(-44, -246), (4, -262), (58, -240), (64, -196), (22, -178), (-30, -190)], "#1f2530")
    for points in (((-30, -250), (-6, -186)), ((36, -252), (30, -184))):
        spot.line(list(points), 9, "#6f5430")
    spot.line([(178, 6), (120, -140)], 15, hue.WOOD_DARK)
