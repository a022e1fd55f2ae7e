"""What stands still beside a sheet on a wide screen, and what can be done with what is read."""

from collections.abc import Callable, Sequence

from kiosk.look.measures import edges, heights, letters, spaces, widths
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.controls.button import button
from kiosk.widgets.controls.tools import Tool
from kiosk.widgets.reading.flow import Strip, draw_column, height_of


def pane(
    drawing: Drawing,
    room: Rect,
    strips_for: Callable[[int, int], Sequence[Strip]],
    tools: Sequence[Tool],
) -> Rect | None:
    """Draw what `strips_for(width, height)` gives and `tools` below it at the left of `room`.

    Returns the room beside it; None, and nothing is drawn, where that is too high or too wide.
    """
    look = drawing.look
    if look.is_narrow or look.is_compact:
        return None
    place = room.left(look.px(widths.PANE))
    margin, gap = look.px(spaces.MARGIN), look.gap
    words, _, row = place.inset(margin, margin).down(REST, gap, look.px(heights.BUTTON))
    strips = tuple(strips_for(words.w, words.h))
    if height_of(strips) > words.h:
        return None
    colours = look.colours
    drawing.fill(place, colours.card)
    drawing.fill(place.end(look.edge(edges.HAIR)), colours.line)
    draw_column(drawing, strips, words)
    px = look.chrome_px(letters.CHOICE)
    for cell, one in zip(row.columns(len(tools), gap), tools, strict=True):
        ground, ink = colours.bar_button, colours.on_bar
        button(drawing, cell, one.icon, one.label, one.wish, ground, ink, px, one.manner)
    return room.after(place.w)
