"""Finding: a query as people type it, the texts it may mean, best first.

The visitor's language is asked through all tiers first, then the other languages. What is more
forgiving is asked only while little or nothing was found. Nothing is sorted that need not be: a
tier gives the shortest titles first, as they stand in the index, and is left when enough are found.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from itertools import chain, groupby
from typing import Final

from content_sync.found import Tier
from content_sync.letters import pinyin
from content_sync.letters.folding import exact_key, fold, is_han, words
from content_sync.letters.pinyin import Readings
from content_sync.site.search import index
from content_sync.site.search import ways as asked
from content_sync.site.search.rarest import some_words
from content_sync.site.search.rows import Row, Rows, Where
from content_sync.site.search.ways import MAX_LETTERS, MAX_WORDS, Way

ENOUGH: Final = 3  # items found as typed, with which nobody needs forgiving
MANY_APART: Final = 10  # texts that hold all words as typed, though apart
MAX_ROWS: Final = 100  # parts of bodies looked at for one question
MAX_READ: Final = 5  # texts read for one question, to see whether the words stand side by side
MAX_PARTS: Final = 2  # of each
MAX_READ_IN_ALL: Final = 10
LONGEST_NUMBER: Final = 8  # words of which some document's number may be made, and more
QUESTION: Final = 4  # words; so many in one part of a text may be chance, and SOME weighs them
MANY: Final = 24  # words whose existence is asked for at once
MAX_COMMON: Final = 500  # parts with one half of a query in two scripts

Read = Callable[[str, str], tuple[tuple[str, ...], ...]]  # (item, language) -> its index.parts


@dataclass(frozen=True, slots=True)
class Hit:
    """A text that answers a query, and where: part 0 is its title and summary (see index.parts)."""

    id: str
    tag: str
    tier: Tier
    part: int = 0


class _Held(IntEnum):
    """How a text holds the words of a query."""

    OTHERWISE = 0  # not one of them with the tones that were typed, and they stand apart
    APART = 1
    BESIDE = 2
    MARKED = 3  # side by side, with their tones


class Search:
    """One query of a reader of `tag`; any string is welcome."""

    def __init__(
        self, db: sqlite3.Connection, query: str, tag: str, table: Readings, read: Read
    ) -> None:
        """`table`: the feed's pinyin; `read` brings a text."""
        query = query[:MAX_LETTERS]
        self.typed = asked.typed(query)
        self.decoded = asked.decoded(query)
        self.misspelt: Way | None = None
        self._numbered = asked.numbered(query) if self.typed.has_digits else ()
        self._alike = asked.alike(self.typed)
        self._pinyin = asked.syllables(self.typed) if pinyin.may_be(query) else ()
        self._spoken = asked.spoken(self._pinyin, table)
        self._exact = words(exact_key(query))[:MAX_WORDS]
        self._has_marks = any(not word.isascii() and not is_han(word) for word in self._exact)
        self._tag = tag
        self._rows = Rows(db, tag)
        self._table = table
        self._read = read
        self._existing = lru_cache(maxsize=256)(self._read_existing)
        self._seen: set[str] = set()
        self._named: Iterable[Hit] = ()
        self._to_read = MAX_READ_IN_ALL

    def hits(self, shows: Callable[[str], bool], named: Iterable[Hit] = ()) -> Iterator[Hit]:
        """The texts, lazily, each item once; `shows` says whether one may be found at all.

        `named` are those that the names of the feed lead to.
        """
        self._named = named
        ways = (
            *(self._as_typed, self._in_one_item, self._as_decoded, self._as_parted),
            *(self._as_misspelt, self._by_some_words),
        )
        for way in ways if self.typed.forms and self._exact else ():
            for hit in way():
                if hit.id not in self._seen and shows(hit.id):
                    self._seen.add(hit.id)
                    yield hit
            if self._seen:
                return

    def ways(self, tier: Tier) -> tuple[Way, ...]:
        """How the query was understood in a tier: what to mark in a text that answers."""
        begun = replace(self.typed, goes_on=True)
        understood: dict[Tier, tuple[Way | None, ...]] = {
            Tier.PINYIN: self._spoken,
            Tier.INITIALS: (asked.initials(begun, self._table),),
            Tier.BODY: (begun, *self._spoken),
            Tier.LANGUAGES: (begun, *self._spoken),
            Tier.ALIKE: (self._alike,),
            Tier.WORDS: (begun, self._alike),
            Tier.NUMBER: self._numbered,
            Tier.DECODED: (self.decoded and replace(self.decoded, goes_on=True),),
            Tier.MISSPELT: (self.misspelt,),
        }
        return tuple(way for way in understood.get(tier, (begun,)) if way)

    def _as_typed(self) -> Iterator[Hit]:
        way, alike = self.typed, self._alike
        is_question = len(way.forms) >= (LONGEST_NUMBER if way.has_number else QUESTION)
        for where in (Where.OURS, Where.OTHERS):
            yield from self._in_titles(where)
            yield from self._named if where is Where.OURS else ()
            beside, apart = self._bodies(way, where) if not is_question else ([], [])
            yield from _hits(beside, Tier.BODY)
            for spoken in self._spoken:
                yield from _hits(self._bodies(spoken, where)[0], Tier.BODY)
            yield from self._titled(_all_of(way), where, Tier.ORDER)
            if alike and not is_question and len(self._seen) < ENOUGH and len(apart) < MANY_APART:
                yield from self._titled(f"title : ({asked.as_phrase(alike)})", where, Tier.ALIKE)
                beside, more = self._bodies(alike, where)
                yield from _hits(beside, Tier.ALIKE)
                apart = apart or more
            if where is Where.OURS and len(self._seen) < ENOUGH:
                yield from self._by_number()
            yield from _hits(apart, Tier.WORDS)

    def _by_number(self) -> Iterator[Hit]:
        """Texts that hold a number in another way than it was typed, or one that begins so."""
        for way in self._numbered:
            for where in (Where.OURS, Where.OTHERS):
                for rows in self._bodies(way, where):
                    yield from _hits(rows, Tier.NUMBER)

    def _in_titles(self, where: Where) -> Iterator[Hit]:
        """Titles with the words side by side; which holds not all of them is asked no further."""
        phrase = asked.as_phrase(self.typed)
        is_held = any(True for _ in self._rows.titles(_all_of(self.typed), where))
        if is_held:
            yield from self._titled(f"exact : {asked.quoted(self._exact)}", where, Tier.EXACT)
            yield from self._titled(f"title : ({phrase})", where, Tier.TITLE)
        if self._pinyin:
            begun = " OR ".join(f"{asked.quoted(reading)} *" for reading in self._pinyin)
            yield from self._titled(f"pinyin : ({begun})", where, Tier.PINYIN)
        first, *others = (forms[0] for forms in self.typed.forms)
        if len(first) > 1 and not others:
            letters = asked.quoted((first[: index.MAX_INITIALS],))
            yield from self._titled(f"initials : {letters} *", where, Tier.INITIALS)
        if is_held and not others:
            yield from self._titled(f"title : ^ {phrase} *", where, Tier.PREFIX)
        if is_held:
            yield from self._titled(f"title : {phrase} *", where, Tier.PREFIX)

    def _in_one_item(self) -> Iterator[Hit]:
        """Items that hold a query in two scripts, each in its own language: 海关 huu nghi."""
        runs = [tuple(run) for _, run in groupby(self.typed.forms, key=lambda of: is_han(of[0]))]
        held: dict[int, list[int]] = {}  # item -> parts
        for at, run in enumerate(runs if len(runs) > 1 else ()):
            here: dict[int, list[int]] = {}
            for way in (Way(run), *asked.spoken(asked.syllables(Way(run)), self._table)):
                for part in self._rows.parts(asked.in_pairs(way), Where.ALL, MAX_COMMON):
                    here.setdefault(index.item_of(index.text_of(part)[0]), []).append(part)
            held = {item: held[item] + here[item] for item in held if item in here} if at else here
        for parts in held.values():
            rows = [row for row in (self._rows.row(*index.text_of(part)) for part in parts) if row]
            ours = (row for row in rows if row.tag == self._tag)
            yield from _hits([next(ours, row) for row in rows[:1]], Tier.LANGUAGES)

    def _as_decoded(self) -> Iterator[Hit]:
        yield from self._loosely(self.decoded, Tier.DECODED)

    def _as_parted(self) -> Iterator[Hit]:
        """Words written in one that texts write in two: hanoi."""
        parted = asked.parted(self.typed, self._existing, self._holds)
        if parted:
            self.typed, self._alike, self._pinyin = parted, asked.alike(parted), ()
            self._exact = tuple(forms[0] for forms in parted.forms)
            yield from self._as_typed()

    def _as_misspelt(self) -> Iterator[Hit]:
        self.misspelt = asked.misspelt(self.typed, self._existing)
        yield from self._loosely(self.misspelt, Tier.MISSPELT)

    def _by_some_words(self) -> Iterator[Hit]:
        for way in (self.misspelt or self.typed, self.decoded):
            rows = some_words(self._rows, way) if way and not self._seen else ()
            yield from _hits(rows, Tier.SOME)

    def _loosely(self, way: Way | None, tier: Tier) -> Iterator[Hit]:
        """Titles, then bodies, with the words in any of their forms."""
        if way is None:
            return
        begun = replace(way, goes_on=True)
        for where in (Where.OURS, Where.OTHERS):
            is_held = any(True for _ in self._rows.titles(_all_of(way), where))
            for one in (asked.as_phrase(way), asked.as_phrase(begun)) if is_held else ():
                yield from self._titled(f"title : ({one})", where, tier)
            yield from self._titled(_all_of(way), where, tier) if is_held else ()
            for rows in self._bodies(way, where):
                yield from _hits(rows, tier)

    def _titled(self, match: str, where: Where, tier: Tier) -> Iterator[Hit]:
        rows = map(self._rows.row, self._rows.titles(match, where))
        return _hits((row for row in rows if row), tier)

    def _bodies(self, way: Way, where: Where) -> tuple[list[Row], list[Row]]:
        """The texts that hold the words side by side, and those that hold them apart.

        Of many only the first are read, those with the words in their head before others.
        """
        texts: dict[int, list[Row]] = {}
        for number in self._rows.parts(asked.in_pairs(way), where, MAX_ROWS):
            text, part = index.text_of(number)
            row = self._rows.row(text, part)
            if row and row.id not in self._seen:
                texts.setdefault(text, []).append(row)
        found = sorted(texts.values(), key=lambda rows: (rows[0].part != 0, -len(rows)))
        is_one = len(way.forms) == 1 or asked.is_pair(way)
        has_marks = way is self.typed and self._has_marks
        if is_one and not has_marks:
            return [rows[0] for rows in found], []
        read = found[: min(MAX_READ, self._to_read)]
        self._to_read -= len(read)
        held: dict[_Held, list[Row]] = {how: [] for how in _Held}
        for rows in read:
            how, row = max((self._held(way, row, has_marks), row) for row in rows[:MAX_PARTS])
            held[how].append(row)
        unread = [rows[0] for rows in found[len(read) :]]
        beside = held[_Held.MARKED] + held[_Held.BESIDE] + (unread if is_one else [])
        return beside, held[_Held.APART] + ([] if is_one else unread)

    def _held(self, way: Way, row: Row, has_marks: bool) -> _Held:
        """How a part of a text holds the words; `has_marks`: they were typed with tones."""
        parts = self._read(row.id, row.tag)
        said = " ".join(parts[row.part]) if row.part < len(parts) else ""
        exact = words(exact_key(said)) if has_marks else ()
        if has_marks and asked.of_words(self._exact).stands_in(exact):
            return _Held.MARKED
        if way.stands_in(words(fold(said))):
            return _Held.BESIDE
        is_other = has_marks and not set(self._exact).intersection(exact)
        return _Held.OTHERWISE if is_other else _Held.APART

    def _holds(self, way: Way) -> bool:
        """Whether one part of some text holds all the words."""
        return bool(self._rows.parts(asked.in_pairs(way), Where.ALL, 1))

    def _read_existing(self, some: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the words that some text holds; many are asked for at once."""
        match = " OR ".join(map(asked.quoted, ((word,) for word in some)))
        if not some or not self._rows.parts(match, Where.ALL, 1):
            return ()
        step = MANY if len(some) > MANY else 1
        chunks = (some[at : at + step] for at in range(0, len(some), step))
        return some if len(some) == 1 else tuple(chain.from_iterable(map(self._existing, chunks)))


def _all_of(way: Way) -> str:
    """Titles with all the words, in any order, the last one perhaps unfinished."""
    return f"title : ({asked.as_words(replace(way, goes_on=True))})"


def _hits(rows: Iterable[Row], tier: Tier) -> Iterator[Hit]:
    return (Hit(row.id, row.tag, tier, row.part) for row in rows)
