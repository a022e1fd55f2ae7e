"""An item with hours is shown in them, and a kiosk knows when to look again."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.model import Schedule
from content_sync.shown.hours import is_on, next_turn

MONDAY = "2026-11-23T"
TIMES = st.sampled_from(["07:00-11:30", "13:30-17:00", "17:00", "00:00-06:00", "23:30", "x"])
SCHEDULES = st.builds(
    lambda days, times: Schedule(days=tuple(days), times=tuple(times)),
    st.sets(st.integers(1, 7)),
    st.lists(TIMES, max_size=3),
)


@pytest.mark.parametrize(
    ("days", "times", "clock", "on"),
    [
        ((), (), "03:00", True),
        ((1,), (), "03:00", True),
        ((2, 7), (), "03:00", False),
        ((), ("07:00-11:30", "13:30-17:00"), "07:00", True),
        ((), ("07:00-11:30", "13:30-17:00"), "11:30", False),
        ((), ("07:00-11:30", "13:30-17:00"), "16:59", True),
        ((), ("17:00",), "17:59", True),
        ((), ("17:00",), "18:00", False),
        ((), ("23:30",), "23:59", True),
        ((), ("22:00-24:00",), "23:59", True),
        ((7,), ("07:00-11:30",), "08:00", False),
        ((), ("at noon",), "03:00", True),  # a newer version may know
        ((), ("07:00-11:30", "at noon"), "12:00", True),
        ((), ("19:00-17:00",), "03:00", True),
        ((9,), (), "03:00", True),
    ],
)
def test_an_item_is_shown_on_its_days_in_its_hours(
    days: tuple[int, ...], times: tuple[str, ...], clock: str, on: bool
) -> None:
    assert is_on(Schedule(days=days, times=times), datetime.fromisoformat(MONDAY + clock)) is on


@given(SCHEDULES, st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)))
def test_nothing_changes_before_the_next_turn_of_the_day(
    schedule: Schedule, wall: datetime
) -> None:
    minute = wall.replace(second=0, microsecond=0)
    midnight = datetime.combine(wall.date(), datetime.min.time()) + timedelta(days=1)
    turn = next_turn(schedule, wall) or midnight

    steps = int((turn - minute).total_seconds()) // 60
    assert {is_on(schedule, minute + timedelta(minutes=at)) for at in range(steps)} == {
        is_on(schedule, wall)
    }
