"""An item: picture, title, what it says, whom to ask, what is related: one sheet.

On a wide screen the picture, the title and what can be done with it stand still beside the sheet.
"""

from collections.abc import Iterator
from dataclasses import replace

from content_sync.letters import folding
from content_sync.model import Item, Text
from content_sync.prose import Sentence
from content_sync.shown.succession import linked
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import counts, ems, heights, radii, spaces, widths
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Manner
from kiosk.visit.steering import GoOn, Listen, ListenAgain, Pause
from kiosk.visit.wishes import OpenSource, OpenTakeAlong, Wish
from kiosk.widgets.cards.card import card
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.controls.button import button
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.controls.tools import Tool
from kiosk.widgets.reading.blocks import body_style, strips
from kiosk.widgets.reading.body_card import body_card
from kiosk.widgets.reading.chips import chip_strips, draw_row, row_height, rows
from kiosk.widgets.reading.facts import facts
from kiosk.widgets.reading.flow import Strip, headed, height_of, of_part
from kiosk.widgets.reading.pane import pane
from kiosk.widgets.reading.paragraph import Style, joined, paragraph, plain
from kiosk.widgets.reading.scrolling import beside, flow, slide

HIGHEST_COVER = 0.54  # of its width; covers are 16:9
COVER_SHARE = 0.25  # of the first screen, at most
LOWEST_COVER = 0.46  # of its width; a flatter one cuts heads off
NARROWEST_COVER = 0.5  # of the column


def draw(drawing: Drawing, scene: Scene) -> None:
    """The item, from where the visitor has scrolled to."""
    look = drawing.look
    item = scene.shelf.item(scene.state.place.item)
    topics = {topic.id: topic for topic in scene.shelf.topics()}
    topic = (
        topics.get(scene.state.place.topic)
        or next((topics[one] for one in item.topics if one in topics), None)
        if item
        else None
    )
    where = scene.pick(topic.names) if topic else look.say("Home")
    room = surround(drawing, scene, where, for_reading=True)
    if item is None:
        gone(drawing, room)
        return
    tools = _tools(look)
    beside_it = pane(
        drawing,
        room,
        lambda width, height: _standing(drawing, scene, item, width, height),
        tools,
    )
    if beside_it is None:
        flow(
            drawing,
            scene,
            room,
            lambda width, height: list(_strips(drawing, scene, item, width, height)),
            tools,
        )
        return
    places = beside(look, beside_it, is_text=True)
    column = places.column
    strips = list(_strips(drawing, scene, item, column.w, column.h, has_pane=True))
    slide(drawing, scene, places, strips)


def _standing(drawing: Drawing, scene: Scene, item: Item, width: int, height: int) -> list[Strip]:
    """What does not scroll: title and facts, the cover in the height they leave."""
    tag, text = scene.shelf.text(item, scene.language)
    chips = chip_strips(drawing, facts(scene, item, tag, text), width, _chip_px(drawing.look))
    words = [*_title(drawing, text, width), *_listen(drawing, scene, width), *chips]
    return [*_cover(drawing, scene, item, width, height - height_of(words)), *words]


def _tools(look: Look) -> tuple[Tool, ...]:
    """Take it along, and who stands behind it."""
    return (
        Tool("qrcode", look.say("Take it along"), OpenTakeAlong()),
        Tool("file-document", look.say("Source"), OpenSource()),
    )


def _strips(
    drawing: Drawing,
    scene: Scene,
    item: Item,
    width: int,
    height: int,
    has_pane: bool = False,
) -> Iterator[Strip]:
    """All of the item but what stands still in a pane."""
    tag, text = scene.shelf.text(item, scene.language)
    if not has_pane:
        yield from _cover(drawing, scene, item, width, round(height * COVER_SHARE))
        yield from _title(drawing, text, width)
        yield from _listen_and_chips(drawing, scene, item, tag, text, width)
    yield from of_part("summary", _summary(drawing, text, width))
    yield from strips(drawing, text.blocks, scene.shelf.media, width, round(height * 0.9), tag)
    yield from of_part("body", _whom_to_ask(drawing, scene, item, text, width, height))
    yield from of_part("related", _related(drawing, scene, item, text, width))


def _cover(drawing: Drawing, scene: Scene, item: Item, width: int, most: int) -> Iterator[Strip]:
    """The picture at most `most` px high; none where that would show too little of it."""
    look = drawing.look
    has_poster = item.kind in ("audio", "video")  # it would be the same picture twice
    path = scene.shelf.media(item.cover.media) if item.cover and not has_poster else None
    high = min(round(width * HIGHEST_COVER), most)
    wide = min(width, round(high / LOWEST_COVER))
    if path and high >= look.mm(heights.LOWEST_COVER_MM) and wide >= NARROWEST_COVER * width:
        radius = look.px(radii.CARD)
        photo = Strip(high, lambda on, rect: on.photo(path, rect.left(wide), radius=radius))
        yield replace(photo, part="cover")


