"""The record of the pages made last: a file beside them that nothing but the next publish reads.

    known   what is known of each item, and the key its pages were made with
    card    what lists show of each item
    made    the key of every other page
    file    what each file was when it was written: size, time, and a name of its bytes

It can be lost: a record that is missing, foreign or rotted is begun anew, and so are the pages.
Rows carry sums, because SQLite does not see a bit that has flipped.
"""

import sqlite3
import zlib
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple, Self

import msgspec

from content_sync.centre.pages.made.known import Known, face
from content_sync.machine.disk import is_plain, remove
from content_sync.model import Item

SHAPE: Final = 1  # another number for other tables: the record is begun anew
JOURNAL: Final = "-journal"
CREATE: Final = f"""
    BEGIN;
    CREATE TABLE known (id TEXT PRIMARY KEY, row BLOB, sum INTEGER, key TEXT) WITHOUT ROWID;
    CREATE TABLE card (id TEXT PRIMARY KEY, card BLOB) WITHOUT ROWID;
    CREATE TABLE made (name TEXT PRIMARY KEY, key TEXT) WITHOUT ROWID;
    CREATE TABLE file (folder TEXT, name TEXT, size INTEGER, time INTEGER, bytes BLOB,
                       PRIMARY KEY (folder, name)) WITHOUT ROWID;
    PRAGMA user_version = {SHAPE};
    COMMIT;
"""

_encode = msgspec.msgpack.Encoder().encode
_known = msgspec.msgpack.Decoder(Known)
_item = msgspec.json.Decoder(Item)


class Stamp(NamedTuple):
    """By what a file is known to be as it was written; `time` in ns, `bytes` a name of them."""

    size: int
    time: int
    bytes: bytes = b""


class Record:
    """A record, open. What is changed counts from the next `settle` on."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    @classmethod
    def open(cls, path: Path) -> Self:
        """The record at `path`; an empty one where there is none of this shape.

        Raises:
            sqlite3.Error: it is rotted, as all its methods may say, or the disk has failed.
        """
        for each in (path, path.with_name(path.name + JOURNAL)):
            if not is_plain(each):
                remove(each)  # as a pipe, at which SQLite would wait for ever
        db = _connected(path)
        (shape,) = db.execute("PRAGMA user_version").fetchone()
        if shape != SHAPE:
            db.close()
            discard(path)
            db = _connected(path)
            db.executescript(CREATE)
        return cls(db)

    def close(self) -> None:
        """Let go of the file; what is not settled is forgotten."""
        self._db.close()

    @property
    def is_changed(self) -> bool:
        """Whether there is something to settle."""
        return self._db.in_transaction

    def settle(self) -> None:
        """Make safe what was changed."""
        if self._db.in_transaction:
            self._db.execute("COMMIT")

    def known(self) -> Iterator[tuple[Known, str]]:
        """All that is known of items, by id, each with the key of its pages ("" for none)."""
        for row, sum_, key in self._db.execute("SELECT row, sum, key FROM known ORDER BY id"):
            if isinstance(row, bytes) and zlib.crc32(row) == sum_:
                yield _known.decode(row), key

    def learn(self, every: Iterable[tuple[Known, bytes]]) -> None:
        """Know items, each with its card, instead of what was known of them."""
        for one, card in every:
            self._begin()
            row = _encode(one)
            self._db.execute(
                "INSERT INTO known VALUES (?1, ?2, ?3, '') ON CONFLICT (id) DO UPDATE SET"
                " row = ?2, sum = ?3",
                (one.id, row, zlib.crc32(row)),
            )
            self._db.execute("INSERT OR REPLACE INTO card VALUES (?, ?)", (one.id, card))

    def forget(self, ids: Iterable[str]) -> None:
        """Know items no longer."""
        for id_ in ids:
            self._begin()
            self._db.execute("DELETE FROM known WHERE id = ?", (id_,))
            self._db.execute("DELETE FROM card WHERE id = ?", (id_,))

    def card(self, id_: str, wanted: str) -> Item | None:
        """The card of an item; None unless it is there with the face that `wanted` begins with."""
        found = self._db.execute("SELECT card FROM card WHERE id = ?", (id_,)).fetchone()
        if not found or not isinstance(found[0], bytes) or not wanted.startswith(face(found[0])):
            return None
        return _item.decode(found[0])

    def made(self) -> dict[str, str]:
        """The keys of pages that are no item's, by name."""
        return dict(self._db.execute("SELECT name, key FROM made"))

    def put_key(self, id_: str, key: str) -> None:
        """Remember with which key the pages of an item were made."""
        self._begin()
        self._db.execute("UPDATE known SET key = ? WHERE id = ?", (key, id_))

    def put_made(self, name: str, key: str) -> None:
        """Remember with which key another page was made."""
        self._begin()
        self._db.execute("INSERT OR REPLACE INTO made VALUES (?, ?)", (name, key))

    def drop_made(self, names: Iterable[str]) -> None:
        """Remember pages no longer."""
        for name in names:
            self._begin()
            self._db.execute("DELETE FROM made WHERE name = ?", (name,))

    def stamps(self, folder: str) -> Iterator[tuple[str, Stamp]]:
        """The files of a folder as they were written."""
        asked = "SELECT name, size, time, bytes FROM file WHERE folder = ?"
        for name, *stamp in self._db.execute(asked, (folder,)):
            if isinstance(name, str):
                yield name, Stamp(*stamp)

    def put_stamp(self, folder: str, name: str, stamp: Stamp) -> None:
        """Remember how a file was written."""
        self._begin()
        self._db.execute("INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?)",
                         (folder, name, *stamp))  # fmt: skip

    def drop_stamps(self, folder: str, names: Iterable[str]) -> None:
        """Remember files of a folder no longer."""
        for name in names:
            self._begin()
            self._db.execute("DELETE FROM file WHERE folder = ? AND name = ?", (folder, name))

    def drop_folders(self, left: Collection[str]) -> None:
        """Remember no file of any folder but those that are left."""
        known = [name for (name,) in self._db.execute("SELECT DISTINCT folder FROM file")]
        for name in known:
            if name not in left:
                self._begin()
                self._db.execute("DELETE FROM file WHERE folder = ?", (name,))

    def _begin(self) -> None:
        if not self._db.in_transaction:
            self._db.execute("BEGIN IMMEDIATE")


def discard(path: Path) -> None:
    """Remove a record, with what SQLite may have left beside it."""
    for name in (path.name, path.name + JOURNAL):
        with suppress(FileNotFoundError):
            remove(path.with_name(name))


def _connected(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None)
    db.text_factory = lambda data: data.decode("utf-8", "replace")  # rotted text is told by its sum
    return db
