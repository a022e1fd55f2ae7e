"""English days and times: the fifth of December, twenty twenty-six; eight thirty p.m."""

import re
from typing import Final

from content_sync.spoken.en.figures import MONTHS, ordinal, year
from content_sync.spoken.numerals import english
from content_sync.spoken.rules import DASH, Rules, Said, Unsure, one_of, table

_MONTH: Final = "|".join(MONTHS)
SHORT_MONTHS: Final = table(
    """
    Jan January | Feb February | Mar March | Apr April | Jun June | Jul July | Aug August
    Sept September | Sep September | Oct October | Nov November | Dec December
    """
)
WEEKDAYS: Final = table(
    """
    Mon Monday | Tues Tuesday | Tue Tuesday | Wed Wednesday | Thurs Thursday | Thur Thursday
    Thu Thursday | Fri Friday | Sat Saturday | Sun Sunday
    """
)
_WEEKDAY: Final = one_of(WEEKDAYS)


def _day(match: re.Match[str]) -> str:
    found = match.groupdict()
    day, month = int(found["day"]), found["month"]
    if not 1 <= day <= 31 or (month.isdigit() and not 1 <= int(month) <= 12):
        return match[0]
    name = MONTHS[int(month) - 1] if month.isdigit() else month
    said = f"the {ordinal(day)} of {name}"
    if re.search(r"\bthe\s$", match.string[: match.start()], re.I):
        said = said.removeprefix("the ")
    return said + (f", {year(int(found['year']))}" if found.get("year") else "")


def _clock(match: re.Match[str]) -> str:
    hours, minutes, half = int(match[1]), int(match[2]), (match[3] or "").lower()
    dash = " to " if match[4] else ""
    if not minutes and hours in (0, 12, 24) and not half:
        return ("twelve noon" if hours == 12 else "midnight") + dash
    half = half or ("p" if 12 <= hours < 24 else "a")
    said = english(hours % 12 or 12) + (" oh" if 0 < minutes < 10 else "")
    return f"{said}{f' {english(minutes)}' if minutes else ''} {half}.m.{dash}"


def _half_day(match: re.Match[str]) -> str:
    return f"{english(int(match[1]))} {match[2].lower()}.m.{' to ' if match[3] else ''}"


def _decade(match: re.Match[str]) -> str:
    return f"{english(int(match[1]))} {english(int(match[2])).removesuffix('y')}ies"


def _length(match: re.Match[str]) -> str:
    counts = ((int(match[2]), "minute"), (int(match[3]), "second"))
    said = [f"{english(n)} {name}{'' if n == 1 else 's'}" for n, name in counts if n]
    return match[1] + (" ".join(said) or "zero seconds")


def _begun(match: re.Match[str]) -> str:
    """9–11 am: the first is a time of the same half of the day, unless it is later by the clock."""
    first, last, half = int(match[1]), int(match[4]), match[5].lower()
    if first % 12 > last % 12:
        half = "a" if half == "p" else "p"
    return f"{match[1]}:{match[2] or '00'} {half}m to "


def _american(match: re.Match[str]) -> Said:
    month, of_month = int(match[1]), int(match[2])
    said = f"the {ordinal(of_month)} of {MONTHS[month - 1]}, {year(int(match[3]))}"
    return Unsure(said, "the month stands before the day: write 29 November 2026")


def _month_of_year(match: re.Match[str]) -> str:
    if not 1 <= int(match[1]) <= 12:
        return match[0]
    return f"{MONTHS[int(match[1]) - 1]} {year(int(match[2]))}"


def _quarter(match: re.Match[str]) -> str:
    return f"the {ordinal(int(match[1]))} quarter of {year(int(match[2]))}"


def _years(match: re.Match[str]) -> str:
    """2026/27, a school year."""
    return f"{year(int(match[1]))} to {english(int(match[2]))}"


