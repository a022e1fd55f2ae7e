"""Text in pages: an item is a run of strips that fill one column or two, page after page.

A strip is the smallest piece that cannot be parted: a line, a table row, a picture.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Part


@dataclass(frozen=True, slots=True)
class Strip:
    """`height` px drawn by `draw` into the rectangle it is given; `space` px stand before it.

    `keeps_next` strips (headings, first lines) never end a column. `sentences` stand on it. Where
    it begins a column, `repeats` stands above it: the head of a table that goes on. `part` is what
    of an item it shows, "" where nothing is known of that (sheet.Part).
    """

    height: int
    draw: Callable[[Drawing, Rect], None]
    space: int = 0
    keeps_next: bool = False
    sentences: tuple[str, ...] = ()
    repeats: "Strip | None" = None
    part: int | str = ""


Column = tuple[Strip, ...]


def columns(strips: Sequence[Strip], height: int) -> tuple[Column, ...]:
    """`strips` in columns at most `height` px high; a taller strip has a column of its own."""
    filled: list[Column] = []
    column: list[Strip] = []
    used = held = 0  # strips before number `held` have been given their place
    for at, strip in enumerate(strips):
        first = replace(strip, space=0) if not column else strip
        if at >= held:
            need, held = _chain(strips, at, height)
            if used + first.space + need > height and 2 * used < height:
                need, held = _chain(strips, at, height, parts_tables=True)
            if column and used + first.space + need > height:
                filled.append(tuple(column))
                column, used = [], 0
                first = replace(strip, space=0)
                head = strip.repeats
                if head and head.height + strip.height <= height:
                    column, used = [replace(head, space=0, part=strip.part)], head.height
                    held = held if used + need <= height else at + 1
        column.append(first)
        used += first.space + first.height
    if column:
        filled.append(tuple(column))
    return tuple(filled)


def _chain(
    strips: Sequence[Strip], at: int, limit: int, parts_tables: bool = False
) -> tuple[int, int]:
    """The height of a strip and of what must stay with it, as far as `limit`; where that ends.

    The rows of a table need not stay together where half a column would be left empty for it.
    """
    height = strips[at].height
    while strips[at].keeps_next and at + 1 < len(strips):
        if parts_tables and strips[at].repeats:
            break
        following = strips[at + 1]
        if height + following.space + following.height > limit:
            break
        at += 1
        height += following.space + following.height
    return height, at + 1


def kept(strips: Iterable[Strip]) -> list[Strip]:
    """`strips` that stay with what follows them, as a heading does."""
    return [replace(strip, keeps_next=True) for strip in strips]


def of_part(part: int | str, strips: Iterable[Strip]) -> list[Strip]:
    """`strips` that show one part of an item."""
    return [replace(strip, part=part) for strip in strips]


def height_of(strips: Iterable[Strip]) -> int:
    """How high `strips` are below others."""
    return sum(strip.space + strip.height for strip in strips)


def draw_column(drawing: Drawing, column: Column, room: Rect) -> None:
    """Draw the strips of one column from the top of `room`."""
    y = room.y
    for part, strips in groupby(column, lambda strip: strip.part):
        top = None
        for strip in strips:
            y += strip.space
            top = y if top is None else top
            strip.draw(drawing, Rect(room.x, y, room.w, strip.height))
            y += strip.height
        if part != "" and top is not None:
            drawing.parts.append(Part(part, Rect(room.x, top, room.w, y - top)))
    if y > room.bottom + 1:
        drawing.cut.append(f"a strip of {column[-1].height} px in a column of {room.h} px")
