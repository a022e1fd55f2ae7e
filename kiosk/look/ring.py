"""The rings around what the keys act on, or what the voice reads, and the door that opens it."""

from typing import Final

from kiosk.look.glyphs import glyph
from kiosk.look.look import Look
from kiosk.look.measures import edges
from kiosk.look.shapes import Fill, Frame, Ink, Rect

DOOR_MM: Final = 11.0
DOOR_LOW_MM: Final = 20.0  # in anything lower it would hide the words
DOOR_NARROW_MM: Final = 30.0  # and in anything narrower its picture
ASCENT: Final = 0.875  # of the icon font


def rings(rect: Rect, radius: int, look: Look) -> tuple[Frame, Frame]:
    """A light one and a dark one around `rect`: one of them stands out on any ground."""
    width = look.edge(edges.RING)
    outer, inner = rect.inset(-2 * width), rect.inset(-width)
    return (
        Frame(outer, look.colours.accent, width, radius + 2 * width),
        Frame(inner, look.colours.on_accent, width, radius + width),
    )


def door(rect: Rect, look: Look) -> tuple[Fill | Ink, ...]:
    """In a corner of what was heard: the next touch opens it."""
    side = look.mm(DOOR_MM)
    if rect.h < look.mm(DOOR_LOW_MM) or rect.w < look.mm(DOOR_NARROW_MM):
        return ()
    at = Rect(rect.right - side, rect.y, side, side)
    px = round(side * 0.7)
    x, y = at.x + (side - px) // 2, at.y + (side - px) // 2
    ink = Ink(glyph("door-open"), "icon", px, look.colours.on_accent, x, y + round(px * ASCENT))
    return Fill(at, look.colours.accent, side // 4), ink
