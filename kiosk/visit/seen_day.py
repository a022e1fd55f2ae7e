"""The day believed last, kept where a power cut does not take it; today.py says what it counts.

A board without a battery wakes in 1970. What had ended yesterday must not come back today, and
while it runs, days pass. A file that says nothing sensible says nothing.
"""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from content_sync.errors import StoreError
from content_sync.machine.disk import write_shared
from content_sync.machine.today import Seen

DAY_S: Final = 86_400


class SeenDay:
    """The file below `cache`; `uptime_s` goes on whatever happens to the clock."""

    def __init__(self, cache: Path, uptime_s: Callable[[], float]) -> None:
        self._path = cache / "seen-day"
        self._uptime_s = uptime_s
        self._kept = _read(self._path)
        self._kept_s = uptime_s()

    def latest(self) -> Seen | None:
        """The day believed last, and the days that have passed since it was kept."""
        if self._kept is None:
            return None
        days = timedelta(days=round((self._uptime_s() - self._kept_s) / DAY_S))
        return Seen(self._kept.day + days, self._kept.signed)

    def keep(self, seen: Seen) -> None:
        """Keep what is believed now; a disk that cannot be written is no reason to stop."""
        if seen == self._kept:
            return
        self._kept, self._kept_s = seen, self._uptime_s()
        try:
            write_shared(self._path, f"{seen.day} {seen.signed}\n".encode())
        except StoreError:
            return


def _read(path: Path) -> Seen | None:
    try:
        day, signed = path.read_text("ascii").split()
        return Seen(date.fromisoformat(day), date.fromisoformat(signed))
    except (OSError, ValueError):
        return None
