"""How long there is still time: days until an event begins, or until something no longer holds."""

from datetime import date
from typing import Final

from content_sync.model import Item
from content_sync.shown.reader import Reader
from content_sync.words import Phrase

SOON: Final = 60  # days; what is further away is told by its date


def days_left(item: Item, today: date) -> int | None:
    """Days from `today` to its event, else to its last day; None: it has neither, or far off."""
    last = item.event.starts[:10] if item.event else item.valid_to
    if not last:
        return None
    left = (date.fromisoformat(last[:10]) - today).days
    return left if 0 <= left <= SOON else None


def time_left(reader: Reader, item: Item, today: date) -> Phrase | None:
    """The same in words: "15 days left", "tomorrow"."""
    left = days_left(item, today)
    if left is None:
        return None
    if left > 1:
        return reader.say("{days} days left", days=left)
    if item.event:
        return reader.say("Tomorrow" if left else "Today")
    return reader.say("Until tomorrow" if left else "Last day")
