"""An item: picture, title, what it says in pages, whom to ask, what is related."""

from collections.abc import Iterator

from content_sync.letters import folding
from content_sync.model import Item, Text
from content_sync.prose import Sentence
from content_sync.succession import linked
from kiosk.look.look import GAP_MM, Spoken
from kiosk.look.shapes import Rect
from kiosk.scene import Scene
from kiosk.sheet.sheet import Act, Manner, Sheet
from kiosk.widgets.cards.card import card
from kiosk.widgets.chrome.chrome import frame
from kiosk.widgets.controls.button import button
from kiosk.widgets.reading.blocks import body_style, strips
from kiosk.widgets.reading.body_card import body_card
from kiosk.widgets.reading.chips import chip_strips, draw_row, row_height, rows
from kiosk.widgets.reading.facts import facts
from kiosk.widgets.reading.flow import Strip, kept
from kiosk.widgets.reading.pages import flow_pages
from kiosk.widgets.reading.paragraph import Style, joined, paragraph, plain

LOWEST_COVER_MM = 22  # a lower picture says nothing
HIGHEST_COVER = 0.54  # of its width; covers are 16:9
LOWEST_COVER = 0.46  # of its width; a flatter one cuts heads off
NARROWEST_COVER = 0.5  # of the column
MOST_ROWS_BESIDE = 3  # rows of chips beside the button; more stand below it

Chip = tuple[str, str]  # icon, words


