"""The rings around what the keys act on, or what the voice reads."""

from kiosk.look.look import Look
from kiosk.look.measures import edges
from kiosk.look.shapes import Frame, Rect


def rings(rect: Rect, radius: int, look: Look) -> tuple[Frame, Frame]:
    """A light one and a dark one around `rect`: one of them stands out on any ground."""
    width = look.edge(edges.RING)
    outer, inner = rect.inset(-2 * width), rect.inset(-width)
    return (
        Frame(outer, look.colours.accent, width, radius + 2 * width),
        Frame(inner, look.colours.on_accent, width, radius + width),
    )
