"""What is on or off, side by side: a picture and the ground say which, not colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, letters, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import Wish
from kiosk.widgets.controls.alike import alike_px


@dataclass(frozen=True, slots=True)
class Switch:
    """`words` stand on it; `label` says too whether it is on."""

    words: str
    label: Spoken
    wish: Wish
    is_on: bool


def switches(drawing: Drawing, shown: Sequence[Switch], row: Rect) -> None:
    """Fill `row`; a single one has half of it, as wide as each of two."""
    look = drawing.look
    cells = row.columns(max(2, len(shown)), look.px(spaces.TILES))
    placed = tuple(zip(shown, cells, strict=False))
    labels = ((one.words, _halves(look, cell)[1]) for one, cell in placed)
    px = alike_px(drawing, labels, look.chrome_px(letters.CHOICE))
    for one, cell in placed:
        _switch(drawing, one, cell, px)


def _halves(look: Look, cell: Rect) -> tuple[Rect, Rect]:
    """Where its picture and its words stand."""
    room = cell.inset(look.px(spaces.BLOCK), look.mm(spaces.LINE_MM))
    side = min(room.h, look.px(sides.SWITCH))
    return room.left(side), room.after(side + look.px(spaces.PARTS))


def _switch(drawing: Drawing, one: Switch, cell: Rect, px: int) -> None:
    look = drawing.look
    colours = look.colours
    ground = colours.primary if one.is_on else colours.card
    ink = colours.on_primary if one.is_on else colours.primary
    radius = look.px(radii.CARD)
    drawing.box(cell, ground, radius, colours.primary, edges.EDGE)
    picture, words = _halves(look, cell)
    drawing.icon("toggle-switch" if one.is_on else "toggle-switch-off-outline", picture, ink)
    drawing.write(one.words, words, px, ink, "semibold", shrinks=False)
    drawing.control(cell, one.label, one.wish, ink, ground, radius=radius, manner=Manner.BUTTON)
