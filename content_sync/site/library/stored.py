"""What an open release holds, whoever it is for: its items, their cards, and which stand where.

What is damaged there is noted in the log and missing.
"""

import logging
import sqlite3
from collections.abc import Iterator
from typing import Any

from content_sync.model import Item
from content_sync.site.search import release

_log = logging.getLogger(__name__)


class Stored:
    """One release's file, read."""

    def __init__(self, db: sqlite3.Connection, number: int) -> None:
        """`number` is the release's, for the log."""
        self._db, self._number = db, number

    def item(self, id_: str) -> Item | None:
        """The whole item; None if it is not there or not readable."""
        try:
            raw = release.raw(self._db, id_)
        except sqlite3.Error as error:
            _log.error("release %d: %s: %s", self._number, id_, error)
            return None
        return release.read_item(raw or b"")

    def card(self, id_: str) -> Item | None:
        """The card of an item."""
        rows = self._rows("SELECT card FROM cards WHERE id = ?", id_)
        return release.read_item(rows[0][0]) if rows else None

    def cards_with(self, key: str) -> Iterator[Item]:
        """The cards that have a key of an item's."""
        sql = "SELECT card FROM cards WHERE instr(CAST(card AS TEXT), ?) ORDER BY id"
        cards = (release.read_item(card) for (card,) in self._rows(sql, f'"{key}":'))
        return filter(None, cards)

    def of_topic(self, topic: str) -> Iterator[str]:
        """The ids of what stands under a topic, first what names it first."""
        rows = self._rows("SELECT id FROM topics WHERE topic = ? ORDER BY position, id", topic)
        return (row[0] for row in rows)

    def of_class(self, class_: str) -> Iterator[str]:
        """The ids of a class: emergency, priority, normal."""
        rows = self._rows("SELECT id FROM cards WHERE class = ? ORDER BY id", class_)
        return (row[0] for row in rows)

    def _rows(self, sql: str, *arguments: str) -> list[tuple[Any, ...]]:
        """All rows of a question; none when the file is damaged there."""
        try:
            return self._db.execute(sql, arguments).fetchall()
        except sqlite3.Error as error:
            _log.error("release %d: %s", self._number, error)
            return []
