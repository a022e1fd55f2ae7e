"""A line that costs is used as its keeper wants, and what is essential or urgent never waits."""

import os
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kiosk_disk import KioskDisk
from publisher import START, Publisher, item

from content_sync.signed.catalog import KIND_PRIORITY, TIER_PRIORITY, Line
from content_sync.site.pull.thrift import ALL, Night, Thrift, may_come

NIGHT = Night(time(22), time(5))
DAY, DARK = time(12), time(23, 30)


def line(tier: str, size: int = 1000, kind: str = "video") -> Line:
    return Line("a/film.mp4", kind, TIER_PRIORITY[tier] + KIND_PRIORITY[kind], size, "0" * 64)


@pytest.mark.parametrize(
    ("night", "hour", "holds"),
    [
        (NIGHT, time(22), True),
        (NIGHT, time(4, 59), True),
        (NIGHT, time(5), False),
        (NIGHT, time(21, 59), False),
        (Night(time(1), time(4)), time(0, 59), False),
        (Night(time(1), time(4)), time(1), True),
        (Night(time(3), time(3)), time(12), True),
    ],
)
def test_a_night_may_pass_midnight(night: Night, hour: time, holds: bool) -> None:
    assert night.holds(hour) is holds


@pytest.mark.parametrize(
    ("tier", "used", "hour", "comes"),
    [
        ("normal", 9000, DAY, True),
        ("normal", 9001, DAY, False),
        ("normal", 9001, DARK, False),
        ("extra", 0, DAY, False),
        ("extra", 0, DARK, True),
        ("extra", 9001, DARK, False),
        ("extra", 0, None, True),
    ],
)
def test_other_media_wait_for_the_budget_and_extras_for_the_night(
    tier: str, used: int, hour: time | None, comes: bool
) -> None:
    assert may_come(line(tier), False, Thrift(10_000, NIGHT), used, hour) is comes


limits = st.builds(
    Thrift, st.integers(0, 10**12), st.none() | st.builds(Night, st.times(), st.times())
)
kinds = st.sampled_from(["picture", "subtitles", "sound", "video"])


@given(limits, st.integers(0, 2**62), st.none() | st.times(), kinds, st.integers(0, 2**40))
def test_what_is_essential_or_urgent_never_waits(
    thrift: Thrift, used: int, hour: time | None, kind: str, size: int
) -> None:
    assert may_come(line("essential", size, kind), False, thrift, used, hour)
    assert may_come(line("extra", size, kind), True, thrift, used, hour)


@given(st.integers(0, 2**62), st.none() | st.times(), st.sampled_from([*TIER_PRIORITY]))
def test_where_a_keeper_says_nothing_everything_comes(
    used: int, hour: time | None, tier: str
) -> None:
    assert may_come(line(tier), False, ALL, used, hour)


def by_tier(publisher: Publisher) -> dict[str, bytes]:
    """A picture of each tier, and one of an emergency; all of a size."""
    items = {
        "can": item("can", tier="essential"),
        "thuong": item("thuong", tier="normal"),
        "them": item("them", tier="extra"),
        "lu": item("lu", tier="extra", **{"class": "emergency"}),
    }
    media = {f"{id_}/a.png": os.urandom(50_000) for id_ in items}
    publisher.publish(items, media)
    return media


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    kiosk = KioskDisk(tmp_path / "store", publisher.root)
    kiosk.now = (START + timedelta(days=2)).replace(hour=5)  # it is noon in Việt Nam
    return kiosk


def test_extras_come_at_night_by_the_clock_on_the_wall(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    media = by_tier(publisher)
    kiosk.manners = replace(kiosk.manners, thrift=Thrift(night=NIGHT))

    with publisher.serving() as url:
        by_day = kiosk.pull(url)
        here = set(kiosk.media())
        kiosk.now = kiosk.now.replace(hour=16)
        by_night = kiosk.pull(url)

    assert here == set(media.values()) - {media["them/a.png"]}
    assert (by_day.state, by_day.missing) == ("incomplete", 1)
    assert "wait" in by_day.reason
    assert (by_night.state, by_night.missing, by_night.reason) == ("current", 0, "")


def test_a_month_that_is_used_up_ends_with_the_next(publisher: Publisher, kiosk: KioskDisk) -> None:
    media = by_tier(publisher)
    kiosk.manners = replace(kiosk.manners, thrift=Thrift(month_bytes=120_000))

    with publisher.serving() as url:
        first = kiosk.pull(url)
        again = kiosk.pull(url)
        here = set(kiosk.media())
        kiosk.now += timedelta(days=31)
        next_month = kiosk.pull(url)

    assert {media["can/a.png"], media["lu/a.png"]} <= here
    assert first.missing == again.missing == 2
    assert next_month.missing == 0


def test_a_stick_is_not_counted(publisher: Publisher, kiosk: KioskDisk) -> None:
    by_tier(publisher)
    kiosk.manners = replace(kiosk.manners, thrift=Thrift(1, NIGHT))

    assert kiosk.pull(str(publisher.feed)).missing == 0


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_clock_that_cannot_be_right_closes_no_night(
    publisher: Publisher, kiosk: KioskDisk, year: int
) -> None:
    by_tier(publisher)
    kiosk.manners = replace(kiosk.manners, thrift=Thrift(night=NIGHT))
    kiosk.now = datetime(year, 1, 1, 5, tzinfo=UTC)

    with publisher.serving() as url:
        assert kiosk.pull(url).missing == 0
