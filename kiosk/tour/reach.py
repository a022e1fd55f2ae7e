"""What of a screen hangs too high: the tour fails where somebody in a wheelchair cannot reach."""

from collections.abc import Iterable

from content_sync.errors import UseError
from kiosk.look.reach import REACH_MM, is_above_reach
from kiosk.sheet.sheet import Sheet


def too_high(sheet: Sheet, bottom_edge_mm: float | None) -> tuple[str, ...]:
    """What the active controls say that reach above the height of an arm; without one that covers
    the screen, which is touched wherever one reaches.
    """
    look = sheet.look
    return tuple(
        one.label.text
        for one in sheet.controls
        if one.wish
        and one.rect != sheet.screen
        and is_above_reach((look.height - one.rect.y) / look.px_per_mm, bottom_edge_mm)
    )


def check(found: Iterable[str], bottom_edge_mm: float | None) -> None:
    """Refuse a screen on which something was found `too_high`.

    Raises:
        UseError: says what it is.
    """
    names = sorted(set(found))
    if names:
        raise UseError(
            f"bottom_edge_mm = {bottom_edge_mm:g}: higher than {REACH_MM:g} mm above the floor and"
            f" out of reach from a wheelchair: {', '.join(names)}; hang the screen lower"
        )
