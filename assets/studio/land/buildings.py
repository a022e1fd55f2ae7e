"""Houses and places: the stilt house, the clinic, the school, the border gate, the hall."""

from math import cos, pi, sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas, smooth


def stilt_house(spot: Canvas) -> None:
    """A Tày house on stilts; (0, 0) is the middle of its ground line, it is about 460 wide."""
    spot.shape([(-210, 0), (210, 0), (232, 10), (-232, 10)], hue.FAINT_SHADOW)
    spot.box(-180, -100, 360, 96, "#3a2a1c88")
    for post in (-186, -98, -8, 82, 172):
        spot.box(post, -110, 16, 112, hue.WOOD_DARK)
    spot.box(-206, -122, 412, 20, hue.WOOD_DARK)
    spot.box(-190, -236, 380, 116, hue.WOOD)
    for board in range(-190, 190, 27):
        spot.box(board, -236, 2, 116, "#8d5c2d")
    for window in (-150, -68, 92):
        spot.box(window, -210, 54, 58, "#2f2117")
        spot.box(window + 4, -206, 21, 50, "#7f5228")
        spot.box(window + 29, -206, 21, 50, "#7f5228")
    spot.box(14, -216, 54, 96, "#2f2117")
    spot.box(-206, -146, 412, 7, hue.WOOD_DARK)
    for rail in range(-200, 206, 22):
        spot.box(rail, -146, 5, 26, hue.WOOD_DARK)
    spot.shape([(30, -122), (56, -122), (-20, 2), (-50, 2)], hue.WOOD)
    for step in range(7):
        spot.shape(
            [
                (30 - 11.4 * step, -122 + 17.7 * step),
                (56 - 10.8 * step, -122 + 17.7 * step),
                (56 - 10.8 * step, -117 + 17.7 * step),
                (30 - 11.4 * step, -117 + 17.7 * step),
            ],
            hue.WOOD_DARK,
        )
    spot.shape(
        [(-256, -214), (-246, -226), (-166, -356), (166, -356), (246, -226), (256, -214)],
        hue.THATCH,
    )
    spot.shape([(166, -356), (246, -226), (256, -214), (190, -214), (110, -356)], hue.THATCH_DARK)
    for row in range(5):
        t = (row + 1) / 6
        spot.shape(
            [
                (-166 - 84 * t, -356 + 136 * t),
                (166 + 84 * t, -356 + 136 * t),
                (166 + 86 * t, -352 + 136 * t),
                (-166 - 86 * t, -352 + 136 * t),
            ],
            hue.THATCH_LIGHT + "88",
        )
    spot.box(-176, -366, 352, 14, hue.THATCH_DARK)
    spot.box(-258, -220, 516, 10, hue.THATCH_DARK)


def clinic(spot: Canvas) -> None:
    """The commune health station: low, white and teal, with a teal cross."""
    spot.box(-330, -8, 660, 18, hue.FAINT_SHADOW)
    spot.box(-310, -236, 620, 236, "#f8f5ea")
    spot.box(150, -236, 160, 236, "#e8e3d2")
    spot.box(-310, -34, 620, 34, hue.TEAL)
    for left in (-280, -180, 92, 196):
        spot.box(left, -190, 78, 92, hue.GLASS)
        spot.box(left + 36, -190, 6, 92, hue.TEAL)
        spot.box(left - 6, -98, 90, 9, "#c9c1a8")
    spot.box(-56, -168, 112, 168, "#bcd9da")
    spot.box(-3, -168, 6, 168, hue.TEAL)
    spot.box(-100, -200, 200, 18, hue.TEAL)
    for post in (-96, 84):
        spot.box(post, -184, 12, 184, "#e8e3d2")
    spot.shape([(-342, -232), (-290, -300), (290, -300), (342, -232)], "#2d6d75")
    spot.box(-352, -240, 704, 14, "#0a4d57")
    spot.box(-66, -344, 132, 132, hue.WHITE, 66)
    spot.ring(0, -278, 66, 9, hue.TEAL)
    spot.box(-14, -320, 28, 84, hue.TEAL, 3)
    spot.box(-42, -292, 84, 28, hue.TEAL, 3)
    spot.box(-90, -2, 180, 14, "#c9c1a8", 3)


def school(spot: Canvas) -> None:
    """A village school with warm yellow walls, a veranda and a bell."""
    spot.box(-400, -6, 800, 16, hue.FAINT_SHADOW)
    spot.box(-370, -220, 740, 220, "#f0cf7a")
    spot.box(-370, -28, 740, 28, "#c99b45")
    for room in (-330, -150, 62, 242):
        spot.box(room, -172, 88, 84, "#35506a")
        spot.box(room + 4, -168, 38, 76, hue.PANE)
        spot.box(room + 46, -168, 38, 76, hue.PANE)
    for door in (-40, -226, 166):
        spot.box(door, -176, 54 if door != -40 else 76, 176, "#4f7d5a")
    for post in range(-370, 371, 148):
        spot.box(post - 8, -224, 16, 224, "#fbf0cf")
    spot.shape([(-410, -214), (-350, -306), (350, -306), (410, -214)], "#8d5a3a")
    spot.box(-416, -222, 832, 14, "#6b4128")
    spot.shape([(-92, -290), (0, -368), (92, -290)], "#f0cf7a")
    spot.shape(
        [(-108, -284), (0, -384), (108, -284), (92, -284), (0, -362), (-92, -284)], "#6b4128"
    )
    spot.oval(0, -310, 22, 22, hue.WHITE)
    spot.line([(0, -324), (0, -310), (10, -304)], 4, hue.INK)


