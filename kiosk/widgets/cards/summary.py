"""A summary on a card: whole sentences, as many as have room."""

from content_sync.sentences import join, split
from kiosk.look.colours import Colour
from kiosk.look.measures import ems
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.sheet.drawing import Drawing


def summary_in(drawing: Drawing, text: str, rect: Rect, px: int, before: str = "") -> str:
    """`before` and the first sentences of `text` that fit into `rect`; `before` alone if none."""
    sentences = split(text)
    high = rect.h // round(px * ems.NOTE)
    for count in range(len(sentences), 0, -1):
        words = " · ".join(filter(None, (before, join(sentences[:count]))))
        if len(drawing.lines((Piece(words),), px, rect.w)) <= high:
            return words
    return before


def write_summary(
    drawing: Drawing, text: str, rect: Rect, px: int, colour: Colour, before: str = ""
) -> None:
    """Write them from the top of `rect`; where not one sentence fits, the title says enough."""
    words = summary_in(drawing, text, rect, px, before)
    if words:
        drawing.write_start(words, rect, px, colour)
