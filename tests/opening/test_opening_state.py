"""Open, closed or unknown: a gate open 7:00 to 20:00, an office, a night market."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync import zone
from content_sync.opening.state import Standing, State, state
from content_sync.opening.values import Exceptional, Holiday, Opening, Rule, is_old

OPEN, CLOSED, UNKNOWN = State.OPEN, State.CLOSED, State.UNKNOWN
NEW_YEAR = Holiday(first="2027-01-01", last="2027-01-01")
TET = Exceptional(first="2027-02-05", last="2027-02-10", rule=Rule.UNKNOWN)
SHUT = Exceptional(first="2026-12-10", last="2026-12-10", rule=Rule.CLOSED)
GATE = Opening(week=(((420, 1200),),) * 7, exceptions=(TET, SHUT), also_in=("Asia/Shanghai",))
OFFICE = Opening(week=(((420, 690), (810, 1020)),) * 5 + ((),) * 2)
NIGHT = Opening(
    week=((),) * 4 + (((1320, 1560),),) * 2 + ((),),
    exceptions=(Exceptional(first="2026-12-06", last="2026-12-06", rule=Rule.CLOSED),),
)
ALWAYS = Opening(week=(((0, 1440),),) * 7)


def there(opening: Opening, wall: str) -> Standing:
    """How it stands when a clock in Việt Nam shows `wall`, until when by that clock, and then."""
    found = state(opening, zone.utc(wall, zone.VIET_NAM), (NEW_YEAR,))
    until = found.until and zone.wall_time(found.until, zone.VIET_NAM)
    return found._replace(until=until)


def at(wall: str) -> datetime:
    return datetime.fromisoformat(wall)


@pytest.mark.parametrize(
    ("wall", "now", "until", "then"),
    [
        ("2026-12-01T06:59:59", CLOSED, "2026-12-01T07:00", OPEN),
        ("2026-12-01T07:00:00", OPEN, "2026-12-01T20:00", CLOSED),
        ("2026-12-01T19:59:59", OPEN, "2026-12-01T20:00", CLOSED),
        ("2026-12-01T20:00:00", CLOSED, "2026-12-02T07:00", OPEN),
        ("2026-12-01T23:59:59", CLOSED, "2026-12-02T07:00", OPEN),
        ("2026-12-02T00:00:00", CLOSED, "2026-12-02T07:00", OPEN),
        ("2026-12-09T21:00:00", CLOSED, "2026-12-11T07:00", OPEN),  # a closed day follows
        ("2026-12-31T19:00:00", OPEN, "2026-12-31T20:00", CLOSED),
        ("2026-12-31T20:00:00", CLOSED, "2027-01-01T00:00", UNKNOWN),
        ("2027-01-01T10:00:00", UNKNOWN, "2027-01-02T00:00", CLOSED),
        ("2027-01-02T06:00:00", CLOSED, "2027-01-02T07:00", OPEN),
        ("2027-02-04T21:00:00", CLOSED, "2027-02-05T00:00", UNKNOWN),
        ("2027-02-08T10:00:00", UNKNOWN, "2027-02-11T00:00", CLOSED),
        ("2028-02-29T12:00:00", OPEN, "2028-02-29T20:00", CLOSED),
    ],
)
def test_the_gate_is_open_from_seven_to_eight_unless_a_day_says_otherwise(
    wall: str, now: State, until: str, then: State
) -> None:
    assert there(GATE, wall) == (now, at(until), then)


@pytest.mark.parametrize(
    ("wall", "now", "until"),
    [
        ("2026-12-01T11:30", CLOSED, "2026-12-01T13:30"),
        ("2026-12-01T13:30", OPEN, "2026-12-01T17:00"),
        ("2026-12-04T17:00", CLOSED, "2026-12-07T07:00"),
    ],
)
def test_an_office_closes_at_noon_and_over_the_weekend(wall: str, now: State, until: str) -> None:
    found = there(OFFICE, wall)

    assert (found.state, found.until) == (now, at(until))


def test_what_runs_over_midnight_is_not_cut_by_an_exception_of_the_next_day() -> None:
    assert there(NIGHT, "2026-12-06T01:00") == (OPEN, at("2026-12-06T02:00"), CLOSED)
    assert there(NIGHT, "2026-12-06T11:00") == (CLOSED, at("2026-12-11T22:00"), OPEN)


def test_what_is_always_open_never_closes_nor_does_the_end_of_the_days_looked_at() -> None:
    never = Opening(week=((),) * 7)

    assert there(ALWAYS, "2026-12-01T23:59") == (OPEN, None, None)
    assert there(never, "2026-12-01T12:00") == (CLOSED, None, None)


def test_holidays_may_be_like_any_day_or_closed() -> None:
    for rule, expected in ((Rule.SAME, OPEN), (Rule.CLOSED, CLOSED), (Rule.UNKNOWN, UNKNOWN)):
        opening = Opening(week=GATE.week, holidays=rule)

        assert there(opening, "2027-01-01T10:00").state == expected


def test_the_zone_of_the_place_counts_not_that_of_the_machine() -> None:
    early = datetime(2026, 12, 1, 0, 30, tzinfo=UTC)
    late = zone.utc("2026-12-31T23:30", zone.VIET_NAM)

    assert state(GATE, early).state == OPEN
    assert zone.wall_time(early, zone.VIET_NAM) == at("2026-12-01T07:30")
    assert zone.wall_time(early, "Asia/Shanghai") == at("2026-12-01T08:30")
    assert zone.wall_time(late, "Asia/Shanghai") == at("2027-01-01T00:30")


def test_hours_are_old_when_nobody_confirmed_them_for_a_year() -> None:
    told = Opening(week=GATE.week, as_of="2025-07-12")
    confirmed = Opening(week=GATE.week, as_of="2025-07-12", confirmed="2026-11-01")

    assert is_old(told, date(2026, 12, 5))
    assert is_old(Opening(week=GATE.week), date(2026, 12, 5))
    assert not is_old(confirmed, date(2026, 12, 5))


@given(
    st.datetimes(datetime(2026, 11, 1), datetime(2027, 3, 1)),
    st.sampled_from([GATE, OFFICE, NIGHT, ALWAYS]),
)
def test_it_stays_as_it_is_until_the_moment_it_is_said_to_change(
    wall: datetime, opening: Opening
) -> None:
    moment = wall.replace(tzinfo=UTC)

    found = state(opening, moment, (NEW_YEAR,))

    if found.until is not None:
        just_before = found.until - timedelta(microseconds=1)
        assert state(opening, just_before, (NEW_YEAR,)).state == found.state
        assert state(opening, found.until, (NEW_YEAR,)).state == found.then
