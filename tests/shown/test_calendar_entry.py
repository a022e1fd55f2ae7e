"""An event has one hour on every telephone, and one entry whatever it was read from."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.model import Event
from content_sync.shown.calendar_entry import moments
from content_sync.zone import VIET_NAM


@pytest.mark.parametrize(
    ("starts", "ends", "lines"),
    [
        ("2026-12-05T08:00", "2026-12-05T11:00", ":20261205T010000Z :20261205T040000Z"),
        ("2026-12-05T20:00", "2026-12-06T01:30", ":20261205T130000Z :20261205T183000Z"),
        ("2026-12-05T06:30", "", ":20261204T233000Z"),
        ("2026-12-05T06:30", "2026-12-05T06:30", ":20261204T233000Z"),
        ("2026-12-05", "", ";VALUE=DATE:20261205"),
        ("2026-12-05", "2026-12-05", ";VALUE=DATE:20261205"),
        ("2026-12-30", "2026-12-31", ";VALUE=DATE:20261230 ;VALUE=DATE:20270101"),
        ("2026-12-05T08:00", "2026-12-06", ";VALUE=DATE:20261205 ;VALUE=DATE:20261207"),
        ("2026-12-05", "2026-12-05T11:00", ";VALUE=DATE:20261205"),
    ],
)
def test_hours_are_moments_and_days_are_days(starts: str, ends: str, lines: str) -> None:
    found = moments(Event(starts=starts, ends=ends), VIET_NAM)

    named = zip(("DTSTART", "DTEND"), lines.split(), strict=False)
    assert found == tuple(name + value for name, value in named)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1)))
def test_every_hour_of_viet_nam_is_seven_hours_earlier_in_universal_time(wall: datetime) -> None:
    (line,) = moments(Event(starts=f"{wall:%Y-%m-%dT%H:%M}"), VIET_NAM)

    moment = datetime.strptime(line, "DTSTART:%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    assert moment == (wall.replace(second=0, microsecond=0, tzinfo=UTC) - timedelta(hours=7))
