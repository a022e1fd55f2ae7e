"""The stamp on a picture of something that has ended: grey, and said in a word."""

from typing import Final

from kiosk.look.measures import edges, ems
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing

VEIL: Final = 0.62  # of the picture is covered
WIDE: Final = 0.84  # of its width at most
HIGH: Final = 0.36  # of its height at most


def ended(drawing: Drawing, picture: Rect, radius: int) -> None:
    """Draw a veil and the stamp over a picture that stands at `picture`."""
    look = drawing.look
    colours = look.colours
    drawing.fill(picture, colours.paper, radius, VEIL)
    label = look.say("ENDED").text
    most = picture.middle(round(picture.w * WIDE), round(picture.h * HIGH))
    px = round(most.h / ems.LINE)
    wide = drawing.width(label, "bold", px)
    room = most.w - px
    if wide > room > 0:
        px = round(px * room / wide)
        wide = drawing.width(label, "bold", px)
    stamp = most.middle(wide + px, round(px * ems.LINE))
    edge = look.edge(edges.FIRM)
    drawing.box(stamp, colours.card, edge * 2, colours.ink, edges.FIRM)
    drawing.write(label, stamp, px, colours.ink, "bold", "center", shrinks=False)