def _title(drawing: Drawing, text: Text, width: int) -> Iterator[Strip]:
    title = body_style(drawing, "title", "bold")
    for strip in paragraph(drawing, (Sentence("t", text.title),), title, width, title.px // 2):
        high = round(title.px * ems.TITLE)
        yield replace(strip, height=high, keeps_next=True, part="title")


def _summary(drawing: Drawing, text: Text, width: int) -> Iterator[Strip]:
    look = drawing.look
    colours = look.colours
    lead = Style(
        look.font_px("lead"), colours.ink, colours.primary, "bold", colours.card, colours.accent
    )
    yield from paragraph(drawing, (Sentence("u", text.summary),), lead, width, lead.px // 2)


def _chip_px(look: Look) -> int:
    return look.font_px("small")


def _listen(drawing: Drawing, scene: Scene, width: int) -> Iterator[Strip]:
    """The button that reads aloud, alone."""
    look = drawing.look
    listen_w, listen_h = min(width, look.px(widths.LISTEN)), look.px(heights.BUTTON)

    def draw_button(on: Drawing, rect: Rect) -> None:
        colours = look.colours
        place = Rect(rect.x, rect.y, listen_w, listen_h)
        px = min(look.font_px("label"), round(listen_h * 0.5))
        icon, label, wish = _listening(scene)
        ground, ink = colours.accent, colours.on_accent
        button(on, place, icon, label, wish, ground, ink, px, Manner.STEERS, is_centred=True)

    yield Strip(listen_h + look.mm(spaces.WORDS_MM), draw_button, look.mm(spaces.BLOCKS_MM))


def _listen_and_chips(
    drawing: Drawing, scene: Scene, item: Item, tag: str, text: Text, width: int
) -> Iterator[Strip]:
    look = drawing.look
    px = _chip_px(look)
    chips = facts(scene, item, tag, text)
    listen_w, listen_h = min(width, look.px(widths.LISTEN)), look.px(heights.BUTTON)
    beside_w = width - listen_w - look.mm(spaces.BLOCKS_MM)
    beside_rows = rows(drawing, chips, beside_w, px)
    high = sum(row_height(drawing, row, beside_w, px) for row in beside_rows)
    most = counts.CHIP_ROWS * row_height(drawing, (), beside_w, px)
    (listen,) = _listen(drawing, scene, width)

    def both(on: Drawing, rect: Rect) -> None:
        listen.draw(on, rect)
        room = rect.after(width - beside_w).below(max(0, (rect.h - high) // 2))
        for row in beside_rows:
            draw_row(on, row, room, px)
            room = room.below(row_height(on, row, beside_w, px))

    if beside_w > look.mm(widths.FACTS_MM) and high <= most:
        yield Strip(max(listen_h, high), both, listen.space)
        return
    yield listen
    yield from chip_strips(drawing, chips, width, px)


def _listening(scene: Scene) -> tuple[str, Spoken, Wish]:
    """What the large button does: begin to read aloud, pause, go on."""
    say, hearing = scene.look.say, scene.hearing
    if not scene.state.is_listening:
        return "volume-high", say("Listen"), Listen()
    if hearing.at >= hearing.count > 0:
        return "replay", say("Read again"), ListenAgain()
    if scene.state.reading.is_paused:
        return "play", say("Go on"), GoOn()
    at = min(hearing.at + 1, hearing.count)
    label = say("Part {at} / {count}", at=at, count=hearing.count) if at else say("Pause")
    return "pause", label, Pause()


def _heading(drawing: Drawing, text: Spoken, width: int) -> Iterator[Strip]:
    style = body_style(drawing, "lead", "bold")
    above = round(style.px * ems.ITEM_HEADING)
    yield from headed(paragraph(drawing, plain(text.text), style, width, above))


def _whom_to_ask(
    drawing: Drawing, scene: Scene, item: Item, text: Text, width: int, height: int
) -> Iterator[Strip]:
    """The office; under the text's own last heading where that asks the same."""
    body = scene.shelf.body(item.body)
    if body is None:
        return
    question = drawing.look.say("Whom to ask?")
    *_, last = ("", *(joined(block.h) for block in text.blocks if block.h))
    if _bare(last) != _bare(question.text):
        yield from _heading(drawing, question, width)
    yield from body_card(drawing, scene, body, width, height)


def _bare(heading: str) -> tuple[str, ...]:
    """The words of a heading, without marks and signs."""
    return tuple(folding.words(folding.fold(heading)))


def _related(drawing: Drawing, scene: Scene, item: Item, text: Text, width: int) -> Iterator[Strip]:
    # The links of the text too: a line is too low to be touched, a card is not.
    ids = dict.fromkeys((*item.related, *linked(text)))
    cards = scene.shelf.shown(one for one in ids if one != item.id)
    if not cards:
        return
    look = drawing.look
    yield from _heading(drawing, look.say("See also"), width)
    height = look.px(heights.RELATED[look.text])
    for at, one in enumerate(cards):
        yield Strip(
            height,
            _Card(scene, one),
            look.gap if at else look.mm(spaces.WORDS_MM),
            key=f"@{one.id}",
        )


class _Card:
    """A related item as a strip."""

    def __init__(self, scene: Scene, item: Item) -> None:
        self._scene, self._item = scene, item

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        card(drawing, self._scene, self._item, rect)
