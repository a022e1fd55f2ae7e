"""One release in a file: texts come back whole, and search follows every change."""

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shelf import FEED, article, chinese, fill, put, text

from content_sync.letters.pinyin import Readings
from content_sync.model import LegalBasis, encode
from content_sync.signed.catalog import Line
from content_sync.site.search import release
from content_sync.site.search.query import understood
from content_sync.site.search.rows import Rows
from content_sync.site.search.search import hits

VERSIONS = (  # of one item: words come, go, and move between title, text and language
    {"vi": text("Vay vốn nuôi bò", "Gặp tổ trưởng.")},
    {"vi": text("Vay vốn", "Gặp tổ trưởng nuôi bò.", "Tóm tắt")},
    {"vi": text("Tiền"), "zh-Hans": chinese("贷款", "dai kuan", "农户")},
    {"zh-Hans": chinese("贷款", "dai kuan")},
)
QUERIES = (
    "vay von",
    "bo",
    "nuoi bo",
    "to truong",
    "tom tat",
    "tien",
    "贷款",
    "dk",
    "nonghu",
    "daikuan",
)


@pytest.fixture
def db(tmp_path: Path) -> sqlite3.Connection:
    fill(tmp_path / "1.db", FEED, article("vay-von", VERSIONS[0]))
    return sqlite3.connect(tmp_path / "1.db")


def found(db: sqlite3.Connection, query: str) -> set[tuple[str, str]]:
    asked, read = understood(query, Readings(FEED.readings)), partial(release.parts, db)
    return {(hit.id, hit.tag) for hit in hits(asked, Rows(db, "vi"), read, lambda _: True)}


def test_a_text_comes_back_byte_by_byte(db: sqlite3.Connection) -> None:
    assert release.raw(db, "vay-von") == encode(article("vay-von", VERSIONS[0]))
    assert release.raw(db, "feed") == encode(FEED)
    assert release.raw(db, "gone") is None


def test_a_damaged_text_is_none(db: sqlite3.Connection) -> None:
    db.execute("UPDATE texts SET raw = substr(raw, 1, 20) WHERE id = 'vay-von'")

    assert release.raw(db, "vay-von") is None


def test_the_catalog_and_meta_data_are_replaced_whole(db: sqlite3.Connection) -> None:
    lines = (Line("b", "item", 0, 5, "0" * 64), Line("a/x.png", "picture", 1, 9, "1" * 64))

    release.set_catalog(db, lines, {"release": "2"})

    assert release.lines(db) == tuple(sorted(lines))
    assert release.meta(db) == {"release": "2", "schema": release.SCHEMA}


def test_a_replaced_text_is_no_longer_found_by_its_old_words(db: sqlite3.Connection) -> None:
    put(db, article("vay-von", VERSIONS[2]))

    assert found(db, "nuôi bò") == set()
    assert found(db, "dai kuan") == {("vay-von", "zh-Hans")}


def test_a_dropped_text_leaves_nothing_behind(db: sqlite3.Connection) -> None:
    release.drop(db, "vay-von")
    release.drop(db, "never-there")

    assert release.raw(db, "vay-von") is None
    for table in ("cards", "topics", "search_items"):
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_a_transaction_rolled_back_leaves_text_and_search_as_they_were(
    db: sqlite3.Connection,
) -> None:
    put(db, article("vay-von", VERSIONS[2]))
    db.rollback()

    assert release.raw(db, "vay-von") == encode(article("vay-von", VERSIONS[0]))
    assert found(db, "nuoi bo") == {("vay-von", "vi")}


def test_document_numbers_are_found(db: sqlite3.Connection) -> None:
    law = (LegalBasis(number="QĐ 10/2024/QĐ-TTg"),)
    put(db, article("nuoc-sach", {"vi": text("Nước sạch")}, legal_basis=law))

    assert found(db, "QD 10/2024") == {("nuoc-sach", "vi")}


def test_a_card_has_no_blocks_sound_or_search_words() -> None:
    card = release.card(article("vay-von", VERSIONS[2]))

    assert card.texts["vi"].title == "Tiền"
    assert all(not one.blocks and not one.find.title_pinyin for one in card.texts.values())


