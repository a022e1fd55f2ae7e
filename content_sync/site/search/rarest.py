"""Texts for a question of many words that no text holds all: the rarest words count most."""

import math
from collections import defaultdict
from itertools import islice, pairwise
from typing import Final

from content_sync.site.search import index, ways
from content_sync.site.search.rows import Row, Rows, Where
from content_sync.site.search.ways import Way

MOST_ROWS: Final = 150  # of one word; a word with more of them tells little
MOST_TITLES: Final = 60  # of two words
MOST_WORDS: Final = 12
MOST_AT_ONCE: Final = 6  # words; more of them in one part are chance
MOST_PAIRS: Final = 8
COMMON: Final = 0.3  # what a word with so many rows counts
HEAD: Final = 2.0  # a word in the title or the summary counts so many times
TITLE: Final = 1.0  # two neighbours side by side in the title count so many times more
OURS: Final = 1.2  # a text in the visitor's language
LEAST: Final = 0.4  # of the best; what counts less is left out
MOST_TEXTS: Final = 20


def some_words(rows: Rows, way: Way) -> list[Row]:
    """The texts that hold the most telling words of `way`, best first.

    Two neighbours of the query in one part of a text count once more: a Vietnamese word is mostly
    two syllables, a Chinese one two characters.
    """
    held = _Held(rows)
    if len(way.forms) <= MOST_AT_ONCE:
        held.weigh(way)
    words = dict.fromkeys(forms for forms in way.forms if len(forms[0]) > 1)
    worth = {forms: held.weigh(Way((forms,))) for forms in islice(words, MOST_WORDS)}
    pairs = sorted(
        set(pairwise(way.forms)), key=lambda two: (-sum(worth.get(one, 1.0) for one in two), two)
    )
    for pair in pairs[:MOST_PAIRS]:
        held.weigh_pair(Way(pair))
    return held.best()


class _Held:
    """What the words asked for so far are worth to each text."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._texts = rows.texts()
        self._score: defaultdict[int, float] = defaultdict(float)
        self._part: dict[int, int] = {}  # of a text, the one that held a word first

    def weigh(self, way: Way) -> float:
        """Count `way` for the texts that hold it in one part; returns what it is worth."""
        found = index.first_parts(self._rows.parts(ways.in_pairs(way), Where.ALL, MOST_ROWS))
        self._part = found | self._part
        is_common = len(found) >= MOST_ROWS / 2
        worth = COMMON if is_common else math.log(1 + self._texts / max(1, len(found)))
        for text, part in found.items():
            self._score[text] += worth if part else worth * HEAD
        return worth

    def weigh_pair(self, way: Way) -> None:
        """Count two neighbours of the query, more where they stand side by side in a title."""
        worth = self.weigh(way)
        titles = self._rows.titles(f"title : ({ways.as_phrase(way)})", Where.ALL)
        for text in islice(titles, MOST_TITLES):
            self._score[text] += worth * TITLE
            self._part.setdefault(text, 0)

    def best(self) -> list[Row]:
        """The texts that are worth most."""
        ours = self._rows.ours
        score = {
            text: one * (OURS if index.language_of(text) == ours else 1)
            for text, one in self._score.items()
        }
        order = sorted(score, key=lambda text: (-score[text], text))[:MOST_TEXTS]
        near = (text for text in order if score[text] >= LEAST * score[order[0]])
        rows = (self._rows.row(text, self._part[text]) for text in near)
        return [row for row in rows if row]
