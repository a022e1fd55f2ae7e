"""Which way leads from what we have to what is signed. Pure: no disk, no network.

    plan(have, signed list, what we hold)  ->  Packs   fetch these, in this order
                                           ->  Wanted  fetch this older list, then ask again
                                           ->  Unread  read the catalog, then ask again
                                           ->  Loose   fetch each changed text by itself

Releases far back are reached by hops: each list names packs from 1 … 16, 32, 64, 128 releases
back and the lists of 16, 32, 64, 128 back, so that a few hops lead anywhere. A full pack is
cheaper where much has changed, and loose texts where hops carry the same text again and again; but
what has changed only the catalog says, which is read for this alone where it costs little.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from content_sync.signed.catalog import Line
from content_sync.signed.head import ListName, PackList, PackName

ASKING_BYTES: Final = 600  # what a request costs beside its answer
CHEAP: Final = 10  # times what a way by packs costs less than its catalog, which may be in vain
SQUEEZED: Final = 0.5  # what is left of a text by itself, at most; zstd -19 leaves 0.35 to 0.5


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
    """An older pack list is needed before the way is known; it costs `least` bytes, and more."""

    list: ListName
    least: int


@dataclass(frozen=True, slots=True)
class Unread:
    """The catalog is worth reading before the way is chosen."""


@dataclass(frozen=True, slots=True)
class Loose:
    """The catalog, and each changed text by itself."""


Way = Packs | Wanted | Unread | Loose


def plan(
    have: int,
    newest: PackList,
    lists: Mapping[int, PackList],
    catalog_bytes: int = 0,
    changed: Sequence[Line] | None = None,
) -> Way | None:
    """The cheapest way from release `have` (0: nothing); None when packs do not lead there.

    `catalog_bytes` is what the catalog costs, 0 for one that is no way at all; `changed` are the
    lines it puts, once it was read.
    """
    way = _by_packs(have, newest, {**lists, newest.release: newest})
    if not have or not catalog_bytes or not isinstance(way, Packs):
        return way
    if changed is None:
        is_cheap = (catalog_bytes + ASKING_BYTES) * CHEAP <= way.cost
        return Unread() if is_cheap else way
    return Loose() if _loose_bytes(changed) < way.cost else way


def _by_packs(have: int, newest: PackList, known: Mapping[int, PackList]) -> Packs | Wanted | None:
    onward = _way(have, newest, known) if have else None
    if isinstance(onward, Packs) and onward.cost <= newest.full.bytes:
        return onward
    anew = _way(0, newest, known)
    if onward is None or anew is None:
        return anew or onward
    if isinstance(onward, Wanted):
        is_dearer = isinstance(anew, Packs) and anew.cost <= onward.least
        return anew if is_dearer else onward
    if isinstance(anew, Wanted):
        return onward if onward.cost <= anew.least else anew
    return min(onward, anew, key=lambda way: way.cost)


def _loose_bytes(changed: Iterable[Line]) -> int:
    texts = [line.bytes for line in changed if line.is_text]
    return sum(int(size * SQUEEZED) + ASKING_BYTES for size in texts)


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
            spent = sum(step.pack.bytes + ASKING_BYTES for step in (*steps, Step(at.release, pack)))
            full_bytes = 0 if have else full.bytes + ASKING_BYTES
            return Wanted(name, spent + full_bytes + ASKING_BYTES)
        steps.append(Step(at.release, pack))
        at = lists[name.release]
    if not have:
        steps.append(Step(full.release, PackName(0, full.bytes, full.sha256)))
    return Packs(have, tuple(reversed(steps)))
