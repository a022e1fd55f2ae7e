"""Finding: a query as people type it, the texts it may mean, best first.

A query becomes a list of tiers, each a MATCH of quoted words, so that nothing typed is syntax.
The visitor's language is asked through all tiers first, then the other languages.
"""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import groupby
from typing import Final

from content_sync import pinyin, telex
from content_sync.folding import exact_key, fold, is_han, words
from content_sync.site.index import MAX_INITIALS, tag_word

MAX_LETTERS: Final = 120  # of a query; what comes after is not read
MAX_WORDS: Final = 12

_ANY_ORDER: Final = """
SELECT docs.id, docs.tag FROM search_bodies AS found CROSS JOIN search_docs AS docs
ON docs.doc = found.rowid WHERE search_bodies MATCH ?"""
_HITS: Final = {
    table: _ANY_ORDER.replace("search_bodies", table) + " ORDER BY found.rank"
    for table in ("search_titles", "search_bodies")
}


class Tier(IntEnum):
    """How a text was found, best first."""

    EXACT = 0  # the title holds the words as typed, with their marks
    TITLE = 1  # the title holds them without marks
    PINYIN = 2
    INITIALS = 3
    PREFIX = 4  # the title holds them all, in any order, the last one perhaps unfinished
    BODY = 5  # the text holds them side by side
    WORDS = 6  # the text holds them all
    LANGUAGES = 7  # no text does, but an item: some in one language, some in another
    DECODED = 8  # nothing until the keys were read as Telex or VNI


@dataclass(frozen=True, slots=True)
class Hit:
    """A text that answers a query."""

    id: str
    tag: str
    tier: Tier


def search(
    db: sqlite3.Connection, query: str, tag: str, shows: Callable[[str], bool]
) -> Iterator[Hit]:
    """The texts that `query` may mean, lazily, each item once; any string is welcome.

    `shows` says whether an item may be found here at all.
    """
    query = query[:MAX_LETTERS]
    decoded = telex.decode(query)
    ways: list[Iterator[Hit]] = [_in_one_text(db, query, tag), _in_one_item(db, query, tag)]
    if decoded != query.lower():
        ways.append(replace(hit, tier=Tier.DECODED) for hit in _in_one_text(db, decoded, tag))
    seen: set[str] = set()
    for way in ways:
        for hit in way:
            if hit.id not in seen and shows(hit.id):
                seen.add(hit.id)
                yield hit
        if seen:
            return


def _in_one_text(db: sqlite3.Connection, query: str, tag: str) -> Iterator[Hit]:
    tiers = _tiers(query)
    ours = f'tag : "{tag_word(tag)}"'
    for which in ("AND", "NOT"):
        for tier, table, match in tiers:
            for id_, found in db.execute(_HITS[table], (f"({match}) {which} {ours}",)):
                yield Hit(id_, found, tier)


def _tiers(query: str) -> list[tuple[Tier, str, str]]:
    """The questions to ask, best first, each with its table; every word in them is quoted."""
    asked, exact = words(fold(query))[:MAX_WORDS], words(exact_key(query))[:MAX_WORDS]
    if not asked or not exact:
        return []
    titles, bodies = _HITS
    phrase, last = _phrase(asked), asked[-1]
    all_of = " AND ".join(_phrase((word,)) for word in asked)
    readings = _readings(asked)
    whole = [reading for reading in readings if pinyin.is_whole(reading[-1])]
    tiers = [
        (Tier.EXACT, titles, f"exact : {_phrase(exact)}"),
        (Tier.TITLE, titles, f"title : {phrase}"),
    ]
    if readings:
        beginnings = " OR ".join(f"{_phrase(reading)} *" for reading in readings)
        tiers.append((Tier.PINYIN, titles, f"pinyin : ({beginnings})"))
    if len(asked) == 1 and len(last) > 1:
        tiers.append((Tier.INITIALS, titles, f"initials : {_phrase((last[:MAX_INITIALS],))} *"))
    tiers.append((Tier.PREFIX, titles, f"title : ({all_of} *)"))
    tiers.append((Tier.BODY, bodies, f"body : {phrase}"))
    if whole:
        tiers.append((Tier.BODY, bodies, f"pinyin : ({' OR '.join(map(_phrase, whole))})"))
    tiers.append((Tier.WORDS, bodies, f"body : ({all_of})"))
    return tiers


def _in_one_item(db: sqlite3.Connection, query: str, tag: str) -> Iterator[Hit]:
    """Items that hold a query in two scripts, each in its own language: 海关 huu nghi."""
    asked = words(fold(query))[:MAX_WORDS]
    runs = [tuple(run) for _, run in groupby(asked, key=is_han)]
    if len(runs) < 2:
        return
    tags: dict[str, list[str]] = {}
    for at, run in enumerate(runs):
        here: dict[str, list[str]] = {}
        for id_, found in db.execute(_ANY_ORDER, (f"body : {_phrase(run)}",)):
            here.setdefault(id_, []).append(found)
        tags = {id_: tags[id_] + here[id_] for id_ in tags if id_ in here} if at else here
    for id_, held in tags.items():
        yield Hit(id_, tag if tag in held else held[0], Tier.LANGUAGES)


def _readings(asked: tuple[str, ...]) -> list[tuple[str, ...]]:
    """What the words may mean as pinyin; [] if one of them is none."""
    readings: list[tuple[str, ...]] = [()]
    for word in asked:
        splits = pinyin.split(pinyin.plain(word))
        readings = [(*reading, *more) for reading in readings for more in splits]
        readings = readings[: pinyin.MAX_READINGS]
    return readings


def _phrase(asked: tuple[str, ...]) -> str:
    """The words side by side, quoted; words hold letters and digits alone."""
    return f'"{" ".join(asked)}"'
