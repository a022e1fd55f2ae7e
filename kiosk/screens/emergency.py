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
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.steering import ListenAgain
from kiosk.visit.wishes import Understand, Wish
from kiosk.widgets.chrome.chrome import frame
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.controls.language_row import language_row
from kiosk.widgets.reading.paragraph import joined

LEADING = 1.2


@dataclass(frozen=True, slots=True)
class _Danger:
    item: Item
    tag: str
    text: Text


def draw(drawing: Drawing, scene: Scene) -> None:
    """Nothing else is on the screen until it has been understood; letters are the largest."""
    look = drawing.look
    colours = look.colours
    item = scene.shelf.item(scene.state.place.item)
    if item is None:  # withdrawn in this very moment: the session leads on
        gone(drawing, frame(drawing, scene, look.say("Home")))
        return
    danger = _Danger(item, *scene.shelf.text(item, scene.language))
    drawing.fill(drawing.screen, colours.danger)
    edge = look.scaled(4, 1.6)
    drawing.frame(drawing.screen.inset(edge // 3), colours.on_danger, edge)
    room = drawing.screen.inset(look.scaled(16, 5), look.scaled(14, 4.5))
    room = _below(drawing, scene, room)
    if look.is_portrait:
        _words(drawing, scene, danger, room)
        return
    half = (room.w - look.scaled(12, 4)) * 4 // 9
    picture_h = room.h - look.scaled(34, 14)
    _head(drawing, scene, danger, room.left(half).top(look.scaled(30, 12)))
    _picture(drawing, scene, danger, room.left(half).below(room.h - picture_h))
    right = room.after(half + look.scaled(12, 4))
    title_h = min(right.h // 3, look.scaled(70, 34))
    _title(drawing, danger, right.top(title_h))
    _steps(drawing, scene, danger, right.below(title_h))


def _words(drawing: Drawing, scene: Scene, danger: _Danger, room: Rect) -> None:
    look = drawing.look
    head_h, title_h = look.scaled(30), look.scaled(58)
    picture_h = look.scaled(96)
    _head(drawing, scene, danger, room.top(head_h))
    _title(drawing, danger, room.below(head_h).top(title_h))
    rest = room.below(head_h + title_h + look.scaled(5))
    _picture(drawing, scene, danger, rest.top(picture_h))
    _steps(drawing, scene, danger, rest.below(picture_h + look.scaled(6)))


def _head(drawing: Drawing, scene: Scene, danger: _Danger, room: Rect) -> None:
    """The siren, the word, and whether it is only a drill."""
    look = drawing.look
    warm = look.colours.warm
    drawing.icon("alarm-light", room.left(room.h), warm)
    words = room.after(room.h + look.scaled(6, 2))
    alarm = facts.alarm(scene.reader, danger.item)
    if alarm:
        drawing.write(alarm.words.text.upper(), words, look.chrome_px(10), warm, "bold")
        drawing.aloud(room, Spoken(*alarm.words))


def _title(drawing: Drawing, danger: _Danger, room: Rect) -> None:
    look = drawing.look
    ink = look.colours.on_danger
    px = look.font_px("title", _size(look))
    drawing.write(danger.text.title, room, px, ink, "bold", leading=1.16)
    drawing.aloud(room, Spoken(danger.text.title, danger.tag))


def _picture(drawing: Drawing, scene: Scene, danger: _Danger, room: Rect) -> None:
    look = drawing.look
    radius = look.scaled(5, 2)
    cover = danger.item.cover
    path = scene.shelf.media(cover.media) if cover else None
    if path:
        drawing.photo(path, room, radius=radius)
    else:
        drawing.fill(room, look.colours.shade, radius, 0.25)
        drawing.icon("alarm-light", room.inset(room.w // 4, room.h // 6), look.colours.on_danger)


def _steps(drawing: Drawing, scene: Scene, danger: _Danger, room: Rect) -> None:
    look = drawing.look
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
        px = drawing.fitting_px(text, place, px, "semibold", LEADING)
    for at, (row, sentences) in enumerate(zip(rows, steps, strict=True)):
        if drawing.marked in {one.id for one in sentences}:
            drawing.frame(row.inset(-look.mm(1)), look.colours.warm, look.mm(1), look.scaled(4, 2))
        circle = Rect(row.x, row.y + (row.h - side) // 2, side, side)
        drawing.fill(circle, ink, side // 2)
        number_px = round(side * 0.6)
        drawing.write(str(at + 1), circle, number_px, look.colours.danger, "bold", "center")
        drawing.write(texts[at], words[at], px, ink, "semibold", leading=LEADING)
        drawing.aloud(row, Spoken(texts[at], danger.tag))
    body = scene.shelf.body(danger.item.body)
    names = [scene.pick(body.names).text] if body else []
    names.append(scene.day(danger.item.as_of or scene.shelf.issued))
    if danger.tag != scene.language:
        names.append(scene.language_name(danger.tag))
    foot = Rect(room.x, room.bottom - foot_h, room.w, foot_h)
    drawing.write(" · ".join(names), foot, look.chrome_px(4.4), ink)


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


def _below(drawing: Drawing, scene: Scene, room: Rect) -> Rect:
    """Languages, listen again, understood; returns the room above."""
    look = drawing.look
    colours = look.colours
    gap = look.mm(GAP_MM)
    buttons_h, row_h = max(look.mm(TARGET_MM), look.scaled(40)), look.scaled(21, 15)
    buttons = Rect(room.x, room.bottom - buttons_h, room.w, buttons_h)
    row = Rect(room.x, buttons.y - gap - row_h, room.w, row_h)
    language_row(drawing, scene, row)
    again, known = buttons.columns(2, gap)
    say = look.say
    _button(
        drawing,
        again,
        "volume-high",
        say("Listen again"),
        ListenAgain(),
        colours.warm,
    )
    _button(
        drawing,
        known,
        "check-bold",
        say("I have understood"),
        Understand(),
        colours.on_danger,
    )
    return room.top(row.y - room.y - gap)


def _button(
    drawing: Drawing, rect: Rect, icon: str, label: Spoken, wish: Wish, ground: str
) -> None:
    look = drawing.look
    ink = look.colours.danger
    radius = look.scaled(5, 2)
    drawing.fill(rect, ground, radius)
    room = rect.inset(look.scaled(10, 3), look.scaled(6, 2))
    side = min(room.h, look.scaled(20, 9))
    drawing.icon(icon, Rect(room.x, room.y + (room.h - side) // 2, side, side), ink)
    words = room.after(side + look.scaled(5, 2))
    drawing.write(label.text, words, look.font_px("lead", _size(look) - 1), ink, "bold")
    drawing.control(rect, label, wish, ink, ground, radius=radius, manner=Manner.AT_ONCE)
