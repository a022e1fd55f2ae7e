"""What a release and its checks need of each item: as it was kept, where nothing has changed.

A record is believed where the item's files are those it was read from, the program is the same,
the part of feed.yaml that a reading may ask for is the same, the ids it asked for are still there,
and what lies in the cache for it lies there still. Otherwise the item is read anew.
"""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from content_sync.centre.records.drawer import Drawer, Row
from content_sync.centre.records.program import program
from content_sync.centre.records.record import Made, Record
from content_sync.centre.records.stamp import Stamp, contents, file_stamp, stamp
from content_sync.centre.release import objects
from content_sync.centre.source.item_folder import ItemRead
from content_sync.centre.source.source import Begun
from content_sync.machine.progress import follow
from content_sync.said import phrase
from content_sync.signed.sha256 import is_named


class Items:
    """The items of a folder that was begun; `clock` tells nanoseconds of today's time."""

    def __init__(self, start: Begun, drawer: Drawer, cache: Path, clock: Callable[[], int]) -> None:
        self._start = start
        self._folders = str(start.content / "items")
        self._drawer = drawer
        self._cache = cache
        self._clock = clock
        frame = start.frame.context()
        parts = (
            program(),
            msgspec.json.encode(frame.languages).decode(),
            "\0".join(frame.tags),
            frame.time_zone,
            f"{frame.require_approval}",
            start.letters.made_of,
        )
        self._base = hashlib.blake2b("\0".join(parts).encode(), digest_size=32)

    def records(self) -> Iterator[Record]:
        """The record of each item without mistakes; those of the others are noted in the folder."""
        for id_ in follow(self._start.ids, phrase("items")):
            if record := self._kept(id_) or self._made(id_):
                self._start.take(record.facts)
                yield record
        self._drawer.tidy(dict.fromkeys(self._start.ids))

    def remade(self, id_: str) -> bytes:
        """The object of an item, read from its files once more."""
        return objects.made(self._start.read(id_), self._start.frame, self._cache)[1]

    def readings(self, id_: str) -> bytes:
        """How often an item has each Chinese character with its pinyin."""
        if row := self._drawer.row_again(id_):
            return row.record.readings
        return objects.made(self._start.read(id_), self._start.frame, self._cache)[0].readings

    def keep(self, record: Record) -> None:
        """Keep a record that says more than it did; the files are those it was read from."""
        row = self._drawer.row_again(record.facts.card.id)
        if row and row.record.lines == record.lines:
            self._drawer.put(Row(row.id, row.stamp, row.looked_ns, row.key, record))

    def _kept(self, id_: str) -> Record | None:
        row = self._drawer.row(id_)
        if row is None or not self._start.frame.has(row.record.facts.asked):
            return None
        folder = self._folder(id_)
        looked_ns = self._clock()
        now = stamp(folder)
        if now is None or not self._lies_there(row.record):
            return None
        is_same = now.data == row.stamp and now.is_settled(row.looked_ns)
        if is_same and row.key[:32] == self._key(id_)[:32]:
            return row.record
        held = contents(folder)
        if held is None or row.key != self._key(id_, held) or stamp(folder) != now:
            return None
        self._drawer.put(Row(id_, now.data, looked_ns, row.key, row.record))
        return row.record

    def _made(self, id_: str) -> Record | None:
        """The item as its files are now; None after noting what is wrong with it."""
        folder = self._folder(id_)
        looked_ns = self._clock()
        before = stamp(folder)
        read = self._start.read(id_)
        if not read.is_good:
            self._start.take(read.facts, read.findings)
            return None
        record, data = objects.made(read, self._start.frame, self._cache)
        row = self._row(id_, read, record, before, looked_ns)
        self._drawer.put_object(record.lines[0].sha256, data)
        if row:
            self._drawer.put(row)
        return record

    def _row(
        self, id_: str, read: ItemRead, record: Record, before: Stamp | None, looked_ns: int
    ) -> Row | None:
        """What is kept of a reading; None where it depends on more than is looked at."""
        if before is None or read.is_judged:
            return None
        held = contents(self._folder(id_))
        if held is None or stamp(self._folder(id_)) != before:  # changed while it was read
            return None
        return Row(id_, before.data, looked_ns, self._key(id_, held), record)

    def _key(self, id_: str, held: bytes = b"") -> bytes:
        """Of all that a reading depends on but ids: 32 bytes without its files, 32 with them."""
        key = self._base.copy()
        key.update(f"\0{id_}".encode())
        return key.digest() + held

    def _lies_there(self, record: Record) -> bool:
        """Whether what the cache has for it is what it was; a rotted one is removed."""
        return all(self._is_whole(each) for each in record.made)

    def _is_whole(self, made: Made) -> bool:
        path = self._cache / made.path
        if file_stamp(path) == made.stamp:
            return True
        try:
            with path.open("rb") as file:
                if is_named(file, made.sha256):
                    return True
            path.unlink()
        except OSError:
            pass
        return False

    def _folder(self, id_: str) -> str:
        return f"{self._folders}/{id_}"
