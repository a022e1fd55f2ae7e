"""Which way leads from what we have to what is signed. Pure: no disk, no network.

    plan(have, signed list, lists we hold)  ->  Packs   fetch these, in this order
                                            ->  Wanted  fetch this older list, then ask again

Releases far back are reached by hops: each list names packs from 1 … 16, 32, 64, 128 releases
back and the lists of 16, 32, 64, 128 back, so that a few hops lead anywhere.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from content_sync.shown.audience import Aim, Site, is_meant_for
from content_sync.signed.catalog import Line
from content_sync.signed.head import ListName, PackList, PackName

ASKING_BYTES: Final = 600  # what a request costs beside its answer


@dataclass(frozen=True, slots=True)
class Step:
    """One pack to fetch and apply, leading to release `to`."""

    to: int
    pack: PackName


@dataclass(frozen=True, slots=True)
class Packs:
    """The packs to apply, in order; `start` 0 means onto an empty release."""

    start: int
    steps: tuple[Step, ...]

    @property
    def cost(self) -> int:
        """Bytes on the wire."""
        return sum(step.pack.bytes + ASKING_BYTES for step in self.steps)


@dataclass(frozen=True, slots=True)
class Wanted:
    """An older pack list is needed before the way is known."""

    list: ListName


def plan(have: int, newest: PackList, lists: Mapping[int, PackList]) -> Packs | Wanted | None:
    """The cheapest way from release `have` (0: nothing); None when packs do not lead there."""
    known = {**lists, newest.release: newest}
    onward = _way(have, newest, known) if have else None
    if isinstance(onward, Wanted) or (onward and onward.cost <= newest.full.bytes):
        return onward
    anew = _way(0, newest, known)
    if isinstance(anew, Wanted) or not onward:
        return anew
    return anew if anew and anew.cost < onward.cost else onward


def media(lines: Iterable[Line], aims: Mapping[str, Aim], site: Site) -> tuple[Line, ...]:
    """The media a site wants, the most needed and smallest first, each file once.

    What an emergency shows and says comes before everything else. `aims` knows items by their ids.
    """

    def urgency(line: Line) -> tuple[bool, int, int, str]:
        return not aim_of(line, aims).is_emergency, line.priority, line.bytes, line.id

    wanted = {
        line.sha256: line
        for line in sorted(lines, key=urgency, reverse=True)
        if not line.is_text and is_meant_for(aim_of(line, aims).targets, site, if_unsaid=True)
    }
    return tuple(sorted(wanted.values(), key=urgency))


def aim_of(line: Line, aims: Mapping[str, Aim]) -> Aim:
    """The aim of the item that a media file belongs to."""
    return aims.get(line.id.partition("/")[0], Aim())


def _way(have: int, newest: PackList, lists: Mapping[int, PackList]) -> Packs | Wanted | None:
    full = newest.full
    start = have or full.release
    steps: list[Step] = []
    at = newest
    while at.release > start:
        direct = [pack for pack in at.packs if pack.start == start]
        if direct:
            steps.append(Step(at.release, direct[0]))
            break
        nearer = [name for name in at.lists if name.release > start]
        if not nearer:
            return None
        name = min(nearer, key=lambda name: name.release)
        pack = next((pack for pack in at.packs if pack.start == name.release), None)
        if pack is None:
            return None
        if name.release not in lists:
            return Wanted(name)
        steps.append(Step(at.release, pack))
        at = lists[name.release]
    if not have:
        steps.append(Step(full.release, PackName(0, full.bytes, full.sha256)))
    return Packs(have, tuple(reversed(steps)))
