"""Buttons, and the bar that some of them stand on."""

from kiosk.look.colours import Colour
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import ems, heights, radii, rims, spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import Wish


def button(
    drawing: Drawing,
    rect: Rect,
    icon: str,
    label: Spoken,
    wish: Wish | None,
    ground: Colour,
    ink: Colour,
    px: int,
    manner: Manner = Manner.HEARD_FIRST,
    is_centred: bool = False,
) -> None:
    """A picture and words side by side, from the left or in the middle."""
    look = drawing.look
    radius = look.px(radii.BUTTON)
    drawing.box(rect, ground, radius, ink if look.colours.is_flat else None)
    room = rect.inset(look.px(spaces.BUTTON), look.mm(spaces.LINE_MM))
    side = min(room.h, round(px * ems.BUTTON_ICON))
    if is_centred:
        used = side + look.mm(spaces.WORDS_MM) + drawing.width(label.text, "semibold", px)
        room = room.after(max(0, (room.w - used) // 2))
    drawing.icon(icon, room.left(side), ink)
    drawing.write(label.text, room.after(side + look.mm(spaces.WORDS_MM)), px, ink, "semibold")
    drawing.control(rect, label, wish, ink, ground, radius=radius, manner=manner)


def icon_button(
    drawing: Drawing,
    rect: Rect,
    icon: str,
    label: Spoken,
    wish: Wish | None,
    ground: Colour,
    ink: Colour,
) -> None:
    """A picture alone; the label is spoken."""
    look = drawing.look
    radius = look.px(radii.BUTTON)
    drawing.box(rect, ground, radius, ink if look.colours.is_flat else None)
    drawing.icon(icon, rect.within(rims.BUTTON), ink)
    drawing.control(rect, label, wish, ink, ground, radius=radius)


def bar_ground(drawing: Drawing, bar: Rect) -> Rect:
    """The ground of a bar; returns where its buttons stand."""
    look = drawing.look
    drawing.fill(bar, look.colours.bar)
    if look.colours.is_flat:
        drawing.fill(bar.top(2), look.colours.on_bar)
    pad = max(look.mm(spaces.NEAR_MM), (bar.h - look.px(heights.BUTTON)) // 2)
    return bar.inset(look.px(spaces.BAR), pad)


def page_bar_px(look: Look) -> int:
    """How high the bar below what is read is."""
    return look.px(heights.PAGE_BAR)
