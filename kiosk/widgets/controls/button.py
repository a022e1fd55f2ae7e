"""Buttons, and the bar that turns pages."""

from collections.abc import Iterable

from kiosk.look.colours import Colour
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import ems, heights, letters, radii, rims, spaces
from kiosk.look.page import Page
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import TurnTo, Wish
from kiosk.widgets.controls.alike import Label, alike_px


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
    picture, words = _words(look, rect, px)
    if is_centred:
        spare = max(0, (words.w - drawing.width(label.text, "semibold", px)) // 2)
        picture, words = picture._replace(x=picture.x + spare), words.after(spare)
    drawing.icon(icon, picture, ink)
    drawing.write(label.text, words, px, ink, "semibold")
    drawing.control(rect, label, wish, ink, ground, radius=radius, manner=manner)


def buttons_px(drawing: Drawing, labels: Iterable[Label], px: int) -> int:
    """The font size at which every label fits on its button."""
    look = drawing.look
    rooms = ((words, _words(look, rect, px)[1]) for words, rect in labels)
    return alike_px(drawing, rooms, px)


def _words(look: Look, rect: Rect, px: int) -> tuple[Rect, Rect]:
    """Where the picture and the words of a button stand."""
    room = rect.inset(look.px(spaces.BUTTON), look.mm(spaces.LINE_MM))
    side = min(room.h, round(px * ems.BUTTON_ICON))
    return room.left(side), room.after(side + look.mm(spaces.WORDS_MM))


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


def turns(page: Page) -> tuple[Wish | None, Wish | None]:
    """To the page before and to the one after, where there is one."""
    back = None if page.is_first else TurnTo(page.number - 1)
    return back, None if page.is_last else TurnTo(page.number + 1)


def pager(drawing: Drawing, bar: Rect, page: Page) -> Rect:
    """The arrows at the right end of a bar; returns the room left of them."""
    look = drawing.look
    colours = look.colours
    side, gap = bar.h, look.gap
    if page.is_only:
        return bar
    px = look.chrome_px(letters.LABEL)
    text = look.say("Page {page} / {pages}", page=page.number + 1, pages=page.pages).text
    words_w = drawing.width(text, "semibold", px) + look.mm(spaces.WORDS_MM)
    room, _, before, _, words, _, after = bar.across(REST, gap, side, gap, words_w, gap, side)
    drawing.back, drawing.onward = turns(page)
    for rect, icon, label, wish in (
        (before, "chevron-left", look.say("Page back"), drawing.back),
        (after, "chevron-right", look.say("Next page"), drawing.onward),
    ):
        ink = colours.on_bar if wish else colours.inactive
        ground = colours.bar_button if wish else colours.bar
        icon_button(drawing, rect, icon, label, wish, ground, ink)
    drawing.write(text, words, px, colours.on_bar, "semibold", "center")
    return room


def page_bar_px(look: Look) -> int:
    """How high the bar with the arrows is."""
    return look.px(heights.PAGE_BAR)


def page_bar(drawing: Drawing, room: Rect, page: Page) -> tuple[Rect, Rect]:
    """A bar at the bottom of `room` with the arrows: (room above it, room left of the arrows)."""
    look = drawing.look
    above, bar = room.down(REST, page_bar_px(look))
    drawing.fill(bar, look.colours.bar)
    if look.colours.is_flat:
        drawing.fill(bar.top(2), look.colours.on_bar)
    pad = max(look.mm(spaces.NEAR_MM), (bar.h - look.px(heights.BUTTON)) // 2)
    return above, pager(drawing, bar.inset(look.px(spaces.BAR), pad), page)
