"""When something was issued, and how long ago that is: an old alarm must not look new."""

from datetime import date

from content_sync import zone
from content_sync.shown.reader import Reader


def issued(reader: Reader, moment: str, today: date) -> str:
    """Say "Issued 30/11/2026, today" of an ISO date, or of a moment in UTC."""
    said = reader.say("Issued {day}", day=reader.day(moment)).text
    try:
        day = zone.day_of(moment, reader.feed.time_zone)
    except ValueError:  # as a draft has it
        return said
    ago = _ago(reader, (today - day).days)
    comma = "，" if reader.tag.startswith("zh") else ", "
    return f"{said}{comma}{ago}" if ago else said


def _ago(reader: Reader, days: int) -> str:
    """In a word where there is one; nothing of a day to come."""
    if days < 0:
        return ""
    if days > 1:
        return reader.say("{days} days ago", days=days).text
    return reader.say("Yesterday" if days else "Today").text.lower()
