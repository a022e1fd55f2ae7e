"""The figures that a text says, however they are written: 500.000, 500,000, 20 triệu, 2万."""

import re
from collections.abc import Iterator
from fractions import Fraction
from html import unescape
from typing import Final

from babel.dates import get_month_names

UNITS: Final = {
    **dict.fromkeys(("nghìn", "ngàn", "thousand", "千"), 1_000),
    **dict.fromkeys(("triệu", "million"), 1_000_000),
    **dict.fromkeys(("tỷ", "tỉ", "billion"), 1_000_000_000),
    "万": 10_000,
    "亿": 100_000_000,
}
UNIT: Final = rf"\s*({'|'.join(UNITS)})(?![^\W\d_\u4e00-\u9fff])(?!(?<=千)[克米瓦])"
NUMBER: Final = r"([0-9]{1,20}(?:[.,\u00a0\u202f ][0-9]{3}){0,6})(?:[.,]([0-9]{1,4}))?"
TO: Final = r"\s*(?:–|-|至|到|đến|to)\s*"  # of 10–20 triệu, where the unit stands once
WRITTEN: Final = re.compile(rf"{NUMBER}(?:{UNIT}|(?={TO}{NUMBER}{UNIT})|)", re.IGNORECASE)
RATES: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
DAYS: Final = re.compile(r"([0-9]{1,20})\**\s*(?:days?\b|ngày\b(?![\s*]+làm việc)|[天日])")
WORKING_DAYS: Final = re.compile(
    r"([0-9]{1,20})\**\s*(?:working days?\b|ngày[\s*]+làm việc\b|个?工作日)"
)
TARGET: Final = re.compile(r"\]\([^)]*\)")  # of a link; no reader sees it
ENGLISH: Final = {name: number for number, name in get_month_names("wide", locale="en").items()}
MONTH: Final = re.compile(rf"\b(?:{'|'.join(ENGLISH)})\b")
YEAR: Final = re.compile(r"19[0-9]{2}|20[0-9]{2}|2100")
DATE: Final = re.compile(r"\b(?:([0-9]{1,2})\.)?([0-9]{1,2})\.((?:19|20)[0-9]{2})\b")


def sums(text: str) -> frozenset[Fraction]:
    """Every number of `text` in each way it can be meant: 3,250 triệu is both three and 3,250."""
    return frozenset(one for found in WRITTEN.finditer(text) for one in _meant(found))


def rates(text: str) -> frozenset[str]:
    """Every number of `text` as 6.24, whichever way it is written."""
    return frozenset(found.group().replace(",", ".") for found in RATES.finditer(text))


def days_said(text: str, working: bool) -> frozenset[int]:
    """How long something takes: 10 ngày, 10天, 10 days; in working days 10个工作日."""
    found = (WORKING_DAYS if working else DAYS).finditer(text)
    return frozenset(int(one[1]) for one in found)


def unsaid(text: str, other: str, least: int) -> dict[str, int]:
    """The figures of `text` from `least` on that `other`, in another language, does not say.

    Each as it is written -> how many lines stand above it. A year, of which only its four figures
    tell that it is one, is none.
    """
    here, there = _as_read(text), sums(_as_read(other))
    return {
        found.group().strip(): here.count("\n", 0, found.start())
        for found in WRITTEN.finditer(here)
        if (meant := frozenset(_meant(found))).isdisjoint(there)
        and max(meant) >= least
        and not (YEAR.fullmatch(found.group()) and not found[6])
    }


def _as_read(text: str) -> str:
    """Without the targets of its links, entities as letters, English months in figures, and
    31.12.2026 and 12.2026 with strokes.
    """
    bare = unescape(TARGET.sub("]", text))
    bare = DATE.sub(lambda found: "/".join(filter(None, found.groups())), bare)
    return MONTH.sub(lambda found: f" {ENGLISH[found[0]]} ", bare)


def _meant(found: re.Match[str]) -> Iterator[Fraction]:
    unit = UNITS.get((found[3] or found[6] or "").lower(), 1)
    whole = int(re.sub(r"\D", "", found[1]))
    part = found[2] or ""
    number = Fraction(f"{whole}.{part}")
    if found[6]:
        yield number
    yield number * unit
    if unit > 1 and (split := re.fullmatch(r"([0-9]+)[.,]([0-9]{3})", found[1])) and not part:
        yield Fraction(f"{split[1]}.{split[2]}") * unit
