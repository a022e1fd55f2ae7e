"""Things of an office: cards, clipboards, screens, scales, a notice board, shelves."""

from studio.land.landscape import mountains
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point, smooth
from studio.things.belongings import face, paper


def room(canvas: Canvas, floor: float = 690, windows: tuple[float, ...] = (200, 1080)) -> None:
    """The inside of a commune office: pale wall, windows onto the mountains, a floor."""
    canvas.fade("#eef1ea", "#f3e6c4", 0, floor)
    for left in windows:
        canvas.box(left - 12, 88, 344, 284, "#c9b98c", 8)
        canvas.box(left, 100, 320, 260, "#dbe9e4")
        ridge: list[Point] = [(0, 296), (80, 214), (160, 288), (230, 244), (320, 310)]
        slope = smooth([(left + px, py) for px, py in ridge], closed=False)
        canvas.shape([*slope, (left + 320, 360), (left, 360)], hue.NEAR)
        canvas.box(left, 338, 320, 22, "#7d9c3f")
        canvas.box(left + 154, 100, 12, 260, "#c9b98c")
        canvas.box(left - 24, 360, 368, 18, "#b7a472", 4)
    canvas.box(0, floor, canvas.width, canvas.height - floor, "#d8c79a")
    canvas.box(0, floor - 12, canvas.width, 14, "#b7a472")


def identity_card(canvas: Canvas, x: float, y: float, w: float) -> None:
    """A card with a portrait; (x, y) is its upper left corner."""
    spot = canvas.at(x, y, w / 100)
    spot.box(2, 3, 100, 64, hue.SHADOW, 7)
    spot.box(0, 0, 100, 64, "#e6efe6", 7)
    spot.box(0, 0, 100, 15, hue.TEAL, 7)
    spot.box(0, 9, 100, 6, hue.TEAL)
    spot.box(8, 21, 30, 37, "#bcd9da", 4)
    face(canvas, x + w * 0.23, y + w * 0.4, w * 0.125, hue.INDIGO)
    for top, length in ((23, 44), (32, 34), (41, 40), (50, 26)):
        spot.box(48, top, length, 4.5, "#6e8a86", 2)


def clipboard(canvas: Canvas, x: float, y: float, w: float) -> None:
    """A board with a form on it; (x, y) is its upper left corner."""
    spot = canvas.at(x, y, w / 100)
    spot.box(0, 0, 100, 132, hue.WOOD_DARK, 8)
    spot.box(8, 12, 84, 112, hue.WHITE, 4)
    spot.box(30, -6, 40, 20, hue.SLATE, 6)
    for row in range(4):
        top = 30 + row * 23
        spot.box(18, top, 14, 14, "#dfe4ea", 3)
        spot.box(40, top + 4, (42, 34, 44, 28)[row], 6, hue.PRINT, 3)
        if row < 3:
            spot.line([(20, top + 7), (24, top + 12), (33, top)], 4, hue.LEAF)


def screen(spot: Canvas) -> None:
    """The back of a computer screen on its foot; (0, 0) is the desk below its middle."""
    spot.box(-16, -50, 32, 50, hue.IRON)
    spot.box(-56, -10, 112, 12, hue.IRON, 5)
    spot.box(-104, -178, 208, 134, hue.SLATE, 12)
    spot.oval(0, -112, 12, 12, "#ffffff33")


def camera(spot: Canvas) -> None:
    """A camera on a stand; (0, 0) is the desk below it."""
    spot.box(-46, -10, 92, 12, hue.INK, 5)
    spot.box(-8, -190, 16, 186, hue.SLATE)
    spot.box(-74, -282, 150, 104, hue.INK, 18)
    spot.box(66, -264, 40, 68, hue.IRON, 10)
    spot.oval(106, -230, 15, 34, hue.PANE)
    spot.box(-50, -300, 50, 22, hue.INK, 6)
    spot.oval(-44, -256, 9, 9, hue.OCHRE)


def fingerprint_reader(spot: Canvas) -> None:
    """A box with a lit glass and a print on it; (0, 0) is the desk below its middle."""
    spot.box(-110, -8, 220, 12, hue.SHADOW, 6)
    spot.shape([(-100, 0), (-84, -92), (84, -92), (100, 0)], hue.INK)
    spot.shape([(-72, -14), (-62, -80), (62, -80), (72, -14)], "#9fd8c0")
    for r in (10, 20, 30):
        spot.arc(0, -38, r, 160, 380, 5, hue.TEAL)


