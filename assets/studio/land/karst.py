"""Limestone country: towers, a cave to look out of, a valley of rice with a river."""

from collections.abc import Sequence
from math import sin

from studio.sheet import hue
from studio.sheet.canvas import HEIGHT, WIDTH, Canvas, Point

CAVE, CAVE_LIGHT = "#4a3b30", "#66523f"


def tower(canvas: Canvas, x: float, base: float, w: float, h: float, fill: str, light: str) -> None:
    """A steep limestone tower with trees at its foot."""
    left = [(-0.5, 0), (-0.46, -0.3), (-0.4, -0.62), (-0.27, -0.86), (-0.08, -0.99)]
    right = [(0.1, -1), (0.26, -0.88), (0.38, -0.66), (0.44, -0.34), (0.52, 0)]
    outline = [(x + px * w, base + py * h) for px, py in (*left, *right)]
    canvas.blob([*outline, (x, base + 20)], fill)
    lit = [(-0.46, -0.06), (-0.38, -0.6), (-0.16, -0.9), (-0.02, -0.92), (-0.12, -0.5)]
    lit += [(-0.1, -0.04)]
    canvas.blob([(x + px * w, base + py * h) for px, py in lit], light)
    for px, py, length in (
        (0.1, -0.72, 0.2),
        (0.24, -0.5, 0.24),
        (0.02, -0.42, 0.2),
        (0.3, -0.2, 0.14),
    ):
        top = (x + px * w, base + py * h)
        canvas.line([top, (top[0] + w * 0.02, top[1] + length * h)], w * 0.016 + 2, "#ffffff38")
    for number in range(5):
        foot = x + (-0.46 + number * 0.23) * w
        canvas.oval(
            foot,
            base + 4,
            w * 0.16,
            h * (0.1 + number % 2 * 0.04),
            hue.LEAF if number % 2 else hue.PALE_LEAF,
        )


def paddies(canvas: Canvas, top: float, bottom: float) -> None:
    """A flat valley of rice fields in bands, wider towards us."""
    colours = ("#8fb04a", "#a9bb57", "#c4c65f", "#98b34e", "#d8cf6e", "#b4c25c")
    rows = 6
    for row in range(rows):
        y = top + (bottom - top) * (row / rows) ** 1.6
        canvas.box(0, y, WIDTH, HEIGHT - y, colours[row])
        below = top + (bottom - top) * ((row + 1) / rows) ** 1.6
        step = 150 + row * 90
        for number in range(-1, round(WIDTH / step) + 2):
            x = number * step + row * 67 % 130
            lean = (x - WIDTH / 2) * 0.0011 * (below - y)
            if number % 3 == row % 3:
                patch = [(x, y), (x + step, y), (x + step + lean, below), (x + lean, below)]
                canvas.shape(patch, colours[(row + 2) % rows] + "99")
            canvas.line([(x, y), (x + lean, below)], 2 + row * 0.8, "#f3ecc0aa")
        canvas.box(0, y, WIDTH, 3 + row, "#f3ecc0")


def stream(canvas: Canvas, middle: Sequence[Point], widths: Sequence[float], fill: str) -> None:
    """A river along `middle`, as wide as `widths` say."""
    left = [(x - w / 2, y) for (x, y), w in zip(middle, widths, strict=True)]
    right = [(x + w / 2, y) for (x, y), w in zip(middle, widths, strict=True)]
    canvas.blob([*left, *reversed(right)], fill)


def cave_mouth(canvas: Canvas) -> None:
    """The mouth of a cave around the picture, with dripstone, open to the valley."""
    for shift, fill in ((0, CAVE_LIGHT), (-46, CAVE)):
        roof: list[Point] = [(0, 0), (0, 420 + shift)]
        for step in range(41):
            x = step * 40
            arch = 130 + shift + 300 * abs(x / 800 - 1) ** 2.6
            drip = 46 * abs(sin(step * 1.7)) if step % 2 else 0
            roof.append((x, arch + drip))
        canvas.shape([*roof, (WIDTH, 0)], fill)
        places = [(250, 150, 30), (420, 90, 22), (660, 120, 26), (905, 80, 20), (1090, 140, 30)]
        for x, long, wide in (*places, (1330, 110, 26)):
            top = 110 + shift + 300 * abs(x / 800 - 1) ** 2.6
            canvas.shape(
                [
                    (x - wide, top),
                    (x + wide, top),
                    (x + 3, top + long + 30),
                    (x - 3, top + long + 30),
                ],
                fill,
            )
        side: list[Point] = [(0, 300), (120 + shift, 330), (76 + shift, 450), (108 + shift, 580)]
        side += [(132 + shift, 700), (210 + shift, 810), (360 + shift, 900), (0, 900)]
        canvas.shape(side, fill)
        canvas.shape([(WIDTH - x, y) for x, y in side], fill)
    canvas.shape(
        [(0, 900), (0, 846), (300, 858), (800, 868), (1300, 856), (1600, 846), (1600, 900)], CAVE
    )
