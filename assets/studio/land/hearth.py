"""The inside of a house and what is in it: fire, lamp, lute, calendar, bowls, rice, beds."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.sheet.lettering import letter


def planks(canvas: Canvas, x: float, y: float, w: float, h: float, fill: str = hue.WOOD) -> None:
    """A wall of boards; (x, y) is its upper left corner."""
    canvas.box(x, y, w, h, fill)
    for board in range(round(x), round(x + w), 64):
        canvas.box(board, y, 4, h, "#00000024")


def stilt_room(canvas: Canvas) -> None:
    """The living room of a stilt house at evening: boards, beams, a floor of planks."""
    planks(canvas, 0, 0, 1600, 660, hue.BOARD)
    canvas.box(0, 0, 1600, 70, "#5a391b")
    for post in (60, 1480):
        canvas.box(post, 0, 60, 660, hue.WOOD_DARK)
        canvas.box(post + 42, 0, 18, 660, "#5a391b")
    canvas.box(0, 660, 1600, 240, "#b98a52")
    canvas.box(0, 650, 1600, 14, hue.WOOD_DARK)
    for y in (716, 774, 834):
        canvas.box(0, y, 1600, 4, "#a5773f")


def fire(spot: Canvas) -> None:
    """A hearth: a frame of earth, a tripod, a kettle over the flames; (0, 0) is its front edge."""
    spot.box(-190, -44, 380, 50, hue.WOOD_DARK, 8)
    spot.box(-176, -54, 352, 34, "#b9a78c", 8)
    spot.oval(0, -42, 130, 14, "#6d6257")
    for log in (-1, 1):
        spot.line([(log * 110, -40), (log * 12, -58)], 22, "#5a391b")
    flame = [(-52, -52), (-62, -88), (-34, -112), (-24, -150), (6, -118), (30, -146), (56, -92)]
    spot.blob([*flame, (50, -52)], hue.SUN)
    spot.blob([(-28, -52), (-30, -80), (0, -112), (30, -78), (26, -52)], hue.GLOW)
    for foot in (-104, 104):
        spot.line([(foot * 0.72, -160), (foot, -40)], 9, hue.INK)
    spot.box(-86, -166, 172, 11, hue.INK, 5)
    spot.blob(
        [(-64, -168), (-80, -206), (-48, -244), (48, -244), (80, -206), (64, -168)], hue.SLATE
    )
    spot.shape([(66, -214), (116, -254), (124, -240), (74, -190)], hue.SLATE)
    spot.box(-30, -258, 60, 16, hue.IRON, 7)
    spot.arc(0, -262, 56, 180, 360, 9, hue.IRON)


def lute(spot: Canvas) -> None:
    """A đàn tính: a round gourd and a long neck; (0, 0) is the middle of the gourd."""
    spot.box(-10, -420, 20, 400, "#4a2f17", 6)
    spot.shape([(-16, -420), (16, -420), (22, -490), (-6, -500)], "#4a2f17")
    for peg in (-452, -474):
        spot.box(-36, peg, 72, 8, hue.OCHRE, 4)
    spot.oval(0, 0, 84, 82, "#c98f45")
    spot.oval(-4, -4, 68, 66, "#e9cf86")
    for hole in range(6):
        spot.oval((-22, 0, 22, -22, 0, 22)[hole], (-22, -30, -22, 0, -8, 0)[hole], 5, 5, hue.BROWN)
    spot.box(-26, 30, 52, 9, hue.WOOD_DARK, 4)
    for string in (-4, 4):
        spot.line([(string, 32), (string, -440)], 2.4, hue.PAPER)
    spot.line([(16, -486), (40, -430), (34, -380)], 6, hue.PLUM)


def bulb(canvas: Canvas, x: float, y0: float, y: float, size: float) -> None:
    """A lit bulb hanging from y0; its middle is at (x, y)."""
    spot = canvas.at(x, y, size)
    for r, glow in ((170, "#ffe9ae44"), (120, "#ffe9ae66"), (76, "#ffe9ae99")):
        spot.oval(0, 0, r, r, glow)
    canvas.line([(x, y0), (x, y - 70 * size)], 5, hue.INK)
    spot.box(-18, -78, 36, 44, hue.SLATE, 6)
    spot.oval(0, 0, 42, 44, hue.SUN)
    spot.shape([(-20, -36), (20, -36), (30, -16), (-30, -16)], hue.SUN)
    spot.oval(-10, -8, 16, 18, "#fff4d0")


def calendar(canvas: Canvas, x: float, y: float, w: float, year: str) -> None:
    """A wall calendar whose first leaf shows a year; (x, y) is its upper left corner."""
    spot = canvas.at(x, y, w / 100)
    spot.line([(22, 2), (50, -18), (78, 2)], 1.6, hue.SLATE)
    spot.oval(50, -18, 3, 3, hue.OCHRE)
    spot.box(3, 5, 100, 122, "#1b1e2b33", 4)
    for leaf in (4, 2, 0):
        spot.box(leaf * 0.6, leaf, 100, 122, "#e7dcc0" if leaf else hue.PAPER, 4)
    spot.box(0, 0, 100, 26, hue.INDIGO, 4)
    for number in range(10):
        colour = hue.OCHRE if number % 2 else hue.FRESH_LEAF
        left = number * 10
        spot.shape([(left, 26), (left + 5, 19), (left + 10, 26)], colour)
    for hole in (22, 78):
        spot.oval(hole, 7, 3, 3, hue.PAPER)
    box = (x + w * 0.05, y + w * 0.28, w * 0.9, w * 0.44)
    letter(canvas, year, "vi", box, round(w * 0.32), hue.INDIGO)
    for row in range(3):
        for column in range(7):
            fill = hue.OCHRE if (row, column) == (0, 4) else "#d9d2bf"
            spot.box(9 + column * 12, 76 + row * 14, 9, 9, fill, 2)


def ruler(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    """An upright measure; (x, y) is its upper left corner."""
    canvas.box(x + 6, y + 8, w, h, hue.SHADOW, 8)
    canvas.box(x, y, w, h, "#f2cf6b", 8)
    canvas.box(x + w * 0.72, y, w * 0.28, h, "#dcb54a", 8)
    for mark in range(1, 20):
        top = y + h * mark / 20
        canvas.box(x, top - 2, w * (0.28 if mark % 2 else 0.5), 5, hue.INK)


def rice_sack(spot: Canvas) -> None:
    """A full sack of rice; (0, 0) is the ground below its middle, it is 250 tall."""
    spot.oval(0, 0, 108, 12, hue.SHADOW)
    outline = [(-88, -4), (-104, -90), (-84, -196), (-40, -214), (40, -214), (84, -196), (104, -90)]
    spot.blob([*outline, (88, -4)], "#f1e9d6")
    spot.blob([(40, -8), (60, -100), (52, -196), (84, -190), (102, -90), (88, -6)], "#ddd2b8")
    spot.shape([(-36, -206), (36, -206), (54, -258), (0, -246), (-54, -258)], "#f1e9d6")
    spot.box(-42, -218, 84, 14, hue.PLUM, 6)
    spot.curve([(0, -60), (-6, -110), (8, -160)], 7, "#7d9c3f")
    for side in (-1, 1):
        for grain in range(4):
            spot.oval(side * 17 + 2, -80 - grain * 22 - (side > 0) * 10, 8, 13, hue.OCHRE)


def bowl(spot: Canvas, rim: str = hue.TEAL) -> None:
    """A bowl of steaming rice; (0, 0) is the table below it."""
    spot.oval(0, -58, 54, 34, "#d9cfb4")
    spot.oval(0, -56, 51, 31, hue.WHITE)
    for px, py, fill in ((-20, -76, hue.OCHRE), (10, -80, "#7d9c3f"), (26, -68, hue.OCHRE)):
        spot.oval(px, py, 11, 7, fill)
    spot.blob([(-60, -56), (60, -56), (42, -10), (22, 0), (-22, 0), (-42, -10)], rim)
    spot.box(-62, -60, 124, 12, "#f4f1e6", 6)
    spot.box(-26, -6, 52, 8, "#f4f1e6", 3)
    for steam in (-20, 16):
        wave = [(steam, -96), (steam + 10, -114), (steam, -132), (steam + 8, -150)]
        spot.curve(wave, 5, hue.WHITE)


def bunk_bed(spot: Canvas) -> None:
    """A bunk bed with made beds; (0, 0) is the floor below its left post, it is 520 wide."""
    for top, cover in ((-400, hue.TEAL), (-180, hue.PLUM)):
        spot.box(10, top, 500, 46, hue.WHITE, 8)
        spot.box(150, top - 8, 360, 60, cover, 10)
        spot.box(150, top + 12, 360, 8, hue.OCHRE)
        spot.box(26, top - 32, 110, 40, "#fbf0cf", 14)
        spot.box(0, top + 44, 520, 26, hue.WOOD)
    for post in (0, 496):
        spot.box(post, -500, 24, 502, hue.WOOD_DARK, 4)
    spot.box(0, -456, 520, 14, hue.WOOD_DARK)
    for rung in range(4):
        spot.box(424, -350 + rung * 90, 72, 12, hue.WOOD_DARK, 4)
    spot.box(412, -460, 16, 462, hue.WOOD_DARK, 4)
