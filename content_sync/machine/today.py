"""What day it is, as far as the machine's clock can be believed: one rule, for every screen.

    the machine's clock says                 the day believed
    from the signed day to 400 days after    the machine's; also if a later day was believed once:
    the latest day known                     then the clock was ahead, and has been put right
    anything else (1970, 2099)               the latest day known

The latest day known is the day the release was signed or, if later, the day believed last with
this very release. So a clock once wrong leaves nothing behind: setting it is enough, and where
nobody can, another release. A board that wakes in 1970 still does not bring back what ended.
Days are those of the feed's time zone (zone.py).
"""

from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

BELIEVED: Final = timedelta(days=400)
BUILT: Final = datetime(2026, 11, 1, tzinfo=UTC)  # raised with each version of this program
OLDEST: Final = timedelta(days=3650)  # no release lives so long; a day kept beyond is damaged


class Seen(NamedTuple):
    """The day believed last, and the signed day of the release it was believed with."""

    day: date
    signed: date


def believed_day(machine: date, signed: date, seen: Seen | None = None) -> date:
    """Today, by the clock of the machine, for a release of `signed`."""
    latest = latest_known(signed, seen)
    is_plausible = machine >= signed and machine - latest <= BELIEVED
    return machine if is_plausible else latest


def latest_known(signed: date, seen: Seen | None) -> date:
    """A day that has come, as far as we know; `seen` counts until there is another release."""
    if seen is None or seen.signed != signed or seen.day - signed > OLDEST:
        return signed
    return max(signed, seen.day)
