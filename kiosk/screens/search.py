"""Search: a field, our own keyboard, and from the first letter on what it may be about."""

from collections.abc import Sequence
from dataclasses import dataclass

from content_sync.shown.found import Found
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import (
    counts,
    fingers,
    heights,
    letters,
    proportions,
    sides,
    spaces,
    widths,
)
from kiosk.look.shapes import Rect
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit import typed
from kiosk.visit.state import Keys
from kiosk.visit.wishes import OpenTopic
from kiosk.widgets.cards.found import found_cards
from kiosk.widgets.cards.small_tile import Entry, entries, small_tiles
from kiosk.widgets.chrome.chrome import first_actions, surround
from kiosk.widgets.controls.rows import DrawAll, Grid, row_count, rows
from kiosk.widgets.keys.keyboard import keyboard, keyboard_px
from kiosk.widgets.keys.search_field import search_field
from kiosk.widgets.reading.flow import Strip, height_of, kept
from kiosk.widgets.reading.paragraph import Style, paragraph, plain
from kiosk.widgets.reading.scrolling import Places, beside_low, slide

KEYBOARD_SHARE = 0.47  # of a landscape screen's width


@dataclass(frozen=True, slots=True)
class _Rooms:
    """Where things stand; the arrows at the right end of `arrows`."""

    field: Rect
    hint: Rect
    arrows: Rect
    results: Rect
    keys: Rect


def draw(drawing: Drawing, scene: Scene) -> None:
    """Results follow every key; an empty field offers topics, and so does a query in vain."""
    look = drawing.look
    room = surround(drawing, scene, look.say("Search"), for_typing=True)
    keys = typed.keys_of(scene.state.keys, scene.language)
    query = typed.text(scene.state.typed, keys)
    rooms = _rooms(drawing, room, keys)
    keyboard(drawing, scene, keys, rooms.keys)
    found = _find(scene, query)
    is_near = bool(found) and all(one.is_near for one in found)
    hint = ""
    if found:
        hint = _results(drawing, scene, rooms, found, is_near)
    else:
        _ways_on(drawing, scene, rooms, is_in_vain=bool(query.strip()))
    if not is_near and not (query and look.is_low):
        easy = look.say("Typing without accents is fine").text
        hint = f"{easy} · {hint}" if hint else easy
    if look.is_low:
        row = first_actions(drawing, scene, rooms.field) if look.is_compact else rooms.field
        search_field(drawing, query, hint, row)
    else:
        search_field(drawing, query, "", rooms.field)
        ink, weight = (look.colours.ink, "semibold") if is_near else (look.colours.soft, "regular")
        drawing.write(hint, rooms.hint, look.chrome_px(letters.LABEL), ink, weight)


