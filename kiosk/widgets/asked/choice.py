"""What can be chosen, as huge pictures with their words on a solid band: all of one size.

A picture stands above its words or beside them, whichever leaves it larger.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.look.colours import Colour
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, proportions, radii, rims, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.sound.clip import Clip
from kiosk.visit.wishes import Wish
from kiosk.widgets.controls.alike import alike_px

MOST_BAND: Final = 0.42  # of the height, below a picture
MOST_BESIDE: Final = 0.62  # of the width, of a picture beside its words


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer; `icon` stands where it has no picture, `is_chosen` if it was touched before."""

    label: Spoken
    wish: Wish
    picture: Path | None = None
    icon: str = ""
    clip: Clip | None = None
    is_chosen: bool = False


def cells_for(drawing: Drawing, room: Rect, count: int) -> tuple[Rect, ...]:
    """`count` cells below each other or side by side, whichever has the larger pictures."""
    gap = drawing.look.gap
    row, column = room.h // count, room.w // count
    in_rows = min(round(room.w * MOST_BESIDE), round(row * proportions.DRAWN))
    in_columns = min(column, round(room.h * (1 - MOST_BAND) * proportions.DRAWN))
    return tuple((room.rows if in_rows > in_columns else room.columns)(count, gap))


def choices(
    drawing: Drawing,
    shown: Sequence[Choice],
    cells: Sequence[Rect],
    manner: Manner = Manner.BUTTON,
) -> None:
    """Draw each choice into its cell; the cells are alike. Who listens chooses with one touch too,
    unless `manner` is another one.
    """
    look = drawing.look
    px = look.font_px("lead" if look.is_compact else "label")
    placed = [_placed(drawing, shown, cell, px) for cell in cells]
    pad = look.px(spaces.CARD)
    rooms = [band.inset(pad, look.mm(spaces.LINE_MM)) for _, band in placed]
    labels = ((one.label.text, room) for one, room in zip(shown, rooms, strict=False))
    px = alike_px(drawing, labels, px, "bold")
    for one, cell, (picture, _), room in zip(shown, cells, placed, rooms, strict=False):
        _draw(drawing, one, cell, picture)
        _label(drawing, one, cell, room, px, manner)


def _colours(look: Look, one: Choice) -> tuple[Colour, Colour]:
    """Ground and ink."""
    colours = look.colours
    if one.is_chosen:
        return colours.accent, colours.on_accent
    return colours.primary, colours.on_primary


def _draw(drawing: Drawing, one: Choice, cell: Rect, picture: Rect) -> None:
    look = drawing.look
    colours = look.colours
    radius = look.px(radii.TILE)
    ground, ink = _colours(look, one)
    drawing.fill(cell, ground, radius)
    shown = picture.inset(look.edge(edges.TILE))
    drawing.fill(shown, colours.card, radius)
    if one.picture:
        drawing.photo(one.picture, shown, is_whole=True, radius=radius)
    elif one.icon:
        drawing.icon(one.icon, shown.within(rims.BUTTON), colours.primary)
    if one.is_chosen:
        edge = look.edge(edges.CHOSEN)
        drawing.frame(cell, ground, edge, radius)
        drawing.frame(cell.inset(edge), ink, edge, radius - edge)


def _label(drawing: Drawing, one: Choice, cell: Rect, room: Rect, px: int, manner: Manner) -> None:
    """Its words, and what a touch on it does."""
    ground, ink = _colours(drawing.look, one)
    radius = drawing.look.px(radii.TILE)
    drawing.write(one.label.text, room, px, ink, "bold", "center", shrinks=False)
    drawing.control(cell, one.label, one.wish, ink, ground, None, radius, manner, one.clip)


def _placed(drawing: Drawing, shown: Sequence[Choice], cell: Rect, px: int) -> tuple[Rect, Rect]:
    """Where its picture and its band are."""
    look = drawing.look
    pad, line = look.px(spaces.CARD), round(px * ems.LABEL)
    lines = max(
        len(drawing.lines((Piece(one.label.text, "bold"),), px, cell.w - 2 * pad)) for one in shown
    )
    band_h = min(round(cell.h * MOST_BAND), lines * line + 2 * look.mm(spaces.LINE_MM))
    above = cell.top(min(cell.h - band_h, round(cell.w / proportions.DRAWN)))
    wide = min(round(cell.w * MOST_BESIDE), round(cell.h * proportions.DRAWN))
    if wide > min(above.w, above.h * proportions.DRAWN):
        return cell.left(wide), cell.after(wide)
    return above, cell.below(above.h)