DAYS: Final[Rules] = (
    (
        re.compile(rf"\b({_WEEKDAY})\.?(?=\s(?:to|and|or|until|through)\s(?:{_WEEKDAY})\b)"),
        lambda match: WEEKDAYS[match[1]],
    ),
    (
        re.compile(rf"(?<=day)(\s(?:to|and|or|until|through)\s)({_WEEKDAY})\b\.?"),
        lambda match: match[1] + WEEKDAYS[match[2]],
    ),
    (
        re.compile(
            rf"\b({one_of(SHORT_MONTHS)})\.?{DASH}(?=(?:{one_of(SHORT_MONTHS)}"
            rf"|{_MONTH})\b)"
        ),
        lambda match: f"{SHORT_MONTHS[match[1]]} to ",
    ),
    (
        re.compile(rf"\b(\d{{1,2}}) (and|or|to) (?=\d{{1,2}} (?:{_MONTH})\b)"),
        lambda match: f"the {ordinal(int(match[1]))} {match[2]} ",
    ),
    (re.compile(r"\b(noon|midnight)\s?[-–—]\s?(?=\d)"), r"\1 to "),
    (re.compile(r"(\b[Aa]t )(\d{1,2})\.([0-5]\d)(?![\d%]|\s?[ap%])"), r"\1\2:\3"),
    (
        re.compile(
            r"(\b(?:[Oo]pen|[Ff]rom|[Bb]etween|[Hh]ours:?)\s)(\d{1,2})\.([0-5]\d)"
            r"(\s(?:to|and)\s|\s?[-–]\s?)(\d{1,2})\.([0-5]\d)(?![\d%]|\s?[ap%])"
        ),
        r"\1\2:\3\4\5:\6",
    ),
    (re.compile(r"(?<=:\d\d)\s?(?:h|hrs)\b"), ""),
    (
        re.compile(rf"\b({_WEEKDAY})\.?{DASH}({_WEEKDAY})\b\.?"),
        lambda m: f"{WEEKDAYS[m[1]]} to {WEEKDAYS[m[2]]}",
    ),
    (
        re.compile(
            r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s?[-–—]\s?(?=(?:Mon|Tues|Wednes"
            r"|Thurs|Fri|Satur|Sun)day)"
        ),
        r"\1 to ",
    ),
    (
        re.compile(
            rf"\b({_WEEKDAY})(?=\.?(?:,|\s?&|\s?/|\s\d| and (?:{_WEEKDAY})\b|:))\.?"
            rf"|(?<=[,&/] )({_WEEKDAY})\b\.?|(?<=and )(Sun|Sat|Mon|Fri)\b"
        ),
        lambda match: WEEKDAYS[match[1] or match[2] or match[3]],
    ),
    (
        re.compile(rf"(?<=\d )({one_of(SHORT_MONTHS)})\b\.?(?! \d{{1,2}}\b)"),
        lambda match: SHORT_MONTHS[match[1]],
    ),
    (
        re.compile(rf"\b({one_of(SHORT_MONTHS)})\b\.?(?=\s?[-–]?\s?\d)"),
        lambda match: SHORT_MONTHS[match[1]],
    ),
    (
        re.compile(rf"\b(\d{{1,2}} (?:{_MONTH})(?: \d{{4}})?){DASH}(?=\d{{1,2}} (?:{_MONTH})\b)"),
        r"\1 to ",
    ),
    (re.compile(rf"\b({_MONTH}){DASH}(?=(?:{_MONTH})\b)"), r"\1 to "),
    (re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b"), _day),
    (re.compile(r"(?<!\d)(?P<year>\d{4})\.(?P<month>\d{1,2})\.(?P<day>\d{1,2})(?![.\d])"), _day),
    (
        re.compile(r"(?<![\d/])(0?[1-9]|1[0-2])([/-])(1[3-9]|2\d|3[01])\2((?:19|20)\d\d)(?![\d/])"),
        lambda match: _american(re.fullmatch(r"(\d+)[/-](\d+)[/-](\d+)", match[0]) or match),
    ),
    (
        re.compile(
            r"(?<![\d/.-])(?P<day>\d{1,2})([/.-])(?P<month>\d{1,2})\2(?P<year>\d{4})(?![\d/])"
        ),
        _day,
    ),
    (re.compile(r"(?<![\w/.,-])(\d{1,2})/((?:19|20)\d\d)(?![\d/])"), _month_of_year),
    (re.compile(r"\bQ([1-4])(?:\s?/\s?|,?\s)((?:19|20)\d\d)\b"), _quarter),
    (re.compile(r"(?<![\d/.,])((?:19|20)\d\d)/(\d\d)(?![\d/])"), _years),
    (
        re.compile(rf"\b(\d{{1,2}}){DASH}(?=\d{{1,2}} (?:{_MONTH})\b)"),
        lambda match: f"the {ordinal(int(match[1]))} to ",
    ),
    (
        re.compile(
            rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{_MONTH})\b(?:,? (?P<year>(?:19"
            rf"|20)\d\d)\b(?![,.]\d))?"
        ),
        _day,
    ),
    (
        re.compile(
            rf"\b(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>(?:19"
            rf"|20)\d\d))?\b(?![:.,]?\d)"
        ),
        _day,
    ),
    (
        re.compile(
            r"((?:Audio|Video|Sound|Length|Watch the video|Listen to the recording|Skip to)[,:]? )"
            r"(\d{1,3}):([0-5]\d)(?![\d:])"
        ),
        _length,
    ),
    # 1:50,000 and ratios are no times
    (
        re.compile(r"(?<![\d:.,])(\d{1,3})(?: : |:)(\d{1,3}(?:,\d{3})+|\d{3,})(?![\d:])"),
        r"\1 to \2",
    ),
    (
        re.compile(
            r"(\b(?:ratio|scale|diluted?|score"
            r"|mix)(?: \w+){0,2}:?\s)(\d{1,3})\s?:\s?(\d{1,3})(?![\d:])",
            re.I,
        ),
        r"\1\2 to \3",
    ),
    (re.compile(r"(?<![\d:.,])(\d{1,2}):(\d)(?![\d:])"), r"\1 to \2"),
    # 9.30pm, 8h30, 9.30–11.30 am
    (
        re.compile(r"(?<![\d:.,])(\d{1,2})\.([0-5]\d)(?=\s?[ap]\.?m\b)", re.I),
        r"\1:\2",
    ),
    (
        re.compile(
            rf"(?<![\d:.,])(\d{{1,2}})(?:[.:]([0-5]\d))?({DASH}"
            rf"|\sto\s)(?=(\d{{1,2}})(?:[.:][0-5]\d)?\s?([ap])\.?m\b)",
            re.I,
        ),
        _begun,
    ),
    (re.compile(r"(?<![\d:.,])([01]?\d|2[0-4])h([0-5]\d)(?!\w)"), r"\1:\2"),
    (re.compile(rf"(?<![\d:.,])([01]?\d|2[0-4])h(?={DASH}\d{{1,2}}h)"), r"\1:00"),
    (re.compile(r"(?<=:00)(\s?[-–—]\s?)([01]?\d|2[0-4])h(?!\w)"), r"\1\2:00"),
    (re.compile(rf"(?<![\d:.,])(\d{{1,2}})\s?([ap])\.?m\b\.?({DASH}(?=\d))?", re.I), _half_day),
    (re.compile(r"\b(19|20)([1-9]0)s\b"), _decade),
    (
        re.compile(
            r"(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?:\s?([ap])\.?m\b\.?)?(?![\d:])"
            rf"({DASH}(?=\d))?",
            re.I,
        ),
        _clock,
    ),
)
