"""A tile: one flat colour, one big white picture, one short label, one quiet line."""

from typing import Final

from kiosk.look.look import Spoken
from kiosk.look.measures import edges, ems, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import Wish
from kiosk.widgets.cards.emblem import Emblem, draw_emblem

PICTOGRAM: Final = 0.5  # of the height inside; a drawn picture is finer and needs more
PICTURE: Final = 0.6
BESIDE_LARGE_TEXT: Final = 0.42


def tile(
    drawing: Drawing, rect: Rect, role: str, shown: Emblem, label: Spoken, hint: Spoken, wish: Wish
) -> None:
    """Draw one tile; `role` is a topic colour of the look."""
    look = drawing.look
    quiet = "" if look.is_compact else hint.text
    ground = look.topic(role)
    is_emergency = role == "emergency"
    radius = look.px(radii.TILE)
    line = look.colours.primary if look.colours.is_flat else None
    drawing.box(rect, ground, radius, line, edges.TILE)
    edge = look.edge(edges.TILE)
    ink = look.colours.on_topic
    if is_emergency:
        drawing.frame(rect.inset(edge * 2), ink, edge, max(1, radius - edge * 2))
    pad = look.px(spaces.BLOCK) + (edge if is_emergency else 0)
    above = look.mm(spaces.COMPACT_TILE_MM) if look.is_compact else look.px(spaces.BUTTON)
    room = rect.inset(pad, above + (edge if is_emergency else 0))
    side = round(rect.h * 0.86)
    shade = rect.left(rect.w - pad // 2).end(side).middle(side, side)
    if not look.colours.is_flat and shown.picture is None:
        drawing.icon(shown.icon, shade, ink, opacity=0.11)
    is_wide = rect.w > rect.h * 2
    if is_wide:
        square = min(room.h, round(room.w * 0.24))
        draw_emblem(drawing, shown, room.left(square).inset(0, (room.h - square) // 2), ink)
        words = room.after(square + pad)
    else:
        share = PICTURE if shown.picture else PICTOGRAM
        picture_h = round(room.h * (share if look.text <= DEFAULT_TEXT else BESIDE_LARGE_TEXT))
        draw_emblem(drawing, shown, room.top(picture_h).left(picture_h), ink)
        words = room.below(picture_h)
    label_h = round(words.h * (0.6 if quiet else 1))
    drawing.write(
        label.text,
        words.top(label_h),
        round(look.font_px("label") * (0.78 if look.is_compact else 1)),
        ink,
        "bold",
        upright="bottom" if quiet else "middle",
        leading=ems.TILE,
    )
    drawing.write(quiet, words.below(label_h), look.font_px("small"), ink)
    drawing.control(rect, label, wish, ink, ground, radius=radius)
