"""One release: a SQLite file with every text, what a list shows of it, and what search finds.

    meta     release, issued (UTC), catalog_sha256, schema
    catalog  every object of the release, as signed
    texts    the bytes of each text object, deflated: the truth, all else is derived from it
    cards    an item without its blocks and sound, with what decides whether it is shown
    topics   which item stands under which topic; position is the topic's place in the item's list
    search_… see index.py

`put` and `drop` run inside the caller's transaction and keep everything derived in step.
A text that this version cannot read is kept and never shown: the feed may be newer than we are.
"""

import logging
import sqlite3
import zlib
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final

import msgspec

from content_sync.decoded import reader
from content_sync.model import Find, Item, ItemSound, Text
from content_sync.signed.catalog import Line
from content_sync.site.search import index

SCHEMA: Final = "6"  # raised whenever what is derived from a text changes; see `refresh`

_KEPT: Final = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE catalog (id TEXT PRIMARY KEY, kind TEXT NOT NULL, priority INTEGER NOT NULL,
    bytes INTEGER NOT NULL, sha256 TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE texts (id TEXT PRIMARY KEY, raw BLOB NOT NULL);
"""
_DERIVED: Final = """
DROP TABLE IF EXISTS cards;
DROP TABLE IF EXISTS topics;
CREATE TABLE cards (id TEXT PRIMARY KEY, class TEXT NOT NULL, tier TEXT NOT NULL,
    valid_from TEXT NOT NULL, valid_to TEXT NOT NULL, card BLOB NOT NULL);
CREATE INDEX cards_by_class ON cards (class);
CREATE TABLE topics (topic TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (topic, id)) WITHOUT ROWID;
CREATE INDEX topics_by_id ON topics (id);
"""  # another version's may have other columns


class _Texts(msgspec.Struct):
    """An item whose texts are not read yet."""

    texts: dict[str, msgspec.Raw]


_log = logging.getLogger(__name__)
_texts = reader(_Texts)
_item = reader(Item)
_text = reader(Text)


def create(path: Path) -> None:
    """Make an empty release at `path`, which must not exist."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript(
            "PRAGMA auto_vacuum=FULL; PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;"
            + _KEPT
            + _DERIVED
        )
        index.create(db)
        db.execute("INSERT INTO meta VALUES ('schema', ?)", (SCHEMA,))
        db.commit()


def put(db: sqlite3.Connection, line: Line, raw: bytes) -> None:
    """Put or replace one text object and all that is derived from it."""
    _underive(db, line.id)
    db.execute("INSERT OR REPLACE INTO texts VALUES (?, ?)", (line.id, zlib.compress(raw)))
    if line.kind == "item":
        _derive(db, line.id, raw)


def drop(db: sqlite3.Connection, id_: str) -> None:
    """Remove one text object and all that is derived from it; one that is not there is no error."""
    _underive(db, id_)
    db.execute("DELETE FROM texts WHERE id = ?", (id_,))


def set_catalog(db: sqlite3.Connection, lines: Iterable[Line], meta: dict[str, str]) -> None:
    """Replace the catalog and the meta data; the schema is ours and is added."""
    if db.execute("SELECT 1 FROM catalog").fetchone() is None:
        index.settle(db)
    db.execute("DELETE FROM catalog")
    db.executemany(
        "INSERT INTO catalog VALUES (?, ?, ?, ?, ?)", map(msgspec.structs.astuple, lines)
    )
    db.execute("DELETE FROM meta")
    db.executemany("INSERT INTO meta VALUES (?, ?)", (meta | {"schema": SCHEMA}).items())


def lines(db: sqlite3.Connection) -> tuple[Line, ...]:
    """The catalog, sorted by id."""
    rows = db.execute("SELECT id, kind, priority, bytes, sha256 FROM catalog ORDER BY id")
    return tuple(Line(*row) for row in rows)


