"""Buttons, and the bar that some of them stand on."""

from collections.abc import Iterable

from kiosk.look.colours import Colour
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import ems, heights, radii, rims, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Piece
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.wishes import Wish
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
    manner: Manner = Manner.BUTTON,
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


def button_px(drawing: Drawing, label: Spoken, width: int, px: int) -> int:
    """How high a button is that holds all of its words at font size `px`."""
    look = drawing.look
    usual = look.px(heights.BUTTON)
    _, words = _words(look, Rect(0, 0, width, usual), px)
    lines = len(drawing.lines((Piece(label.text, "semibold"),), px, words.w))
    return max(usual, lines * round(px * ems.LABEL) + 2 * look.mm(spaces.WORDS_MM))


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
    drawing.control(rect, label, wish, ink, ground, radius=radius, manner=Manner.BUTTON)


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
