"""What stands beside the answers, as large as an action of the dock: a sign above its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.look.look import Spoken
from kiosk.look.measures import edges, letters, radii, rims, spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import Wish
from kiosk.widgets.controls.alike import alike_px

SIGN: Final = 0.55  # of its height


@dataclass(frozen=True, slots=True)
class SideStep:
    """One of them; `is_chosen` if it was touched before."""

    icon: str
    label: Spoken
    wish: Wish
    is_chosen: bool = False


def side_steps(drawing: Drawing, steps: Sequence[SideStep], places: Sequence[Rect]) -> None:
    """Draw each into its place, their words of one size."""
    look = drawing.look
    px = look.chrome_px(letters.PLACE)
    pairs = tuple(zip(steps, places, strict=True))
    halves = [_halves(drawing, one.label.text, place, px) for one, place in pairs]
    labels = ((one.label.text, words) for one, (_, words) in zip(steps, halves, strict=True))
    px = alike_px(drawing, labels, px)
    for one, place, (sign, words) in zip(steps, places, halves, strict=True):
        colours = look.colours
        ground, ink = colours.chip, colours.on_chip
        if one.is_chosen:
            ground, ink = colours.accent, colours.on_accent
        radius = look.px(radii.BUTTON)
        drawing.box(place, ground, radius, ink, edges.EDGE)
        drawing.icon(one.icon, sign, ink)
        drawing.write(one.label.text, words, px, ink, "semibold", "center", shrinks=False)
        drawing.control(
            place, one.label, one.wish, ink, ground, radius=radius, manner=Manner.BUTTON
        )


def _halves(drawing: Drawing, words: str, place: Rect, px: int) -> tuple[Rect, Rect]:
    """Where its sign and its words stand: beside each other in the middle of a low place."""
    look = drawing.look
    room = place.inset(look.mm(spaces.WORDS_MM), look.mm(spaces.CLOSE_MM))
    wide = drawing.width(words, "semibold", px) + 2 * look.mm(spaces.WORDS_MM)
    if room.w > room.h + wide:
        room = room.middle(room.h + wide, room.h)
        return room.left(room.h).within(rims.ACTION), room.after(room.h)
    top = round(room.h * SIGN)
    return room.top(top), room.below(top)
