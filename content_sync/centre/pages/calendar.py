"""An event as a file that a phone puts into its calendar (RFC 5545)."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from content_sync.centre.pages.atom import address
from content_sync.centre.pages.cards import headline
from content_sync.centre.pages.edition import Edition
from content_sync.centre.pages.html import clean
from content_sync.centre.pages.reader import Reader
from content_sync.model import Event, Item

VIET_NAM: Final = timezone(timedelta(hours=7))  # all the year round
LINE_BYTES: Final = 73  # RFC 5545 §3.1 allows 75, the space before a folded line included
MARKED: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def calendar(edition: Edition, reader: Reader, item: Item, event: Event) -> bytes:
    """The file; its times are UTC, since a traveller's phone may keep those of another country."""
    tag, text = edition.text(item, reader.tag)
    place = next((one for one in edition.feed.places if one.id == event.place), None)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Ban Tin//pages//VI",
        "BEGIN:VEVENT",
        f"UID:{item.id}",
        f"DTSTAMP:{_moment(edition.signed[item.id].issued)}",
        f"DTSTART{_start(event.starts)}",
    ]
    lines += [f"DTEND{_start(event.ends)}"] if event.ends else []
    lines += [
        f"SUMMARY:{_marked(headline(reader, item, tag, text))}",
        f"DESCRIPTION:{_marked(text.summary)}",
    ]
    lines += [f"LOCATION:{_marked(reader.pick(place.names).text)}"] if place else []
    if edition.address:
        lines.append(f"URL:{address(edition, reader, f'{item.id}.html')}")
    lines += ["END:VEVENT", "END:VCALENDAR"]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _start(local: str) -> str:
    """A moment, or a whole day where no time is said."""
    if "T" not in local:
        return f";VALUE=DATE:{local.replace('-', '')}"
    return f":{_moment(local)}"


def _moment(iso: str) -> str:
    moment = datetime.fromisoformat(iso)
    known = moment if moment.tzinfo else moment.replace(tzinfo=VIET_NAM)
    return f"{known.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _marked(text: str) -> str:
    return clean(text).translate(MARKED)


def _folded(line: str) -> list[str]:
    """Lines of at most 75 bytes, never cut within a letter."""
    parts = [""]
    for letter in line:
        if len((parts[-1] + letter).encode()) > LINE_BYTES:
            parts.append(" ")
        parts[-1] += letter
    return parts
