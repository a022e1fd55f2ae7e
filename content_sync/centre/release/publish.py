"""Publish: a built content becomes the next release of a feed.

    objects -> catalog -> packs -> pack list -> metadata -> timestamp -> head

Objects first, `head` last, each by rename: a kiosk sees the old release or the new one, whole.
Nothing changed means no new release, only a fresh timestamp once a day; but a root that names
other keys than signed the last release makes a new one, or no kiosk would believe the feed.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec

from content_sync.centre.release import feed_files, metadata
from content_sync.centre.release.build import Build
from content_sync.centre.release.keys import Keys
from content_sync.errors import UseError
from content_sync.machine.disk import write_whole
from content_sync.machine.progress import follow
from content_sync.signed import catalog, pack
from content_sync.signed.catalog import Line
from content_sync.signed.head import (
    FAR,
    HOPS,
    NEAR,
    TARGET,
    Custom,
    FullName,
    ListName,
    Named,
    PackList,
    PackName,
)
from content_sync.signed.sha256 import name_of

STAMP_AGE: Final = timedelta(days=1)
FULL_WORTH: Final = 0.10  # of the texts changed, and the full pack is made anew
FULL_REACH: Final = FAR[-1]
LEVELS: Final = ((2**18, 22), (2**21, 16), (math.inf, 9))  # texts up to so many bytes: zstd level
FULL_LEVEL: Final = 19
CATALOG_LEVEL: Final = 12


@dataclass(frozen=True, slots=True)
class Published:
    """The newest release, when it was signed (UTC), and whether it is a new one."""

    release: int
    issued: str
    is_new: bool
    changed: int


def publish(
    build: Build,
    feed: Path,
    keys: Keys,
    now: datetime,
    unapproved: bool = False,
    clock_was_ahead: bool = False,
) -> Published:
    """Make `build` the newest release of `feed`.

    With `clock_was_ahead` also one that is signed before the last, which puts kiosks right.

    Raises:
        UseError: items lack approval, the feed belongs to other keys, or `now` is in its past.
        StoreError: the feed cannot be written, or is damaged.
    """
    if build.unapproved and not unapproved:
        names = ", ".join(build.unapproved)
        raise UseError(f"not approved as shown: {names}; have them approved, or pass --unapproved")
    last = metadata.state(feed)
    is_earlier = last is not None and now < datetime.fromisoformat(last.custom.issued)
    if last and is_earlier and not clock_was_ahead:
        raise UseError(
            f"the clock says {now:%Y-%m-%d}, the feed was signed {last.custom.issued[:10]}: set the"
            " clock; if it is right now and was ahead then, pass --clock-was-ahead"
        )
    metadata.put_root(feed, keys)
    listed = catalog.write(build.lines)
    is_same = last is not None and last.catalog_sha256 == name_of(listed)
    if last and is_same and not is_earlier and metadata.is_believable(feed, keys, last.release):
        return _refresh(feed, keys, last, now)

    number = last.release + 1 if last else 1
    _put_objects(feed, build)
    squeezed = pack.squeeze(listed, CATALOG_LEVEL)
    packs = msgspec.json.encode(_packs(feed, number, build.lines, last))
    custom = Custom(
        number,
        metadata.utc(now),
        Named(feed_files.named(feed, "c", squeezed), len(squeezed)),
        Named(feed_files.named(feed, "i", packs), len(packs)),
    )
    write_whole(feed / "targets" / f"{name_of(listed)}.{TARGET}", listed)
    metadata.sign_release(feed, keys, custom, listed, now)
    metadata.sign_timestamp(feed, keys, number, last, now)
    metadata.put_head(feed, keys, number, custom.list.sha256)
    return Published(number, custom.issued, True, len(_changed(feed, last, build.lines)))


def _refresh(feed: Path, keys: Keys, last: metadata.State, now: datetime) -> Published:
    if now + metadata.TIMESTAMP_LIFE - last.expires > STAMP_AGE:
        metadata.sign_timestamp(feed, keys, last.release, last, now)
    metadata.put_head(feed, keys, last.release, last.custom.list.sha256)
    return Published(last.release, last.custom.issued, False, 0)


def _put_objects(feed: Path, build: Build) -> None:
    for line in follow(build.lines, "objects"):
        if line.is_text:
            feed_files.put_text(feed, line, build.texts[line.id])
        else:
            feed_files.put_media(feed, line, build.media[line.sha256])


def _packs(
    feed: Path, number: int, lines: tuple[Line, ...], last: metadata.State | None
) -> PackList:
    """Make the packs that end at release `number`, and list them."""
    starts = [number - back for back in (*NEAR, *FAR) if back < number]
    names = []
    for start in follow(starts, "packs"):
        names.append(_pack(feed, start, number, lines))
    lists = tuple(
        ListName(number - back, metadata.release_of(feed, number - back)[0].list.sha256)
        for back in HOPS
        if back < number
    )
    return PackList(number, tuple(names), lists, _full(feed, number, lines, last))


def _pack(feed: Path, start: int, to: int, lines: tuple[Line, ...]) -> PackName:
    before = _lines_of(feed, start)
    change = catalog.difference(before.values(), lines)
    after = {line.id: line for line in change.put}
    size = sum(line.bytes for line in change.put if line.is_text)
    level = next(level for most, level in LEVELS if size <= most)
    data = pack.write(start, to, change, _reader(feed, after), _reader(feed, before), level)
    return PackName(start, len(data), feed_files.named(feed, "d", data))


def _full(
    feed: Path, number: int, lines: tuple[Line, ...], last: metadata.State | None
) -> FullName:
    """The newest full pack, made anew when much has changed since."""
    if last and number - last.packs.full.release < FULL_REACH:
        then = _lines_of(feed, last.packs.full.release).values()
        changed = sum(line.bytes for line in catalog.difference(then, lines).put if line.is_text)
        if changed <= FULL_WORTH * sum(line.bytes for line in lines if line.is_text):
            return last.packs.full
    after = {line.id: line for line in lines}
    change = catalog.Change(lines, ())
    data = pack.write(0, number, change, _reader(feed, after), lambda _: None, FULL_LEVEL)
    return FullName(number, len(data), feed_files.named(feed, "d", data))


def _lines_of(feed: Path, release: int) -> dict[str, Line]:
    custom, _ = metadata.release_of(feed, release)
    return {line.id: line for line in feed_files.read_catalog(feed, custom.catalog.sha256)}


def _reader(feed: Path, lines: Mapping[str, Line]) -> pack.Old:
    def read(id_: str) -> bytes | None:
        line = lines.get(id_)
        return feed_files.text(feed, line) if line and line.is_text else None

    return read


def _changed(feed: Path, last: metadata.State | None, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    before = _lines_of(feed, last.release).values() if last else ()
    return catalog.difference(before, lines).put
