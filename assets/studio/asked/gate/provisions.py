"""What is eaten and what grows, in a bag or on a table: sausages, ham, greens, seeds, a bag."""

from math import cos, sin

from studio.land.landscape import leaf
from studio.sheet import hue
from studio.sheet.canvas import Canvas

SAUSAGE, SAUSAGE_DARK, SHINE = "#a8412f", "#7d2c20", "#d98a72"
CLOTH, CLOTH_DARK, CLOTH_INSIDE = "#d9c7a0", "#b89f6e", "#6f5d3d"


def sausages(spot: Canvas) -> None:
    """Three sausages on a string, 330 wide; (0, 0) is the middle of them."""
    for x, y, turn in ((-112, 16, -24), (0, -10, 4), (112, 18, 28)):
        one = spot.at(x, y, turn=turn)
        one.line([(-44, 0), (44, 0)], 46, SAUSAGE_DARK)
        one.line([(-44, -3), (44, -3)], 38, SAUSAGE)
        one.line([(-34, -12), (18, -12)], 8, SHINE)
    for x, y in ((-56, -4), (56, 2), (-166, 40), (166, 48)):
        spot.oval(x, y, 9, 9, hue.PAPER)


def ham(spot: Canvas) -> None:
    """A ham with its bone and a cut face, 320 wide; (0, 0) is its middle."""
    spot.line([(104, -64), (176, -122)], 26, hue.PAPER)
    spot.oval(182, -138, 20, 20, hue.PAPER)
    spot.oval(196, -118, 18, 18, hue.PAPER)
    spot.blob(
        [(-150, 20), (-120, -78), (-10, -110), (110, -84), (132, -40), (60, 60), (-60, 112)],
        "#b0653c",
    )
    spot.blob([(-156, 30), (-120, -50), (-50, -44), (-20, 30), (-60, 104), (-126, 96)], "#f3d9cf")
    spot.blob([(-142, 30), (-112, -32), (-56, -28), (-34, 30), (-66, 88), (-118, 82)], "#d9787a")
    spot.oval(-86, 26, 18, 20, hue.PAPER)
    spot.curve([(-4, -84), (60, -78), (100, -50)], 9, "#cf8a5f")


def greens(spot: Canvas) -> None:
    """A bunch of leafy vegetables tied with a straw; (0, 0) is the table below it."""
    for number in range(7):
        lean = -0.9 + number * 0.3
        tip = (sin(lean) * 190, -70 - cos(lean) * 170)
        leaf(spot, (sin(lean) * 30, -60), tip, 36, (hue.LEAF, hue.PALE_LEAF)[number % 2], 14)
    for x in (-34, -12, 12, 34):
        spot.line([(x, -70), (x * 0.7, 0)], 16, "#dfe7c4")
    spot.line([(-46, -54), (46, -54)], 16, hue.OCHRE)


def seeds(spot: Canvas) -> None:
    """A heap of seeds and an open packet with a sprout on it; (0, 0): the table below."""
    spot.box(-70, -170, 140, 170, "#e9ddbd", 8)
    spot.shape(
        [
            (-70, -170),
            (-46, -190),
            (-20, -170),
            (10, -192),
            (40, -170),
            (70, -186),
            (70, -150),
            (-70, -150),
        ],
        "#e9ddbd",
    )
    spot.line([(0, -46), (0, -96)], 9, hue.LEAF)
    leaf(spot, (0, -92), (-44, -126), 14, hue.PALE_LEAF, 8)
    leaf(spot, (0, -92), (44, -126), 14, hue.LEAF, 8)
    for x, y in ((92, -8), (118, -10), (146, -8), (104, -26), (132, -28), (118, -44), (170, -6)):
        spot.oval(x, y, 15, 11, "#7a4b2e")
        spot.oval(x - 4, y - 3, 5, 3, "#c79b6f")


def shopping_bag(spot: Canvas, is_empty: bool) -> None:
    """A cloth bag whose mouth is open, 440 wide; full ones get their goods before `front`."""
    spot.oval(0, 0, 240, 18, hue.SHADOW)
    spot.blob([(-200, -300), (0, -340), (200, -300), (0, -250)], CLOTH_DARK)
    spot.blob([(-184, -300), (0, -330), (184, -300), (0, -262)], CLOTH_INSIDE)
    if is_empty:
        spot.curve([(-110, -296), (-96, -420), (96, -420), (110, -296)], 18, CLOTH_DARK)


def front(spot: Canvas) -> None:
    """The front of that bag, drawn after what is in it; (0, 0) is the ground below it."""
    mouth = [(-204, -300), (-110, -268), (0, -256), (110, -268), (204, -300)]
    foot = [(222, -60), (196, -6), (0, 4), (-196, -6), (-222, -60)]
    spot.blob([*mouth, *foot], CLOTH)
    for x in (-120, 120):
        spot.box(x - 14, -268, 28, 80, CLOTH_DARK, 8)
    spot.curve([(-120, -236), (-104, -380), (104, -380), (120, -236)], 18, CLOTH_DARK)
    for row, fill in enumerate((hue.PLUM, hue.OCHRE, hue.LEAF)):
        spot.box(-208, -120 + row * 22, 416, 13, fill)
