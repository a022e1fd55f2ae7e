"""What was probably meant by a word that is none of those there are.

Of few words each is compared; of many those alone that begin or end most like it: to compare a
wrong word with all of 20,000 takes a tenth of a second, and a folder may have thousands of them.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from functools import cached_property
from typing import Final

from content_sync.letters.folding import fold
from content_sync.said import Said, phrase

SHOWN: Final = 12  # choices in a message
ALIKE: Final = 0.6  # of their letters
FEW: Final = 200  # words that are all compared
BESIDE: Final = 8  # words on each side, where many stand in their order
LONGEST: Final = 200  # letters; nobody means an id by more


class Choices(Collection[str]):
    """Words there are to choose from; whoever keeps them has them put in order once."""

    def __init__(self, words: Iterable[str]) -> None:
        self._known = frozenset(words)

    def __contains__(self, word: object) -> bool:
        return word in self._known

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)

    def __len__(self) -> int:
        return len(self._known)

    @cached_property
    def words(self) -> list[str]:
        """All of them, in order."""
        return sorted(self._known)

    def nearest(self, word: str, alike: float = ALIKE) -> str:
        """The one that is most like `word`, "" when none is; capitals and _ do not count."""
        plain = _plain(word) if len(word) <= LONGEST else ""
        if not plain:
            return ""
        among = self._forms if len(self._forms) <= FEW else self._beside(plain)
        near = get_close_matches(plain, among, 1, alike)
        return self._by_form[near[0]] if near else ""

    def meant(self, word: str) -> Said:
        """«did you mean …», or what there is to choose from."""
        near = self.nearest(word)
        if near:
            return phrase("did you mean '{near}'?", near=near)
        if not self.words:
            return phrase("there is none yet")
        more = ", …" if len(self.words) > SHOWN else ""
        return phrase("write one of: {words}", words=", ".join(self.words[:SHOWN]) + more)

    def _beside(self, plain: str) -> list[str]:
        at, back = bisect_left(self._in_order, plain), bisect_left(self._backwards, plain[::-1])
        begin = self._in_order[max(at - BESIDE, 0) : at + BESIDE]
        end = (form[::-1] for form in self._backwards[max(back - BESIDE, 0) : back + BESIDE])
        return list(dict.fromkeys((*begin, *end)))

    @cached_property
    def _by_form(self) -> dict[str, str]:
        return {_plain(one): one for one in self.words}

    @cached_property
    def _forms(self) -> list[str]:
        return list(self._by_form)

    @cached_property
    def _in_order(self) -> list[str]:
        return sorted(self._forms)

    @cached_property
    def _backwards(self) -> list[str]:
        return sorted(form[::-1] for form in self._forms)


def meant(word: str, known: Iterable[str]) -> Said:
    """«did you mean …», or what there is to choose from."""
    return _choices(known).meant(word)


def nearest(word: str, known: Iterable[str], alike: float = ALIKE) -> str:
    """The one of `known` that is most like `word`, "" when none is; capitals and _ do not count."""
    return _choices(known).nearest(word, alike)


def _choices(known: Iterable[str]) -> Choices:
    """Those of whoever keeps them, or new ones."""
    whole = getattr(known, "whole", known)  # what only watches a collection says which
    return whole if isinstance(whole, Choices) else Choices(whole)


def _plain(word: str) -> str:
    return re.sub(r"[\s_-]+", "-", fold(word).strip())
