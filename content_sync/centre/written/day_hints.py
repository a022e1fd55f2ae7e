"""A day or a moment as people write it, and how it should be written: the remedy of a mistake.

Days are read as in Việt Nam, day before month: 5/12/2026 is the fifth of December. What can be read
in no way is not guessed: then the remedy says how a day is written.
"""

import calendar
import re
from datetime import date, datetime, timedelta, timezone
from typing import Final

from content_sync.said import Said, phrase
from content_sync.zone import VIET_NAM, wall_time

YEARS: Final = range(1900, 2200)  # an older law or a later plan is a slip of the finger
EXAMPLE: Final = "2026-12-05"
CLOCK: Final = "08:00"
FORM: Final = phrase("write it as {example}: the year, the month, the day", example=EXAMPLE)
FULL_YEAR: Final = phrase("write the year with its four figures, as {example}", example=EXAMPLE)

YEAR_FIRST: Final = re.compile(r"(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)")
DAY_FIRST: Final = re.compile(r"(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?!\d)")
SHORT_YEAR: Final = re.compile(r"(?<!\d)\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d\d(?!\d)")
IN_WORDS: Final = re.compile(r"(\d{1,2}) tháng (\d{1,2})(?: năm |[ ,/-]+)(\d{4})", re.IGNORECASE)
IN_ROW: Final = re.compile(r"(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)")
OFFSET: Final = re.compile(  # 08:00Z, 08:00+07:00, 08:00 UTC, 8h00 GMT+7
    r"(?<=[\dhờ])(?::\d\d(?:\.\d+)?)?\s*(?:Z\b|(?:UTC|GMT)\s*(?![-+\d])"
    r"|(?:UTC|GMT)?\s*(?P<sign>[-+−])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?(?![\d:h]))",
    re.IGNORECASE,
)
HOUR: Final = re.compile(
    r"(?<![\d:.])(\d{1,2})(?:[:h.](\d\d)|h|\s*giờ(?:\s*(\d\d))?)", re.IGNORECASE
)


def written_day(text: str) -> Said:
    """What to do about `text`, which is no day."""
    found = _numbers(text)
    if found is None:
        return FULL_YEAR if SHORT_YEAR.search(text) else FORM
    year, month, day = found
    if year not in YEARS:
        fix = FULL_YEAR if year < YEARS.start else phrase("leave it out if there is no such day")
        return phrase("nobody means the year {year}: {fix}", year=f"{year:04}", fix=fix)
    if _is_month(month) and (last := calendar.monthrange(year, month)[1]) < day:
        return phrase(
            "month {month} of {year} has {last} days: write one of them",
            month=month,
            year=year,
            last=last,
        )
    if written_so(_iso(year, month, day)):
        return phrase("write it as {day}", day=_iso(year, month, day))
    if written_so(_iso(year, day, month)):
        return phrase(
            "did you mean {day}? The month comes before the day", day=_iso(year, day, month)
        )
    return FORM


def written_moment(text: str, zone: str = VIET_NAM) -> Said:
    """What to do about `text`, which is no moment; `zone`: the place's time zone."""
    rest = text
    for form in (YEAR_FIRST, DAY_FIRST, IN_WORDS, IN_ROW):
        rest = form.sub(" ", rest, count=1)
    day, clock = _day_of(text), _clock(rest)
    if clock and (offset := OFFSET.search(rest)) and not _is_end(offset, clock):
        return _local(day, clock, offset, zone)
    if day and clock:
        return phrase("write it as {day}", day=f"{day}T{clock}")
    if day:
        return phrase(
            "write it as {day}, the hour of the place from 00:00 to 23:59", day=f"{day}T{CLOCK}"
        )
    if clock and not SHORT_YEAR.search(text) and not _numbers(text):
        return phrase("write its day before it, as {example}", example=f"{EXAMPLE}T{clock}")
    if _numbers(text) or SHORT_YEAR.search(text):
        return written_day(text)
    return phrase("write it as {day}", day=f"{EXAMPLE}T{CLOCK}")


def _is_end(offset: re.Match[str], clock: str) -> bool:
    """Whether 08:00-11:00 says when something ends, and not where."""
    is_dash = offset["sign"] is not None and offset["sign"] != "+" and offset["minutes"]
    return bool(is_dash) and f"{offset['hours']:>02}:{offset['minutes']}" > clock


def _local(day: str, clock: str, offset: re.Match[str], zone: str) -> Said:
    """What to do about an hour that is said to be another place's."""
    minutes = int(offset["hours"] or 0) * 60 + int(offset["minutes"] or 0)
    east = timedelta(minutes=minutes if offset["sign"] in (None, "+") else -minutes)
    if not day or abs(east) >= timedelta(days=1):
        return phrase(
            "write the hour of the place, as {example}, and no time zone",
            example=f"{EXAMPLE}T{CLOCK}",
        )
    there = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=timezone(east))
    here = wall_time(there, zone).strftime("%Y-%m-%dT%H:%M")
    return phrase("write it as {day}, the hour in {zone}", day=here, zone=zone)


def written_so(day: str) -> bool:
    """Whether `day` is written as 2026-11-22 and is in the calendar."""
    try:
        return len(day) == 10 and date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False


def _numbers(text: str) -> tuple[int, int, int] | None:
    """Year, month and day, as they are written."""
    if found := YEAR_FIRST.search(text) or IN_ROW.search(text):
        year, month, day = map(int, found.groups())
        return year, month, day
    if found := IN_WORDS.search(text) or DAY_FIRST.search(text):
        first, month, last = (int(number) for number in found.groups())
        return last, month, first
    return None


def _day_of(text: str) -> str:
    found = _numbers(text)
    return _iso(*found) if found and written_so(_iso(*found)) and found[0] in YEARS else ""


def _clock(text: str) -> str:
    found = HOUR.search(text)
    if found is None:
        return ""
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def _is_month(number: int) -> bool:
    return 1 <= number <= 12


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}"
