"""What may come now over a line that costs.

    text, essential media, what an emergency shows     always
    other media                                        while the month's budget lasts
    media of tier `extra`                              and within the night's window

A stick costs nothing, and all of this is for lines that do. `may_come` is pure; Purse keeps what a
month has used, and knows the hour. An hour that nobody knows closes nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

import msgspec

from content_sync.decoded import decoded
from content_sync.machine.today import believed_day
from content_sync.model import Feed as Said
from content_sync.shown.audience import Aim
from content_sync.signed.catalog import TIER_PRIORITY, Line
from content_sync.site.reach.feed import Feed
from content_sync.site.search import release
from content_sync.site.store.store import Store
from content_sync.zone import VIET_NAM, wall_time

MEGABYTE: Final = 1_000_000  # as a telephone company counts
SAVED_BYTES: Final = MEGABYTE  # so much is forgotten by a power cut at most
LITTLE_BYTES: Final = 4096  # polls that bring nothing write nothing


@dataclass(frozen=True, slots=True)
class Night:
    """From when to when, past midnight where it begins later than it ends; both alike: always."""

    begins: time
    ends: time

    def holds(self, hour: time) -> bool:
        """Whether it is night."""
        if self.begins < self.ends:
            return self.begins <= hour < self.ends
        return hour >= self.begins or hour < self.ends


@dataclass(frozen=True, slots=True)
class Thrift:
    """What a keeper allows; 0 and None: everything."""

    month_bytes: int = 0
    night: Night | None = None


ALL: Final = Thrift()


def may_come(
    line: Line, is_emergency: bool, thrift: Thrift, used_bytes: int, hour: time | None
) -> bool:
    """Whether a media file may come, given what this month has used and what hour it is there."""
    if is_emergency or line.priority < TIER_PRIORITY["normal"]:
        return True
    if thrift.month_bytes and used_bytes + line.bytes > thrift.month_bytes:
        return False
    is_extra = line.priority >= TIER_PRIORITY["extra"]
    if is_extra and thrift.night and hour is not None:
        return thrift.night.holds(hour)
    return True


class _Spent(msgspec.Struct):
    month: str = ""
    bytes: int = 0


class Purse:
    """What this month has used, of a kiosk whose clock says `moment`."""

    def __init__(
        self, feed: Feed, store: Store, thrift: Thrift, moment: Callable[[], datetime]
    ) -> None:
        self._feed = feed
        self._store = store
        self._thrift = thrift
        self._moment = moment
        self._seen = feed.received_bytes
        self._placed: tuple[int, tuple[str, date]] | None = None

    def may_come(self, line: Line, aim: Aim, coming_bytes: int = 0) -> bool:
        """Whether a media file may come over the feed's line now, beside what is coming."""
        if not self._feed.costs or self._thrift == ALL:
            return True
        used = self._spent().bytes + self._feed.received_bytes - self._seen + coming_bytes
        return may_come(line, aim.is_emergency, self._thrift, used, self.hour())

    def hour(self) -> time | None:
        """The time on the wall; None where the clock cannot be believed."""
        zone, signed = self._place()
        wall = wall_time(self._moment(), zone)
        return wall.time() if believed_day(wall.date(), signed) == wall.date() else None

    def is_night(self) -> bool:
        """Whether extras may come, by the hour."""
        hour = self.hour() if self._thrift.night else None
        return hour is None or self._thrift.night is None or self._thrift.night.holds(hour)

    def save(self, least_bytes: int = LITTLE_BYTES) -> None:
        """Note what came, if it was so much."""
        came = self._feed.received_bytes - self._seen
        if not self._feed.costs or came < least_bytes:
            return
        spent = self._spent()
        self._store.remember("spent", msgspec.json.encode(_Spent(spent.month, spent.bytes + came)))
        self._seen += came

    def _spent(self) -> _Spent:
        month = f"{self._day():%Y-%m}"
        try:
            spent = decoded(self._store.fact("spent"), _Spent)
        except ValueError:
            spent = _Spent()
        return spent if spent.month == month else _Spent(month)

    def _day(self) -> date:
        zone, signed = self._place()
        return believed_day(wall_time(self._moment(), zone).date(), signed)

    def _place(self) -> tuple[str, date]:
        """The kiosk's time zone, and the day its release was signed.

        Asked for each missing file, and read once a release.
        """
        number = self._store.sound
        if not number:
            return VIET_NAM, self._moment().date()
        if self._placed is None or self._placed[0] != number:
            self._placed = number, self._read_place(number)
        return self._placed[1]

    def _read_place(self, number: int) -> tuple[str, date]:
        with self._store.reading(number) as db:
            issued = release.meta(db).get("issued", "")[:10]
            said = release.raw(db, "feed") or b""
        try:
            return decoded(said, Said).time_zone, date.fromisoformat(issued)
        except ValueError:
            return VIET_NAM, self._moment().date()
