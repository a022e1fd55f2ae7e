"""The latest day this machine has seen, kept where a power cut does not take it.

A board without a battery wakes in 1970. What had ended yesterday must not come back today.
"""

from datetime import date
from pathlib import Path

from content_sync.disk import write_whole
from content_sync.errors import StoreError


def seen_day(cache: Path) -> date:
    """The day kept, or the first of all days."""
    try:
        return date.fromisoformat((cache / "seen-day").read_text("ascii").strip())
    except (OSError, ValueError):
        return date.min


def keep_seen_day(cache: Path, day: date) -> None:
    """Keep `day` if it is later; a disk that cannot be written is no reason to stop."""
    if day > seen_day(cache):
        try:
            write_whole(cache / "seen-day", f"{day.isoformat()}\n".encode())
        except StoreError:
            return
