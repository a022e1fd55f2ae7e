"""The page of an item in a language: what the kiosk shows of it, to read on at home."""

from collections.abc import Iterator

from content_sync.centre.pages.asked.questions import asked, of_text
from content_sync.centre.pages.asked.rules import style
from content_sync.centre.pages.blocks import Body
from content_sync.centre.pages.cards import alarm_class, cards, chips, cover, office
from content_sync.centre.pages.edition import Edition
from content_sync.centre.pages.frame import About, data_address, document, profile_of
from content_sync.centre.pages.html import Element, Piece, el
from content_sync.centre.pages.icons import icon
from content_sync.centre.pages.plan_picture import numbered
from content_sync.centre.pages.recording import listen
from content_sync.centre.pages.sentences import Writer
from content_sync.model import Event, Item, ItemSound, Text
from content_sync.shown import facts, showing
from content_sync.shown.facts import Value
from content_sync.shown.reader import Reader
from content_sync.shown.succession import linked


def item_page(edition: Edition, reader: Reader, item: Item) -> bytes:
    """The page; where the language has no text, the next of its chain, which it says."""
    tag, text = edition.text(item, reader.tag)
    shown = item.cover
    picture = edition.media.name(shown.small or shown.media) if shown else ""
    headline = facts.headline(reader, item, tag, text)
    rules = _rules(edition, item) if item.interview else ""
    about = About(headline, text.summary, f"{item.id}.html", picture, rules=rules)
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
        el("div", *_body(edition, reader, item, tag, text), lang=tag, class_="text"),
        *(asked(edition, reader, item, item.interview) if item.interview else ()),
        *_whom_to_ask(reader, item),
        *_related(edition, reader, item, text),
        _source(edition, reader, item, tag),
    )
    profile, topic = profile_of(edition, item), edition.topic(item)
    return document(edition, reader, about, profile, tags, [content], topic)


def _rules(edition: Edition, item: Item) -> str:
    """The address of an interview's style sheet; of a page that stands alone the sheet itself."""
    if edition.style and item.interview:
        return data_address("text/css", style(item.interview, edition.today))
    return f"{item.id}.css"


def sound_of(edition: Edition, item: Item, tag: str) -> tuple[str, ItemSound] | None:
    """What a listener of `tag` hears."""
    sounds = showing.sounds(edition.feed.languages, item, tag)
    return next((each for each in sounds if edition.media.name(each[1].media)), None)


def _banner(reader: Reader, item: Item) -> Element | None:
    alarm = facts.alarm(reader, item)
    if alarm is None:
        return None
    return el("p", icon(alarm.icon), el("strong", alarm.words), class_=alarm_class(item))


def _listen(edition: Edition, reader: Reader, item: Item, tag: str) -> Element | None:
    found = sound_of(edition, item, reader.tag)
    return listen(reader, *found, edition.media) if found else None


def _event(edition: Edition, reader: Reader, item: Item, event: Event) -> Element:
    rows = (
        el("p", icon(one.icon), el("span" if at else "strong", one.words))
        for at, one in enumerate(facts.occasion(reader, event))
    )
    label = (icon("calendar-plus"), el("span", reader.say("Add to the calendar")))
    is_over = item.id in edition.over
    button = None if is_over else el("a", *label, href=f"{item.id}.ics", class_="button")
    return el("div", *rows, button, class_="event")


def _body(edition: Edition, reader: Reader, item: Item, tag: str, text: Text) -> Iterator[Element]:
    notes = frozenset(block.mark for block in text.blocks if block.footnote)

    def link(id_: str) -> str:
        return f"{id_}.html" if id_ in edition.items else ""

    plan = numbered(item, text)
    body = Body(reader, tag, edition.media, Writer(link, notes), plan)
    yield from body.write(of_text(text.blocks))


def _whom_to_ask(reader: Reader, item: Item) -> Iterator[Element]:
    body = next((one for one in reader.feed.bodies if one.id == item.body), None)
    if body:
        heading = el("h2", reader.say("Whom to ask?"))
        yield el("section", heading, office(reader, body))


def _related(edition: Edition, reader: Reader, item: Item, text: Text) -> Iterator[Element]:
    ids = dict.fromkeys((*item.related, *linked(text)))
    listed = [edition.card(id_) for id_ in ids if id_ in edition.listed and id_ != item.id]
    if listed:
        heading = el("h2", reader.say("See also"))
        yield el("section", heading, cards(edition, reader, listed, "h3"))


def _source(edition: Edition, reader: Reader, item: Item, tag: str) -> Element:
    """What an officer would be asked, in a list."""
    signed = edition.signed[item.id]
    rows = (
        el("div", el("dt", row.name), *(el("dd", _linked(one)) for one in row.values))
        for row in facts.source(reader, item, tag, signed.release, signed.issued)
    )
    return el("section", el("h2", reader.say("Source")), el("dl", *rows), class_="source")


def _linked(value: Value) -> Piece:
    is_link = value.link.lower().startswith(("https://", "http://"))
    return el("a", value.words, href=value.link) if is_link else value.words
