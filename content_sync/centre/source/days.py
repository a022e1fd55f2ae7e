"""Days that can hardly be meant: what is over, what is years away, what contradicts another day.

Each may stand, so each is a warning, and one day is told once. Mistakes of writing are those of
fields.py; here every day is a day.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from content_sync.centre.written.fields import is_date
from content_sync.centre.written.line import Line
from content_sync.centre.written.page import Page
from content_sync.model import Item
from content_sync.said import Said, phrase
from content_sync.shown.occasion import last_day

SOON: Final = timedelta(days=2 * 366)  # nobody writes today what begins later
LASTING: Final = timedelta(days=30 * 366)
LONG_AGO: Final = timedelta(days=40 * 366)  # older than most facts, and than this sort of kiosk
LONGEST: Final = timedelta(days=62)  # an event; what lasts longer is an item with valid_to

Doubt = tuple[str, Said, Said]  # key, what is wrong, what to do


def check_days(page: Page, item: Item, lines: Mapping[str, int], today: date) -> None:
    """Warn of the days of `item` that can hardly be meant; `lines`: where its keys stand."""
    for key, what, fix in (*_doubts(item, today), *_doubts_of_event(item, today)):
        page.warn(Line.of(lines.get(key, 0), key), what, fix)


def check_review(page: Page, at: str, line: int, today: date) -> None:
    """Warn of a text that somebody is said to have read on a day to come."""
    day = _day(at) if is_date(at) else None
    if day and day > today:
        line = Line.of(line, "reviewed.at")
        what = phrase("reviewed at {day} lies in the future", day=day)
        page.warn(line, what, phrase("write the day on which it was read"))


def _doubts(item: Item, today: date) -> Iterator[Doubt]:
    begins, ends, as_of = map(_day, (item.valid_from, item.valid_to, item.as_of))
    if as_of and as_of > today:
        what = phrase("as_of {day} lies in the future", day=as_of)
        yield "as_of", what, phrase("write the day on which the facts were looked up")
    for key, day in (("as_of", as_of), ("valid_from", begins)):
        if day and day < today - LONG_AGO:
            what = phrase("{key} {day} is more than forty years ago", key=key, day=day)
            yield key, what, phrase("check the year")
    if item.class_ == "priority" and not ends and not item.event and not item.superseded_by:
        what = phrase("a priority item without valid_to stands on the home screen for ever")
        yield "class", what, phrase("add valid_to: and its last day, or write class: normal")
    if begins and begins > today + SOON:
        what = phrase("valid_from {day} is more than two years away", day=begins)
        yield "valid_from", what, phrase("check the year")
    if ends and ends < today and not item.superseded_by:
        fix = phrase("write a later day if it still holds, or remove the item")
        if item.class_ == "emergency":
            what = phrase(
                "valid_to {day} has passed: the emergency ends with this release", day=ends
            )
            fix = phrase("write a later day if the danger goes on")
        else:
            what = phrase("valid_to {day} has passed, so nobody sees the item", day=ends)
        yield "valid_to", what, fix
    elif ends and ends > today + LASTING:
        fix = phrase("check the year, or leave valid_to out if it has no end")
        yield "valid_to", phrase("valid_to {day} is more than thirty years away", day=ends), fix


def _doubts_of_event(item: Item, today: date) -> Iterator[Doubt]:
    event = item.event
    starts = _day(event.starts) if event else None
    if event is None or starts is None:
        return
    ends, valid_from, valid_to = _day(last_day(event)) or starts, *_validity(item)
    if ends < today:
        yield from _doubts_of_past(item, ends, valid_to, today)
        return
    if starts > today + SOON:
        what = phrase("the event of {day} is more than two years away", day=starts)
        yield "event", what, phrase("check the year")
    if ends - starts > LONGEST:
        what = phrase(
            "the event lasts {days} days, from {starts} to {ends}",
            days=(ends - starts).days + 1,
            starts=starts,
            ends=ends,
        )
        yield (
            "event",
            what,
            phrase("check its days; what lasts long has valid_from and valid_to instead"),
        )
    if valid_to and today <= valid_to < starts:
        what = phrase(
            "valid_to {valid_to} lies before the event of {starts}",
            valid_to=valid_to,
            starts=starts,
        )
        yield (
            "valid_to",
            what,
            phrase("nobody would see it that day; write the last day of the event"),
        )
    if valid_from and valid_from > ends:
        what = phrase(
            "valid_from {valid_from} lies after the event of {ends}",
            valid_from=valid_from,
            ends=ends,
        )
        yield "valid_from", what, phrase("nobody would see it in time; write an earlier day")


def _doubts_of_past(item: Item, ends: date, valid_to: date | None, today: date) -> Iterator[Doubt]:
    """An event that is over; where valid_to has passed as well, that has been told."""
    if valid_to is None:
        fix = phrase(
            "write its next day, remove the item, or add valid_to: if it shall stay, as over"
        )
        yield "event", phrase("the event of {day} is over, so nobody sees the item", day=ends), fix
    elif valid_to >= today:
        what = phrase(
            "the event of {ends} is over; until {valid_to} it is shown as over",
            ends=ends,
            valid_to=valid_to,
        )
        yield "event", what, phrase("write its next day, or leave valid_to out")


def _validity(item: Item) -> tuple[date | None, date | None]:
    return _day(item.valid_from), _day(item.valid_to)


def _day(text: str) -> date | None:
    return date.fromisoformat(text[:10]) if text else None
