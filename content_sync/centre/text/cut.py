"""The body of a text cut into its blocks, so that one can be changed and the others keep their bytes.

Blocks are those that blocks.py reads. What belongs together is one cut: a transcript moves with
its sound or video; blocks that share a line are one cut of kind `other`.
"""

from dataclasses import dataclass
from typing import Final

KINDS: Final = (
    *("heading", "paragraph", "list", "steps", "table", "picture", "sound", "video"),
    *("transcript", "note", "footnote", "other"),
)  # a transcript alone belongs to no sound or video; a footnote is its definition


@dataclass(frozen=True, slots=True)
class Cut:
    """One block: its Markdown without the empty lines around it, and those.

    line: of its first line in the file (`first_line` is that of the body); before: empty lines
    above the first cut, "" for the others; after: the line feeds behind it.
    """

    kind: str
    md: str
    line: int = 0
    before: str = ""
    after: str = "\n\n"


def cut(body: str, first_line: int = 1) -> tuple[Cut, ...]:
    """The blocks of `body`: the bytes of `before`, `md`, `after` of each, joined, are `body`.

    An empty body has none; one of empty lines alone is one paragraph without Markdown.
    """
    raise NotImplementedError


def joined(cuts: tuple[Cut, ...]) -> str:
    """The body that is cut so; where two blocks would run together an empty line parts them.

    For what `cut` gave it is the same bytes. Two lists in a row, or two steps, are one in
    Markdown: the reader makes one of them, whatever stands between.
    """
    raise NotImplementedError
