"""Chinese words of what is shown that begin with the letters typed: hai -> 海关 海, hg -> 海关.

They come from the names of topics and situations, from titles, and, for two characters, from
bodies; a single character from any text. Where a word ends nobody has written down: it ends where
the next two characters are met less often than its last two.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from itertools import islice, product
from typing import Final

from content_sync.letters import pinyin
from content_sync.letters.folding import HAN
from content_sync.letters.pinyin import Readings
from content_sync.site.search import index, ways
from content_sync.site.search.rows import Row, Rows, Where
from content_sync.site.search.ways import MAX_CHARACTERS, Way

MAX_TITLES: Final = 40  # looked at for one question
MAX_MET: Final = 50  # as often as two characters need be counted
LONGEST: Final = 4  # characters of a word
MOST_WORDS: Final = 4  # before single characters
NAMED: Final = 100  # a name counts like so many titles
_RUN: Final = re.compile(f"[{HAN}]+")


def candidates(
    rows: Rows, table: Readings, names: Iterable[str], titles: Callable[[Row], str], letters: str
) -> Iterator[str]:
    """The words, the likeliest first, characters after the first few; `titles` gives a row's."""
    letters = "".join(letter for letter in pinyin.plain(letters) if letter.isalpha())
    readings = pinyin.split(letters) if letters else ()
    first = ways.initials(ways.typed(letters), table)
    meant = [*ways.spoken(readings, table), *((first,) if first else ())]
    count: Counter[str] = Counter()
    met = lru_cache(maxsize=None)(partial(_met, rows))
    for word in (word for name in names for word in _named(name, meant, met)):
        count[word] += NAMED
    for match in _matches(readings, letters):
        for text in islice(rows.titles(match, Where.ALL), MAX_TITLES):
            row = rows.row(text)
            count.update(_words(titles(row), meant, met) if row else ())
    words = sorted(count, key=lambda word: (-count[word], len(word), word))
    characters = table.of(letters) if (letters,) in readings else ()
    few = MOST_WORDS if characters else len(words)
    return iter(dict.fromkeys((*words[:few], *characters, *words[few:], *_pairs(meant, met))))


def _matches(readings: tuple[tuple[str, ...], ...], letters: str) -> Iterator[str]:
    if readings:
        begun = " OR ".join(f"{ways.quoted(reading)} *" for reading in readings)
        yield f"pinyin : ({begun})"
    if letters:
        yield f"initials : {ways.quoted((letters[: index.MAX_INITIALS],))} *"


def _named(name: str, meant: Iterable[Way], met: Callable[[str], int]) -> Iterator[str]:
    """The words of a name: what stands between its marks is one, if it is short."""
    for run in _RUN.findall(name):
        begins = any(way.stands_in(run[: len(way.forms)]) for way in meant)
        yield from (run,) if begins and 1 < len(run) <= LONGEST else _words(run, meant, met)


def _words(text: str, meant: Iterable[Way], met: Callable[[str], int]) -> Iterator[str]:
    """The words of `text` that begin in one of these ways."""
    for run in _RUN.findall(text):
        for way in meant:
            size = len(way.forms)
            for at in range(len(run) - size + 1):
                is_met = way.stands_in(run[at : at + size])
                word = run[at : at + _length(run[at:], max(size, 2), met)] if is_met else ""
                is_torn = at and met(run[at - 1 : at + 1]) >= met(word[:2])
                if len(word) > 1 and not is_torn:
                    yield word


def _length(run: str, size: int, met: Callable[[str], int]) -> int:
    """How many characters of `run` are its first word, `size` at least."""
    while size < min(LONGEST, len(run)):
        before, over, after = (run[size + step : size + step + 2] for step in (-2, -1, 0))
        if met(over) < met(before) or met(over) <= met(after):
            break
        size += 1
    return min(size, len(run))


def _pairs(meant: Iterable[Way], met: Callable[[str], int]) -> Iterator[str]:
    """Two characters that stand side by side in bodies, and not once only; the most met first."""
    two = (way.forms for way in meant if len(way.forms) == 2)
    pairs = (pair for forms in islice(two, 1) for pair in product(*map(_few, forms)))
    found = {word: met(word) for word in map("".join, pairs)}
    often = (word for word in found if found[word] > 1)
    return iter(sorted(often, key=lambda word: (-found[word], word)))


def _few(characters: tuple[str, ...]) -> tuple[str, ...]:
    return characters[:MAX_CHARACTERS]


def _met(rows: Rows, pair: str) -> int:
    """In how many parts of texts two characters stand side by side."""
    if len(pair) < 2:
        return 0
    return len(rows.parts(ways.quoted((pair,)), Where.ALL, MAX_MET))