def media(db: sqlite3.Connection) -> tuple[Line, ...]:
    """The media of the catalog, sorted by id."""
    sql = """SELECT id, kind, priority, bytes, sha256 FROM catalog
             WHERE kind NOT IN ('feed', 'item') ORDER BY id"""
    return tuple(Line(*row) for row in db.execute(sql))


def count_items(db: sqlite3.Connection) -> int:
    """How many items there are."""
    return int(db.execute("SELECT count(*) FROM catalog WHERE kind = 'item'").fetchone()[0])


def meta(db: sqlite3.Connection) -> dict[str, str]:
    """The meta data: release, issued, catalog_sha256, schema."""
    return dict(db.execute("SELECT key, value FROM meta"))


def raw(db: sqlite3.Connection, id_: str) -> bytes | None:
    """The bytes of a text object as they were signed; None if it is not there or damaged."""
    row = db.execute("SELECT raw FROM texts WHERE id = ?", (id_,)).fetchone()
    try:
        return zlib.decompress(row[0]) if row else None
    except (zlib.error, TypeError):
        return None


def parts(db: sqlite3.Connection, id_: str, tag: str) -> tuple[tuple[str, ...], ...]:
    """What a text says, as search knows its parts; () if it is not there or damaged."""
    try:
        found = _texts(raw(db, id_) or b"").texts.get(tag)
        return index.parts(_text(bytes(found))) if found else ()
    except ValueError:
        return ()


def refresh(db: sqlite3.Connection) -> None:
    """Derive everything anew if another version wrote it; call on a copied release before `put`."""
    if meta(db).get("schema") == SCHEMA:
        return
    kinds = {line.id: line.kind for line in lines(db)}
    index.create(db)
    for statement in _DERIVED.split(";"):
        db.execute(statement)
    for (id_,) in db.execute("SELECT id FROM texts").fetchall():
        if kinds.get(id_) == "item":
            _derive(db, id_, raw(db, id_) or b"")
    index.settle(db)
    db.execute("INSERT OR REPLACE INTO meta VALUES ('schema', ?)", (SCHEMA,))


def read_item(data: bytes) -> Item | None:
    """The item in `data`; None when this version cannot read it or it holds no text."""
    try:
        item = _item(data)
    except ValueError:
        return None
    return item if item.texts else None


def card(item: Item) -> Item:
    """`item` without the blocks and search words of its texts; of sounds only the beginning."""
    texts = {
        tag: msgspec.structs.replace(text, blocks=(), sound=_opening(text.sound), find=Find())
        for tag, text in item.texts.items()
    }
    return msgspec.structs.replace(item, texts=texts)


def _opening(sound: ItemSound | None) -> ItemSound | None:
    """A sound with the cues of a drill's warning, title and summary, and of what ends them."""
    return sound and msgspec.structs.replace(sound, cues=sound.cues[:4])


def _derive(db: sqlite3.Connection, id_: str, data: bytes) -> None:
    item = read_item(data)
    if item is None:
        _log.warning("%s: this version cannot read it; kept, not shown", id_)
        return
    db.execute(
        "INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?)",
        (
            id_,
            item.class_,
            item.tier,
            item.valid_from,
            item.valid_to,
            msgspec.json.encode(card(item)),
        ),
    )
    places = ((topic, id_, position) for position, topic in enumerate(item.topics))
    db.executemany("INSERT OR IGNORE INTO topics VALUES (?, ?, ?)", places)
    index.add(db, id_, item)


def _underive(db: sqlite3.Connection, id_: str) -> None:
    """Take back what `_derive` made; FTS5 needs the old values, so the old text is read again."""
    if db.execute("SELECT 1 FROM cards WHERE id = ?", (id_,)).fetchone() is None:
        return
    index.remove(db, id_, read_item(raw(db, id_) or b""))
    db.execute("DELETE FROM cards WHERE id = ?", (id_,))
    db.execute("DELETE FROM topics WHERE id = ?", (id_,))
