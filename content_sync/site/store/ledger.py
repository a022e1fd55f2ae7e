"""sync.db, the writer's own notes: opened, or set aside and begun anew when it cannot be read.

    facts  what was believed, which head was taken, where the kiosk stands, what came this month
    media  the media files that are whole on this disk

Which media are whole is read again from the disk, so nothing is downloaded twice. What was
believed is not: it would be whatever lies there. It comes back with `--root`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from content_sync.machine.disk import remove
from content_sync.signed.sha256 import is_name, is_named
from content_sync.site.library import places

LOST: Final = (
    "what this store believes is lost (sync.db is damaged or gone): pull with --root root.json, "
    "what is whole on this disk stays"
)
_COLUMNS: Final = {"facts": {"key", "value"}, "media": {"sha256", "bytes"}}
_UNREADABLE: Final = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


@contextmanager
def noting(folder: Path) -> Iterator[Database]:
    """The notes of the store in `folder`; those that cannot be read lie in sync.db.broken."""
    path = places.notes(folder)
    if not is_readable(path):
        _set_aside(path)
    with closing(Database(path)) as db:
        db.execute("PRAGMA synchronous=FULL")
        db["facts"].create({"key": str, "value": bytes}, pk="key", if_not_exists=True)
        db["media"].create({"sha256": str, "bytes": int}, pk="sha256", if_not_exists=True)
        if not db["media"].count:
            rows = list(_whole(places.objects(folder)))
            with db.atomic():
                db["media"].upsert_all(rows, pk="sha256")
        yield db


def is_readable(path: Path) -> bool:
    """Whether the notes at `path` are there to go on with, or are not there at all.

    Raises:
        sqlite3.Error: nobody can tell: the disk failed, or somebody else is at work.
    """
    if path.is_dir():
        return False
    if not path.exists():
        return True
    try:
        with closing(sqlite3.connect(path)) as db:
            is_whole = db.execute("PRAGMA quick_check").fetchone() == ("ok",)
            return is_whole and all(_fits(db, *table) for table in _COLUMNS.items())
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _UNREADABLE:
            return False
        raise


def is_believing(folder: Path) -> bool:
    """Whether the notes hold a root; read only, by whoever. True where nobody can tell."""
    path = places.notes(folder)
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            root = db.execute("SELECT value FROM facts WHERE key = 'root'").fetchone()
    except sqlite3.DatabaseError as error:
        is_empty = str(error).startswith("no such")
        return not is_empty and error.sqlite_errorcode & 0xFF not in _UNREADABLE
    return root is not None and bool(root[0])


def _fits(db: sqlite3.Connection, table: str, columns: set[str]) -> bool:
    found = {name for _, name, *_ in db.execute(f"PRAGMA table_info({table})")}
    return not found or found == columns


def _set_aside(path: Path) -> None:
    """Keep what cannot be read, for whoever looks into it; its journal would spoil the new one."""
    aside = path.with_name(f"{path.name}.broken")
    remove(aside)
    path.rename(aside)
    for ending in ("-journal", "-wal", "-shm"):
        remove(path.with_name(path.name + ending))


def _whole(objects: Path) -> Iterator[dict[str, object]]:
    """The media on this disk that are what their names say."""
    for path in objects.glob("*/*"):
        if not is_name(path.name) or not path.is_file():
            continue
        with path.open("rb") as file:
            if is_named(file, path.name):
                yield {"sha256": path.name, "bytes": path.stat().st_size}
