"""What moves goods: a lorry, containers, a crane, a warehouse."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.vehicles import wheels


def container(spot: Canvas, x: float, y: float, w: float, h: float, fill: str) -> None:
    """A ribbed container; (x, y) is its upper left corner, in the units of `spot`."""
    spot.box(x, y, w, h, fill, 5)
    ribs = max(4, round(w / 26))
    for number in range(1, ribs):
        spot.box(x + w * number / ribs - 3, y + 12, 6, h - 24, "#00000026")
    spot.box(x, y, w, 9, "#ffffff33", 4)
    spot.box(x, y + h - 9, w, 9, "#00000026", 4)


def lorry(spot: Canvas, load: str = hue.TEAL, cab: str = hue.OCHRE) -> None:
    """A lorry with a container, driving right; (0, 0) is the ground below its middle."""
    spot.oval(0, 0, 340, 16, hue.SHADOW)
    spot.box(-320, -74, 470, 26, hue.SLATE, 4)
    container(spot, -330, -262, 460, 190, load)
    spot.shape([(150, -48), (150, -238), (246, -238), (290, -150), (312, -136), (312, -48)], cab)
    spot.shape([(208, -216), (240, -216), (274, -150), (208, -150)], hue.GLASS)
    spot.box(162, -216, 34, 66, hue.GLASS, 4)
    spot.box(150, -86, 162, 18, hue.PAPER)
    spot.box(160, -268, 70, 30, cab, 10)
    spot.box(300, -122, 14, 24, hue.WHITE, 4)
    spot.box(292, -58, 30, 22, hue.SLATE, 5)
    wheels(spot, (-262, -172, 20, 216), -34, 42, 20)


def crane(spot: Canvas, load: str = hue.VIOLET) -> None:
    """A gantry crane that lifts a container; (0, 0) is the ground below its middle, 560 wide."""
    for side in (-1, 1):
        spot.line([(side * 200, -520), (side * 262, 0)], 24, hue.OCHRE)
        spot.line([(side * 200, -520), (side * 160, 0)], 24, hue.OCHRE)
        spot.line([(side * 250, -110), (side * 168, -110)], 14, hue.OCHRE)
        spot.line([(side * 224, -310), (side * 184, -310)], 14, hue.OCHRE)
        for foot in (262, 160):
            spot.oval(side * foot, -6, 20, 20, hue.INK)
    spot.box(-300, -562, 600, 52, hue.OCHRE, 6)
    for number in range(12):
        low, high = (-292 + number * 50, -516), (-268 + number * 50, -556)
        spot.line([low, high, (-244 + number * 50, -516)][: 3 if number < 11 else 2], 5, "#8a6200")
    spot.box(-46, -588, 92, 44, hue.SLATE, 8)
    for cable in (-60, 60):
        spot.line([(cable * 0.4, -512), (cable, -370)], 6, hue.INK)
    spot.box(-100, -374, 200, 16, hue.SLATE, 5)
    container(spot, -112, -358, 224, 110, load)


def warehouse(spot: Canvas) -> None:
    """A long shed with three doors; (0, 0) is the ground below its middle, 620 wide."""
    spot.box(-316, -8, 632, 16, hue.FAINT_SHADOW)
    spot.box(-300, -200, 600, 200, "#e9e4d4")
    spot.shape([(-320, -196), (-300, -252), (300, -252), (320, -196)], "#5f7d8c")
    for rib in range(-280, 300, 40):
        spot.line([(rib, -250), (rib * 1.05, -198)], 3, "#ffffff44")
    for door in (-260, -72, 116):
        spot.box(door, -150, 144, 150, "#7d8a96", 4)
        for slat in range(5):
            spot.box(door + 6, -140 + slat * 28, 132, 4, "#ffffff44")
    spot.box(-72, -66, 144, 66, "#35424d")
    for left, fill in ((-60, "#b08b5a"), (4, "#c9a05a")):
        spot.box(left, -46, 54, 46, fill, 3)
        spot.box(left + 22, -46, 9, 46, "#ffffff66")
    spot.box(-300, -18, 600, 10, hue.LEAF)
