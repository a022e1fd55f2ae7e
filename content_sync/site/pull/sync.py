"""Sync: bring a store up to its feed. Read this first.

    check    ask for `head`; a 304 ends it here, but once a day we ask without condition, since a
             304 is not signed and a proxy could freeze us with it
    believe  trust.py judges it; any doubt stops everything and changes nothing
    plan     delta.py finds the cheapest way from what we have to what is signed
    text     the packs make the release (making.py); it must have the signed hash
    flip     it gets its name, and `current` names it
    media    what this site needs, the most needed first, each file going on where it stopped
    tidy     what no release needs any more goes

Interrupted anywhere, the next pull goes on: the head counts as taken only after the flip.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec
from msgspec.structs import replace

from content_sync.errors import BanTinError, FeedError, StoreError, TrustError, UseError
from content_sync.machine.progress import follow
from content_sync.shown.audience import Site
from content_sync.signed import catalog, pack
from content_sync.signed.catalog import Line
from content_sync.signed.head import LARGEST_LIST, LARGEST_ROOT, ListName, PackList
from content_sync.signed.sha256 import is_named
from content_sync.site.pull import delta, trust
from content_sync.site.pull.advice import advice
from content_sync.site.pull.delta import Packs, Wanted
from content_sync.site.pull.feed import Feed, MissingError
from content_sync.site.pull.trust import Signed
from content_sync.site.search import release
from content_sync.site.store.ledger import LOST
from content_sync.site.store.status import Status, StoreState
from content_sync.site.store.store import DamagedError, Store
from content_sync.site.store.trusted import Trusted

BELIEVE_304: Final = timedelta(days=1)
NO_KEYS: Final = "this store knows no keys yet: the first pull needs --root root.json"
LOOSE_EXTRA: Final = 1024  # a text that zstd cannot shrink grows by its frame


class IncompleteError(FeedError):
    """The release is current, but the feed does not have all of its media."""


STATES: Final = (
    (IncompleteError, StoreState.INCOMPLETE),
    (TrustError, StoreState.REFUSED),
    (FeedError, StoreState.OFFLINE),
    (StoreError, StoreState.BROKEN),
)


def pull(feed: Feed, store: Store, site: Site, now: datetime, root: bytes = b"") -> Status:
    """Bring `store` up to `feed` and return how things stand; `root` is needed the first time.

    Raises:
        UseError: there is no root to begin with, or what was believed is lost.
        TrustError: must not be believed; nothing was changed.
        FeedError: the feed broke off; call again later to go on.
        StoreError: the disk or the store failed.
    """
    store.name()
    trusted = believed(store) or (Trusted(root) if root else None)
    if trusted is None and store.releases():
        _tell(store, site, now, StoreError(LOST))
        raise UseError(LOST)
    if trusted is None:
        raise UseError(NO_KEYS)
    try:
        if store.site != site:
            store.stands(site)
        renew(store)
        bring_text(feed, store, trusted, now)
        bring_media(feed, store, site)
        store.tidy()
    except DamagedError as error:
        store.distrust(store.current)
        _tell(store, site, now, error)
        raise
    except (TrustError, FeedError, StoreError) as error:
        _tell(store, site, now, error)
        raise
    return _tell(store, site, now, None)


def believed(store: Store) -> Trusted | None:
    """What was believed last; None before the first time, and where it cannot be read any more."""
    known = store.trusted
    return known if known and trust.is_whole(known) else None


def renew(store: Store) -> None:
    """Derive search and cards anew where an older version of this program made the release."""
    if store.sound and store.schema != release.SCHEMA:
        with store.making(store.current, store.current):
            pass  # what is made is always of our own schema


def bring_text(feed: Feed, store: Store, trusted: Trusted, now: datetime) -> None:
    """Check, believe, plan, text, flip."""
    asked = now.astimezone(UTC).isoformat(timespec="seconds")
    head = feed.head(_condition(store, trusted, now))
    if head is None:
        return
    signed = trust.believe(head.data, trusted, lambda version: _root(feed, version))
    store.trust(signed.trusted)
    if signed.release > (max(store.sound, store.held) if store.sound else 0):
        _bring_release(feed, store, signed)
        store.flip(signed.release)
    store.taken(head.etag, asked)


def bring_media(feed: Feed, store: Store, site: Site) -> None:
    """Every file that is missing; one that cannot be had does not stop the others."""
    if not store.sound:
        return
    failed: list[BanTinError] = []
    for line in follow(missing_media(store, site), "media", lambda line: line.bytes):
        try:
            store.keep(line, _fetcher(feed, line))
        except (MissingError, TrustError) as error:
            failed.append(error)
    damaged = [error for error in failed if isinstance(error, TrustError)]
    if damaged:
        raise damaged[0]
    if failed:
        raise IncompleteError(f"{len(failed)} media files cannot be had yet: {failed[0]}")


def missing_media(store: Store, site: Site) -> tuple[Line, ...]:
    """The media this site wants and does not have, in the order to fetch them."""
    arrived = store.arrived
    with store.reading(store.current) as db:
        absent = [line for line in release.lines(db) if line.sha256 not in arrived]
    return delta.media(absent, store.aims(absent), site)


def roll_back(store: Store) -> Status:
    """Show the release before; hold there until a newer one than the one left appears.

    Raises:
        UseError: there is no earlier release on this disk.
        DamagedError: it cannot be read; nothing was changed.
    """
    number = store.roll_back()
    issued, items = store.summary()
    status = replace(
        store.status, release=number, issued=issued, items=items, state=StoreState.HELD
    )
    if store.site:
        status = replace(status, missing=len(missing_media(store, store.site)))
    store.tell(status)
    return status


def _condition(store: Store, trusted: Trusted, now: datetime) -> str:
    """The mark to ask with; none once a day, or by a clock that cannot tell when a day is over.

    None either where what was believed is lost: only a head brings it back.
    """
    etag, asked = store.asked
    if not store.sound or not asked or believed(store) is None:
        return ""
    age = now - datetime.fromisoformat(asked)
    is_right = now >= trust.lower_bound(trusted)
    return etag if is_right and timedelta(0) <= age < BELIEVE_304 else ""


def _root(feed: Feed, version: int) -> bytes:
    return feed.small(f"root/{version}.root.json", LARGEST_ROOT)


def _bring_release(feed: Feed, store: Store, signed: Signed) -> None:
    """Make the file of the signed release, and nothing else."""
    try:
        _bring_onto(store.sound, feed, store, signed)
    except ValueError as error:
        if not store.sound:
            raise TrustError(f"the feed is damaged: {error}") from error
        # The packs had their signed hashes: what we put them on has rotted.
        store.distrust(store.sound)
        _bring_release(feed, store, signed)


def _bring_onto(base: int, feed: Feed, store: Store, signed: Signed) -> None:
    way = _plan(feed, base, signed)
    if way is not None:
        try:
            return _by_packs(feed, store, signed, way)
        except MissingError:
            pass  # packs are kept for a year only; the catalog and its texts always
    return _by_catalog(feed, store, signed, base)


def _plan(feed: Feed, have: int, signed: Signed) -> Packs | None:
    lists: dict[int, PackList] = {}
    try:
        while isinstance(way := delta.plan(have, signed.packs, lists), Wanted):
            lists[way.list.release] = _list(feed, way.list)
    except MissingError:
        return None
    return way


def _by_packs(feed: Feed, store: Store, signed: Signed, way: Packs) -> None:
    with store.making(signed.release, way.start) as made:
        for step in way.steps:
            name = f"d/{step.pack.sha256}"
            chunks = feed.fetch(name, step.pack.bytes)
            read = pack.read(_believed(b"".join(chunks), step.pack.sha256, name))
            made.apply(read.header.change, pack.texts(read, made.raw))
        made.finish(signed.release, signed.issued, signed.catalog_sha256)


def _by_catalog(feed: Feed, store: Store, signed: Signed, base: int) -> None:
    name = f"c/{signed.catalog.sha256}"
    squeezed = b"".join(feed.fetch(name, signed.catalog.bytes))
    listed = pack.expand(_believed(squeezed, signed.catalog.sha256, name), signed.catalog_bytes)
    with store.making(signed.release, base) as made:
        change = catalog.difference(made.lines, catalog.read(listed))
        made.apply(change, _loose_texts(feed, change.put))
        made.finish(signed.release, signed.issued, signed.catalog_sha256)


def _loose_texts(feed: Feed, lines: Iterable[Line]) -> Iterator[tuple[Line, bytes]]:
    for line in follow([line for line in lines if line.is_text], "texts"):
        name = _object(line)
        try:
            raw = pack.expand(feed.small(name, line.bytes + LOOSE_EXTRA), line.bytes)
        except ValueError as error:
            raise TrustError(f"{name} is damaged: {error}") from error
        yield line, _believed(raw, line.sha256, name)


def _list(feed: Feed, wanted: ListName) -> PackList:
    name = f"i/{wanted.sha256}"
    data = _believed(feed.small(name, LARGEST_LIST), wanted.sha256, name)
    return msgspec.json.decode(data, type=PackList)


def _believed(data: bytes, sha256: str, name: str) -> bytes:
    if not is_named(data, sha256):
        raise TrustError(f"{name} is not what was signed")
    return data


def _object(line: Line) -> str:
    return f"o/{line.sha256[:2]}/{line.sha256}"


def _fetcher(feed: Feed, line: Line) -> Callable[[int], Iterator[bytes]]:
    return lambda start: feed.fetch(_object(line), line.bytes, start)


def _last_success(store: Store, now: datetime, moment: str) -> str:
    """When a sync succeeded last, at the latest: a clock that was ahead told a later time."""
    before = store.status.last_success
    known = believed(store)
    is_right = known is not None and now >= trust.lower_bound(known)
    return min(before, moment) if is_right else before


def _tell(store: Store, site: Site, now: datetime, error: BanTinError | None) -> Status:
    """Write how things stand, for people and the keeper's screen."""
    moment = now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    status = Status(
        release=store.current,
        state=StoreState.HELD if store.held else StoreState.CURRENT,
        last_success=_last_success(store, now, moment) if error else moment,
        reason=str(error or ""),
    )
    told = ""
    if error:
        status = replace(
            status, state=next(name for kind, name in STATES if isinstance(error, kind))
        )
    with contextlib.suppress(DamagedError):
        if store.sound:
            issued, items = store.summary()
            missing = len(missing_media(store, site))
            status = replace(status, issued=issued, items=items, missing=missing)
            told = advice(store, site)
    status = replace(status, reason="; ".join(filter(None, (status.reason, told))))
    store.tell(status)
    return status
