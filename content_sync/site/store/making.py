"""A release in the making: a copy of an earlier one, changed until it is what was signed.

It lies beside its place as a part file and is renamed there only once its whole catalog has the
signed hash; until then nobody reads it, and an interrupted one is simply begun anew. So it has no
journal of its own, and is made safe once, before its rename.
"""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from content_sync.machine.disk import failure, part_of, remove, settle
from content_sync.signed import catalog
from content_sync.signed.catalog import Change, Line
from content_sync.signed.sha256 import is_named
from content_sync.site.search import release
from content_sync.site.store.readable import FILE


class MismatchError(ValueError):
    """What came, or what it was put on, is not what was signed."""


class Unfinished:
    """A release that nobody reads yet: an open transaction."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._lines = release.lines(db)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The catalog as it stands."""
        return self._lines

    def raw(self, id_: str) -> bytes | None:
        """A text as it stands."""
        return release.raw(self._db, id_)

    def apply(self, change: Change, texts: Iterable[tuple[Line, bytes]]) -> None:
        """Make a change; `texts` holds every text it puts.

        Raises:
            MismatchError: a text is not what its line says.
        """
        for line, raw in texts:
            if not is_named(raw, line.sha256):
                raise MismatchError(f"{line.id} is not what its hash says")
            release.put(self._db, line, raw)
        for id_ in change.drop:
            release.drop(self._db, id_)
        self._lines = catalog.apply(self._lines, change)

    def finish(self, number: int, issued: str, catalog_sha256: str) -> None:
        """Say which release this is.

        Raises:
            MismatchError: the catalog is not the signed one.
        """
        if not is_named(catalog.write(self._lines), catalog_sha256):
            raise MismatchError(f"the catalog of release {number} is not the signed one")
        meta = {"release": str(number), "issued": issued, "catalog_sha256": catalog_sha256}
        release.set_catalog(self._db, self._lines, meta)


@contextmanager
def making(path: Path, base: Path | None) -> Iterator[Unfinished]:
    """A release begun on a copy of `base` (or empty); it becomes `path` if the block ends well.

    Raises:
        StoreError: the disk failed, or is full (FullError).
    """
    part = part_of(path)
    try:
        yield from _filling(part, base)
        settle(part, path, FILE)
    except (OSError, sqlite3.Error) as error:
        raise failure(part, error) from error
    finally:
        with contextlib.suppress(OSError):
            clear(part)  # what is no use must not fill the disk


def _filling(part: Path, base: Path | None) -> Iterator[Unfinished]:
    clear(part)
    if base:
        shutil.copyfile(base, part)
    else:
        release.create(part)
    with closing(sqlite3.connect(part, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode=OFF")
        db.execute("PRAGMA synchronous=OFF")
        db.execute("BEGIN IMMEDIATE")
        release.refresh(db)
        yield Unfinished(db)
        db.execute("COMMIT")


def clear(part: Path) -> None:
    """Remove a part file, and what SQLite laid beside it."""
    for ending in ("", "-journal", "-wal", "-shm"):
        remove(part.with_name(part.name + ending))