def envelope(canvas: Canvas, x: float, y: float, w: float) -> None:
    """An open envelope with notes in it; (x, y) is its upper left corner."""
    spot = canvas.at(x, y, w / 100)
    for step, fill in enumerate(("#86b58d", "#5f9a6b")):
        spot.box(12 + step * 6, -20 + step * 7, 70, 40, fill, 4)
        spot.oval(47 + step * 6, -6 + step * 7, 9, 9, "#ffffff88")
    spot.box(2, 3, 100, 62, hue.SHADOW, 4)
    spot.box(0, 0, 100, 62, hue.PAPER, 4)
    spot.shape([(0, 2), (100, 2), (50, 36)], "#e7dcc0")
    spot.line([(2, 2), (50, 36), (98, 2)], 2, "#c9b98c")


def scales(spot: Canvas) -> None:
    """The scales of justice; (0, 0) is the desk below their middle."""
    spot.box(-52, -14, 104, 16, hue.BROWN, 6)
    spot.box(-32, -28, 64, 16, hue.OCHRE, 6)
    spot.box(-7, -230, 14, 206, hue.OCHRE, 5)
    spot.line([(-112, -206), (0, -216), (112, -206)], 11, hue.OCHRE)
    spot.oval(0, -232, 15, 15, hue.OCHRE)
    for side in (-112, 112):
        for edge in (-44, 44):
            spot.line([(side, -204), (side + edge, -108)], 4, hue.BROWN)
        spot.blob(
            [(side - 54, -110), (side + 54, -110), (side + 32, -82), (side - 32, -82)], hue.OCHRE
        )


def bookshelf(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    """A shelf with books; (x, y) is its upper left corner."""
    canvas.box(x, y, w, h, hue.WOOD_DARK, 6)
    rows = max(2, round(h / 120))
    for row in range(rows):
        top = y + 12 + row * (h - 12) / rows
        deep = (h - 12) / rows - 12
        canvas.box(x + 12, top, w - 24, deep, "#4a2f17")
        left, number = x + 20, row
        while left + 34 < x + w - 14:
            wide, tall = 22 + number * 7 % 13, deep * (0.94 - number * 5 % 4 * 0.07)
            fill = (hue.TEAL, hue.PLUM, hue.OCHRE, hue.INDIGO, "#7d9c3f", hue.SLATE)[number % 6]
            canvas.box(left, top + deep - tall, wide, tall, fill, 3)
            canvas.box(left + 5, top + deep - tall + 16, wide - 10, 6, "#ffffff88")
            left, number = left + wide + 4, number + 1


def notice_board(canvas: Canvas, x: float, y: float, w: float, h: float, ground: float) -> None:
    """A board under a small roof, with lists on it; (x, y) is its upper left corner."""
    for post in (x + 30, x + w - 54):
        canvas.box(post, y, 24, ground - y, hue.WOOD_DARK)
    canvas.box(x, y, w, h, hue.WOOD, 8)
    canvas.box(x + 20, y + 20, w - 40, h - 40, "#3f6b58", 4)
    canvas.shape([(x - 50, y), (x + 20, y - 70), (x + w - 20, y - 70), (x + w + 50, y)], "#8d5a3a")
    canvas.box(x - 56, y - 8, w + 112, 16, "#6b4128", 4)
    tall = h - 90
    for number in range(3):
        left = x + 50 + number * (w - 70) / 3
        paper(canvas, left, y + 45, (w - 70) / 3 - 30, tall, 6, stamp=True)
        canvas.oval(left + (w - 70) / 6 - 15, y + 48, 8, 8, hue.OCHRE)


def certificate(canvas: Canvas, x: float, y: float, w: float) -> None:
    """A recognition with a frame and a seal; (x, y) is its upper left corner."""
    spot = canvas.at(x, y, w / 100)
    spot.box(3, 4, 100, 72, hue.SHADOW, 3)
    spot.box(0, 0, 100, 72, hue.OCHRE, 3)
    spot.box(4, 4, 92, 64, hue.PAPER, 2)
    spot.box(24, 14, 52, 7, hue.INDIGO, 3)
    for top, length in ((30, 64), (40, 50)):
        spot.box(50 - length / 2, top, length, 4, hue.PRINT, 2)
    spot.oval(76, 55, 9, 9, hue.PLUM)
    spot.oval(76, 55, 5, 5, "#ffffff66")


def wall(canvas: Canvas, floor: float = 690) -> None:
    """A quiet wall with distant mountains, for one thing shown large."""
    canvas.fade("#dfeaf0", "#f7ecd0", 0, canvas.height)
    mountains(canvas, floor - 40, 210, "#cddbd6", 1.7)
    canvas.box(0, floor, canvas.width, canvas.height - floor, "#d9c48f")
