"""Text as a run of strips, one below the other.

A strip is the smallest piece that cannot be parted: a line, a table row, a picture. `content`
makes of strips what can be scrolled through.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from kiosk.look.look import Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.content import Band, Content, Piece, Run
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Part
from kiosk.sound.clip import Clip


@dataclass(frozen=True, slots=True)
class Strip:
    """`height` px drawn by `draw` into the rectangle it is given; `space` px stand before it.

    `keeps_next` strips (headings, first lines) belong to what follows, those of a heading are
    `heads`; strips that are `is_whole` are not parted where they fit: the rows of a table.
    `sentences` stand on it; else `key` is what it shows, and `part` what of an item that is, ""
    where nothing is known of that (sheet.Part).
    """

    height: int
    draw: Callable[[Drawing, Rect], None]
    space: int = 0
    keeps_next: bool = False
    sentences: tuple[str, ...] = ()
    key: str = ""
    part: int | str = ""
    heads: bool = False
    is_whole: bool = False


Column = tuple[Strip, ...]


def kept(strips: Iterable[Strip]) -> list[Strip]:
    """`strips` that stay with what follows them."""
    return [replace(strip, keeps_next=True) for strip in strips]


def headed(strips: Iterable[Strip]) -> list[Strip]:
    """`strips` of a heading."""
    return [replace(strip, keeps_next=True, heads=True) for strip in strips]


def spoken(strips: Iterable[Strip], says: Spoken, clip: Clip | None = None) -> list[Strip]:
    """`strips` whose words are read aloud with the screen; all of them are marked meanwhile."""
    whole = list(strips)

    def draw(on: Drawing, rect: Rect) -> None:
        on.aloud(rect._replace(h=rect.h + height_of(whole[1:])), says, clip)
        whole[0].draw(on, rect)

    return [replace(first, draw=draw) for first in whole[:1]] + whole[1:]


def of_part(part: int | str, strips: Iterable[Strip]) -> list[Strip]:
    """`strips` that show one part of an item."""
    return [replace(strip, part=part) for strip in strips]


def height_of(strips: Iterable[Strip]) -> int:
    """How high they are with what stands between them."""
    return sum(strip.space + strip.height for strip in strips)


def draw_column(drawing: Drawing, column: Column, room: Rect) -> None:
    """Draw strips that stand still, from the top of `room`."""
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


def content(
    drawing: Drawing, strips: Sequence[Strip], column: Rect, foot: int, air: int
) -> Content:
    """`strips` below each other in a `column` that has no end: its y is that of the first one.

    `foot` px stay free below the last; at the top of a view `air` px of what stands before a strip.
    """
    lines = tuple(_lines(strips, column.y, air))
    on = drawing.beside()
    bands = []
    for strip, line in zip(strips, lines, strict=True):
        strip.draw(on, Rect(column.x, line.top, column.w, strip.height))
        bands.append(Band(line.top, line.bottom, tuple(on.shapes)))
        on.shapes.clear()
    return Content(
        runs=tuple(_runs(strips, lines)),
        lines=lines,
        blocks=tuple(_blocks(strips, lines)),
        bands=tuple(bands),
        headings=tuple(_heading_tops(strips, lines)),
        controls=tuple(on.controls),
        passages=tuple(on.passages),
        codes=tuple(on.codes),
        parts=(*_parts(strips, lines, column), *on.parts),
        sentences=tuple(_sentences(strips, lines)),
        cut=tuple(on.cut),
        end=(lines[-1].bottom if lines else column.y) + foot,
    )


def _lines(strips: Sequence[Strip], top: int, air: int) -> Iterator[Piece]:
    y = top
    for at, strip in enumerate(strips):
        stop = 0 if at == 0 else y + strip.space - min(strip.space, air)
        y += strip.space
        yield Piece(stop, y, y + strip.height, strip.is_whole)
        y += strip.height


def _begins(strips: Sequence[Strip], at: int) -> bool:
    """Whether a block begins there: after a space, and not after its heading."""
    return at == 0 or bool(strips[at].space and not strips[at - 1].keeps_next)


def _blocks(strips: Sequence[Strip], lines: Sequence[Piece]) -> Iterator[Piece]:
    starts = [at for at in range(len(strips)) if _begins(strips, at)]
    for start, end in pairwise([*starts, len(strips)]):
        is_whole = any(strip.is_whole for strip in strips[start:end])
        yield Piece(lines[start].stop, lines[start].top, lines[end - 1].bottom, is_whole)


def _heading_tops(strips: Sequence[Strip], lines: Sequence[Piece]) -> Iterator[int]:
    for at, strip in enumerate(strips):
        if strip.heads and not (at and strips[at - 1].heads):
            yield lines[at].stop


def _runs(strips: Sequence[Strip], lines: Sequence[Piece]) -> Iterator[Run]:
    """Runs that leave nothing out; two sentences that begin on one line begin at one y."""
    if not lines:
        return
    ends = [*(line.stop for line in lines[1:]), lines[-1].bottom]
    begun: dict[str, tuple[int, int]] = {}
    key, block = "", 0
    for at, (strip, line, end) in enumerate(zip(strips, lines, ends, strict=True)):
        block += _begins(strips, at)
        named = strip.key or str(strip.part) or f"#{block}"
        new = [one for one in strip.sentences if one not in begun]
        if not strip.sentences and named != key:
            new = [named if named not in begun else f"#{block}.{at}"]
        for key in new:
            begun[key] = line.stop, end
        begun[key] = begun[key][0], end
    for name, (top, bottom) in begun.items():
        yield Run(name, top, bottom)


def _parts(strips: Sequence[Strip], lines: Sequence[Piece], column: Rect) -> Iterator[Part]:
    numbered = groupby(range(len(strips)), lambda at: strips[at].part)
    for part, run in numbered:
        first, *others = run
        top, bottom = lines[first].top, lines[[first, *others][-1]].bottom
        if part != "":
            yield Part(part, Rect(column.x, top, column.w, bottom - top))


def _sentences(strips: Sequence[Strip], lines: Sequence[Piece]) -> Iterator[Run]:
    """From the first line of a sentence to the last."""
    found: dict[str, Run] = {}
    for strip, line in zip(strips, lines, strict=True):
        for one in strip.sentences:
            top = found[one].top if one in found else line.top
            found[one] = Run(one, top, line.bottom)
    yield from found.values()
