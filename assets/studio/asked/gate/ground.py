"""What a drawing of the gate's interview stands on: country, counter, table; its figures.

A drawing is made on WIDTH × HEIGHT units, whatever the plate's own are.
"""

from typing import Final

from studio.land.landscape import mountains, teeth
from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.sheet.lettering import write_line

WIDTH, HEIGHT = 960, 720  # units of these drawings
SKY, WALL = "#d6e8e8", "#f4e8cb"
WOOD, LIGHT_WOOD, TABLE_EDGE = "#c58f54", "#dba96d", "#8a5b30"
COUNTER, COUNTER_EDGE = "#566b7b", "#26333d"
FIGURE: Final = 80  # units: 3.5 mm where the drawing is 60 mm wide


def country(canvas: Canvas, floor: float = 470, fill: str = hue.MEADOW) -> None:
    """The border country: sky, limestone mountains, a meadow from `floor` down."""
    canvas.box(0, 0, WIDTH, HEIGHT, SKY)
    land = canvas.at(0, floor - 480, 0.8)
    mountains(land, 590, 250, hue.FAR, 0.3)
    mountains(land, 610, 170, hue.NEAR, 1.7)
    canvas.box(0, floor, WIDTH, HEIGHT - floor, fill)


def hall(canvas: Canvas, top: float = 520) -> None:
    """The hall of the gate: a window onto the mountains, a wall; its counter is drawn next."""
    canvas.box(0, 0, WIDTH, HEIGHT, WALL)
    canvas.box(0, 96, WIDTH, top - 210, SKY)
    land = canvas.at(0, top - 530, 0.7)
    mountains(land, 580, 230, hue.FAR, 0.3)
    mountains(land, 590, 130, hue.NEAR, 1.7)
    canvas.box(0, top - 120, WIDTH, HEIGHT, WALL)
    canvas.box(0, top - 128, WIDTH, 16, "#b7a472")
    for left in (0, 472, WIDTH - 16):
        canvas.box(left, 70, 16, top - 190, hue.PAPER)
    canvas.box(0, 0, WIDTH, 56, hue.INDIGO)
    teeth(canvas, 0, 76, 48, 20, 20)


def counter(canvas: Canvas, top: float = 520, deep: float = 70) -> None:
    """The counter of the hall, over the whole width; its board is seen from above."""
    canvas.box(0, top, WIDTH, HEIGHT - top, hue.SLATE)
    canvas.box(0, top, WIDTH, deep, COUNTER)
    canvas.box(0, top, WIDTH, 6, "#8095a4")
    canvas.box(0, top + deep, WIDTH, 20, COUNTER_EDGE)


def table(canvas: Canvas, top: float = 470, wall: str = WALL) -> None:
    """A wooden table before a plain wall."""
    canvas.box(0, 0, WIDTH, HEIGHT, wall)
    canvas.box(0, top, WIDTH, HEIGHT - top, WOOD)
    canvas.box(0, top, WIDTH, 8, LIGHT_WOOD)
    canvas.box(0, HEIGHT - 56, WIDTH, 56, TABLE_EDGE)


def figure(canvas: Canvas, words: str, x: float, y: float, size: int = FIGURE) -> None:
    """Figures, the same in every language; (x, y) is the middle of them."""
    tall = round(size * canvas.size)
    write_line(canvas, (x, y), words, "vi", tall, hue.INK, anchor="mm")


def slip(canvas: Canvas, x: float, y: float, w: float, h: float) -> None:
    """The white paper figures stand on; (x, y) is its upper left corner."""
    canvas.box(x + 6, y + 8, w, h, hue.SHADOW, 26)
    canvas.box(x, y, w, h, hue.WHITE, 26)
