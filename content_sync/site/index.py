"""The index behind search: what of each text can be found.

    search_docs    one row for each item and language; its rowid names the rows of the other two
    search_titles  titles as typed and folded, and the pinyin and initials that publish worked out
    search_bodies  all words of a text, and their pinyin; only titles are asked by beginnings,
                   so only they carry prefix indexes

Both are FTS5 tables of folded words, one Chinese character a word, without content.
Without content the index cannot say what it holds: taking a text back needs its old words,
so `remove` must be given the very item that `add` was given.
"""

import sqlite3
from collections.abc import Iterator
from typing import Final

from content_sync import pinyin
from content_sync.folding import exact_key, fold, words
from content_sync.model import Item, Text
from content_sync.sayings import sayings

MAX_INITIALS: Final = 8  # letters of a title's initials kept from each starting point

_TABLES: Final = """
CREATE TABLE search_docs (doc INTEGER PRIMARY KEY, id TEXT NOT NULL, tag TEXT NOT NULL,
    UNIQUE (id, tag));
CREATE VIRTUAL TABLE search_titles USING fts5 (tag, exact, title, pinyin, initials,
    content='', tokenize='unicode61 remove_diacritics 0', prefix='2 3');
CREATE VIRTUAL TABLE search_bodies USING fts5 (tag, body, pinyin,
    content='', tokenize='unicode61 remove_diacritics 0');
INSERT INTO search_titles (search_titles, rank) VALUES ('rank', 'bm25(0, 1, 1, 1, 1)');
INSERT INTO search_bodies (search_bodies, rank) VALUES ('rank', 'bm25(0, 1, 1)');
"""
_TITLE: Final = "tag, exact, title, pinyin, initials"
_BODY: Final = "tag, body, pinyin"


def create(db: sqlite3.Connection) -> None:
    """Make the empty tables of search."""
    db.executescript(_TABLES)


def clear(db: sqlite3.Connection) -> None:
    """Forget everything; the way out when it is not known what was indexed."""
    db.execute("INSERT INTO search_titles (search_titles) VALUES ('delete-all')")
    db.execute("INSERT INTO search_bodies (search_bodies) VALUES ('delete-all')")
    db.execute("DELETE FROM search_docs")


def add(db: sqlite3.Connection, id_: str, item: Item) -> None:
    """Make every text of `item` findable."""
    for tag, text in item.texts.items():
        doc = db.execute("INSERT INTO search_docs (id, tag) VALUES (?, ?)", (id_, tag)).lastrowid
        db.execute(
            f"INSERT INTO search_titles (rowid, {_TITLE}) VALUES (?, ?, ?, ?, ?, ?)",
            (doc, *_title_row(tag, text)),
        )
        db.execute(
            f"INSERT INTO search_bodies (rowid, {_BODY}) VALUES (?, ?, ?, ?)",
            (doc, *_body_row(tag, text, item)),
        )


def remove(db: sqlite3.Connection, id_: str, item: Item) -> None:
    """Take back `add(db, id_, item)`."""
    docs = db.execute("SELECT doc, tag FROM search_docs WHERE id = ?", (id_,)).fetchall()
    for doc, tag in docs:
        text = item.texts[tag]
        db.execute(
            f"INSERT INTO search_titles (search_titles, rowid, {_TITLE})"
            " VALUES ('delete', ?, ?, ?, ?, ?, ?)",
            (doc, *_title_row(tag, text)),
        )
        db.execute(
            f"INSERT INTO search_bodies (search_bodies, rowid, {_BODY})"
            " VALUES ('delete', ?, ?, ?, ?)",
            (doc, *_body_row(tag, text, item)),
        )
    db.execute("DELETE FROM search_docs WHERE id = ?", (id_,))


def tag_word(tag: str) -> str:
    """A language tag as one word of the index: zh-Hans -> zhhans."""
    return "".join(words(fold(tag)))


def _title_row(tag: str, text: Text) -> tuple[str, ...]:
    """The columns of a title; the same text always gives the same row."""
    return (
        tag_word(tag),
        " ".join(words(exact_key(text.title))),
        " ".join(words(fold(text.title))),
        " ".join(words(pinyin.plain(text.find.title_pinyin or ""))),
        " ".join(_beginnings("".join(words(fold(text.find.title_initials or ""))))),
    )


def _body_row(tag: str, text: Text, item: Item) -> tuple[str, ...]:
    """The columns of a whole text, its title among them; the same text gives the same row."""
    laws = (basis.number for basis in item.legal_basis)
    said = " ".join((text.title, text.summary, *sayings(text.blocks), *laws))
    return (
        tag_word(tag),
        " ".join(words(fold(said))),
        " ".join(words(pinyin.plain(text.find.body_pinyin or ""))),
    )


def _beginnings(initials: str) -> Iterator[str]:
    """fpzc -> fpzc pzc zc c: a query may begin at any syllable of the title."""
    return (initials[at : at + MAX_INITIALS] for at in range(len(initials)))
