"""Text in pages: an item is a run of strips that fill one column or two, page after page.

A strip is the smallest piece that cannot be parted: a line, a table row, a picture.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.sheet import Rect, Sheet


@dataclass(frozen=True, slots=True)
class Strip:
    """`height` px drawn by `draw` into the rectangle it is given; `space` px stand before it.

    `keeps_next` strips (headings, first lines) never end a column. `sentences` stand on it.
    """

    height: int
    draw: Callable[[Sheet, Rect], None]
    space: int = 0
    keeps_next: bool = False
    sentences: tuple[str, ...] = ()


Column = tuple[Strip, ...]


def columns(strips: Sequence[Strip], height: int) -> tuple[Column, ...]:
    """`strips` in columns at most `height` px high; a taller strip has a column of its own."""
    filled: list[Column] = []
    column: list[Strip] = []
    used = 0
    for at, strip in enumerate(strips):
        first = replace(strip, space=0) if not column else strip
        need = _chain_height(strips, at, height) if strip.keeps_next else strip.height
        if column and used + first.space + need > height:
            filled.append(tuple(column))
            column, used = [], 0
            first = replace(strip, space=0)
        column.append(first)
        used += first.space + first.height
    if column:
        filled.append(tuple(column))
    return tuple(filled)


def _chain_height(strips: Sequence[Strip], at: int, limit: int) -> int:
    """The height of a strip and of what must stay with it; its own height if that is too much."""
    height = own = strips[at].height
    while strips[at].keeps_next and at + 1 < len(strips):
        at += 1
        height += strips[at].space + strips[at].height
    return height if height <= limit else own


def kept(strips: Iterable[Strip]) -> list[Strip]:
    """`strips` that stay with what follows them, as a heading does."""
    return [replace(strip, keeps_next=True) for strip in strips]


def draw_column(sheet: Sheet, column: Column, room: Rect) -> None:
    """Draw the strips of one column from the top of `room`."""
    y = room.y
    for strip in column:
        y += strip.space
        strip.draw(sheet, Rect(room.x, y, room.w, strip.height))
        y += strip.height
    if y > room.bottom + 1:
        sheet.cut.append(f"a strip of {column[-1].height} px in a column of {room.h} px")
