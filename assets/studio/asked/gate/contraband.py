"""What customs officers look for, and what an X-ray shows: crackers, a pistol, bottles, clothes."""

from math import cos, pi, sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas

RED, DARK_RED = "#c23b2e", "#8f241b"


def crackers(spot: Canvas) -> None:
    """A string of firecrackers with a lit fuse, 420 high; (0, 0) is its upper end."""
    spot.curve([(0, 0), (10, -30), (40, -44), (58, -30)], 8, hue.INK)
    for turn in range(8):
        dx, dy = cos(turn * pi / 4), sin(turn * pi / 4)
        spot.line([(64 + dx * 10, -26 + dy * 10), (64 + dx * 34, -26 + dy * 34)], 9, hue.SUN)
    spot.oval(64, -26, 13, 13, "#e07b2a")
    spot.line([(0, 0), (0, 400)], 9, "#d9c7a0")
    for row in range(7):
        for side in (-1, 1):
            one = spot.at(0, 26 + row * 56, left=side < 0, turn=side * 26)
            one.box(8, -16, 96, 36, DARK_RED, 8)
            one.box(8, -16, 96, 28, RED, 8)
            one.box(8, -16, 16, 36, hue.OCHRE, 4)
            one.box(84, -16, 10, 36, hue.OCHRE, 3)


def pistol(spot: Canvas) -> None:
    """A pistol that points to the left, 380 wide; (0, 0) is its middle."""
    spot.shape([(60, 30), (140, 30), (184, 190), (100, 200)], "#4a3626")
    for row in range(4):
        y = 70 + row * 30
        spot.line([(84 + row * 9, y), (140 + row * 8, y - 6)], 6, "#2f2117")
    spot.arc(18, 52, 50, 0, 180, 14, hue.INK)
    spot.line([(30, 30), (14, 68)], 10, hue.INK)
    spot.box(-190, -68, 350, 78, "#3a4650", 10)
    spot.box(-190, -68, 350, 28, "#5c6a75", 10)
    spot.box(-150, 6, 310, 34, hue.INK, 8)
    spot.box(-196, -52, 16, 34, hue.INK, 4)
    spot.box(-176, -84, 16, 20, hue.INK)
    spot.box(120, -84, 26, 20, hue.INK)
    for x in range(70, 150, 18):
        spot.line([(x, -58), (x, -16)], 6, hue.INK)


def bottle(spot: Canvas, fill: str, dark: str) -> None:
    """A bottle of spirits, 250 high; (0, 0) is the ground below it."""
    spot.oval(0, 0, 52, 9, hue.SHADOW)
    spot.box(-16, -250, 32, 100, dark, 6)
    spot.box(-19, -254, 38, 34, hue.OCHRE, 6)
    spot.shape([(-16, -178), (16, -178), (46, -140), (-46, -140)], fill)
    spot.box(-46, -146, 92, 146, fill, 12)
    spot.box(-36, -110, 72, 70, hue.PAPER, 6)
    spot.oval(0, -76, 18, 18, dark)
    spot.box(-38, -138, 9, 120, "#ffffff55", 4)


def carton(canvas: Canvas, x: float, y: float, fill: str) -> None:
    """A carton of ten packets of cigarettes, 250 × 70; (x, y) is its upper left corner."""
    canvas.box(x, y, 250, 70, fill, 6)
    canvas.box(x, y + 24, 250, 22, hue.PAPER)
    canvas.box(x + 176, y, 56, 70, hue.PAPER, 4)
    for number in range(3):
        left = x + 184 + number * 15
        canvas.box(left, y + 14, 11, 16, "#d98c2b")
        canvas.box(left, y + 30, 11, 26, "#e4e0d6")


def open_suitcase(spot: Canvas) -> None:
    """A suitcase that lies open, empty, 640 wide; (0, 0) is the ground below its middle."""
    spot.oval(0, 0, 350, 20, hue.SHADOW)
    spot.shape([(-290, -430), (290, -430), (320, -230), (-320, -230)], hue.BLUE)
    spot.shape([(-262, -410), (262, -410), (288, -236), (-288, -236)], "#4a5bb5")
    spot.line([(-262, -330), (276, -330)], 8, "#3a4aa0")
    spot.shape([(-320, -230), (320, -230), (320, -170), (-320, -170)], "#1c2860")


def suitcase_front(spot: Canvas) -> None:
    """The front of that suitcase, drawn after what lies in it."""
    spot.box(-330, -180, 660, 180, hue.BLUE, 22)
    spot.box(-330, -180, 660, 26, "#1c2860", 12)
    for left in (-236, 196):
        spot.box(left, -180, 34, 180, "#1c2860")
        spot.box(left - 8, -130, 50, 30, hue.OCHRE, 6)
    spot.box(-60, -120, 120, 24, "#1c2860", 12)


def folded(spot: Canvas, fill: str, dark: str) -> None:
    """A folded shirt, 210 × 120; (0, 0) is the middle of its foot."""
    spot.box(-105, -120, 210, 120, fill, 14)
    spot.shape([(-46, -120), (46, -120), (0, -72)], dark)
    spot.line([(-46, -120), (0, -72), (46, -120)], 8, hue.PAPER)
    spot.line([(0, -70), (0, -6)], 6, dark)
    for y in (-50, -26):
        spot.oval(0, y, 6, 6, hue.PAPER)
