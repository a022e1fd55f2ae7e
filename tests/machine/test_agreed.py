"""A clock is exact as long as it agreed with the feed's in this boot, and has not jumped since."""

from datetime import UTC, date, datetime, timedelta

import pytest

from content_sync.machine.agreed import Agreed, TimeTold, agreed, holds, is_confirmed, time_told

NOW = datetime(2026, 12, 5, 5, 51, tzinfo=UTC)
WRITTEN = Agreed("this boot", 3, "2026-12-05T05:51:00Z", 1000)


def test_what_a_feed_says_is_written_down_where_the_machine_says_nearly_the_same() -> None:
    near = TimeTold(NOW + timedelta(seconds=3), NOW, 1000.7)

    assert agreed(near, "this boot") == WRITTEN
    assert agreed(near, "") is None
    assert agreed(TimeTold(NOW + timedelta(seconds=121), NOW, 1000), "this boot") is None
    assert agreed(TimeTold(NOW - timedelta(hours=7), NOW, 1000), "this boot") is None


@pytest.mark.parametrize(
    ("now", "boot", "up_s", "is_exact"),
    [
        (NOW + timedelta(hours=2), "this boot", 8200, True),
        (NOW + timedelta(hours=2), "another boot", 8200, False),
        (NOW + timedelta(hours=2), "", 8200, False),
        (datetime(1970, 1, 1, tzinfo=UTC), "this boot", 8200, False),
        (NOW + timedelta(days=400), "this boot", 8200, False),
        (NOW + timedelta(hours=2, minutes=30), "this boot", 8200, False),  # it jumped
        (NOW + timedelta(hours=2), "this boot", 900, False),  # it was up longer before
    ],
)
def test_clocks_that_agreed_do_so_until_another_boot_or_a_jump(
    now: datetime, boot: str, up_s: float, is_exact: bool
) -> None:
    assert holds(WRITTEN, now, boot, up_s) is is_exact


@pytest.mark.parametrize(
    "written",
    [
        None,
        Agreed("this boot", 3, "soon", 1000),
        Agreed("this boot", 3, "2026-12-05T05:51:00", 1000),
        Agreed("this boot", 500, "2026-12-05T05:51:00Z", 1000),
    ],
)
def test_what_cannot_have_been_written_by_us_makes_no_clock_exact(written: Agreed | None) -> None:
    assert not holds(written, NOW, "this boot", 1000)


@pytest.mark.parametrize("header", ["", "yesterday", "Sat, 99 Dec 2026 05:51:03 GMT"])
def test_a_header_that_says_no_time_is_passed_over(header: str) -> None:
    assert time_told(header, lambda: (NOW, 1000.0)) is None


def test_a_header_says_the_time_of_its_own_zone() -> None:
    told = time_told("Sat, 05 Dec 2026 05:51:03 GMT", lambda: (NOW, 1000.0))

    assert told == TimeTold(NOW + timedelta(seconds=3), NOW, 1000.0)


@pytest.mark.parametrize(
    ("today", "is_kept"),
    [
        (date(2026, 11, 1), True),
        (date(2027, 1, 30), True),
        (date(2027, 1, 31), False),
        (date(2026, 10, 31), False),
        (date(1970, 1, 1), False),
        (date(2027, 12, 6), False),
    ],
)
def test_a_keeper_answers_for_a_clock_with_a_battery_for_90_days(
    today: date, is_kept: bool
) -> None:
    assert is_confirmed(date(2026, 11, 1), today) is is_kept
    assert not is_confirmed(None, today)
