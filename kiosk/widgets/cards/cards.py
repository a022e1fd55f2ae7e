"""Items as cards under a heading, in pages: what a topic holds, what answers a need."""

from collections.abc import Sequence

from content_sync.model import Item
from kiosk.look.look import Spoken
from kiosk.look.measures import heights, proportions, spaces
from kiosk.look.page import needed, page
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.card import card
from kiosk.widgets.cards.emblem import Emblem, draw_badge
from kiosk.widgets.controls.button import page_bar, page_bar_px
from kiosk.widgets.controls.gone import not_yet

FEW = 2  # items: fewer or as many have large cards
LARGE = (0.48, 0.48, 0.54, 0.6)  # by text size, the height of a large card over its width


def cards(
    drawing: Drawing,
    scene: Scene,
    room: Rect,
    items: Sequence[Item],
    role: str,
    sign: Emblem,
    name: Spoken,
) -> None:
    """Fill `room` with the page in hand of `items`; `role` is the colour of the heading."""
    look = drawing.look
    across = 1 if look.is_narrow or len(items) == 1 else 2
    margin = look.px(spaces.MARGIN)
    head_h = look.px(heights.CARDS_HEADING)
    gap = look.px(spaces.TILES)
    body_h = room.h - head_h - 2 * gap
    here = page(len(items), across * _down(drawing, body_h, gap), scene.state.place.page)
    if not here.is_only:
        body_h -= page_bar_px(look)
        here = page(len(items), across * _down(drawing, body_h, gap), scene.state.place.page)
        room, _ = page_bar(drawing, room, here)
    down = here.room // across
    _header(drawing, role, sign, name, room.top(head_h).inset(margin, gap // 2))
    body = room.inset(margin, 0).below(head_h + gap // 2).top(body_h)
    if not items:
        not_yet(drawing, body)
        return
    wide = (body.w - gap * (across - 1)) // across
    is_large = len(items) <= min(FEW, here.room)
    if is_large:
        down = needed(len(items), across)
        shares = proportions.ALONE if look.is_portrait and len(items) == 1 else LARGE
        share = LARGE[-1] if look.is_compact else shares[look.text]
        wished = max(_card_px(drawing), round(wide * share))
    else:
        wished = round(_card_px(drawing) * proportions.TALLEST_CARD)
    height = min((body.h - gap * (down - 1)) // down, wished)
    cells = body.cells(across, down, height, gap)
    for item, cell in zip(here.of(items), cells, strict=False):
        card(drawing, scene, item, cell, is_large)


def _down(drawing: Drawing, height: int, gap: int) -> int:
    """How many cards stand below each other."""
    return max(1, (height + gap) // (_card_px(drawing) + gap))


def _card_px(drawing: Drawing) -> int:
    return drawing.look.px(heights.CARD[drawing.look.text])


def _header(drawing: Drawing, role: str, sign: Emblem, name: Spoken, room: Rect) -> None:
    look = drawing.look
    badge = room.left(min(room.h, round(room.w * 0.2)))
    draw_badge(drawing, sign, role, badge)
    words = room.after(badge.w + look.px(spaces.PICTURE))
    px = min(look.font_px("title"), round(room.h * 0.6))
    drawing.write(name.text, words, px, look.colours.ink, "bold")
