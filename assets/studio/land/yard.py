"""What stands around a house: pigs and their sty, tank and tap, latrine, loudspeaker, benches."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas

PIG, PIG_DARK, PIG_SICK = "#e2a595", "#c98676", "#c9aca6"


def pig(spot: Canvas) -> None:
    """A pig on its feet; (0, 0) is the ground below its middle, it is about 300 long."""
    spot.oval(0, 0, 140, 13, hue.SHADOW)
    for leg in (-84, 74):
        spot.line([(leg, -60), (leg, -14)], 28, PIG_DARK)
        spot.box(leg - 14, -12, 28, 13, hue.INK, 4)
    spot.curve([(-132, -118), (-156, -128), (-150, -150), (-138, -136), (-160, -116)], 7, PIG_DARK)
    body = [(-136, -110), (-90, -160), (0, -168), (80, -160), (126, -112), (96, -56), (0, -44)]
    spot.blob([*body, (-100, -56)], PIG)
    spot.blob([(-96, -62), (0, -58), (92, -66), (70, -48), (0, -40), (-76, -48)], PIG_DARK)
    spot.blob([(-60, -164), (-6, -168), (10, -130), (-24, -96), (-66, -112)], "#3a2f33")
    for leg in (-104, 96):
        spot.line([(leg, -70), (leg, -14)], 30, PIG)
        spot.box(leg - 15, -12, 30, 13, hue.INK, 4)
    _pig_head(spot, 132, -126, PIG)


def sick_pig(spot: Canvas) -> None:
    """A pig lying on its belly, its eye closed; (0, 0) is the ground below its middle."""
    spot.oval(0, 2, 190, 16, hue.SHADOW)
    spot.curve([(-142, -50), (-168, -36), (-176, -14)], 7, "#a98c86")
    body = [(-146, -40), (-110, -92), (-20, -112), (70, -98), (120, -50), (110, -6), (0, 0)]
    spot.blob([*body, (-130, -4)], PIG_SICK)
    spot.blob([(-70, -104), (-16, -110), (4, -74), (-30, -48), (-76, -64)], "#4a3f42")
    for leg, tip in ((-110, -56), (60, 128)):
        spot.line([(leg, -14), (tip, -7)], 24, "#b3948d")
        spot.box(tip - 4, -17, 26, 18, hue.INK, 5)
    for px, py, r in ((40, -72, 9), (66, -46, 7), (22, -34, 8), (-100, -50, 8), (88, -76, 6)):
        spot.oval(px, py, r, r * 0.8, "#a04f5c")
    _pig_head(spot, 150, -48, PIG_SICK, is_well=False)


def _pig_head(spot: Canvas, x: float, y: float, skin: str, is_well: bool = True) -> None:
    dark = PIG_DARK if is_well else "#a98c86"
    spot.blob([(x - 46, y - 30), (x + 6, y - 52), (x + 44, y - 14), (x + 30, y + 34)], skin)
    spot.blob([(x - 48, y - 34), (x + 10, y - 46), (x + 36, y + 24), (x - 26, y + 44)], skin)
    spot.box(x + 30, y - 14, 30, 44, dark, 12)
    for nostril in (-2, 14):
        spot.oval(x + 50, y + nostril, 3.6, 5, hue.INK)
    spot.blob([(x - 30, y - 36), (x - 18, y - 70), (x + 12, y - 62), (x + 6, y - 34)], dark)
    if is_well:
        spot.oval(x + 16, y - 16, 5, 6, hue.INK)
    else:
        spot.curve([(x + 8, y - 14), (x + 15, y - 9), (x + 23, y - 13)], 4, hue.INK)


def fence(canvas: Canvas, x0: float, x1: float, y: float, h: float) -> None:
    """A fence of wooden posts from x0 to x1, standing on y."""
    canvas.box(x0, y - 4, x1 - x0, 10, hue.FAINT_SHADOW, 5)
    for rail in (0.82, 0.4):
        canvas.box(x0, y - h * rail, x1 - x0, h * 0.13, hue.WOOD, 5)
    count = max(2, round((x1 - x0) / 120))
    for post in range(count + 1):
        left = x0 + (x1 - x0 - 22) * post / count
        canvas.box(left, y - h, 22, h, hue.WOOD_DARK, 5)


def sty(spot: Canvas) -> None:
    """The roof and back wall of a sty, open to us; (0, 0) is the ground below its middle."""
    spot.box(-270, -210, 540, 210, "#8d6a45")
    for board in range(-270, 270, 36):
        spot.box(board, -210, 3, 210, "#6f4f30")
    for post in (-280, -12, 256):
        spot.box(post, -230, 24, 232, hue.WOOD_DARK)
    spot.shape([(-330, -216), (-280, -310), (280, -310), (330, -216)], hue.THATCH_LIGHT)
    for row in range(4):
        spot.box(-316 + row * 12, -236 - row * 20, 632 - row * 24, 5, "#5d514888")
    spot.box(-334, -222, 668, 14, hue.THATCH_DARK)


def water_tank(spot: Canvas) -> None:
    """A steel tank on a brick base; (0, 0) is the ground below its middle, it is 330 tall."""
    spot.box(-128, -8, 256, 18, hue.SHADOW, 9)
    spot.box(-112, -110, 224, 112, "#c98f62")
    for row in range(4):
        spot.box(-112, -110 + row * 28, 224, 3, hue.WOOD)
        for brick in range(-112 + row % 2 * 28, 112, 56):
            spot.box(brick, -110 + row * 28, 3, 28, hue.WOOD)
    spot.box(-124, -124, 248, 18, "#b7b2a4", 4)
    spot.box(-100, -308, 200, 190, "#c7d6da", 24)
    spot.box(34, -300, 60, 176, "#9fb6bd", 18)
    spot.box(-80, -300, 22, 176, "#eef5f5", 10)
    for band in (-256, -190):
        spot.box(-102, band, 204, 8, "#8ba4ac", 4)
    spot.oval(0, -310, 62, 20, "#9fb6bd")
    spot.oval(0, -318, 34, 14, "#8ba4ac")


def tap(spot: Canvas) -> None:
    """A tap on its pipe with a basin below it; (0, 0) is the ground, the water falls at x."""
    spot.box(-7, -232, 14, 150, "#7cc0d8cc", 6)
    spot.box(-2, -232, 4, 150, "#ffffff99", 2)
    spot.box(76, -290, 20, 290, hue.SLATE, 6)
    spot.line([(86, -276), (6, -276), (0, -240)], 22, hue.SLATE)
    spot.box(-13, -250, 26, 16, hue.IRON, 4)
    spot.box(20, -304, 10, 26, hue.IRON)
    spot.box(-2, -316, 54, 14, hue.TEAL, 7)
    spot.oval(0, 0, 132, 13, hue.SHADOW)
    spot.shape([(-118, -92), (118, -92), (88, 0), (-88, 0)], "#3f86a0")
    spot.oval(0, -92, 118, 17, "#8fcbe0")
    spot.oval(0, -90, 30, 8, "#ffffffaa")


def latrine(spot: Canvas) -> None:
    """A small clean privy of brick with a door; (0, 0) is the ground below its middle."""
    spot.box(-120, -6, 250, 16, hue.FAINT_SHADOW)
    spot.box(-104, -250, 208, 250, "#f3ead2")
    spot.box(52, -250, 52, 250, "#e0d4b4")
    spot.box(-104, -40, 208, 40, hue.TEAL)
    spot.box(-52, -206, 104, 206, hue.WOOD_DARK)
    spot.box(-44, -198, 88, 198, "#2f7d86")
    spot.box(-30, -180, 60, 70, "#256a72", 4)
    spot.oval(30, -96, 7, 7, hue.OCHRE)
    spot.shape([(-136, -238), (-112, -296), (112, -280), (136, -238)], "#8d5a3a")
    spot.box(-140, -246, 280, 13, "#6b4128", 3)
    spot.box(78, -366, 16, 92, hue.SLATE, 4)
    spot.box(70, -376, 32, 14, hue.SLATE, 6)


def loudspeakers(spot: Canvas) -> None:
    """Two horns on a pole; (0, 0) is the foot of the pole, 640 below the horns."""
    spot.oval(0, 2, 50, 9, hue.SHADOW)
    spot.box(-13, -700, 26, 702, "#8f8a80", 8)
    spot.box(3, -700, 10, 702, "#76716a", 5)
    spot.box(-20, -676, 40, 54, "#4a4f55", 6)
    for left in (True, False):
        horn = spot.at(0, -640, left=left)
        horn.box(14, -34, 62, 66, hue.IRON, 14)
        horn.shape([(66, -24), (206, -108), (206, 96), (66, 22)], "#6d7d8c")
        horn.shape([(66, 4), (206, 30), (206, 96), (66, 22)], "#556472")
        horn.oval(206, -6, 30, 103, "#9aa9b5")
        horn.oval(208, -6, 20, 82, hue.SLATE)
        horn.oval(210, -6, 7, 24, "#9aa9b5")


def sound(canvas: Canvas, x: float, y: float, r: float, left: bool, count: int = 3) -> None:
    """Waves that leave (x, y) to one side."""
    for wave in range(count):
        start = 138 if left else -42
        canvas.arc(x, y, r + wave * 58, start, start + 84, 15, hue.OCHRE)


def bench(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    """A wooden bench; (x, y) is the ground below its left end."""
    canvas.box(x - 10, y - 5, w + 20, 12, hue.SHADOW, 6)
    for leg in (x + 20, x + w - 44):
        canvas.box(leg, y - h, 24, h, hue.WOOD_DARK)
    canvas.box(x, y - h - 6, w, 24, hue.WOOD, 6)
    canvas.box(x, y - h + 12, w, 6, hue.WOOD_DARK)


def vet_bag(spot: Canvas) -> None:
    """The bag of one who heals animals; (0, 0) is the ground below its middle."""
    spot.oval(0, 0, 84, 10, hue.SHADOW)
    spot.line([(-34, -104), (-28, -140), (28, -140), (34, -104)], 12, hue.IRON)
    spot.box(-78, -110, 156, 110, hue.TEAL, 16)
    spot.box(-78, -76, 156, 9, "#0a4d57")
    spot.oval(0, -54, 32, 32, hue.PAPER)
    spot.box(-8, -76, 16, 44, hue.LEAF, 3)
    spot.box(-22, -62, 44, 16, hue.LEAF, 3)
