"""Whether it is open at a moment, until when, and what then.

    an exception names the day    its rule
    a holiday                     the rule for holidays
    any other day                 the hours of its weekday

What runs over midnight is not cut by the next day. Neighbours join, so that 24 hours a day never
close. What has not changed by the end of the days looked at, does not change.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from content_sync import zone
from content_sync.opening.values import (
    WEEK,
    Holiday,
    Opening,
    Rule,
    Spans,
    exception_on,
    is_on,
)

BEFORE: Final = 2  # days; a span may run over midnight, and it may be another day elsewhere
AFTER: Final = 15


class State(StrEnum):
    """How a door stands."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class Standing(NamedTuple):
    """How it stands, until when (UTC), and how then; None and None: it does not change."""

    state: State
    until: datetime | None = None
    then: State | None = None


def state(opening: Opening, instant: datetime, holidays: Iterable[Holiday] = ()) -> Standing:
    """How it stands at `instant`, a moment of a known zone."""
    if len(opening.week) != WEEK:
        return Standing(State.UNKNOWN)
    now = instant.astimezone(UTC)
    today = zone.wall_time(now, opening.zone).date()
    known = tuple(holidays)
    days = [today + timedelta(days=ahead) for ahead in range(-BEFORE, AFTER + 1)]
    ruled = [(day, rule_of(opening, day, known)) for day in days]
    opens = [span for day, rule in ruled for span in _spans(opening, day, rule)]
    unknown = [_whole(opening, day) for day, (rule, _) in ruled if rule is Rule.UNKNOWN]

    def at(moment: datetime) -> State:
        if _covers(opens, moment):
            return State.OPEN
        return State.UNKNOWN if _covers(unknown, moment) else State.CLOSED

    is_now = at(now)
    turns = sorted({edge for span in (*opens, *unknown) for edge in span if edge > now})
    end = _whole(opening, days[-1])[1]
    changes = ((turn, at(turn)) for turn in turns if turn < end)
    until, then = next(((turn, then) for turn, then in changes if then != is_now), (None, None))
    return Standing(is_now, until, then)


def rule_of(opening: Opening, day: date, holidays: Iterable[Holiday] = ()) -> tuple[Rule, Spans]:
    """What holds on a day, and at which hours it is open then."""
    exception = exception_on(opening, day)
    if exception:
        rule, spans = exception.rule, exception.spans
    else:
        is_holiday = any(is_on(day, one) for one in holidays)
        rule, spans = (opening.holidays if is_holiday else Rule.SAME), ()
    return rule, opening.week[day.weekday()] if rule is Rule.SAME else spans


def _spans(
    opening: Opening, day: date, ruled: tuple[Rule, Spans]
) -> Iterator[tuple[datetime, datetime]]:
    rule, spans = ruled
    if rule in (Rule.SAME, Rule.HOURS):
        for start, end in spans:
            yield _moment(opening, day, start), _moment(opening, day, end)


def _whole(opening: Opening, day: date) -> tuple[datetime, datetime]:
    return _moment(opening, day, 0), _moment(opening, day + timedelta(days=1), 0)


def _moment(opening: Opening, day: date, minute: int) -> datetime:
    wall = datetime.combine(day, time()) + timedelta(minutes=minute)
    return zone.utc(wall.isoformat(), opening.zone)


def _covers(spans: list[tuple[datetime, datetime]], moment: datetime) -> bool:
    return any(start <= moment < end for start, end in spans)
