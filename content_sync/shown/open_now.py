"""What a visitor is told of a gate or an office just now: open until when, closed until when.

    the clock is exact     open, closing, closed, or unknown (a holiday that nobody has told of)
    it is not              the usual hours, and not how it stands

A word is missing rather than guessed: who says «closed» wrongly sends people home.
"""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from content_sync import zone
from content_sync.opening.state import Standing, State, state
from content_sync.opening.values import Opening, exception_on, is_old, last_known
from content_sync.shown.reader import Reader
from content_sync.shown.usual_hours import clock, short_hours
from content_sync.words import WEEKDAYS, Phrase

SOON: Final = timedelta(minutes=60)  # before it closes, it is said to be closing
STEP: Final = 5  # minutes; nobody sees to it that a clock is exact to the minute
IN_MINUTES: Final = timedelta(hours=2)  # what is left is told in hours only beyond
DAY: Final = timedelta(days=1)


class Door(StrEnum):
    """How it is drawn."""

    OPEN = "open"
    CLOSING = "closing"
    CLOSED = "closed"
    UNKNOWN = "unknown"
    USUAL = "usual"  # the usual hours alone


class Told(NamedTuple):
    """How it stands; `line` goes on where the `head` ends, `notes` are told in small.

    `is_old`: nobody has confirmed the hours for a year, so nothing here is told in full colour.
    `age` says in few words of when they are.
    """

    door: Door
    line: Phrase
    notes: tuple[Phrase, ...] = ()
    is_old: bool = False
    age: str = ""


def head(reader: Reader, door: Door) -> Phrase:
    """The word for how it stands, as large as a sign."""
    match door:
        case Door.OPEN | Door.CLOSING:
            return reader.say("OPEN", "gate")
        case Door.CLOSED:
            return reader.say("CLOSED", "gate")
        case Door.UNKNOWN:
            return reader.say("Ask an officer", "gate")
    return reader.say("Usual hours", "gate")


def told(reader: Reader, opening: Opening, moment: datetime, is_exact: bool) -> Told | None:
    """What to say at `moment`, of a known zone, by a clock that is exact or not.

    None where it is never open.
    """
    here = zone.wall_time(moment, opening.zone)
    if not any(opening.week):
        return None
    is_stale = is_old(opening, here.date())
    age = (_age(reader, opening),) if is_stale and last_known(opening) else ()
    if not is_exact:
        brief = _brief_age(reader, opening) if age else ""
        return Told(Door.USUAL, short_hours(reader.words, opening), age, is_stale, brief)
    standing = state(opening, moment, reader.feed.holidays)
    if standing.state is State.OPEN:
        door, line = _open(reader, opening, here, standing)
        if door is Door.CLOSING and opening.also_in:
            age = (reader.say("allow time for both sides"), *age)
        return Told(door, line, age, is_stale)
    if standing.state is State.CLOSED:
        return Told(Door.CLOSED, _closed(reader, opening, here, standing), age, is_stale)
    notes = (short_hours(reader.words, opening),)
    return Told(Door.UNKNOWN, _unknown(reader, opening, here), notes, is_stale)


def _open(
    reader: Reader, opening: Opening, here: datetime, standing: Standing
) -> tuple[Door, Phrase]:
    if standing.until is None:
        return Door.OPEN, reader.say("day and night")
    until = zone.wall_time(standing.until, opening.zone)
    left = until - here
    minutes = left // timedelta(minutes=STEP) * STEP
    if left < SOON:
        if not minutes:
            return Door.CLOSING, reader.say("closing now")
        return Door.CLOSING, reader.say("closing soon, {minutes} minutes left", minutes=minutes)
    time = clock(until)
    if left < IN_MINUTES:
        return Door.OPEN, reader.say(
            "until {time}, {minutes} minutes left", time=time, minutes=minutes
        )
    if left < DAY:
        hours = left // timedelta(hours=1)
        return Door.OPEN, reader.say("until {time}, {hours} hours left", time=time, hours=hours)
    return Door.OPEN, reader.say("until {time}, {day}", time=time, day=_day(reader, until.date()))


def _closed(reader: Reader, opening: Opening, here: datetime, standing: Standing) -> Phrase:
    if standing.until is None:
        return reader.say("until further notice")
    until = zone.wall_time(standing.until, opening.zone)
    is_tomorrow = until.date() == here.date() + DAY
    if standing.then is State.UNKNOWN:
        if is_tomorrow:
            return reader.say("nobody knows yet whether it opens tomorrow: ask an officer")
        day = _day(reader, until.date())
        return reader.say("nobody knows yet whether it opens on {day}: ask an officer", day=day)
    if until.date() == here.date():
        return reader.say("opens {time}", time=clock(until))
    if is_tomorrow:
        weekday = reader.say(WEEKDAYS[until.weekday()]).text
        return reader.say("opens {time} tomorrow ({weekday})", time=clock(until), weekday=weekday)
    return reader.say("opens {time}, {day}", time=clock(until), day=_day(reader, until.date()))


def _unknown(reader: Reader, opening: Opening, here: datetime) -> Phrase:
    exception = exception_on(opening, here.date())
    if exception and exception.says:
        return reader.pick(exception.says)
    return reader.say("holiday, no notice yet")


def _age(reader: Reader, opening: Opening) -> Phrase:
    known = date.fromisoformat(last_known(opening))
    return reader.say("as reported in {month}", month=reader.words.month(known))


def _brief_age(reader: Reader, opening: Opening) -> str:
    known = date.fromisoformat(last_known(opening))
    return reader.say("report of {month}", month=reader.words.month(known)).text


def _day(reader: Reader, day: date) -> str:
    return reader.words.long_day(day)
