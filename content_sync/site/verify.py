"""Verify: does this disk still hold what was signed? Every byte is hashed anew.

Damaged media are thrown away and a damaged release is marked, so that the next pull heals both.
"""

import hashlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from content_sync import catalog
from content_sync.catalog import Line
from content_sync.errors import StoreError, UseError
from content_sync.site import release
from content_sync.site.store import DamagedError, Store


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found whole."""

    release: int
    texts: int
    media: int


def verify(store: Store) -> Verified:
    """Hash every text and media file of the current release.

    Raises:
        UseError: there is no release yet.
        StoreError: something is damaged; the next pull brings it again.
    """
    number = store.current
    if not number:
        raise UseError("this store holds no release yet: pull first")
    try:
        with store.reading(number) as db:
            lines = release.lines(db)
            texts = [line for line in lines if line.is_text]
            wrong = _catalog_mistakes(db, lines) + [
                line.id for line in texts if not _is(release.raw(db, line.id), line)
            ]
    except DamagedError:
        store.distrust(number)
        raise
    if wrong:
        store.distrust(number)
    arrived = store.arrived
    media = [line for line in lines if line.sha256 in arrived]
    damaged = [line for line in media if not _is_file(store.object_path(line), line)]
    store.forget(damaged)
    if wrong or damaged:
        names = ", ".join([*wrong, *(line.id for line in damaged)])
        raise StoreError(f"damaged on this disk: {names}; the next pull brings it again")
    return Verified(number, len(texts), len(media))


def _catalog_mistakes(db: sqlite3.Connection, lines: tuple[Line, ...]) -> list[str]:
    found = hashlib.sha256(catalog.write(lines)).hexdigest()
    return [] if found == release.meta(db).get("catalog_sha256") else ["the catalog"]


def _is(raw: bytes | None, line: Line) -> bool:
    return raw is not None and hashlib.sha256(raw).hexdigest() == line.sha256


def _is_file(path: Path, line: Line) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == line.sha256
    except OSError:
        return False
