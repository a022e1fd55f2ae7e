"""How full a sheet is: the share of the height of its room where something stands."""

from kiosk.look.shapes import Ink, Rect, Shape
from kiosk.look.sizes import LINE_HEIGHT
from kiosk.sheet.sheet import Sheet

APART = 2  # lines: what is not farther apart than that belongs together


def fill(sheet: Sheet) -> float | None:
    """Of what is in view, 0 … 1; None where nothing can be scrolled."""
    scroll = sheet.scroll
    if scroll is None:
        return None
    top, bottom = scroll.offset, scroll.offset + scroll.room.h
    between = sheet.look.font_px() * LINE_HEIGHT * APART
    full, reached = 0.0, float(top)
    for start, end in sorted(_extents(sheet, top, bottom)):
        start = reached if start - reached <= between else start
        full += max(0.0, end - max(start, reached))
        reached = max(reached, end)
    return round(full / scroll.room.h, 3)


def _extents(sheet: Sheet, top: int, bottom: int) -> list[tuple[float, float]]:
    """From where to where shapes stand, as far as they are in view."""
    if sheet.scroll is None:
        return []
    bands = sheet.scroll.bands(top, bottom)
    places = [_place(shape) for band in bands for shape in band.shapes]
    return [
        (max(top, one.y), min(bottom, one.bottom))
        for one in places
        if one.bottom > top and one.y < bottom
    ]


def _place(shape: Shape) -> Rect:
    if isinstance(shape, Ink):
        return Rect(shape.x, shape.baseline - shape.px, 0, round(shape.px * LINE_HEIGHT))
    return shape.rect
