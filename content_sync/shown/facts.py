"""What a reader must know of an item beside its text, told once: kiosks and phone pages draw it.

    alarm, of_text, meant_for, occasion, in_force    before the text, the most honest first
    headline, urgent, kind_name, until               where only a line of it is shown
    source                                           what an officer would be asked
    office                                           whom to ask

Who reads, and whether it is over, are arguments; nothing here asks a disk or a clock.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from content_sync.model import Body, Event, Item, LegalBasis, Schedule, Text
from content_sync.shown.audience import people
from content_sync.shown.hours import days, spans
from content_sync.shown.reader import Reader
from content_sync.words import WEEKDAYS, Phrase

OFFICE: Final = "town-hall"  # a pictogram for an office that names none
TELEPHONE: Final = "phone"


class Fact(NamedTuple):
    """A pictogram and its words."""

    icon: str
    words: Phrase


class Value(NamedTuple):
    """An answer; `link` leads to the document itself, "" where nothing does."""

    words: Phrase
    link: str = ""


class Row(NamedTuple):
    """A question about the source, and its answers."""

    name: Phrase
    values: tuple[Value, ...]


class Detail(NamedTuple):
    """A line about an office; `says` is its words where they are heard without the pictogram."""

    icon: str
    words: Phrase
    says: Phrase
    is_known: bool = True


def alarm(reader: Reader, item: Item) -> Fact | None:
    """What stands above all else; a drill must not read like the real thing."""
    if item.class_ == "emergency":
        words = reader.say("Drill: not a real emergency" if item.drill else "Emergency")
        return Fact("alarm-light", words)
    if item.drill:
        return Fact("alarm-light", reader.say("Drill"))
    return Fact("bullhorn", reader.say("Important")) if item.class_ == "priority" else None


def of_text(reader: Reader, tag: str, text: Text) -> Iterator[Fact]:
    """In which language it is, and how far that can be trusted."""
    say = reader.say
    if tag != reader.tag:
        yield in_language(reader, tag)
    elif tag != reader.feed.languages[0].tag and text.reviewed is None:
        yield Fact("account-clock", say("Translation not yet reviewed"))
    if text.stale:
        yield Fact("update", say("Translation older than the original"))


def in_language(reader: Reader, tag: str) -> Fact:
    """That it is in another language than the reader's."""
    words = reader.say("Text in {language}", language=reader.language_name(tag))
    return Fact("translate", words)


def meant_for(reader: Reader, item: Item) -> Iterator[Fact]:
    """Whom it is for, so that a reader sees at once whether it is about them."""
    called = people(item.targets, reader.words.chain)
    if called:
        comma = "、" if reader.tag.startswith("zh") else ", "
        yield Fact("account-group", reader.say("For {people}", people=comma.join(called)))


def occasion(reader: Reader, event: Event) -> Iterator[Fact]:
    """When and where."""
    yield Fact("calendar", Phrase(reader.when(event), reader.tag))
    place = next((one for one in reader.feed.places if one.id == event.place), None)
    if place:
        yield Fact("map-marker", reader.pick(place.names))


def in_force(reader: Reader, item: Item, is_over: bool) -> Iterator[Fact]:
    """Whether it still holds, of which day it is, until when, at which hours."""
    say = reader.say
    if is_over:
        yield Fact("calendar-remove", say("Already over"))
    if item.as_of:
        yield Fact("calendar-check", say("As of {day}", day=reader.day(item.as_of)))
    if item.valid_to and not is_over:
        yield Fact("calendar-end", say("Until {day}", day=reader.day(item.valid_to)))
    shown = _hours(reader, item.schedule) if item.schedule and item.class_ != "emergency" else ""
    if shown:
        yield Fact("clock-outline", say("Shown on kiosks: {hours}", hours=shown))


def _hours(reader: Reader, schedule: Schedule) -> str:
    """Monday–Friday, 07:00–11:30, 13:30–17:00; "" where it is always."""
    week = days(schedule)
    runs: list[list[str]] = []
    for at, day in enumerate(week):
        name = reader.say(WEEKDAYS[day - 1]).text
        if at and week[at - 1] == day - 1:
            runs[-1].append(name)
        else:
            runs.append([name])
    said = ["–".join((run[0], run[-1])) if len(run) > 2 else ", ".join(run) for run in runs]
    clock = [f"{_clock(start)}–{_clock(end)}" for start, end in spans(schedule)]
    return ", ".join((*(said if len(week) < len(WEEKDAYS) else ()), *clock))


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def headline(reader: Reader, item: Item, tag: str, text: Text) -> str:
    """A title that stands alone, in a chat or a calendar: it says itself what is urgent."""
    word = urgent(Reader.of(reader.feed, tag), item)
    if word is None or begins(text.title, word):
        return text.title
    return f"{word.text}: {text.title}"