def draw(sheet: Sheet, scene: Scene) -> None:
    """One page of the item; two columns on a wide screen."""
    look = sheet.look
    item = scene.shelf.item(scene.state.place.item)
    topics = {topic.id: topic for topic in scene.shelf.topics()}
    topic = (
        topics.get(scene.state.place.topic)
        or next((topics[one] for one in item.topics if one in topics), None)
        if item
        else None
    )
    where = scene.pick(topic.names) if topic else look.say("Home")
    room = frame(sheet, scene, where, for_reading=True)
    if item is None:
        text = look.say("This is no longer shown. Please ask the staff.").text
        place = room.inset(look.scaled(15, 5))
        sheet.write(text, place.top(place.h // 2), look.font_px("lead"), look.colours.ink)
        return
    flow_pages(
        sheet,
        scene,
        room,
        lambda width, height: list(_strips(sheet, scene, item, width, height)),
        lambda bar: _tools(sheet, bar),
    )


def _tools(sheet: Sheet, bar: Rect) -> None:
    """Take it along, and who stands behind it."""
    look = sheet.look
    colours = look.colours
    gap = look.mm(GAP_MM)
    px = look.chrome_px(4.8)
    words = (look.say("Take it along"), look.say("Source"))
    icons = ("qrcode", "file-document")
    acts: tuple[Act, ...] = (
        lambda visit: visit.open_take_along(),
        lambda visit: visit.open_source(),
    )
    place = bar.left(0)
    for label, icon, act in zip(words, icons, acts, strict=True):
        width = sheet.width(label.text, "semibold", px) + round(px * 1.5) + look.scaled(14, 8)
        x = place.right + (gap if place.w else 0)
        place = Rect(x, bar.y, min(width, max(bar.h, bar.right - x)), bar.h)
        button(sheet, place, icon, label, act, colours.bar_button, colours.on_bar, px)


def _strips(sheet: Sheet, scene: Scene, item: Item, width: int, height: int) -> Iterator[Strip]:
    tag, text = scene.shelf.text(item, scene.language)
    yield from _head(sheet, scene, item, tag, text, width, height)
    yield from strips(sheet, text.blocks, scene.shelf.media, width, round(height * 0.9), tag)
    yield from _whom_to_ask(sheet, scene, item, text, width, height)
    yield from _related(sheet, scene, item, text, width)


def _head(
    sheet: Sheet, scene: Scene, item: Item, tag: str, text: Text, width: int, height: int
) -> Iterator[Strip]:
    """Cover, title, facts and summary; the cover takes what height the others leave."""
    words = list(_head_words(sheet, scene, item, tag, text, width))
    look = sheet.look
    has_poster = item.kind in ("audio", "video")  # it would be the same picture twice
    path = scene.shelf.media(item.cover.media) if item.cover and not has_poster else None
    left = height - sum(strip.space + strip.height for strip in words)
    high = min(round(width * HIGHEST_COVER), left)
    wide = min(width, round(high / LOWEST_COVER))
    if path and high >= look.mm(LOWEST_COVER_MM) and wide >= NARROWEST_COVER * width:
        radius = look.scaled(4, 2)
        yield Strip(high, lambda on, rect: on.photo(path, rect.left(wide), radius=radius))
    yield from words


def _head_words(
    sheet: Sheet, scene: Scene, item: Item, tag: str, text: Text, width: int
) -> Iterator[Strip]:
    look = sheet.look
    colours = look.colours
    title = body_style(sheet, "title", "bold")
    for strip in paragraph(sheet, (Sentence("t", text.title),), title, width, title.px // 2):
        yield Strip(round(title.px * 1.28), strip.draw, strip.space, keeps_next=True)
    yield from _listen_and_chips(sheet, scene, item, tag, text, width)
    lead = Style(
        look.font_px("lead"), colours.ink, colours.primary, "bold", colours.card, colours.accent
    )
    yield from paragraph(sheet, (Sentence("u", text.summary),), lead, width, lead.px // 2)


def _listen_and_chips(
    sheet: Sheet, scene: Scene, item: Item, tag: str, text: Text, width: int
) -> Iterator[Strip]:
    look = sheet.look
    px = look.font_px("small")
    chips = facts(scene, item, tag, text)
    listen_w, listen_h = min(width, look.scaled(74, 46)), look.scaled(26, 15)
    beside_w = width - listen_w - look.mm(4)
    beside = rows(sheet, chips, beside_w, px)
    row_h = row_height(sheet, px)
    space = look.mm(4)

    def listen(on: Sheet, rect: Rect) -> None:
        colours = look.colours
        place = Rect(rect.x, rect.y, listen_w, listen_h)
        px = min(look.font_px("label"), round(listen_h * 0.5))
        icon, label, act = _listening(scene)
        ground, ink = colours.accent, colours.on_accent
        button(on, place, icon, label, act, ground, ink, px, Manner.STEERS, is_centred=True)

    def both(on: Sheet, rect: Rect) -> None:
        listen(on, rect)
        top = max(0, (rect.h - len(beside) * row_h) // 2)
        for at, row in enumerate(beside):
            room = rect.after(width - beside_w).below(top + at * row_h)
            draw_row(on, row, room, px)

    if beside_w > look.mm(60) and len(beside) <= MOST_ROWS_BESIDE:
        yield Strip(max(listen_h, len(beside) * row_h), both, space)
        return
    yield Strip(listen_h + look.mm(2), listen, space)
    yield from chip_strips(sheet, chips, width, px)


def _listening(scene: Scene) -> tuple[str, Spoken, Act]:
    """What the large button does: begin to read aloud, pause, go on."""
    say, hearing = scene.look.say, scene.hearing
    if not scene.state.is_listening:
        return "volume-high", say("Listen"), lambda visit: visit.listen()
    if hearing.at >= hearing.count > 0:
        return "replay", say("Read again"), lambda visit: visit.listen_again()
    if scene.state.reading.is_paused:
        return "play", say("Go on"), lambda visit: visit.pause_or_go_on()
    at = min(hearing.at + 1, hearing.count)
    label = say("Part {at} / {count}", at=at, count=hearing.count) if at else say("Pause")
    return "pause", label, lambda visit: visit.pause_or_go_on()


def _heading(sheet: Sheet, text: Spoken, width: int) -> Iterator[Strip]:
    style = body_style(sheet, "lead", "bold")
    yield from kept(paragraph(sheet, plain(text.text), style, width, round(style.px * 1.3)))


def _whom_to_ask(
    sheet: Sheet, scene: Scene, item: Item, text: Text, width: int, height: int
) -> Iterator[Strip]:
    """The office; under the text's own last heading where that asks the same."""
    body = scene.shelf.body(item.body)
    if body is None:
        return
    question = sheet.look.say("Whom to ask?")
    *_, last = ("", *(joined(block.h) for block in text.blocks if block.h))
    if _bare(last) != _bare(question.text):
        yield from _heading(sheet, question, width)
    yield from body_card(sheet, scene, body, width, height)


def _bare(heading: str) -> tuple[str, ...]:
    """The words of a heading, without marks and signs."""
    return tuple(folding.words(folding.fold(heading)))


def _related(sheet: Sheet, scene: Scene, item: Item, text: Text, width: int) -> Iterator[Strip]:
    # The links of the text too: a line is too low to be touched, a card is not.
    ids = dict.fromkeys((*item.related, *linked(text)))
    cards = scene.shelf.shown(one for one in ids if one != item.id)
    if not cards:
        return
    look = sheet.look
    yield from _heading(sheet, look.say("See also"), width)
    height = look.scaled((40, 46, 58, 78)[look.text], (24, 38, 40, 44)[look.text])
    for at, one in enumerate(cards):
        yield Strip(height, _Card(scene, one), look.mm(GAP_MM) if at else look.mm(2))


class _Card:
    """A related item as a strip."""

    def __init__(self, scene: Scene, item: Item) -> None:
        self._scene, self._item = scene, item

    def __call__(self, sheet: Sheet, rect: Rect) -> None:
        card(sheet, self._scene, self._item, rect)
