"""A kiosk without a battery wakes in 1970: what had ended must not come back. One whose clock was
ahead must show again what it hid.
"""

from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest
from shelf import FEED, article, shelve, text

from content_sync.machine.today import Seen
from content_sync.model import Schedule
from kiosk.settings import Settings
from kiosk.stage import opener
from kiosk.visit.seen_day import DAY_S, SeenDay

ENDED = article("ended", {"vi": text("Đã hết hạn")}, valid_to="2026-12-14")
LASTING = article("lasting", {"vi": text("Còn hiệu lực")})
SIGNED = date(2026, 11, 20)  # as shelve() says


def never() -> float:
    return 0.0


def shown(store: Path, cache: Path, at: datetime) -> list[str]:
    """What a kiosk shows that is switched on at a moment."""
    library = opener(store, Settings(), lambda: at, cache, never)(True)
    assert library is not None
    return [card.id for topic in library.topics() for card in library.cards(topic.id)]


def test_what_ended_stays_away_when_the_clock_falls_back(tmp_path: Path) -> None:
    store, cache = tmp_path / "store", tmp_path / "cache"
    shelve(store, ENDED, LASTING)

    assert shown(store, cache, datetime(2026, 12, 20)) == ["lasting"]
    assert shown(store, cache, datetime(1970, 1, 1)) == ["lasting"]


@pytest.mark.parametrize(
    "ahead",
    [
        [datetime(2027, 8, 1)],
        [datetime(2027, 8, day) for day in range(1, 22)],
        [datetime(2027, 8, 1), datetime(2028, 8, 1), datetime(2029, 8, 1)],
        [datetime(2099, 1, 1)],
        [datetime(2027, 8, 1), datetime(1970, 1, 1)],
    ],
)
def test_what_a_clock_ahead_hid_is_shown_again_once_it_is_right(
    tmp_path: Path, ahead: list[datetime]
) -> None:
    store, cache = tmp_path / "store", tmp_path / "cache"
    shelve(store, ENDED, LASTING)

    for moment in ahead:
        shown(store, cache, moment)

    assert shown(store, cache, datetime(2026, 11, 29)) == ["ended", "lasting"]


def test_a_release_signed_since_brings_back_what_a_clock_ahead_hid(tmp_path: Path) -> None:
    store, cache = tmp_path / "store", tmp_path / "cache"
    shelve(store, ENDED, LASTING)

    assert shown(store, cache, datetime(2027, 8, 1)) == ["lasting"]
    assert shown(store, cache, datetime(1970, 1, 1)) == ["lasting"]
    shelve(store, ENDED, LASTING, number=2, issued="2026-12-01")
    assert shown(store, cache, datetime(1970, 1, 1)) == ["ended", "lasting"]


def test_a_kiosk_offline_for_years_goes_on_from_the_days_it_has_seen(tmp_path: Path) -> None:
    store, cache = tmp_path / "store", tmp_path / "cache"
    shelve(store, ENDED, LASTING)

    for moment in (datetime(2027, 11, 30), datetime(2028, 12, 1)):
        assert shown(store, cache, moment) == ["lasting"]

    assert SeenDay(cache, never).latest() == Seen(date(2028, 12, 1), SIGNED)


def test_days_pass_while_a_kiosk_runs_whose_clock_knows_none(tmp_path: Path) -> None:
    store, seconds = tmp_path / "store", [0.0]
    shelve(store, ENDED, LASTING)
    moment = [datetime(1970, 1, 1)]
    open_library = opener(
        store, Settings(), lambda: moment[0], tmp_path / "cache", lambda: seconds[0]
    )
    library = open_library(True)
    assert library and library.today == SIGNED

    for day in range(2, 27):
        seconds[0] += DAY_S
        moment[0] = datetime(1970, 1, day)
        library = open_library(False)

    assert library and library.today == date(2026, 12, 15)
    assert [card.id for card in library.cards("support")] == ["lasting"]


@pytest.mark.parametrize("damaged", ["", "9999-12-31", "9999-12-31 9999-12-31", "\0\0\0", "2027"])
def test_a_damaged_day_is_none(tmp_path: Path, damaged: str) -> None:
    store, cache = tmp_path / "store", tmp_path / "cache"
    shelve(store, ENDED, LASTING)
    cache.mkdir()
    (cache / "seen-day").write_text(damaged)

    assert shown(store, cache, datetime(1970, 1, 1)) == ["ended", "lasting"]


def test_a_disk_that_keeps_nothing_is_no_reason_to_stop(tmp_path: Path) -> None:
    store, cache = tmp_path / "store", tmp_path / "cache"
    shelve(store, ENDED, LASTING)
    cache.write_text("no folder")

    assert shown(store, cache, datetime(2026, 12, 20)) == ["lasting"]


def test_an_open_store_is_opened_again_only_for_a_reason(tmp_path: Path) -> None:
    now = [datetime(2026, 11, 22, 9)]
    store = tmp_path / "store"
    shelve(store, LASTING)
    open_library = opener(store, Settings(), lambda: now[0], tmp_path / "cache")

    assert open_library(True) is not None
    assert open_library(False) is None
    now[0] = datetime(2026, 11, 23, 0, 1)
    assert open_library(False) is not None
    assert open_library(False) is None


def test_a_clock_that_was_ahead_and_is_put_right_shows_the_hours_that_were_passed_over(
    tmp_path: Path,
) -> None:
    now = [datetime(2026, 11, 22, 14, 30)]
    store = tmp_path / "store"
    shelve(store, article("cho", schedule=Schedule(times=("07:00-11:30",))))
    open_library = opener(store, Settings(), lambda: now[0], tmp_path / "cache")

    ahead = open_library(True)
    now[0] = datetime(2026, 11, 22, 7, 31)
    right = open_library(False)

    assert ahead and ahead.item("cho") is None
    assert right and right.item("cho") is not None
    assert open_library(False) is None


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        ("Asia/Ho_Chi_Minh", (16, 59), (17, 0)),
        ("Asia/Shanghai", (15, 59), (16, 0)),
        ("America/New_York", (4, 59), (5, 0)),
    ],
)
def test_a_day_begins_where_the_kiosk_stands(
    tmp_path: Path, zone: str, before: tuple[int, int], after: tuple[int, int]
) -> None:
    store, now = tmp_path / "store", [datetime(2026, 12, 14, *before, tzinfo=UTC)]
    shelve(store, LASTING, feed=msgspec.structs.replace(FEED, time_zone=zone))
    open_library = opener(store, Settings(), lambda: now[0], tmp_path / "cache")

    first = open_library(True)
    again = open_library(False)
    now[0] = datetime(2026, 12, 14, *after, tzinfo=UTC)
    second = open_library(False)

    assert again is None
    assert first and second and (second.today - first.today).days == 1
    assert second.today == date(2026, 12, 15 if zone.startswith("Asia") else 14)
