"""What day and hour it is where the kiosk stands."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.zone import VIET_NAM, day_of, names, utc, wall_time


@pytest.mark.parametrize("zone", [VIET_NAM, "Nowhere/At_All", "", "../etc", "Asia", "/etc/hosts"])
def test_where_a_zone_is_not_known_it_is_that_of_viet_nam(zone: str) -> None:
    moment = datetime(2026, 12, 1, 17, 30, tzinfo=UTC)

    assert wall_time(moment, zone) == datetime(2026, 12, 2, 0, 30)
    assert day_of("2026-12-01T17:30:00Z", zone) == date(2026, 12, 2)


def test_summer_and_winter_are_those_of_the_place() -> None:
    assert utc("2026-07-01T08:00", "Europe/Berlin") == datetime(2026, 7, 1, 6, tzinfo=UTC)
    assert utc("2026-12-01T08:00", "Europe/Berlin") == datetime(2026, 12, 1, 7, tzinfo=UTC)


def test_a_day_is_the_same_day_everywhere() -> None:
    assert day_of("2026-12-01", "America/New_York") == date(2026, 12, 1)
    assert day_of("2026-12-01T23:30", "America/New_York") == date(2026, 12, 1)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)))
def test_an_hour_there_is_one_moment_and_that_moment_the_same_hour(wall: datetime) -> None:
    assert wall_time(utc(wall.isoformat(), VIET_NAM), VIET_NAM) == wall


def test_the_database_has_the_zones_of_the_neighbours() -> None:
    assert {VIET_NAM, "Asia/Shanghai", "Asia/Vientiane", "Asia/Phnom_Penh", "UTC"} <= names()
