"""Where records lie: one SQLite file a content folder, below the cache.

    <cache>/known/<hash of the folder's path>.db

    items    id, how its files stood and when that was looked at, the key, the record, their sum
    objects  SHA-256 -> the bytes, squeezed; kept a day after nobody names them any more
    voiced   of items with machine voices: what they were made from, the name of the object
    parts    what was counted of many items together

It is a cache: whatever is rotted, foreign, locked or cannot be written is made anew or done
without. No row is believed unless it has its own sum; no object unless it has its name.
"""

import contextlib
import hashlib
import os
import sqlite3
import threading
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
import zstandard

from content_sync.centre.records.record import Record
from content_sync.signed import pack
from content_sync.signed.sha256 import is_named

Values = tuple[Any, ...]

VERSION: Final = 1
FOLDER: Final = "known"
MOST_FILES: Final = 12  # of content folders; the longest unused go first
AT_ONCE: Final = 256  # rows in one go
LEVEL: Final = 1
LARGEST: Final = 64 << 20  # bytes of an object
DAY_NS: Final = 86_400 * 10**9
WAIT_S: Final = 5.0
TABLES: Final = f"""
CREATE TABLE IF NOT EXISTS items (
    id TEXT PRIMARY KEY, stamp BLOB, looked INTEGER, key BLOB, record BLOB, sha256 TEXT, sum BLOB
);
CREATE TABLE IF NOT EXISTS objects (sha256 TEXT PRIMARY KEY, data BLOB, day INTEGER);
CREATE TABLE IF NOT EXISTS voiced (
    id TEXT PRIMARY KEY, key BLOB, sha256 TEXT, bytes INTEGER
);
CREATE TABLE IF NOT EXISTS parts (name TEXT PRIMARY KEY, key BLOB, data BLOB, sum BLOB);
PRAGMA user_version = {VERSION};
"""
LEFT: Final = (
    "UPDATE objects SET day = ?"
    " WHERE sha256 IN (SELECT sha256 FROM {table} WHERE id = ? AND sha256 != ?)"
)
FORGET: Final = (
    "DELETE FROM objects WHERE day NOT BETWEEN ? AND ?"
    " AND sha256 NOT IN (SELECT sha256 FROM items UNION ALL SELECT sha256 FROM voiced)"
)

ROW: Final = "id, stamp, looked, key, record, sum"

_decoder = msgspec.msgpack.Decoder(Record)


@dataclass(frozen=True, slots=True)
class Row:
    """A record, the key it was read by, and the stamp of its files at a look."""

    id: str
    stamp: bytes
    looked_ns: int
    key: bytes
    record: Record


