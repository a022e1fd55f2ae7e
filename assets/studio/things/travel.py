"""Things of a journey: a computer with a visa page, a globe, an aeroplane, clocks, booklets."""

from math import cos, pi, sin

from studio.land.landscape import teeth
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.things.belongings import face

SEA, GROUND = "#7fb3c4", "#6fa05a"


def laptop(spot: Canvas) -> None:
    """An open computer with a visa page; (0, 0) is the desk below its middle, 640 wide."""
    spot.shape([(-390, 22), (390, 22), (330, -34), (-330, -34)], hue.SHADOW)
    spot.box(-322, -440, 644, 420, hue.INK, 26)
    spot.box(-300, -418, 600, 376, hue.PAPER, 10)
    spot.box(-300, -418, 600, 62, hue.INDIGO, 10)
    spot.box(-300, -376, 600, 20, hue.INDIGO)
    teeth(spot, -300, -342, 25, 14, 24)
    globe_lines(spot, -254, -388, 21, hue.WHITE)
    for left, wide in ((-216, 200), (180, 84)):
        spot.box(left, -396, wide, 15, "#ffffffcc", 7)
    spot.box(-262, -314, 170, 210, "#d7e8e2", 14)
    face(spot, -177, -206, 68, hue.TEAL)
    spot.box(-262, -116, 170, 22, "#d7e8e2")
    for row, wide in enumerate((250, 300, 200, 270)):
        spot.box(-54, -308 + row * 44, wide, 17, "#8d97a8", 8)
    spot.box(-54, -122, 196, 46, hue.OCHRE, 23)
    spot.oval(222, -112, 58, 58, hue.WHITE)
    spot.oval(222, -112, 50, 50, hue.LEAF)
    spot.line([(198, -112), (216, -92), (248, -132)], 14, hue.WHITE)
    spot.shape([(-340, -24), (340, -24), (396, 14), (-396, 14)], "#aeb6bf")
    spot.shape([(-308, -18), (308, -18), (322, -6), (-322, -6)], "#7d8a96")
    spot.box(-396, 10, 792, 16, "#8b95a0", 8)
    spot.box(-64, 10, 128, 7, "#66717c", 3)


def globe_lines(canvas: Canvas, x: float, y: float, r: float, fill: str) -> None:
    """A small globe of lines, as a web page shows it."""
    canvas.ring(x, y, r, max(2, r * 0.14), fill)
    canvas.line([(x - r, y), (x + r, y)], max(2, r * 0.12), fill)
    canvas.line([(x, y - r), (x, y + r)], max(2, r * 0.12), fill)
    for side in (-0.5, 0.5):
        canvas.curve([(x, y - r), (x + side * r, y), (x, y + r)], max(2, r * 0.12), fill)


