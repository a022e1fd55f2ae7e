"""Two states of a text side by side, block by block, with the words that differ marked."""

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from content_sync.centre.desk.draft.changes import value_of_md
from content_sync.centre.desk.draft.differing import Piece, words
from content_sync.centre.desk.draft.parts import Block
from content_sync.centre.text import block_values as values


@dataclass(frozen=True, slots=True)
class Pair:
    """A block before and after; None: it was not there. `is_moved`: only its place differs."""

    key: str
    before: tuple[Piece, ...] | None
    after: tuple[Piece, ...] | None
    is_moved: bool = False

    @property
    def is_same(self) -> bool:
        """Whether nobody needs to look."""
        pieces = (*(self.before or ()), *(self.after or ()))
        is_there = self.before is not None and self.after is not None
        return is_there and not self.is_moved and not any(differs for _, differs in pieces)


def compared(before: Sequence[Block], after: Sequence[Block]) -> list[Pair]:
    """Blocks by their keys, in the order of `after`; what is gone stands where it stood."""
    known = {each["key"]: each for each in after}
    there = {each["key"]: each for each in before}
    common = [each["key"] for each in before if each["key"] in known]
    order = [each["key"] for each in after if each["key"] in there]
    stays = set(_longest(common, order))
    pairs: list[Pair] = []
    gone = _gone(before, known)
    pairs += gone.get("", [])
    for each in after:
        key, new = each["key"], told(each["md"])
        if key in there:
            left, right = words(told(there[key]["md"]), new)
            pairs.append(Pair(key, left, right, key not in stays))
        else:
            pairs.append(Pair(key, None, ((new, True),)))
        pairs += gone.get(key, [])
    return pairs


def _gone(before: Sequence[Block], known: dict[str, Block]) -> dict[str, list[Pair]]:
    """Blocks that are no longer there, by the key of the one before that still is."""
    found: dict[str, list[Pair]] = {}
    last = ""
    for each in before:
        if each["key"] in known:
            last = each["key"]
        else:
            pair = Pair(each["key"], ((told(each["md"]), True),), None)
            found.setdefault(last, []).append(pair)
    return found


def _longest(one: list[str], other: list[str]) -> list[str]:
    match = difflib.SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return [key for each in match for key in one[each.a : each.a + each.size]]


def told(md: str) -> str:
    """A block as a person reads it, a line each of its parts."""
    return "\n".join(_lines(value_of_md(md)))


def _lines(value: values.Value) -> Iterator[str]:
    match value:
        case values.Heading(words=said) | values.Paragraph(words=said):
            yield said.text
        case values.Points(points=points):
            yield from (f"• {each.text}" for each in points)
        case values.Steps(points=points, start=start):
            yield from (f"{n}. {each.text}" for n, each in enumerate(points, start))
        case values.Cells(head=head, rows=rows):
            yield from (" │ ".join(cell.text for cell in row) for row in (head, *rows))
        case values.Note(paragraphs=paragraphs):
            yield from (each.text for each in paragraphs)
        case values.Footnote(label=label, words=said):
            yield f"[{label}] {said.text}"
        case values.Other(md=md):
            yield md
        case _:
            yield f"[{value.src}] {value.alt}"
            if value.caption:
                yield value.caption
            yield from (each.text for each in getattr(value, "transcript", ()))
