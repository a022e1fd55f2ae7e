"""The packs that end at a release, and their list.

    from each of the last 16 releases, from 32, 64 and 128 back     what changed since
    from nothing                                                    all texts; made anew seldom

What differs from an earlier release is known from the walk back, so a pack costs what it changes
and not what there is. Where a start is gone, kiosks that are there hop, or take all anew.
"""

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tuf.api.metadata import Root

from content_sync.centre.feed import feed_files, past
from content_sync.centre.feed.newest import State
from content_sync.errors import StoreError
from content_sync.machine.progress import follow
from content_sync.said import phrase
from content_sync.signed import pack
from content_sync.signed.catalog import Change, Line
from content_sync.signed.head import FAR, HOPS, NEAR, FullName, ListName, PackList, PackName

FULL_WORTH: Final = 0.10  # of the texts changed, and the full pack is made anew
FULL_REACH: Final = 1024  # releases: hops bring a new kiosk from there
LEVELS: Final = ((2**18, 22), (2**21, 16), (math.inf, 9))  # texts up to so many bytes: zstd level
FULL_LEVELS: Final = ((2**24, 22), (math.inf, 19))

Lines = Mapping[str, Line]
Earlier = Callable[[str], Line | None]


@dataclass(frozen=True, slots=True)
class Last:
    """A release that a feed has, and its lines."""

    state: State
    lines: Lines


class Texts:
    """The texts of a release with these `lines`, and of earlier ones; each is read once.

    `fresh` gives a new one by its id, for what no file of the feed holds.
    """

    def __init__(self, feed: Path, lines: Lines, fresh: Callable[[str], bytes]) -> None:
        self._feed = feed
        self._lines = lines
        self._fresh = fresh
        self._known: dict[str, bytes] = {}

    def old(self, line: Line) -> bytes:
        """A text of any release.

        Raises:
            StoreError: it is gone, or has rotted.
        """
        if line.sha256 not in self._known:
            self._known[line.sha256] = feed_files.text(self._feed, line)
        return self._known[line.sha256]

    def new(self, id_: str) -> bytes:
        """A text of this release."""
        line = self._lines[id_]
        if line.sha256 not in self._known:
            self._known[line.sha256] = self.once(id_)
        return self._known[line.sha256]

    def once(self, id_: str) -> bytes:
        """A text of this release that need not be kept: all of them are many."""
        try:
            return feed_files.text(self._feed, self._lines[id_])
        except StoreError:
            return self._fresh(id_)


def make(
    feed: Path, number: int, lines: Lines, texts: Texts, last: Last | None, roots: Sequence[Root]
) -> PackList:
    """Make the packs that end at release `number`, which has these `lines`, and list them."""
    if last is None:
        return PackList(number, (), (), full_pack(feed, number, lines, texts))
    full = _kept_full(feed, number, last.state, roots)
    now = differing(last.lines, lines)
    wanted = {number - back for back in (*NEAR, *FAR) if back < number}
    reached = {full.release, *wanted} if full else wanted
    names, lists, changed = [], [], math.inf
    earlier = tuple(past.walk(feed, last.state, last.lines, roots, reached))
    for then in follow(earlier, phrase("packs")):
        change = change_from({**now, **then.differs}, lines)
        if full and then.release == full.release:
            changed = _size(change.put)
        if then.release not in wanted:
            continue
        before = _before(then.differs, last.lines)
        if data := pack_from(then.release, number, change, texts, before):
            names.append(PackName(then.release, len(data), feed_files.named(feed, "d", data)))
        if number - then.release in HOPS:
            lists.append(ListName(then.release, then.custom.list.sha256))
    if full is None or changed > FULL_WORTH * _size(lines.values()):
        full = full_pack(feed, number, lines, texts)
    return PackList(number, tuple(names), tuple(lists), full)


def differing(before: Lines, after: Lines) -> dict[str, Line | None]:
    """The lines of `before` that are others in `after`, or none."""
    gone = {id_: line for id_, line in before.items() if after.get(id_) != line}
    return {**dict.fromkeys(after.keys() - before.keys()), **gone}


def change_from(before: Mapping[str, Line | None], after: Lines) -> Change:
    """What makes `after`, where the ids of `before` may have had other lines."""
    put = (after[id_] for id_, line in before.items() if id_ in after and after[id_] != line)
    drop = (id_ for id_, line in before.items() if line and id_ not in after)
    return Change(tuple(sorted(put)), tuple(sorted(drop)))


def _before(differs: Mapping[str, Line | None], lines: Lines) -> Earlier:
    return lambda id_: differs[id_] if id_ in differs else lines.get(id_)


def pack_from(start: int, to: int, change: Change, texts: Texts, before: Earlier) -> bytes | None:
    """The pack from release `start`, which has the lines `before`, to release `to`.

    None if a text it begins with is gone.
    """

    def old(id_: str) -> bytes | None:
        line = before(id_)
        return texts.old(line) if line and line.is_text else None

    size = _size(change.put)
    try:
        return pack.write(start, to, change, texts.new, old, _level(LEVELS, size))
    except StoreError:
        return None


def full_pack(feed: Path, number: int, lines: Lines, texts: Texts) -> FullName:
    """Make the pack from nothing."""
    data = from_nothing(number, lines, texts)
    return FullName(number, len(data), feed_files.named(feed, "d", data))


def from_nothing(number: int, lines: Lines, texts: Texts) -> bytes:
    """The pack of all texts."""
    change = Change(tuple(sorted(lines.values())), ())
    level = _level(FULL_LEVELS, _size(change.put))
    return pack.write(0, number, change, texts.once, lambda _: None, level)


def _kept_full(feed: Path, number: int, state: State, roots: Sequence[Root]) -> FullName | None:
    """The full pack so far, if it still serves and the present keys have named it."""
    if state.packs is None or state.root != roots[0].version:
        return None
    full = state.packs.full
    is_there = feed_files.size(feed / "d" / full.sha256) == full.bytes
    return full if is_there and number - full.release < FULL_REACH else None


def _size(lines: Iterable[Line]) -> int:
    return sum(line.bytes for line in lines if line.is_text)


def _level(levels: Collection[tuple[float, int]], size: int) -> int:
    return next(level for most, level in levels if size <= most)
