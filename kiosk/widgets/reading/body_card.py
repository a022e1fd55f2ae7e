"""Whom to ask: an office with its address, hours and telephone."""

from collections.abc import Iterator

from content_sync.model import Body
from content_sync.shown import facts, open_now
from content_sync.shown.facts import Detail
from content_sync.words import Phrase
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import edges, ems, radii, spaces
from kiosk.look.shapes import Rect
from kiosk.look.typeset import Line, Piece
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing, baseline_in
from kiosk.widgets.gate.doors import DOORS
from kiosk.widgets.reading.flow import Strip
from kiosk.widgets.reading.speaks import speaks

Row = tuple[str, tuple[Line, ...], int, str]  # icon, lines, font px, colour


def body_card(drawing: Drawing, scene: Scene, body: Body, width: int, height: int) -> list[Strip]:
    """One office as a card, or as one a row where a card would be higher than `height`.

    What is not known is left out; where nothing is, it is said whom to ask.
    """
    details = (*_door(scene, body), *facts.office(scene.reader, body))
    return _in_rows(drawing, scene, (body,), details, width, height)


def asked_card(
    drawing: Drawing, scene: Scene, body: Body, about: tuple[Detail, ...], width: int, height: int
) -> list[Strip]:
    """One office among others: what it is asked `about`, and what is known of it."""
    known = facts.office(scene.reader, body, is_at_home=True)
    return _in_rows(drawing, scene, (body,), (*about, *_door(scene, body), *known), width, height)


def staff_card(drawing: Drawing, scene: Scene, width: int, height: int) -> list[Strip]:
    """Who stands by, for what is not known of an office."""
    return _in_rows(drawing, scene, (), (facts.ask_here(scene.reader),), width, height)


def _door(scene: Scene, body: Body) -> Iterator[Detail]:
    """Whether an office is open now, where that is known."""
    if body.opening and scene.tells_time:
        reader = scene.reader
        told = open_now.told(reader, body.opening, scene.moment, is_exact=True)
        if told and not told.is_old:
            word = open_now.head(reader, told.door)
            words = Phrase(f"{word.text}: {told.line.text}", told.line.tag)
            yield Detail(DOORS[told.door], words, words)


def _in_rows(
    drawing: Drawing,
    scene: Scene,
    bodies: tuple[Body, ...],
    details: tuple[Detail, ...],
    width: int,
    height: int,
) -> list[Strip]:
    rows = _rows(drawing, scene, bodies, details, width)
    says = _says(scene, bodies, details)
    card = _card(drawing, rows, says)
    if card.height <= height:
        return [card]
    first, *others = rows
    return [_card(drawing, (first,), says), *(_card(drawing, (row,)) for row in others)]


def _says(scene: Scene, bodies: tuple[Body, ...], details: tuple[Detail, ...]) -> Spoken:
    """The whole card in a few sentences."""
    names = [scene.pick(body.names) for body in bodies]
    told = [one.says.text for one in details]
    told += [spoken.text for body in bodies if (spoken := speaks(scene, body))]
    language = names[0].language if names else details[0].says.tag
    return Spoken(". ".join((*(name.text for name in names), *told)), language)


def _rows(
    drawing: Drawing,
    scene: Scene,
    bodies: tuple[Body, ...],
    details: tuple[Detail, ...],
    width: int,
) -> tuple[Row, ...]:
    look = drawing.look
    colours = look.colours
    room = width - 2 * _pad(look) - _indent(look)
    px, small = look.font_px("lead"), look.font_px("body")
    rows: list[Row] = []
    for body in bodies:
        name = Piece(scene.pick(body.names).text, "bold")
        icon = body.icon or facts.OFFICE
        rows.append((icon, drawing.lines((name,), px, room), px, colours.ink))
    for one in details:
        is_number = one.icon == facts.TELEPHONE
        piece = Piece(one.words.text, "bold" if is_number else "regular")
        ink = colours.ink if one.is_known else colours.soft
        rows.append((one.icon, drawing.lines((piece,), small, room), small, ink))
    for spoken in filter(None, (speaks(scene, body) for body in bodies)):
        lines = drawing.lines((Piece(spoken.text, "bold"),), small, room)
        rows.append(("account-tie-voice", lines, small, colours.ink))
    return tuple(rows)


def _card(drawing: Drawing, rows: tuple[Row, ...], says: Spoken | None = None) -> Strip:
    look = drawing.look
    pad, small = _pad(look), look.font_px("body")
    gap = round(small * 0.35)
    height = sum(len(lines) * _step(size) for _, lines, size, _ in rows)
    height += gap * (len(rows) - 1) + 2 * pad

    def draw(on: Drawing, rect: Rect) -> None:
        colours = look.colours
        if says:
            on.aloud(rect, says)
        on.box(rect, colours.card, look.px(radii.CARD), colours.line, edges.HAIR)
        y = rect.y + pad
        for icon, lines, size, ink in rows:
            step = _step(size)
            side = round(small * ems.CHIP_ICON)
            on.icon(icon, Rect(rect.x + pad, y + (step - side) // 2, side, side), colours.primary)
            for line in lines:
                on.line(line, size, ink, rect.x + pad + _indent(look), y + baseline_in(step, size))
                y += step
            y += gap

    return Strip(height, draw, look.mm(spaces.WORDS_MM))


def _step(px: int) -> int:
    return round(px * ems.OFFICE)


def _pad(look: Look) -> int:
    return look.px(spaces.BLOCK)


def _indent(look: Look) -> int:
    return round(look.font_px("body") * ems.OFFICE_INDENT)
