"""Where the tools of a result stand: a wide screen has no room for them above each other."""

from collections.abc import Sequence

from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.controls.button import bar_ground, page_bar_px
from kiosk.widgets.controls.tools import Tool, tools_in_row


def under_low(drawing: Drawing, room: Rect, tools: Sequence[Tool]) -> tuple[Rect, Sequence[Tool]]:
    """On a wide screen a bar with them below; returns the room left, and what tools are."""
    look = drawing.look
    if look.is_portrait:
        return room, tools
    above, bar = room.down(REST, page_bar_px(look))
    tools_in_row(drawing, bar_ground(drawing, bar), tools)
    return above, ()
