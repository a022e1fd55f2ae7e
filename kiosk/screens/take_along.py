"""The item in hand, for a telephone: a page or a contact, an event, a number to call.

A telephone without internet keeps what it is given, so a feed without a public address gives a
contact card whose note is what the item says. Nothing in a code is about the visitor.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain as joined
from typing import Final

from content_sync.model import Item, Names, chain
from content_sync.shown import facts
from kiosk.look.look import Look, Spoken
from kiosk.look.measures import spaces
from kiosk.look.shapes import Rect
from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.scene import Scene
from kiosk.sheet.drawing import Drawing
from kiosk.take_along.contact import calendar_entry, contact_card, page_address, telephone_link
from kiosk.widgets.asked.taking import errands_to_take
from kiosk.widgets.chrome.chrome import surround
from kiosk.widgets.codes.qr_card import Card, Taking, qr_card
from kiosk.widgets.codes.scan_steps import scan_steps
from kiosk.widgets.controls.gone import gone
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import Strip, draw_column, height_of, kept
from kiosk.widgets.reading.paragraph import paragraph, plain
from kiosk.widgets.reading.scrolling import flow

OFFLINE: Final = "cellphone-check"  # a crossed-out sign would read as a fault


def draw(drawing: Drawing, scene: Scene) -> None:
    """One to three codes, and how to read one."""
    room = surround(drawing, scene, drawing.look.say("Take it along"), for_reading=True)
    item = scene.shelf.item(scene.state.place.item)
    if item is None:
        gone(drawing, room)
        return
    taken = list(takings(scene, item))
    least = _default_sides(drawing, scene, item, taken, room)

    def strips(width: int, height: int) -> list[Strip]:
        return _strips(drawing, scene, item, taken, least, width, height)

    flow(drawing, scene, room, strips)


def _default_sides(
    drawing: Drawing, scene: Scene, item: Item, taken: list[Taking], room: Rect
) -> dict[str, int]:
    """How large each code is at the default text size: larger words never make it smaller."""
    if drawing.look.text <= DEFAULT_TEXT:
        return {}
    default = Drawing(replace(drawing.look, text=DEFAULT_TEXT), drawing.ruler)
    sides: dict[str, int] = {}

    def strips(width: int, height: int) -> list[Strip]:
        found = _strips(default, scene, item, taken, {}, width, height)
        cards = (one.draw for one in found)
        sides.update((one.taking.payload, one.side) for one in cards if isinstance(one, Card))
        return found

    flow(default, scene, room, strips)
    return sides


def _strips(
    drawing: Drawing,
    scene: Scene,
    item: Item,
    taken: list[Taking],
    least: dict[str, int],
    width: int,
    height: int,
) -> list[Strip]:
    """Title, steps and cards on the first screen if they fit; else the steps behind the first card.

    No code is smaller than its side in `least`, by what it holds.
    """
    is_alone = len(taken) == 1
    steps = scan_steps(drawing, width, True, is_alone)
    head = [*_title(drawing, scene, item, width), *steps]
    gap = drawing.look.gap

    def cards(room: int, count: int) -> list[list[Strip]]:
        wished = (room + gap) // count - gap
        return [
            qr_card(drawing, each, width, wished, height, least.get(each.payload, 0))
            for each in taken
        ]

    strips = [*head, *joined.from_iterable(cards(height - height_of(head), len(taken)))]
    if height_of(strips) <= height:
        return strips
    if is_alone and not drawing.look.is_portrait:
        half = (width - gap) // 2
        (one,) = taken
        card = qr_card(drawing, one, half, height, height, least.get(one.payload, 0))
        both = _beside(card, scan_steps(drawing, half, False, True), half)
        if both.height <= height:
            return [both]
    if is_alone:
        low = scan_steps(drawing, width, True, True, 1)
        strips = [*cards(height - height_of(low), 1)[0], *low]
        if height_of(strips) <= height:
            return strips
    (card, *others) = cards(height, 1 if is_alone else 2)
    low = scan_steps(drawing, width, True, is_alone, height - height_of(card))
    return [
        *card,
        *_unparted(drawing.look, low, height - height_of(card)),
        *joined.from_iterable(others),
    ]


def _unparted(look: Look, steps: list[Strip], left: int) -> list[Strip]:
    """The steps below what leaves `left` px; what is higher begins on the next screenful."""
    first, *others = steps
    if height_of(steps) <= left:
        return steps
    return [replace(first, space=max(first.space, left + look.px(spaces.ABOVE_TEXT))), *others]


def _beside(left: list[Strip], right: list[Strip], half: int) -> Strip:
    """Two columns as one strip."""
    columns = tuple((replace(first, space=0), *others) for first, *others in (left, right))

    def draw_both(on: Drawing, rect: Rect) -> None:
        draw_column(on, columns[0], rect.left(half))
        draw_column(on, columns[1], rect.end(half))

    return Strip(max(height_of(one) for one in columns), draw_both)


def _title(drawing: Drawing, scene: Scene, item: Item, width: int) -> list[Strip]:
    """The title of the item; a compact screen needs the room."""
    look = drawing.look
    if look.is_compact:
        return []
    tag, text = scene.shelf.text(item, scene.language)
    style = body_style(drawing, "title" if look.is_portrait else "lead", "bold")
    says = Spoken(text.title, tag)
    return kept(paragraph(drawing, plain(text.title), style, width, 0, says=says))


def takings(scene: Scene, item: Item) -> Iterator[Taking]:
    """What there is to take along of `item`, in the language of the text shown."""
    shelf, say = scene.shelf, scene.look.say
    feed = shelf.feed
    tag, text = shelf.text(item, scene.language)
    body = shelf.body(item.body) or shelf.body(shelf.profile.body)
    office = _named(scene, body.names if body else shelf.profile.names, tag)
    telephone = body.telephone if body else ""
    address = page_address(feed, tag, item.id)
    title = facts.headline(scene.reader, item, tag, text)
    alone = say("Works without internet.")
    errands = errands_to_take(scene, item)
    if errands:
        yield errands
    if address:
        note = say("Needs internet. Without it, photograph the square and open it later.")
        short = address.partition("://")[2]
        yield Taking("web", say("Open on a phone"), address, (), short, "wifi", note)
    elif not errands:
        card = contact_card(office.text, telephone, title, text.summary)
        note = say("Works without internet. A short summary is kept with it.")
        heading = say("Save the contact")
        yield Taking("card-account-phone", heading, card, (office,), "", OFFLINE, note)
    if item.event and item.event.starts and not scene.is_over(item):
        place = next((one for one in feed.places if one.id == item.event.place), None)
        where = (_named(scene, place.names, tag),) if place else ()
        named = where[0].text if where else ""
        entry = calendar_entry(item.id, item.event, title, named, shelf.issued, feed.time_zone)
        when = Spoken(scene.reader.when(item.event), scene.language)
        heading = say("Add to the calendar")
        yield Taking("calendar-plus", heading, entry, (when, *where), "", OFFLINE, alone)
    link = telephone_link(telephone)
    if link:
        number = Spoken(telephone, office.language)
        yield Taking("phone", say("Call by phone"), link, (number, office), "", OFFLINE, alone)


def _named(scene: Scene, names: Names, tag: str) -> Spoken:
    """A name in the language of the text, or the next it falls back to."""
    wanted = (*chain(scene.shelf.feed.languages, tag), *names)
    shown = next((one for one in wanted if names.get(one)), tag)
    return Spoken(names.get(shown, ""), shown)
