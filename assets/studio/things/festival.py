"""What sounds and is carried at feasts: the gourd lute, bells, a drum, banners, a palanquin."""

from math import hypot, pi, sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point


def gourd_lute(canvas: Canvas, body: Point, head: Point, r: float) -> None:
    """A đàn tính: a dry gourd with a wooden face, a long neck to `head`, two strings."""
    neck, end = canvas.along(body, head), hypot(head[0] - body[0], head[1] - body[1])
    gourd, top = canvas.at(*body, r), neck.at(end, 0, r)
    neck.line([(0, 0), (end, 0)], r * 0.26, hue.WOOD_DARK)
    top.curve([(0, 0), (0.5, 0), (0.548, 0.336)], 0.3, hue.WOOD_DARK)
    for peg in (-0.2, -0.68):
        top.line([(peg, 0.42), (peg, -0.42)], 0.13, hue.OCHRE)
    gourd.oval(0, 0, 1, 1, hue.BROWN)
    gourd.oval(0, 0, 0.92, 0.92, "#c98f3c")
    neck.oval(r * 0.06, 0, r * 0.72, r * 0.72, "#f0d9a4")
    for dx, dy in ((0, 0), (0.24, 0), (-0.24, 0), (0, 0.24), (0, -0.24)):
        gourd.oval(dx, dy, 0.06, 0.06, hue.BROWN)
    neck.line([(-r * 0.5, r * 0.2), (-r * 0.5, -r * 0.2)], r * 0.1, hue.WOOD_DARK)
    for side in (-0.07, 0.07):
        neck.line([(-r * 0.5, r * side), (end, r * side)], 2.4, hue.PAPER)


def bells(spot: Canvas) -> None:
    """A chain of small brass bells that hangs down from (0, 0)."""
    spot.ring(0, 0, 20, 6, hue.OCHRE)
    spot.curve([(0, 18), (-12, 66), (4, 116), (-6, 168)], 5, hue.BROWN)
    for dx, dy in ((-26, 56), (10, 66), (-16, 104), (24, 114), (-28, 152), (12, 160), (-8, 196)):
        spot.oval(dx, dy, 17, 17, hue.OCHRE)
        spot.oval(dx - 5, dy - 6, 5, 5, "#f7d774")
        spot.line([(dx - 9, dy + 6), (dx + 9, dy + 6)], 4, hue.BROWN)
    for strand, fill in ((-24, hue.PLUM), (-8, hue.TEAL), (8, hue.LEAF)):
        spot.line([(strand * 0.5 - 6, 214), (strand - 4, 268)], 8, fill)


def notes_of_song(spot: Canvas, fill: str) -> None:
    """Two tied notes of music; (0, 0) is their middle."""
    for dx in (-26, 30):
        spot.oval(dx - 10, 40 - dx * 0.14, 19, 14, fill)
        spot.line([(dx + 5, 38 - dx * 0.14), (dx + 5, -42 - dx * 0.14)], 8, fill)
    spot.line([(-21, -40), (35, -48)], 16, fill)


