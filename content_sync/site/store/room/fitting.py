"""Which media a disk has room for. Pure: what there is, what is wanted, what fits.

    essential          stays and comes, whatever the quota
    then by priority   normal before extra, pictures before sound before films
    among equals       what is here before what is not, the smaller before the larger
    what only the release before shows, or nobody here wants, goes first

The same question gets the same answer as long as nothing changed, so nothing is thrown away to
be fetched again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from content_sync.signed.catalog import TIER_PRIORITY

LAST: Final = 2**62  # the priority of what the current release does not show


@dataclass(frozen=True, slots=True)
class Media:
    """A file that is here, or would be: how needed it is, and how large."""

    sha256: str
    priority: int
    bytes: int
    is_here: bool

    @property
    def is_essential(self) -> bool:
        """Whether no quota keeps it away, and nothing drives it out."""
        return self.priority < TIER_PRIORITY["normal"]


@dataclass(frozen=True, slots=True)
class Fit:
    """What must go, and what may come."""

    out: tuple[str, ...]
    admitted: frozenset[str]


def fit(
    here: Iterable[Media],
    wanted: Iterable[Media],
    disk_bytes: int,
    margin_bytes: int = 0,
    most_bytes: int | None = None,
) -> Fit:
    """What of `wanted` may come, and what of `here` must go for it.

    `disk_bytes` is what media may fill of the disk; what comes leaves `margin_bytes` of it free.
    `most_bytes` is what a keeper allows them.
    """
    total, out, admitted = 0, [], set()
    for one in sorted([*here, *wanted], key=_need):
        ceiling = disk_bytes if one.is_here else disk_bytes - margin_bytes
        if one.is_essential and one.is_here:
            ceiling = total + one.bytes
        elif not one.is_essential and most_bytes is not None:
            ceiling = min(ceiling, most_bytes)
        if total + one.bytes <= ceiling:
            total += one.bytes
            admitted.add(one.sha256)
        elif one.is_here:
            out.append(one.sha256)
    return Fit(tuple(reversed(out)), frozenset(admitted))


def leavers(here: Mapping[str, int], priorities: Mapping[str, int]) -> tuple[str, ...]:
    """What may go of the files that are here (name -> bytes), the least needed first."""
    media = [Media(sha, priorities.get(sha, LAST), size, True) for sha, size in here.items()]
    return tuple(
        one.sha256 for one in sorted(media, key=_need, reverse=True) if not one.is_essential
    )


def _need(one: Media) -> tuple[int, bool, int, str]:
    return one.priority, not one.is_here, one.bytes, one.sha256
