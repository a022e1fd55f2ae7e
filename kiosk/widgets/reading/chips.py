"""Small facts with a picture each, in rows: which language, until when, where."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Sheet
from kiosk.widgets.reading.flow import Strip


@dataclass(frozen=True, slots=True)
class Chip:
    """One fact."""

    icon: str
    words: str


def chip_width(sheet: Sheet, words: str, px: int) -> int:
    """How wide a chip of font size `px` is."""
    return sheet.width(words, "semibold", px) + round(px * 1.15) + 3 * sheet.look.mm(2) + 2


def row_height(sheet: Sheet, px: int) -> int:
    """How high a row of chips is, the gap below it included."""
    return round(px * 1.9) + sheet.look.mm(1.2)


def rows(sheet: Sheet, chips: Sequence[Chip], width: int, px: int) -> list[list[Chip]]:
    """`chips` in rows at most `width` px wide."""
    filled: list[list[Chip]] = []
    used = width
    for chip in chips:
        need = chip_width(sheet, chip.words, px)
        if used + need > width:
            filled.append([])
            used = 0
        filled[-1].append(chip)
        used += need + sheet.look.mm(2)
    return filled


def draw_row(sheet: Sheet, row: Sequence[Chip], room: Rect, px: int) -> None:
    """One row from the left of `room`."""
    x = room.x
    for chip in row:
        drawn = draw_chip(sheet, chip, x, room.y, room.right - x, px)
        x = drawn.right + sheet.look.mm(2)


def draw_chip(sheet: Sheet, chip: Chip, x: int, y: int, room_w: int, px: int) -> Rect:
    """One chip, at most `room_w` wide; returns where it stands."""
    look = sheet.look
    colours = look.colours
    pad = look.mm(2)
    side = round(px * 1.15)
    rect = Rect(x, y, min(room_w, chip_width(sheet, chip.words, px)), round(px * 1.9))
    sheet.fill(rect, colours.chip, rect.h // 2)
    if colours.is_flat:
        sheet.frame(rect, colours.on_chip, 2, rect.h // 2)
    inner = rect.inset(pad, 0)
    icon = Rect(inner.x, inner.y + (inner.h - side) // 2, side, side)
    sheet.icon(chip.icon, icon, colours.on_chip)
    sheet.write(chip.words, inner.after(side + pad // 2), px, colours.on_chip, "semibold")
    return rect


def chip_strips(sheet: Sheet, chips: Sequence[Chip], width: int, px: int) -> list[Strip]:
    """The rows of `chips` as strips."""
    height = row_height(sheet, px)
    return [Strip(height, _Row(tuple(row), px)) for row in rows(sheet, chips, width, px)]


@dataclass(frozen=True, slots=True)
class _Row:
    row: tuple[Chip, ...]
    px: int

    def __call__(self, sheet: Sheet, rect: Rect) -> None:
        draw_row(sheet, self.row, rect, self.px)