def drum(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A great drum on its frame, its skin towards us; (x, y) is the ground below it."""
    spot = canvas.at(x, y, r)
    middle = y - r * 1.5
    spot.oval(0, 0, 1.2, 0.12, hue.SHADOW)
    for side in (-1, 1):
        canvas.line(
            [(x + side * r * 0.6, middle), (x + side * r * 1.02, y - 6)], r * 0.17, hue.WOOD_DARK
        )
    spot.line([(-0.86, -0.4), (0.86, -0.4)], 0.14, hue.WOOD_DARK)
    canvas.oval(x, middle, r * 1.08, r * 1.08, hue.PLUM)
    canvas.oval(x, middle, r * 0.94, r * 0.94, hue.OCHRE)
    canvas.oval(x, middle, r * 0.88, r * 0.88, "#f3e3bb")
    canvas.ring(x, middle, r * 0.42, r * 0.06, "#cfa75a")
    canvas.oval(x, middle, r * 0.16, r * 0.16, "#cfa75a")
    for stud in range(24):
        t = stud * pi / 12
        at = (x + r * 1.01 * sin(t), middle - r * 1.01 * sin(t + pi / 2))
        canvas.oval(*at, r * 0.04, r * 0.04, hue.OCHRE)


def banner(spot: Canvas) -> None:
    """A square feast flag: squares in squares, a tongued rim; (0, 0) is the foot of its pole."""
    spot.line([(0, 0), (0, -420)], 11, hue.WOOD_DARK)
    spot.shape([(0, -446), (12, -420), (0, -404), (-12, -420)], hue.OCHRE)
    rim: list[Point] = [(0, -404)]
    for tongue in range(6):
        rim += [(16 + tongue * 32, -410 - tongue * 3), (32 + tongue * 30, -398 - tongue * 3)]
    for tongue in range(6):
        rim += [(218, -392 + tongue * 30), (200, -372 + tongue * 29)]
    for tongue in range(6):
        rim += [(184 - tongue * 30, -212), (168 - tongue * 31, -224)]
    spot.shape([*rim, (0, -214)], hue.LEAF)
    for inset, fill in ((10, hue.OCHRE), (32, hue.TEAL), (54, hue.PLUM), (74, hue.SUN)):
        spot.shape(
            [
                (6 if inset == 10 else inset - 4, -404 + inset),
                (202 - inset, -408 + inset),
                (202 - inset, -216 - inset),
                (6 if inset == 10 else inset - 4, -220 - inset),
            ],
            fill,
        )


def palanquin(spot: Canvas) -> None:
    """A lacquered shrine on two poles; (0, 0) is the middle of its poles, 820 wide."""
    for rise in (-18, 0):
        spot.line([(-410, rise), (410, rise)], 15, (hue.WOOD_DARK, "#8a2f4d")[rise == 0])
    for end in (-410, 410):
        spot.oval(end, -8, 20, 20, hue.OCHRE)
    spot.box(-150, -46, 300, 46, hue.PLUM, 5)
    spot.box(-150, -28, 300, 9, hue.OCHRE)
    spot.box(-120, -176, 240, 132, "#5a1d4a")
    spot.box(-62, -168, 124, 124, "#2b1226", 5)
    spot.oval(0, -92, 34, 30, hue.OCHRE)
    spot.shape([(-30, -76), (30, -76), (42, -46), (-42, -46)], hue.SUN)
    spot.oval(0, -124, 20, 20, "#f7d774")
    for post in (-128, -72, 56, 112):
        spot.box(post, -180, 16, 140, hue.OCHRE, 3)
    roof = [(-196, -182), (-150, -206), (-116, -250), (116, -250), (150, -206), (196, -182)]
    spot.shape([*roof, (168, -170), (-168, -170)], hue.PLUM)
    spot.shape(
        [(-196, -182), (-168, -170), (168, -170), (196, -182), (150, -190), (-150, -190)], hue.OCHRE
    )
    spot.shape([(-92, -250), (-62, -288), (62, -288), (92, -250)], hue.PLUM)
    spot.box(-96, -256, 192, 10, hue.OCHRE, 4)
    spot.oval(0, -300, 17, 17, hue.OCHRE)
    for number in range(-4, 5):
        spot.line(
            [(number * 36, -168), (number * 36, -148)],
            8,
            (hue.VIOLET, hue.OCHRE, hue.LEAF)[number % 3],
        )


def temple(spot: Canvas) -> None:
    """A low temple with a curved roof; (0, 0) is the ground below its middle, 620 wide."""
    spot.box(-300, -26, 600, 30, "#b9ae98")
    spot.box(-260, -50, 520, 30, "#cfc5a8")
    spot.box(-240, -210, 480, 162, "#f0dcae")
    for door in (-70, -190, 104):
        wide = 140 if door == -70 else 86
        spot.box(door, -176, wide, 128, "#7a3d22")
        for panel in range(3):
            spot.box(door + 8 + panel * (wide - 8) / 3, -166, (wide - 32) / 3, 110, "#96502d", 3)
    for post in (-236, -100, 82, 218):
        spot.box(post, -214, 18, 166, "#8a2f4d")
    curve: list[Point] = [(-330, -236), (-278, -218), (-200, -212), (200, -212), (278, -218)]
    spot.shape(
        [*curve, (330, -236), (250, -280), (196, -326), (-196, -326), (-250, -280)], hue.TILE
    )
    for rib in range(-6, 7):
        spot.line([(rib * 30, -322), (rib * 39, -218)], 4, hue.TILE_DARK)
    spot.box(-206, -338, 412, 16, hue.TILE_DARK, 6)
    for side in (-1, 1):
        spot.curve([(side * 196, -330), (side * 222, -344), (side * 232, -366)], 12, hue.TILE_DARK)
    spot.oval(0, -350, 20, 20, hue.OCHRE)
    spot.oval(0, -350, 11, 11, "#f7d774")
    spot.box(-54, -206, 108, 26, hue.INK, 4)
    spot.box(-40, -196, 80, 7, hue.WOOD, 3)
