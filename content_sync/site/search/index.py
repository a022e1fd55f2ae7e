"""The index behind search: what of each text can be found.

    search_items      a number for each item
    search_languages  a number for each language
    search_titles     titles as typed and folded, their pinyin and initials; one row a text
    search_bodies     the words of a text; row 0 its title, summary, documents and whom it is for,
                      then its parts

A row's number says whose it is: language, length of the title, item, and of a body the part. So a
language is a range of rows, and within it the shortest titles come first, without sorting.

Bodies hold no places of words: it would double the release. Words that belong together stand in
one part instead, and Chinese goes in as pairs of neighbours, of part 0 as characters too. Only
titles are asked by beginnings and for words side by side. Without content the index cannot say
what it holds: taking a text back needs its old words, so `remove` must be given the very item
that `add` was given.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final

from content_sync.letters import pinyin
from content_sync.letters.folding import exact_key, fold, pairs, spans, words
from content_sync.model import Item, Text
from content_sync.numbers import written_numbers
from content_sync.sayings import called, sayings
from content_sync.shown.audience import people

MAX_INITIALS: Final = 8  # letters of a title's initials kept from each starting point
PARTS: Final = 7  # at most, of a body
PART_BYTES: Final = 600  # at least: some hundred Vietnamese words, two hundred Chinese ones
LONGEST: Final = 15  # words of a title; longer ones are all the same

SHORTENED: Final = range(3, 8)  # letters of an abbreviation

_ITEM_BITS: Final = 24
_LENGTH_BITS: Final = 4
_PART_BITS: Final = 3

_OLD: Final = ("search_docs",)  # tables of earlier versions
_NAMES: Final = ("search_items", "search_languages", "search_titles", "search_bodies")
_TABLES: Final = (
    "CREATE TABLE search_items (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE)",
    "CREATE TABLE search_languages (number INTEGER PRIMARY KEY, tag TEXT UNIQUE)",
    """CREATE VIRTUAL TABLE search_titles USING fts5 (exact, title, pinyin, initials, content='',
    columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')""",
    """CREATE VIRTUAL TABLE search_bodies USING fts5 (body, content='', columnsize=0, detail=none,
    tokenize='unicode61 remove_diacritics 0')""",
)
_TITLE: Final = "exact, title, pinyin, initials"


def create(db: sqlite3.Connection) -> None:
    """Make the empty tables of search, whatever was there."""
    for name in (*_OLD, *_NAMES):
        db.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in _TABLES:
        db.execute(statement)


def add(db: sqlite3.Connection, id_: str, item: Item) -> None:
    """Make every text of `item` findable."""
    number = db.execute("INSERT INTO search_items (id) VALUES (?)", (id_,)).lastrowid or 0
    for tag, text in item.texts.items():
        db.execute("INSERT OR IGNORE INTO search_languages (tag) VALUES (?)", (tag,))
        row, title, bodies = _rows(db, number, tag, text, item)
        db.execute(
            f"INSERT INTO search_titles (rowid, {_TITLE}) VALUES (?, ?, ?, ?, ?)", (row, *title)
        )
        db.executemany("INSERT INTO search_bodies (rowid, body) VALUES (?, ?)", bodies)


def remove(db: sqlite3.Connection, id_: str, item: Item | None) -> None:
    """Take back `add(db, id_, item)`; without the item its words stay, and lead nowhere."""
    if item is not None:
        _take_back(db, id_, item)
    db.execute("DELETE FROM search_items WHERE id = ?", (id_,))


def settle(db: sqlite3.Connection) -> None:
    """Put the index in order after much was added: smaller, and faster to ask."""
    for table in ("search_titles", "search_bodies"):
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


def languages(db: sqlite3.Connection) -> dict[int, str]:
    """The number of each language, and its tag."""
    return dict(db.execute("SELECT number, tag FROM search_languages"))


def text_of(row: int) -> tuple[int, int]:
    """The text that a row of bodies belongs to, as the row of its title, and the part."""
    return row >> _PART_BITS, row & ((1 << _PART_BITS) - 1)


