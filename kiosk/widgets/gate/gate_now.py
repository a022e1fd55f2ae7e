"""The gate, now: open until when, in every language at once, and the clocks of both sides.

Colour, barrier and word say the same. What nobody confirmed for a year, and what nobody knows,
stands in outline. Without an exact clock it is the usual hours, and no state.
"""

from functools import partial
from typing import Final, NamedTuple

from content_sync import zone
from content_sync.model import Item
from content_sync.opening.values import Opening
from content_sync.shown import open_now
from content_sync.shown.open_now import Door, Told
from content_sync.shown.reader import Reader
from content_sync.shown.usual_hours import clock, place, short_hours
from content_sync.words import Phrase, Words
from kiosk.look.colours import Colour
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, heights, letters, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.look.typeset import Piece
from kiosk.scene import Scene, hours_here
from kiosk.sheet.drawing import Drawing
from kiosk.visit.wishes import OpenAsk, OpenItem, Wish
from kiosk.widgets.gate.doors import BARRIERS

BETWEEN: Final = "  ·  "
CLOCKS_SHARE: Final = 0.42  # of the width, at most; words come before clocks
OF_HEIGHT: Final = 0.34  # the letters of the head

SPOKEN_THERE: Final = {"Asia/Shanghai": "zh-Hans"}

_OUTLINED: Final = (Door.UNKNOWN, Door.USUAL)


class _Gate(NamedTuple):
    """Whose hours they are, what is said of them, and where they lead."""

    opening: Opening
    told: Told
    wish: Wish


class _Words(NamedTuple):
    """The line below the head, both font sizes, how high all of it is, what the head says too."""

    line: str
    px: int
    small: int
    height: int
    beside: str = ""
    is_one_line: bool = True


def gate_now_px(drawing: Drawing, scene: Scene, is_at_rest: bool = False) -> int:
    """How high the strip is, at rest as for everybody; 0 where no hours are known."""
    text = min(drawing.look.text, DEFAULT_TEXT) if is_at_rest else drawing.look.text
    return drawing.look.px(heights.GATE_NOW[text]) if _gate(scene) else 0


def below_gate_now(drawing: Drawing, scene: Scene, room: Rect, is_at_rest: bool = False) -> Rect:
    """The strip at the top of `room`; returns what is left of it."""
    height = gate_now_px(drawing, scene, is_at_rest)
    if not height:
        return room
    gate_now(drawing, scene, room.top(height), is_at_rest)
    look = drawing.look
    return room.below(height + (look.px(spaces.MARGIN) if is_at_rest else look.gap))


def gate_now(drawing: Drawing, scene: Scene, rect: Rect, is_at_rest: bool = False) -> None:
    """The strip; at rest it is heard, and a touch on it wakes as anywhere."""
    gate = _gate(scene)
    if gate is None:
        return
    says = _says(scene, gate.told)
    if is_at_rest:
        gate = gate._replace(told=_in_own_words(scene, gate))
    look, told = drawing.look, gate.told
    ground, ink = _colours(look, told)
    radius = look.px(radii.CARD)
    is_outlined = ground == look.colours.card or look.colours.is_flat
    drawing.box(rect, ground, radius, look.colours.primary if is_outlined else None, edges.FIELD)
    inner = rect.inset(look.px(spaces.BUTTON), look.mm(spaces.SLIGHT_MM))
    side = min(inner.h, look.px(sides.GATE))
    drawing.icon(BARRIERS[told.door], inner.left(side), ink)
    inner = inner.after(side + look.px(spaces.PICTURE))
    inner = _clocks(drawing, scene, gate, inner, ink)
    _words(drawing, scene, told, inner, ink)
    if is_at_rest:
        drawing.aloud(rect, says)
        return
    drawing.control(rect, says, gate.wish, ink, ground, radius=radius)


def _gate(scene: Scene) -> _Gate | None:
    here = hours_here(scene.shelf)
    if here is None:
        return None
    item, opening = here
    told = open_now.told(scene.reader, opening, scene.moment, scene.tells_time)
    return _Gate(opening, told, _wish(item)) if told else None


def _wish(item: Item | None) -> Wish:
    return OpenItem(item.id) if item else OpenAsk()


def _colours(look: Look, told: Told) -> tuple[Colour, Colour]:
    """Ground and ink."""
    colours = look.colours
    if told.is_old or told.door in _OUTLINED:
        return colours.card, colours.ink
    if told.door is Door.CLOSING:
        return colours.accent, colours.on_accent
    return look.topic("leaf" if told.door is Door.OPEN else "slate"), colours.on_topic


def _words(drawing: Drawing, scene: Scene, told: Told, rect: Rect, ink: Colour) -> None:
    words = _fitting(drawing, told, rect)
    head_h = round(words.px * ems.LABEL)
    block = rect.middle(rect.w, min(rect.h, words.height))
    sign = _sign(drawing, scene, told.door, words, rect.w)
    drawing.write(sign, block.top(head_h), words.px, ink, "bold")
    below = block.below(head_h)
    drawing.write(words.line, below, words.small, ink, "semibold", leading=ems.TILE)


