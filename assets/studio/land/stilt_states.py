"""The stilt house when it is no longer whole: rain through its roof, and after a disaster.

Each is drawn as `stilt_house` is: (0, 0) is the middle of its ground line, it is about 460 wide.
"""

from studio.land.buildings import stilt_house
from studio.sheet import hue
from studio.sheet.canvas import Canvas

HOLE, RAFTER, DROP = "#262b33", "#8d6a45", "#2f86b8"


def leaking(spot: Canvas) -> None:
    """The same house with holes in its thatch; its front is left away: drops fall into pots."""
    stilt_house(spot)
    spot.box(-160, -234, 320, 112, "#f3dfae")
    spot.box(-160, -234, 320, 16, "#00000030")
    for post in (-166, 152):
        spot.box(post, -236, 14, 116, hue.WOOD_DARK)
    spot.box(-160, -134, 320, 14, hue.BOARD)
    for x, y in ((-84, -288), (78, -296)):
        _hole(spot, x, y)
    for x, tops in ((-84, (-226, -196, -168)), (78, (-212, -182, -160))):
        for top in tops:
            spot.line([(x, top), (x, top + 14)], 6, DROP)
        _pot(spot, x, -132)
    for x, y in ((-180, -246), (176, -268), (0, -246)):
        spot.blob([(x - 26, y), (x - 4, y - 15), (x + 24, y - 4), (x + 6, y + 13)], hue.THATCH_DARK)


def _hole(spot: Canvas, x: float, y: float) -> None:
    outline = [(-44, 6), (-30, -26), (4, -36), (38, -22), (46, 10), (14, 26), (-22, 24)]
    spot.blob([(x + dx, y + dy) for dx, dy in outline], HOLE)
    for dx in (-20, 4, 28):
        spot.line([(x + dx - 2, y - 24), (x + dx, y + 18)], 5, RAFTER)


def _pot(spot: Canvas, x: float, y: float) -> None:
    spot.blob(
        [(x - 34, y - 26), (x + 34, y - 26), (x + 26, y - 4), (x, y), (x - 26, y - 4)], hue.TEAL
    )
    spot.oval(x, y - 27, 33, 7, "#9fd3df")
    for side in (-1, 1):
        spot.line([(x + side * 9, y - 34), (x + side * 17, y - 43)], 4, DROP)


def wrecked(spot: Canvas) -> None:
    """What is left: bent posts, a tilted floor with a torn wall, the roof on the ground beside."""
    spot.shape([(-250, 0), (300, 0), (330, 14), (-270, 14)], hue.FAINT_SHADOW)
    for foot, top, height in ((-180, -196, 112), (-90, -104, 120), (20, 14, 128), (110, 132, 150)):
        spot.line([(foot, 0), (top, -height)], 17, hue.WOOD_DARK)
    floor = spot.at(-30, -122, turn=-6)
    floor.shape(
        [
            (-170, 0),
            (-170, -92),
            (-140, -70),
            (-104, -118),
            (-62, -84),
            (-30, -128),
            (20, -96),
            (52, -58),
            (70, 0),
        ],
        hue.WOOD,
    )
    for board in range(-150, 60, 27):
        floor.line([(board, -2), (board, -62)], 3, "#8d5c2d")
    floor.box(-128, -66, 46, 46, "#2f2117")
    floor.box(-190, -4, 390, 20, hue.WOOD_DARK)
    for x, lean in ((96, 14), (150, -26)):
        floor.line([(x, 0), (x + lean, -112)], 13, hue.WOOD_DARK)
    roof = spot.at(196, -34, turn=21)
    roof.shape(
        [
            (-170, 40),
            (-96, -88),
            (-40, -92),
            (-26, -66),
            (12, -96),
            (96, -88),
            (170, 32),
            (120, 20),
            (84, 46),
            (20, 26),
            (-40, 50),
            (-104, 28),
        ],
        hue.THATCH,
    )
    roof.shape([(96, -88), (170, 32), (120, 20), (60, -90)], hue.THATCH_DARK)
    for row in (-56, -24, 6):
        wide = 112 + row * 0.6
        roof.line([(-wide, row), (wide, row)], 4, hue.THATCH_LIGHT)
    for x, y, turn in ((-236, -6, 8), (-150, 12, -14), (60, 16, 10)):
        spot.at(x, y, turn=turn).box(-50, -8, 100, 14, hue.BOARD)
