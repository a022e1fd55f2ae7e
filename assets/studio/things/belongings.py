"""What people own and carry: cattle, a suitcase, papers, a bag, what they say."""

from collections.abc import Sequence

from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point


def cow(
    canvas: Canvas,
    x: float,
    y: float,
    size: float,
    coat: str = "#b5713a",
    left: bool = True,
    grazing: bool = False,
) -> None:
    """A humped hill cow; (x, y) is the ground below its middle."""
    side = -1 if left else 1

    def at(points: Sequence[Point]) -> list[Point]:
        return [(x + side * px * size, y + py * size) for px, py in points]

    dark = "#8a5229" if coat == "#b5713a" else "#4a3f3b"
    canvas.oval(x, y, 150 * size, 14 * size, hue.SHADOW)
    for px in (-92, 78):
        canvas.line(at([(px, -80), (px - 4, -16)]), 24 * size, dark)
    canvas.curve(at([(-128, -150), (-150, -110), (-146, -60)]), 9 * size, dark)
    canvas.oval(*at([(-146, -52)])[0], 9 * size, 16 * size, hue.INK)
    canvas.blob(
        at(
            [
                (-130, -150),
                (-70, -170),
                (20, -166),
                (60, -196),
                (96, -168),
                (120, -120),
                (96, -72),
                (0, -62),
                (-100, -66),
                (-134, -100),
            ]
        ),
        coat,
    )
    canvas.blob(at([(-90, -80), (0, -74), (80, -84), (96, -68), (0, -54), (-96, -60)]), dark)
    for px in (-112, 98):
        canvas.line(at([(px, -90), (px + 2, -18)]), 26 * size, coat)
        canvas.box(
            at([(px + 2, 0)])[0][0] - 14 * size,
            y - 12 * size,
            28 * size,
            14 * size,
            hue.INK,
            4 * size,
        )
    hx, hy = (186, -60) if grazing else (172, -196)
    canvas.shape(at([(84, -176), (hx - 22, hy - 34), (hx - 26, hy + 26), (104, -100)]), coat)
    canvas.blob(
        at(
            [
                (hx - 34, hy - 34),
                (hx + 8, hy - 36),
                (hx + 44, hy + 18),
                (hx + 42, hy + 38),
                (hx + 18, hy + 42),
                (hx - 26, hy + 16),
            ]
        ),
        coat,
    )
    canvas.blob(
        at(
            [
                (hx + 24, hy + 14),
                (hx + 46, hy + 18),
                (hx + 46, hy + 38),
                (hx + 22, hy + 42),
                (hx + 12, hy + 28),
            ]
        ),
        "#e7c9a4",
    )
    canvas.oval(*at([(hx + 38, hy + 25)])[0], 3.4 * size, 3.4 * size, hue.INK)
    canvas.oval(*at([(hx + 2, hy - 10)])[0], 5 * size, 6 * size, hue.INK)
    canvas.curve(
        at([(hx - 22, hy - 32), (hx - 26, hy - 60), (hx - 6, hy - 78)]), 9 * size, "#efe3c8"
    )
    canvas.blob(
        at([(hx - 34, hy - 28), (hx - 74, hy - 34), (hx - 66, hy - 14), (hx - 34, hy - 14)]), dark
    )


def suitcase(canvas: Canvas, x: float, y: float, size: float, fill: str = hue.BLUE) -> None:
    """A standing suitcase on wheels; (x, y) is the ground below it."""
    canvas.oval(x, y + 4 * size, 74 * size, 9 * size, hue.SHADOW)
    canvas.line(
        [
            (x - 26 * size, y - 170 * size),
            (x - 26 * size, y - 232 * size),
            (x + 26 * size, y - 232 * size),
            (x + 26 * size, y - 170 * size),
        ],
        9 * size,
        hue.SLATE,
    )
    canvas.box(x - 64 * size, y - 180 * size, 128 * size, 168 * size, fill, 16 * size)
    for left in (-34, 22):
        canvas.box(x + left * size, y - 180 * size, 12 * size, 168 * size, "#ffffff33")
    for left in (-44, 44):
        canvas.oval(x + left * size, y - 6 * size, 11 * size, 11 * size, hue.INK)


def paper(
    canvas: Canvas, x: float, y: float, w: float, h: float, lines: int = 4, stamp: bool = True
) -> None:
    canvas.box(x + 5, y + 6, w, h, hue.SHADOW, 6)
    canvas.box(x, y, w, h, hue.WHITE, 6)
    for line in range(lines):
        width = w * (0.7 if line % 3 else 0.5)
        canvas.box(
            x + w * 0.13, y + h * (0.14 + 0.62 * line / lines), width, h * 0.05, hue.PRINT, 3
        )
    if stamp:
        canvas.ring(x + w * 0.7, y + h * 0.8, w * 0.15, max(3, w * 0.04), hue.PLUM)


def passport(canvas: Canvas, x: float, y: float, size: float, fill: str = hue.TEAL) -> None:
    canvas.box(x + 5, y + 6, 108 * size, 150 * size, hue.SHADOW, 10 * size)
    canvas.box(x, y, 108 * size, 150 * size, fill, 10 * size)
    canvas.ring(x + 54 * size, y + 62 * size, 28 * size, 5 * size, hue.OCHRE)
    canvas.line(
        [(x + 26 * size, y + 62 * size), (x + 82 * size, y + 62 * size)], 4 * size, hue.OCHRE
    )
    canvas.line(
        [(x + 54 * size, y + 34 * size), (x + 54 * size, y + 90 * size)], 4 * size, hue.OCHRE
    )
    canvas.box(x + 28 * size, y + 110 * size, 52 * size, 8 * size, hue.OCHRE, 4 * size)


def notes(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Banknotes of no country."""
    for step, fill in enumerate(("#5f9a6b", "#86b58d", "#3f7a4f")):
        left, top = x + step * 14 * size, y - step * 20 * size
        canvas.box(left, top, 170 * size, 84 * size, fill, 8 * size)
        canvas.box(left + 9 * size, top + 9 * size, 152 * size, 66 * size, "#ffffff30", 5 * size)
        canvas.oval(left + 85 * size, top + 42 * size, 22 * size, 22 * size, "#ffffff88")


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
    u = h / 100
    canvas.box(x - 16 * u, y - 78 * u, 32 * u, 34 * u, hue.BROWN, 7 * u)
    canvas.box(x - 12 * u, y - 60 * u, 24 * u, 14 * u, hue.OCHRE, 4 * u)


def face(canvas: Canvas, x: float, y: float, r: float, shirt: str) -> None:
    """A portrait as on an identity card."""
    canvas.oval(x, y - r * 0.1, r * 0.62, r * 0.72, hue.HAIR)
    canvas.shape(
        [
            (x - r, y + r * 1.2),
            (x - r * 0.72, y + r * 0.62),
            (x + r * 0.72, y + r * 0.62),
            (x + r, y + r * 1.2),
        ],
        shirt,
    )
    canvas.box(x - r * 0.2, y + r * 0.3, r * 0.4, r * 0.45, "#c08a5c", r * 0.15)
    canvas.oval(x, y + r * 0.05, r * 0.5, r * 0.6, hue.SKIN)
    canvas.arc(x, y + r * 0.15, r * 0.22, 30, 150, max(2, r * 0.06), hue.MOUTH)
    for side in (-0.2, 0.2):
        canvas.oval(x + side * r, y, r * 0.06, r * 0.07, hue.INK)
