"""Verify: does this disk still hold what was signed? Every byte is hashed anew.

Damaged media are thrown away and a damaged release is marked, so that the next pull heals both.
What is missing is counted as `status` counts it, and the status is told anew: the two agree.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from content_sync.errors import StoreError, UseError
from content_sync.signed import catalog
from content_sync.signed.catalog import Line
from content_sync.signed.sha256 import is_named
from content_sync.site.pull.advice import advice
from content_sync.site.pull.media import IncompleteError, missing_media
from content_sync.site.pull.text import believed
from content_sync.site.search import release
from content_sync.site.store.ledger import LOST
from content_sync.site.store.status import StoreState
from content_sync.site.store.store import DamagedError, Store

NAMED: Final = 3  # missing files in a message


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
        StoreError: something is damaged, and the next pull brings it again; or what was believed
            is lost, and a pull with --root brings it.
        IncompleteError: what is here is whole, and this kiosk's media are not all here.
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
    except DamagedError as error:
        _distrust(store, number, error)
        raise
    arrived = store.arrived
    media = [line for line in lines if line.sha256 in arrived]
    damaged = [line for line in media if not _is_file(store.object_path(line), line)]
    store.forget(damaged)
    names = ", ".join([*wrong, *(line.id for line in damaged)])
    damage = StoreError(f"damaged on this disk: {names}; the next pull brings it again")
    if wrong:
        _distrust(store, number, damage)
        raise damage
    missing = missing_media(store, store.site) if store.site else ()
    _count(store, len(missing))
    if damaged:
        raise damage
    found = f"release {number}: {len(texts)} texts and {len(media)} media files are whole"
    if believed(store) is None:
        store.tell(replace(store.status, release=number, state=StoreState.BROKEN, reason=LOST))
        raise StoreError(f"{found}, but {LOST}")
    if missing:
        raise IncompleteError(f"{found}, {len(missing)} missing ({_some(missing)}): pull again")
    return Verified(number, len(texts), len(media))


def _distrust(store: Store, number: int, error: StoreError) -> None:
    store.distrust(number)
    store.tell(replace(store.status, release=number, state=StoreState.BROKEN, reason=str(error)))


def _count(store: Store, missing: int) -> None:
    """Tell what is missing; what the last pull said of the feed stands."""
    status = replace(store.status, missing=missing)
    told = advice(store, store.site) if store.site else ""
    if missing and status.state is StoreState.CURRENT:
        reasons = (f"{missing} media files are missing", told)
        status = replace(
            status, state=StoreState.INCOMPLETE, reason="; ".join(filter(None, reasons))
        )
    if not missing and status.state is StoreState.INCOMPLETE:
        status = replace(status, state=StoreState.CURRENT, reason=told)
    if status != store.status:
        store.tell(status)


def _some(missing: tuple[Line, ...]) -> str:
    names = [line.id for line in missing[:NAMED]]
    return ", ".join(names + ["…"] * (len(missing) > NAMED))


def _catalog_mistakes(db: sqlite3.Connection, lines: tuple[Line, ...]) -> list[str]:
    is_signed = is_named(catalog.write(lines), release.meta(db).get("catalog_sha256", ""))
    return [] if is_signed else ["the catalog"]


def _is(raw: bytes | None, line: Line) -> bool:
    return raw is not None and is_named(raw, line.sha256)


def _is_file(path: Path, line: Line) -> bool:
    try:
        with path.open("rb") as file:
            return is_named(file, line.sha256)
    except OSError:
        return False
