"""A length cut into pieces, one after the other: some fixed, the others share what is left.

A piece that would get less than its least gets that, and the others share anew. Pieces never
overlap and never leave the length.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple


class Flex(NamedTuple):
    """A piece that takes its share of what the fixed ones leave, at least `least` px."""

    share: int = 1
    least: int = 0


REST: Final = Flex()

Cut = int | Flex  # px, or a share of the rest


def stack(length: int, cuts: Sequence[Cut]) -> tuple[int, ...]:
    """The sizes of the pieces in px: together `length` where one of them can grow, never more.

    Where there is too little room, the last pieces go short.
    """
    sizes = {at: cut for at, cut in enumerate(cuts) if isinstance(cut, int)}
    flexible = {at: cut for at, cut in enumerate(cuts) if isinstance(cut, Flex)}
    while flexible:
        spare = max(0, length - sum(sizes.values()))
        shares = sum(cut.share for cut in flexible.values())
        short = [at for at, cut in flexible.items() if spare * cut.share < cut.least * shares]
        if not short:
            sizes |= _shared(spare, shares, flexible)
            break
        for at in short:
            sizes[at] = flexible.pop(at).least
    return _held(length, [sizes[at] for at in range(len(cuts))])


def _shared(spare: int, shares: int, flexible: dict[int, Flex]) -> dict[int, int]:
    """`spare` px by shares; what rounding leaves goes on to the next, so that none is lost."""
    sizes: dict[int, int] = {}
    taken = end = 0
    for at, cut in flexible.items():
        taken += cut.share
        sizes[at] = spare * taken // shares - end
        end += sizes[at]
    return sizes


def _held(length: int, sizes: Sequence[int]) -> tuple[int, ...]:
    """`sizes` as far as `length` goes."""
    held: list[int] = []
    for size in sizes:
        held.append(max(0, min(size, length - sum(held))))
    return tuple(held)
