"""Finding: a query as people type it, the texts it may mean, best first.

A query becomes a list of tiers, each a MATCH of quoted words, so that nothing typed is syntax.
The visitor's language is asked through all tiers first, then the other languages.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from content_sync import pinyin, telex
from content_sync.folding import exact_key, fold, words
from content_sync.site.index import MAX_INITIALS, tag_word

MAX_LETTERS: Final = 120  # of a query; what comes after is not read
MAX_WORDS: Final = 12

_HITS: Final = """
SELECT docs.id, docs.tag FROM search_words CROSS JOIN search_docs AS docs
ON docs.doc = search_words.rowid WHERE search_words MATCH ? ORDER BY search_words.rank"""


class Tier(IntEnum):
    """How a text was found, best first."""

    EXACT = 0  # the title holds the words as typed, with their marks
    TITLE = 1  # the title holds them without marks
    PINYIN = 2
    INITIALS = 3
    PREFIX = 4  # the title holds them all, in any order, the last one perhaps unfinished
    BODY = 5  # the text holds them side by side
    WORDS = 6  # title and text together hold them all
    LANGUAGES = 7  # an item holds them all, some in one language, some in another
    DECODED = 8  # nothing until the keys were read as Telex or VNI


@dataclass(frozen=True, slots=True)
class Hit:
    """A text that answers a query."""

    id: str
    tag: str
    tier: Tier


def search(db: sqlite3.Connection, query: str, tag: str) -> Iterator[Hit]:
    """The texts that `query` may mean, lazily, an item at most once; any string is welcome."""
    query = query[:MAX_LETTERS]
    seen: set[str] = set()
    for hit in _hits(db, query, tag):
        if hit.id not in seen:
            seen.add(hit.id)
            yield hit
    decoded = telex.decode(query)
    if not seen and decoded != query.lower():
        for hit in _hits(db, decoded, tag):
            if hit.id not in seen:
                seen.add(hit.id)
                yield Hit(hit.id, hit.tag, Tier.DECODED)


def _hits(db: sqlite3.Connection, query: str, tag: str) -> Iterator[Hit]:
    asked = words(fold(query))[:MAX_WORDS]
    if not asked:
        return
    tiers = _tiers(query, asked)
    ours = f'tag : "{tag_word(tag)}"'
    for narrow in ("({}) AND " + ours, "({}) NOT " + ours):
        for tier, match in tiers:
            for id_, found in db.execute(_HITS, (narrow.format(match),)):
                yield Hit(id_, found, tier)
    yield from _across(db, asked, tag)


def _tiers(query: str, asked: tuple[str, ...]) -> list[tuple[Tier, str]]:
    """The questions to ask, best first; every word in them is quoted."""
    side_by_side, all_of = _phrase(asked), " AND ".join(map(_quote, asked))
    tiers = [
        (Tier.EXACT, f"exact : {_phrase(words(exact_key(query))[:MAX_WORDS])}"),
        (Tier.TITLE, f"title : {side_by_side}"),
    ]
    syllables = _syllables(asked)
    if syllables:
        tiers.append((Tier.PINYIN, _any_of("pinyin", syllables)))
    if len(asked) == 1 and len(asked[0]) > 1 and asked[0].isascii():
        tiers.append((Tier.INITIALS, f"initials : {_quote(asked[0][:MAX_INITIALS])} *"))
    tiers.append((Tier.PREFIX, f"title : ({all_of} *)"))
    tiers.append((Tier.BODY, f"body : {side_by_side}"))
    if syllables and sum(map(len, asked)) > 1:
        tiers.append((Tier.BODY, _any_of("body_pinyin", syllables)))
    tiers.append((Tier.WORDS, f"{{title body}} : ({all_of})"))
    return tiers


def _across(db: sqlite3.Connection, asked: tuple[str, ...], tag: str) -> Iterator[Hit]:
    """Items that hold every word in some language: half of a query Chinese, half Vietnamese."""
    if len(asked) < 2:
        return
    found: dict[str, str] = {}
    for at, word in enumerate(asked):
        rows = dict(db.execute(_HITS, (f"{{title body}} : {_quote(word)}",)))
        found = rows if at == 0 else {id_: found[id_] for id_ in found if id_ in rows}
    for id_, one in found.items():
        has_ours = db.execute("SELECT 1 FROM search_docs WHERE id = ? AND tag = ?", (id_, tag))
        yield Hit(id_, tag if has_ours.fetchone() else one, Tier.LANGUAGES)


def _syllables(asked: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The readings of all words together as pinyin; [] if one of them is none."""
    readings: list[tuple[str, ...]] = [()]
    for word in asked:
        splits = pinyin.split(pinyin.plain(word))
        readings = [(*reading, *more) for reading in readings for more in splits]
        readings = readings[: pinyin.MAX_READINGS]
    return readings


def _any_of(column: str, phrases: list[tuple[str, ...]]) -> str:
    return f"{column} : ({' OR '.join(_phrase(phrase) + ' *' for phrase in phrases)})"


def _phrase(asked: tuple[str, ...]) -> str:
    return _quote(" ".join(asked))


def _quote(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
