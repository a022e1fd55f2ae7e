"""Booklets of a journey, shown large: covers with a country's name, an open one, a held one."""

from collections.abc import Callable

from studio.sheet import hue
from studio.sheet.canvas import Canvas
from studio.sheet.lettering import write_line
from studio.things.telephone import ball_of_thumb, fingers, hand, thumb
from studio.things.travel import globe_lines

CHINA, VIETNAM, VIETNAM_OLD, GOLD = "#8c1d2c", "#3b3570", "#1f5a3c", "#f0cf7a"


def cover(spot: Canvas, fill: str, tag: str, name: str, word: str) -> None:
    """A passport with `name` and `word` in gold, 108 × 150; (0, 0) is its upper left corner."""
    size = spot.size
    spot.box(4, 5, 108, 150, hue.SHADOW, 9)
    spot.box(3, 2, 107, 150, hue.PAPER, 8)
    spot.box(0, 0, 108, 150, fill, 9)
    spot.box(0, 0, 9, 150, "#00000033", 4)
    middle = (56.0, 26.0) if name else (56.0, 50.0)
    if name:
        big = 29 if tag.startswith("zh") else 17
        write_line(spot, middle, name, tag, round(big * size), GOLD, anchor="mm")
    globe_lines(spot, 56, 76 if name else 62, 25, GOLD)
    if word:
        big = 25 if tag.startswith("zh") else 15
        write_line(spot, (56, 126), word, tag, round(big * size), GOLD, anchor="mm")
    else:
        spot.box(30, 116, 52, 8, GOLD, 4)


def open_book(spot: Canvas, edge: str = hue.TEAL) -> None:
    """An open passport with two empty pages, 640 × 420; (0, 0) is the middle of its fold."""
    spot.box(-330, -202, 680, 436, hue.SHADOW, 24)
    spot.box(-334, -222, 668, 444, edge, 24)
    for side in (-1, 1):
        spot.box(-318 if side < 0 else 0, -206, 318, 416, "#e7dcc0", 14)
        spot.box(-318 if side < 0 else 0, -210, 318, 412, hue.PAPER, 14)
        spot.shape([(0, -210), (side * 30, -210), (side * 30, 202), (0, 202)], "#efe5cb")
    spot.line([(0, -208), (0, 200)], 5, "#cfc3a2")


def stamp(spot: Canvas) -> None:
    """The print of a round stamp, 140 across; (0, 0) is its middle."""
    spot.ring(0, 0, 70, 9, hue.PLUM)
    spot.ring(0, 0, 52, 5, hue.PLUM)
    for row, half in ((-18, 26), (0, 40), (18, 26)):
        spot.line([(-half, row), (half, row)], 8, hue.PLUM)


def held(canvas: Canvas, x: float, y: float, thing: Callable[[Canvas], None]) -> None:
    """A booklet 300 wide in a hand; (x, y) is its upper left corner."""
    hand(canvas.at(x + 152, y + 95, 1.2), hue.TEAL)
    ball_of_thumb(canvas, x + 302, y + 220)
    thing(canvas.at(x, y, 2.8))
    fingers(canvas.at(x, y + 160, 1.1))
    thumb(canvas, x + 302, y + 220)
