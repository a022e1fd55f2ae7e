"""What day it is: a clock once wrong leaves nothing behind, and what ended does not come back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.machine.today import BELIEVED, OLDEST, Seen, believed_day

SIGNED = date(2026, 11, 22)
AHEAD = date(2027, 8, 1)
DAYS = st.dates(date(1970, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("machine", "seen", "day"),
    [
        (date(2026, 11, 22), None, date(2026, 11, 22)),
        (date(2027, 11, 1), None, date(2027, 11, 1)),
        (date(1970, 1, 1), None, SIGNED),
        (date(2099, 1, 1), None, SIGNED),
        (SIGNED + BELIEVED, None, SIGNED + BELIEVED),
        (SIGNED + BELIEVED + timedelta(days=1), None, SIGNED),
        # what ended stays away
        (date(1970, 1, 1), Seen(date(2026, 12, 20), SIGNED), date(2026, 12, 20)),
        (date(2026, 11, 21), Seen(date(2026, 12, 20), SIGNED), date(2026, 12, 20)),
        # years without a new release
        (date(2028, 6, 1), Seen(date(2027, 11, 30), SIGNED), date(2028, 6, 1)),
        # the clock was ahead and has been put right
        (date(2026, 11, 29), Seen(AHEAD, SIGNED), date(2026, 11, 29)),
        (SIGNED, Seen(date(2035, 1, 1), SIGNED), SIGNED),
        # it was ahead, cannot be put right, and a release was signed since
        (date(1970, 1, 1), Seen(AHEAD, SIGNED - timedelta(days=1)), SIGNED),
        # nor does what was believed with a release that a centre signed ahead of time
        (date(1970, 1, 1), Seen(AHEAD, AHEAD), SIGNED),
        # a file that says 9999
        (date(1970, 1, 1), Seen(date.max, SIGNED), SIGNED),
        (date(2099, 1, 1), Seen(date.max, SIGNED), SIGNED),
    ],
)
def test_a_day_is_believed_as_far_as_it_can_be(machine: date, seen: Seen | None, day: date) -> None:
    assert believed_day(machine, SIGNED, seen) == day


@given(machine=DAYS, signed=DAYS, seen=st.none() | st.builds(Seen, DAYS | st.just(date.max), DAYS))
def test_no_day_lies_before_the_signed_one_or_further_ahead_than_a_release_lives(
    machine: date, signed: date, seen: Seen | None
) -> None:
    assert signed <= believed_day(machine, signed, seen) <= signed + OLDEST + BELIEVED


@given(right=st.integers(0, BELIEVED.days), wrong=st.lists(DAYS, max_size=12), signed=DAYS)
def test_whatever_the_clock_said_before_a_right_one_is_believed_at_once(
    right: int, wrong: list[date], signed: date
) -> None:
    seen: Seen | None = None
    for machine in wrong:
        seen = Seen(believed_day(machine, signed, seen), signed)

    now = signed + timedelta(days=right)
    assert believed_day(now, signed, seen) == now


@given(days=st.lists(st.integers(0, BELIEVED.days), min_size=1), signed=DAYS)
def test_a_clock_that_fell_back_before_the_signed_day_does_not_bring_back_a_day(
    days: list[int], signed: date
) -> None:
    seen: Seen | None = None
    for passed in sorted(days):
        seen = Seen(believed_day(signed + timedelta(days=passed), signed, seen), signed)

    fallen = signed - timedelta(days=1)
    assert believed_day(fallen, signed, seen) == signed + timedelta(days=max(days))
