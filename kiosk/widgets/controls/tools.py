"""What can be done with what is read: buttons in a row on a bar, or one below the other."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from kiosk.look.colours import Colour, Theme
from kiosk.look.look import Spoken
from kiosk.look.measures import ems, letters, radii, rims, spaces, widths
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import Wish
from kiosk.widgets.controls.button import button

PICTURE: Final = 0.62  # of the height of a square


class Tool(NamedTuple):
    """One of them."""

    icon: str
    label: Spoken
    wish: Wish
    manner: Manner = Manner.BUTTON
    is_on: bool = False


def tools_in_row(drawing: Drawing, bar: Rect, tools: Sequence[Tool]) -> None:
    """From the left, each as wide as its words."""
    look = drawing.look
    colours = look.colours
    px = look.chrome_px(letters.CHOICE)
    place = bar.left(0)
    for icon, label, wish, manner, is_on in tools:
        width = drawing.width(label.text, "semibold", px) + round(px * ems.BUTTON_ICON)
        width += look.px(widths.AROUND_TOOL)
        x = place.right + (look.gap if place.w else 0)
        place = Rect(x, bar.y, min(width, max(bar.h, bar.right - x)), bar.h)
        ground, ink = _colours(colours, is_on)
        button(drawing, place, icon, label, wish, ground, ink, px, manner)


def tool_square(drawing: Drawing, rect: Rect, tool: Tool) -> None:
    """A picture above its word."""
    look = drawing.look
    colours = look.colours
    (ground, ink), radius = _colours(colours, tool.is_on), look.px(radii.BUTTON)
    drawing.box(rect, ground, radius, ink if colours.is_flat else None)
    room = rect.inset(look.mm(spaces.CLOSE_MM))
    above = round(room.h * PICTURE)
    drawing.icon(tool.icon, room.top(above).inset(0, above // rims.SIGN), ink)
    px = look.chrome_px(letters.ACTION)
    drawing.write(tool.label.text, room.below(above), px, ink, "semibold", "center")
    drawing.control(rect, tool.label, tool.wish, ink, ground, radius=radius, manner=tool.manner)


def _colours(colours: Theme, is_on: bool) -> tuple[Colour, Colour]:
    """Ground and ink."""
    if is_on:
        return colours.accent, colours.on_accent
    return colours.bar_button, colours.on_bar
