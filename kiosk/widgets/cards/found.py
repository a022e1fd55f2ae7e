"""A search result: the picture of its topic, its title and a line of it, what matched marked."""

from collections.abc import Iterator
from dataclasses import replace

from content_sync.model import Item
from content_sync.shown import facts
from content_sync.shown.found import Found
from content_sync.shown.kinds import pictogram
from kiosk.look.colours import Colour
from kiosk.look.look import Spoken
from kiosk.look.measures import counts, edges, ems, parts, radii, sides, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Line, Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import SHRINK, SMALLEST, Drawing, baseline_in
from kiosk.visit.wishes import OpenItem
from kiosk.widgets.cards.card import title_clip
from kiosk.widgets.cards.emblem import Emblem, draw_badge, emblem

MATCH = "match"  # the mark of a piece that answers the query

Marks = tuple[tuple[int, int], ...]


def found_card(drawing: Drawing, scene: Scene, found: Found, item: Item, rect: Rect) -> None:
    """One result to open; `item` is its card."""
    look = drawing.look
    colours = look.colours
    radius = look.px(radii.CARD)
    drawing.box(rect, colours.card, radius, colours.line, edges.HAIR)
    inner = rect.inset(look.px(spaces.CARD), look.px(spaces.LOW))
    side = min(inner.h, look.px(sides.FOUND), inner.w // parts.FOUND_BADGE)
    _badge(drawing, scene, item, inner.left(side).middle(side, side))
    words = inner.after(side + look.px(spaces.PICTURE))
    _words(drawing, scene, found, item, words)
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


def _badge(drawing: Drawing, scene: Scene, item: Item, rect: Rect) -> None:
    """The picture and colour of the item's first topic here."""
    topics = {one.id: one for one in scene.shelf.topics()}
    topic = next((topics[one] for one in item.topics if one in topics), None)
    shown = emblem(scene, topic) if topic else Emblem(pictogram(item.kind))
    draw_badge(drawing, shown, topic.colour if topic else "", rect)


def _words(drawing: Drawing, scene: Scene, found: Found, item: Item, room: Rect) -> None:
    """The title whole; below it a line or two of what matched, or of the summary."""
    look = drawing.look
    small = look.font_px("small")
    px = small if look.is_compact else look.font_px("lead")
    step = round(small * ems.FOUND)
    title = tuple(_marked(found.title, found.title_marks, "bold"))
    px, lines = _fitted(drawing, title, px, room)
    title_h = round(px * ems.CARD_TITLE) * len(lines)
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


def _marked(text: str, marks: Marks, weight: str) -> Iterator[Piece]:
    at = 0
    for start, end in marks:
        if start > at:
            yield Piece(text[at:start], weight)
        yield Piece(text[start:end], "bold", MATCH)
        at = end
    if at < len(text):
        yield Piece(text[at:], weight)


def _fitted(
    drawing: Drawing, pieces: tuple[Piece, ...], px: int, room: Rect
) -> tuple[int, tuple[Line, ...]]:
    """The lines of `pieces`, smaller if `room` asks for it, and their font size."""
    least = px * SMALLEST
    while True:
        lines = drawing.lines(pieces, px, room.w)
        if round(px * ems.CARD_TITLE) * len(lines) <= room.h:
            return px, lines
        if px * SHRINK < least:
            drawing.cut.append("".join(piece.text for piece in pieces))
            return px, lines
        px = int(px * SHRINK)


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
