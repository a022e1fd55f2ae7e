"""Weather: storm and dusk, the moon, brown water, driftwood, cracked and slid ground."""

from itertools import pairwise
from math import cos, pi, radians, sin
from typing import Final

from studio.land.landscape import mountains
from studio.sheet import hue
from studio.sheet.canvas import HEIGHT, WIDTH, Canvas, Point

MUD, MUD_LIGHT, MUD_DARK = "#a9763c", "#c99a5f", "#8a5c2b"
EARTH, EARTH_DARK = "#86753f", "#3b2a17"
CLOUDS: Final = ((240, 96, 1.8), (790, 66, 1.7), (1350, 106, 2.0))
MOON: Final = "#f6ecc8"


def storm(canvas: Canvas) -> None:
    """A dark wet sky over the mountains."""
    _heavy(canvas, "#5d6b7c", "#aab3ad", "#48566699", "#8b9a98", "#6f8579")


def dull(canvas: Canvas) -> None:
    """A grey sky before the rain."""
    _heavy(canvas, "#9fb0b8", "#e3e2d2", "#7d8d9899", "#a9bab4", "#86a08c")


def cold(canvas: Canvas) -> None:
    """A pale winter sky over blue mountains."""
    _heavy(canvas, "#aebfcb", "#eceade", "#8fa0ad77", "#a8bac6", "#869fa6")


def dusk(canvas: Canvas) -> None:
    """The last light of a wet day."""
    canvas.fade("#333d68", "#d6a98a", 0, 640)
    _clouds(canvas, "#2a325799")
    mountains(canvas, 570, 230, "#827f92", 0.3)
    mountains(canvas, 620, 190, "#5c6673", 1.7)


def starry(top: str, bottom: str, low: int) -> Canvas:
    """A night sky whose right half has stars, as deep down as `low`."""
    night = Canvas()
    night.fade(top, bottom, 0, 640)
    for number in range(40):
        x, y = 816 + number * 331 % 777, 24 + number * number * 37 % low
        night.oval(x, y, 2.6 + number % 3, 2.6 + number % 3, "#fdf3d8")
    return night


def right_half(canvas: Canvas, other: Canvas) -> None:
    """What stands on the right of `other` comes to stand on the right of `canvas`."""
    half = other.image.width // 2
    canvas.image.paste(other.image.crop((half, 0, half * 2, other.image.height)), (half, 0))


def _heavy(canvas: Canvas, top: str, bottom: str, cloud: str, far: str, near: str) -> None:
    canvas.fade(top, bottom, 0, 620)
    _clouds(canvas, cloud)
    mountains(canvas, 560, 230, far, 0.3)
    mountains(canvas, 610, 190, near, 1.7)


def _clouds(canvas: Canvas, fill: str) -> None:
    """Three heavy clouds across the sky."""
    for x, y, size in CLOUDS:
        low, high = round(150 * size), round(70 * size)
        top, tall = round(46 * size), round(40 * size)
        canvas.box(x - low, y - 10, 2 * low, 2 * round(28 * size), fill, round(28 * size))
        canvas.box(x - high, y - top, round(160 * size), 2 * tall, fill, tall - 2)


def flood_water(canvas: Canvas, shore: list[Point]) -> None:
    """Brown water that runs fast, from its far shore down to the lower edge."""
    canvas.shape([*shore, (WIDTH + 40, HEIGHT + 10), (-40, HEIGHT + 10)], MUD)
    top = max(y for _, y in shore[:2]) + 34
    for row in range(6):
        y = top + row * 50
        for start in range(-60 + row * 137 % 260, WIDTH, 330):
            middle = start + 80
            if _depth(shore, middle) < y - 20:
                wave = [(start + s * 20, y + 8 * sin(s * 0.8 + row)) for s in range(9)]
                canvas.line(wave, 7, (MUD_LIGHT, MUD_DARK)[row % 2])


def _depth(shore: list[Point], x: float) -> float:
    for (x0, y0), (x1, y1) in pairwise(shore):
        if x0 <= x <= x1:
            return max(y0, y1)
    return HEIGHT


def driftwood(spot: Canvas) -> None:
    """A torn-off trunk with a branch, afloat; (0, 0) is its middle."""
    spot.line([(-10, -14), (40, -66)], 20, hue.WOOD_DARK)
    spot.line([(22, -46), (66, -50)], 13, hue.WOOD_DARK)
    spot.line([(-130, 20), (120, -24)], 44, hue.WOOD_DARK)
    spot.line([(-110, 6), (90, -28)], 7, hue.BOARD)
    spot.oval(120, -24, 20, 22, "#c9986a")
    spot.ring(120, -24, 11, 4, hue.BOARD)
    foam = [(-176, 40), (-120, 32), (-50, 38), (20, 22), (90, 18), (150, 10)]
    spot.curve(foam, 12, MUD_LIGHT)


def crack(canvas: Canvas, way: list[Point], width: float) -> None:
    """A gap in the ground along `way`, widest in its middle."""
    last = len(way) - 1
    sides = [width * sin(pi * (0.06 + 0.88 * n / last)) for n in range(last + 1)]
    upper = [(x, y - side) for (x, y), side in zip(way, sides, strict=True)]
    lower = [(x, y + side) for (x, y), side in zip(way, sides, strict=True)]
    canvas.shape([(x, y - 9) for x, y in upper] + lower[::-1], "#a98f4e")
    canvas.shape(upper + lower[::-1], EARTH_DARK)


def burst(canvas: Canvas, x: float, y: float, r: float) -> None:
    """The mark of a bang."""
    for turn in range(8):
        dx, dy = cos(turn * pi / 4), sin(turn * pi / 4)
        far = 1.0 if turn % 2 == 0 else 0.8
        ends = [(x + dx * r * 0.42, y + dy * r * 0.42), (x + dx * r * far, y + dy * r * far)]
        canvas.line(ends, r * 0.19, hue.OCHRE)


def leaning_tree(spot: Canvas) -> None:
    """A tree that the sliding ground has tilted."""
    spot.line([(0, 0), (44, -96)], 17, hue.WOOD_DARK)
    for dx, dy, r in ((16, -132, 50), (92, -104, 48), (68, -164, 58)):
        spot.oval(dx, dy, r, r, "#3f7a3c")
    spot.oval(76, -176, 36, 32, "#5f9a4e")


def stones(canvas: Canvas, places: tuple[tuple[float, float, float], ...]) -> None:
    """Stones of a slope or a brook, each (x, y, r)."""
    for place in places:
        stone = canvas.at(*place)
        stone.oval(0.1, 0.5, 1.15, 0.3, hue.SHADOW)
        stone.blob([(-1, 0.4), (-0.7, -0.5), (0.2, -0.8), (1, -0.1), (0.8, 0.5)], "#8d8a80")
        stone.blob([(-0.6, -0.1), (-0.4, -0.5), (0.2, -0.6), (0.3, -0.2)], "#aaa79b")


def moon(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A crescent that opens to the upper right."""
    outer = [(x + r * cos(radians(t)), y + r * sin(radians(t))) for t in range(27, 271, 3)]
    hollow = [
        (x + r * (0.36 + 0.86 * cos(radians(t))), y + r * (-0.22 + 0.86 * sin(radians(t))))
        for t in range(245, 51, -3)
    ]
    canvas.oval(x, y, r * 1.5, r * 1.5, "#f3ecc018")
    canvas.shape([*outer, *hollow], "#f3ecc0")
