"""Search as the kiosk folds words: what officers type finds titles, texts, numbers of papers.

    SQLite       a table of FTS5         PostgreSQL     a tsvector, `simple`, with a GIN index

It is made of the texts and can be made anew from them at any time. FTS5 finds a line by its number
alone, by anything else it reads all of them: the number is made of the id.
"""

import hashlib
from collections.abc import Iterable
from typing import Final

from django.db import connection

from content_sync.centre.desk.draft.turn import in_turn
from content_sync.letters.folding import fold, words

MOST: Final = 2000  # ids an answer has
SHORTEST: Final = 2  # letters of the last word, where it is only begun

SQLITE: Final = "CREATE VIRTUAL TABLE desk_find USING fts5(id UNINDEXED, said, prefix='2 3')"
POSTGRES: Final = """
CREATE TABLE desk_find (id varchar(160) PRIMARY KEY, said tsvector NOT NULL);
CREATE INDEX desk_find_said ON desk_find USING gin (said)
"""


def keep(id_: str, texts: Iterable[str], is_new: bool = False) -> None:
    """What an entry is found by, in place of what there was; nothing is looked for if it is new."""
    said = " ".join(words(fold(" ".join(texts))))
    with in_turn(), connection.cursor() as cursor:
        if not is_new:
            forget(id_)
        if connection.vendor == "sqlite":
            sql = "INSERT INTO desk_find (rowid, id, said) VALUES (%s, %s, %s)"
            cursor.execute(sql, [_number(id_), id_, said])
        else:
            sql = "INSERT INTO desk_find (id, said) VALUES (%s, array_to_tsvector(%s))"
            cursor.execute(sql, [id_, sorted(set(said.split()))])


def forget(id_: str) -> None:
    """An entry is gone."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DELETE FROM desk_find WHERE rowid = %s", [_number(id_)])
        else:
            cursor.execute("DELETE FROM desk_find WHERE id = %s", [id_])


def _number(id_: str) -> int:
    """Of a line of FTS5: 62 bits, of which a million ids do not have two alike."""
    return int.from_bytes(hashlib.blake2b(id_.encode(), digest_size=8).digest()) >> 2


def found(query: str) -> list[str]:
    """The ids of entries that hold every word of `query`; the last word may be begun only."""
    asked = words(fold(query))
    if not asked:
        return []
    *whole, last = asked
    is_begun = len(last) >= SHORTEST
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            said = " ".join(f'"{word}"' for word in whole) + f' "{last}"' + "*" * is_begun
            sql = "SELECT id FROM desk_find WHERE desk_find MATCH %s LIMIT %s"
        else:
            said = " & ".join([*(f"'{word}'" for word in whole), f"'{last}'" + ":*" * is_begun])
            sql = "SELECT id FROM desk_find WHERE said @@ to_tsquery('simple', %s) LIMIT %s"
        cursor.execute(sql, [said, MOST])
        return [row[0] for row in cursor.fetchall()]
