"""Prune: what no kiosk of the last months needs any more goes from a feed.

    goes     metadata, lists, packs and steps back of releases that nobody can be at any more;
             objects no release names; catalogs but two; what killed publishes left half-written
    stays    the newest release and all ways to it; roots; pages; whatever is not a feed's own

Nothing signed changes, so it needs no keys; the next publish makes no packs from what is gone.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from content_sync.centre.feed import clock, feed_files, newest, past
from content_sync.centre.feed.feed_files import listed
from content_sync.centre.upkeep import ways
from content_sync.centre.upkeep.ways import Stand
from content_sync.machine.disk import remove
from content_sync.signed.head import FAR
from content_sync.signed.sha256 import is_name

RECENT: Final = FAR[-1]  # releases whose texts the next packs may begin with


@dataclass(frozen=True, slots=True)
class Pruned:
    """How much went, and the oldest release that kiosks may still come from by packs."""

    files: int
    bytes: int
    oldest: int


def prune(feed: Path, now: datetime, keep: timedelta) -> Pruned:
    """Remove from `feed` what no kiosk needs that has been in touch for as long as `keep`.

    A clock beyond the day that was signed last is not believed, or it would cut every way.

    Raises:
        UseError: it is not a feed.
        StoreError: nothing in it can be believed, or its catalog is lost: repair first.
    """
    at = ways.stand(feed)
    oldest = _oldest(at, min(now, at.state.expires) - keep)
    past.keep(feed, at.state.release, at.roots, oldest)
    files = size = 0
    for path in sorted(set(_superfluous(at, oldest))):
        size += feed_files.size(path) or 0
        files += 1
        remove(path)
    return Pruned(files, size, oldest)


def _oldest(at: Stand, since: datetime) -> int:
    """The release that was the newest at that moment; what the full pack needs stays too."""
    issued = ways.releases(at)
    before = (n for n, day in issued.items() if (then := clock.moment(day)) and then <= since)
    oldest = max(before, default=min(issued, default=at.state.release))
    return min(oldest, at.state.packs.full.release) if at.state.packs else oldest


def _superfluous(at: Stand, oldest: int) -> Iterator[Path]:
    feed = at.feed
    lists = ways.lists_since(at, oldest)
    packs = {each.sha256 for each in ways.packs_of(lists.values()) if each.start >= oldest}
    last = [at.state.release, at.state.release - 1]  # a kiosk may be at the one before just now
    packs |= {each.full.sha256 for each in lists.values() if each.release in last}
    customs = [found for n in last if (found := newest.release_of(feed, n, at.roots))]
    yield from feed_files.parts(feed)
    yield from _of_releases(feed, oldest, at.state.release)
    yield from _unnamed(feed / "i", lists)
    yield from _unnamed(feed / "d", packs)
    yield from feed_files.old_catalogs(
        feed, {custom.catalog.sha256 for custom, _ in customs}, {sha256 for _, sha256 in customs}
    )
    for name in feed_files.object_names(feed) - _objects(at):
        if is_name(name):
            yield feed_files.object_path(feed, name)


def _of_releases(feed: Path, oldest: int, last: int) -> Iterator[Path]:
    for number in newest.numbers_in(feed):
        if not oldest <= number <= last:
            yield feed / "metadata" / f"{number}.targets.json"
            yield feed / "metadata" / f"{number}.snapshot.json"
    for name in listed(feed / past.FOLDER):
        if name.isdigit() and not oldest < int(name) <= last:
            yield feed / past.FOLDER / name


def _unnamed(folder: Path, names: Collection[str]) -> Iterator[Path]:
    yield from (folder / name for name in listed(folder) if is_name(name) and name not in names)


def _objects(at: Stand) -> set[str]:
    """The objects of the newest release, and those of recent ones, which packs begin with."""
    found = {line.sha256 for line in ways.known_lines(at).values()}
    number = at.state.release
    while number > at.state.release - RECENT and (step := past.recorded(at.feed, number)):
        is_last = number == at.state.release
        found |= {line.sha256 for line in step.put if line.is_text or is_last}
        number = step.before
    return found
