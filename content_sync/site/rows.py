"""Rows of the index that match, in its own order: shortest titles first, nothing sorted."""

import sqlite3
from collections.abc import Iterator
from enum import Enum
from typing import Final, NamedTuple

from content_sync.site import index

_FOUND: Final = {
    table: f"""SELECT items.id, found.rowid FROM {table} AS found
    CROSS JOIN search_items AS items ON items.number = {index.ITEM_OF[table]}
    WHERE {table} MATCH ? AND found.rowid BETWEEN ? AND ? ORDER BY found.rowid"""
    for table in ("search_titles", "search_bodies")
}


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
        self._db = db
        self._tags = index.languages(db)
        ours = next((number for number, one in self._tags.items() if one == tag), 0)
        self._ranges = {
            Where.OURS: [(ours, ours)] if ours else [],
            Where.OTHERS: [(0, ours - 1), (ours + 1, max(self._tags, default=0))],
            Where.ALL: [(0, max(self._tags, default=0))],
        }

    def titles(self, match: str, where: Where) -> Iterator[Row]:
        """The titles that match."""
        return self._ask("search_titles", match, where, is_body=False)

    def bodies(self, match: str, where: Where) -> Iterator[Row]:
        """The parts of bodies that match."""
        return self._ask("search_bodies", match, where, is_body=True)

    def texts(self) -> int:
        """About how many texts there are."""
        (items,) = self._db.execute("SELECT count(*) FROM search_items").fetchone()
        return int(items) * len(self._tags)

    def _ask(self, table: str, match: str, where: Where, is_body: bool) -> Iterator[Row]:
        for first, last in self._ranges[where] if match else ():
            if first > last:
                continue
            low, high = index.rows_of(first, is_body)[0], index.rows_of(last, is_body)[1]
            for id_, number in self._db.execute(_FOUND[table], (match, low, high)):
                language, part = index.place(number, is_body)
                yield Row(id_, self._tags.get(language, ""), part)