def globe(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A globe on its foot; (x, y) is the desk below it."""
    spot = canvas.at(x, y, r)
    top = y - r * 1.62
    spot.oval(0, 0, 0.8, 0.1, hue.SHADOW)
    spot.box(-0.56, -0.16, 1.12, 0.17, hue.BROWN, 0.08)
    spot.box(-0.09, -0.5, 0.18, 0.4, hue.BROWN)
    canvas.arc(x, top, r * 1.2, -50, 130, r * 0.11, hue.OCHRE)
    canvas.oval(x, top, r, r, SEA)
    for land in (
        (
            (-0.7, -0.5),
            (-0.3, -0.8),
            (0.2, -0.78),
            (0.34, -0.5),
            (0.1, -0.3),
            (-0.1, 0),
            (-0.5, -0.1),
        ),
        ((0.45, -0.1), (0.8, -0.2), (0.84, 0.16), (0.6, 0.44), (0.4, 0.2)),
        ((-0.5, 0.3), (-0.1, 0.24), (0.12, 0.5), (-0.08, 0.84), (-0.36, 0.7)),
    ):
        canvas.blob([(x + px * r, top + py * r) for px, py in land], GROUND)
    canvas.arc(x, top, r * 0.82, 190, 250, r * 0.07, "#ffffff99")
    for turn in (-50, 130):
        dx, dy = cos(turn * pi / 180), sin(turn * pi / 180)
        canvas.oval(x + dx * r * 1.15, top + dy * r * 1.15, r * 0.1, r * 0.1, hue.BROWN)


def aeroplane(canvas: Canvas) -> None:
    """An aeroplane that climbs to the right; (0, 0) is its middle."""
    spot = canvas.at(0, 0, 1.01272, turn=-9.0903)
    spot.shape([(-10, -10), (40, -10), (-40, -130), (-72, -130)], "#9db0bf")
    body = [(-240, -26), (-120, -40), (120, -42), (200, -30), (244, 0), (200, 26), (60, 34)]
    body += [(-120, 24)]
    spot.blob(body, hue.WHITE)
    belly = [(-200, 2), (-100, 8), (120, 10), (228, 8), (200, 26), (60, 34), (-110, 25)]
    spot.blob(belly, "#dfe6ea")
    spot.shape([(-252, -118), (-208, -118), (-130, -32), (-232, -20)], hue.INDIGO)
    spot.shape([(-246, -84), (-186, -84), (-172, -68), (-243, -68)], hue.OCHRE)
    spot.shape([(-230, -16), (-180, -12), (-236, 26), (-262, 26)], hue.SLATE)
    for left in range(-96, 150, 34):
        spot.oval(left, -14, 7.9, 9.874, "#5f8aa3")
    spot.shape([(176, -26), (204, -20), (216, -8), (178, -8)], "#5f8aa3")
    spot.shape([(-30, 12), (46, 12), (-52, 128), (-88, 128)], "#b9c6d0")


def clock(canvas: Canvas, x: float, y: float, r: float, hour: float) -> None:
    """A clock without figures; `hour` as 7.5."""
    spot = canvas.at(x, y, r)
    spot.oval(0.04, 0.07, 1.02, 1.02, hue.SHADOW)
    spot.oval(0, 0, 1, 1, hue.INDIGO)
    spot.oval(0, 0, 0.93, 0.93, hue.OCHRE)
    spot.oval(0, 0, 0.87, 0.87, hue.PAPER)
    for mark in range(12):
        dx, dy = sin(mark * pi / 6), -cos(mark * pi / 6)
        inner = 0.62 if mark % 3 == 0 else 0.7
        ends = [(x + dx * r * inner, y + dy * r * inner), (x + dx * r * 0.77, y + dy * r * 0.77)]
        canvas.line(ends, r * (0.075 if mark % 3 == 0 else 0.045), hue.INK)
    for turn, length, width in ((hour / 12, 0.46, 0.095), (hour % 1, 0.66, 0.065)):
        dx, dy = sin(turn * 2 * pi), -cos(turn * 2 * pi)
        canvas.line([(x, y), (x + dx * r * length, y + dy * r * length)], r * width, hue.INDIGO)
    spot.oval(0, 0, 0.09, 0.09, hue.OCHRE)


def pass_booklet(spot: Canvas) -> None:
    """A small brown booklet, thinner than a passport; (0, 0) is its upper left corner."""
    spot.box(5, 7, 112, 146, hue.SHADOW, 8)
    spot.box(6, 4, 108, 144, hue.PAPER, 8)
    spot.box(0, 0, 110, 146, hue.BROWN, 8)
    spot.box(0, 0, 14, 146, "#5f3d00", 6)
    spot.shape([(28, 74), (48, 42), (60, 58), (74, 34), (98, 74)], "#f0cf7a")
    spot.box(28, 78, 70, 6, "#f0cf7a", 3)
    for top, wide in ((100, 70), (116, 46)):
        spot.box(28, top, wide, 8, "#f0cf7a", 4)


def photo(canvas: Canvas, x: float, y: float, w: float, shirt: str = hue.PLUM) -> None:
    """A portrait for a form; (x, y) is its upper left corner."""
    canvas.box(x + 3, y + 4, w, w * 1.3, hue.SHADOW, 3)
    canvas.box(x, y, w, w * 1.3, hue.WHITE, 3)
    canvas.box(x + w * 0.07, y + w * 0.07, w * 0.86, w * 1.16, hue.GLASS, 2)
    face(canvas, x + w / 2, y + w * 0.66, w * 0.4, shirt)
    canvas.box(x + w * 0.07, y + w * 1.14, w * 0.86, w * 0.09, hue.WHITE)
