"""The pages of a feed on disk: written whole, left alone where nothing changed.

    pages/index.html style.css emblem.svg
    pages/<tag>/…                     edition.py
    pages/media/…                     hard links to the feed's own objects where the disk has them,
                                      subtitles as WebVTT, the only ones that browsers read
    pages/made.db                     the record: what was made, and of what (made/record.py)

A file is not made again while its key stays and the disk has it as it was written. So that this can
be relied on after a power cut, the record is settled last, when the disk has the rest. Media come
before the pages that show them, items before what leads to them. Kiosks do not read any of it.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from io import TextIOWrapper
from pathlib import Path, PurePath
from typing import Final

import msgspec

from content_sync import subtitles
from content_sync.centre.feed import feed_files
from content_sync.centre.pages import plan
from content_sync.centre.pages.edition import Edition, Media, Signed
from content_sync.centre.pages.made import folder
from content_sync.centre.pages.made.known import Known, card, face, known
from content_sync.centre.pages.made.record import Record, discard
from content_sync.centre.pages.todo import MADE, MEDIA, SUBTITLES, Todo, todo
from content_sync.centre.release.build import Build
from content_sync.centre.source.source import RESERVED
from content_sync.errors import StoreError
from content_sync.machine.disk import open_plain, read_plain
from content_sync.machine.progress import follow
from content_sync.machine.reasons import reason
from content_sync.model import Item, encode
from content_sync.said import phrase
from content_sync.shown.reader import Reader
from content_sync.shown.succession import led_on
from content_sync.signed.sha256 import name_of

NO_ROT: Final = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY)
ROTTED: Final = (sqlite3.Error, UnicodeDecodeError)  # what SQLite says of rot may be no text itself

_item = msgspec.json.Decoder(Item)


def write(feed: Path, build: Build, release: Signed, today: date) -> int:
    """Bring the pages of `feed` in step with `build`, its newest release; how many files changed.

    Raises:
        StoreError: the feed cannot be written.
    """
    top = feed / "pages"
    try:
        try:
            return _write(feed, top, build, release, today)
        except ROTTED as error:
            if getattr(error, "sqlite_errorcode", None) in NO_ROT:
                raise
            discard(top / MADE)
            return _write(feed, top, build, release, today)
    except ROTTED as error:
        what = phrase("cannot write {path}: {why}", path=top / MADE, why=error)
        raise StoreError(what) from error
    except OSError as error:
        why, path = reason(error), error.filename or top
        raise StoreError(phrase("cannot write {path}: {why}", path=path, why=why)) from error


def _write(feed: Path, top: Path, build: Build, release: Signed, today: date) -> int:
    top.mkdir(parents=True, exist_ok=True)
    with closing(Record.open(top / MADE)) as record:
        learn(record, build, release)
        record.settle()
        by = _plan(feed, record, build, release, today)
        folder.make_room(top, [MEDIA, *(one.tag for one in by.edition.feed.languages)])
        writing = Writing(feed, top, build, record, by.edition)
        changed = writing.do(todo(top, record, by))
        if record.is_changed:
            os.sync()
            record.settle()
    return changed


def learn(record: Record, build: Build, release: Signed) -> None:
    """Know of every item of `build` what there is to know; `release` brought those that changed."""
    left = {line.id: line.sha256 for line in build.lines if line.kind == "item"}
    gone = []
    for one, _ in record.known():
        if one.id not in left:
            gone.append(one.id)
        elif one.object == left[one.id] and one.signed.issued <= release.issued:
            del left[one.id]

    def read() -> Iterator[tuple[Known, bytes]]:
        for id_, sha256 in left.items():
            raw = build.texts[id_]
            item = _item.decode(raw)
            drawn = encode(card(item))
            yield known(item, raw, sha256, release, face(drawn)), drawn

    record.forget(gone)
    record.learn(read())


def _plan(feed: Path, record: Record, build: Build, release: Signed, today: date) -> plan.Plan:
    identity = name_of(read_plain(feed / "root" / "1.root.json"))
    endings = {line.sha256: _ending(line.id) for line in build.lines if not line.is_text}
    shown = plan.read_feed(build.texts[RESERVED])
    every = (one for one, _ in record.known())
    by = plan.plan(shown, every, Media(endings), release, today, identity)

    def drawn(id_: str) -> Item:
        kept = record.card(id_, by.faces[id_])
        return kept or card(_item.decode(build.texts[id_]))

    return replace(by, edition=replace(by.edition, cards=drawn))


def _ending(id_: str) -> str:
    return PurePath(id_).suffix.lower()


@dataclass(frozen=True, slots=True)
class Writing:
    """All that is needed to write pages."""

    feed: Path
    top: Path
    build: Build
    record: Record
    edition: Edition

    def do(self, left: Todo) -> int:
        """Make what is to be made, then remove what is to go; how many files changed."""
        tags = [language.tag for language in self.edition.feed.languages]
        readers = [Reader.of(self.edition.feed, tag) for tag in tags]
        changed = 0
        for name, sha256 in left.media.items():
            changed += self._media(name, sha256)
        for id_ in follow(sorted(left.items.keys() | left.lost.keys()), phrase("pages")):
            changed += self._item(id_, readers, None if id_ in left.items else left.lost[id_])
            if id_ in left.items:
                self.record.put_key(id_, left.items[id_])
        for file in left.files:
            changed += self._put(file.folder, file.name, file.make())
            self.record.put_made(file.path, file.key)
        self.record.drop_made(left.forgotten)
        self.record.drop_folders(left.strange)
        for name, files in left.strange.items():
            folder.clear(self.top / name, files)
            self.record.drop_stamps(name, files)
            changed += len(files)
        return changed

    def _item(self, id_: str, readers: list[Reader], only: set[tuple[str, str]] | None) -> int:
        edition, changed = self.edition, 0
        there = edition.lead(id_)
        item = led_on(_item.decode(self.build.texts[there]), edition.lead)
        for reader in readers:
            for name in plan.names(edition, id_):
                if only is None or (reader.tag, name) in only:
                    data = plan.make(edition, reader, item, name)
                    changed += self._put(reader.tag, name, data)
        return changed

    def _put(self, where: str, name: str, data: bytes) -> bool:
        stamp, is_new = folder.put(self.top / where / name, data)
        self.record.put_stamp(where, name, stamp)
        return is_new

    def _media(self, name: str, sha256: str) -> bool:
        source = feed_files.object_path(self.feed, sha256)
        if name.endswith(SUBTITLES):
            return self._put(MEDIA, name, _webvtt(source))
        stamp, is_new = folder.put_link(self.top / MEDIA / name, source, sha256)
        if stamp:
            self.record.put_stamp(MEDIA, name, stamp)
        return is_new


def _webvtt(source: Path) -> bytes:
    """Subtitles as the kiosk reads them; browsers drop a .vtt without WEBVTT or with a comma."""
    with TextIOWrapper(open_plain(source), "utf-8-sig") as file:
        text = file.read()
    return subtitles.to_webvtt(subtitles.read(text)).encode()
