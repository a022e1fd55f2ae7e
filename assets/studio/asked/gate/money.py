"""How much money and gold one carries, with a passport and with a border pass."""

from typing import Final

from studio.asked.gate.ground import HEIGHT, LIGHT_WOOD, WIDTH, WOOD, figure, slip, table
from studio.asked.gate.wallet import (
    DOLLAR,
    DOLLAR_DARK,
    DONG,
    DONG_DARK,
    YUAN,
    YUAN_DARK,
    chain,
    gold_bar,
    gold_plate,
    marked_note,
    pile,
    purse,
    scale,
)
from studio.sheet import hue
from studio.sheet.canvas import Canvas, Scene
from studio.things.money import gold_ring
from studio.things.travel import pass_booklet

DOLLARS, DONGS, YUANS = (DOLLAR, DOLLAR_DARK), (DONG, DONG_DARK), (YUAN, YUAN_DARK)
WALL, PASS_WALL = "#e6ecdd", "#eddcc6"
ABOVE, BELOW = (
    ("> 5 000 USD", "> 15 000 000 ₫", "≥ 300 g"),
    ("≤ 5 000 USD", "≤ 15 000 000 ₫", "< 300 g"),
)
PASS_ABOVE, PASS_BELOW = ("> 6 000 CNY", "> 10 000 000 ₫"), ("≤ 6 000 CNY", "≤ 10 000 000 ₫")
BESIDE: Final = 74  # units: figures beside the thing they count


def asked(canvas: Canvas) -> None:
    """Notes of several colours and a gold ring on a table."""
    table(canvas, 250, WALL)
    marked_note(canvas, (310, 230), 500, -9, DONGS, "₫")
    marked_note(canvas, (420, 370), 500, 6, YUANS, "¥")
    marked_note(canvas, (320, 530), 500, -4, DOLLARS, "$")
    gold_ring(canvas, 790, 560, 138)


def much(canvas: Canvas) -> None:
    """Thick piles of two kinds of notes, a gold chain on a scale; beside each its limit."""
    canvas.box(0, 0, WIDTH, HEIGHT, WALL)
    for row, words in enumerate(ABOVE):
        top = row * 240
        canvas.box(0, top + 186, WIDTH, 54, WOOD)
        canvas.box(0, top + 186, WIDTH, 7, LIGHT_WOOD)
        slip(canvas, 312, top + 40, 624, 130)
        figure(canvas, words, 624, top + 102, BESIDE)
    pile(canvas, 156, 204, 240, 8, DOLLARS, "$")
    pile(canvas, 156, 444, 240, 8, DONGS, "₫")
    scale(canvas.at(156, 694, 0.72))
    chain(canvas.at(156, 488), 92, 20, 26, 11)


def bars(canvas: Canvas) -> None:
    """Three bars of gold, stacked; before them plates of pressed gold."""
    table(canvas, 330, WALL)
    canvas.oval(480, 492, 440, 26, hue.SHADOW)
    for x, y in ((268, 492), (668, 492), (468, 324)):
        gold_bar(canvas.at(x, y, 1.28))
    gold_plate(canvas.at(330, 590, 1.15))
    gold_plate(canvas.at(600, 590, 1.15))


def little(canvas: Canvas) -> None:
    """A thin purse with a few notes and a ring; below them the three limits."""
    table(canvas, 240, WALL)
    purse(canvas.at(370, 330, 1.1), (DOLLARS, DONGS))
    gold_ring(canvas, 760, 330, 66)
    slip(canvas, 130, 372, 700, 330)
    for row, words in enumerate(BELOW):
        figure(canvas, words, 480, 426 + row * 106)


def pass_asked(canvas: Canvas) -> None:
    """A border pass on a table, beside it notes of two kinds."""
    table(canvas, 270, PASS_WALL)
    pass_booklet(canvas.at(64, 150, 2.9))
    marked_note(canvas, (650, 300), 500, -7, DONGS, "₫")
    marked_note(canvas, (680, 490), 500, 5, YUANS, "¥")


def pass_much(canvas: Canvas) -> None:
    """Thick piles of yuan and of dong; beside each its limit."""
    canvas.box(0, 0, WIDTH, HEIGHT, PASS_WALL)
    for row, words in enumerate(PASS_ABOVE):
        top = row * 360
        canvas.box(0, top + 290, WIDTH, 70, WOOD)
        canvas.box(0, top + 290, WIDTH, 7, LIGHT_WOOD)
        slip(canvas, 318, top + 110, 620, 140)
        figure(canvas, words, 628, top + 177, BESIDE)
    pile(canvas, 166, 318, 270, 13, YUANS, "¥")
    pile(canvas, 166, 678, 270, 13, DONGS, "₫")


def pass_foreign(canvas: Canvas) -> None:
    """Notes of dollars and of other money."""
    table(canvas, 330, PASS_WALL)
    marked_note(canvas, (330, 210), 520, -10, ("#8a7bb0", "#63548c"), "€")
    marked_note(canvas, (640, 330), 520, 7, ("#c79a4b", "#96702c"), "£")
    marked_note(canvas, (440, 500), 640, -3, DOLLARS, "$")


def pass_little(canvas: Canvas) -> None:
    """A thin purse with yuan and dong; below it the two limits."""
    table(canvas, 300, PASS_WALL)
    purse(canvas.at(480, 420, 1.35), (YUANS, DONGS))
    slip(canvas, 140, 462, 680, 236)
    for row, words in enumerate(PASS_BELOW):
        figure(canvas, words, 480, 522 + row * 108)


DRAWN: Final[dict[str, Scene]] = {
    "cash": asked,
    "cash.much": much,
    "cash.bars": bars,
    "cash.little": little,
    "pass-cash": pass_asked,
    "pass-cash.much": pass_much,
    "pass-cash.foreign": pass_foreign,
    "pass-cash.little": pass_little,
}
