"""All pages of a release made from nothing, with every item in memory: what a folder must equal.

every_page(build, signed, Signed(2, ISSUED), TODAY, identity)["vi/vay-von.html"]
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import PurePath

import msgspec

from content_sync import subtitles
from content_sync.centre.pages import plan
from content_sync.centre.pages.atom import atom
from content_sync.centre.pages.calendar import calendar
from content_sync.centre.pages.edition import Edition, Media, Signed, edition_of
from content_sync.centre.pages.index_pages import (
    language_choice,
    topic_page,
    topic_pages,
    topics_page,
)
from content_sync.centre.pages.item_page import item_page
from content_sync.centre.pages.made.known import MEDIA
from content_sync.centre.release.build import Build
from content_sync.model import Feed, Item
from content_sync.shown.reader import Reader
from content_sync.shown.succession import led_on


def every_page(
    build: Build, signed: Mapping[str, Signed], release: Signed, today: date, identity: str
) -> dict[str, bytes]:
    """Each file below pages/; `signed` says which release brought which item."""
    edition = _edition(build, signed, release, today, identity)
    found = dict(_pages(edition))
    for id_ in edition.items:
        for sha256 in (one.decode() for one in MEDIA.findall(build.texts[id_])):
            name = edition.media.name(sha256)
            if name:
                data = build.media[sha256].read_bytes()
                if name.endswith(".vtt"):
                    data = subtitles.to_webvtt(subtitles.read(data.decode())).encode()
                found[f"media/{name}"] = data
    return found


def _edition(
    build: Build, signed: Mapping[str, Signed], release: Signed, today: date, identity: str
) -> Edition:
    feed = msgspec.json.decode(build.texts["feed"], type=Feed)
    ids = [line.id for line in build.lines if line.kind == "item"]
    read = [msgspec.json.decode(build.texts[id_], type=Item) for id_ in ids]
    files = (line for line in build.lines if not line.is_text)
    endings = {line.sha256: PurePath(line.id).suffix.lower() for line in files}
    made = edition_of(feed, read, Media(endings), release, today, identity)
    items = {id_: led_on(item, made.lead) for id_, item in made.items.items()}
    return replace(made, items=items, signed=signed)


def _pages(edition: Edition) -> Iterator[tuple[str, bytes]]:
    for name in ("style.css", "emblem.svg"):
        yield name, (plan.HERE / name).read_bytes()
    yield "index.html", language_choice(edition)
    for language in edition.feed.languages:
        reader = Reader.of(edition.feed, language.tag)
        for id_, item in edition.items.items():
            yield f"{reader.tag}/{id_}.html", item_page(edition, reader, item)
            if item.event:
                yield f"{reader.tag}/{id_}.ics", calendar(edition, reader, item, item.event)
        for id_, heir in edition.heirs.items():
            page = item_page(edition, reader, edition.items[heir])
            yield f"{reader.tag}/{id_}.html", page
        yield f"{reader.tag}/index.html", topics_page(edition, reader)
        for topic in edition.feed.topics:
            yield (
                f"{reader.tag}/{edition.topic_file(topic.id, '.atom')}",
                atom(edition, reader, topic),
            )
            pages = topic_pages(edition, reader, topic)
            for number, shown in enumerate(pages, 1):
                name = edition.topic_file(topic.id, number=number)
                page = topic_page(edition, reader, topic, shown, number, len(pages))
                yield f"{reader.tag}/{name}", page
