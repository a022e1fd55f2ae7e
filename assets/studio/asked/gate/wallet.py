"""Money and gold, shown large: notes with a figure, a purse, a chain on a scale, gold bars."""

from math import cos, pi, sin

from studio.sheet import hue
from studio.sheet.canvas import Canvas, Point
from studio.sheet.lettering import write_line
from studio.things.money import GOLD, GOLD_DARK, GOLD_LIGHT

YUAN, YUAN_DARK = "#c2504f", "#9c3a3c"
DONG, DONG_DARK = "#3f8fa6", "#2c6d81"
DOLLAR, DOLLAR_DARK = "#6d9a63", "#4c7446"


def marked_note(
    canvas: Canvas, middle: Point, w: float, turn: float, fills: tuple[str, str], mark: str
) -> None:
    """A note of no country, `mark` in its disc; upright text, so turn it a little only."""
    h = w * 0.48
    spot = canvas.at(*middle, turn=turn)
    canvas.at(middle[0] + 5, middle[1] + 8, turn=turn).box(-w / 2, -h / 2, w, h, hue.SHADOW)
    spot.box(-w / 2, -h / 2, w, h, fills[0])
    spot.box(-w * 0.465, -h * 0.43, w * 0.93, h * 0.86, fills[1])
    spot.box(-w * 0.45, -h * 0.4, w * 0.9, h * 0.8, fills[0])
    spot.oval(0, 0, h * 0.34, h * 0.34, hue.PAPER)
    for side in (-0.4, 0.28):
        spot.box(side * w, -h * 0.2, w * 0.12, h * 0.4, "#ffffff77")
    write_line(spot, (0, 0), mark, "vi", round(h * 0.4 * spot.size), fills[1], anchor="mm")


def pile(
    canvas: Canvas, x: float, y: float, w: float, count: int, fills: tuple[str, str], mark: str
) -> None:
    """A thick banded pile of notes; (x, y) is the middle of its foot."""
    h = w * 0.48
    canvas.box(x - w / 2 + 8, y - h * 0.3, w, h * 0.42, hue.SHADOW, 10)
    for layer in range(count):
        top = y - layer * w * 0.045
        canvas.box(x - w / 2, top - w * 0.06, w, w * 0.06, fills[layer % 2], 3)
    top = y - count * w * 0.045
    lid = [(x - w / 2, top), (x - w * 0.4, top - h * 0.62), (x + w * 0.4, top - h * 0.62)]
    canvas.shape([*lid, (x + w / 2, top)], fills[0])
    inner = [(x - w * 0.44, top - h * 0.06), (x - w * 0.36, top - h * 0.56)]
    canvas.shape([*inner, (x + w * 0.36, top - h * 0.56), (x + w * 0.44, top - h * 0.06)], fills[1])
    inner = [(x - w * 0.42, top - h * 0.09), (x - w * 0.35, top - h * 0.53)]
    canvas.shape([*inner, (x + w * 0.35, top - h * 0.53), (x + w * 0.42, top - h * 0.09)], fills[0])
    canvas.oval(x, top - h * 0.31, h * 0.42, h * 0.23, hue.PAPER)
    write_line(
        canvas,
        (x, top - h * 0.31),
        mark,
        "vi",
        round(h * 0.36 * canvas.size),
        fills[1],
        anchor="mm",
    )
    band = canvas.at(x + w * 0.29, 0)
    band.shape(
        [(0, top - h * 0.62), (w * 0.09, top - h * 0.62), (w * 0.12, top), (0, top)], hue.PAPER
    )
    band.box(0, top, w * 0.12, y - top, "#e2d9c2")


