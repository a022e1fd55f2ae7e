"""The texts of the release that a feed announces: check, believe, plan, text, flip. See sync.py.

What is shown is brought into line with what is believed, not with a number: after a theft the
centre's release 5 takes the place of a thief's 1000, and of a thief's 5.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

from content_sync.errors import BanTinError, TrustError
from content_sync.machine.progress import follow
from content_sync.signed import catalog, pack
from content_sync.signed.catalog import Line
from content_sync.signed.head import (
    LARGEST_LIST,
    LARGEST_ROOT,
    ListName,
    Named,
    PackList,
    PackName,
    expanded_list,
    read_list,
)
from content_sync.signed.sha256 import is_named
from content_sync.site.pull import delta, trust
from content_sync.site.pull.delta import Loose, Packs, Unread
from content_sync.site.pull.judge import RefusedError
from content_sync.site.pull.repair import repair
from content_sync.site.pull.trust import Signed
from content_sync.site.reach.feed import MissingError, Source, object_name
from content_sync.site.search import release
from content_sync.site.store.making import Unfinished
from content_sync.site.store.packs import SMALL_BYTES
from content_sync.site.store.store import DamagedError, Store
from content_sync.site.store.trusted import Trusted

LOOSE_EXTRA: Final = 1024  # a text that zstd cannot shrink grows by its frame
LARGEST_PACK: Final = pack.LARGEST_HEADER + pack.LARGEST_TEXTS
_MARK: Final = re.compile(r"[!-~]{1,200}")  # of a stranger's bytes, kept and sent back


class _RottenError(Exception):
    """What a release was to be made on is not what was signed."""


def bring_text(feed: Source, store: Store, trusted: Trusted, boot: str = "") -> BanTinError | None:
    """Check, believe, plan, text, flip; what was refused of a head, for media come all the same.

    Raises:
        TrustError: what answers is no feed.
        FeedError, StoreError: see pull.
    """
    head = feed.head(_condition(store, boot))
    if head is None:
        store.unchanged()
        return None
    try:
        signed = trust.believe(head.data, trusted, lambda version: _root(feed, version))
    except RefusedError as error:
        if error.kept != trusted:
            store.trust(error.kept)
        return error
    if signed.trusted != store.trusted:
        store.trust(signed.trusted)
    try:
        if _is_wanted(store, signed):
            _bring_release(feed, store, signed)
            store.flip(signed.release)
    except (TrustError, MissingError) as error:
        return error
    store.taken(head.etag if _MARK.fullmatch(head.etag) else "", boot)
    return None


def believed(store: Store) -> Trusted | None:
    """What was believed last; None before the first time, and where it cannot be read any more."""
    known = store.trusted
    return known if known and trust.is_whole(known) else None


def _condition(store: Store, boot: str) -> str:
    """The mark to ask with; none where nothing sound is shown, or something else than what is
    believed, or that is lost: only a head brings it back. Nor one that another version of this
    program kept too readily.
    """
    known = believed(store)
    last = trust.announced(known) if known else None
    if not store.sound or last is None or (last[0] > store.held and _shown(store) != last):
        return ""
    mark = store.mark(boot)
    return mark if _MARK.fullmatch(mark) else ""


def _root(feed: Source, version: int) -> bytes:
    return feed.small(f"root/{version}.root.json", LARGEST_ROOT)


def _is_wanted(store: Store, signed: Signed) -> bool:
    """Whether what is shown is another release than what is believed, and is not held on to."""
    if not store.sound:
        return True
    if signed.release <= store.held:
        return False
    return _shown(store) != (signed.release, signed.issued, signed.catalog_sha256)


def _shown(store: Store) -> tuple[int, str, str]:
    """Number, issue time and catalog of the release that is shown, as far as it can be read."""
    return _known(store, store.sound)


def _known(store: Store, number: int) -> tuple[int, str, str]:
    if number:
        with suppress(DamagedError), store.reading(number) as db:
            known = release.meta(db)
            return number, known.get("issued", ""), known.get("catalog_sha256", "")
    return 0, "", ""


def _bring_release(feed: Source, store: Store, signed: Signed) -> None:
    """Make the file of the signed release, and nothing else."""
    base, _, sha256 = _known(store, store.base)
    leads_on = base < signed.release and not signed.is_anew
    start = base if leads_on or sha256 == signed.catalog_sha256 else 0
    try:
        _bring_onto(base, start, feed, store, signed)
    except _RottenError:
        store.distrust(base)
        _bring_release(feed, store, signed)
    except ValueError as error:
        raise TrustError(f"the feed is damaged: {error}") from error


def _bring_onto(base: int, start: int, feed: Source, store: Store, signed: Signed) -> None:
    """Bring the release by packs from `start` on, or by its catalog from `base` on."""
    if not base and _repair(feed, store, signed):
        return None
    lists: dict[int, PackList] = {}
    listed: tuple[Line, ...] | None = None
    changed: tuple[Line, ...] | None = None
    try:
        while not isinstance(
            way := delta.plan(start, signed.packs, lists, signed.catalog.bytes, changed), Loose
        ):
            if isinstance(way, Packs):
                return _by_packs(feed, store, signed, way)
            if way is None:
                break
            if isinstance(way, Unread):
                listed = _listed(feed, signed)
                changed = _changed(store, base, listed)
            else:
                lists[way.list.release] = _list(feed, way.list)
    except (MissingError, ValueError):
        pass  # packs are kept for a year, and one may be made wrong: the catalog leads anywhere
    return _by_catalog(feed, store, signed, base, listed or _listed(feed, signed))


def _repair(feed: Source, store: Store, signed: Signed) -> bool:
    with suppress(MissingError):
        return repair(
            store, signed, lambda: _listed(feed, signed), lambda line: _loose_text(feed, line)
        )
    return False


def _changed(store: Store, base: int, listed: tuple[Line, ...]) -> tuple[Line, ...]:
    with store.reading(base) as db:
        return catalog.difference(release.lines(db), listed).put


def _by_packs(feed: Source, store: Store, signed: Signed, way: Packs) -> None:
    store.spare_packs({step.pack.sha256 for step in way.steps})
    with _making(store, signed, way.start) as made:
        for step in way.steps:
            read = pack.read(_pack(feed, store, step.pack))
            made.apply(read.header.change, pack.texts(read, made.raw))


@contextmanager
def _making(store: Store, signed: Signed, base: int) -> Iterator[Unfinished]:
    """The signed release, made on release `base` or on nothing (0).

    Raises:
        _RottenError: what came had its signed hash, and does not fit onto `base`.
        ValueError: it does not fit onto nothing.
    """
    try:
        with store.making(signed.release, base) as made:
            yield made
            made.finish(signed.release, signed.issued, signed.catalog_sha256)
    except ValueError as error:
        if base:
            raise _RottenError from error
        raise


def _pack(feed: Source, store: Store, signed: PackName) -> bytes:
    name = f"d/{signed.sha256}"
    if not SMALL_BYTES < signed.bytes <= LARGEST_PACK:
        return _fetched(feed, name, signed, LARGEST_PACK)
    data = store.pack(signed, lambda start: feed.fetch(name, signed.bytes, start))
    return _believed(data, signed.sha256, name)


def _by_catalog(
    feed: Source, store: Store, signed: Signed, base: int, listed: tuple[Line, ...]
) -> None:
    with _making(store, signed, base) as made:
        change = catalog.difference(made.lines, listed)
        made.apply(change, _loose_texts(feed, change.put))


def _listed(feed: Source, signed: Signed) -> tuple[Line, ...]:
    size = min(signed.catalog_bytes, pack.LARGEST_CATALOG)
    name = f"c/{signed.catalog.sha256}"
    fetched = _fetched(feed, name, signed.catalog, pack.LARGEST_CATALOG)
    return catalog.read(pack.expand(fetched, size))


def _loose_texts(feed: Source, lines: Iterable[Line]) -> Iterator[tuple[Line, bytes]]:
    for line in follow([line for line in lines if line.is_text], "texts"):
        yield line, _loose_text(feed, line)


def _loose_text(feed: Source, line: Line) -> bytes:
    name = object_name(line)
    size = min(line.bytes, pack.LARGEST_TEXTS)
    try:
        raw = pack.expand(feed.small(name, size + LOOSE_EXTRA), size)
    except ValueError as error:
        raise TrustError(f"{name} is damaged: {error}") from error
    return _believed(raw, line.sha256, name)


def _list(feed: Source, wanted: ListName) -> PackList:
    name = f"i/{wanted.sha256}"
    try:
        text = expanded_list(feed.small(name, LARGEST_LIST))
        return read_list(_believed(text, wanted.sha256, name), wanted.release)
    except ValueError as error:
        raise TrustError(f"{name}: {error}") from error


def _fetched(feed: Source, name: str, signed: Named | PackName, at_most: int) -> bytes:
    """A file of the signed size, which must fit into a small machine's memory."""
    if signed.bytes > at_most:
        raise TrustError(f"{name} is larger than it may be ({signed.bytes} > {at_most} bytes)")
    return _believed(b"".join(feed.fetch(name, signed.bytes)), signed.sha256, name)


def _believed(data: bytes, sha256: str, name: str) -> bytes:
    if not is_named(data, sha256):
        raise TrustError(f"{name} is not what was signed")
    return data
