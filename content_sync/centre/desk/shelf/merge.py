"""Three versions of a file made into one, piece by piece: base, what the folder has, the draft.

A piece that only one side touched goes as that side has it. One that both touched differently stays
as the draft has it and is a clash: somebody has to choose, nothing is lost meanwhile.

    heads     the top-level keys of YAML, each with the lines that belong to it
    blocks    of a text, called by the keys of the version that the draft began from
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from content_sync.centre.desk.draft.parts import Block, new_key

KEY: Final = re.compile(r"^([A-Za-z_][\w-]*)\s*:", re.MULTILINE)
TOP, END = "^", "$"  # what stands before the first key, and the fence behind the last
Pieces = Mapping[str, str]  # in their order


@dataclass(frozen=True, slots=True)
class Clash:
    """A piece that both sides touched; None: that side took it away, or did not have it."""

    key: str
    base: str | None
    theirs: str | None
    mine: str | None


@dataclass(frozen=True, slots=True)
class Merged:
    """The pieces that come of it, and where somebody has to choose."""

    pieces: Mapping[str, str]
    clashes: tuple[Clash, ...] = ()


def merge(base: Pieces, theirs: Pieces, mine: Pieces) -> Merged:
    """One of three; the order is that of `mine`, what is new in `theirs` comes where it stood."""
    found: dict[str, str] = {}
    clashes = []
    for key in dict.fromkeys((*mine, *base, *theirs)):
        was, their, my = base.get(key), theirs.get(key), mine.get(key)
        if their != was and my not in (was, their):
            clashes.append(Clash(key, was, their, my))
        kept = their if my == was else my
        if kept is not None:
            found[key] = kept
    return Merged(_ordered(found, mine, theirs), tuple(clashes))


def _ordered(found: Pieces, mine: Pieces, theirs: Pieces) -> dict[str, str]:
    order = [key for key in mine if key in found]
    after = {key: former for former, key in pairwise(("", *theirs))}
    for key in theirs:
        if key in found and key not in mine:
            former = after.get(key, "")
            order.insert(order.index(former) + 1 if former in order else 0, key)
    return {key: found[key] for key in (*order, *(key for key in found if key not in order))}


def keys_of(head: str) -> dict[str, str]:
    """A head by its top-level keys; joined again it is the same."""
    starts = [*KEY.finditer(head)]
    if not starts:
        return {TOP: head} if head else {}
    found = {TOP: head[: starts[0].start()]} if starts[0].start() else {}
    ends = [*(each.start() for each in starts[1:]), len(head)]
    for start, end in zip(starts, ends, strict=True):
        name = start[1]
        while name in found:
            name += "'"
        found[name] = head[start.start() : end]
    last = next(reversed(found))
    if found[last].endswith("\n---\n"):
        found[last] = found[last].removesuffix("---\n")
        found[END] = "---\n"
    return found


def ended(pieces: Pieces) -> str:
    """The head of such pieces; the fence stands last whatever was added."""
    return "".join(text for key, text in pieces.items() if key != END) + pieces.get(END, "")


def aligned(base: Sequence[Block], theirs: Sequence[Block]) -> list[Block]:
    """`theirs` called by the keys of `base`, where it is the same block or stands in its place."""
    found: list[Block] = []
    same = SequenceMatcher(None, _texts(base), _texts(theirs), autojunk=False)
    for _, i, i_end, j, j_end in same.get_opcodes():
        keys = [each["key"] for each in base[i:i_end]]
        for at, each in enumerate(theirs[j:j_end]):
            found.append({**each, "key": keys[at] if at < len(keys) else new_key()})
    return found


def merge_blocks(
    base: Sequence[Block], theirs: Sequence[Block], mine: Sequence[Block]
) -> tuple[list[Block], tuple[Clash, ...]]:
    """The blocks of one text out of three; `theirs` is aligned to `base`."""
    merged = merge(_by_key(base), _by_key(theirs), _by_key(mine))
    known = {each["key"]: each for each in (*base, *theirs, *mine)}
    blocks: list[Block] = [{**known[key], "md": md} for key, md in merged.pieces.items()]
    return blocks, merged.clashes


def _by_key(blocks: Sequence[Block]) -> dict[str, str]:
    return {each["key"]: each["md"] for each in blocks}


def _texts(blocks: Sequence[Block]) -> list[str]:
    return [each["md"] for each in blocks]
