"""Houses and places: the stilt house, the clinic, the school, the border gate, the hall."""

from math import cos, pi, sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas, smooth

ROOF, ROOF_DARK, ROOF_LIGHT = hue.THATCH, hue.THATCH_DARK, hue.THATCH_LIGHT


def stilt_house(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A Tày house on stilts; (x, y) is the middle of its ground line, it is about 460 wide."""

    def box(left: float, top: float, w: float, h: float, fill: str) -> None:
        canvas.box(x + left * size, y + top * size, w * size, h * size, fill)

    def shape(points: list[tuple[float, float]], fill: str) -> None:
        canvas.shape([(x + px * size, y + py * size) for px, py in points], fill)

    shape([(-210, 0), (210, 0), (232, 10), (-232, 10)], hue.FAINT_SHADOW)
    box(-180, -100, 360, 96, "#3a2a1c88")
    for post in (-186, -98, -8, 82, 172):
        box(post, -110, 16, 112, hue.WOOD_DARK)
    box(-206, -122, 412, 20, hue.WOOD_DARK)
    box(-190, -236, 380, 116, hue.WOOD)
    for board in range(-190, 190, 27):
        box(board, -236, 2, 116, "#8d5c2d")
    for window in (-150, -68, 92):
        box(window, -210, 54, 58, "#2f2117")
        box(window + 4, -206, 21, 50, "#7f5228")
        box(window + 29, -206, 21, 50, "#7f5228")
    box(14, -216, 54, 96, "#2f2117")
    box(-206, -146, 412, 7, hue.WOOD_DARK)
    for rail in range(-200, 206, 22):
        box(rail, -146, 5, 26, hue.WOOD_DARK)
    shape([(30, -122), (56, -122), (-20, 2), (-50, 2)], hue.WOOD)
    for step in range(7):
        shape(
            [
                (30 - 11.4 * step, -122 + 17.7 * step),
                (56 - 10.8 * step, -122 + 17.7 * step),
                (56 - 10.8 * step, -117 + 17.7 * step),
                (30 - 11.4 * step, -117 + 17.7 * step),
            ],
            hue.WOOD_DARK,
        )
    shape([(-256, -214), (-246, -226), (-166, -356), (166, -356), (246, -226), (256, -214)], ROOF)
    shape([(166, -356), (246, -226), (256, -214), (190, -214), (110, -356)], ROOF_DARK)
    for row in range(5):
        t = (row + 1) / 6
        shape(
            [
                (-166 - 84 * t, -356 + 136 * t),
                (166 + 84 * t, -356 + 136 * t),
                (166 + 86 * t, -352 + 136 * t),
                (-166 - 86 * t, -352 + 136 * t),
            ],
            ROOF_LIGHT + "88",
        )
    box(-176, -366, 352, 14, ROOF_DARK)
    box(-258, -220, 516, 10, ROOF_DARK)


def clinic(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The commune health station: low, white and teal, with a teal cross."""

    def box(left: float, top: float, w: float, h: float, fill: str, round_: float = 0) -> None:
        canvas.box(x + left * size, y + top * size, w * size, h * size, fill, round_ * size)

    box(-330, -8, 660, 18, hue.FAINT_SHADOW)
    box(-310, -236, 620, 236, "#f8f5ea")
    box(150, -236, 160, 236, "#e8e3d2")
    box(-310, -34, 620, 34, hue.TEAL)
    for left in (-280, -180, 92, 196):
        box(left, -190, 78, 92, hue.GLASS)
        box(left + 36, -190, 6, 92, hue.TEAL)
        box(left - 6, -98, 90, 9, "#c9c1a8")
    box(-56, -168, 112, 168, "#bcd9da")
    box(-3, -168, 6, 168, hue.TEAL)
    box(-100, -200, 200, 18, hue.TEAL)
    for post in (-96, 84):
        box(post, -184, 12, 184, "#e8e3d2")
    canvas.shape(
        [
            (x + px * size, y + py * size)
            for px, py in ((-342, -232), (-290, -300), (290, -300), (342, -232))
        ],
        "#2d6d75",
    )
    box(-352, -240, 704, 14, "#0a4d57")
    box(-66, -344, 132, 132, hue.WHITE, 66)
    canvas.ring(x, y - 278 * size, 66 * size, 9 * size, hue.TEAL)
    box(-14, -320, 28, 84, hue.TEAL, 3)
    box(-42, -292, 84, 28, hue.TEAL, 3)
    box(-90, -2, 180, 14, "#c9c1a8", 3)


def school(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A village school with warm yellow walls, a veranda and a bell."""

    def box(left: float, top: float, w: float, h: float, fill: str, round_: float = 0) -> None:
        canvas.box(x + left * size, y + top * size, w * size, h * size, fill, round_ * size)

    box(-400, -6, 800, 16, hue.FAINT_SHADOW)
    box(-370, -220, 740, 220, "#f0cf7a")
    box(-370, -28, 740, 28, "#c99b45")
    for room in (-330, -150, 62, 242):
        box(room, -172, 88, 84, "#35506a")
        box(room + 4, -168, 38, 76, hue.PANE)
        box(room + 46, -168, 38, 76, hue.PANE)
    for door in (-40, -226, 166):
        box(door, -176, 54 if door != -40 else 76, 176, "#4f7d5a")
    for post in range(-370, 371, 148):
        box(post - 8, -224, 16, 224, "#fbf0cf")
    canvas.shape(
        [
            (x + px * size, y + py * size)
            for px, py in ((-410, -214), (-350, -306), (350, -306), (410, -214))
        ],
        "#8d5a3a",
    )
    box(-416, -222, 832, 14, "#6b4128")
    canvas.shape(
        [(x + px * size, y + py * size) for px, py in ((-92, -290), (0, -368), (92, -290))],
        "#f0cf7a",
    )
    canvas.shape(
        [
            (x + px * size, y + py * size)
            for px, py in ((-108, -284), (0, -384), (108, -284), (92, -284), (0, -362), (-92, -284))
        ],
        "#6b4128",
    )
    canvas.oval(x, y - 310 * size, 22 * size, 22 * size, hue.WHITE)
    canvas.line(
        [(x, y - 324 * size), (x, y - 310 * size), (x + 10 * size, y - 304 * size)],
        4 * size,
        hue.INK,
    )


def border_gate(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The passenger gate: a broad roof in two tiers over three lanes."""

    def box(left: float, top: float, w: float, h: float, fill: str, round_: float = 0) -> None:
        canvas.box(x + left * size, y + top * size, w * size, h * size, fill, round_ * size)

    def shape(points: list[tuple[float, float]], fill: str) -> None:
        canvas.shape([(x + px * size, y + py * size) for px, py in points], fill)

    box(-470, -6, 940, 18, hue.FAINT_SHADOW)
    for left, w in ((-440, 120), (-150, 70), (80, 70), (320, 120)):
        box(left, -300, w, 300, "#f3ead2")
        box(left + w * 0.72, -300, w * 0.28, 300, "#e0d4b4")
        box(left, -26, w, 26, hue.SLATE)
    for left in (-425, 340):
        for floor in (-250, -160):
            box(left, floor, 84, 54, hue.PANE)
            box(left + 40, floor, 5, 54, "#f3ead2")
    box(-470, -338, 940, 52, hue.INDIGO)
    for number in range(30):
        tooth = -470 + number * 31.33
        shape([(tooth, -286), (tooth + 15.7, -304), (tooth + 31.3, -286)], hue.OCHRE)
    shape(
        [(-540, -322), (-440, -400), (440, -400), (540, -322), (500, -332), (-500, -332)], hue.TILE
    )
    box(-452, -408, 904, 14, hue.TILE_DARK)
    box(-220, -466, 440, 62, "#f3ead2")
    for left in range(-200, 200, 50):
        box(left, -452, 28, 40, hue.PANE)
    shape(
        [(-300, -456), (-210, -524), (210, -524), (300, -456), (270, -464), (-270, -464)], hue.TILE
    )
    box(-218, -534, 436, 14, hue.TILE_DARK)
    canvas.oval(x, y - 366 * size, 30 * size, 30 * size, hue.OCHRE)
    canvas.oval(x, y - 366 * size, 22 * size, 22 * size, hue.INDIGO)
    shape(star(0, -366, 17), hue.OCHRE)


def star(x: float, y: float, r: float) -> list[tuple[float, float]]:
    """The ten corners of a five-pointed star."""
    turns = [(-90 + 36 * n) * pi / 180 for n in range(10)]
    return [
        (x + (r if n % 2 == 0 else r * 0.42) * cos(t), y + (r if n % 2 == 0 else r * 0.42) * sin(t))
        for n, t in enumerate(turns)
    ]


def marker(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A border marker of grey stone, a star above, nothing else readable on it."""
    canvas.oval(x, y, 74 * size, 12 * size, hue.SHADOW)
    canvas.shape(
        [
            (x - 62 * size, y),
            (x - 62 * size, y - 30 * size),
            (x + 62 * size, y - 30 * size),
            (x + 62 * size, y),
        ],
        "#9a958a",
    )
    canvas.shape(
        [
            (x - 46 * size, y - 30 * size),
            (x - 40 * size, y - 190 * size),
            (x, y - 218 * size),
            (x + 40 * size, y - 190 * size),
            (x + 46 * size, y - 30 * size),
        ],
        "#d6d1c4",
    )
    canvas.shape(
        [
            (x + 14 * size, y - 30 * size),
            (x + 12 * size, y - 209 * size),
            (x + 40 * size, y - 190 * size),
            (x + 46 * size, y - 30 * size),
        ],
        "#bcb6a6",
    )
    canvas.shape(
        [(x + (px - x) * size, y + (py - y) * size) for px, py in star(x, y - 160, 22)], hue.BROWN
    )
    for row in (-112, -84, -58):
        canvas.box(x - 26 * size, y + row * size, 52 * size, 8 * size, "#7d776b")


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
