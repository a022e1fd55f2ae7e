"""Publish: a built content becomes the next release of a feed.

    objects -> catalog -> packs -> pack list -> metadata -> timestamp -> head

Objects first, `head` last, each by rename: a kiosk sees the old release or the new one, whole.
Nothing changed means no new release, only a fresh timestamp once a day; but a root that names
other keys than signed the last release makes a new one, or no kiosk would believe the feed.
Of what lies in the feed only that counts which these keys, or those before them, have signed.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from tuf.api.metadata import Root

from content_sync.centre.feed import clock, feed_files, metadata, newest, packs, past, roots
from content_sync.centre.feed.keys import RENEW, Keys
from content_sync.centre.feed.newest import Found, State, read_if_there
from content_sync.centre.feed.packs import Last
from content_sync.centre.release.build import Build
from content_sync.errors import StoreError, UseError
from content_sync.machine.disk import remove, write_whole
from content_sync.machine.progress import follow
from content_sync.said import phrase
from content_sync.signed import catalog, pack
from content_sync.signed.head import LARGEST_LIST, TARGET, Custom, Named
from content_sync.signed.sha256 import is_named, name_of

STAMP_AGE: Final = timedelta(days=1)
LARGEST_NUMBER: Final = 2**31 - 1  # of a release or a timestamp
CATALOG_LEVEL: Final = 3  # names are noise: higher levels take longer and save nothing, up to 15


class UnapprovedError(UseError):
    """Items are not what was approved; `ids` are theirs."""

    def __init__(self, ids: tuple[str, ...]) -> None:
        names = ", ".join(ids)
        super().__init__(
            phrase(
                "not approved as shown: {ids}; have them approved, or pass --unapproved", ids=names
            )
        )
        self.ids = ids


@dataclass(frozen=True, slots=True)
class Published:
    """The newest release, when it was signed (UTC), and whether it is a new one."""

    release: int
    issued: str
    is_new: bool
    changed: int


def where(feed: Path, keys: Keys, now: datetime, clock_is_right: bool = False) -> Found:
    """Where `feed` stands for these keys: also asked before a long build, to refuse at once.

    Raises:
        UseError: the feed belongs to other keys, or may not be signed by this clock.
        StoreError: nothing in it can be believed.
    """
    try:
        found = newest.find(feed, roots.of_keys(feed, keys))
    except StoreError:
        roots.refuse_other(feed, keys, is_ours=False)
        raise
    roots.refuse_other(feed, keys, is_ours=found.state is not None)
    clock.refuse_clock(keys, found.state, now, clock_is_right)
    if max(found.release, found.timestamp) >= LARGEST_NUMBER:
        raise UseError(
            phrase(
                "{feed} is signed with a number beyond all counting: the keys may be stolen;"
                " {renew}",
                feed=feed,
                renew=RENEW,
            )
        )
    return found


def publish(
    build: Build,
    feed: Path,
    keys: Keys,
    now: datetime,
    unapproved: bool = False,
    clock_is_right: bool = False,
) -> Published:
    """Make `build` the newest release of `feed`; `clock_is_right` however far it has gone on.

    Raises:
        UnapprovedError: items lack approval.
        UseError: the content is too large for a kiosk, the feed belongs to
            other keys, or may not be signed by this clock.
        StoreError: the feed cannot be written, or nothing in it can be believed.
    """
    if build.unapproved and not unapproved:
        raise UnapprovedError(build.unapproved)
    found = where(feed, keys, now, clock_is_right)
    listed = catalog.write(build.lines)
    _refuse_too_large(build, listed)
    for part in feed_files.parts(feed):
        remove(part)
    roots.put(feed, keys)
    _put_objects(feed, build)
    last = found.state
    squeezed = pack.squeeze(listed, CATALOG_LEVEL)
    if last and _stands(feed, last, listed, squeezed, keys, now):
        return _refresh(feed, keys, found, last, listed, squeezed, now)
    return _release(feed, keys, found, build, listed, squeezed, now)


def _stands(
    feed: Path, last: State, listed: bytes, squeezed: bytes, keys: Keys, now: datetime
) -> bool:
    """Whether the last release is what is to be shown, will be believed, and has all it names."""
    is_same = is_named(listed, last.catalog_sha256) and last.packs is not None
    is_ours = last.root == keys.root.version and last.holds > now + clock.TIMESTAMP_LIFE
    named = last.custom.catalog
    has_catalog = feed_files.size(feed / "c" / named.sha256) == named.bytes
    return is_same and is_ours and (has_catalog or is_named(squeezed, named.sha256))


def _refresh(
    feed: Path,
    keys: Keys,
    found: Found,
    last: State,
    listed: bytes,
    squeezed: bytes,
    now: datetime,
) -> Published:
    """Nothing changed: what was lost is put back, and the timestamp renewed if it is a day old."""
    if is_named(squeezed, last.custom.catalog.sha256):
        _put_catalog(feed, listed, squeezed)
    list_ = newest.list_text(last.packs) if last.packs else b""
    feed_files.put_list(feed, list_)
    metadata.put_texts(feed, last.release, last.texts)
    held = now + clock.TIMESTAMP_LIFE - last.expires
    if abs(held) > STAMP_AGE:
        metadata.sign_timestamp(feed, keys, last.release, found.timestamp + 1, now)
    metadata.put_head(feed, keys.root.version, last.release, list_)
    return Published(last.release, last.custom.issued, False, 0)


def _release(
    feed: Path,
    keys: Keys,
    found: Found,
    build: Build,
    listed: bytes,
    squeezed: bytes,
    now: datetime,
) -> Published:
    number, known = found.release + 1, roots.of_keys(feed, keys)
    lines = {line.id: line for line in build.lines}
    last = _last(feed, found.state, number, known)
    differs = packs.differing(last.lines if last else {}, lines)
    change = packs.change_from(differs, lines)
    texts = packs.Texts(feed, lines, build.texts.__getitem__)
    if last:
        past.keep(feed, last.state.release, known)
    list_ = newest.list_text(packs.make(feed, number, lines, texts, last, known))
    if len(list_) > LARGEST_LIST:
        raise StoreError(
            phrase("the list of packs of release {number} has become too long", number=number)
        )
    custom = Custom(
        number,
        clock.utc(now),
        Named(_put_catalog(feed, listed, squeezed), len(squeezed)),
        Named(feed_files.put_list(feed, list_), len(list_)),
    )
    if last:
        put = sorted(line for line in differs.values() if line)
        drop = sorted(id_ for id_, line in differs.items() if line is None)
        past.record(feed, number, past.Before(last.state.release, tuple(put), tuple(drop)))
    metadata.sign_release(feed, keys, custom, listed, now)
    metadata.sign_timestamp(feed, keys, number, found.timestamp + 1, now)
    metadata.put_head(feed, keys.root.version, number, list_)
    _drop_old(feed, custom, name_of(listed), last)
    return Published(number, custom.issued, True, len(change.put))


def _last(feed: Path, state: State | None, number: int, known: Collection[Root]) -> Last | None:
    """The release before with its lines; None where nothing can be built on it."""
    if state is None or state.release >= number:
        return None
    return Last(state, lines) if (lines := past.lines_of(feed, state)) is not None else None


def _put_objects(feed: Path, build: Build) -> None:
    there = feed_files.objects(feed)
    missing = [
        line
        for line in build.lines
        # What is lost of others must not hold up an emergency; the next whole publish brings it.
        if line.id not in build.borrowed and not feed_files.is_there(feed, line, there)
    ]
    for line in follow([line for line in missing if not line.is_text], phrase("media")):
        feed_files.put_media(feed, line, build.media[line.sha256])
    texts = follow([line for line in missing if line.is_text], phrase("texts"))
    feed_files.put_texts(feed, ((line, build.texts[line.id]) for line in texts))


def _put_catalog(feed: Path, listed: bytes, squeezed: bytes) -> str:
    path = feed / "targets" / f"{name_of(listed)}.{TARGET}"
    if read_if_there(path) != listed:
        write_whole(path, listed)
    return feed_files.named(feed, "c", squeezed)


def _drop_old(feed: Path, custom: Custom, sha256: str, last: Last | None) -> None:
    """Drop all catalogs but this one and the one before: a kiosk may be at it just now."""
    squeezed, plain = {custom.catalog.sha256}, {sha256}
    if last:
        squeezed.add(last.state.custom.catalog.sha256)
        plain.add(last.state.catalog_sha256)
    for path in feed_files.old_catalogs(feed, squeezed, plain):
        remove(path)


def _refuse_too_large(build: Build, listed: bytes) -> None:
    size = sum(line.bytes for line in build.lines if line.is_text)
    if size > pack.LARGEST_TEXTS:
        raise UseError(
            phrase(
                "the texts are {size} MB, a kiosk takes at most {most} MB: take items out, or make"
                " two feeds of it",
                size=f"{size / 2**20:.0f}",
                most=pack.LARGEST_TEXTS // 2**20,
            )
        )
    if len(listed) > min(pack.LARGEST_CATALOG, pack.LARGEST_HEADER) - 2**10:
        raise UseError(
            phrase(
                "{count} objects are more than a kiosk's catalog takes: take items out, or make two"
                " feeds of it",
                count=len(build.lines),
            )
        )
