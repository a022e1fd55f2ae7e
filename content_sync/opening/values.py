"""Opening hours as values: what `publish` makes of `hours:` in feed.yaml and item.yaml.

A span is minutes after the midnight its day begins with: 7:00–20:00 is (420, 1200). One that runs
over midnight belongs to the day it begins on: 22:00–02:00 is (1320, 1560). Days are those of
`zone`; (0, 1440) is the whole day.
"""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from content_sync.prose import Value
from content_sync.zone import VIET_NAM

DAY: Final = 24 * 60
WEEK: Final = 7
FRESH: Final = timedelta(days=365)  # hours that nobody confirmed for longer are told as old

Span = tuple[int, int]
Spans = tuple[Span, ...]  # () is closed


class Rule(StrEnum):
    """What holds on a day."""

    SAME = "same"  # the hours of the week
    CLOSED = "closed"
    UNKNOWN = "unknown"  # nobody has said yet
    HOURS = "hours"  # those of the exception


class Holiday(Value, frozen=True):
    """A public holiday from its `first` to its `last` day (ISO)."""

    first: str
    last: str
    names: dict[str, str] = {}


class Exceptional(Value, frozen=True):
    """Days on which something else holds; `says` tells visitors why, `source` where it stands."""

    first: str
    last: str
    rule: Rule
    spans: Spans = ()
    says: dict[str, str] = {}
    source: str = ""


class Opening(Value, frozen=True):
    """Hours by the clock of `zone`, Monday first, with holidays and exceptions.

    `also_in` are zones whose people read them, too. `as_of` is the day of the facts, `confirmed`
    the one on which an officer said that they still hold.
    """

    week: tuple[Spans, ...]
    zone: str = VIET_NAM
    holidays: Rule = Rule.UNKNOWN
    exceptions: tuple[Exceptional, ...] = ()
    also_in: tuple[str, ...] = ()
    source: str = ""
    as_of: str = ""
    confirmed: str = ""


def is_on(day: date, of: Holiday | Exceptional) -> bool:
    """Whether a day is one of them."""
    return of.first <= day.isoformat() <= of.last


def exception_on(opening: Opening, day: date) -> Exceptional | None:
    """What else holds on a day."""
    return next((one for one in opening.exceptions if is_on(day, one)), None)


def last_known(opening: Opening) -> str:
    """The day these hours were last known to hold; "" where none is said."""
    return max(opening.as_of, opening.confirmed)


def is_old(opening: Opening, today: date) -> bool:
    """Whether nobody has confirmed these hours for a year."""
    return last_known(opening) < (today - FRESH).isoformat()
