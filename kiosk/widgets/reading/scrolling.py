"""A sheet: strips below each other, seen through a room, with arrows where there is more.

on a tall screen            on a wide one          where nothing fits beside it
text               |rail    pane | text    | ▲     text               |rail
tools          ▲ ▼                         |rail   tools          ▲ ▼
                            tools          | ▼
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.look.look import Look
from kiosk.look.measures import edges, ems, fingers, spaces, widths
from kiosk.look.shapes import Rect
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.scroll import Scroll
from kiosk.widgets.controls.arrows import arrow_px, arrows
from kiosk.widgets.controls.button import bar_ground, page_bar_px
from kiosk.widgets.controls.tools import Tool, tool_square, tools_in_row
from kiosk.widgets.reading.flow import Strip, content

StripsFor = Callable[[int, int], Sequence[Strip]]
NOWHERE = Rect(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Places:
    """Where a sheet is seen and its strips stand, where the arrows and the rail are."""

    room: Rect
    column: Rect
    up: Rect
    down: Rect
    rail: Rect
    is_on_bar: bool = False
    tools: tuple[Rect, ...] = ()


def flow(
    drawing: Drawing,
    scene: Scene,
    room: Rect,
    strips_for: StripsFor,
    tools: Sequence[Tool] = (),
    is_text: bool = True,
) -> None:
    """Fill `room` with what `strips_for(width, height of the room)` gives.

    `tools` have a bar below it on a tall screen. Text has no lines longer than can be read.
    """
    look = drawing.look
    all_of_it = _without_bar(look, room, is_text)
    if not tools and not _slide(drawing, scene, all_of_it, strips_for, only_if_all=True):
        return
    if not look.is_portrait:
        places = beside(look, room, is_text, tools)
        for place, tool in zip(places.tools, tools, strict=False):
            tool_square(drawing, place, tool)
    else:
        above, bar = room.down(REST, page_bar_px(look))
        row = bar_ground(drawing, bar)
        first, _, second = row.end(2 * row.h + look.gap).across(row.h, look.gap, row.h)
        tools_in_row(drawing, row.left(row.w - 2 * (row.h + look.gap)), tools)
        under = _without_bar(look, above, is_text)
        places = replace(under, up=first, down=second, is_on_bar=True)
    _slide(drawing, scene, places, strips_for)


def _slide(
    drawing: Drawing,
    scene: Scene,
    places: Places,
    strips_for: StripsFor,
    only_if_all: bool = False,
) -> bool:
    """Draw the sheet; returns whether there is more of it than fits, and draws none `only_if_all`
    is to be seen.
    """
    column = places.column
    strips = strips_for(column.w, column.h)
    return slide(drawing, scene, places, strips, only_if_all)


def slide(
    drawing: Drawing,
    scene: Scene,
    places: Places,
    strips: Sequence[Strip],
    only_if_all: bool = False,
    air: int | None = None,
) -> bool:
    """Draw `strips` where `places` says; returns whether there is more than is seen at once.

    `air` px stay free at the foot and, where there are, above what stands at the top of a view.

    Where there is more and it is wanted `only_if_all` can be seen, nothing is drawn.
    """
    look = drawing.look
    air = look.px(spaces.ABOVE_TEXT) if air is None else air
    inside = places.column._replace(y=places.column.y - places.room.y)
    made = content(drawing, strips, inside, air, air)
    scroll = Scroll(places.room, made, places.rail)
    is_more = scroll.last > 0
    if is_more and only_if_all:
        return True
    scroll = scroll.at(scroll.offset_of(scene.state.place.spot))
    if is_more:
        _rail(drawing, scroll)
    drawing.slide(scroll)
    if is_more:
        arrows(drawing, scroll, places.up, places.down, places.is_on_bar)
    return is_more


def beside(look: Look, room: Rect, is_text: bool = False, tools: Sequence[Tool] = ()) -> Places:
    """The arrows above each other at the right of `room`, the rail between them or, where `tools`
    are, beside.
    """
    side, margin = max(arrow_px(look), look.mm(fingers.TARGET_MM)), look.px(spaces.BAR)
    wide = look.px(widths.RAIL)
    if not tools:
        left, row, _ = room.across(REST, side, margin)
        up, rail, down = row.inset(0, margin).down(side, REST, side)
        rail = rail.inset(0, look.gap).middle(wide, rail.h - 2 * look.gap)
        return Places(left, _column(look, left, is_text), up, down, rail)
    side = look.px(widths.TOOL)
    left, rail, _, row, _ = room.across(REST, wide, look.gap, side, margin)
    row = row.inset(0, min(margin, look.gap))
    count, gap = len(tools), look.gap
    high = min(side, (row.h + gap) // (count + 2) - gap)
    up, _, middle, _, down = row.down(high, REST, count * (high + gap) - gap, REST, high)
    squares = tuple(middle.rows(count, gap))
    rail = rail.inset(0, look.gap)
    return Places(left, _column(look, left, is_text), up, down, rail, tools=squares)


def beside_low(look: Look, room: Rect) -> Places:
    """The same at the right of a low room, in the lowest side by side."""
    side, gap, wide = look.mm(fingers.ARROW_MM), look.gap, look.px(widths.RAIL)
    if room.h >= 2 * side + gap:
        left, _, rail, _, row = room.across(REST, gap, wide, gap, side)
        up, down = row.rows(2, gap)
    else:
        left, _, rail, _, up, _, down = room.across(REST, gap, wide, gap, side, gap, side)
    return Places(left, left, up, down, rail)


def _without_bar(look: Look, room: Rect, is_text: bool) -> Places:
    """The rail alone, in the margin."""
    margin, wide = look.px(spaces.READING), look.px(widths.RAIL)
    rail = room.end(margin).inset((margin - wide) // 2, look.gap)
    return Places(room, _column(look, room, is_text), NOWHERE, NOWHERE, rail)


def _column(look: Look, room: Rect, is_text: bool) -> Rect:
    """Where strips stand: in the middle, no wider than can be read."""
    usual = spaces.READING if is_text else spaces.MARGIN
    margin = usual if room.w > look.width // 2 else spaces.BAR
    column = room.inset(look.px(margin), look.px(spaces.ABOVE_TEXT))
    most = look.font_px() * ems.TEXT
    return column.middle(most, column.h) if is_text and column.w > most else column


def _rail(drawing: Drawing, scroll: Scroll) -> None:
    """The way there is to go, a mark at each heading; the window draws on it where one is."""
    look = drawing.look
    colours, rail = look.colours, scroll.rail
    edge = look.edge(edges.HEADING)
    drawing.fill(rail, colours.chip, rail.w // 2)
    if colours.is_flat:
        drawing.frame(rail.inset(-edge, 0), colours.line, edge)
    for top in scroll.content.headings:
        y = rail.y + round(rail.h * top / scroll.height)
        drawing.fill(Rect(rail.x, y, rail.w, edge).inset(-rail.w, 0), colours.soft)
