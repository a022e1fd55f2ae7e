"""The page of an item in a language: what the kiosk shows of it, to read on at home."""

from collections.abc import Iterator
from itertools import takewhile

from content_sync.centre.pages.blocks import Body
from content_sync.centre.pages.cards import cards, chips, cover, headline, office
from content_sync.centre.pages.edition import Edition
from content_sync.centre.pages.frame import About, document, profile_of
from content_sync.centre.pages.html import Element, Phrase, Piece, el
from content_sync.centre.pages.icons import icon
from content_sync.centre.pages.reader import Reader
from content_sync.centre.pages.recording import listen
from content_sync.centre.pages.sentences import Writer
from content_sync.model import Event, Item, ItemSound, LegalBasis, Text, chain
from content_sync.succession import linked


def item_page(edition: Edition, reader: Reader, item: Item) -> bytes:
    """The page; where the language has no text, the next of its chain, which it says."""
    tag, text = edition.text(item, reader.tag)
    shown = item.cover
    picture = edition.media.name(shown.small or shown.media) if shown else ""
    about = About(headline(reader, item, tag, text), text.summary, f"{item.id}.html", picture)
    tags = [
        one.tag
        for one in edition.feed.languages
        if one.tag in item.texts or one.tag in item.spoken or one.tag == reader.tag
    ]
    content = el(
        "article",
        _banner(reader, item),
        cover(edition, reader, item) if item.kind not in ("audio", "video") else None,
        el("h1", text.title, lang=tag),
        chips(edition, reader, item, tag, text),
        _listen(edition, reader, item, tag),
        el("p", text.summary, lang=tag, class_="lead"),
        _event(edition, reader, item, item.event) if item.event else None,
        el("div", *_body(edition, reader, tag, text), lang=tag, class_="text"),
        *_whom_to_ask(reader, item),
        *_related(edition, reader, item, text),
        _source(edition, reader, item, tag, text),
    )
    profile, topic = profile_of(edition, item), edition.topic(item)
    return document(edition, reader, about, profile, tags, [content], topic)


def sound_of(edition: Edition, item: Item, tag: str) -> tuple[str, ItemSound] | None:
    """What a listener of `tag` hears: a person's voice in a language without a text comes first.

    A sound of another text than the one shown is none.
    """
    shown, _ = edition.text(item, tag)
    before = takewhile(shown.__ne__, chain(edition.feed.languages, tag))
    for one in dict.fromkeys((*before, shown)):
        text = item.texts.get(one)
        sound = item.spoken.get(one) or (text.sound if text else None)
        if sound and edition.media.name(sound.media):
            return one, sound
    return None


def _banner(reader: Reader, item: Item) -> Element | None:
    if item.class_ == "emergency":
        words = reader.say("Drill: not a real emergency" if item.drill else "Emergency")
        return el("p", icon("alarm-light"), el("strong", words), class_="alarm")
    if item.class_ == "priority":
        return el("p", icon("bullhorn"), el("strong", reader.say("Important")), class_="notice")
    return None


def _listen(edition: Edition, reader: Reader, item: Item, tag: str) -> Element | None:
    found = sound_of(edition, item, reader.tag)
    return listen(reader, *found, edition.media) if found else None


def _event(edition: Edition, reader: Reader, item: Item, event: Event) -> Element:
    place = next((one for one in reader.feed.places if one.id == event.place), None)
    return el(
        "div",
        el("p", icon("calendar"), el("strong", reader.when(event))),
        el("p", icon("map-marker"), el("span", reader.pick(place.names))) if place else None,
        el(
            "a",
            icon("calendar-plus"),
            el("span", reader.say("Add to the calendar")),
            href=f"{item.id}.ics",
            class_="button",
        )
        if item.id not in edition.over
        else None,
        class_="event",
    )


def _body(edition: Edition, reader: Reader, tag: str, text: Text) -> Iterator[Element]:
    notes = frozenset(block.mark for block in text.blocks if block.footnote)

    def link(id_: str) -> str:
        return f"{id_}.html" if id_ in edition.items else ""

    yield from Body(reader, tag, edition.media, Writer(link, notes)).write(text.blocks)


def _whom_to_ask(reader: Reader, item: Item) -> Iterator[Element]:
    body = next((one for one in reader.feed.bodies if one.id == item.body), None)
    if body:
        heading = el("h2", reader.say("Whom to ask?"))
        yield el("section", heading, office(reader, body))


def _related(edition: Edition, reader: Reader, item: Item, text: Text) -> Iterator[Element]:
    ids = dict.fromkeys((*item.related, *linked(text)))
    listed = [edition.items[id_] for id_ in ids if id_ in edition.listed and id_ != item.id]
    if listed:
        heading = el("h2", reader.say("See also"))
        yield el("section", heading, cards(edition, reader, listed, "h3"))


def _source(edition: Edition, reader: Reader, item: Item, tag: str, text: Text) -> Element:
    """What an officer would be asked, in a list."""
    rows = (
        el("div", el("dt", name), *(el("dd", *value) for value in values))
        for name, values in _facts(edition, reader, item, tag, text)
    )
    return el("section", el("h2", reader.say("Source")), el("dl", *rows), class_="source")


Fact = tuple[Phrase, list[tuple[Piece, ...]]]


def _facts(edition: Edition, reader: Reader, item: Item, tag: str, text: Text) -> Iterator[Fact]:
    say = reader.say
    body = next((one for one in reader.feed.bodies if one.id == item.body), None)
    if body:
        yield say("Who answers for it"), [(reader.pick(body.names),)]
    if item.legal_basis:
        yield say("Legal basis"), [_basis(reader, one) for one in item.legal_basis]
    if item.as_of:
        yield say("State of the facts"), [(reader.day(item.as_of),)]
    if item.valid_from:
        yield say("Valid from"), [(reader.day(item.valid_from),)]
    if item.valid_to:
        yield say("Valid until"), [(reader.day(item.valid_to),)]
    if text.reviewed:
        day = reader.day(text.reviewed.at)
        yield say("Read and approved by"), [(f"{text.reviewed.by}, {day}",)]
    elif tag != reader.feed.languages[0].tag:
        yield say("Translation"), [(say("Translation not yet reviewed"),)]
    if item.unapproved:
        yield say("Approval"), [(say("Shown without a second person's approval"),)]
    signed = edition.signed[item.id]
    day = reader.day(signed.issued)
    yield (
        say("Signed content"),
        [(say("Release {number}, {day}", number=signed.release, day=day),)],
    )


def _basis(reader: Reader, basis: LegalBasis) -> tuple[Piece, ...]:
    """A document; its name is in the feed's first language whatever the page's is."""
    words = f"{basis.number}: {basis.title}" if basis.title else basis.number
    named = Phrase(words, reader.feed.languages[0].tag)
    is_link = basis.link.lower().startswith(("https://", "http://"))
    return (el("a", named, href=basis.link) if is_link else named,)
