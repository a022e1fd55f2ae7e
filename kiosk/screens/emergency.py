"""Danger: what to do in a line, a drawing, a few steps, five languages; over everything else."""

from collections.abc import Iterator
from dataclasses import dataclass

from content_sync import facts
from content_sync.model import Item, Text
from content_sync.prose import Sentences
from content_sync.showing import EMERGENCY_STEPS
from kiosk.look.look import GAP_MM, LARGEST_TEXT, TARGET_MM, Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.sheet import Act, Manner, Sheet
from kiosk.widgets.controls.language_row import language_row
from kiosk.widgets.reading.paragraph import joined

LEADING = 1.2


@dataclass(frozen=True, slots=True)
class _Danger:
    item: Item
    tag: str
    text: Text


def draw(sheet: Sheet, scene: Scene) -> None:
    """Nothing else is on the screen until it has been understood; letters are the largest."""
    look = sheet.look
    colours = look.colours
    item = scene.shelf.item(scene.state.place.item)
    if item is None:  # withdrawn in this very moment: the session leads on
        sheet.fill(sheet.screen, colours.paper)
        return
    danger = _Danger(item, *scene.shelf.text(item, scene.language))
    sheet.fill(sheet.screen, colours.danger)
    edge = look.scaled(4, 1.6)
    sheet.frame(sheet.screen.inset(edge // 3), colours.on_danger, edge)
    room = sheet.screen.inset(look.scaled(16, 5), look.scaled(14, 4.5))
    room = _below(sheet, scene, room)
    if look.is_portrait:
        _words(sheet, scene, danger, room)
        return
    half = (room.w - look.scaled(12, 4)) * 4 // 9
    picture_h = room.h - look.scaled(34, 14)
    _head(sheet, scene, danger, room.left(half).top(look.scaled(30, 12)))
    _picture(sheet, scene, danger, room.left(half).below(room.h - picture_h))
    right = room.after(half + look.scaled(12, 4))
    title_h = min(right.h // 3, look.scaled(70, 34))
    _title(sheet, danger, right.top(title_h))
    _steps(sheet, scene, danger, right.below(title_h))


def _words(sheet: Sheet, scene: Scene, danger: _Danger, room: Rect) -> None:
    look = sheet.look
    head_h, title_h = look.scaled(30), look.scaled(58)
    picture_h = look.scaled(96)
    _head(sheet, scene, danger, room.top(head_h))
    _title(sheet, danger, room.below(head_h).top(title_h))
    rest = room.below(head_h + title_h + look.scaled(5))
    _picture(sheet, scene, danger, rest.top(picture_h))
    _steps(sheet, scene, danger, rest.below(picture_h + look.scaled(6)))


def _head(sheet: Sheet, scene: Scene, danger: _Danger, room: Rect) -> None:
    """The siren, the word, and whether it is only a drill."""
    look = sheet.look
    warm = look.colours.warm
    sheet.icon("alarm-light", room.left(room.h), warm)
    words = room.after(room.h + look.scaled(6, 2))
    alarm = facts.alarm(scene.reader, danger.item)
    if alarm:
        sheet.write(alarm.words.text.upper(), words, look.chrome_px(10), warm, "bold")
        sheet.aloud(room, Spoken(*alarm.words))


def _title(sheet: Sheet, danger: _Danger, room: Rect) -> None:
    look = sheet.look
    ink = look.colours.on_danger
    px = look.font_px("title", _size(look))
    sheet.write(danger.text.title, room, px, ink, "bold", leading=1.16)
    sheet.aloud(room, Spoken(danger.text.title, danger.tag))


def _picture(sheet: Sheet, scene: Scene, danger: _Danger, room: Rect) -> None:
    look = sheet.look
    radius = look.scaled(5, 2)
    cover = danger.item.cover
    path = scene.shelf.media(cover.media) if cover else None
    if path:
        sheet.photo(path, room, radius=radius)
    else:
        sheet.fill(room, look.colours.shade, radius, 0.25)
        sheet.icon("alarm-light", room.inset(room.w // 4, room.h // 6), look.colours.on_danger)


def _steps(sheet: Sheet, scene: Scene, danger: _Danger, room: Rect) -> None:
    look = sheet.look
    ink = look.colours.on_danger
    foot_h = look.scaled(12, 5)
    steps = tuple(_what_to_do(danger.text))[:EMERGENCY_STEPS]
    gap = look.mm(1.5)
    high = min((room.h - foot_h) // max(1, len(steps)) - gap, look.scaled(40, 20))
    side = min(high, look.scaled(24, 10))
    rows = [Rect(room.x, room.y + at * (high + gap), room.w, high) for at in range(len(steps))]
    texts = [joined(sentences) for sentences in steps]
    words = [row.after(side + look.scaled(7, 3)) for row in rows]
    px = look.font_px("lead", _size(look))
    for text, place in zip(texts, words, strict=True):  # all in one size, the smallest of them
        px = sheet.fitting_px(text, place, px, "semibold", LEADING)
    for at, (row, sentences) in enumerate(zip(rows, steps, strict=True)):
        if sheet.marked in {one.id for one in sentences}:
            sheet.frame(row.inset(-look.mm(1)), look.colours.warm, look.mm(1), look.scaled(4, 2))
        circle = Rect(row.x, row.y + (row.h - side) // 2, side, side)
        sheet.fill(circle, ink, side // 2)
        number_px = round(side * 0.6)
        sheet.write(str(at + 1), circle, number_px, look.colours.danger, "bold", "center")
        sheet.write(texts[at], words[at], px, ink, "semibold", leading=LEADING)
        sheet.aloud(row, Spoken(texts[at], danger.tag))
    body = scene.shelf.body(danger.item.body)
    names = [scene.pick(body.names).text] if body else []
    names.append(scene.day(danger.item.as_of or scene.shelf.issued))
    if danger.tag != scene.language:
        names.append(scene.language_name(danger.tag))
    foot = Rect(room.x, room.bottom - foot_h, room.w, foot_h)
    sheet.write(" · ".join(names), foot, look.chrome_px(4.4), ink)


def _size(look: Look) -> int:
    """The text size: the largest that the screen has room for."""
    return LARGEST_TEXT - (2 if look.is_compact else 0)


def _what_to_do(text: Text) -> Iterator[Sentences]:
    """The first steps of the text; without any, its paragraphs."""
    steps = next((block.steps for block in text.blocks if block.steps), None)
    if steps:
        yield from steps
        return
    yield from (block.p for block in text.blocks if block.p)


def _below(sheet: Sheet, scene: Scene, room: Rect) -> Rect:
    """Languages, listen again, understood; returns the room above."""
    look = sheet.look
    colours = look.colours
    gap = look.mm(GAP_MM)
    buttons_h, row_h = max(look.mm(TARGET_MM), look.scaled(40)), look.scaled(21, 15)
    buttons = Rect(room.x, room.bottom - buttons_h, room.w, buttons_h)
    row = Rect(room.x, buttons.y - gap - row_h, room.w, row_h)
    language_row(sheet, scene, row)
    again, known = buttons.columns(2, gap)
    say = look.say
    _button(
        sheet,
        again,
        "volume-high",
        say("Listen again"),
        lambda visit: visit.listen_again(),
        colours.warm,
    )
    _button(
        sheet,
        known,
        "check-bold",
        say("I have understood"),
        lambda visit: visit.understand(),
        colours.on_danger,
    )
    return room.top(row.y - room.y - gap)


def _button(sheet: Sheet, rect: Rect, icon: str, label: Spoken, act: Act, ground: str) -> None:
    look = sheet.look
    ink = look.colours.danger
    radius = look.scaled(5, 2)
    sheet.fill(rect, ground, radius)
    room = rect.inset(look.scaled(10, 3), look.scaled(6, 2))
    side = min(room.h, look.scaled(20, 9))
    sheet.icon(icon, Rect(room.x, room.y + (room.h - side) // 2, side, side), ink)
    words = room.after(side + look.scaled(5, 2))
    sheet.write(label.text, words, look.font_px("lead", _size(look) - 1), ink, "bold")
    sheet.control(rect, label, act, ink, ground, radius=radius, manner=Manner.AT_ONCE)
