"""Houses of the commune and the village: offices, the village house, a new home, an old hut."""

from studio.land.landscape import teeth
from studio.sheet import hue
from studio.sheet.canvas import Canvas


def commune_office(spot: Canvas) -> None:
    """An office with one wide open door and a lit counter in it; (0, 0) is its ground line."""
    spot.box(-330, -8, 660, 18, hue.FAINT_SHADOW)
    spot.box(-310, -270, 620, 270, "#f6e3ae")
    spot.box(170, -270, 140, 270, "#e8d296")
    spot.box(-310, -30, 620, 30, "#c99b45")
    for left in (-280, 196):
        spot.box(left, -200, 84, 104, "#35506a")
        spot.box(left + 5, -195, 34, 94, hue.PANE)
        spot.box(left + 45, -195, 34, 94, hue.PANE)
    spot.box(-132, -232, 264, 232, hue.WOOD_DARK)
    spot.box(-118, -220, 236, 220, "#fff1c4")
    spot.box(-118, -96, 236, 96, hue.WOOD)
    spot.box(-118, -102, 236, 14, hue.WOOD_DARK)
    for side in (-1, 1):
        spot.shape(
            [(side * 132, -232), (side * 196, -218), (side * 196, 14), (side * 132, 0)], hue.TEAL
        )
        spot.oval(side * 184, -96, 6, 6, hue.OCHRE)
    spot.shape([(-350, -262), (-290, -352), (290, -352), (350, -262)], "#8d5a3a")
    spot.box(-358, -272, 716, 16, "#6b4128", 4)
    spot.box(-164, -18, 328, 22, "#d5cdb4", 3)


def sign_of_counter(spot: Canvas) -> None:
    """The round sign of the counter that takes papers: an officer behind a desk."""
    spot.oval(0, 0, 70, 70, hue.INDIGO)
    spot.ring(0, 0, 70, 7, hue.OCHRE)
    spot.oval(0, -26, 15, 16, hue.WHITE)
    spot.blob([(-26, 14), (-20, -6), (0, -11), (20, -6), (26, 14)], hue.WHITE)
    spot.box(-42, 14, 84, 14, hue.OCHRE, 4)
    spot.box(-34, 28, 68, 16, hue.OCHRE)


def province_office(spot: Canvas, pale: bool = False) -> None:
    """A large office of three floors; `pale` is one that is no more."""
    body, side, glass = ("#f3ead2", "#e0d4b4", hue.PANE)
    roof, line = (hue.TILE, hue.SLATE)
    if pale:
        body, side, glass, roof, line = "#dfdfd6", "#d2d3cb", "#c5cbc9", "#bcbdb5", "#b4b7b2"
    spot.box(-250, -6, 500, 14, "#1b1e2b1c")
    spot.box(-230, -330, 460, 330, body)
    spot.box(120, -330, 110, 330, side)
    spot.box(-230, -24, 460, 24, line)
    for floor in (-300, -204, -108):
        for left in range(-206, 200, 68):
            if floor > -150 and abs(left + 18) < 70:
                continue
            spot.box(left, floor, 42, 60, glass)
    spot.box(-46, -116, 92, 116, line)
    spot.box(-38, -108, 76, 108, glass)
    spot.box(-80, -136, 160, 20, roof)
    spot.shape([(-262, -326), (-210, -390), (210, -390), (262, -326)], roof)
    spot.box(-266, -334, 532, 12, line)


def village_house(spot: Canvas) -> None:
    """The house of culture of a village, on low posts, with a deep porch."""
    spot.box(-420, -6, 840, 16, hue.FAINT_SHADOW)
    spot.box(-380, -250, 760, 250, "#e9cf96")
    spot.box(-380, -34, 760, 34, "#b98a52")
    for left in (-340, -210, 120, 250):
        spot.box(left, -200, 92, 104, hue.WOOD_DARK)
        spot.box(left + 6, -194, 38, 92, hue.PANE)
        spot.box(left + 48, -194, 38, 92, hue.PANE)
    spot.box(-84, -210, 168, 210, hue.WOOD_DARK)
    for left in (-76, 4):
        spot.box(left, -202, 72, 202, "#8d5c2d")
        spot.box(left + 14, -186, 44, 80, hue.WOOD)
    for post in (-396, -240, -104, 88, 224, 380):
        spot.box(post, -256, 18, 256, hue.BROWN)
    spot.shape([(-470, -240), (-350, -380), (350, -380), (470, -240)], hue.THATCH)
    spot.shape([(350, -380), (470, -240), (400, -240), (290, -380)], hue.THATCH_DARK)
    for row in range(5):
        wide = 372 + row * 20
        spot.box(-wide, -360 + row * 23, wide * 2, 5, "#74665b88")
    spot.box(-360, -390, 720, 16, hue.THATCH_DARK)
    spot.box(-476, -248, 952, 14, hue.THATCH_DARK)
    spot.box(-420, -234, 840, 26, hue.INDIGO)
    teeth(spot, -420, -208, 30, 14, 28)


def new_home(spot: Canvas) -> None:
    """A small solid house of brick with a tiled roof; (0, 0) is its ground line."""
    spot.box(-300, -6, 600, 16, hue.FAINT_SHADOW)
    spot.box(-260, -230, 520, 230, "#f7e2a6")
    spot.box(150, -230, 110, 230, "#e8cf8c")
    spot.box(-260, -40, 520, 40, hue.TEAL)
    spot.box(-50, -196, 104, 196, hue.WOOD_DARK)
    spot.box(-42, -188, 88, 188, "#2f7d86")
    spot.box(-28, -172, 60, 70, "#256a72", 4)
    spot.oval(34, -92, 7, 7, hue.OCHRE)
    for left in (-210, 106):
        spot.box(left - 8, -190, 124, 100, hue.WHITE)
        spot.box(left, -182, 50, 84, hue.PANE)
        spot.box(left + 58, -182, 50, 84, hue.PANE)
        spot.box(left - 16, -92, 140, 12, "#d5cdb4")
    spot.box(-96, -16, 196, 20, "#d5cdb4", 3)
    spot.shape([(-310, -216), (-230, -350), (230, -350), (310, -216)], "#b4683c")
    for row in range(5):
        wide = 240 + row * 17
        spot.box(-wide, -330 + row * 24, wide * 2, 5, "#8d4e2b")
    spot.box(-236, -362, 472, 16, "#8d4e2b", 4)
    spot.box(-314, -224, 628, 14, "#8d4e2b", 4)


def old_hut(spot: Canvas) -> None:
    """The hut of bamboo and thatch that stood before, faded as a memory."""
    spot.shape([(-190, 0), (-176, -190), (190, -180), (186, 0)], "#cdc5ac")
    for slat in range(-176, 186, 26):
        spot.line([(slat, -182), (slat - 6, -4)], 4, "#bdb59c")
    spot.shape([(-40, 0), (-34, -150), (44, -148), (46, 0)], "#aaa593")
    spot.box(86, -138, 62, 50, "#aaa593")
    for post, lean in ((-186, 12), (182, -6)):
        spot.line([(post, 0), (post + lean, -200)], 12, "#b3a98c")
    thatch = [(-250, -152), (-150, -296), (150, -280), (246, -140), (196, -156), (150, -138)]
    spot.shape(
        [*thatch, (80, -160), (10, -142), (-70, -164), (-150, -146), (-200, -166)], "#c3b99a"
    )
    for straw in range(9):
        top, low = -140 + straw * 34, -220 + straw * 52
        spot.line([(top, -280), (low, -166)], 4, "#b1a788")
