"""Whether the machine's clock is exact: good for «open until 20:00», never for what is in force.

A feed's answer says what time it is, unsigned. Where that and the clock agree, the sync process
writes down the boot, and how long the machine was up then; whoever shows a clock looks at it anew
each time:

    another boot                          nobody knows any more: the clock may have stood still
    it ran as long as the machine was up  exact
    it jumped since                       not exact, until the next answer

A clock with a battery may be declared in kiosk.toml by the day on which its keeper confirmed it;
that holds for 90 days.
"""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

import msgspec

APART_S: Final = 120  # how far two clocks may be apart that agree
BATTERY: Final = timedelta(days=90)


class TimeTold(NamedTuple):
    """What time a feed said it was, by the machine's clock, and how long the machine was up."""

    there: datetime
    here: datetime
    up_s: float


class Agreed(msgspec.Struct, frozen=True):
    """That clocks agreed: in which boot, by how much the feed's was ahead, when by ours, and how
    long the machine was up.
    """

    boot: str
    offset_s: int
    moment: str  # UTC, "2026-12-05T05:51:00Z"
    up_s: int


def up_s() -> float:
    """How long this machine is up, asleep or not."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def machine_time() -> tuple[datetime, float]:
    """What the machine's clock says, and how long the machine is up."""
    return datetime.now(UTC), up_s()


def time_told(
    header: str, here: Callable[[], tuple[datetime, float]] = machine_time
) -> TimeTold | None:
    """What a `Date:` header that came just now says; None where it says no time."""
    try:
        there = parsedate_to_datetime(header)
    except (ValueError, TypeError):
        return None
    return TimeTold(there if there.tzinfo else there.replace(tzinfo=UTC), *here())


def agreed(told: TimeTold, boot: str) -> Agreed | None:
    """What to write down of what a feed said; None: nothing, for the clocks do not agree."""
    offset_s = round((told.there - told.here).total_seconds())
    if not boot or abs(offset_s) > APART_S:
        return None
    moment = told.here.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Agreed(boot, offset_s, moment, int(told.up_s))


def holds(written: Agreed | None, now: datetime, boot: str, up_s: float) -> bool:
    """Whether clocks that agreed once still do, as far as can be known without asking."""
    if written is None or not boot or written.boot != boot or abs(written.offset_s) > APART_S:
        return False
    try:
        then = datetime.fromisoformat(written.moment)
    except ValueError:
        return False
    if then.tzinfo is None or up_s < written.up_s:
        return False
    ran_s = (now.astimezone(UTC) - then).total_seconds()
    return abs(ran_s - (up_s - written.up_s)) <= APART_S


def is_confirmed(battery_clock: date | None, today: date) -> bool:
    """Whether a keeper looked at a clock with a battery, and not too long ago."""
    return battery_clock is not None and timedelta() <= today - battery_clock <= BATTERY
