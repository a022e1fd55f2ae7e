"""An item: picture, title, what it says in pages, whom to ask, what is related."""

from collections.abc import Iterator

from content_sync.model import Event, Item, Sentence, Text
from kiosk.look import GAP_MM, Spoken
from kiosk.sheet import Act, Rect, Sheet
from kiosk.widgets.blocks import body_style, strips
from kiosk.widgets.body_card import body_card
from kiosk.widgets.button import button, chip
from kiosk.widgets.card import card
from kiosk.widgets.chrome import frame
from kiosk.widgets.flow import Strip, kept
from kiosk.widgets.pages import flow_pages
from kiosk.widgets.paragraph import Style, paragraph, plain
from kiosk.widgets.scene import Scene

LOWEST_COVER_MM = 22  # a lower picture says nothing


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
    acts: tuple[Act | None, ...] = (None, lambda visit: visit.open_source())
    place = bar.left(0)
    for label, icon, act in zip(words, icons, acts, strict=True):
        ink = colours.on_bar if act else colours.inactive
        width = sheet.width(label.text, "semibold", px) + round(px * 1.5) + look.scaled(14, 8)
        x = place.right + (gap if place.w else 0)
        place = Rect(x, bar.y, min(width, max(bar.h, bar.right - x)), bar.h)
        button(sheet, place, icon, label, act, colours.bar_button if act else colours.bar, ink, px)


def _strips(sheet: Sheet, scene: Scene, item: Item, width: int, height: int) -> Iterator[Strip]:
    tag, text = scene.shelf.text(item, scene.language)
    yield from _head(sheet, scene, item, tag, text, width, height)
    yield from strips(sheet, text.blocks, scene.shelf.media, width, round(height * 0.8))
    yield from _whom_to_ask(sheet, scene, item, width, height)
    yield from _related(sheet, scene, item, width)


def _head(
    sheet: Sheet, scene: Scene, item: Item, tag: str, text: Text, width: int, height: int
) -> Iterator[Strip]:
    """Cover, title, facts and summary; the cover takes what height the others leave."""
    words = list(_head_words(sheet, scene, item, tag, text, width))
    look = sheet.look
    has_poster = item.kind in ("audio", "video")  # it would be the same picture twice
    path = scene.shelf.media(item.cover.media) if item.cover and not has_poster else None
    left = height - sum(strip.space + strip.height for strip in words)
    high = min(round(width * 0.46), left)
    if path and high >= look.mm(LOWEST_COVER_MM):
        yield Strip(high, lambda on, rect: on.photo(path, rect, radius=look.scaled(4, 2)))
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
    chips = _chips(scene, item, tag, text)
    listen_w = min(width, look.scaled(74, 46))
    listen_h = look.scaled(26, 15)
    is_beside = width - listen_w > look.mm(60)
    chip_h = round(px * 1.9) + look.mm(1.2)

    def listen(on: Sheet, rect: Rect) -> None:
        colours = look.colours
        button(
            on,
            rect,
            "volume-high",
            look.say("Listen"),
            None,
            colours.dock,
            colours.inactive,
            min(look.font_px("body"), round(rect.h * 0.42)),
        )

    def both(on: Sheet, rect: Rect) -> None:
        listen(on, rect.left(listen_w).top(listen_h))
        rows = _chip_rows(on, chips, width - listen_w - look.mm(4), px)
        beside = rect.after(listen_w + look.mm(4)).below(max(0, (rect.h - rows * chip_h) // 2))
        _draw_chips(on, chips, beside, px, chip_h)

    if is_beside:
        rows = _chip_rows(sheet, chips, width - listen_w - look.mm(4), px)
        yield Strip(max(listen_h, rows * chip_h), both, look.mm(3), keeps_next=True)
        return
    yield Strip(listen_h, lambda on, r: listen(on, r.left(listen_w)), look.mm(3), True)
    rows = _chip_rows(sheet, chips, width, px)
    yield Strip(
        rows * chip_h,
        lambda on, r: _draw_chips(on, chips, r, px, chip_h),
        look.mm(2),
        keeps_next=True,
    )


def _chips(scene: Scene, item: Item, tag: str, text: Text) -> tuple[tuple[str, str], ...]:
    """Small facts, the most honest first: (icon, words)."""
    say = scene.look.say
    chips: list[tuple[str, str]] = []
    if tag != scene.language:
        name = scene.language_name(tag)
        chips.append(("translate", say("Text in {language}", language=name).text))
    elif tag != scene.shelf.feed.languages[0].tag and text.reviewed is None:
        chips.append(("account-clock", say("Translation not yet reviewed").text))
    if text.stale:
        chips.append(("update", say("Translation older than the original").text))
    if item.drill:
        chips.append(("alarm-light", say("Drill").text))
    if item.event:
        chips.append(("calendar", _when(scene, item.event)))
        place = next((one for one in scene.shelf.feed.places if one.id == item.event.place), None)
        if place:
            chips.append(("map-marker", scene.pick(place.names).text))
    if item.valid_to:
        chips.append(("calendar-check", say("Until {day}", day=scene.day(item.valid_to)).text))
    elif item.as_of:
        chips.append(("calendar-check", say("As of {day}", day=scene.day(item.as_of)).text))
    return tuple(chips)


def _when(scene: Scene, event: Event) -> str:
    """05/12/2026 08:00–11:00; another day at the end is written out."""
    day, _, clock = event.starts.partition("T")
    last_day, _, last_clock = event.ends.partition("T")
    begin = f"{scene.day(day)} {clock[:5]}".strip()
    if not last_day or (last_day == day and not last_clock):
        return begin
    end = last_clock[:5] if last_day == day else f"{scene.day(last_day)} {last_clock[:5]}".strip()
    return f"{begin}–{end}"


def _chip_width(sheet: Sheet, words: str, px: int) -> int:
    return sheet.width(words, "semibold", px) + round(px * 1.15) + sheet.look.mm(6) + 2


def _chip_rows(sheet: Sheet, chips: tuple[tuple[str, str], ...], width: int, px: int) -> int:
    rows, x = 1, 0
    for _, words in chips:
        need = _chip_width(sheet, words, px)
        if x and x + need > width:
            rows, x = rows + 1, 0
        x += need + sheet.look.mm(2)
    return rows if chips else 0


def _draw_chips(
    sheet: Sheet, chips: tuple[tuple[str, str], ...], room: Rect, px: int, row_h: int
) -> None:
    x, y = room.x, room.y
    for icon, words in chips:
        if x > room.x and x + _chip_width(sheet, words, px) > room.right:
            x, y = room.x, y + row_h
        drawn = chip(sheet, x, y, icon, words, room.right - x, px)
        x = drawn.right + sheet.look.mm(2)


def _heading(sheet: Sheet, text: Spoken, width: int) -> Iterator[Strip]:
    style = body_style(sheet, "lead", "bold")
    yield from kept(paragraph(sheet, plain(text.text), style, width, round(style.px * 1.3)))


def _whom_to_ask(
    sheet: Sheet, scene: Scene, item: Item, width: int, height: int
) -> Iterator[Strip]:
    body = scene.shelf.body(item.body)
    if body is None:
        return
    yield from _heading(sheet, sheet.look.say("Whom to ask?"), width)
    yield from body_card(sheet, scene, body, width, height)


def _related(sheet: Sheet, scene: Scene, item: Item, width: int) -> Iterator[Strip]:
    cards = scene.shelf.related(item)
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
