"""Layouts of a section that measure: bars over years, roads of true length. Both begin at zero."""

from typing import Final

from studio.infographic.description import Section, Words
from studio.infographic.picture import COLOURS
from studio.pictograms.by_name import DRAWINGS
from studio.sheet import hue
from studio.sheet.canvas import Box, Canvas
from studio.sheet.fitting import SOFT, Piece, sizes, write
from studio.sheet.lettering import write_line

FOOT: Final = 64  # the line of years under the bars
HEAD: Final = 70  # a value above its bar
ICON: Final = 118


def bars(canvas: Canvas, tag: str, section: Section, box: Box) -> None:
    """One upright bar a part, its value above it, its mark below; all parts stand evenly."""
    x, y, w, h = box
    floor, full = y + h - FOOT, h - FOOT - HEAD
    most = max(float(part.value) for part in section.parts if part.value)
    step = w / len(section.parts)
    wide = step * 0.58
    notes = [Piece(part.line, "", "" if part.value else part.text[tag]) for part in section.parts]
    noted = sizes(notes, tag, wide + 8, full)
    for number, part in enumerate(section.parts):
        left = x + number * step + (step - wide) / 2
        middle = left + wide / 2
        strong = COLOURS[part.colour][0]
        if part.value:
            tall = full * float(part.value) / most
            canvas.box(left, floor - tall, wide, tall, strong)
            value, spot = amount(part.value, section.unit, tag), (middle, floor - tall - 34)
            write_line(canvas, spot, value, tag, 50, hue.INK, anchor="mm")
        else:
            for dash in range(round(left), round(left + wide), 22):
                canvas.box(dash, floor - 8, 12, 4, hue.SLATE)
            inner = (left - 4, floor - full, wide + 8, full - 24)
            _low(canvas, notes[number], tag, inner, noted)
        write_line(canvas, (middle, floor + 36), part.mark[tag], tag, 42, hue.INK, anchor="mm")
    canvas.box(x, floor, w, 5, hue.INK)


def roads(canvas: Canvas, tag: str, section: Section, box: Box) -> None:
    """One road a part from home to school, as long as its value says."""
    x, y, w, h = box
    tall = h / len(section.parts)
    pieces = [Piece(part.line, part.heading[tag], "") for part in section.parts]
    label = 300
    found = sizes(pieces, tag, label - 20, tall - 8)
    most = max(float(part.value) for part in section.parts)
    start = x + label + ICON
    full = w - label - 2 * ICON - 8
    for number, (part, piece) in enumerate(zip(section.parts, pieces, strict=True)):
        top = y + number * tall
        ground = top + tall - 20
        length = full * float(part.value) / most
        write(canvas, piece, tag, (x, top, label - 20, tall), found)
        canvas.box(start, ground - 20, length, 22, "#cdb27a")
        for dash in range(round(start) + 12, round(start + length) - 20, 44):
            canvas.box(dash, ground - 11, 22, 4, hue.WHITE)
        size = min(ICON / 200, (tall - 22) / 165)
        DRAWINGS["house"](canvas.at(start - ICON / 2, ground - 80 * size, size))
        DRAWINGS["school"](canvas.at(start + length + ICON / 2, ground - 80 * size, size))
        value = amount(part.value, section.unit, tag)
        strong = COLOURS[part.colour][0]
        write_line(canvas, (start + length / 2, ground - 54), value, tag, 50, strong, anchor="mm")


def amount(value: str, unit: Words, tag: str) -> str:
    """A value as its language writes it: 12,2 % or 12.2%."""
    sign = unit[tag]
    if tag == "vi":
        return f"{value.replace('.', ',')} {sign}".strip()
    return f"{value}{sign}" if sign == "%" or tag.startswith("zh") else f"{value} {sign}".strip()


def _low(canvas: Canvas, piece: Piece, tag: str, box: Box, found: tuple[int, int]) -> None:
    """A note that stands at the foot of its place."""
    x, y, w, h = box
    low = h * 0.34
    write(canvas, piece, tag, (x, y + h - low, w, low), found, (hue.INK, SOFT), True)
