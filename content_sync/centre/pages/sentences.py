"""Sentences as markup: strong words, links, and the marks that lead to footnotes and back."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from content_sync.centre.pages.html import Piece, el
from content_sync.prose import Sentence, Sentences, Span
from content_sync.sayings import OTHER_LANGUAGE
from content_sync.sentences import gap
from content_sync.shown.succession import ITEM

SCHEMES: Final = ("http:", "https:", "tel:", "mailto:")
RAISED: Final = re.compile(r"(?<![mM])[⁰¹²³⁴⁵⁶⁷⁸⁹]+")  # but m² is no mark
PLAIN: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(frozen=True, slots=True)
class Writer:
    """What the sentences of one text need: where links to items lead, which footnotes there are.

    `item_link` gives "" for an item without a page, whose words then stand without a link.
    """

    item_link: Callable[[str], str]
    notes: frozenset[str] = frozenset()
    referred: set[str] = field(default_factory=set)  # the first mark of each is led back to

    def write(self, sentences: Sentences) -> tuple[Piece, ...]:
        """A paragraph's inside."""
        written: list[Piece] = []
        for at, sentence in enumerate(sentences):
            written += self._sentence(sentence)
            if at + 1 < len(sentences):
                written.append(gap(sentence.text, sentences[at + 1].text))
        return tuple(written)

    def _sentence(self, sentence: Sentence) -> Iterator[Piece]:
        links = [span for span in sentence.spans if span.mark != "strong"]
        strong = [span for span in sentence.spans if span.mark == "strong"]
        at, end = 0, len(sentence.text)
        for link in links:
            start, stop = max(link.start, at), min(link.end, end)
            address = self._address(link.mark)
            tag = link.mark.partition(OTHER_LANGUAGE)[2]
            if start >= stop or not (address or tag):
                continue
            yield from self._words(sentence.text, at, start, strong, has_marks=True)
            inside = self._words(sentence.text, start, stop, strong, has_marks=False)
            yield el("b", *inside, lang=tag) if tag else el("a", *inside, href=address)
            at = stop
        yield from self._words(sentence.text, at, end, strong, has_marks=True)

    def _words(
        self, text: str, start: int, end: int, strong: list[Span], has_marks: bool
    ) -> Iterator[Piece]:
        edges = {min(max(edge, start), end) for span in strong for edge in (span.start, span.end)}
        cuts = sorted({start, end, *edges})
        for left, right in pairwise(cuts):
            part = text[left:right]
            inside = tuple(self._marks(part)) if has_marks else (part,)
            is_strong = any(span.start <= left and right <= span.end for span in strong)
            yield from ((el("strong", *inside),) if is_strong else inside)

    def _marks(self, text: str) -> Iterator[Piece]:
        at = 0
        for found in RAISED.finditer(text):
            number = found.group().translate(PLAIN)
            if number not in self.notes:
                continue
            yield text[at : found.start()]
            is_first = number not in self.referred
            self.referred.add(number)
            id_ = f"from{number}" if is_first else None
            yield el("a", found.group(), class_="mark", href=f"#note{number}", id=id_)
            at = found.end()
        yield text[at:]

    def _address(self, mark: str) -> str:
        if mark.startswith(ITEM):
            return self.item_link(mark.removeprefix(ITEM))
        return mark if mark.lower().startswith(SCHEMES) else ""