def border_gate(spot: Canvas) -> None:
    """The passenger gate: a broad roof in two tiers over three lanes."""
    spot.box(-470, -6, 940, 18, hue.FAINT_SHADOW)
    for left, w in ((-440, 120), (-150, 70), (80, 70), (320, 120)):
        spot.box(left, -300, w, 300, "#f3ead2")
        spot.box(left + w * 0.72, -300, w * 0.28, 300, "#e0d4b4")
        spot.box(left, -26, w, 26, hue.SLATE)
    for left in (-425, 340):
        for floor in (-250, -160):
            spot.box(left, floor, 84, 54, hue.PANE)
            spot.box(left + 40, floor, 5, 54, "#f3ead2")
    spot.box(-470, -338, 940, 52, hue.INDIGO)
    for number in range(30):
        tooth = -470 + number * 31.33
        spot.shape([(tooth, -286), (tooth + 15.7, -304), (tooth + 31.3, -286)], hue.OCHRE)
    spot.shape(
        [(-540, -322), (-440, -400), (440, -400), (540, -322), (500, -332), (-500, -332)], hue.TILE
    )
    spot.box(-452, -408, 904, 14, hue.TILE_DARK)
    spot.box(-220, -466, 440, 62, "#f3ead2")
    for left in range(-200, 200, 50):
        spot.box(left, -452, 28, 40, hue.PANE)
    spot.shape(
        [(-300, -456), (-210, -524), (210, -524), (300, -456), (270, -464), (-270, -464)], hue.TILE
    )
    spot.box(-218, -534, 436, 14, hue.TILE_DARK)
    spot.oval(0, -366, 30, 30, hue.OCHRE)
    spot.oval(0, -366, 22, 22, hue.INDIGO)
    spot.shape(star(0, -366, 17), hue.OCHRE)


def star(x: float, y: float, r: float) -> list[tuple[float, float]]:
    """The ten corners of a five-pointed star."""
    turns = [(-90 + 36 * n) * pi / 180 for n in range(10)]
    return [
        (x + (r if n % 2 == 0 else r * 0.42) * cos(t), y + (r if n % 2 == 0 else r * 0.42) * sin(t))
        for n, t in enumerate(turns)
    ]


def marker(spot: Canvas) -> None:
    """A border marker of grey stone, a star above, nothing else readable on it."""
    spot.oval(0, 0, 74, 12, hue.SHADOW)
    spot.shape([(-62, 0), (-62, -30), (62, -30), (62, 0)], "#9a958a")
    spot.shape([(-46, -30), (-40, -190), (0, -218), (40, -190), (46, -30)], "#d6d1c4")
    spot.shape([(14, -30), (12, -209), (40, -190), (46, -30)], "#bcb6a6")
    spot.shape(star(0, -160, 22), hue.BROWN)
    for row in (-112, -84, -58):
        spot.box(-26, row, 52, 8, "#7d776b")


def hall(canvas: Canvas) -> None:
    """The inside of a meeting hall: wooden wall, windows onto the mountains, a floor."""
    canvas.fade("#f4e6c4", "#ead3a0", 0, 640)
    for left in (90, 470, 850, 1230):
        canvas.box(left - 14, 86, 308, 288, hue.WOOD_DARK, 6)
        canvas.box(left, 100, 280, 260, hue.GLASS)
        heights = ((0, 270), (70, 200), (140, 270), (200, 230), (280, 300))
        ridge = smooth([(left + x, y) for x, y in heights], closed=False)
        canvas.shape([(left, 360), *ridge, (left + 280, 360)], hue.NEAR)
        canvas.box(left, 330, 280, 30, hue.LEAF)
        canvas.box(left + 134, 100, 12, 260, hue.WOOD_DARK)
        canvas.box(left - 26, 360, 332, 18, hue.WOOD_DARK, 4)
    canvas.box(0, 640, 1600, 260, "#b98a52")
    canvas.box(0, 632, 1600, 12, hue.WOOD_DARK)
    for row, y in enumerate((700, 770, 840)):
        canvas.box(0, y, 1600, 4, "#a5773f")
        for left in range(row * 130 % 260, 1600, 420):
            canvas.box(left, y - 66, 4, 66, "#a5773f")


def desk(canvas: Canvas, x: float, y: float, w: float, h: float, fill: str = hue.WOOD) -> None:
    """A counter seen from the front; (x, y) is its upper left corner."""
    canvas.box(x, y + 20, w, h - 20, fill)
    canvas.box(x + w * 0.06, y + 52, w * 0.88, h - 84, hue.WOOD_DARK + "55", 8)
    canvas.box(x - 18, y, w + 36, 28, hue.WOOD_DARK, 8)
