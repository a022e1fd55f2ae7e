"""Which files the pages of a release are, and what each is made of.

Every file has a key, a short name of all that its bytes depend on, so that what is there already
need not be made again: 20,000 items in five languages are 100,000 pages. A page is made of nothing
that its key does not name: its item, the cards of others, the part of the feed that is read here.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from content_sync.centre.pages.asked.rules import style
from content_sync.centre.pages.atom import atom, news
from content_sync.centre.pages.calendar import calendar
from content_sync.centre.pages.edition import INDEX, Edition, Media, Signed, edition_of
from content_sync.centre.pages.frame import EMBLEM, STYLE
from content_sync.centre.pages.index_pages import (
    language_choice,
    topic_page,
    topic_pages,
    topics_page,
)
from content_sync.centre.pages.item_page import item_page
from content_sync.centre.pages.made.known import INTERVIEW, Known, outlines
from content_sync.model import Feed, Item
from content_sync.shown.reader import Reader
from content_sync.words import locales

HERE: Final = Path(__file__).resolve().parent
LANGUAGE: Final = (
    *(
        "model.py",
        "plan.py",
        "prose.py",
        "said.py",
        "sayings.py",
        "sentences.py",
        "subtitles.py",
        "words.py",
        "zone.py",
    ),
    *("shown/audience.py", "shown/calendar_entry.py", "shown/facts.py", "shown/hours.py"),
    *("shown/kinds.py", "shown/occasion.py", "shown/reader.py", "shown/showing.py"),
    *("shown/succession.py", "numbers/telephone.py", "numbers/telephone_plan.py"),
    *("numbers/telephone_words.py", "shown/errand.py"),
    *(f"interview/{name}.py" for name in ("values", "truth", "asking", "outcomes")),
)
KEY_LETTERS: Final = 20
PAGE: Final = ".html"
ENTRY: Final = ".ics"
ATOM: Final = ".atom"
RULES: Final = ".css"

_feed = msgspec.json.Decoder(Feed)


class File(NamedTuple):
    """A file that is no item's: where it lies, the key of its bytes, and what makes them."""

    folder: str
    name: str
    key: str
    make: Callable[[], bytes]

    @property
    def path(self) -> str:
        """The file below pages/."""
        return f"{self.folder}/{self.name}" if self.folder else self.name


@dataclass(frozen=True, slots=True)
class Plan:
    """What all keys are made of: `base` is in every one, `faces` say how lists show each item."""

    edition: Edition
    faces: Mapping[str, str]
    base: str

    def seen(self, id_: str) -> str:
        """How an item with a page is seen from others."""
        edition = self.edition
        return f"{self.faces[id_]} {id_ in edition.listed} {id_ in edition.over}"


def read_feed(raw: bytes) -> Feed:
    """What pages read of the feed: a voice more, or a situation on kiosks, changes no page."""
    feed, bare = _feed.decode(raw), msgspec.structs.replace
    return bare(
        feed,
        languages=tuple(bare(one, voice="", font="") for one in feed.languages),
        topics=tuple(bare(one, picture="") for one in feed.topics),
        areas=(),
        needs=(),
        said={},
        readings="",
        voices_coming=False,
    )


def plan(
    feed: Feed, every: Iterable[Known], media: Media, release: Signed, today: date, identity: str
) -> Plan:
    """What the pages of `every` item are made of, of a feed with this `identity`."""
    known: dict[str, Item] = {}
    signed: dict[str, Signed] = {}
    faces: dict[str, str] = {}
    releases: dict[Signed, Signed] = {}
    for one, outline in outlines(every):
        known[one.id] = outline
        signed[one.id] = releases.setdefault(one.signed, one.signed)
        faces[one.id] = one.face + media.name(one.thumbnail)
    base = key(_tools(), msgspec.json.encode(feed, order="sorted").decode(), identity)
    made = edition_of(feed, known.values(), media, release, today, identity)
    return Plan(replace(made, signed=signed), faces, base)


def of_item(plan: Plan, one: Known) -> str:
    """The key of an item's pages: of itself, its media, and the items it names."""
    edition = plan.edition
    topic = edition.topic(edition.items[one.id])
    parts = [plan.base, one.object, str(one.signed.release), one.signed.issued]
    parts += [f"{one.id in edition.over}", edition.topic_file(topic.id) if topic else ""]
    parts += [edition.media.name(sha256) for sha256 in one.media]
    parts += [f"{edition.today > day}{edition.today < day}" for day in one.turns or ()]
    for id_ in one.named:
        there = edition.lead(id_)
        parts += [id_, there, plan.seen(there) if there else ""]
    return key(*parts)


def names(edition: Edition, id_: str) -> tuple[str, ...]:
    """The files at an item's address, in the folder of each language."""
    item = edition.items.get(id_)  # none stands at the address of an old one
    found = [id_ + PAGE]
    if item and item.event:
        found.append(id_ + ENTRY)
    if item and item.kind == INTERVIEW:
        found.append(id_ + RULES)
    return tuple(found)


def make(edition: Edition, reader: Reader, item: Item, name: str) -> bytes:
    """A file of an item."""
    if item.event and name.endswith(ENTRY):
        return calendar(edition, reader, item, item.event)
    if item.interview and name.endswith(RULES):
        return style(item.interview, edition.today)
    return item_page(edition, reader, item)


def others(plan: Plan) -> Iterator[File]:
    """The files that are no item's; what leads to all the rest comes last."""
    for name in (STYLE, EMBLEM):
        yield File("", name, plan.base, (HERE / name).read_bytes)
    for language in plan.edition.feed.languages:
        yield from _indexes(plan, Reader.of(plan.edition.feed, language.tag))
    yield File("", f"{INDEX}{PAGE}", plan.base, partial(language_choice, plan.edition))


def _indexes(plan: Plan, reader: Reader) -> Iterator[File]:
    edition, seen = plan.edition, plan.seen
    for topic in edition.feed.topics:
        file = edition.topic_file(topic.id)
        pages = topic_pages(edition, reader, topic)
        for number, shown in enumerate(pages, 1):
            name = edition.topic_file(topic.id, number=number)
            made = partial(topic_page, edition, reader, topic, shown, number, len(pages))
            cards = (seen(item.id) for item in shown)
            yield File(reader.tag, name, key(plan.base, name, str(len(pages)), *cards), made)
        newest = news(edition, topic)
        cards = (seen(item.id) for item in newest)
        signed = [edition.signed[item.id] for item in newest] or [edition.release]
        parts = (f"{one.release} {one.issued}" for one in signed)
        name = edition.topic_file(topic.id, ATOM)
        entries = partial(atom, edition, reader, topic)
        yield File(reader.tag, name, key(plan.base, file, *parts, *cards), entries)
    files = (edition.topic_file(topic.id) for topic in edition.feed.topics)
    cards = (seen(item.id) for item in edition.urgent())
    of_all = key(plan.base, reader.day(edition.release.issued), *files, *cards)
    yield File(reader.tag, f"{INDEX}{PAGE}", of_all, partial(topics_page, edition, reader))


def _tools() -> str:
    """What makes the pages: this program and its words."""
    sources = [path for path in HERE.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    sources += [HERE.parent.parent / name for name in LANGUAGE]
    sources += locales().glob("*/LC_MESSAGES/kiosk.mo")
    found = hashlib.sha256()
    for path in sorted(sources):
        found.update(path.read_bytes())
    return found.hexdigest()


def key(*parts: str) -> str:
    """A short name of all parts together."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:KEY_LETTERS]
