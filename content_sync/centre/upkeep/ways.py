"""What a feed must have for kiosks to reach its newest release, and for the next one to be made.

    lists    those of releases, each naming the packs that end there
    objects  of the newest release; texts that the next packs begin with

Asked by prune, repair and export; nothing here writes.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tuf.api.metadata import Root

from content_sync.centre.feed import metadata, newest, past, roots
from content_sync.centre.feed.newest import State
from content_sync.errors import StoreError, UseError
from content_sync.signed.catalog import Line
from content_sync.signed.head import PackList

UNBELIEVED: Final = (
    "no root in {feed} believes what lies there: publish with the centre's newest keys, which puts"
    " back the roots that were lost, or says what else to do"
)


@dataclass(frozen=True, slots=True)
class Stand:
    """A feed as its own roots believe it; `lines` are those of the newest release, by their id."""

    feed: Path
    roots: tuple[Root, ...]
    state: State
    lines: Mapping[str, Line] | None


@dataclass(frozen=True, slots=True)
class NamedPack:
    """A pack as a list names it: from release `start` to `to`, in so many bytes."""

    start: int
    to: int
    bytes: int
    sha256: str


def stand(feed: Path) -> Stand:
    """Where a feed stands, for who has no keys.

    Raises:
        UseError: it is not a feed, or nothing has been published into it.
        StoreError: nothing in it can be believed.
    """
    if not (feed / "root").is_dir() and not (feed / "metadata").is_dir():
        raise UseError(f"{feed} is not a feed: publish into it first")
    known = roots.of_feed(feed)
    try:
        state = metadata.state(feed, known)
    except StoreError as error:
        raise StoreError(UNBELIEVED.format(feed=feed)) from error
    if state is None:
        raise UseError(f"{feed} holds no release yet: publish into it first")
    return Stand(feed, known, state, past.lines_of(feed, state))


def known_lines(at: Stand) -> Mapping[str, Line]:
    """The lines of the newest release.

    Raises:
        StoreError: no catalog of it is left.
    """
    if at.lines is None:
        raise StoreError(f"{at.feed} has lost its catalog: content-sync repair {at.feed}")
    return at.lines


def reachable(at: Stand) -> dict[str, PackList]:
    """The lists a kiosk may ask for on its way to the newest release, by their names."""
    if at.state.packs is None:
        return {}
    found = {at.state.custom.list.sha256: at.state.packs}
    left = list(at.state.packs.lists)
    while left:
        name = left.pop()
        if name.sha256 not in found and (there := newest.list_of(at.feed, name.sha256)):
            found[name.sha256] = there
            left += there.lists
    return found


def lists_since(at: Stand, oldest: int) -> dict[str, PackList]:
    """The lists kiosks ask for on their way, now or when there are newer releases."""
    found = reachable(at)
    for number in newest.numbers_in(at.feed):
        if oldest <= number < at.state.release:
            signed = newest.release_of(at.feed, number, at.roots)
            there = newest.list_of(at.feed, signed[0].list.sha256) if signed else None
            if signed and there:
                found[signed[0].list.sha256] = there
    return {sha256: each for sha256, each in found.items() if each.release >= oldest}


def packs_of(lists: Iterable[PackList]) -> Iterator[NamedPack]:
    """The packs that lists name, full ones as from release 0."""
    for each in lists:
        for pack in each.packs:
            yield NamedPack(pack.start, each.release, pack.bytes, pack.sha256)
        yield NamedPack(0, each.full.release, each.full.bytes, each.full.sha256)


def releases(at: Stand) -> dict[int, str]:
    """When each release that can be believed was issued, the oldest first."""
    numbers = sorted(number for number in newest.numbers_in(at.feed) if number <= at.state.release)
    found = ((number, newest.release_of(at.feed, number, at.roots)) for number in numbers)
    return {number: signed[0].issued for number, signed in found if signed}
