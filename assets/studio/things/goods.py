"""What is carried over a border: what is forbidden, and what a quarantine officer looks at."""

from math import cos, pi, sin

from studio.land.landscape import leaf
from studio.sheet import hue
from studio.sheet.canvas import Canvas


def struck(canvas: Canvas, x: float, y: float, r: float) -> None:
    """The ring and bar of a prohibition sign, over what is forbidden."""
    spot = canvas.at(x, y, r)
    spot.ring(0, 0, 1.06, 0.25, hue.WHITE)
    spot.ring(0, 0, 1, 0.15, hue.PLUM)
    d = r * 0.92 * cos(pi / 4)
    canvas.line([(x - d, y - d), (x + d, y + d)], r * 0.2, hue.WHITE)
    canvas.line([(x - d, y - d), (x + d, y + d)], r * 0.115, hue.PLUM)


def fireworks(spot: Canvas) -> None:
    """Three rockets and a banger with a lit fuse; (0, 0) is the ground below their middle."""
    spot.oval(0, 0, 100, 10, hue.SHADOW)
    for left, fill, low in ((-76, hue.PLUM, 0), (-22, hue.TEAL, 26), (32, hue.PLUM, 0)):
        spot.box(left + 18, -90, 7, 90, hue.WOOD_DARK)
        spot.box(left, -176 - low, 43, 112, fill, 5)
        for band in (-160, -92):
            spot.box(left, band - low, 43, 12, hue.OCHRE)
        spot.shape(
            [(left - 8, -174 - low), (left + 51, -174 - low), (left + 21, -226 - low)], hue.OCHRE
        )
    spot.box(82, -64, 46, 64, hue.OCHRE, 6)
    spot.box(82, -44, 46, 12, hue.PLUM)
    spot.curve([(105, -64), (110, -86), (128, -92), (134, -108)], 6, hue.INK)
    for turn in range(8):
        dx, dy = cos(turn * pi / 4), sin(turn * pi / 4)
        spot.line([(134 + dx * 8, -114 + dy * 8), (134 + dx * 24, -114 + dy * 24)], 6, hue.SUN)


def sky_lantern(spot: Canvas) -> None:
    """A paper lantern that flies by its flame; (0, 0) is the ground below it."""
    spot.oval(0, 0, 70, 9, hue.SHADOW)
    outline = [(-62, -24), (-92, -130), (-84, -204), (-46, -238), (0, -246)]
    right = [(46, -238), (84, -204), (92, -130), (62, -24)]
    spot.blob([*outline, *right], "#f1b33a")
    spot.blob(
        [(-34, -26), (-50, -130), (-40, -214), (0, -232), (40, -214), (50, -130), (34, -26)],
        "#f8d27c",
    )
    spot.oval(0, -70, 34, 56, "#fdf0c4")
    spot.line([(-62, -24), (62, -24)], 9, hue.WOOD_DARK)
    spot.line([(-30, -24), (30, -24)], 14, hue.BROWN)
    spot.blob([(0, -104), (20, -62), (14, -34), (-14, -34), (-20, -62)], "#e07b2a")
    spot.blob([(0, -74), (9, -54), (6, -38), (-6, -38), (-9, -54)], "#fdf0c4")


def e_cigarette(spot: Canvas) -> None:
    """An electric cigarette with its vapour; (0, 0) is the ground below it."""
    for dx, dy, r in ((6, -262, 26), (44, -290, 34), (90, -268, 28), (-26, -296, 22)):
        spot.oval(dx, dy, r, r * 0.8, "#9fb0bcd0")
    spot.oval(0, 0, 52, 9, hue.SHADOW)
    spot.box(-17, -232, 34, 50, hue.INK, 8)
    spot.box(-28, -196, 56, 40, "#7d8a96", 5)
    spot.box(-44, -166, 88, 166, hue.SLATE, 14)
    spot.box(-44, -166, 26, 166, "#ffffff1e", 14)
    spot.box(-22, -140, 44, 40, hue.PANE, 6)
    spot.oval(0, -58, 20, 20, hue.OCHRE)
    spot.oval(0, -58, 11, 11, "#f7d774")


def old_clothes(spot: Canvas) -> None:
    """A heap of worn clothes, a patched shirt above; (0, 0) is the ground below it."""
    spot.oval(0, 0, 130, 11, hue.SHADOW)
    spot.box(-126, -44, 252, 44, "#7b8a95", 18)
    spot.box(-116, -80, 232, 44, "#b08b5a", 18)
    spot.box(-104, -28, 160, 5, "#ffffff44")
    spot.box(-90, -62, 140, 5, "#ffffff44")
    shirt = [(-34, -236), (-70, -224), (-122, -160), (-86, -132), (-66, -152), (-66, -70)]
    other = [(66, -70), (66, -152), (86, -132), (122, -160), (70, -224), (34, -236), (0, -216)]
    spot.shape([*shirt, *other], "#6f94a8")
    spot.line([(-34, -236), (0, -212), (34, -236)], 8, "#4d7186")
    spot.shape([(8, -160), (50, -154), (46, -112), (4, -118)], "#c9a05a")
    for left, top in ((10, -166), (28, -163), (46, -160), (2, -126), (20, -123), (38, -120)):
        spot.line([(left, top), (left + 3, top + 12)], 4, hue.INK)
    spot.shape([(-66, -70), (-40, -70), (-46, -92), (-54, -78), (-60, -96)], "#b08b5a")


