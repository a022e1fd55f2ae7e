"""Rows of the index that match, in its own order: shortest titles first, nothing sorted.

A text is known by the number of its title's row, a part of its body by that of its own (index.py);
what is looked at in numbers becomes a `Row` only when it is wanted.
"""

import sqlite3
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import Final, NamedTuple

from content_sync.site.search import index

_TITLES: Final = """SELECT rowid FROM search_titles
    WHERE search_titles MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid"""
_PARTS: Final = """SELECT rowid FROM search_bodies
    WHERE search_bodies MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?"""


class Where(Enum):
    """In which texts."""

    OURS = "in the visitor's language"
    OTHERS = "in the others"
    ALL = "in all"


class Row(NamedTuple):
    """A match: the text, and of a body its part."""

    id: str
    tag: str
    part: int


class Rows:
    """The index of one release for a reader of one language."""

    def __init__(self, db: sqlite3.Connection, tag: str) -> None:
        self.tag = tag
        self._db = db
        self._tags = index.languages(db)
        self._id = lru_cache(maxsize=1024)(self._read_id)
        self.ours = next((number for number, one in self._tags.items() if one == tag), 0)
        last = max(self._tags, default=0)
        others = [(0, self.ours - 1), (self.ours + 1, last)]
        self._ranges = {
            Where.OURS: [(self.ours, self.ours)] if self.ours else [],
            Where.OTHERS: [(low, high) for low, high in others if low <= high],
            Where.ALL: [(0, last)],
        }

    def titles(self, match: str, where: Where) -> Iterator[int]:
        """The texts whose titles match, lazily."""
        for first, last in self._ranges[where]:
            between = index.rows_of(first, last, is_body=False)
            for (text,) in self._db.execute(_TITLES, (match, *between)):
                yield text

    def parts(self, match: str, where: Where, most: int) -> list[int]:
        """The first parts of bodies that match."""
        found: list[int] = []
        for first, last in self._ranges[where] if match else ():
            between = index.rows_of(first, last, is_body=True)
            rows = self._db.execute(_PARTS, (match, *between, most - len(found))).fetchall()
            found += [part for (part,) in rows]
        return found

    def row(self, text: int, part: int = 0) -> Row | None:
        """What a number stands for; None if that text is gone."""
        id_ = self._id(index.item_of(text))
        tag = self._tags.get(index.language_of(text))
        return Row(id_, tag, part) if id_ and tag else None

    def texts(self) -> int:
        """About how many texts there are."""
        (items,) = self._db.execute("SELECT count(*) FROM search_items").fetchone()
        return int(items) * len(self._tags)

    def _read_id(self, item: int) -> str:
        sql = "SELECT id FROM search_items WHERE number = ?"
        row = self._db.execute(sql, (item,)).fetchone()
        return str(row[0]) if row else ""
