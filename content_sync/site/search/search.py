"""Finding: a query as people type it, the texts it may mean, best first.

The visitor's language is asked through all tiers first, then the other languages. What is more
forgiving is asked only while little or nothing was found. Nothing is sorted that need not be: a
tier gives the shortest titles first, as they stand in the index, and is left when enough are found.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from itertools import chain, groupby
from typing import Final

from content_sync.letters.folding import exact_key, fold, is_han, words
from content_sync.shown.found import Tier
from content_sync.site.search import index, ways
from content_sync.site.search.query import Query
from content_sync.site.search.rarest import some_words
from content_sync.site.search.rows import Row, Rows, Where
from content_sync.site.search.ways import Way

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
    ways: tuple[Way, ...]  # that found it: what to mark
    part: int = 0


class _Held(IntEnum):
    """How a text holds the words of a query."""

    OTHERWISE = 0  # not one of them with the tones that were typed, and they stand apart
    APART = 1
    BESIDE = 2
    MARKED = 3  # side by side, with their tones


def hits(
    query: Query,
    rows: Rows,
    read: Read,
    shows: Callable[[str], bool],
    named: Iterable[Hit] = (),
) -> Iterator[Hit]:
    """The texts that answer, lazily, each item once; `shows` says whether one may be found at all.

    `read` brings a text; `named` are those that the names of the feed lead to.
    """
    asking = _Asking(rows, read, named)
    for attempt in asking.attempts(query) if query.typed.forms and query.exact else ():
        for hit in attempt:
            if hit.id not in asking.seen and shows(hit.id):
                asking.seen.add(hit.id)
                yield hit
        if asking.seen:
            return


class _Asking:
    """What was seen and read so far for one query."""

    def __init__(self, rows: Rows, read: Read, named: Iterable[Hit]) -> None:
        self.seen: set[str] = set()
        self._rows = rows
        self._read = read
        self._named = named
        self._existing = lru_cache(maxsize=256)(self._read_existing)
        self._to_read = MAX_READ_IN_ALL

    def attempts(self, query: Query) -> Iterator[Iterator[Hit]]:
        """Each more forgiving than the one before; the next is for when nothing was found."""
        yield self._as_typed(query)
        yield self._in_one_item(query)
        yield self._loosely(query, query.decoded, Tier.DECODED)
        parted = query.parted(self._existing, self._holds)
        if parted:
            query = parted
            yield self._as_typed(query)
        query = query.corrected(self._existing)
        yield self._loosely(query, query.misspelt, Tier.MISSPELT)
        yield self._by_some_words(query)

    def _as_typed(self, query: Query) -> Iterator[Hit]:
        way, alike = query.typed, query.alike
        is_question = len(way.forms) >= (LONGEST_NUMBER if way.has_number else QUESTION)
        for where in (Where.OURS, Where.OTHERS):
            yield from self._in_titles(query, where)
            yield from self._named if where is Where.OURS else ()
            beside, apart = self._bodies(query, way, where) if not is_question else ([], [])
            yield from _hits(query, beside, Tier.BODY)
            for spoken in query.spoken:
                yield from _hits(query, self._bodies(query, spoken, where)[0], Tier.BODY)
            yield from self._titled(query, _all_of(way), where, Tier.ORDER)
            if alike and not is_question and len(self.seen) < ENOUGH and len(apart) < MANY_APART:
                phrase = f"title : ({ways.as_phrase(alike)})"
                yield from self._titled(query, phrase, where, Tier.ALIKE)
                beside, more = self._bodies(query, alike, where)
                yield from _hits(query, beside, Tier.ALIKE)
                apart = apart or more
            if where is Where.OURS and len(self.seen) < ENOUGH:
                yield from self._by_number(query)
            yield from _hits(query, apart, Tier.WORDS)

    def _by_number(self, query: Query) -> Iterator[Hit]:
        """Texts that hold a number in another way than it was typed, or one that begins so."""
        for way in query.numbered:
            for where in (Where.OURS, Where.OTHERS):
                for rows in self._bodies(query, way, where):
                    yield from _hits(query, rows, Tier.NUMBER)

    def _in_titles(self, query: Query, where: Where) -> Iterator[Hit]:
        """Titles with the words side by side; which holds not all of them is asked no further."""
        phrase = ways.as_phrase(query.typed)
        is_held = any(True for _ in self._rows.titles(_all_of(query.typed), where))
        if is_held:
            yield from self._titled(query, f"exact : {ways.quoted(query.exact)}", where, Tier.EXACT)
            yield from self._titled(query, f"title : ({phrase})", where, Tier.TITLE)
        if query.syllables:
            begun = " OR ".join(f"{ways.quoted(reading)} *" for reading in query.syllables)
            yield from self._titled(query, f"pinyin : ({begun})", where, Tier.PINYIN)
        first, *others = (forms[0] for forms in query.typed.forms)
        if len(first) > 1 and not others:
            letters = ways.quoted((first[: index.MAX_INITIALS],))
            yield from self._titled(query, f"initials : {letters} *", where, Tier.INITIALS)
        if is_held and not others:
            yield from self._titled(query, f"title : ^ {phrase} *", where, Tier.PREFIX)
        if is_held:
            yield from self._titled(query, f"title : {phrase} *", where, Tier.PREFIX)

    def _in_one_item(self, query: Query) -> Iterator[Hit]:
        """Items that hold a query in two scripts, each in its own language: 海关 huu nghi."""
        runs = [tuple(run) for _, run in groupby(query.typed.forms, key=lambda of: is_han(of[0]))]
        held: dict[int, list[int]] = {}  # item -> parts
        for at, run in enumerate(runs if len(runs) > 1 else ()):
            here: dict[int, list[int]] = {}
            for way in (Way(run), *ways.spoken(ways.syllables(Way(run)), query.table)):
                for part in self._rows.parts(ways.in_pairs(way), Where.ALL, MAX_COMMON):
                    here.setdefault(index.item_of(index.text_of(part)[0]), []).append(part)
            held = {item: held[item] + here[item] for item in held if item in here} if at else here
        for parts in held.values():
            rows = [row for row in (self._rows.row(*index.text_of(part)) for part in parts) if row]
            ours = (row for row in rows if row.tag == self._rows.tag)
            yield from _hits(query, [next(ours, row) for row in rows[:1]], Tier.LANGUAGES)

    def _by_some_words(self, query: Query) -> Iterator[Hit]:
        for way in (query.misspelt or query.typed, query.decoded):
            rows = some_words(self._rows, way) if way and not self.seen else ()
            yield from _hits(query, rows, Tier.SOME)

    def _loosely(self, query: Query, way: Way | None, tier: Tier) -> Iterator[Hit]:
        """Titles, then bodies, with the words in any of their forms."""
        if way is None:
            return
        begun = replace(way, goes_on=True)
        for where in (Where.OURS, Where.OTHERS):
            is_held = any(True for _ in self._rows.titles(_all_of(way), where))
            for one in (ways.as_phrase(way), ways.as_phrase(begun)) if is_held else ():
                yield from self._titled(query, f"title : ({one})", where, tier)
            yield from self._titled(query, _all_of(way), where, tier) if is_held else ()
            for rows in self._bodies(query, way, where):
                yield from _hits(query, rows, tier)

    def _titled(self, query: Query, match: str, where: Where, tier: Tier) -> Iterator[Hit]:
        rows = map(self._rows.row, self._rows.titles(match, where))
        return _hits(query, (row for row in rows if row), tier)

    def _bodies(self, query: Query, way: Way, where: Where) -> tuple[list[Row], list[Row]]:
        """The texts that hold the words side by side, and those that hold them apart.

        Of many only the first are read, those with the words in their head before others.
        """
        texts: dict[int, list[Row]] = {}
        for number in self._rows.parts(ways.in_pairs(way), where, MAX_ROWS):
            text, part = index.text_of(number)
            row = self._rows.row(text, part)
            if row and row.id not in self.seen:
                texts.setdefault(text, []).append(row)
        found = sorted(texts.values(), key=lambda rows: (rows[0].part != 0, -len(rows)))
        is_one = len(way.forms) == 1 or ways.is_pair(way)
        has_marks = way is query.typed and query.has_marks
        if is_one and not has_marks:
            return [rows[0] for rows in found], []
        read = found[: min(MAX_READ, self._to_read)]
        self._to_read -= len(read)
        held: dict[_Held, list[Row]] = {how: [] for how in _Held}
        for rows in read:
            some = rows[:MAX_PARTS]
            how, row = max((self._held(query, way, row, has_marks), row) for row in some)
            held[how].append(row)
        unread = [rows[0] for rows in found[len(read) :]]
        beside = held[_Held.MARKED] + held[_Held.BESIDE] + (unread if is_one else [])
        return beside, held[_Held.APART] + ([] if is_one else unread)

    def _held(self, query: Query, way: Way, row: Row, has_marks: bool) -> _Held:
        """How a part of a text holds the words; `has_marks`: they were typed with tones."""
        parts = self._read(row.id, row.tag)
        said = " ".join(parts[row.part]) if row.part < len(parts) else ""
        exact = words(exact_key(said)) if has_marks else ()
        if has_marks and ways.of_words(query.exact).stands_in(exact):
            return _Held.MARKED
        if way.stands_in(words(fold(said))):
            return _Held.BESIDE
        is_other = has_marks and not set(query.exact).intersection(exact)
        return _Held.OTHERWISE if is_other else _Held.APART

    def _holds(self, way: Way) -> bool:
        """Whether one part of some text holds all the words."""
        return bool(self._rows.parts(ways.in_pairs(way), Where.ALL, 1))

    def _read_existing(self, some: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the words that some text holds; many are asked for at once."""
        match = " OR ".join(map(ways.quoted, ((word,) for word in some)))
        if not some or not self._rows.parts(match, Where.ALL, 1):
            return ()
        step = MANY if len(some) > MANY else 1
        chunks = (some[at : at + step] for at in range(0, len(some), step))
        return some if len(some) == 1 else tuple(chain.from_iterable(map(self._existing, chunks)))


def _all_of(way: Way) -> str:
    """FTS5: titles with all the words, in any order, the last one perhaps unfinished."""
    return f"title : ({ways.as_words(replace(way, goes_on=True))})"


def _hits(query: Query, rows: Iterable[Row], tier: Tier) -> Iterator[Hit]:
    found_by = query.ways(tier)
    return (Hit(row.id, row.tag, tier, found_by, row.part) for row in rows)
