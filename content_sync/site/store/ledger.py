"""sync.db, the writer's own notes: opened, or set aside and begun anew when it cannot be read.

    media   the media files that are whole on this disk
    checks  when each of them was looked at last
    facts   by their names:
        root timestamp snapshot targets   what was believed last (belief.py)
        etag asked                        the head that was taken in last, and when it was asked for
        site                              where the kiosk stood at the last pull
        held                              the release that was left by a roll back
        damaged                           the releases on which nothing is built any more
        whole                             which file of which release was found whole (soundness.py)
        advice                            what a keeper was told of the current release (advice.py)
        spent                             what came over a line that costs, this month (thrift.py)
        saved                             bytes that may be looked at beyond the usual (shelf.py)

Whatever is lost of it comes back: which media are whole is read from the disk, and what was
believed stands beside it (belief.py). Only where both are gone `--root` is needed.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from sqlite_utils import Database

from content_sync.machine.disk import is_plain, remove
from content_sync.site.library import places
from content_sync.site.store import packs, shelf
from content_sync.site.store.readable import give_to_owner
from content_sync.site.store.room import reserve
from content_sync.site.store.shelf import whole

LOST: Final = (
    "what this store believes is lost (sync.db is damaged or gone): pull with --root root.json, "
    "what is whole on this disk stays"
)
_COLUMNS: Final = {"facts": {"key", "value"}, "media": {"sha256", "bytes"}}
_UNREADABLE: Final = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


class Notes:
    """The facts of one store."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def fact(self, key: str) -> bytes:
        """A fact; empty where there is none."""
        row = self._db.execute("SELECT value FROM facts WHERE key = ?", [key]).fetchone()
        return bytes(row[0]) if row and isinstance(row[0], bytes) else b""

    def number(self, key: str) -> int:
        """A fact that is a number; 0 where there is none."""
        text = self.fact(key)
        return int(text) if text.isdigit() and len(text) < 20 else 0

    def note(self, facts: dict[str, bytes]) -> None:
        """Remember these facts, all at once; what is known already is not written again."""
        new = {key: value for key, value in facts.items() if self.fact(key) != value}
        if new:
            with self._db.atomic():
                rows = ({"key": key, "value": value} for key, value in new.items())
                self._db["facts"].upsert_all(rows, pk="key")


BESIDE: Final = ("-journal", "-wal", "-shm")  # where SQLite keeps what is not done yet


class Peek(NamedTuple):
    """What the notes say to whoever asks beside their writer."""

    facts: dict[str, bytes]
    media: dict[str, int]


@contextmanager
def noting(folder: Path) -> Iterator[Database]:
    """The notes of the store in `folder`; those that cannot be read lie in sync.db.broken."""
    path = places.notes(folder)
    for ending in BESIDE:  # a pipe or a folder where SQLite keeps its own
        beside = path.with_name(path.name + ending)
        if os.path.lexists(beside) and not is_plain(beside):
            remove(beside)
    if not is_readable(path):
        _set_aside(path)
    with closing(Database(path)) as db:
        db.execute("PRAGMA synchronous=FULL")
        try:
            _prepare(db, folder)
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_FULL:
                raise
            if not reserve.give_up(folder) and not packs.drop(folder):
                shelf.drop_all_parts(folder)
            _prepare(db, folder)
        give_to_owner(path)
        yield db


def is_readable(path: Path) -> bool:
    """Whether the notes at `path` are there to go on with, or are not there at all.

    Raises:
        sqlite3.Error: nobody can tell: the disk failed, or somebody else is at work.
    """
    if not is_plain(path):
        return not path.is_symlink() and not path.exists()
    try:
        with closing(sqlite3.connect(path)) as db:
            is_whole = db.execute("PRAGMA quick_check").fetchone() == ("ok",)
            return is_whole and all(_fits(db, *table) for table in _COLUMNS.items())
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _UNREADABLE:
            return False
        raise


def peek(folder: Path) -> Peek | None:
    """The notes, read only; empty where they are lost, None where nobody can tell."""
    path = places.notes(folder)
    if not is_plain(path):
        return Peek({}, {})
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            facts = db.execute("SELECT key, value FROM facts").fetchall()
            media = db.execute("SELECT sha256, bytes FROM media").fetchall()
    except sqlite3.DatabaseError as error:
        is_lost = str(error).startswith("no such") or error.sqlite_errorcode & 0xFF in _UNREADABLE
        return Peek({}, {}) if is_lost else None
    return Peek({key: value for key, value in facts if isinstance(value, bytes)}, dict(media))


def _prepare(db: Database, folder: Path) -> None:
    with db.atomic():
        db["facts"].create({"key": str, "value": bytes}, pk="key", if_not_exists=True)
        db["media"].create({"sha256": str, "bytes": int}, pk="sha256", if_not_exists=True)
        db["checks"].create({"sha256": str, "turn": int}, pk="sha256", if_not_exists=True)
    if not db["media"].count:
        rows = list(whole(folder))
        with db.atomic():
            db["media"].upsert_all(rows, pk="sha256")


def _fits(db: sqlite3.Connection, table: str, columns: set[str]) -> bool:
    found = {name for _, name, *_ in db.execute(f"PRAGMA table_info({table})")}
    return not found or found == columns


def _set_aside(path: Path) -> None:
    """Keep what cannot be read, for whoever looks into it; its journal would spoil the new one."""
    aside = path.with_name(f"{path.name}.broken")
    remove(aside)
    path.rename(aside)
    for ending in BESIDE:
        remove(path.with_name(path.name + ending))
