"""A query, and the ways in which it may be meant.

    typed("vay v")     vay, and what begins with v
    alike(…)           the same as people write what they hear
    decoded("giamr")   the same with its keys read as Telex or VNI
    numbered("0888 1") numbers in one piece, the last one unfinished: 08881…
    spoken("fupin")    Chinese characters that are read so; `initials` that begin so

A way is a value, whatever asks it: titles, bodies (both as an FTS5 expression of quoted words, so
that nothing typed is syntax), or the words of one text, to mark what answered.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice, product
from typing import Final

from content_sync.letters import pinyin, spelling, telex
from content_sync.letters.folding import fold, is_han, words
from content_sync.letters.pinyin import Readings
from content_sync.numbers import written_numbers

MAX_LETTERS: Final = 120  # of a query; what comes after is not read
MAX_WORDS: Final = 24
MAX_NUMBERS: Final = 2  # of a query
MAX_PHRASES: Final = 16  # asked for at once; beyond, the words may stand apart
LONG: Final = 5  # letters of what may be two words
MAX_SYLLABLES: Final = 6  # looked for as characters
MAX_SPOKEN: Final = 2  # ways to part letters into such syllables
MAX_CHARACTERS: Final = 10  # of a syllable, the most used


Existing = Callable[[tuple[str, ...]], tuple[str, ...]]  # those of some words that texts hold


@dataclass(frozen=True, slots=True)
class Way:
    """Of each word the forms it may have, the likeliest first; the last may be unfinished."""

    forms: tuple[tuple[str, ...], ...]
    goes_on: bool = False
    may_stand_apart: bool = True  # what is read from few letters fits too much to

    @property
    def has_number(self) -> bool:
        """Whether one of the words is a number."""
        return any(forms[0].isdigit() for forms in self.forms)

    @property
    def has_digits(self) -> bool:
        """Whether one of the words has a digit in it: nd351."""
        return any(one.isdigit() for forms in self.forms for one in forms[0])

    def fits(self, at: int, word: str) -> bool:
        """Whether `word` may be the word `at` of the query."""
        forms = self.forms[at]
        goes_on = self.goes_on and at == len(self.forms) - 1
        return word in forms or (goes_on and word.startswith(forms))

    def stands_in(self, said: Sequence[str]) -> bool:
        """Whether the words stand side by side in `said`."""
        size = len(self.forms)
        return any(
            self.fits(0, said[start])
            and all(self.fits(at, said[start + at]) for at in range(1, size))
            for start in range(len(said) - size + 1 if size else 0)
        )

    def all_stand_in(self, said: Sequence[str]) -> bool:
        """Whether all the words stand in `said`, in any order."""
        return all(any(self.fits(at, word) for word in said) for at in range(len(self.forms)))


def typed(query: str) -> Way:
    """The words as they stand."""
    return of_words(words(fold(query))[:MAX_WORDS])


def of_words(asked: Iterable[str]) -> Way:
    """These words, each in one form."""
    return Way(tuple((word,) for word in asked))


def numbered(query: str) -> tuple[Way, ...]:
    """The query with its numbers in one piece, and with them apart from what is written at them."""
    folded = fold(query)
    whole = written_numbers.whole(folded)
    rest = of_words(words(written_numbers.without(folded))[:MAX_WORDS])
    joined = (Way((*rest.forms, (number,)), goes_on=True) for number in whole[:MAX_NUMBERS])
    apart = of_words(words(written_numbers.apart(folded))[:MAX_WORDS])
    forms = tuple(written_numbers.alike(word) for word, *_ in apart.forms)
    ways = dict.fromkeys((*joined, replace(apart, forms=forms)))
    return tuple(way for way in ways if way.forms and way not in (typed(query), Way(())))


def decoded(query: str) -> Way | None:
    """The words as Telex or VNI keys make them; None if that changes nothing."""
    made = typed(telex.decode(query))
    return made if made != typed(query) else None


def alike(way: Way) -> Way | None:
    """The words and what sounds like them; None if nothing does."""
    forms = tuple(
        tuple(dict.fromkeys((*of, *(other for one in of for other in spelling.alike(one)))))
        for of in way.forms
    )
    return replace(way, forms=forms) if forms != way.forms else None


def misspelt(way: Way, existing: Existing) -> Way | None:
    """Words that no text holds with a letter left out, added or changed; None without such."""
    forms = tuple(
        of if existing(of) else (*of, *existing(tuple(sorted(spelling.near(of[0])))))
        for of in way.forms
    )
    return replace(way, forms=forms) if forms != way.forms else None


def parted(way: Way, existing: Existing, holds: Callable[[Way], bool]) -> Way | None:
    """Words that no text holds as two that some text holds together; None without such."""
    forms: list[tuple[str, ...]] = []
    for of in way.forms:
        is_odd = len(of[0]) >= LONG and not existing(of)
        cuts = ((of[0][:at], of[0][at:]) for at in range(2, len(of[0]) - 1)) if is_odd else ()
        halves = (tuple((half,) for half in cut) for cut in cuts)
        forms += next((both for both in halves if holds(Way(both))), (of,))
    return replace(way, forms=tuple(forms)) if len(forms) > len(way.forms) else None


def syllables(way: Way) -> tuple[tuple[str, ...], ...]:
    """What the words may be as pinyin; () if one of them is none."""
    readings: list[tuple[str, ...]] = [()]
    for word, *_ in way.forms:
        splits = pinyin.split(pinyin.plain(word))
        readings = [(*reading, *more) for reading in readings for more in splits]
        readings = readings[: pinyin.MAX_READINGS]
    return tuple(readings) if way.forms else ()


def spoken(readings: Iterable[tuple[str, ...]], table: Readings) -> tuple[Way, ...]:
    """The characters that words read as these `syllables` may be."""
    found = (
        tuple(table.of(syllable) for syllable in reading)
        for reading in readings
        if len(reading) <= MAX_SYLLABLES
    )
    ways = (Way(forms, may_stand_apart=False) for forms in found if all(forms))
    return tuple(islice(ways, MAX_SPOKEN))


def initials(way: Way, table: Readings) -> Way | None:
    """The characters whose syllables begin with the letters of the one word; None for others."""
    if len(way.forms) != 1 or not _is_letters(way.forms[0][0]):
        return None
    letters = way.forms[0][0]
    return Way(tuple(table.begun(letter) for letter in letters), may_stand_apart=False)


def as_phrase(way: Way) -> str:
    """FTS5: the words side by side."""
    choices = list(islice(product(*way.forms), MAX_PHRASES + 1))
    if len(choices) > MAX_PHRASES:
        return as_words(way)
    star = " *" if way.goes_on else ""
    return " OR ".join(f"{quoted(choice)}{star}" for choice in choices)


def as_words(way: Way) -> str:
    """FTS5: all the words, in any order."""
    last = len(way.forms) - 1
    return " AND ".join(
        _any_of(forms, way.goes_on and at == last) for at, forms in enumerate(way.forms)
    )


def in_pairs(way: Way) -> str:
    """FTS5 for bodies, where Chinese stands in pairs: all the words, in any order."""
    found, before = [], False
    asked = way.forms
    if len(asked) > 2 and len(asked[-1]) > MAX_CHARACTERS:
        asked = asked[:-1]  # a syllable not finished may be too many characters
    for at, forms in enumerate(asked):
        following = asked[at + 1] if at + 1 < len(asked) else ()
        if not is_han(forms[0]):
            found.append(_any_of(forms, way.goes_on and not following))
        elif following and is_han(following[0]):
            few = forms[:MAX_CHARACTERS], following[:MAX_CHARACTERS]
            found.append(_any_of(tuple(map("".join, product(*few))), False))
        elif not before:
            found.append(_any_of(forms[:MAX_CHARACTERS], False))
        before = is_han(forms[0])
    return " AND ".join(found)


def is_pair(way: Way) -> bool:
    """Whether the words are two characters, which bodies hold as one."""
    return len(way.forms) == 2 and all(is_han(of[0]) for of in way.forms)


def quoted(asked: Sequence[str]) -> str:
    """The words side by side, quoted; words hold letters and digits alone."""
    return f'"{" ".join(asked)}"'


def _any_of(forms: tuple[str, ...], goes_on: bool) -> str:
    star = " *" if goes_on else ""
    return f"({' OR '.join(f'{quoted((form,))}{star}' for form in forms)})"


def _is_letters(word: str) -> bool:
    return len(word) > 1 and word.isascii() and word.isalpha()
