"""Pictograms of luggage: cash, gold, bottle and cigarettes, fireworks, food."""

from math import cos, pi, sin
from typing import Final

from studio.sheet import hue
from studio.sheet.canvas import Canvas, smooth
from studio.things.belongings import notes


def _cash(c: Canvas) -> None:
    notes(c.at(-100, -16))


def _gold(c: Canvas) -> None:
    c.arc(0, -58, 96, 8, 172, 13, hue.OCHRE)
    for turn in (25, 50, 130, 155):
        c.oval(90 * cos(turn * pi / 180), 90 * sin(turn * pi / 180) - 58, 13, 13, "#b98200")
    c.oval(0, 46, 30, 30, hue.OCHRE)
    c.oval(0, 46, 15, 15, "#ffe28a")


def _duty_free(c: Canvas) -> None:
    c.box(-90, -40, 64, 122, hue.LEAF, 16)
    c.box(-72, -84, 28, 56, "#1f4a23", 6)
    c.box(-86, 4, 56, 46, hue.PAPER)
    c.box(14, -26, 96, 108, hue.BROWN, 8)
    c.box(14, -26, 96, 34, hue.PAPER, 8)
    for left in (30, 54, 78):
        c.box(left, -62, 17, 44, hue.WHITE)
        c.box(left, -62, 17, 14, "#d98c2b")


def _fireworks(c: Canvas) -> None:
    for number, fill in enumerate((hue.SLATE, hue.BROWN, hue.SLATE)):
        left = -56 + number * 40
        c.box(left, -14, 32, 84, fill, 6)
        c.box(left, 4, 32, 10, hue.OCHRE)
        c.curve([(left + 16, -14), (left + 24, -34), (left + 14, -52)], 5, hue.INK)
        for dx, dy in ((-14, -8), (0, -18), (14, -8)):
            c.line(
                [(left + 14 + dx * 0.5, -56 + dy * 0.5), (left + 14 + dx, -56 + dy)], 5, hue.OCHRE
            )


def _e_cigarette(c: Canvas) -> None:
    c.box(-24, -20, 48, 96, hue.SLATE, 12)
    c.box(-14, -48, 28, 34, hue.INK, 6)
    c.oval(0, 16, 9, 9, hue.OCHRE)
    for dx in (-20, 16):
        c.curve([(dx, -54), (dx + 14, -66), (dx - 2, -80)], 7, hue.PRINT)


def _food(c: Canvas) -> None:
    for dx, dy in ((-92, 2), (-122, 42), (-64, 44)):
        c.oval(dx, dy, 35, 35, "#c48a00")
        c.oval(dx - 2, dy - 2, 32, 32, hue.OCHRE)
        c.oval(dx - 12, dy - 12, 8, 8, "#f6cf66")
        c.line([(dx, dy - 32), (dx + 8, dy - 44)], 7, hue.LEAF)
    for x, y in ((-16, 40), (0, 62), (16, 36), (4, 14)):
        seed = [(x, y - 14), (x + 9, y), (x, y + 12), (x - 9, y)]
        c.shape(smooth(seed, closed=True), hue.TILE)
    flesh = [(52, -6), (92, -34), (138, 2), (130, 56), (84, 76), (54, 46)]
    fat = [(74, 6), (96, -8), (112, 18), (94, 44), (76, 32)]
    c.shape(smooth(flesh, closed=True), "#b5546a")
    c.shape(smooth(fat, closed=True), "#e8b4bd")
    c.oval(94, 18, 9, 9, hue.WHITE)


LUGGAGE: Final = {
    "cash": _cash,
    "gold": _gold,
    "bottle-and-cigarettes": _duty_free,
    "fireworks": _fireworks,
    "e-cigarette": _e_cigarette,
    "fruit-seeds-meat": _food,
}
