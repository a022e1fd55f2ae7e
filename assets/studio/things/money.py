"""Money and what is carried like it: notes of no country, coins, jewellery, a SIM card."""

from collections.abc import Sequence
from math import cos, pi, sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point

GREEN_NOTES = ("#5f9a6b", "#86b58d", "#3f7a4f")
PLUM_NOTES = ("#9a5b8c", "#b987ad", hue.PLUM)
GOLD, GOLD_DARK, GOLD_LIGHT = "#e3ab1f", "#b98312", "#f7d774"


def note(canvas: Canvas, middle: Point, w: float, degrees: float, fill: str) -> None:
    """One banknote, `w` wide, turned clockwise."""
    h = w * 0.48
    spot = canvas.at(*middle, turn=degrees)
    canvas.at(middle[0] + 4, middle[1] + 6, turn=degrees).box(-w / 2, -h / 2, w, h, hue.SHADOW)
    spot.box(-w / 2, -h / 2, w, h, fill)
    spot.box(-w * 0.455, -h * 0.4, w * 0.91, h * 0.8, "#ffffff30")
    spot.oval(0, 0, h * 0.27, h * 0.27, "#ffffff99")
    for side in (-0.38, 0.28):
        spot.box(side * w, -h * 0.17, w * 0.1, h * 0.34, "#ffffff66")


def fan(canvas: Canvas, x: float, y: float, w: float, fills: Sequence[str], wide: float) -> None:
    """Notes held like a fan above (x, y); `wide` degrees from the first to the last."""
    for number, fill in enumerate(fills):
        degrees = -90 - wide / 2 + wide * number / max(1, len(fills) - 1)
        reach = w * 0.62
        middle = (x + reach * cos(degrees * pi / 180), y + reach * sin(degrees * pi / 180))
        note(canvas, middle, w, degrees, fill)


def bundle(canvas: Canvas, x: float, y: float, w: float, fills: Sequence[str], band: str) -> None:
    """A thick bundle of notes with a paper band, seen a little from above; (x, y): its middle."""
    h = w * 0.48
    for layer in range(5):
        top = y + (5 - layer) * 9
        canvas.box(x - w / 2, top - h / 2, w, h, fills[layer % len(fills)], 8)
    canvas.box(x - w / 2, y - h / 2, w, h, fills[0], 8)
    canvas.box(x - w * 0.46, y - h * 0.4, w * 0.92, h * 0.8, "#ffffff30", 6)
    canvas.oval(x - w * 0.26, y, h * 0.27, h * 0.27, "#ffffff99")
    canvas.oval(x + w * 0.3, y, h * 0.15, h * 0.15, "#ffffff66")
    canvas.box(x + w * 0.02, y - h / 2, w * 0.14, h + 45, band, 3)


def coins(canvas: Canvas, x: float, y: float, r: float, count: int) -> None:
    """A pile of coins; (x, y) is the ground below it."""
    for number in range(count):
        top = y - r * 0.4 - number * r * 0.34
        canvas.oval(x, top + r * 0.16, r, r * 0.4, GOLD_DARK)
        canvas.oval(x, top, r, r * 0.4, GOLD)
    canvas.oval(x, y - r * 0.4 - (count - 1) * r * 0.34, r * 0.62, r * 0.24, GOLD_LIGHT)


def gold_ring(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A gold ring with a stone, standing; (x, y) is the ground below it."""
    spot = canvas.at(x, y, r)
    spot.oval(0, 0, 0.9, 0.12, hue.SHADOW)
    spot.ring(0, -1, 1, 0.24, GOLD)
    spot.arc(0, -1, 0.93, 120, 250, 0.1, GOLD_LIGHT)
    spot.arc(0, -1, 1, 290, 420, 0.09, GOLD_DARK)
    gem = [(-0.34, -2.12), (-0.2, -2.4), (0.2, -2.4), (0.34, -2.12), (0, -1.76)]
    spot.shape(gem, "#7cc4c2")
    shine = [(-0.34, -2.12), (-0.2, -2.4), (-0.06, -2.12)]
    spot.shape(shine, "#d6f0ec")


def sim_card(spot: Canvas) -> None:
    """A SIM card, 150 × 200, its upper left corner at (0, 0)."""
    edge = [(0, 0), (102, 0), (150, 50), (150, 200), (0, 200)]
    spot.shape([(px + 6, py + 8) for px, py in edge], hue.SHADOW)
    spot.shape(edge, hue.PAPER)
    spot.line([*edge, edge[0]], 9, hue.WHITE)
    spot.box(28, 66, 94, 108, GOLD, 16)
    for top in (102, 138):
        spot.line([(28, top), (56, top)], 5, hue.BROWN)
        spot.line([(94, top), (122, top)], 5, hue.BROWN)
    spot.box(56, 90, 38, 60, hue.OCHRE, 8)
    spot.line([(56, 96), (56, 144)], 5, hue.BROWN)
    spot.line([(94, 96), (94, 144)], 5, hue.BROWN)
