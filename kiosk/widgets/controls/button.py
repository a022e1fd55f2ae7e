"""Buttons, and the bar that turns pages."""

from kiosk.look.colours import Colour
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, heights, letters, radii, rims, spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import TurnTo, Wish


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
    drawing.fill(rect, ground, radius)
    if look.colours.is_flat:
        drawing.frame(rect, ink, look.edge(edges.EDGE), radius)
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
    drawing.fill(rect, ground, radius)
    if look.colours.is_flat:
        drawing.frame(rect, ink, look.edge(edges.EDGE), radius)
    drawing.icon(icon, rect.within(rims.BUTTON), ink)
    drawing.control(rect, label, wish, ink, ground, radius=radius)


def pager(drawing: Drawing, bar: Rect, page: int, pages: int) -> Rect:
    """The arrows at the right end of a bar; returns the room left of them."""
    look = drawing.look
    colours = look.colours
    side = bar.h
    gap = look.gap
    if pages <= 1:
        return bar
    px = look.chrome_px(letters.LABEL)
    text = look.say("Page {page} / {pages}", page=page + 1, pages=pages).text
    words_w = drawing.width(text, "semibold", px) + look.mm(spaces.WORDS_MM)
    next_rect = Rect(bar.right - side, bar.y, side, side)
    words = Rect(next_rect.x - words_w - gap, bar.y, words_w, side)
    back_rect = Rect(words.x - side - gap, bar.y, side, side)
    last = pages - 1
    off = colours.bar
    back = TurnTo(page - 1) if page > 0 else None
    onward = TurnTo(page + 1) if page < last else None
    drawing.back, drawing.onward = back, onward
    for rect, icon, label, wish in (
        (back_rect, "chevron-left", look.say("Page back"), back),
        (next_rect, "chevron-right", look.say("Next page"), onward),
    ):
        ink = colours.on_bar if wish else colours.inactive
        icon_button(drawing, rect, icon, label, wish, colours.bar_button if wish else off, ink)
    drawing.write(text, words, px, colours.on_bar, "semibold", "center")
    return bar.left(back_rect.x - gap - bar.x)


def page_bar_px(look: Look) -> int:
    """How high the bar with the arrows is."""
    return look.px(heights.PAGE_BAR)


def page_bar(drawing: Drawing, room: Rect, page: int, pages: int) -> tuple[Rect, Rect]:
    """A bar at the bottom of `room` with the arrows: (room above it, room left of the arrows)."""
    look = drawing.look
    height = page_bar_px(look)
    bar = Rect(room.x, room.bottom - height, room.w, height)
    drawing.fill(bar, look.colours.bar)
    if look.colours.is_flat:
        drawing.fill(bar.top(2), look.colours.on_bar)
    inner = bar.inset(
        look.px(spaces.BAR), max(look.mm(spaces.NEAR_MM), (height - look.px(heights.BUTTON)) // 2)
    )
    return room.top(room.h - height), pager(drawing, inner, page, pages)
