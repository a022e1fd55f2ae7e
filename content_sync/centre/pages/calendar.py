"""An event as a file that a phone puts into its calendar (RFC 5545)."""

from typing import Final

from content_sync.centre.pages.atom import address
from content_sync.centre.pages.edition import Edition
from content_sync.centre.pages.html import clean
from content_sync.model import Event, Item
from content_sync.shown import facts
from content_sync.shown.calendar_entry import FOOT, MARKED, opening
from content_sync.shown.reader import Reader

LINE_BYTES: Final = 73  # RFC 5545 §3.1 allows 75, the space before a folded line included


def calendar(edition: Edition, reader: Reader, item: Item, event: Event) -> bytes:
    """The file."""
    tag, text = edition.text(item, reader.tag)
    place = next((one for one in edition.feed.places if one.id == event.place), None)
    lines = [
        *opening(item.id, event, edition.feed.time_zone, edition.signed[item.id].issued),
        f"SUMMARY:{_marked(facts.headline(reader, item, tag, text))}",
        f"DESCRIPTION:{_marked(text.summary)}",
    ]
    lines += [f"LOCATION:{_marked(reader.pick(place.names).text)}"] if place else []
    if edition.address:
        lines.append(f"URL:{address(edition, reader, f'{item.id}.html')}")
    return "".join(f"{folded}\r\n" for line in (*lines, *FOOT) for folded in _folded(line)).encode()


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
