"""An event has one hour on every telephone, and an end."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shelf import article

from content_sync.model import Event
from content_sync.occasion import calendar_lines, is_over
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
    found = calendar_lines(Event(starts=starts, ends=ends), VIET_NAM)

    named = zip(("DTSTART", "DTEND"), lines.split(), strict=False)
    assert found == tuple(name + value for name, value in named)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1)))
def test_every_hour_of_viet_nam_is_seven_hours_earlier_in_universal_time(wall: datetime) -> None:
    (line,) = calendar_lines(Event(starts=f"{wall:%Y-%m-%dT%H:%M}"), VIET_NAM)

    moment = datetime.strptime(line, "DTSTART:%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    assert moment == (wall.replace(second=0, microsecond=0, tzinfo=UTC) - timedelta(hours=7))


@pytest.mark.parametrize(
    ("starts", "ends", "wall", "over"),
    [
        ("2026-12-05T08:00", "2026-12-05T11:00", "2026-12-05T10:59", False),
        ("2026-12-05T08:00", "2026-12-05T11:00", "2026-12-05T11:00", True),
        ("2026-12-05T20:00", "2026-12-06T01:00", "2026-12-06T00:59", False),
        ("2026-12-05T08:00", "", "2026-12-05T23:59", False),
        ("2026-12-05T08:00", "", "2026-12-06T00:00", True),
        ("2026-12-05", "2026-12-07", "2026-12-07T12:00", False),
        ("2026-12-05", "2026-12-07", "2026-12-08T00:00", True),
    ],
)
def test_an_event_is_over_at_its_end_or_with_its_day(
    starts: str, ends: str, wall: str, over: bool
) -> None:
    meeting = article("meeting", kind="event", event=Event(starts=starts, ends=ends))

    assert is_over(meeting, datetime.fromisoformat(wall)) is over


def test_what_is_no_event_is_never_over() -> None:
    assert not is_over(article("loan"), datetime(2099, 1, 1))
