"""A whole screen of strips, in one column or two, with arrows when there is more."""

from collections.abc import Callable

from kiosk.look.measures import spaces
from kiosk.look.page import page
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.controls.button import page_bar, page_bar_px
from kiosk.widgets.reading.flow import Strip, columns, draw_column


def flow_pages(
    drawing: Drawing,
    scene: Scene,
    room: Rect,
    strips_for: Callable[[int, int], list[Strip]],
    tools: Callable[[Rect], None] | None = None,
    across: int | None = None,
) -> None:
    """Fill `room` with what `strips_for(column width, column height)` gives.

    With `tools` the bar at the bottom is always there and they draw into its left part. There are
    `across` columns; without it one, or two on a wide screen.
    """
    look = drawing.look
    across = across or (1 if look.is_narrow else 2)
    gutter = look.px(spaces.COLUMNS)
    margins = (look.px(spaces.READING), look.px(spaces.ABOVE_TEXT))

    def fill(inside: Rect) -> tuple[tuple[tuple[Strip, ...], ...], Rect]:
        text = inside.inset(*margins)
        width = (text.w - gutter * (across - 1)) // across
        return columns(strips_for(width, text.h), text.h), text

    filled, text = fill(room)
    if tools or len(filled) > across:
        filled, text = fill(room.top(room.h - page_bar_px(look)))
    here = page(len(filled), across, scene.state.place.page)
    if tools or not here.is_only:
        _, bar = page_bar(drawing, room, here)
        if tools:
            tools(bar)
    for at, column in enumerate(filled):
        for sentence in (one for strip in column for one in strip.sentences):
            drawing.sentence_pages.setdefault(sentence, at // across)
    for column, place in zip(here.of(filled), text.columns(across, gutter), strict=False):
        draw_column(drawing, column, place)
