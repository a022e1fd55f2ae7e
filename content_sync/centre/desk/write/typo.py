"""Whether a change of what is published may be a mere typo: its translations stay right.

Nothing that means something has changed: no figure, no link, no picture, no block, no mark.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, Final

import msgspec

from content_sync.centre.desk.draft.changes import value_of_md
from content_sync.centre.desk.draft.heads import head_value
from content_sync.centre.desk.draft.parts import Block, Taken

FIGURE: Final = re.compile(r"\d+")
MOST: Final = 0.2  # of a text's words; more is another text


def may_be_typo(before: Taken, after: Taken) -> bool:
    """Whether «chỉ sửa lỗi gõ» may be offered; False where nothing has changed."""
    if before.head == after.head and [_md(one) for one in before.blocks] == [
        _md(one) for one in after.blocks
    ]:
        return False
    for key in ("title", "summary"):
        old, new = (FIGURE.findall(head_value(one.head, key)) for one in (before, after))
        if old != new:
            return False
    blocks = [*zip_longest(before.blocks, after.blocks)]
    if any(old is None or new is None or _meant(old) != _meant(new) for old, new in blocks):
        return False
    changed = [old["md"] != new["md"] for old, new in blocks]
    few = max(1, int(len(changed) * MOST))
    return changed.count(True) <= few


def _md(block: Block) -> str:
    return block["md"]


def _meant(block: Block) -> list[Any]:
    """What of a block a typo leaves as it is."""
    return [*_meanings(msgspec.to_builtins(value_of_md(block["md"])))]


def _meanings(value: Any) -> Iterator[Any]:
    match value:
        case [str(text), list(spans)] | [str(text), tuple(spans)]:
            yield (*FIGURE.findall(text), *(mark for _, _, mark in spans))
        case dict():
            yield from (value.get(key) for key in ("kind", "src", "label", "start"))
            for key in ("words", "points", "head", "rows", "paragraphs", "transcript"):
                yield from _meanings(value.get(key))
            yield from (FIGURE.findall(str(value.get(key))) for key in ("alt", "caption"))
        case list() | tuple() as many:
            yield len(many)
            for each in many:
                yield from _meanings(each)
