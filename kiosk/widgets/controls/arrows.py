"""The two arrows that scroll by a screenful: no gesture is needed."""

from kiosk.look.look import Look
from kiosk.look.measures import sides
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.scroll import Scroll
from kiosk.visit.wishes import ScrollTo, Wish
from kiosk.widgets.controls.button import icon_button


def arrows(drawing: Drawing, scroll: Scroll, up: Rect, down: Rect, is_on_bar: bool) -> None:
    """Draw both, and let swipes and keys do the same; one that leads nowhere is inactive."""
    look = drawing.look
    colours = look.colours
    drawing.back, drawing.onward = _to(scroll, scroll.back()), _to(scroll, scroll.onward())
    live = (
        (colours.bar_button, colours.on_bar) if is_on_bar else (colours.primary, colours.on_primary)
    )
    for rect, icon, label, wish in (
        (up, "chevron-up", look.say("Look further up"), drawing.back),
        (down, "chevron-down", look.say("Look further down"), drawing.onward),
    ):
        quiet = colours.bar if is_on_bar else colours.dock
        ground, ink = live if wish else (quiet, colours.inactive)
        icon_button(drawing, rect, icon, label, wish, ground, ink)


def arrow_px(look: Look) -> int:
    """The side of an arrow that stands on no bar."""
    return look.px(sides.PAGE_ARROW)


def _to(scroll: Scroll, offset: int | None) -> Wish | None:
    if offset is None:
        return None
    spot = scroll.spot(offset)
    return ScrollTo(spot.key, spot.share)
