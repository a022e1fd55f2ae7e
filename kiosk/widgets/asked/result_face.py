"""What a card of a result says, as strips: its kind, its name, how much, what to bring, where."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from content_sync.interview.outcomes import because
from content_sync.interview.truth import Truth, holds
from content_sync.interview.values import Give, Result, ResultKind
from content_sync.model import Body, Item
from content_sync.sentences import ended, join
from content_sync.shown import errand, facts
from kiosk.look.look import Spoken
from kiosk.look.measures import edges, ems, heights, parts, spaces
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.visit.asking import Asking
from kiosk.widgets.asked.banknotes import banknotes, sum_of
from kiosk.widgets.asked.wording import Wording
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import Strip, draw_column, height_of, spoken
from kiosk.widgets.reading.paragraph import Style, paragraph, plain

ROLES = {  # of each kind, the colour of a topic
    ResultKind.MAY: "leaf",
    ResultKind.MUST: "indigo",
    ResultKind.NEVER: "emergency",
    ResultKind.KNOW: "teal",
    ResultKind.ASK: "brown",
    ResultKind.CLOSED: "slate",
}


def face(
    drawing: Drawing,
    scene: Scene,
    item: Item,
    said: Wording,
    result: Result,
    width: int,
    is_open: bool = False,
) -> Iterator[Strip]:
    """The words of the card of `result`, `width` px wide, each to be heard where it is.

    The papers stand in one line, below each other where it `is_open`.
    """
    look, reader = drawing.look, scene.reader
    apart = look.mm(spaces.CLOSE_MM)
    yield kind_band(drawing, scene, result.kind)
    name = f"r:{result.id}"
    bold = body_style(drawing, "lead", "bold")
    yield from _said(said, name, paragraph(drawing, plain(said.of(name).text), bold, width, apart))
    if condition := said.of(f"b:{result.id}").text:
        words = Spoken(*look.say("If: {condition}", condition=condition))
        strips = paragraph(drawing, plain(words.text), _small(drawing), width, apart)
        yield from spoken(strips, words, said.clip(f"b:{result.id}"))
    if result.give:
        yield from _given(drawing, scene, result.give, width)
    yield from _papers(drawing, said, result, width, is_open)
    body = office(scene, item, result)
    if body and result.kind is not ResultKind.CLOSED:
        where = scene.pick(body.names)
        yield from spoken(row(drawing, body.icon or facts.OFFICE, where.text, width), where)
    if when := said.of(f"m:{result.id}").text:
        yield from _said(said, f"m:{result.id}", row(drawing, "clock-outline", when, width))
    if month := errand.of_month(reader, result):
        yield from row(drawing, "calendar-check", month.text, width, is_soft=True)


def told(scene: Scene, item: Item, said: Wording, result: Result) -> Spoken:
    """The whole card in a few sentences: what it is, how much, with which papers, where."""
    reader, body = scene.reader, office(scene, item, result)
    is_closed = result.kind is ResultKind.CLOSED
    parts = (
        errand.headline(reader, result.kind).text,
        said.of(f"r:{result.id}").text,
        errand.amount(reader, result.give).text if result.give else "",
        *(said.of(f"p:{paper}").text for paper in result.bring),
        scene.pick(body.names).text if body and not is_closed else "",
    )
    return Spoken(join(tuple(ended(one) for one in parts if one)), said.tag)


def _papers(
    drawing: Drawing, said: Wording, result: Result, width: int, is_open: bool
) -> Iterator[Strip]:
    """What to bring."""
    if is_open:
        for paper in result.bring:
            strips = row(drawing, "file-document", said.of(f"p:{paper}").text, width)
            yield from _said(said, f"p:{paper}", strips)
        return
    names = filter(None, (said.of(f"p:{paper}").text for paper in result.bring))
    yield from row(drawing, "file-document", " · ".join(names), width)


def _said(said: Wording, id_: str, strips: Iterable[Strip]) -> list[Strip]:
    """A sentence of the interview, with its own sound."""
    return spoken(strips, said.of(id_), said.clip(id_))


def row(
    drawing: Drawing,
    icon: str,
    words: str,
    width: int,
    is_soft: bool = False,
) -> list[Strip]:
    """A pictogram and the words after it."""
    look = drawing.look
    style = _small(drawing, is_soft)
    indent = round(style.px * ems.OFFICE_INDENT)
    strips = paragraph(drawing, plain(words), style, width, look.mm(spaces.CLOSE_MM), indent)
    if not strips:
        return []
    first, *others = strips
    ink = look.colours.soft if is_soft else look.colours.primary

    def draw(on: Drawing, rect: Rect) -> None:
        side = min(rect.h, round(style.px * ems.CHIP_ICON))
        on.icon(icon, rect.left(side).middle(side, side), ink)
        first.draw(on, rect)

    return [Strip(first.height, draw, first.space, first.keeps_next), *others]


def office(scene: Scene, item: Item, result: Result) -> Body | None:
    """Whom to ask about it."""
    shelf = scene.shelf
    return shelf.body(result.body) or shelf.body(item.body) or shelf.body(shelf.profile.body)


def picture_of(scene: Scene, hand: Asking, result: Result) -> Path | None:
    """The picture of the answer it comes from, which was just touched, else of what it leads to."""
    shelf = scene.shelf
    touched = next((path for _, _, path in reasons(scene, hand, result) if path), None)
    if touched:
        return touched
    covers = (one.cover for one in shelf.standing_for((result.item,) if result.item else ()))
    paths = (shelf.media(one.small) or shelf.media(one.media) for one in covers if one)
    return next(filter(None, paths), None)


def reasons(scene: Scene, hand: Asking, result: Result) -> Iterator[tuple[str, str, Path | None]]:
    """The fewest answers that made it true: question, value and the picture that was touched."""
    known = hand.known
    if holds(result.condition, known) is not Truth.YES:
        return
    asked = {one.id: one for one in hand.path}
    for name in because(result.condition, known):
        answers = asked[name].answers if name in asked else ()
        for answer in answers:
            if answer.id == known.get(name):
                drawn = answer.drawn
                yield name, answer.id, scene.shelf.media(drawn.media) if drawn else None


def kind_band(drawing: Drawing, scene: Scene, kind: ResultKind) -> Strip:
    """What it is, on a band of its colour; what has ended is stamped."""
    look = drawing.look
    words = errand.headline(scene.reader, kind).text
    words = words.upper() if kind is ResultKind.CLOSED else words
    px = look.font_px("small")
    pad = look.mm(spaces.WORDS_MM)

    def draw(on: Drawing, rect: Rect) -> None:
        colours = look.colours
        wide = min(rect.w, on.width(words, "bold", px) + 2 * pad + px // 2)
        band = rect.left(wide)
        ground, ink = look.topic(ROLES[kind]), colours.on_topic
        if kind is ResultKind.CLOSED:
            ground, ink = colours.card, colours.soft
        on.fill(band, ground, rect.h // parts.KIND)
        if kind is ResultKind.CLOSED or colours.is_flat:
            on.frame(band, ink, look.edge(edges.STRONG), rect.h // parts.KIND)
        on.write(words, band.inset(pad, 0), px, ink, "bold", "center", shrinks=False)

    return Strip(round(px * ems.CHIP), draw)


def _given(drawing: Drawing, scene: Scene, give: Give, width: int) -> Iterator[Strip]:
    """The notes, and in words how much and how often: beside them where there is room."""
    look = drawing.look
    words = Spoken(*errand.amount(scene.reader, give))
    style = _small(drawing, weight="bold")
    apart, close = look.mm(spaces.WORDS_MM), look.mm(spaces.CLOSE_MM)
    if not sum_of(give):
        yield from spoken(paragraph(drawing, plain(words.text), style, width, close), words)
        return
    high = look.px(heights.BANKNOTES)
    used = banknotes(drawing.beside(), give, Rect(0, 0, width, high)) + look.gap
    lines = paragraph(drawing, plain(words.text), style, max(1, width - used), 0)
    if width - used < style.px * ems.LEAST_BESIDE or height_of(lines) > high + close:
        yield Strip(high, lambda on, rect: _notes(on, give, rect), apart, keeps_next=True)
        yield from spoken(paragraph(drawing, plain(words.text), style, width, close), words)
        return
    tall = max(high, height_of(lines))

    def draw(on: Drawing, rect: Rect) -> None:
        _notes(on, give, rect.middle(rect.w, high))
        room = rect.after(used)
        draw_column(on, tuple(lines), room.middle(room.w, height_of(lines)))

    yield from spoken([Strip(tall, draw, apart)], words)


def _notes(drawing: Drawing, give: Give, rect: Rect) -> None:
    banknotes(drawing, give, rect)


def _small(drawing: Drawing, is_soft: bool = False, weight: str = "regular") -> Style:
    colours = drawing.look.colours
    ink = colours.soft if is_soft else colours.ink
    return Style(drawing.look.font_px("small"), ink, colours.primary, weight)
