"""Small things that stand on several pages: a card for an item, chips, a card for an office."""

from collections.abc import Iterable, Iterator
from typing import Final

from content_sync.centre.pages.edition import Edition
from content_sync.centre.pages.html import Element, Phrase, Piece, el
from content_sync.centre.pages.icons import icon
from content_sync.centre.pages.reader import Reader
from content_sync.kinds import pictogram
from content_sync.model import Body, Cover, Item, Text
from content_sync.numbers.telephone import dialled

SMALL_WIDTH: Final = 640  # px of a small cover


def headline(reader: Reader, item: Item, tag: str, text: Text) -> str:
    """A title that stands alone, in a feed or a chat: it says itself what is urgent, or a drill."""
    urgent = _urgent_word(Reader.of(reader.feed, tag), item)
    if urgent is None or text.title.casefold().startswith(urgent.text.casefold()):
        return text.title
    return f"{urgent.text}: {text.title}"


def _urgent_word(reader: Reader, item: Item) -> Phrase | None:
    if item.drill:
        return reader.say("Drill")
    return reader.say("Emergency") if item.class_ == "emergency" else None


def card(edition: Edition, reader: Reader, item: Item, heading: str) -> Element:
    """An item to open; `heading` is the element of its title."""
    tag, text = edition.text(item, reader.tag)
    picture = icon(pictogram(item.kind))
    kind: list[Piece] = [picture, " ", kind_name(reader, item.kind)]
    if tag != reader.tag:
        kind.append(f" · {reader.language_name(tag)}")
    urgent = _urgent_word(reader, item)
    alarm = el("span", urgent, class_="chip") if urgent else None
    return el(
        "li",
        thumbnail(edition, item),
        el(
            "div",
            el(heading, el("a", text.title, href=f"{item.id}.html", lang=tag)),
            el("p", text.summary, lang=tag, class_="summary"),
            el("p", alarm, el("span", *kind, class_="kind")),
            _until(until_words(edition, reader, item)),
        ),
        class_="card",
    )


def until_words(edition: Edition, reader: Reader, item: Item) -> tuple[Piece, ...]:
    """When it is, or until when it holds: whoever reads an old page can tell. () for neither."""
    if item.event:
        over = (" · ", reader.say("Already over")) if item.id in edition.over else ()
        return (reader.when(item.event), *over)
    if item.valid_to:
        return (reader.say("Until {day}", "card", day=reader.day(item.valid_to)),)
    return ()


def _until(words: tuple[Piece, ...]) -> Element | None:
    return el("p", icon("calendar"), " ", el("span", *words), class_="kind") if words else None


def cards(edition: Edition, reader: Reader, items: Iterable[Item], heading: str) -> Element:
    """Items to open, below each other."""
    listed = (card(edition, reader, item, heading) for item in items)
    return el("ul", *listed, class_="cards", role="list")


def thumbnail(edition: Edition, item: Item) -> Element:
    """The cover beside a title, which says the same: it has no words of its own."""
    cover = item.cover
    name = edition.media.name(cover.small or cover.media) if cover else ""
    if not cover or not name:
        return el("span", icon(pictogram(item.kind)), class_="thumbnail")
    wide, high = _small_size(cover)
    image = el("img", src=f"../media/{name}", alt="", width=wide, height=high, loading="lazy")
    return el("span", image, class_="thumbnail")


def cover(edition: Edition, reader: Reader, item: Item) -> Element | None:
    """The picture an item begins with: a phone takes the small one."""
    shown = item.cover
    full = edition.media.name(shown.media) if shown else ""
    if not shown or not full:
        return None
    alt = reader.pick(shown.alt)
    small = edition.media.name(shown.small) if shown.small else ""
    sets = f"../media/{small} {SMALL_WIDTH}w, ../media/{full} {shown.size[0]}w" if small else None
    return el(
        "img",
        src=f"../media/{full}",
        srcset=sets,
        sizes="(min-width: 50rem) 46rem, 100vw" if sets else None,
        alt=alt.text,
        lang=alt.tag,
        width=shown.size[0],
        height=shown.size[1],
        class_="cover",
    )


def chips(edition: Edition, reader: Reader, item: Item, tag: str, text: Text) -> Element | None:
    """What a reader should know before the text, the most honest first."""
    found = tuple(_chips(reader, item, tag, text, item.id in edition.over))
    return el("ul", *found, class_="chips", role="list") if found else None


def _chips(reader: Reader, item: Item, tag: str, text: Text, is_over: bool) -> Iterator[Element]:
    say = reader.say
    if tag != reader.tag:
        yield _chip("translate", say("Text in {language}", language=reader.language_name(tag)))
    elif tag != reader.feed.languages[0].tag and text.reviewed is None:
        yield _chip("account-clock", say("Translation not yet reviewed"))
    if text.stale:
        yield _chip("update", say("Translation older than the original"))
    if item.drill and item.class_ != "emergency":
        yield _chip("alarm-light", say("Drill"))
    if is_over:
        yield _chip("calendar-remove", say("Already over"))
    if item.as_of:
        yield _chip("calendar-check", say("As of {day}", day=reader.day(item.as_of)))
    if item.valid_to and not is_over:
        yield _chip("calendar-end", say("Until {day}", day=reader.day(item.valid_to)))


def _chip(picture: str, *words: Piece) -> Element:
    return el("li", icon(picture), el("span", *words), class_="chip")


def office(reader: Reader, body: Body) -> Element:
    """Whom to ask; what the province has yet to fill in says so, at home where no staff is."""
    say = reader.say
    rows = []
    if body.address or "address" in body.unknown:
        unknown = say("Address: not yet available")
        rows.append(_row("map-marker", reader.pick(body.address), unknown))
    if body.hours or "hours" in body.unknown:
        unknown = say("Hours: not yet available")
        rows.append(_row("clock-outline", reader.pick(body.hours), unknown))
    number = dialled(body.telephone)
    if number:
        words = say("Telephone {number}", number=body.telephone)
        rows.append(
            el("a", icon("phone"), el("span", words), href=f"tel:{number}", class_="button")
        )
    elif body.telephone or "telephone" in body.unknown:
        unknown = say("Telephone: not yet available")
        rows.append(_row("phone", Phrase(body.telephone, reader.tag), unknown))
    name = el("p", icon(body.icon or "town-hall"), el("strong", reader.pick(body.names)))
    return el("div", name, *rows, class_="office")


def _row(picture: str, known: Phrase, unknown: Phrase) -> Element:
    kind = None if known.text else "unknown"
    return el("p", icon(picture), el("span", known if known.text else unknown), class_=kind)


def kind_name(reader: Reader, kind: str) -> Phrase:
    """What kind of item it is, in words."""
    match kind:
        case "story":
            return reader.say("Story")
        case "infographic":
            return reader.say("Picture guide")
        case "audio":
            return reader.say("To listen to")
        case "video":
            return reader.say("To watch")
        case "guide":
            return reader.say("Step by step")
        case "event":
            return reader.say("Event")
        case "notice":
            return reader.say("Notice")
    return reader.say("Article")


def _small_size(shown: Cover) -> tuple[int, int]:
    wide, high = shown.size
    if not shown.small or wide <= SMALL_WIDTH:
        return shown.size
    return SMALL_WIDTH, max(1, round(high * SMALL_WIDTH / wide))
