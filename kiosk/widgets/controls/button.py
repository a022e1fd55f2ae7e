"""Buttons, and the bar that turns pages."""

from kiosk.look.look import GAP_MM, Colour, Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Act, Manner, Sheet


def button(
    sheet: Sheet,
    rect: Rect,
    icon: str,
    label: Spoken,
    act: Act | None,
    ground: Colour,
    ink: Colour,
    px: int,
    manner: Manner = Manner.HEARD_FIRST,
    is_centred: bool = False,
) -> None:
    """A picture and words side by side, from the left or in the middle."""
    look = sheet.look
    radius = look.scaled(3.6, 2)
    sheet.fill(rect, ground, radius)
    if look.colours.is_flat:
        sheet.frame(rect, ink, max(2, look.mm(0.5)), radius)
    room = rect.inset(look.scaled(5, 2), look.mm(1.2))
    side = min(room.h, round(px * 1.5))
    if is_centred:
        used = side + look.mm(2) + sheet.width(label.text, "semibold", px)
        room = room.after(max(0, (room.w - used) // 2))
    sheet.icon(icon, room.left(side), ink)
    sheet.write(label.text, room.after(side + look.mm(2)), px, ink, "semibold")
    sheet.control(rect, label, act, ink, ground, radius=radius, manner=manner)


def icon_button(
    sheet: Sheet, rect: Rect, icon: str, label: Spoken, act: Act | None, ground: Colour, ink: Colour
) -> None:
    """A picture alone; the label is spoken."""
    look = sheet.look
    radius = look.scaled(3.6, 2)
    sheet.fill(rect, ground, radius)
    if look.colours.is_flat:
        sheet.frame(rect, ink, max(2, look.mm(0.5)), radius)
    sheet.icon(icon, rect.inset(rect.w // 5, rect.h // 5), ink)
    sheet.control(rect, label, act, ink, ground, radius=radius)


def pager(sheet: Sheet, bar: Rect, page: int, pages: int) -> Rect:
    """The arrows at the right end of a bar; returns the room left of them."""
    look = sheet.look
    colours = look.colours
    side = bar.h
    gap = look.mm(GAP_MM)
    if pages <= 1:
        return bar
    px = look.chrome_px(4.6)
    text = look.say("Page {page} / {pages}", page=page + 1, pages=pages).text
    words_w = sheet.width(text, "semibold", px) + look.mm(2)
    next_rect = Rect(bar.right - side, bar.y, side, side)
    words = Rect(next_rect.x - words_w - gap, bar.y, words_w, side)
    back_rect = Rect(words.x - side - gap, bar.y, side, side)
    last = pages - 1
    off = colours.bar
    back: Act | None = (lambda visit: visit.show_page(page - 1)) if page > 0 else None
    onward: Act | None = (lambda visit: visit.show_page(page + 1)) if page < last else None
    sheet.back, sheet.onward = back, onward
    for rect, icon, label, act in (
        (back_rect, "chevron-left", look.say("Page back"), back),
        (next_rect, "chevron-right", look.say("Next page"), onward),
    ):
        ink = colours.on_bar if act else colours.inactive
        icon_button(sheet, rect, icon, label, act, colours.bar_button if act else off, ink)
    sheet.write(text, words, px, colours.on_bar, "semibold", "center")
    return bar.left(back_rect.x - gap - bar.x)


def page_bar_px(look: Look) -> int:
    """How high the bar with the arrows is."""
    return look.scaled(32 if look.is_portrait else 24, 18)


def page_bar(sheet: Sheet, room: Rect, page: int, pages: int) -> tuple[Rect, Rect]:
    """A bar at the bottom of `room` with the arrows: (room above it, room left of the arrows)."""
    look = sheet.look
    height = page_bar_px(look)
    bar = Rect(room.x, room.bottom - height, room.w, height)
    sheet.fill(bar, look.colours.bar)
    if look.colours.is_flat:
        sheet.fill(bar.top(2), look.colours.on_bar)
    inner = bar.inset(look.scaled(9, 3), max(look.mm(1.5), (height - look.scaled(26, 15)) // 2))
    return room.top(room.h - height), pager(sheet, inner, page, pages)
