"""Items as cards under a heading, one sheet: what a topic holds, what answers a need."""

from collections.abc import Sequence

from content_sync.model import Item
from kiosk.look.look import Spoken
from kiosk.look.measures import heights, proportions, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.cards.card import card
from kiosk.widgets.cards.emblem import Emblem, draw_badge
from kiosk.widgets.controls.gone import not_yet
from kiosk.widgets.controls.rows import Grid, row_count, rows
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.scrolling import flow

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
    """Fill `room` with `items`; `role` is the colour of the heading."""
    look = drawing.look
    head_h, gap = look.px(heights.CARDS_HEADING), look.px(spaces.TILES)
    if not items:
        margin = look.px(spaces.MARGIN)
        _header(drawing, role, sign, name, room.top(head_h).inset(margin, gap // 2))
        not_yet(drawing, room.inset(margin, 0).below(head_h + gap // 2))
        return

    def strips(width: int, height: int) -> list[Strip]:
        head = Strip(head_h, lambda on, rect: _header(on, role, sign, name, rect), heads=True)
        across = 1 if look.is_narrow or len(items) == 1 else 2
        wide = (width - gap * (across - 1)) // across
        is_large = len(items) <= FEW
        high = _high(drawing, wide, height - head_h - gap, row_count(len(items), across), is_large)
        grid = Grid([one.id for one in items], across, high, gap)

        def draw_all(on: Drawing, cells: Sequence[Rect]) -> None:
            for item, cell in zip(items, cells, strict=True):
                card(on, scene, item, cell, is_large)

        first, *others = rows(drawing, grid, width, draw_all)
        return [head, Strip(first.height, first.draw, gap, key=first.key), *others]

    flow(drawing, scene, room, strips, is_text=False)


def _high(drawing: Drawing, wide: int, room: int, down: int, is_large: bool) -> int:
    """How high a card is: as high as it may be where all are seen at once."""
    look, least = drawing.look, _card_px(drawing)
    wished = round(least * proportions.TALLEST_CARD)
    if is_large:
        shares = proportions.ALONE if look.is_portrait and down == 1 else LARGE
        share = LARGE[-1] if look.is_compact else shares[look.text]
        wished = max(least, round(wide * share))
    gap = look.px(spaces.TILES)
    share = (room - gap * (down - 1)) // down
    return min(share, wished) if share >= least else round(least * proportions.SCROLLED_CARD)


def _card_px(drawing: Drawing) -> int:
    return drawing.look.px(heights.CARD[drawing.look.text])


def _header(drawing: Drawing, role: str, sign: Emblem, name: Spoken, room: Rect) -> None:
    look = drawing.look
    badge = room.left(min(room.h, round(room.w * 0.2)))
    draw_badge(drawing, sign, role, badge)
    words = room.after(badge.w + look.px(spaces.PICTURE))
    px = min(look.font_px("title"), round(room.h * 0.6))
    drawing.write(name.text, words, px, look.colours.ink, "bold")
