"""A query means what it means, whatever was found with it before."""

import sqlite3
from functools import partial
from itertools import zip_longest
from pathlib import Path

import pytest
from shelf import FEED, article, chinese, fill, text

from content_sync.letters.pinyin import Readings
from content_sync.shown.found import Tier
from content_sync.site.search import release
from content_sync.site.search.query import Query, understood
from content_sync.site.search.rows import Rows
from content_sync.site.search.search import Hit, hits

TABLE = Readings(FEED.readings)
ITEMS = (
    article("bo", {"vi": text("Nuôi bò", "Tiêm phòng cho trâu.")}),
    article(
        "no", {"vi": text("Trả nợ", "Ngân hàng giải ngân."), "zh-Hans": chinese("贷款", "dai kuan")}
    ),
    article("ngheo", {"vi": text("Giảm nghèo", "Bình xét ở thôn.")}),
)


@pytest.fixture
def db(tmp_path: Path) -> sqlite3.Connection:
    fill(tmp_path / "1.db", FEED, *ITEMS)
    return sqlite3.connect(tmp_path / "1.db")


def found(db: sqlite3.Connection, query: Query) -> list[Hit]:
    return list(hits(query, Rows(db, "vi"), partial(release.parts, db), lambda _: True))


@pytest.mark.parametrize(
    ("query", "tier", "words"),
    [
        ("nuoi bo", Tier.TITLE, "nuoi bo"),
        ("nuoibo", Tier.TITLE, "nuoi bo"),
        ("giamr ngheof", Tier.DECODED, "giam ngheo"),
        ("giam nghem", Tier.MISSPELT, "giam nghem"),
        ("daikuan", Tier.PINYIN, "贷 款"),
    ],
)
def test_a_hit_carries_the_way_that_found_it(
    db: sqlite3.Connection, query: str, tier: Tier, words: str
) -> None:
    (hit,) = found(db, understood(query, TABLE))

    assert (hit.tier, " ".join(forms[0] for forms in hit.ways[0].forms)) == (tier, words)


@pytest.mark.parametrize(
    "query", ["nuoibo", "giamr ngheof", "ngheoo", "daikuan", "trau bo", "nợ 5"]
)
def test_it_makes_no_difference_whether_what_was_meant_is_asked_before_or_after(
    db: sqlite3.Connection, query: str
) -> None:
    asked = understood(query, TABLE)
    before = {tier: asked.ways(tier) for tier in Tier}
    first = found(db, asked)

    assert first
    assert {tier: asked.ways(tier) for tier in Tier} == before
    assert found(db, asked) == first


def test_two_searches_at_a_time_find_what_each_finds_alone(db: sqlite3.Connection) -> None:
    rows, read = Rows(db, "vi"), partial(release.parts, db)
    asked = [understood(query, TABLE) for query in ("nuoibo", "giamr ngheof")]

    by_turns = zip_longest(*(hits(one, rows, read, lambda _: True) for one in asked))

    assert [list(filter(None, one)) for one in zip(*by_turns, strict=True)] == [
        found(db, one) for one in asked
    ]
