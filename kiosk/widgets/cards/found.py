"""A search result: its picture, its title and a line of it, what matched marked."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from content_sync.model import Item
from content_sync.shown import facts
from content_sync.shown.found import Found
from content_sync.shown.kinds import pictogram
from kiosk.look.colours import Colour
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import counts, edges, ems, parts, proportions, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Line, Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import SHRINK, Drawing, baseline_in
from kiosk.visit.wishes import OpenItem
from kiosk.widgets.cards.card import title_clip
from kiosk.widgets.cards.emblem import Emblem, draw_badge, emblem
from kiosk.widgets.cards.ended import ended

MATCH = "match"  # the mark of a piece that answers the query

Marks = tuple[tuple[int, int], ...]


def found_cards(
    drawing: Drawing, scene: Scene, shown: Iterable[tuple[Found, Item]], cells: Iterable[Rect]
) -> None:
    """Results to open, each with its card, the titles of all in one size."""
    look = drawing.look
    placed = tuple(zip(shown, cells, strict=False))
    px = look.font_px("small" if look.is_compact else "lead")
    for (found, _), cell in placed:
        px = _fitted(drawing, _title(found), px, _halves(look, cell)[1])
    for (found, item), cell in placed:
        _card(drawing, scene, found, item, cell, px)


def _halves(look: Look, rect: Rect) -> tuple[Rect, Rect]:
    """Where a picture and the words stand."""
    inner = rect.inset(look.px(spaces.CARD), look.px(spaces.LOW))
    most = inner.w // (parts.COMPACT_CARD_PICTURE if look.is_compact else parts.FOUND_PICTURE)
    wide = min(round(min(inner.h, look.px(sides.FOUND)) * proportions.COVER), most)
    picture = inner.left(wide).middle(wide, min(inner.h, round(wide / proportions.COVER)))
    return picture, inner.after(wide + look.px(spaces.PICTURE))


def _card(drawing: Drawing, scene: Scene, found: Found, item: Item, rect: Rect, px: int) -> None:
    look = drawing.look
    colours = look.colours
    radius = look.px(radii.CARD)
    drawing.box(rect, colours.card, radius, colours.line, edges.HAIR)
    picture, words = _halves(look, rect)
    _picture(drawing, scene, item, picture)
    _words(drawing, scene, found, item, words, px)
    drawing.control(
        rect,
        Spoken(found.title, found.language),
        OpenItem(found.id),
        colours.ink,
        colours.card,
        Spoken(f"{found.title}. {found.summary}", found.language),
        radius,
        clip=title_clip(scene, item, found.language),
    )


def _picture(drawing: Drawing, scene: Scene, item: Item, rect: Rect) -> None:
    """The item's own picture; without one that of its topic."""
    cover = item.cover
    path = cover and (scene.shelf.media(cover.small) or scene.shelf.media(cover.media))
    if path:
        radius = drawing.look.px(radii.PICTURE)
        drawing.photo(path, rect, radius=radius)
        if scene.is_over(item):
            ended(drawing, rect, radius)
    else:
        _badge(drawing, scene, item, rect.middle(rect.h, rect.h))


def _badge(drawing: Drawing, scene: Scene, item: Item, rect: Rect) -> None:
    """The picture and colour of the item's first topic here."""
    topics = {one.id: one for one in scene.shelf.topics()}
    topic = next((topics[one] for one in item.topics if one in topics), None)
    shown = emblem(scene, topic) if topic else Emblem(pictogram(item.kind))
    draw_badge(drawing, shown, topic.colour if topic else "", rect)


def _words(drawing: Drawing, scene: Scene, found: Found, item: Item, room: Rect, px: int) -> None:
    """The title whole; below it a line or two of what matched, or of the summary."""
    look = drawing.look
    small = look.font_px("small")
    step = round(small * ems.FOUND)
    lines = drawing.lines(_title(found), px, room.w)
    title_h = round(px * ems.CARD_TITLE) * len(lines)
    if title_h > room.h:
        drawing.cut.append(found.title)
    below = min(2, (room.h - title_h) // step)
    place = room.below((room.h - title_h - below * step) // 2)
    _draw(drawing, lines, px, round(px * ems.CARD_TITLE), look.colours.ink, place)
    said, marks = (found.excerpt, found.excerpt_marks) if found.excerpt else (found.summary, ())
    urgent = facts.urgent(scene.reader, item)
    notes = [urgent.text] if urgent and not facts.begins(found.title, urgent) else []
    if scene.is_over(item):
        notes.append(look.say("Already over").text)
    if found.language != scene.language:
        notes.append(scene.language_name(found.language))
    before = tuple(Piece(f"{note} · ", "semibold") for note in notes)
    if below > 0:
        rest = place.below(title_h)
        lines = _start(drawing, before, said, marks, small, rest, below)
        _draw(drawing, lines, small, step, look.colours.soft, rest)


def _title(found: Found) -> tuple[Piece, ...]:
    return tuple(_marked(found.title, found.title_marks, "bold"))


def _marked(text: str, marks: Marks, weight: str) -> Iterator[Piece]:
    at = 0
    for start, end in marks:
        if start > at:
            yield Piece(text[at:start], weight)
        yield Piece(text[start:end], "bold", MATCH)
        at = end
    if at < len(text):
        yield Piece(text[at:], weight)


def _fitted(drawing: Drawing, pieces: tuple[Piece, ...], px: int, room: Rect) -> int:
    """The font size of at most `px` at which `pieces` fit, or the least there is."""
    least = drawing.look.least_px
    while px > least:
        lines = drawing.lines(pieces, px, room.w)
        if round(px * ems.CARD_TITLE) * len(lines) <= room.h:
            return px
        px = max(least, int(px * SHRINK))
    return px


def _start(
    drawing: Drawing,
    before: tuple[Piece, ...],
    text: str,
    marks: Marks,
    px: int,
    room: Rect,
    most: int,
) -> tuple[Line, ...]:
    """The first lines of `text`, begun later where its first match would not be seen."""
    lines = drawing.lines((*before, *_marked(text, marks, "regular")), px, room.w)
    if len(lines) <= most:
        return lines
    if marks and not any(run.mark for line in lines[:most] for run in line.runs):
        start = text.rfind(" ", 0, max(0, marks[0][0] - counts.LETTERS_BEFORE)) + 1
        head = "…"
        moved = tuple((a - start + len(head), b - start + len(head)) for a, b in marks)
        if start:
            return _start(drawing, before, head + text[start:], moved, px, room, most)
    shown = list(lines[:most])
    last = shown[-1]
    end = last.runs[-1]
    short = end.text[:-2].rstrip(" .,;，。；、") + "…"
    shown[-1] = Line((*last.runs[:-1], replace(end, text=short)), last.width)
    return tuple(shown)


def _draw(
    drawing: Drawing, lines: tuple[Line, ...], px: int, step: int, ink: Colour, room: Rect
) -> None:
    """Lines from the top of `room`; what matched has a ground and a line under it."""
    colours = drawing.look.colours
    edge = max(2, round(px * 0.07))
    for at, line in enumerate(lines):
        baseline = room.y + at * step + baseline_in(step, px)
        for run in (run for run in line.runs if run.mark):
            top = round(px * 0.92)
            ground = Rect(room.x + run.x, baseline - top, run.width, top + round(px * 0.28))
            drawing.fill(ground, colours.mark)
            drawing.fill(ground.foot(edge), colours.ink)
        for run in line.runs:
            colour = colours.ink if run.mark else ink
            drawing.line(Line((run,), run.width), px, colour, room.x, baseline)
