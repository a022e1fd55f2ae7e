"""Equal cells in pages, with a pair of arrows where they take the least room."""

from dataclasses import dataclass

from kiosk.look.measures import fingers, proportions, sides, spaces
from kiosk.look.page import Page, needed, page
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.controls.button import icon_button, turns


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one page."""

    cells: tuple[Rect, ...]
    page: Page


def grid(
    drawing: Drawing,
    room: Rect,
    arrows: Rect,
    count: int,
    wished: int,
    least: tuple[int, int],
    most_across: int,
) -> Grid:
    """Cells for `count` things in `room`, each at least `least` (width, height) px.

    When they do not fit on one page the arrows stand at the right end of `arrows`, or, on a
    compact screen, beside the cells.
    """
    across, down = _fit(drawing, room, least, most_across)
    here = page(count, across * down, wished)
    if here.is_only:
        return Grid(_cells(drawing, room, across, min(down, needed(count, across)), least[1]), here)
    if drawing.look.is_compact:
        side = drawing.look.mm(fingers.ARROW_MM)
        is_high = room.h >= 2 * side + drawing.look.gap
        width = side if is_high else 2 * side + drawing.look.gap
        room, _, arrows = room.across(REST, drawing.look.gap, width)
        across, down = _fit(drawing, room, least, most_across)
        here = page(count, across * down, wished)
    _arrows(drawing, arrows, here)
    return Grid(_cells(drawing, room, across, down, least[1]), here)


def arrows_px(drawing: Drawing) -> int:
    """The width of two arrows side by side."""
    return 2 * drawing.look.px(sides.PAGE_ARROW) + drawing.look.gap


def _fit(drawing: Drawing, room: Rect, least: tuple[int, int], most_across: int) -> tuple[int, int]:
    """How many cells fit across and down."""
    gap = drawing.look.px(spaces.CELLS)
    across = max(1, min(most_across, (room.w + gap) // (least[0] + gap)))
    return across, max(1, (room.h + gap) // (least[1] + gap))


def _cells(drawing: Drawing, room: Rect, across: int, down: int, least_h: int) -> tuple[Rect, ...]:
    gap = drawing.look.px(spaces.CELLS)
    share = (room.h - gap * (down - 1)) // max(1, down)
    height = min(share, round(least_h * proportions.TALLEST_CELL))
    return tuple(room.cells(across, down, height, gap))


def _arrows(drawing: Drawing, room: Rect, page: Page) -> None:
    look = drawing.look
    colours = look.colours
    back, onward = drawing.back, drawing.onward = turns(page)
    gap = look.gap
    side = look.px(sides.PAGE_ARROW)
    if room.h >= 2 * side + gap:
        first, second = room.rows(2, gap)
        pictures = ("chevron-up", "chevron-down")
    else:
        _, first, _, second = room.middle(room.w, side).across(REST, side, gap, side)
        pictures = ("chevron-left", "chevron-right")
    labels = (look.say("Page back"), look.say("Next page"))
    for rect, icon, label, wish in zip(
        (first, second), pictures, labels, (back, onward), strict=True
    ):
        ground = colours.primary if wish else colours.dock
        ink = colours.on_primary if wish else colours.inactive
        icon_button(drawing, rect, icon, label, wish, ground, ink)
