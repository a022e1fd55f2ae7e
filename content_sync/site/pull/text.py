"""The texts of the release that a feed announces: check, believe, plan, text, flip. See sync.py."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec

from content_sync.errors import TrustError
from content_sync.machine.progress import follow
from content_sync.signed import catalog, pack
from content_sync.signed.catalog import Line
from content_sync.signed.head import LARGEST_LIST, LARGEST_ROOT, ListName, PackList
from content_sync.signed.sha256 import is_named
from content_sync.site.pull import delta, trust
from content_sync.site.pull.delta import Packs, Wanted
from content_sync.site.pull.feed import Feed, MissingError, object_name
from content_sync.site.pull.repair import repair
from content_sync.site.pull.trust import Signed
from content_sync.site.store.store import Store
from content_sync.site.store.trusted import Trusted

BELIEVE_304: Final = timedelta(days=1)
LOOSE_EXTRA: Final = 1024  # a text that zstd cannot shrink grows by its frame


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


def believed(store: Store) -> Trusted | None:
    """What was believed last; None before the first time, and where it cannot be read any more."""
    known = store.trusted
    return known if known and trust.is_whole(known) else None


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
    base = store.base
    try:
        _bring_onto(base, feed, store, signed)
    except ValueError as error:
        if not base:
            raise TrustError(f"the feed is damaged: {error}") from error
        # The packs had their signed hashes: what we put them on has rotted.
        store.distrust(base)
        _bring_release(feed, store, signed)


def _bring_onto(base: int, feed: Feed, store: Store, signed: Signed) -> None:
    with suppress(MissingError):
        if not base and repair(
            store, signed, lambda: _listed(feed, signed), lambda line: _loose_text(feed, line)
        ):
            return None
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
    listed = _listed(feed, signed)
    with store.making(signed.release, base) as made:
        change = catalog.difference(made.lines, listed)
        made.apply(change, _loose_texts(feed, change.put))
        made.finish(signed.release, signed.issued, signed.catalog_sha256)


def _listed(feed: Feed, signed: Signed) -> tuple[Line, ...]:
    name = f"c/{signed.catalog.sha256}"
    squeezed = b"".join(feed.fetch(name, signed.catalog.bytes))
    listed = pack.expand(_believed(squeezed, signed.catalog.sha256, name), signed.catalog_bytes)
    return catalog.read(listed)


def _loose_texts(feed: Feed, lines: Iterable[Line]) -> Iterator[tuple[Line, bytes]]:
    for line in follow([line for line in lines if line.is_text], "texts"):
        yield line, _loose_text(feed, line)


def _loose_text(feed: Feed, line: Line) -> bytes:
    name = object_name(line)
    try:
        raw = pack.expand(feed.small(name, line.bytes + LOOSE_EXTRA), line.bytes)
    except ValueError as error:
        raise TrustError(f"{name} is damaged: {error}") from error
    return _believed(raw, line.sha256, name)


def _list(feed: Feed, wanted: ListName) -> PackList:
    name = f"i/{wanted.sha256}"
    data = _believed(feed.small(name, LARGEST_LIST), wanted.sha256, name)
    return msgspec.json.decode(data, type=PackList)


def _believed(data: bytes, sha256: str, name: str) -> bytes:
    if not is_named(data, sha256):
        raise TrustError(f"{name} is not what was signed")
    return data
