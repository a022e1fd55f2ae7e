"""What scrolls a sheet but fingers: the keys that page, and an arrow past what is in view."""

from collections.abc import Callable
from typing import Final

from kiosk.sheet.sheet import Sheet
from kiosk.visit.wishes import ScrollTo, Wish


def beyond(sheet: Sheet, is_down: bool) -> Wish | None:
    """A screenful on, for an arrow key that finds no control further down or up."""
    return sheet.onward if is_down else sheet.back


def _start(sheet: Sheet) -> Wish | None:
    return ScrollTo() if sheet.back else None


def _end(sheet: Sheet) -> Wish | None:
    if sheet.scroll is None or sheet.onward is None:
        return None
    spot = sheet.scroll.spot(sheet.scroll.last)
    return ScrollTo(spot.key, spot.share)


PAGE_KEYS: Final[dict[int, Callable[[Sheet], Wish | None]]] = {  # by the numbers of SDL
    280: lambda sheet: sheet.back,  # page up
    281: lambda sheet: sheet.onward,  # page down
    278: _start,  # home
    279: _end,
}
