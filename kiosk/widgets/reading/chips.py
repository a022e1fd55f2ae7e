"""Small facts with a picture each, in rows: which language, until when, where."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.look.measures import counts, ems, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.reading.flow import Strip


@dataclass(frozen=True, slots=True)
class Chip:
    """One fact."""

    icon: str
    words: str


def chip_width(drawing: Drawing, words: str, px: int) -> int:
    """How wide a chip of font size `px` is."""
    wide = drawing.width(words, "semibold", px) + round(px * ems.CHIP_ICON)
    return wide + counts.CHIP_SPACES * drawing.look.mm(spaces.WORDS_MM) + 2


def row_height(drawing: Drawing, row: Sequence[Chip], width: int, px: int) -> int:
    """How high a row of chips is, the gap below it included."""
    lines = max((_lines(drawing, chip, width, px) for chip in row), default=1)
    return _high(lines, px) + drawing.look.mm(spaces.LINE_MM)


def _high(lines: int, px: int) -> int:
    return round(px * (ems.CHIP + ems.LABEL * (lines - 1)))


def _lines(drawing: Drawing, chip: Chip, width: int, px: int) -> int:
    """Of a chip that is wider than all the `width` there is: its words break, and stay as large."""
    room = width - (chip_width(drawing, "", px) - 2)
    words = (Piece(chip.words, "semibold"),)
    is_wide = chip_width(drawing, chip.words, px) > width
    return len(drawing.lines(words, px, room)) if is_wide else 1


def rows(drawing: Drawing, chips: Sequence[Chip], width: int, px: int) -> list[list[Chip]]:
    """`chips` in rows at most `width` px wide."""
    filled: list[list[Chip]] = []
    used = width
    for chip in chips:
        need = chip_width(drawing, chip.words, px)
        if used + need > width:
            filled.append([])
            used = 0
        filled[-1].append(chip)
        used += need + drawing.look.mm(spaces.WORDS_MM)
    return filled


def draw_row(drawing: Drawing, row: Sequence[Chip], room: Rect, px: int) -> None:
    """One row from the left of `room`."""
    x = room.x
    for chip in row:
        lines = _lines(drawing, chip, room.w, px)
        drawn = draw_chip(drawing, chip, x, room.y, room.right - x, px, lines)
        x = drawn.right + drawing.look.mm(spaces.WORDS_MM)


def draw_chip(
    drawing: Drawing, chip: Chip, x: int, y: int, room_w: int, px: int, lines: int = 1
) -> Rect:
    """One chip, at most `room_w` wide; returns where it stands."""
    look = drawing.look
    colours = look.colours
    pad = look.mm(spaces.WORDS_MM)
    side = round(px * ems.CHIP_ICON)
    rect = Rect(x, y, min(room_w, chip_width(drawing, chip.words, px)), _high(lines, px))
    radius = _high(1, px) // 2
    drawing.fill(rect, colours.chip, radius)
    if colours.is_flat:
        drawing.frame(rect, colours.on_chip, 2, radius)
    inner = rect.inset(pad, 0)
    drawing.icon(chip.icon, inner.left(side), colours.on_chip)
    drawing.write(chip.words, inner.after(side + pad // 2), px, colours.on_chip, "semibold")
    return rect


def chip_strips(drawing: Drawing, chips: Sequence[Chip], width: int, px: int) -> list[Strip]:
    """The rows of `chips` as strips."""
    return [
        Strip(row_height(drawing, row, width, px), _Row(tuple(row), px))
        for row in rows(drawing, chips, width, px)
    ]


@dataclass(frozen=True, slots=True)
class _Row:
    row: tuple[Chip, ...]
    px: int

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        draw_row(drawing, self.row, rect, self.px)