def first_parts(rows: Sequence[int]) -> dict[int, int]:
    """The texts that rows of bodies, in their order, belong to, and the first part of each."""
    mask = (1 << _PART_BITS) - 1
    return {row >> _PART_BITS: row & mask for row in reversed(rows)}


def item_of(text: int) -> int:
    """The number of the item that a text, known by the row of its title, is of."""
    return text & ((1 << _ITEM_BITS) - 1)


def language_of(text: int) -> int:
    """The number of the language of a text."""
    return text >> (_LENGTH_BITS + _ITEM_BITS)


def rows_of(first: int, last: int, is_body: bool) -> tuple[int, int]:
    """The first and the last row that the languages from `first` to `last` may have."""
    bits = _LENGTH_BITS + _ITEM_BITS + (_PART_BITS if is_body else 0)
    return first << bits, ((last + 1) << bits) - 1


def parts(text: Text) -> tuple[tuple[str, ...], ...]:
    """The sentences of a text as they are indexed together: its head, then at most PARTS parts."""
    said = tuple(sayings(text.blocks))
    sizes = [len(sentence.encode()) for sentence in said]
    most = max(PART_BYTES, sum(sizes) // PARTS + 1)
    found: list[tuple[str, ...]] = [(text.title, text.summary)]
    start = size = 0
    for at, more in enumerate(sizes, 1):
        size += more
        if size >= most or at == len(said):
            found.append(said[start:at])
            start, size = at, 0
    return tuple(found)


def _take_back(db: sqlite3.Connection, id_: str, item: Item) -> None:
    sql = "SELECT number FROM search_items WHERE id = ?"
    (number,) = db.execute(sql, (id_,)).fetchone()
    for tag, text in item.texts.items():
        row, title, bodies = _rows(db, number, tag, text, item)
        db.execute(
            f"INSERT INTO search_titles (search_titles, rowid, {_TITLE})"
            " VALUES ('delete', ?, ?, ?, ?, ?)",
            (row, *title),
        )
        db.executemany(
            "INSERT INTO search_bodies (search_bodies, rowid, body) VALUES ('delete', ?, ?)", bodies
        )


def _rows(
    db: sqlite3.Connection, item: int, tag: str, text: Text, whole: Item
) -> tuple[int, tuple[str, ...], list[tuple[int, str]]]:
    """The rows of a text: its number, the columns of its title, and its parts with theirs."""
    sql = "SELECT number FROM search_languages WHERE tag = ?"
    (language,) = db.execute(sql, (tag,)).fetchone()
    title = words(fold(text.title))
    row = (language << _LENGTH_BITS | min(len(title), LONGEST)) << _ITEM_BITS | item
    syllables = words(pinyin.plain(text.find.title_pinyin or ""))
    columns = (
        " ".join(words(exact_key(text.title))),
        " ".join(title),
        " ".join(syllables),
        " ".join(_beginnings("".join(syllable[0] for syllable in syllables))),
    )
    head, *rest = parts(text)
    laws = (basis.number for basis in whole.legal_basis)
    bodies = (" ".join((*head, *laws, *people(whole.targets, (tag,)))), *map(" ".join, rest))
    folded = [fold(said) for said in bodies]
    terms = [set(pairs(said)) for said in folded]
    for one, said in zip(terms, folded, strict=True):
        one.update(written_numbers.terms(said))
    for number in called(text):
        terms[0].update((*words(fold(number)), *written_numbers.terms(fold(number))))
    terms[0] |= {*words(folded[0]), *_abbreviations(bodies[0])}
    numbered = enumerate(" ".join(sorted(one)) for one in terms)
    return row, columns, [(row << _PART_BITS | at, said) for at, said in numbered]


def _beginnings(initials: str) -> Iterator[str]:
    """fpzc -> fpzc pzc zc c: a query may begin at any syllable of the title."""
    return (initials[at : at + MAX_INITIALS] for at in range(len(initials)))


def _abbreviations(said: str) -> Iterator[str]:
    """Names as they are shortened: Bảo hiểm y tế -> bhy bhyt …; they begin with a capital."""
    letters = "".join(word[0] for _, _, word in spans(said))
    for at, (start, _, _) in enumerate(spans(said)):
        if said[start].isupper():
            yield from (letters[at : at + size] for size in SHORTENED)
