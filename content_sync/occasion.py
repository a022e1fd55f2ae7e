"""When an event is: for a calendar, and whether it is over. Its hours are those of the place."""

from datetime import datetime, timedelta

from content_sync import zone
from content_sync.model import Event, Item


def last_day(event: Event) -> str:
    """The day it ends on, an ISO date."""
    return (event.ends or event.starts)[:10]


def is_over(item: Item, wall: datetime) -> bool:
    """Whether `item` is of an event that has ended by `wall`, a time on the clock there.

    One that says no hour ends with its day.
    """
    event = item.event
    if event is None:
        return False
    end = event.ends if "T" in event.ends else last_day(event)
    return end < (wall.isoformat() if "T" in end else wall.date().isoformat())


def calendar_lines(event: Event, time_zone: str) -> tuple[str, ...]:
    """DTSTART and DTEND (RFC 5545): one moment on every telephone, in UTC; or whole days.

    Whole days are days in whatever zone; their DTEND is the day after the last. An end that is
    not later than the start is none.
    """
    if is_whole_days(event):
        start, end = event.starts[:10], last_day(event)
        after = datetime.fromisoformat(end) + timedelta(days=1)
        lines: tuple[str, ...] = (f"DTSTART;VALUE=DATE:{start.replace('-', '')}",)
        return (*lines, f"DTEND;VALUE=DATE:{after:%Y%m%d}") if end > start else lines
    lines = (f"DTSTART:{_stamp(event.starts, time_zone)}",)
    return (
        (*lines, f"DTEND:{_stamp(event.ends, time_zone)}") if event.ends > event.starts else lines
    )


def is_whole_days(event: Event) -> bool:
    """Whether it says no hours; one hour without the other is none."""
    return "T" not in event.starts or bool(event.ends and "T" not in event.ends)


def _stamp(wall: str, time_zone: str) -> str:
    return f"{zone.utc(wall, time_zone):%Y%m%dT%H%M%SZ}"
