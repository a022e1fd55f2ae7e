"""What of a text answered a query: the letters to mark, and the piece of it to show."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from content_sync.letters.folding import spans
from content_sync.numbers import written_numbers
from content_sync.shown.found import Marks
from content_sync.site.search.ways import Way

EXCERPT: Final = 100  # letters shown of a sentence
CUT: Final = "…"
_NONE: Final = frozenset[int]()
_BESIDE, _ALL, _SOME = 3, 2, 1  # how well a text answers


class Marker:
    """Marks the words that answer one of some ways, the first that is answered best.

    `takes_some`: where a text holds not all of the words, those that it holds are marked.
    """

    def __init__(self, ways: Iterable[Way], takes_some: bool) -> None:
        self._least = _SOME if takes_some else _ALL
        self._ways = tuple((way, _places(way)) for way in ways)
        lasts = (way.forms[-1][0] for way, _ in self._ways if way.goes_on)
        self._numbers = tuple(
            one for one in lasts if one.isdigit() and len(one) >= written_numbers.LEAST_TYPED
        )

    def marks(self, text: str) -> Marks:
        """The words of `text` that stand side by side as asked, else all, else some of them."""
        return self._answer(text)[1]

    def excerpt(self, sentences: Iterable[str]) -> tuple[str, Marks]:
        """The sentence that answers best, cut to the piece that does; ("", ()) if none does."""
        answers = ((self._answer(sentence), sentence) for sentence in sentences)
        nothing: tuple[tuple[int, Marks], str] = ((0, ()), "")
        (_, found), best = max(
            answers, key=lambda one: (one[0][0], len(one[0][1])), default=nothing
        )
        return _cut(best, found) if found else ("", ())

    def _answer(self, text: str) -> tuple[int, Marks]:
        stand = spans(text)
        best: tuple[int, Marks] = (0, ())
        for way, places in self._ways:
            fitting = [places.get(word, _NONE) for _, _, word in stand]
            if way.goes_on:
                last, forms = {len(way.forms) - 1}, way.forms[-1]
                for at, (_, _, word) in enumerate(stand):
                    if word.startswith(forms):
                        fitting[at] |= last
            how, found = _best(fitting, len(way.forms), way.may_stand_apart)
            if how > best[0] and how >= self._least:
                best = how, _joined(text, [stand[at][:2] for at in found])
        if self._numbers and not best[0]:
            stand_there = written_numbers.places(text)
            begun = [(at, end) for at, end, one in stand_there if one.startswith(self._numbers)]
            best = (_ALL, _joined(text, begun)) if begun else best
        return best


def _places(way: Way) -> dict[str, frozenset[int]]:
    """Each form, and of which words of the query it is one."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for at, forms in enumerate(way.forms):
        for form in forms:
            found[form].add(at)
    return {form: frozenset(at) for form, at in found.items()}


def _best(
    fitting: Sequence[frozenset[int]], size: int, may_stand_apart: bool
) -> tuple[int, Sequence[int]]:
    """How well a text answers that has these words of a query, and which of its own to mark."""
    if not any(fitting):
        return 0, ()
    lasts = max(0, len(fitting) - size + 1)
    firsts = (at for at, found in enumerate(fitting[:lasts]) if 0 in found)
    beside = {
        first + step
        for first in firsts
        if all(step in fitting[first + step] for step in range(size))
        for step in range(size)
    }
    if beside:
        return _BESIDE, sorted(beside)
    held = _NONE.union(*fitting)
    if not may_stand_apart:
        return 0, ()
    return _ALL if len(held) == size else _SOME, [at for at, found in enumerate(fitting) if found]


def _joined(text: str, found: list[tuple[int, int]]) -> Marks:
    """Marks with nothing but a space between them become one."""
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def _cut(text: str, found: Marks) -> tuple[str, Marks]:
    """About EXCERPT letters of `text` around the first mark, cut between words."""
    if len(text) <= EXCERPT:
        return text, found
    first, last = found[0]
    low = max(0, min(first - (EXCERPT - (last - first)) // 2, len(text) - EXCERPT))
    high = low + EXCERPT
    words = [(start, end) for start, end, _ in spans(text)]
    start = 0 if low == 0 else min(first, *(at for at, _ in words if at >= low))
    end = len(text) if high >= len(text) else max(last, *(at for _, at in words if at <= high))
    head, tail = CUT if start else "", CUT if end < len(text) else ""
    shift = len(head) - start
    kept = tuple((a + shift, b + shift) for a, b in found if start <= a and b <= end)
    return head + text[start:end] + tail, kept
