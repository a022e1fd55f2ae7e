"""The machine's clock, for the keeper: what it shows, and what is believed of it (today.py).

A kiosk may know a later day than this, the one it believed last (today.py): it lies in the cache of
its own user, which whoever asks here need not be able to read. So it is spoken of, and not guessed.
"""

from datetime import datetime
from pathlib import Path

import msgspec

from content_sync.site.library.library import Library
from content_sync.zone import wall_time


class Clock(msgspec.Struct, frozen=True):
    """`shows`: the time on the wall in `time_zone`; `today`: the day believed."""

    shows: str
    time_zone: str
    today: str
    signed: str

    @property
    def is_believed(self) -> bool:
        """Whether the day is the clock's own."""
        return self.shows.startswith(self.today)

    def __str__(self) -> str:
        said = f"{self.shows} {self.time_zone}"
        if self.is_believed:
            return said
        why = f"not believed, content was signed {self.signed}"
        until = f"today is {self.today}, or the later day that a kiosk here has seen"
        return f"{said}, {why}: set it; until then {until}"


def clock(store: Path, now: datetime) -> Clock | None:
    """The clock of the machine that `store` is on; None while nothing is shown there."""
    library = Library.open(store, today=now)
    if library is None:
        return None
    shows = f"{wall_time(now, library.feed.time_zone):%Y-%m-%d %H:%M}"
    days = (library.today.isoformat(), library.signed_day.isoformat())
    library.close()
    return Clock(shows, library.feed.time_zone, *days)
