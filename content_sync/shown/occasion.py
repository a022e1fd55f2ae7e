"""When an event is over. Its hours are those of the place."""

from datetime import datetime

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
