"""Which files the pages of a release are, and what each is made of.

Every file has a key, a short name of all that its bytes depend on, so that what is there already
need not be made again: 20,000 items in five languages are 100,000 pages.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from functools import partial
from pathlib import Path, PurePath
from typing import Final, NamedTuple

import msgspec

from content_sync import zone
from content_sync.centre.pages.atom import atom
from content_sync.centre.pages.calendar import calendar
from content_sync.centre.pages.edition import Edition, Media, Signed, heirs, with_a_page
from content_sync.centre.pages.frame import EMBLEM, STYLE
from content_sync.centre.pages.index_pages import (
    language_choice,
    topic_page,
    topic_pages,
    topics_page,
)
from content_sync.centre.pages.item_page import item_page
from content_sync.centre.release.build import Build
from content_sync.centre.source.source import RESERVED
from content_sync.model import Feed, Item
from content_sync.shown import showing, succession
from content_sync.shown.occasion import is_over
from content_sync.shown.reader import Reader
from content_sync.signed.catalog import Line
from content_sync.words import locales

HERE: Final = Path(__file__).resolve().parent
LANGUAGE: Final = (
    *("model.py", "prose.py", "sayings.py", "sentences.py", "subtitles.py", "words.py", "zone.py"),
    *("shown/audience.py", "shown/calendar_entry.py", "shown/facts.py", "shown/hours.py"),
    *("shown/kinds.py", "shown/occasion.py", "shown/reader.py", "shown/showing.py"),
    *("shown/succession.py", "numbers/telephone.py", "numbers/telephone_plan.py"),
    "numbers/telephone_words.py",
)
LINK: Final = re.compile(rb'"item:([a-z0-9-]+)"')  # in an object, where a text links to an item
MEDIA: Final = re.compile(rb'"([0-9a-f]{64})"')
KEY_LETTERS: Final = 20

_feed = msgspec.json.Decoder(Feed)
_item = msgspec.json.Decoder(Item)


class File(NamedTuple):
    """A file below pages/, the key of its bytes, and what makes them."""

    name: str
    key: str
    make: Callable[[], bytes]


def edition(
    build: Build, before: Mapping[str, Signed], release: Signed, today: date, identity: str
) -> Edition:
    """What the pages are made of; `before`: which release had brought which item."""
    lines = [line for line in build.lines if line.kind == "item"]
    feed = _feed.decode(build.texts[RESERVED])
    day, midnight = today.isoformat(), datetime.combine(today, time.min)
    signed_day = zone.day_of(release.issued, feed.time_zone).isoformat()
    read = [_item.decode(build.texts[line.id]) for line in lines]
    items = with_a_page(read, day, signed_day)
    listed = {id_ for id_, item in items.items() if showing.is_due(item, day)}
    made = Edition(
        feed=feed,
        items=items,
        listed=listed,
        signed={line.id: _signed(line, before, release) for line in lines},
        release=release,
        media=Media({line.sha256: _ending(line) for line in build.lines if not line.is_text}),
        identity=identity,
        over={id_ for id_, item in items.items() if is_over(item, midnight)},
        heirs=heirs(read, items, listed),
    )
    led = {id_: succession.led_on(item, made.lead) for id_, item in items.items()}
    return replace(made, items=led)


def media(edition: Edition, build: Build) -> Iterator[str]:
    """The SHA-256 of every file that the pages show."""
    found = {sha256 for id_ in edition.items for sha256 in MEDIA.findall(build.texts[id_])}
    known = (sha256.decode() for sha256 in sorted(found))
    return (sha256 for sha256 in known if sha256 in edition.media.endings)


def files(edition: Edition, build: Build) -> Iterator[File]:
    """Every file but media, those that lead to others after them."""
    base = _key(_tools(), build.texts[RESERVED].decode(), edition.identity)
    for name in (STYLE, EMBLEM):
        yield File(name, base, (HERE / name).read_bytes)
    parts = {id_: _parts(edition, item, build.texts[id_]) for id_, item in edition.items.items()}
    readers = [Reader.of(edition.feed, language.tag) for language in edition.feed.languages]
    for reader in readers:
        for id_, item in edition.items.items():
            key = _key(base, *parts[id_])
            yield File(f"{reader.tag}/{id_}.html", key, partial(item_page, edition, reader, item))
            if item.event:
                make = partial(calendar, edition, reader, item, item.event)
                yield File(f"{reader.tag}/{id_}.ics", key, make)
        for id_, heir in edition.heirs.items():  # the code of the old one may hang on a wall
            make = partial(item_page, edition, reader, edition.items[heir])
            yield File(f"{reader.tag}/{id_}.html", _key(base, *parts[heir]), make)
    for reader in readers:
        yield from _indexes(edition, reader, base)
    yield File("index.html", base, lambda: language_choice(edition))


def _indexes(edition: Edition, reader: Reader, base: str) -> Iterator[File]:
    urgent = (*edition.of_class("emergency"), *edition.of_class("priority"))
    key = _key(base, edition.release.issued, *_shas(edition, urgent))
    yield File(f"{reader.tag}/index.html", key, lambda: topics_page(edition, reader))
    for topic in edition.feed.topics:
        items = edition.of_topic(topic.id)
        key = _key(base, *_shas(edition, items), *(() if items else (edition.release.issued,)))
        name = f"{reader.tag}/{edition.topic_file(topic.id, '.atom')}"
        yield File(name, key, partial(atom, edition, reader, topic))
        pages = topic_pages(edition, reader, topic)
        for number, shown in enumerate(pages, 1):
            name = f"{reader.tag}/{edition.topic_file(topic.id, number=number)}"
            key = _key(base, str(number), str(len(pages)), *_shas(edition, shown))
            make = partial(topic_page, edition, reader, topic, shown, number, len(pages))
            yield File(name, key, make)


def _parts(edition: Edition, item: Item, raw: bytes) -> list[str]:
    """What the page of an item depends on: itself, its media, and the items it names."""
    named = dict.fromkeys((*item.related, *(found.decode() for found in LINK.findall(raw))))
    led = {id_: edition.lead(id_) for id_ in named}
    signed = edition.signed[item.id]
    parts = [signed.object, str(signed.release), signed.issued, f"{item.id in edition.over}"]
    parts += [edition.media.name(sha256.decode()) for sha256 in MEDIA.findall(raw)]
    for id_, there in led.items():
        stands = f"{there in edition.listed}{there in edition.over}"
        parts += [id_, there, stands, edition.signed[there].object if there else ""]
    return parts


def _shas(edition: Edition, items: Iterable[Item]) -> list[str]:
    signed = ((edition.signed[item.id], item.id in edition.over) for item in items)
    return [f"{one.object}{one.issued}{is_past}" for one, is_past in signed]


def _signed(line: Line, before: Mapping[str, Signed], release: Signed) -> Signed:
    known = before.get(line.id)
    if known and known.object == line.sha256 and known.issued <= release.issued:
        return known
    return Signed(release.release, release.issued, line.sha256)


def _ending(line: Line) -> str:
    return PurePath(line.id).suffix.lower()


def _tools() -> str:
    """What makes the pages: this program and its words."""
    sources = [path for path in HERE.iterdir() if path.is_file()]
    sources += [HERE.parent.parent / name for name in LANGUAGE]
    sources += locales().glob("*/LC_MESSAGES/kiosk.mo")
    found = hashlib.sha256()
    for path in sorted(sources):
        found.update(path.read_bytes())
    return found.hexdigest()


def _key(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:KEY_LETTERS]
