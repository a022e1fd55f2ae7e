"""An item: picture, title, what it says in pages, whom to ask, what is related."""

from collections.abc import Iterator
from dataclasses import replace

from content_sync.letters import folding
from content_sync.model import Item, Text
from content_sync.prose import Sentence
from content_sync.shown.succession import linked
from kiosk.look.look import Spoken
from kiosk.look.measures import counts, ems, heights, letters, radii, spaces, widths
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
from kiosk.widgets.reading.blocks import body_style, strips
from kiosk.widgets.reading.body_card import body_card
from kiosk.widgets.reading.chips import chip_strips, draw_row, row_height, rows
from kiosk.widgets.reading.facts import facts
from kiosk.widgets.reading.flow import Strip, kept, of_part
from kiosk.widgets.reading.pages import flow_pages
from kiosk.widgets.reading.paragraph import Style, joined, paragraph, plain

HIGHEST_COVER = 0.54  # of its width; covers are 16:9
LOWEST_COVER = 0.46  # of its width; a flatter one cuts heads off
NARROWEST_COVER = 0.5  # of the column


def draw(drawing: Drawing, scene: Scene) -> None:
    """One page of the item; two columns on a wide screen."""
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
    flow_pages(
        drawing,
        scene,
        room,
        lambda width, height: list(_strips(drawing, scene, item, width, height)),
        lambda bar: _tools(drawing, bar),
    )


def _tools(drawing: Drawing, bar: Rect) -> None:
    """Take it along, and who stands behind it."""
    look = drawing.look
    colours = look.colours
    gap = look.gap
    px = look.chrome_px(letters.CHOICE)
    words = (look.say("Take it along"), look.say("Source"))
    icons = ("qrcode", "file-document")
    wishes: tuple[Wish, ...] = (OpenTakeAlong(), OpenSource())
    place = bar.left(0)
    for label, icon, wish in zip(words, icons, wishes, strict=True):
        width = drawing.width(label.text, "semibold", px) + round(px * ems.BUTTON_ICON)
        width += look.px(widths.AROUND_TOOL)
        x = place.right + (gap if place.w else 0)
        place = Rect(x, bar.y, min(width, max(bar.h, bar.right - x)), bar.h)
        button(drawing, place, icon, label, wish, colours.bar_button, colours.on_bar, px)


def _strips(drawing: Drawing, scene: Scene, item: Item, width: int, height: int) -> Iterator[Strip]:
    tag, text = scene.shelf.text(item, scene.language)
    yield from _head(drawing, scene, item, tag, text, width, height)
    yield from strips(drawing, text.blocks, scene.shelf.media, width, round(height * 0.9), tag)
    yield from of_part("body", _whom_to_ask(drawing, scene, item, text, width, height))
    yield from of_part("related", _related(drawing, scene, item, text, width))


def _head(
    drawing: Drawing, scene: Scene, item: Item, tag: str, text: Text, width: int, height: int
) -> Iterator[Strip]:
    """Cover, title, facts and summary; the cover takes what height the others leave."""
    words = list(_head_words(drawing, scene, item, tag, text, width))
    look = drawing.look
    has_poster = item.kind in ("audio", "video")  # it would be the same picture twice
    path = scene.shelf.media(item.cover.media) if item.cover and not has_poster else None
    left = height - sum(strip.space + strip.height for strip in words)
    high = min(round(width * HIGHEST_COVER), left)
    wide = min(width, round(high / LOWEST_COVER))
    if path and high >= look.mm(heights.LOWEST_COVER_MM) and wide >= NARROWEST_COVER * width:
        radius = look.px(radii.CARD)
        photo = Strip(high, lambda on, rect: on.photo(path, rect.left(wide), radius=radius))
        yield replace(photo, part="cover")
    yield from words


def _head_words(
    drawing: Drawing, scene: Scene, item: Item, tag: str, text: Text, width: int
) -> Iterator[Strip]:
    look = drawing.look
    colours = look.colours
    title = body_style(drawing, "title", "bold")
    for strip in paragraph(drawing, (Sentence("t", text.title),), title, width, title.px // 2):
        high = round(title.px * ems.TITLE)
        yield Strip(high, strip.draw, strip.space, keeps_next=True, part="title")
    yield from _listen_and_chips(drawing, scene, item, tag, text, width)
    lead = Style(
        look.font_px("lead"), colours.ink, colours.primary, "bold", colours.card, colours.accent
    )
    summary = (Sentence("u", text.summary),)
    yield from of_part("summary", paragraph(drawing, summary, lead, width, lead.px // 2))


def _listen_and_chips(
    drawing: Drawing, scene: Scene, item: Item, tag: str, text: Text, width: int
) -> Iterator[Strip]:
    look = drawing.look
    px = look.font_px("small")
    chips = facts(scene, item, tag, text)
    listen_w, listen_h = min(width, look.px(widths.LISTEN)), look.px(heights.BUTTON)
    beside_w = width - listen_w - look.mm(spaces.BLOCKS_MM)
    beside = rows(drawing, chips, beside_w, px)
    high = sum(row_height(drawing, row, beside_w, px) for row in beside)
    most = counts.CHIP_ROWS * row_height(drawing, (), beside_w, px)
    space = look.mm(spaces.BLOCKS_MM)

    def listen(on: Drawing, rect: Rect) -> None:
        colours = look.colours
        place = Rect(rect.x, rect.y, listen_w, listen_h)
        px = min(look.font_px("label"), round(listen_h * 0.5))
        icon, label, wish = _listening(scene)
        ground, ink = colours.accent, colours.on_accent
        button(on, place, icon, label, wish, ground, ink, px, Manner.STEERS, is_centred=True)

    def both(on: Drawing, rect: Rect) -> None:
        listen(on, rect)
        room = rect.after(width - beside_w).below(max(0, (rect.h - high) // 2))
        for row in beside:
            draw_row(on, row, room, px)
            room = room.below(row_height(on, row, beside_w, px))

    if beside_w > look.mm(widths.FACTS_MM) and high <= most:
        yield Strip(max(listen_h, high), both, space)
        return
    yield Strip(listen_h + look.mm(spaces.WORDS_MM), listen, space)
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
    yield from kept(paragraph(drawing, plain(text.text), style, width, above))


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
        yield Strip(height, _Card(scene, one), look.gap if at else look.mm(spaces.WORDS_MM))


class _Card:
    """A related item as a strip."""

    def __init__(self, scene: Scene, item: Item) -> None:
        self._scene, self._item = scene, item

    def __call__(self, drawing: Drawing, rect: Rect) -> None:
        card(drawing, self._scene, self._item, rect)
