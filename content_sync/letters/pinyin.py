"""Pinyin as people type it: without tones, often without spaces, the last syllable unfinished.

    split("fupin") == (("fu", "pin"),)      split("xian") == (("xian",), ("xi", "an"))
    Readings("guan关馆 hai海").of("guan") == ("关", "馆")

The syllables of the language are a closed list; ü is written u, as `plain` does on both sides.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from typing import Final

from content_sync.letters.folding import fold
from content_sync.machine.forgetting import kept_for_a_visit

MAX_READINGS: Final = 8  # of one word; "xianxianxian…" doubles with every syllable
MAX_LETTERS: Final = 48
LONGEST: Final = 6  # letters of a syllable: zhuang

_FINALS: Final = {
    "": "a ai an ang ao e ei en eng er o ou",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "d": "a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo",
    "f": "a an ang ei en eng o ou u",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "k": "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue un uo",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "r": "an ang ao e en eng i ong ou u ua uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u ua uan ui un uo",
    "sh": "a ai an ang ao e en eng i ou u ua uai uan uang ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "w": "a ai an ang ei en eng o u",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "y": "a an ang ao e i in ing o ong ou u uan ue un",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "zh": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
}
SYLLABLES: Final = frozenset(
    initial + final for initial, finals in _FINALS.items() for final in finals.split()
)
_FOREIGN: Final = re.compile("[đð\u0302\u0303\u0306\u0309\u031b\u0323]")
_READING: Final = re.compile(r"([a-z]+)([^a-z\s]+)")
_BEGINNINGS: Final = frozenset(s[:end] for s in SYLLABLES for end in range(1, len(s) + 1))


def may_be(text: str) -> bool:
    """Whether no letter of `text` is one that pinyin has not: ă, ê, ơ, đ, hooks, dots below."""
    return not _FOREIGN.search(unicodedata.normalize("NFD", text.lower()))


def plain(pinyin: str) -> str:
    """Pinyin as it is indexed and asked for: no tones, ü and v written u."""
    return fold(pinyin).replace("v", "u")


@kept_for_a_visit(256)
def split(word: str) -> tuple[tuple[str, ...], ...]:
    """The readings of `word` as syllables, longest first syllable first; () if it is not pinyin.

    Only a word that cannot end where it ends has readings with an unfinished syllable.
    """
    word = word[:MAX_LETTERS]
    whole = tuple(islice(_readings(word, SYLLABLES), MAX_READINGS))
    return whole or tuple(islice(_readings(word, _BEGINNINGS), MAX_READINGS))


def is_whole(word: str) -> bool:
    """Whether `word` is a finished syllable."""
    return word in SYLLABLES


class Readings:
    """Which characters of a feed a syllable may be, most used first; `table`: `Feed.readings`."""

    def __init__(self, table: str) -> None:
        self._of = {syllable: tuple(found) for syllable, found in _READING.findall(table)}
        self.begun = kept_for_a_visit(256)(self._begun)

    def of(self, letters: str) -> tuple[str, ...]:
        """The characters read `letters`, or whose reading begins so if that is no syllable."""
        return self._of.get(letters, ()) if is_whole(letters) else self.begun(letters)

    def _begun(self, letters: str) -> tuple[str, ...]:
        """The characters whose reading begins with `letters`."""
        begun = (found for syllable, found in self._of.items() if syllable.startswith(letters))
        return tuple(dict.fromkeys(character for found in begun for character in found))


def _readings(word: str, lasts: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Ways to write `word` as syllables, the last of which may be any of `lasts`."""
    starts: set[int] = set()  # where the rest can be read: no way leads into a dead end
    for at in reversed(range(len(word))):
        ends = range(at + 1, min(at + LONGEST, len(word)) + 1)
        if word[at:] in lasts or any(end in starts and word[at:end] in SYLLABLES for end in ends):
            starts.add(at)
    return _from(word, 0, lasts, starts)


def _from(word: str, at: int, lasts: frozenset[str], starts: set[int]) -> Iterator[tuple[str, ...]]:
    """The readings of `word` from `at` on."""
    for end in range(min(at + LONGEST, len(word)), at, -1):
        head = word[at:end]
        if end == len(word) and head in lasts:
            yield (head,)
        elif end in starts and head in SYLLABLES:
            yield from ((head, *tail) for tail in _from(word, end, lasts, starts))
