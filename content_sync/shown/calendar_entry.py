"""An event as an entry of a calendar (RFC 5545): the same in a kiosk's code and on a phone page.

Its moments are in UTC. A local time would need TZID and the VTIMEZONE that goes with it: 130 bytes
of the 400 that a code may have, and for nothing, because telephones that read a code (ZXing's
reader, and what is built on it) know UTC or their own time, no third: in Nanning an event of 08:00
in Lạng Sơn would then be at 08:00, an hour early. UTC is one moment on every telephone, shown in
its own time. Nothing is lost: an event that does not repeat needs no rule of a zone.
"""

from datetime import datetime, timedelta
from typing import Final

from content_sync import zone
from content_sync.model import Event
from content_sync.shown.occasion import last_day

MARKED: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
FOOT: Final = ("END:VEVENT", "END:VCALENDAR")


def opening(id_: str, event: Event, time_zone: str, issued: str) -> tuple[str, ...]:
    """The lines before its words; `issued` is the moment the release was signed (UTC).

    The id is that of the item, so that a code and a page of one event make one entry.
    """
    return (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ban Tin//VI", "BEGIN:VEVENT"),
        *(f"UID:{id_}", f"DTSTAMP:{datetime.fromisoformat(issued):%Y%m%dT%H%M%SZ}"),
        *moments(event, time_zone),
    )


def moments(event: Event, time_zone: str) -> tuple[str, ...]:
    """DTSTART and DTEND: in UTC; or whole days.

    Whole days are days in whatever zone; their DTEND is the day after the last. An end that is
    not later than the start is none. One hour without the other is none.
    """
    starts, ends = event.starts, event.ends
    if "T" not in starts or (ends and "T" not in ends):
        start, end = starts[:10], last_day(event)
        after = datetime.fromisoformat(end) + timedelta(days=1)
        first = f"DTSTART;VALUE=DATE:{start.replace('-', '')}"
        return (first, f"DTEND;VALUE=DATE:{after:%Y%m%d}") if end > start else (first,)
    first = f"DTSTART:{_stamp(starts, time_zone)}"
    return (first, f"DTEND:{_stamp(ends, time_zone)}") if ends > starts else (first,)


def _stamp(wall: str, time_zone: str) -> str:
    return f"{zone.utc(wall, time_zone):%Y%m%dT%H%M%SZ}"
