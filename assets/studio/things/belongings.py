"""What people own and carry: cattle, a suitcase, papers, a bag, what they say."""

from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point


def cow(spot: Canvas, coat: str = "#b5713a", grazing: bool = False) -> None:
    """A humped hill cow; (0, 0) is the ground below its middle."""
    dark = "#8a5229" if coat == "#b5713a" else "#4a3f3b"
    spot.oval(0, 0, 150, 14, hue.SHADOW)
    for leg in (-92, 78):
        spot.line([(leg, -80), (leg - 4, -16)], 24, dark)
    spot.curve([(-128, -150), (-150, -110), (-146, -60)], 9, dark)
    spot.oval(-146, -52, 9, 16, hue.INK)
    back = [(-130, -150), (-70, -170), (20, -166), (60, -196), (96, -168), (120, -120)]
    spot.blob([*back, (96, -72), (0, -62), (-100, -66), (-134, -100)], coat)
    spot.blob([(-90, -80), (0, -74), (80, -84), (96, -68), (0, -54), (-96, -60)], dark)
    for leg in (-112, 98):
        spot.line([(leg, -90), (leg + 2, -18)], 26, coat)
        spot.box(leg - 12, -12, 28, 14, hue.INK, 4)
    hx, hy = (186, -60) if grazing else (172, -196)
    spot.shape([(84, -176), (hx - 22, hy - 34), (hx - 26, hy + 26), (104, -100)], coat)

    def head(*points: Point) -> list[Point]:
        return [(hx + px, hy + py) for px, py in points]

    spot.blob(head((-34, -34), (8, -36), (44, 18), (42, 38), (18, 42), (-26, 16)), coat)
    spot.blob(head((24, 14), (46, 18), (46, 38), (22, 42), (12, 28)), "#e7c9a4")
    spot.oval(hx + 38, hy + 25, 3.4, 3.4, hue.INK)
    spot.oval(hx + 2, hy - 10, 5, 6, hue.INK)
    spot.curve(head((-22, -32), (-26, -60), (-6, -78)), 9, "#efe3c8")
    spot.blob(head((-34, -28), (-74, -34), (-66, -14), (-34, -14)), dark)


def suitcase(spot: Canvas, fill: str = hue.BLUE) -> None:
    """A standing suitcase on wheels; (0, 0) is the ground below it."""
    spot.oval(0, 4, 74, 9, hue.SHADOW)
    spot.line([(-26, -170), (-26, -232), (26, -232), (26, -170)], 9, hue.SLATE)
    spot.box(-64, -180, 128, 168, fill, 16)
    for left in (-34, 22):
        spot.box(left, -180, 12, 168, "#ffffff33")
    for left in (-44, 44):
        spot.oval(left, -6, 11, 11, hue.INK)


def paper(
    canvas: Canvas, x: float, y: float, w: float, h: float, lines: int = 4, stamp: bool = True
) -> None:
    """A sheet with `lines` of print; (x, y) is its upper left corner."""
    canvas.box(x + 5, y + 6, w, h, hue.SHADOW, 6)
    canvas.box(x, y, w, h, hue.WHITE, 6)
    for line in range(lines):
        width = w * (0.7 if line % 3 else 0.5)
        canvas.box(
            x + w * 0.13, y + h * (0.14 + 0.62 * line / lines), width, h * 0.05, hue.PRINT, 3
        )
    if stamp:
        canvas.ring(x + w * 0.7, y + h * 0.8, w * 0.15, max(3, w * 0.04), hue.PLUM)


def passport(spot: Canvas, fill: str = hue.TEAL) -> None:
    """A closed passport; (0, 0) is its upper left corner."""
    spot.box(5 / spot.size, 6 / spot.size, 108, 150, hue.SHADOW, 10)
    spot.box(0, 0, 108, 150, fill, 10)
    spot.ring(54, 62, 28, 5, hue.OCHRE)
    spot.line([(26, 62), (82, 62)], 4, hue.OCHRE)
    spot.line([(54, 34), (54, 90)], 4, hue.OCHRE)
    spot.box(28, 110, 52, 8, hue.OCHRE, 4)


def notes(spot: Canvas) -> None:
    """Banknotes of no country; (0, 0) is the upper left corner of the lowest."""
    for step, fill in enumerate(("#5f9a6b", "#86b58d", "#3f7a4f")):
        note = spot.at(step * 14, step * -20)
        note.box(0, 0, 170, 84, fill, 8)
        note.box(9, 9, 152, 66, "#ffffff30", 5)
        note.oval(85, 42, 22, 22, "#ffffff88")


def bubble(canvas: Canvas, x: float, y: float, w: float, h: float, fill: str, left: bool) -> None:
    """A speech bubble whose tail points down to the left or right."""
    tail = x + w * (0.25 if left else 0.75)
    tip = tail + (-34 if left else 34)
    canvas.shape([(tail - 26, y + h - 12), (tail + 26, y + h - 12), (tip, y + h + 52)], fill)
    canvas.box(x, y, w, h, fill, 30)
    for line, width in enumerate((0.72, 0.58, 0.66)):
        canvas.box(x + w * 0.14, y + h * (0.24 + line * 0.26) - 6, w * width, 13, "#ffffffcc", 6)


def girl_bag(canvas: Canvas, x: float, y: float, h: float) -> None:
    """A school bag on the back of a figure `h` tall, drawn before it."""
    spot = canvas.at(x, y, h / 100)
    spot.box(-16, -78, 32, 34, hue.BROWN, 7)
    spot.box(-12, -60, 24, 14, hue.OCHRE, 4)


def face(canvas: Canvas, x: float, y: float, r: float, shirt: str) -> None:
    """A portrait as on an identity card."""
    spot = canvas.at(x, y, r)
    spot.oval(0, -0.1, 0.62, 0.72, hue.HAIR)
    spot.shape([(-1, 1.2), (-0.72, 0.62), (0.72, 0.62), (1, 1.2)], shirt)
    spot.box(-0.2, 0.3, 0.4, 0.45, "#c08a5c", 0.15)
    spot.oval(0, 0.05, 0.5, 0.6, hue.SKIN)
    canvas.arc(x, y + r * 0.15, r * 0.22, 30, 150, max(2, r * 0.06), hue.MOUTH)
    for side in (-0.2, 0.2):
        spot.oval(side, 0, 0.06, 0.07, hue.INK)
