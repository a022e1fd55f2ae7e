"""Tiles: one flat colour, one big white picture, one short label, one quiet line.

Those of one screen have letters of one size.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import Wish
from kiosk.widgets.cards.emblem import Emblem, draw_emblem
from kiosk.widgets.cards.roles import DANGER
from kiosk.widgets.controls.alike import alike_px

PICTOGRAM: Final = 0.5  # of the height inside; a drawn picture is finer and needs more
PICTURE: Final = 0.6
BESIDE_LARGE_TEXT: Final = 0.42


@dataclass(frozen=True, slots=True)
class Tile:
    """One way on; `role` is a topic colour of the look, `hint` may be empty."""

    role: str
    shown: Emblem
    label: Spoken
    hint: str
    wish: Wish


@dataclass(frozen=True, slots=True)
class _Placed:
    """A tile, and where its parts stand in `rect`."""

    tile: Tile
    rect: Rect
    emblem: Rect
    label: Rect
    hint: Rect


def tiles(drawing: Drawing, shown: Iterable[Tile], cells: Iterable[Rect]) -> None:
    """Draw each tile into its cell."""
    look = drawing.look
    placed = [_placed(look, tile, cell) for tile, cell in zip(shown, cells, strict=False)]
    px = round(look.font_px("label") * (0.78 if look.is_compact else 1))
    labels = ((one.tile.label.text, one.label) for one in placed)
    px = alike_px(drawing, labels, px, "bold", ems.TILE)
    quiet_px = look.font_px("small")
    hints = ((one.tile.hint, one.hint) for one in placed if _is_quiet(look, one.tile))
    quiet_px = alike_px(drawing, hints, quiet_px, "regular")
    for one in placed:
        _draw(drawing, one, px, quiet_px)


def _is_quiet(look: Look, tile: Tile) -> bool:
    """Whether its hint is shown: a compact screen and eight tiles in a low room have none."""
    is_low = look.above > 0 and look.is_portrait and not look.is_largest
    return bool(tile.hint) and not look.is_compact and not is_low


def _rim(look: Look, tile: Tile) -> int:
    """The second frame, which only an emergency has."""
    return look.edge(edges.TILE) if tile.role == DANGER else 0


def _placed(look: Look, tile: Tile, rect: Rect) -> _Placed:
    """The picture beside the words where the tile is wide, else above them."""
    rim = _rim(look, tile)
    pad = look.px(spaces.BLOCK) + rim
    above = look.mm(spaces.COMPACT_TILE_MM) if look.is_compact else look.px(spaces.BUTTON)
    room = rect.inset(pad, above + rim)
    if rect.w > rect.h * 2:
        square = min(room.h, round(room.w * 0.24))
        picture = room.left(square).inset(0, (room.h - square) // 2)
        words = room.after(square + pad)
    else:
        share = PICTURE if tile.shown.picture else PICTOGRAM
        high = round(room.h * (share if look.text <= DEFAULT_TEXT else BESIDE_LARGE_TEXT))
        picture, words = room.top(high).left(high), room.below(high)
    label_h = round(words.h * (0.6 if _is_quiet(look, tile) else 1))
    return _Placed(tile, rect, picture, words.top(label_h), words.below(label_h))


def _draw(drawing: Drawing, one: _Placed, px: int, quiet_px: int) -> None:
    look = drawing.look
    tile, rect = one.tile, one.rect
    ground, ink = look.topic(tile.role), look.colours.on_topic
    radius = look.px(radii.TILE)
    line = look.colours.primary if look.colours.is_flat else None
    drawing.box(rect, ground, radius, line, edges.TILE)
    if rim := _rim(look, tile):
        drawing.frame(rect.inset(rim * 2), ink, rim, max(1, radius - rim * 2))
    side = round(rect.h * 0.86)
    edge = (look.px(spaces.BLOCK) + rim) // 2
    shade = rect.left(rect.w - edge).end(side).middle(side, side)
    if not look.colours.is_flat and tile.shown.picture is None:
        drawing.icon(tile.shown.icon, shade, ink, opacity=0.11)
    draw_emblem(drawing, tile.shown, one.emblem, ink)
    is_quiet = _is_quiet(look, tile)
    drawing.write(
        tile.label.text,
        one.label,
        px,
        ink,
        "bold",
        upright="bottom" if is_quiet else "middle",
        leading=ems.TILE,
        shrinks=False,
    )
    if is_quiet:
        drawing.write(tile.hint, one.hint, quiet_px, ink, shrinks=False)
    manner = Manner.AT_ONCE if tile.role == DANGER else Manner.HEARD_FIRST
    drawing.control(rect, tile.label, tile.wish, ink, ground, radius=radius, manner=manner)
