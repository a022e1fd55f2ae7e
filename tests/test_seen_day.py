"""A kiosk without a battery wakes in 1970; what had ended must not come back."""

from datetime import date, datetime
from pathlib import Path

from shelf import article, shelve, text

from kiosk.seen_day import keep_seen_day, seen_day
from kiosk.settings import Settings
from kiosk.stage import opener

ENDED = article("ended", {"vi": text("Đã hết hạn")}, valid_to="2026-12-14")
LASTING = article("lasting", {"vi": text("Còn hiệu lực")})


def shown(store: Path, cache: Path, at: datetime) -> list[str]:
    library = opener(store, Settings(), lambda: at, cache)(True)
    assert library is not None
    return [card.id for topic in library.topics() for card in library.cards(topic.id)]


def test_what_ended_stays_away_when_the_clock_falls_back(tmp_path: Path) -> None:
    store, cache = tmp_path / "store", tmp_path / "cache"
    shelve(store, ENDED, LASTING)

    assert shown(store, cache, datetime(2026, 12, 20)) == ["lasting"]
    assert shown(store, cache, datetime(1970, 1, 1)) == ["lasting"]


def test_a_clock_far_ahead_is_not_kept(tmp_path: Path) -> None:
    store, cache = tmp_path / "store", tmp_path / "cache"
    shelve(store, ENDED, LASTING)

    shown(store, cache, datetime(2099, 1, 1))

    assert seen_day(cache) < date(2027, 1, 1)


def test_a_kiosk_offline_for_years_goes_on_from_the_days_it_has_seen(tmp_path: Path) -> None:
    store, cache = tmp_path / "store", tmp_path / "cache"
    shelve(store, ENDED, LASTING)
    for day in (date(2026, 11, 30), date(2027, 11, 30)):
        keep_seen_day(cache, day)

    assert shown(store, cache, datetime(2028, 6, 1)) == ["lasting"]
    assert seen_day(cache) == date(2028, 6, 1)


def test_an_earlier_day_does_not_replace_a_later_one(tmp_path: Path) -> None:
    keep_seen_day(tmp_path, date(2026, 12, 20))
    keep_seen_day(tmp_path, date(2026, 12, 1))

    assert seen_day(tmp_path) == date(2026, 12, 20)


def test_an_open_store_is_opened_again_only_for_a_reason(tmp_path: Path) -> None:
    now = [datetime(2026, 11, 22, 9)]
    store = tmp_path / "store"
    shelve(store, LASTING)
    open_library = opener(store, Settings(), lambda: now[0], tmp_path / "cache")

    assert open_library(True) is not None
    assert open_library(False) is None
    now[0] = datetime(2026, 11, 23, 0, 1)
    assert open_library(False) is not None