def fruit_basket(spot: Canvas) -> None:
    """A bamboo basket of fruit; (0, 0) is the ground below it."""
    spot.oval(0, 0, 130, 12, hue.SHADOW)
    spot.ring(0, -130, 118, 12, hue.WOOD_DARK)
    for number, (dx, dy, r, fill) in enumerate(
        (
            (-70, -150, 44, "#e39b2e"),
            (66, -152, 46, "#c9b83a"),
            (0, -186, 48, "#d9782f"),
            (-104, -128, 36, "#8fae45"),
            (106, -130, 36, "#e39b2e"),
            (-14, -130, 40, "#8fae45"),
        )
    ):
        spot.oval(dx, dy, r, r, fill)
        spot.oval(dx - r * 0.3, dy - r * 0.35, r * 0.3, r * 0.24, "#ffffff55")
        if number in (0, 1, 2):
            spot.line([(dx, dy - r), (dx + 5, dy - r - 14)], 5, hue.WOOD_DARK)
            leaf(spot, (dx + 3, dy - r - 6), (dx + 40, dy - r - 18), 10, hue.LEAF, 8)
    spot.shape([(-142, -118), (142, -118), (108, 0), (-108, 0)], hue.WOOD)
    for row in range(3):
        spot.line(
            [(-136 + row * 10, -88 + row * 30), (136 - row * 10, -88 + row * 30)], 5, hue.WOOD_DARK
        )
    for column in range(-3, 4):
        spot.line([(column * 38, -112), (column * 30, -6)], 5, "#c98f52")
    spot.box(-150, -128, 300, 22, hue.WOOD_DARK, 10)


def seedlings(spot: Canvas) -> None:
    """Young plants in a tray; (0, 0) is the ground below it."""
    spot.oval(0, 0, 130, 10, hue.SHADOW)
    for dx, tall in ((-84, 100), (-28, 128), (28, 112), (84, 134)):
        spot.line([(dx, -50), (dx, -50 - tall)], 9, hue.PALE_LEAF)
        for side, up in ((-1, 0.55), (1, 0.75), (-1, 1.0), (1, 1.0)):
            base, tip = (dx, -50 - tall * up), (dx + side * 46, -76 - tall * up)
            leaf(spot, base, tip, 13, hue.LEAF if side < 0 else hue.PALE_LEAF, 12)
    spot.box(-128, -66, 256, 66, hue.BROWN, 8)
    spot.box(-128, -66, 256, 16, "#5a3a14", 6)
    for dx in (-56, 0, 56):
        spot.box(dx - 3, -50, 6, 50, "#6b4300")


def caged_hen(spot: Canvas) -> None:
    """A hen in a bamboo cage; (0, 0) is the ground below it."""
    spot.oval(0, 0, 150, 12, hue.SHADOW)
    spot.blob(
        [(-128, -18), (-132, -130), (-90, -216), (0, -244), (90, -216), (132, -130), (128, -18)],
        "#e9d9ae",
    )
    for foot in (-16, 26):
        spot.line([(foot, -60), (foot, -20)], 7, hue.OCHRE)
    outline = [(-104, -170), (-80, -150), (-30, -128), (30, -150), (62, -176), (84, -120)]
    spot.blob([*outline, (56, -70), (0, -50), (-58, -66), (-88, -112)], "#b5713a")
    spot.blob([(-50, -126), (10, -122), (30, -100), (-4, -78), (-44, -92)], "#8a5229")
    spot.oval(66, -176, 28, 28, "#b5713a")
    for dx, dy in ((48, -206), (64, -212), (80, -206)):
        spot.oval(dx, dy, 11, 13, hue.PLUM)
    spot.shape([(90, -182), (114, -170), (90, -164)], hue.OCHRE)
    spot.oval(92, -152, 7, 13, hue.PLUM)
    spot.oval(74, -180, 5, 6, hue.INK)
    for column in range(-3, 4):
        bend = column * 40
        spot.curve(
            [(column * 42, -14), (bend * 1.06, -120), (bend * 0.62, -214), (0, -246)], 7, hue.WOOD
        )
    for row, half in ((-176, 112), (-96, 132)):
        spot.line([(-half, row), (half, row)], 7, hue.WOOD_DARK)
    spot.box(-136, -26, 272, 26, hue.WOOD_DARK, 10)
    spot.ring(0, -262, 22, 9, hue.WOOD_DARK)


def medicine_box(spot: Canvas) -> None:
    """A health officer's box with a teal cross; (0, 0) is the ground below it."""
    spot.oval(0, 0, 110, 10, hue.SHADOW)
    spot.box(-40, -186, 80, 46, hue.SLATE, 16)
    spot.box(-26, -172, 52, 40, hue.PAPER, 10)
    spot.box(-106, -150, 212, 150, hue.WHITE, 18)
    spot.box(-106, -150, 212, 22, "#dfe4ea", 12)
    spot.box(-106, -16, 212, 16, "#dfe4ea", 8)
    spot.box(-17, -118, 34, 94, hue.TEAL, 4)
    spot.box(-47, -88, 94, 34, hue.TEAL, 4)
