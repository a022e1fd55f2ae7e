"""Where the kiosk stands in time: the feed's time zone, whatever the machine's and the reader's.

Moments travel in UTC, events in the time of the place. A wall time is a datetime without a zone.
Zones come from the system's database, else from PyPI's tzdata; where a name is in neither, or
there is no database at all, it is Việt Nam's time, which needs none.
"""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

VIET_NAM: Final = "Asia/Ho_Chi_Minh"
PLUS_SEVEN: Final = timezone(timedelta(hours=7))  # there, all the year round


def names() -> frozenset[str]:
    """The names a feed may use."""
    return frozenset({VIET_NAM, *available_timezones()})


def wall_time(moment: datetime, zone: str) -> datetime:
    """What a clock on the wall shows at `moment`; a moment without a zone is that already."""
    if moment.tzinfo is None:
        return moment
    return moment.astimezone(_zone(zone)).replace(tzinfo=None)


def day_of(moment: str, zone: str) -> date:
    """The day on which a moment as files write it (2026-11-22T17:30:00Z) falls there; that of a
    day, or of a time there, is its own.

    Raises:
        ValueError: it is neither.
    """
    return wall_time(datetime.fromisoformat(moment), zone).date()


def utc(wall: str, zone: str) -> datetime:
    """The moment at which a clock there shows `wall` (2026-12-05T08:00)."""
    moment = datetime.fromisoformat(wall)
    return moment.replace(tzinfo=moment.tzinfo or _zone(zone)).astimezone(UTC)


@lru_cache(maxsize=8)
def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        return PLUS_SEVEN
