"""The hours at which an item is shown, by the clock on the wall where the kiosk stands.

A time is a span, "17:00-19:00"; alone, "17:00", it is what loudspeaker boards have, and lasts an
hour. What cannot be read hides nothing: the feed may be newer than we are.
"""

import re
from datetime import datetime, time
from typing import Final

from content_sync.model import Schedule

_CLOCK: Final = "([01][0-9]|2[0-3]):([0-5][0-9])"
SPAN: Final = re.compile(rf"{_CLOCK}(?:-(?:{_CLOCK}|(24):(00)))?")
LASTS: Final = 60  # minutes, where no end is said
DAY: Final = 24 * 60
WEEK: Final = range(1, 8)

Span = tuple[int, int]  # minutes of a day, from and until


def span(written: str) -> Span | None:
    """The minutes of one time; None for what is none, or ends before it begins."""
    found = SPAN.fullmatch(written)
    if found is None:
        return None
    hour, minute, *end = (int(part) for part in found.groups() if part)
    start = hour * 60 + minute
    last = end[0] * 60 + end[1] if end else min(start + LASTS, DAY)
    return (start, last) if start < last else None


def spans(schedule: Schedule) -> tuple[Span, ...]:
    """Its hours in their order; () where it says none, or one that cannot be read."""
    read = [one for one in map(span, schedule.times) if one]
    return tuple(sorted(read)) if len(read) == len(schedule.times) else ()


def days(schedule: Schedule) -> tuple[int, ...]:
    """Its days of the week in their order; all seven where it says none."""
    return tuple(day for day in WEEK if day in schedule.days) or tuple(WEEK)


def is_on(schedule: Schedule, wall: datetime) -> bool:
    """Whether it shows an item at `wall`, a time on the clock there."""
    minute = wall.hour * 60 + wall.minute
    hours = spans(schedule)
    is_hour = not hours or any(start <= minute < end for start, end in hours)
    return is_hour and wall.isoweekday() in days(schedule)


def next_turn(schedule: Schedule, wall: datetime) -> datetime | None:
    """When it begins or ends to show an item later on the day of `wall`; None: no more that day."""
    if wall.isoweekday() not in days(schedule):
        return None
    now = wall.hour * 60 + wall.minute
    turns = [turn for pair in spans(schedule) for turn in pair if now < turn < DAY]
    if not turns:
        return None
    return datetime.combine(wall.date(), time(*divmod(min(turns), 60)))
