"""Picture tiles: a scene from edge to edge, its name on a solid band; all names of one size.

░░░░░░░░░      a low wide one:   ░░░░░│
░░░░░░░░░                        ░░░░░│ name
  name                           ░░░░░│
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.look.colours import Colour
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, proportions, radii, rims, spaces
from kiosk.look.shapes import Rect
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import Wish
from kiosk.widgets.cards.emblem import Emblem
from kiosk.widgets.cards.roles import DANGER
from kiosk.widgets.controls.alike import alike_px

ABOVE: Final = 0.68  # of its height is the picture
PLAIN_ABOVE: Final = 0.5  # a pictogram says less, its name more
BESIDE: Final = 0.36  # of its width at most, where it is low
PLAIN: Final = ""  # the role of what is no situation


@dataclass(frozen=True, slots=True)
class PictureTile:
    """One way on; `role` is a topic colour of the look, PLAIN the colour of buttons.

    Danger opens at once; nobody is to hear first what it is.
    """

    role: str
    shown: Emblem
    label: Spoken
    wish: Wish
    manner: Manner = Manner.HEARD_FIRST


@dataclass(frozen=True, slots=True)
class _Placed:
    """A tile, and where its parts stand in `rect`."""

    tile: PictureTile
    rect: Rect
    picture: Rect
    band: Rect
    label: Rect


def picture_tiles(drawing: Drawing, shown: Iterable[PictureTile], cells: Iterable[Rect]) -> None:
    """Draw each tile into its cell."""
    look = drawing.look
    placed = [_placed(look, tile, cell) for tile, cell in zip(shown, cells, strict=False)]
    px = alike_px(
        drawing,
        ((one.tile.label.text, one.label) for one in placed),
        _label_px(look),
        "bold",
        ems.TILE,
    )
    for one in placed:
        _draw(drawing, one, px)


def _label_px(look: Look) -> int:
    """The font size of a name at most: on a small screen it does not grow until tiles do."""
    if look.is_compact and not look.is_largest:
        return look.font_px("body", min(look.text, DEFAULT_TEXT))
    return look.font_px("lead" if look.is_compact else "label")


def _placed(look: Look, tile: PictureTile, rect: Rect) -> _Placed:
    """The picture above the name, or beside it where the tile is low."""
    pad = look.mm(spaces.WORDS_MM)
    above = look.mm(spaces.TINY_MM if look.is_compact else spaces.CLOSE_MM)
    if is_low(rect):
        pad = look.px(spaces.BLOCK)
        wide = min(round(rect.w * BESIDE), 2 * rect.h)
        picture, band = rect.left(wide), rect.after(wide)
    else:
        high = round(rect.h * (PLAIN_ABOVE if tile.role == PLAIN else ABOVE))
        picture, band = rect.top(high), rect.below(high)
    rim = 2 * look.edge(edges.TILE) if tile.role == DANGER else 0
    high = 0 if look.is_compact else rim // 2
    return _Placed(tile, rect, picture, band, band.inset(pad + rim, above + high))


def is_low(rect: Rect) -> bool:
    """Whether a tile there has its picture beside its name."""
    return rect.w > rect.h * proportions.LOW_TILE


def _draw(drawing: Drawing, one: _Placed, px: int) -> None:
    look = drawing.look
    colours, tile, rect = look.colours, one.tile, one.rect
    ground, ink = _colours(look, tile)
    radius = look.px(radii.TILE)
    drawing.fill(rect, ground, radius)
    _picture(drawing, one, ground, ink, radius)
    if colours.is_flat or tile.role == PLAIN:
        drawing.frame(rect, colours.primary, look.edge(edges.TILE), radius)
    if tile.role == DANGER:
        rim = look.edge(edges.TILE)
        drawing.frame(rect, ground, rim * 2, radius)
        if not look.is_compact:  # where it would touch the letters
            drawing.frame(rect.inset(rim * 2), ink, rim, max(1, radius - rim * 2))
    align = "left" if is_low(rect) else "center"
    drawing.write(
        tile.label.text, one.label, px, ink, "bold", align, leading=ems.TILE, shrinks=False
    )
    drawing.control(rect, tile.label, tile.wish, ink, ground, radius=radius, manner=tile.manner)


def _colours(look: Look, tile: PictureTile) -> tuple[Colour, Colour]:
    """The ground of a tile, and what is written on it."""
    colours = look.colours
    if tile.role != PLAIN:
        return look.topic(tile.role), colours.on_topic
    return (colours.card, colours.primary)


def _picture(drawing: Drawing, one: _Placed, ground: Colour, ink: Colour, radius: int) -> None:
    """The scene with the round corners of the tile; without one its pictogram, large."""
    shown, picture = one.tile.shown, one.picture
    if shown.picture is None:
        drawing.icon(shown.icon, picture.inset(0, picture.h // rims.SIGN), ink)
        return
    rim = drawing.look.edge(edges.TILE) if one.tile.role == DANGER else 0
    if is_low(one.rect):
        wider = one.rect.left(picture.w + radius).inset(rim)
        covered = one.rect.left(wider.right - one.rect.x).after(picture.w).inset(0, rim)
    else:
        wider = one.rect.top(picture.h + radius).inset(rim)
        covered = one.rect.top(wider.bottom - one.rect.y).below(picture.h).inset(rim, 0)
    drawing.photo(shown.picture, wider, radius=radius)
    drawing.fill(covered, ground)
