"""In which words two texts differ."""

import difflib
import re
from typing import Final

WORD: Final = re.compile(r"\s+|(?:\d[\d.,:/]*\d|\w+|[^\w\s])\s*")  # a figure is one word
Piece = tuple[str, bool]  # letters, and whether they differ


def words(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces, each with whether the other lacks it."""
    old, new = WORD.findall(before), WORD.findall(after)
    left: list[Piece] = []
    right: list[Piece] = []
    bare, other = ([each.strip() for each in many] for many in (old, new))
    matcher = difflib.SequenceMatcher(None, bare, other, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        is_same = tag == "equal"
        if a < b:
            left.append(("".join(old[a:b]), not is_same))
        if c < d:
            right.append(("".join(new[c:d]), not is_same))
    return tuple(left), tuple(right)