def _rooms(drawing: Drawing, room: Rect, keys: Keys) -> _Rooms:
    look = drawing.look
    margin, space = look.px(spaces.MARGIN), look.px(spaces.ABOVE_FIELD)
    high = look.px(heights.FIELD)
    field = Rect(room.x + margin, room.y + space, room.w - 2 * margin, high)
    apart = look.gap if look.above else space // 2
    below = room.below(field.bottom + apart - room.y)
    if look.is_portrait or look.is_low:
        middle, board = below.down(REST, keyboard_px(look, keys))
    else:
        board = below.below(space // 2).after(round(room.w * (1 - KEYBOARD_SHARE)))
        middle = below.left(board.x - below.x)
    middle = middle.inset(margin, 0).top(middle.h - space)
    if look.is_low:
        none = middle.top(0)
        apart = look.gap - space // 2
        return _Rooms(field, field, none, middle.below(apart), board)
    line = middle.top(look.mm(fingers.TARGET_MM))
    hint = line.left(line.w - 2 * look.px(sides.PAGE_ARROW) - 2 * look.gap)
    return _Rooms(field, hint, line, middle.below(line.h + look.gap), board)


def _find(scene: Scene, query: str) -> tuple[Found, ...]:
    """What the text finds; if that is nothing, what its keys do: "visa" is no Telex."""
    shelf, tag = scene.shelf, scene.language
    return shelf.find(query, tag, counts.FOUND) or shelf.find(scene.state.typed, tag, counts.FOUND)


def _results(
    drawing: Drawing, scene: Scene, rooms: _Rooms, found: tuple[Found, ...], is_near: bool
) -> str:
    """Cards of what was found; returns how many there are, or that they only come near where that
    is not said above the cards, as where room is low.
    """
    look = drawing.look
    cards = {card.id: card for card in scene.shelf.shown(one.id for one in found)}
    shown = [one for one in found if one.id in cards]
    height = _found_px(look, rooms.results)
    across = 2 if look.is_compact and look.text <= DEFAULT_TEXT else 1
    pairs = [(one, cards[one.id]) for one in shown]

    def draw_all(on: Drawing, cells: Sequence[Rect]) -> None:
        found_cards(on, scene, pairs, cells)

    keys = [one.id for one in shown]
    near = look.say("Nothing has all of these words; these are the nearest")
    above = near if is_near and look.is_low else None
    _sheet(drawing, scene, rooms.arrows, rooms.results, keys, across, height, draw_all, above)
    if is_near:
        if not above:
            drawing.aloud(rooms.hint, near)
        return "" if above else near.text
    count = f"{len(found)}+" if len(found) == counts.FOUND else len(found)
    said = look.say("Results: {count}", count=count)
    drawing.aloud(rooms.hint, said)
    return said.text


def _found_px(look: Look, room: Rect) -> int:
    """How high a result is at least; where only the foot of a screen is live, two are seen."""
    if look.is_compact:
        return look.mm(heights.COMPACT_FOUND_MM[look.text])
    usual = look.px(heights.FOUND[look.text])
    return min(usual, (room.h - look.px(spaces.CELLS)) // 2) if look.above else usual


def _sheet(
    drawing: Drawing,
    scene: Scene,
    line: Rect,
    room: Rect,
    keys: list[str],
    across: int,
    height: int,
    draw_all: DrawAll,
    above: Spoken | None = None,
) -> None:
    """Cells that are at least `height` px high; the arrows beside them or at the end of `line`.

    What is to be known of them stands `above` the first.
    """
    look = drawing.look
    gap = look.px(spaces.CELLS)
    head = _above(drawing, above, room.w - 2 * look.mm(fingers.ARROW_MM)) if above else []
    down = row_count(len(keys), across)
    seen = max(1, min(down, (room.h + gap) // (height + gap)))
    share = (room.h - gap * (seen - 1)) // seen
    high = min(share, round(height * proportions.TALLEST_CELL))
    if height_of(head) + high * down + gap * (down - 1) <= room.h:
        places = Places(room, room, room, room, room)
    elif look.is_low:
        places = beside_low(look, room)
    else:
        side = look.px(sides.PAGE_ARROW)
        up, _, foot = line.end(2 * side + look.gap).across(side, look.gap, side)
        wide = look.px(widths.RAIL)
        column = room.left(room.w - wide - look.gap)
        places = Places(room, column, up, foot, room.end(wide))
    grid = Grid(keys, across, high, gap)
    strips = [*head, *rows(drawing, grid, places.column.w, draw_all)]
    slide(drawing, scene, places, strips, air=0)


def _above(drawing: Drawing, said: Spoken, width: int) -> list[Strip]:
    ink = drawing.look.colours.ink
    style = Style(drawing.look.chrome_px(letters.LABEL), ink, ink, "semibold")
    return kept(paragraph(drawing, plain(said.text), style, width, 0, says=said))


def _ways_on(drawing: Drawing, scene: Scene, rooms: _Rooms, is_in_vain: bool) -> None:
    """Topics; after a query in vain also whom to ask."""
    look = drawing.look
    room = _in_vain(drawing, rooms.results) if is_in_vain else rooms.results
    offered = entries(scene, with_ask=is_in_vain)
    wide, high = look.px(widths.SMALL_TILE[look.text]), look.px(heights.SMALL_TILE[look.text])
    gap = look.px(spaces.CELLS)
    across = max(1, min(counts.SMALL_TILES_ACROSS, (room.w + gap) // (wide + gap)))
    keys = [_key(one) for one in offered]

    def draw_all(on: Drawing, cells: Sequence[Rect]) -> None:
        small_tiles(on, offered, cells)

    _sheet(drawing, scene, rooms.arrows, room, keys, across, high, draw_all)


def _key(entry: Entry) -> str:
    return entry.wish.topic if isinstance(entry.wish, OpenTopic) else type(entry.wish).__name__


def _in_vain(drawing: Drawing, room: Rect) -> Rect:
    """Say that nothing was found; returns the room for what else there is."""
    look = drawing.look
    said = look.say("Nothing found. Try fewer letters, choose a topic, or ask the staff.")
    gap = look.gap
    is_beside = look.is_compact or (look.above and look.is_portrait)
    rect = room.left(round(room.w * 0.4)) if is_beside else room.top(look.px(heights.NOTHING_FOUND))
    drawing.write(said.text, rect, look.font_px("body"), look.colours.ink, "semibold")
    drawing.aloud(rect, said)
    return room.after(rect.w + gap) if is_beside else room.below(rect.h + gap)
