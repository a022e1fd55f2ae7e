"""Danger: what to do in a line, a drawing, a few steps, five languages; over everything else."""

from collections.abc import Iterator
from dataclasses import dataclass

from content_sync.model import Item, Text
from content_sync.plan import steps_to_do
from content_sync.prose import Sentences
from content_sync.shown import facts
from content_sync.shown.ago import issued
from content_sync.shown.showing import EMERGENCY_STEPS
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import (
    edges,
    ems,
    heights,
    letters,
    parts,
    proportions,
    radii,
    rims,
    sides,
    spaces,
)
from kiosk.look.shapes import Rect
from kiosk.look.sizes import LARGEST_TEXT
from kiosk.look.stack import REST
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.places import gathering
from kiosk.visit.steering import ListenAgain
from kiosk.visit.wishes import Gather, Understand, Wish
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.alike import alike_px
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.controls.language_row import language_row
from kiosk.widgets.reading.paragraph import joined


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
        gone(drawing, surround(drawing, scene, look.say("Home")))
        return
    danger = _Danger(item, *scene.shelf.text(item, scene.language))
    drawing.fill(drawing.screen, colours.danger)
    edge = look.px(edges.DANGER)
    drawing.frame(drawing.screen.inset(edge // rims.DANGER_FRAME), colours.on_danger, edge)
    room = drawing.screen.inset(look.px(spaces.DANGER), look.px(spaces.ABOVE_DANGER))
    room = _below(drawing, scene, room)
    if look.is_portrait:
        _words(drawing, scene, danger, room)
        return
    apart = look.px(spaces.HALVES)
    left, _, right = room.across(parts.DANGER_PICTURE, apart, parts.DANGER_WORDS)
    _head(drawing, scene, danger, left.top(look.px(heights.DANGER_HEAD)))
    _picture(drawing, scene, danger, left.below(look.px(heights.DANGER_HEAD_ROOM)))
    title_h = min(right.h // parts.HEADING, look.px(heights.DANGER_TITLE))
    _title(drawing, danger, right.top(title_h))
    _steps(drawing, scene, danger, right.below(title_h))


def _words(drawing: Drawing, scene: Scene, danger: _Danger, room: Rect) -> None:
    look = drawing.look
    head, title, _, picture, _, steps = room.down(
        look.px(heights.DANGER_HEAD),
        look.px(heights.DANGER_TITLE),
        look.px(spaces.PARTS),
        look.px(heights.DANGER_PICTURE),
        look.px(spaces.PICTURE),
        REST,
    )
    _head(drawing, scene, danger, head)
    _title(drawing, danger, title)
    _picture(drawing, scene, danger, picture)
    _steps(drawing, scene, danger, steps)


def _head(drawing: Drawing, scene: Scene, danger: _Danger, room: Rect) -> None:
    """The siren, the word, and whether it is only a drill."""
    look = drawing.look
    warm = look.colours.warm
    drawing.icon("alarm-light", room.left(room.h), warm)
    words = room.after(room.h + look.px(spaces.PICTURE))
    alarm = facts.alarm(scene.reader, danger.item)
    if alarm:
        px = look.chrome_px(letters.DANGER)
        drawing.write(alarm.words.text.upper(), words, px, warm, "bold")
        drawing.aloud(room, Spoken(*alarm.words))


def _title(drawing: Drawing, danger: _Danger, room: Rect) -> None:
    look = drawing.look
    ink = look.colours.on_danger
    px = look.font_px("title", _size(look))
    drawing.write(danger.text.title, room, px, ink, "bold", leading=ems.DANGER_TITLE)
    drawing.aloud(room, Spoken(danger.text.title, danger.tag))


def _picture(drawing: Drawing, scene: Scene, danger: _Danger, room: Rect) -> None:
    look = drawing.look
    radius = look.px(radii.LARGE)
    cover = danger.item.cover
    path = scene.shelf.media(cover.media) if cover else None
    if cover and path:
        drawing.photo(path, _whole(room, cover.size), radius=radius)
    else:
        drawing.fill(room, look.colours.shade, radius, 0.25)
        place = room.within(rims.PICTURE, rims.PICTURE_ABOVE)
        drawing.icon("alarm-light", place, look.colours.on_danger)


def _whole(room: Rect, size: tuple[int, int]) -> Rect:
    """Where a picture of that size stands in `room`: nothing of it may be cut off."""
    wide, high = (max(1, one) for one in size)
    share = min(room.w / wide, room.h / high)
    return room.middle(round(wide * share), round(high * share))


def _steps(drawing: Drawing, scene: Scene, danger: _Danger, room: Rect) -> None:
    look = drawing.look
    ink = look.colours.on_danger
    foot_h = look.px(heights.DANGER_FOOT)
    steps = tuple(_what_to_do(danger.text))[:EMERGENCY_STEPS]
    gap = look.mm(spaces.NEAR_MM)
    high = min((room.h - foot_h) // max(1, len(steps)) - gap, look.px(heights.DANGER_ROW))
    side = min(high, look.px(sides.NUMBER))
    rows = tuple(room.cells(1, len(steps), high, gap))
    texts = [joined(sentences) for sentences in steps]
    words = [row.after(side + look.px(spaces.DANGER_STEP)) for row in rows]
    px = look.font_px("lead", _size(look))
    px = alike_px(drawing, zip(texts, words, strict=True), px, leading=ems.DANGER_STEP)
    for at, (row, sentences) in enumerate(zip(rows, steps, strict=True)):
        if drawing.marked in {one.id for one in sentences}:
            around = row.inset(-look.mm(spaces.CLOSE_MM))
            edge, radius = look.edge(edges.STRONG), look.px(radii.CARD)
            drawing.frame(around, look.colours.warm, edge, radius)
        circle = row.left(side).middle(side, side)
        drawing.fill(circle, ink, side // 2)
        number_px = max(look.least_px, round(side * 0.6))
        drawing.write(str(at + 1), circle, number_px, look.colours.danger, "bold", "center")
        drawing.write(texts[at], words[at], px, ink, "semibold", leading=ems.DANGER_STEP)
        drawing.aloud(row, Spoken(texts[at], danger.tag))
    body = scene.shelf.body(danger.item.body)
    names = [scene.pick(body.names).text] if body else []
    names.append(issued(scene.reader, danger.item.as_of or scene.shelf.issued, scene.shelf.today))
    if danger.tag != scene.language:
        names.append(scene.language_name(danger.tag))
    drawing.write(" · ".join(names), room.foot(foot_h), look.chrome_px(letters.DAY), ink)


def _size(look: Look) -> int:
    """The text size: the largest that the screen has room for."""
    return LARGEST_TEXT - (2 if look.is_compact else 0)


def _what_to_do(text: Text) -> Iterator[Sentences]:
    """The first steps of the text, places of a plan apart; without any, its paragraphs."""
    steps = next(steps_to_do(text.blocks), None)
    if steps:
        yield from steps
        return
    yield from (block.p for block in text.blocks if block.p)


def _below(drawing: Drawing, scene: Scene, room: Rect) -> Rect:
    """Languages, listen again, understood; returns the room above."""
    look = drawing.look
    colours, say, gap = look.colours, look.say, look.gap
    buttons_h, row_h = look.px(heights.DANGER_ROW), look.px(heights.LANGUAGES)
    above, _, row, _, buttons = room.down(REST, gap, row_h, gap, buttons_h)
    language_row(drawing, scene, row)
    listen, know, gather = say("Listen again"), say("I have understood"), say("Where to go")
    shown: list[tuple[str, Spoken, Wish, str]] = [
        ("volume-high", listen, ListenAgain(), colours.warm),
        ("check-bold", know, Understand(), colours.on_danger),
    ]
    if gathering(scene.shelf):
        shown.insert(1, ("account-group", gather, Gather(), colours.on_danger))
    cells = tuple(buttons.columns(len(shown), gap))
    rooms = (_halves(look, cell)[1] for cell in cells)
    labels = [(label.text, room) for (_, label, _, _), room in zip(shown, rooms, strict=True)]
    px = alike_px(drawing, labels, look.font_px("lead", _size(look) - 1), "bold")
    for cell, (icon, label, wish, ground) in zip(cells, shown, strict=True):
        _button(drawing, cell, icon, label, wish, ground, px)
    return above


def _halves(look: Look, rect: Rect) -> tuple[Rect, Rect]:
    """Where the picture and the words of a button stand, in a narrow one below each other."""
    if rect.w < rect.h * proportions.LOW_TILE:
        room = rect.inset(look.px(spaces.CARD), look.mm(spaces.WORDS_MM))
        picture, words = room.rows(2, 0)
        return picture, words
    room = rect.inset(look.px(spaces.LARGE), look.px(spaces.BLOCK))
    side = min(room.h, look.px(sides.DANGER_BUTTON))
    return room.left(side), room.after(side + look.px(spaces.PARTS))


def _button(
    drawing: Drawing, rect: Rect, icon: str, label: Spoken, wish: Wish, ground: str, px: int
) -> None:
    look = drawing.look
    ink = look.colours.danger
    radius = look.px(radii.LARGE)
    drawing.fill(rect, ground, radius)
    picture, words = _halves(look, rect)
    drawing.icon(icon, picture, ink)
    align = "center" if words.y > picture.y else "left"
    drawing.write(label.text, words, px, ink, "bold", align, shrinks=False)
    drawing.control(rect, label, wish, ink, ground, radius=radius, manner=Manner.AT_ONCE)
