"""Tables with few columns; where a column would be too narrow, each row becomes a small list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from content_sync.prose import Sentences, Table
from kiosk.look.colours import Colour
from kiosk.look.glyphs import is_chinese
from kiosk.look.measures import ems, parts
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Line
from kiosk.sheet.drawing import Drawing, baseline_in, line_step
from kiosk.widgets.reading.flow import Strip, height_of, kept
from kiosk.widgets.reading.paragraph import Style, joined, mark_line, paragraph, pieces, plain

HIGHEST_HEAD: Final = 0.2  # of the room, to stand there again


def table(
    drawing: Drawing, shown: Table, style: Style, width: int, height: int, space: int
) -> Iterator[Strip]:
    """A table as strips, one a row; small lists where a row would be higher than `height`.

    One that is no higher stays together; in a higher one a low head stands again a room further
    down. A high one would make one table look like two.
    """
    rows = tuple(_table_rows(drawing, shown, style, width, space))
    if rows and height_of(rows) - space <= height:
        yield from (*kept(rows[:-1]), rows[-1])
    elif rows and all(strip.height <= height for strip in rows):
        yield from _headed_again(rows, height)
    else:
        yield from _stacked(drawing, shown, style, width, space, height)


def _headed_again(rows: Sequence[Strip], height: int) -> Iterator[Strip]:
    """The rows, and the head again before what would stand more than a room below it."""
    head, *others = rows
    again = replace(head, space=0, sentences=(), keeps_next=True)
    is_low = head.height <= height * HIGHEST_HEAD
    below = 0
    yield replace(head, keeps_next=True)
    for row in others:
        if is_low and below + row.height > height:
            yield again
            below = 0
        below += row.height
        yield row


def _table_rows(
    drawing: Drawing, shown: Table, style: Style, width: int, space: int
) -> Iterator[Strip]:
    """The rows; none where a column would be too narrow."""
    px = round(style.px * 0.92)
    pad = round(px * 0.45)
    rows = (shown.head, *shown.rows)
    widths = _widths(drawing, rows, px, width, pad)
    if widths is None:
        return
    for at, row in enumerate(rows):
        is_head = at == 0
        weight = "bold" if is_head else "regular"
        cells = tuple(
            drawing.lines(pieces(cell, weight), px, wide - 2 * pad)
            for cell, wide in zip(row, widths, strict=True)
        )
        height = max(len(lines) for lines in cells) * line_step(px) + 2 * pad
        ground = _ground(drawing, at)
        drawn = _Cells(cells, widths, px, pad, is_head, ground)
        there = tuple(sentence.id for cell in row for sentence in cell)
        yield Strip(height, drawn, 0 if at else space, sentences=there, is_whole=True)


def _ground(drawing: Drawing, row: int) -> Colour:
    colours = drawing.look.colours
    if row == 0:
        return colours.primary
    return colours.card if row % 2 else colours.paper


@dataclass(frozen=True, slots=True)
class _Cells:
    cells: tuple[tuple[Line, ...], ...]
    widths: tuple[int, ...]
    px: int
    pad: int
    is_head: bool
    ground: Colour

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        colours = drawing.look.colours
        drawing.fill(rect, self.ground)
        drawing.fill(rect.foot(2), colours.line)
        ink = colours.on_primary if self.is_head else colours.ink
        on_dark = ink if self.is_head else ""
        step = line_step(self.px)
        x = rect.x
        for lines, width in zip(self.cells, self.widths, strict=True):
            for at, line in enumerate(lines):
                baseline = rect.y + self.pad + at * step + baseline_in(step, self.px)
                mark_line(drawing, line, self.px, x + self.pad, baseline, on_dark)
                drawing.line(line, self.px, ink, x + self.pad, baseline)
            x += width


def _widths(
    drawing: Drawing, rows: Sequence[Sequence[Sentences]], px: int, width: int, pad: int
) -> tuple[int, ...] | None:
    """Widths shared out by what the cells hold, or None if some column cannot hold its words."""
    count = len(rows[0])
    longest: list[int] = []
    wished: list[int] = []
    for at in range(count):
        texts = [joined(row[at]) for row in rows]
        words = [word for text in texts for word in text.split() if not is_chinese(word[0])]
        floor = min(px * ems.LEAST_COLUMN, width // parts.COLUMN)
        most = px * ems.WIDEST_WORD
        widest = max((min(drawing.width(word, "bold", px), most) for word in words), default=0)
        longest.append(max(floor // 2, widest) + 2 * pad)
        wished.append(max(drawing.width(text, "bold", px) for text in texts) + 2 * pad)
    if sum(longest) > width:
        return None
    spare = width - sum(longest)
    want = [max(1, wish - least) for wish, least in zip(wished, longest, strict=True)]
    widths = [least + spare * part // sum(want) for least, part in zip(longest, want, strict=True)]
    widths[-1] += width - sum(widths)
    return tuple(widths)


def _stacked(
    drawing: Drawing, shown: Table, style: Style, width: int, space: int, height: int
) -> Iterator[Strip]:
    """Each row as a small list, which stays together where it is no higher than `height`."""
    colours = drawing.look.colours
    card = Style(style.px, style.ink, style.link, "regular", colours.card, colours.primary)
    head_style = Style(
        round(style.px * 0.85), colours.soft, style.link, "semibold", colours.card, colours.primary
    )
    for row in shown.rows:
        said: list[Strip] = []
        for at, (head, cell) in enumerate(zip(shown.head, row, strict=True)):
            heading = paragraph(drawing, plain(joined(head)), head_style, width, 0 if at else space)
            said += [*kept(heading), *paragraph(drawing, cell, card, width, 0)]
        stays = height_of(said) - space <= height
        yield from (*kept(said[:-1]), *said[-1:]) if stays else said
