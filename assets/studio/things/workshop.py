"""What a trade needs: a sewing machine, a welder's mask, a wrench, tools on a wall, a signpost."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas


def sewing_machine(spot: Canvas) -> None:
    """A sewing machine; (0, 0) is the table below its middle, the needle is on its left."""
    spot.shape([(-230, -8), (-60, -44), (-20, -30), (60, -30), (60, 0), (-230, 2)], hue.PLUM)
    for row in range(4):
        spot.shape(
            [(-210 + row * 40, -2), (-190 + row * 40, -16), (-170 + row * 40, -2)], hue.OCHRE
        )
    spot.box(-120, -22, 300, 24, hue.IRON, 6)
    spot.box(92, -190, 72, 172, hue.SLATE, 12)
    spot.box(-110, -206, 274, 62, hue.SLATE, 24)
    spot.box(-118, -196, 54, 96, hue.SLATE, 12)
    spot.box(-92, -104, 7, 84, hue.INK)
    spot.shape([(-108, -30), (-70, -30), (-62, -22), (-114, -22)], hue.INK)
    spot.oval(174, -150, 16, 48, hue.INK)
    spot.box(20, -246, 26, 42, hue.OCHRE, 5)
    spot.box(14, -250, 38, 8, hue.BROWN, 3)
    spot.line([(30, -240), (-60, -222), (-88, -196), (-88, -60)], 2.4, hue.OCHRE)
    spot.box(-60, -188, 130, 10, "#ffffff44", 5)


def wrench(spot: Canvas) -> None:
    """An open wrench pointing up and to the right; (0, 0) is where a hand holds it."""
    spot.line([(-20, 52), (40, -100)], 24, "#8b98a3")
    spot.line([(36, -88), (14, -142)], 22, "#8b98a3")
    spot.line([(42, -96), (96, -124)], 22, "#8b98a3")
    spot.line([(14, -142), (30, -176)], 20, "#8b98a3")
    spot.line([(96, -124), (84, -160)], 20, "#8b98a3")


def raised_mask(canvas: Canvas, x: float, y: float, h: float) -> None:
    """A welder's mask pushed up on the head of a figure `h` tall whose feet are at (x, y)."""
    spot = canvas.at(x, y, h / 100)
    spot.blob([(-11, -95), (-12, -108), (0, -113), (12, -108), (11, -95), (0, -97)], hue.INK)
    spot.box(-7, -107, 14, 6, "#9fd8c0", 1.4)
    spot.box(-11.5, -97, 23, 3, "#4a5560", 1.4)


def tool_board(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    """A board with tools hanging on it; (x, y) is its upper left corner."""
    canvas.box(x, y, w, h, "#c9a26a", 8)
    canvas.box(x, y, w, 14, hue.WOOD_DARK, 6)
    spot = canvas.at(x, y, w / 420)
    spot.box(60, 60, 18, 130, hue.WOOD_DARK, 6)
    spot.box(28, 50, 84, 38, hue.SLATE, 6)
    spot.shape([(150, 60), (280, 60), (280, 96), (170, 120)], "#b7c3cb")
    spot.box(274, 52, 56, 52, hue.BROWN, 12)
    for number, fill in enumerate((hue.TEAL, hue.OCHRE, hue.PLUM)):
        spot.box(160 + number * 60, 150, 18, 60, fill, 6)
        spot.box(165 + number * 60, 206, 8, 60, hue.SLATE, 3)
    spot.ring(370, 180, 34, 12, hue.SLATE)


def signpost(spot: Canvas) -> None:
    """A post with two boards that point both ways; (0, 0) is its foot."""
    spot.oval(0, 0, 40, 8, hue.SHADOW)
    spot.box(-12, -420, 24, 420, hue.BROWN, 6)
    spot.shape([(-40, -400), (150, -400), (196, -360), (150, -320), (-40, -320)], hue.TEAL)
    spot.shape([(40, -294), (-150, -294), (-196, -254), (-150, -214), (40, -214)], hue.INDIGO)
    spot.box(-10, -366, 130, 13, "#ffffffcc", 6)
    spot.box(-120, -260, 130, 13, "#ffffffcc", 6)


def workbench(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    """A table of thick boards with legs; (x, y) is its upper left corner."""
    for leg in (x + 30, x + w - 66):
        canvas.box(leg, y + 20, 36, h - 20, hue.WOOD_DARK)
    canvas.box(x + 30, y + h * 0.66, w - 60, 20, hue.WOOD_DARK)
    canvas.box(x, y, w, 34, hue.WOOD, 6)
    canvas.box(x, y + 24, w, 10, hue.WOOD_DARK, 4)


def vice(spot: Canvas) -> None:
    """A pipe held in a vice, glowing where it was welded; (0, 0) is the bench below it."""
    spot.box(-60, -24, 120, 26, hue.IRON, 4)
    spot.box(-40, -84, 80, 64, hue.SLATE, 6)
    spot.box(-56, -110, 26, 60, hue.IRON, 4)
    spot.box(30, -110, 26, 60, hue.IRON, 4)
    spot.box(-170, -118, 340, 30, "#9aa9b5", 8)
    spot.box(-170, -112, 340, 7, "#c7d6da")
    spot.box(86, -122, 14, 38, hue.OCHRE, 4)
    for dx, dy in ((-30, -44), (0, -58), (30, -44), (48, -14), (-46, -14)):
        spot.line([(93 + dx * 0.5, -126 + dy * 0.5), (93 + dx, -126 + dy)], 6, hue.SUN)