class Drawer:
    """The records of one content folder."""

    def __init__(self, cache: Path, content: Path, now_ns: int) -> None:
        name = hashlib.sha256(str(content.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
        self._path = cache / FOLDER / f"{name[:32]}.db"
        self._day = now_ns // DAY_NS
        self._lock = threading.RLock()
        self._near: dict[str, Values] = {}
        self._rows: list[Values] = []
        self._objects: list[Values] = []
        self._voiced: list[Values] = []
        self._db = self._opened()
        self._pid = os.getpid()
        self._squeeze = zstandard.ZstdCompressor(LEVEL, write_content_size=True)

    def row(self, id_: str) -> Row | None:
        """What is known of an item; None where nothing is, or nothing that can be believed.

        Who asks goes through the ids in their order: those that follow come along.
        """
        if id_ not in self._near:
            sql = f"SELECT {ROW} FROM items WHERE id >= ? ORDER BY id LIMIT {AT_ONCE}"
            self._near = {row[0]: row for row in self._all(sql, id_)}
        return _row(self._near.pop(id_, None))

    def row_again(self, id_: str) -> Row | None:
        """The same of one item alone, as it was put."""
        self.write()
        return _row(self._one(f"SELECT {ROW} FROM items WHERE id = ?", id_))

    def put(self, row: Row, data: bytes | None = None) -> None:
        """Keep a record; `data`: the bytes of its object, if they are not here yet."""
        raw = msgspec.msgpack.encode(row.record)
        sum_ = _sum(row.id, row.stamp, row.looked_ns, row.key, raw)
        sha256 = row.record.lines[0].sha256
        with self._lock:
            self._rows.append((row.id, row.stamp, row.looked_ns, row.key, raw, sha256, sum_))
            if data is not None:
                self.put_object(sha256, data)
            if len(self._rows) >= AT_ONCE:
                self.write()

    def put_object(self, sha256: str, data: bytes) -> None:
        """Keep the bytes of an object."""
        with self._lock:
            self._objects.append((sha256, self._squeeze.compress(data), self._day))

    def data_of(self, sha256: str) -> bytes | None:
        """The bytes of an object; None where they are not here, or rotted."""
        if self._objects:
            self.write()
        found = self._one("SELECT data FROM objects WHERE sha256 = ?", sha256)
        if found is None:
            return None
        try:
            data = pack.expand(found[0], LARGEST)
            is_good = is_named(data, sha256)
        except (TypeError, ValueError):
            is_good = False
        if not is_good:
            self._do([("DELETE FROM objects WHERE sha256 = ?", [(sha256,)])])
        return data if is_good else None

    def voiced(self, id_: str, key: bytes) -> tuple[str, int] | None:
        """The name and size of an item's object with the voices that `key` names."""
        sql = (
            "SELECT sha256, bytes FROM voiced JOIN objects USING (sha256) WHERE id = ? AND key = ?"
        )
        match self._one(sql, id_, key):
            case (str(sha256), int(size)):
                return sha256, size
        return None

    def put_voiced(self, id_: str, key: bytes, sha256: str, data: bytes) -> None:
        """Keep an item's object with its voices."""
        self.put_object(sha256, data)
        with self._lock:
            self._voiced.append((id_, key, sha256, len(data)))
            if len(self._voiced) >= AT_ONCE:
                self.write()

    def part(self, name: str, key: bytes) -> bytes | None:
        """What was counted under a name, if it was of the same."""
        found = self._one("SELECT key, data, sum FROM parts WHERE name = ?", name)
        is_good = found and found[0] == key and found[2] == _sum(name, key, found[1])
        return found[1] if found and is_good else None

    def put_part(self, name: str, key: bytes, data: bytes) -> None:
        """Keep what was counted."""
        sql = "INSERT OR REPLACE INTO parts VALUES (?, ?, ?, ?)"
        self._do([(sql, [(name, key, data, _sum(name, key, data))])])

    def write(self) -> None:
        """Write what was put so far."""
        with self._lock:
            rows, objects, voiced = self._rows, self._objects, self._voiced
            self._rows, self._objects, self._voiced = [], [], []
            if not rows and not objects and not voiced:
                return
            left: list[Values] = [(self._day, row[0], row[5]) for row in rows]
            left_voiced: list[Values] = [(self._day, row[0], row[2]) for row in voiced]
            self._do(
                [
                    (LEFT.format(table="items"), left),
                    (LEFT.format(table="voiced"), left_voiced),
                    ("INSERT OR REPLACE INTO objects VALUES (?, ?, ?)", objects),
                    ("INSERT OR REPLACE INTO items VALUES (?, ?, ?, ?, ?, ?, ?)", rows),
                    ("INSERT OR REPLACE INTO voiced VALUES (?, ?, ?, ?)", voiced),
                ]
            )

    def tidy(self, ids: Collection[str]) -> None:
        """Write all, and forget items that are not among `ids` and objects nobody names."""
        self.write()
        for table in ("items", "voiced"):
            known = self._all(f"SELECT id FROM {table}")
            gone: list[Values] = [(id_,) for (id_,) in known if id_ not in ids]
            if gone:
                left: list[Values] = [(self._day, id_, "") for (id_,) in gone]
                self._do(
                    [
                        (LEFT.format(table=table), left),
                        (f"DELETE FROM {table} WHERE id = ?", gone),
                    ]
                )
        self._do([(FORGET, [(self._day - 1, self._day)])])

    def _one(self, sql: str, *values: object) -> Values | None:
        with self._lock:
            try:
                return self._here().execute(sql, values).fetchone()  # type: ignore[no-any-return]
            except sqlite3.Error:
                return None

    def _all(self, sql: str, *values: object) -> list[Values]:
        with self._lock:
            try:
                return self._here().execute(sql, values).fetchall()
            except sqlite3.Error:
                return []

    def _do(self, steps: list[tuple[str, list[Values]]]) -> None:
        with self._lock, contextlib.suppress(sqlite3.Error):
            db = self._here()
            try:
                db.execute("BEGIN IMMEDIATE")
                for sql, rows in steps:
                    db.executemany(sql, rows)
                db.execute("COMMIT")
            except sqlite3.Error:
                with contextlib.suppress(sqlite3.Error):
                    db.execute("ROLLBACK")
                raise

    def _here(self) -> sqlite3.Connection:
        """The connection of this process: SQLite's do not survive a fork."""
        if os.getpid() != self._pid:
            self._db, self._pid = _connected(str(self._path)), os.getpid()
        return self._db

    def _opened(self) -> sqlite3.Connection:
        for _ in range(2):
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                db = _connected(str(self._path))
                if db.execute("PRAGMA user_version").fetchone()[0] not in (0, VERSION):
                    raise sqlite3.DatabaseError("of another version")
                db.executescript(TABLES)
                os.utime(self._path)
                leave_newest(self._path.parent)
                return db
            except sqlite3.OperationalError:
                break  # locked, or a disk that cannot be written
            except (sqlite3.Error, OSError):
                with contextlib.suppress(OSError):
                    self._path.unlink()
        db = _connected("")  # a file of SQLite's own, gone with the process
        db.executescript(TABLES)
        return db


def _row(found: Values | None) -> Row | None:
    if found is None:
        return None
    id_, stamp, looked, key, raw, sum_ = found
    try:
        if sum_ != _sum(id_, stamp, looked, key, raw):
            return None
        return Row(id_, stamp, looked, key, _decoder.decode(raw))
    except (TypeError, ValueError, msgspec.MsgspecError):
        return None


def leave_newest(folder: Path, most: int = MOST_FILES) -> None:
    """Remove the records of content folders that were not asked for longest."""
    with contextlib.suppress(OSError):
        found = sorted(folder.glob("*.db"), key=lambda path: path.stat().st_mtime_ns)
        for path in found[:-most]:
            path.unlink()


def _connected(path: str) -> sqlite3.Connection:
    db = sqlite3.connect(path, WAIT_S, isolation_level=None, check_same_thread=False)
    db.text_factory = lambda data: data.decode("utf-8", "replace")  # rotted text is told by its sum
    db.execute("PRAGMA synchronous = OFF")  # a power cut may spoil it: then it is made anew
    db.execute("PRAGMA cache_size = -4096")
    return db


def _sum(*parts: object) -> bytes:
    """Of texts, numbers and bytes, each with its length."""
    found = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogateescape")
        found.update(b"%d " % len(data))
        found.update(data)
    return found.digest()