def begins(title: str, word: Phrase) -> bool:
    """Whether a title says a word itself, so that nobody need say it before."""
    return title.casefold().startswith(word.text.casefold())


def urgent(reader: Reader, item: Item) -> Phrase | None:
    """That it is a drill or an emergency, in a word."""
    if item.drill:
        return reader.say("Drill")
    return reader.say("Emergency") if item.class_ == "emergency" else None


def kind_name(reader: Reader, kind: str) -> Phrase:
    """What kind of item it is; an article where only a newer version knows."""
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
        case "interview":
            return reader.say("Questions in pictures")
    return reader.say("Article")


def until(reader: Reader, item: Item, is_over: bool) -> tuple[Phrase, ...]:
    """When it is and whether that is over, or until when it holds; () for neither."""
    if item.event and item.event.starts:
        when = Phrase(reader.when(item.event), reader.tag)
        return (when, reader.say("Already over")) if is_over else (when,)
    if item.valid_to:
        return (reader.say("Until {day}", "card", day=reader.day(item.valid_to)),)
    return ()


def source(reader: Reader, item: Item, tag: str, release: int, issued: str) -> Iterator[Row]:
    """Who answers for it, on what basis, of which day; `release`, signed at `issued`, brought it.

    `tag` is the language of the text shown.
    """
    say = reader.say
    body = next((one for one in reader.feed.bodies if one.id == item.body), None)
    if body:
        yield _row(say("Who answers for it"), reader.pick(body.names))
    if item.legal_basis:
        basis = tuple(_basis(reader, one) for one in item.legal_basis)
        yield Row(say("Legal basis"), basis)
    if item.as_of:
        yield _row(say("State of the facts"), _day(reader, item.as_of))
    if item.valid_from:
        yield _row(say("Valid from"), _day(reader, item.valid_from))
    if item.valid_to:
        yield _row(say("Valid until"), _day(reader, item.valid_to))
    review = item.texts[tag].reviewed
    if review:
        words = f"{review.by}, {reader.day(review.at)}"
        yield _row(say("Read and approved by"), Phrase(words, reader.tag))
    elif tag != reader.feed.languages[0].tag:
        yield _row(say("Translation"), say("Translation not yet reviewed"))
    if item.unapproved:
        yield _row(say("Approval"), say("Shown without a second person's approval"))
    signed = say("Release {number}, {day}", number=release, day=reader.day(issued))
    yield _row(say("Signed content"), signed)


def office(reader: Reader, body: Body, is_at_home: bool = False) -> Iterator[Detail]:
    """Address, hours and telephone of whom to ask, as far as they are known.

    Of whom nothing is known a visitor asks the staff who stand by; not so a reader who
    `is_at_home`.
    """
    fields = (
        ("map-marker", reader.pick(body.address)),
        ("clock-outline", reader.pick(body.hours)),
        (TELEPHONE, Phrase(body.telephone, reader.tag)),
    )
    for icon, words in fields:
        if words.text:
            is_number = icon == TELEPHONE
            says = reader.say("Telephone {number}", number=words.text) if is_number else words
            yield Detail(icon, words, says)
    if not is_known(body) and not is_at_home:
        yield ask_here(reader)


def is_known(body: Body) -> bool:
    """Whether there is more to say of an office than its name."""
    return any((body.address, body.hours, body.telephone))


def ask_here(reader: Reader) -> Detail:
    """Where nothing is known: whom a visitor can ask all the same."""
    words = reader.say("Please ask the staff here.")
    return Detail("account-tie-voice", words, words, is_known=False)


def _row(name: Phrase, words: Phrase) -> Row:
    return Row(name, (Value(words),))


def _day(reader: Reader, day: str) -> Phrase:
    return Phrase(reader.day(day), reader.tag)


def _basis(reader: Reader, basis: LegalBasis) -> Value:
    """A document; its name is in the feed's first language whatever the reader's is."""
    words = f"{basis.number}: {basis.title}" if basis.title else basis.number
    return Value(Phrase(words, reader.feed.languages[0].tag), basis.link)