def purse(spot: Canvas, notes: tuple[tuple[str, str], ...]) -> None:
    """A thin folded purse, the edges of a few notes in it, 420 wide; (0, 0): the table below."""
    spot.oval(6, 0, 226, 18, hue.SHADOW)
    for number, fills in enumerate(notes):
        left, top = -176 + number * 40, -268 + number * 14
        spot.box(left, top, 300, 130, fills[0], 6)
        spot.box(left + 10, top + 10, 280, 110, fills[1], 4)
        spot.box(left + 16, top + 16, 268, 110, fills[0], 4)
        spot.oval(left + 150, top + 40, 30, 30, "#ffffffaa")
    spot.box(-210, -230, 420, 226, "#5c3a1e", 26)
    spot.box(-210, -206, 420, 206, hue.WOOD_DARK, 26)
    for left in range(-186, 180, 30):
        spot.line([(left, -188), (left + 14, -188)], 4, "#b08a5a")
        spot.line([(left, -20), (left + 14, -20)], 4, "#b08a5a")
    spot.box(120, -138, 112, 62, "#5c3a1e", 26)
    spot.oval(156, -107, 15, 15, GOLD)


def chain(spot: Canvas, rx: float, ry: float, links: int = 30, size: float = 15) -> None:
    """A gold chain laid in a ring, a pendant before it; (0, 0) is the middle of the ring."""
    for number in range(links):
        turn = -pi / 2 + 2 * pi * number / links
        x, y = rx * cos(turn), ry * sin(turn)
        spot.oval(x, y, size, size, GOLD_DARK)
        spot.oval(x, y, size * 0.8, size * 0.8, GOLD if number % 2 else GOLD_LIGHT)
    spot.oval(0, ry + size, size * 2.1, size * 2.1, GOLD_DARK)
    spot.oval(0, ry + size, size * 1.8, size * 1.8, GOLD)
    spot.oval(-size * 0.5, ry + size * 0.6, size * 0.7, size * 0.5, GOLD_LIGHT)


def scale(spot: Canvas) -> None:
    """A kitchen scale with a dial, 300 wide; its pan is at (0, -250), the table at (0, 0)."""
    spot.oval(0, 0, 170, 16, hue.SHADOW)
    spot.shape([(-100, -196), (100, -196), (146, 0), (-146, 0)], hue.TEAL)
    spot.oval(0, -100, 74, 74, hue.WHITE)
    for mark in range(12):
        x, y = sin(mark * pi / 6), -cos(mark * pi / 6)
        spot.line([(x * 54, y * 54 - 100), (x * 64, y * 64 - 100)], 5, hue.INK)
    spot.line([(0, -100), (40, -66)], 8, hue.PLUM)
    spot.oval(0, -100, 9, 9, hue.PLUM)
    spot.box(-16, -226, 32, 34, hue.SLATE)
    spot.shape([(-170, -248), (170, -248), (120, -216), (-120, -216)], "#b9c3cc")
    spot.box(-180, -258, 360, 16, hue.SILVER, 8)


def gold_bar(spot: Canvas) -> None:
    """A cast bar of gold, 300 wide; (0, 0) is the middle of its foot."""
    spot.shape([(-150, 0), (-116, -84), (116, -84), (150, 0)], GOLD)
    spot.shape([(-116, -84), (-86, -112), (146, -112), (116, -84)], GOLD_LIGHT)
    spot.shape([(116, -84), (146, -112), (180, -30), (150, 0)], GOLD_DARK)
    spot.box(-70, -58, 140, 34, GOLD_DARK, 8)
    spot.box(-62, -52, 124, 22, GOLD, 6)


def gold_plate(spot: Canvas) -> None:
    """A small pressed plate of gold, as jewellers sell them, 150 × 96; (0, 0) is its middle."""
    spot.box(-71, -42, 150, 96, hue.SHADOW, 14)
    spot.box(-75, -48, 150, 96, GOLD_DARK, 14)
    spot.box(-69, -42, 138, 84, GOLD, 10)
    spot.box(-58, -32, 116, 64, GOLD_LIGHT, 8)
    spot.box(-52, -26, 104, 52, GOLD, 6)
    spot.oval(0, 0, 18, 18, GOLD_DARK)
