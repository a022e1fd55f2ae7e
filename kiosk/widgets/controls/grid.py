"""Equal cells in pages, with a pair of arrows where they take the least room."""

from dataclasses import dataclass

from kiosk.look.measures import fingers, proportions, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import TurnTo
from kiosk.widgets.controls.button import icon_button


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one page and the number of what stands in the first; `page` of `pages`."""

    cells: tuple[Rect, ...]
    first: int
    page: int = 0
    pages: int = 1


def grid(
    drawing: Drawing,
    room: Rect,
    arrows: Rect,
    count: int,
    page: int,
    least: tuple[int, int],
    most_across: int,
) -> Grid:
    """Cells for `count` things in `room`, each at least `least` (width, height) px.

    When they do not fit on one page the arrows stand at the right end of `arrows`, or, on a
    compact screen, beside the cells.
    """
    across, down = _fit(drawing, room, least, most_across)
    if count <= across * down:
        return Grid(_cells(drawing, room, across, min(down, -(-count // across)), least[1]), 0)
    if drawing.look.is_compact:
        side = drawing.look.mm(fingers.ARROW_MM)
        is_high = room.h >= 2 * side + drawing.look.gap
        width = side if is_high else 2 * side + drawing.look.gap
        arrows = room.after(room.w - width)
        room = room.left(room.w - width - drawing.look.gap)
        across, down = _fit(drawing, room, least, most_across)
    pages = -(-count // (across * down))
    page = min(page, pages - 1)
    _arrows(drawing, arrows, page, pages)
    return Grid(_cells(drawing, room, across, down, least[1]), page * across * down, page, pages)


def arrows_px(drawing: Drawing) -> int:
    """The width of two arrows side by side."""
    return 2 * drawing.look.px(sides.PAGE_ARROW) + drawing.look.gap


def _gap(drawing: Drawing) -> int:
    return max(drawing.look.gap, drawing.look.px(spaces.CELLS))


def _fit(drawing: Drawing, room: Rect, least: tuple[int, int], most_across: int) -> tuple[int, int]:
    """How many cells fit across and down."""
    gap = _gap(drawing)
    across = max(1, min(most_across, (room.w + gap) // (least[0] + gap)))
    return across, max(1, (room.h + gap) // (least[1] + gap))


def _cells(drawing: Drawing, room: Rect, across: int, down: int, least_h: int) -> tuple[Rect, ...]:
    gap = _gap(drawing)
    height = min(
        (room.h - gap * (down - 1)) // max(1, down), round(least_h * proportions.TALLEST_CELL)
    )
    return tuple(
        Rect(cell.x, room.y + row * (height + gap), cell.w, height)
        for row in range(down)
        for cell in room.columns(across, gap)
    )


def _arrows(drawing: Drawing, room: Rect, page: int, pages: int) -> None:
    look = drawing.look
    colours = look.colours
    back = TurnTo(page - 1) if page > 0 else None
    onward = TurnTo(page + 1) if page + 1 < pages else None
    drawing.back, drawing.onward = back, onward
    gap = look.gap
    side = look.px(sides.PAGE_ARROW)
    if room.h >= 2 * side + gap:
        first, second = room.rows(2, gap)
        pictures = ("chevron-up", "chevron-down")
    else:
        second = Rect(room.right - side, room.y + (room.h - side) // 2, side, side)
        first = Rect(second.x - gap - side, second.y, side, side)
        pictures = ("chevron-left", "chevron-right")
    labels = (look.say("Page back"), look.say("Next page"))
    for rect, icon, label, wish in zip(
        (first, second), pictures, labels, (back, onward), strict=True
    ):
        ground = colours.primary if wish else colours.dock
        ink = colours.on_primary if wish else colours.inactive
        icon_button(drawing, rect, icon, label, wish, ground, ink)