def _fitting(drawing: Drawing, told: Told, rect: Rect) -> _Words:
    """What of the notes has room; of when old hours are is never left out.

    The usual hours stand in one line: of when they are is said in fewer words, or by the head.
    """
    if told.door is Door.USUAL:
        brief = (Phrase(told.age, told.line.tag),) if told.age else ()
        lines = [_set(drawing, told._replace(notes=notes), rect) for notes in (told.notes, brief)]
        bare = _set(drawing, told._replace(notes=()), rect)._replace(beside=told.age)
        return next((one for one in lines if one.is_one_line), bare)
    kept = told.is_old and told.door is not Door.UNKNOWN
    most = len(told.notes) - 1 if kept else len(told.notes)
    tried = [_set(drawing, told, rect, since) for since in range(max(0, most) + 1)]
    return next((one for one in tried if one.height <= rect.h), tried[-1])


def _set(drawing: Drawing, told: Told, rect: Rect, since: int = 0) -> _Words:
    """The words with the notes from that one on, as large as they can be."""
    look = drawing.look
    px = max(look.chrome_px(letters.TITLE), look.font_px())
    px = max(look.least_px, min(px, round(rect.h * OF_HEIGHT)))
    head_h = round(px * ems.LABEL)
    line = BETWEEN.join((told.line.text, *(note.text for note in told.notes[since:])))
    most = min(look.font_px(), px)
    is_one_line = drawing.width(line, "semibold", most) <= rect.w
    small = drawing.fitting_px(line, rect.below(head_h), most, "semibold", ems.TILE)
    count = len(drawing.lines((Piece(line, "semibold"),), small, rect.w))
    height = head_h + round(small * ems.TILE) * count
    return _Words(line, px, small, height, is_one_line=is_one_line)


def _sign(drawing: Drawing, scene: Scene, door: Door, words: _Words, width: int) -> str:
    """The word in the visitor's language, then in every other that has one, as far as room is."""
    sign, *others = _signs(scene, door)
    for word in (words.beside, *others) if words.beside else others:
        longer = f"{sign}{BETWEEN}{word}"
        if drawing.width(longer, "bold", words.px) <= width:
            sign = longer
    return sign


def _signs(scene: Scene, door: Door) -> tuple[str, ...]:
    feed = scene.shelf.feed
    readers = (scene.reader, *(Reader.of(feed, one.tag) for one in feed.languages))
    return tuple(dict.fromkeys(open_now.head(one, door).text for one in readers))


def _in_own_words(scene: Scene, gate: _Gate) -> Told:
    """What is told with the name that each side gives to its own clock: at rest nobody has chosen
    a language.
    """
    if gate.told.door is not Door.USUAL:
        return gate.told
    line = short_hours(scene.reader.words, gate.opening, partial(_own_place, scene))
    return gate.told._replace(line=line)


def _own_place(scene: Scene, spoken: Words, zone_name: str) -> Phrase:
    """Where a clock hangs, as it is called there."""
    feed, tag = scene.shelf.feed, SPOKEN_THERE.get(zone_name)
    is_known = any(one.tag == tag for one in feed.languages)
    return place(Reader.of(feed, tag).words if tag and is_known else spoken, zone_name)


def _says(scene: Scene, told: Told) -> Spoken:
    word = open_now.head(scene.reader, told.door)
    notes = (note.text for note in told.notes)
    return Spoken(". ".join((f"{word.text}: {told.line.text}", *notes)), told.line.tag)


def _clocks(drawing: Drawing, scene: Scene, gate: _Gate, rect: Rect, ink: Colour) -> Rect:
    """What clocks of both sides show, below each other; returns the room beside them."""
    look = drawing.look
    if not scene.tells_time or not gate.opening.also_in:
        return rect
    zones = (gate.opening.zone, *gate.opening.also_in)
    today = zone.wall_time(scene.moment, gate.opening.zone).date()
    lines = []
    for name in zones:
        there = zone.wall_time(scene.moment, name)
        day = "" if there.date() == today else f" ({there.day}/{there.month})"
        lines.append(f"{place(look.words, name).text} {clock(there)}{day}")
    px = min(look.chrome_px(letters.CHOICE), round(rect.h / len(lines) / ems.LABEL))
    width = max(drawing.width(line, "semibold", px) for line in lines) + 1
    words = rect.left(rect.w - width - look.px(spaces.PICTURE))
    whole = _set(drawing, gate.told, words)
    sign = drawing.width(BETWEEN.join(_signs(scene, gate.told.door)), "bold", whole.px)
    if width > rect.w * CLOCKS_SHARE or whole.height > rect.h or sign > words.w:
        return rect
    rows = rect.end(width).rows(len(lines), 0)
    for line, row in zip(lines, rows, strict=True):
        drawing.write(line, row, px, ink, "semibold", align="right")
    return words
