"""Ways on at the end of what was found: buttons beside each other, all of one size."""

from collections.abc import Sequence

from kiosk.look.measures import heights, letters
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.controls.button import button, buttons_px
from kiosk.widgets.controls.tools import Tool
from kiosk.widgets.reading.flow import Strip


def ways(drawing: Drawing, tools: Sequence[Tool]) -> Strip:
    """`tools` in a row as wide as what stands above it."""
    look = drawing.look

    def draw(on: Drawing, rect: Rect) -> None:
        colours = look.colours
        cells = tuple(rect.columns(max(2, len(tools)), look.gap))
        placed = tuple(zip(tools, cells, strict=False))
        labels = ((tool.label.text, cell) for tool, cell in placed)
        px = buttons_px(on, labels, look.chrome_px(letters.CHOICE))
        for tool, cell in placed:
            ground, ink = colours.chip, colours.on_chip
            button(on, cell, tool.icon, tool.label, tool.wish, ground, ink, px, tool.manner)

    return Strip(look.px(heights.BUTTON), draw, look.gap, key="@ways", is_whole=True)