@pytest.mark.parametrize(
    "raw", [b"", b"[]", b'{"id": 7}', b'{"id":"x","kind":"y","topics":[],"texts":{}}']
)
def test_a_text_this_version_cannot_read_is_kept_but_not_shown(
    db: sqlite3.Connection, raw: bytes
) -> None:
    line = Line("newer", "item", 0, len(raw), "0" * 64)

    release.put(db, line, raw)
    release.put(db, line, encode(article("newer")))
    release.put(db, line, raw)

    assert release.raw(db, "newer") == raw
    assert db.execute("SELECT id FROM cards").fetchall() == [("vay-von",)]
    assert found(db, "newer") == set()


def test_a_release_of_another_version_is_derived_anew(db: sqlite3.Connection) -> None:
    db.execute("UPDATE meta SET value = '0' WHERE key = 'schema'")
    db.execute("UPDATE cards SET card = 'other words'")
    db.execute("DELETE FROM topics")

    release.refresh(db)

    assert release.meta(db)["schema"] == release.SCHEMA
    assert release.read_item(db.execute("SELECT card FROM cards").fetchone()[0])
    assert db.execute("SELECT * FROM topics").fetchall() == [("support", "vay-von", 0)]
    assert found(db, "nuoi bo") == {("vay-von", "vi")}


def test_a_release_whose_tables_had_other_columns_is_derived_anew(db: sqlite3.Connection) -> None:
    db.execute("UPDATE meta SET value = '0' WHERE key = 'schema'")
    db.execute("ALTER TABLE cards ADD COLUMN colour TEXT")
    db.execute("ALTER TABLE topics DROP COLUMN position")

    release.refresh(db)

    assert db.execute("SELECT * FROM topics").fetchall() == [("support", "vay-von", 0)]
    assert found(db, "nuoi bo") == {("vay-von", "vi")}


def test_the_tables_of_an_earlier_index_give_way_to_those_of_today(db: sqlite3.Connection) -> None:
    db.execute("UPDATE meta SET value = '1' WHERE key = 'schema'")
    db.execute("CREATE TABLE search_docs (doc INTEGER PRIMARY KEY)")
    db.execute("DROP TABLE search_bodies")
    db.execute("CREATE VIRTUAL TABLE search_bodies USING fts5 (tag, body, pinyin, content='')")

    release.refresh(db)

    assert found(db, "nuoi bo") == {("vay-von", "vi")}
    assert not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'search_docs'").fetchall()


def test_words_of_a_text_that_was_damaged_lead_nowhere_once_it_is_replaced(
    db: sqlite3.Connection,
) -> None:
    db.execute("UPDATE texts SET raw = x'00' WHERE id = 'vay-von'")
    put(db, article("vay-von", VERSIONS[3]))

    assert found(db, "nuoi bo") == set()
    assert found(db, "dk") == {("vay-von", "zh-Hans")}


def test_a_release_grown_from_nothing_has_no_empty_pages(tmp_path: Path) -> None:
    items = [article(f"a{n}", {"vi": text("Vay vốn", f"Bò số {n}. " * 99)}) for n in range(50)]
    fill(tmp_path / "big.db", FEED, *items)

    with closing(sqlite3.connect(tmp_path / "big.db")) as big:
        assert big.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_a_release_of_this_version_is_left_alone(db: sqlite3.Connection) -> None:
    release.refresh(db)

    assert db.total_changes == 0


steps = st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from([None, *range(len(VERSIONS))])))


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("releases") / "blank.db"
    fill(path, FEED)
    return path


def in_memory(path: Path) -> sqlite3.Connection:
    """A release like that at `path`, without the disk's waiting."""
    db = sqlite3.connect(":memory:")
    with closing(sqlite3.connect(path)) as source:
        source.backup(db)
    return db


@given(steps=steps)
def test_any_way_to_a_release_finds_what_a_fresh_one_finds(
    blank: Path, steps: list[tuple[str, int | None]]
) -> None:
    with closing(in_memory(blank)) as walked, closing(in_memory(blank)) as fresh:
        for id_, version in dict(steps).items():
            if version is not None:
                put(fresh, article(id_, VERSIONS[version]))

        for id_, version in steps:
            if version is None:
                release.drop(walked, id_)
            else:
                put(walked, article(id_, VERSIONS[version]))

        assert all(found(walked, query) == found(fresh, query) for query in QUERIES)
        for table in ("cards", "topics", "texts"):
            rows = f"SELECT * FROM {table} ORDER BY id"
            assert walked.execute(rows).fetchall() == fresh.execute(rows).fetchall()
