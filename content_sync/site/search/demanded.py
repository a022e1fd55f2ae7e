"""The numbers of a query, each of which must stand in what is found: somebody may dial it.

    demanded("0205 3999 888")    02053999888, or a longer number that begins so, however grouped
    demanded("68/2021/QH14")     68/2021, and no other kind of document
    demanded("14/13/2026")       that day and no other
    demanded("12A-345.67")       that plate; "8:45" that time

Short numbers and years are words like any other: many things have them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from content_sync.letters.folding import fold
from content_sync.machine.forgetting import when_forgetting
from content_sync.model import Item
from content_sync.numbers import codes, written_numbers
from content_sync.sayings import called, sayings

when_forgetting(re.purge)  # what is compiled of the days and documents that were looked for

LEAST: Final = 5  # digits of what is one number and no other
_GAP: Final = r"[^0-9\n]{1,15}"  # 24/QĐ-TTg năm 2021
_LAW: Final = re.compile(
    r"(?<![0-9/])0*([0-9]{1,4})/(?:((?:19|20)[0-9]{2})(?:/([a-z]+)[0-9]*)?|([a-z]{2,}-[a-z]+))(?![0-9/])"
)
_DAY: Final = re.compile(
    r"(?<![0-9/.-])0?([0-9]{1,2})"
    r"(?:(?:/| thang )0?([0-9]{1,2})|([ .-])0?([0-9]{1,2})(?=\3(?:19|20)[0-9]{2}))"
    r"(?:(?:[ /.-]| nam )((?:19|20)[0-9]{2}|(?<=/)[0-9]{2}))?(?![0-9/])"
)
_YEAR: Final = re.compile(r"(?<![0-9/.+-])(?:19[1-9]|20[0-9])[0-9] (?=[0-9])")  # 2026 100 triệu


@dataclass(frozen=True, slots=True)
class Demanded:
    """Digits, codes, and patterns of days and documents: all must stand there."""

    numbers: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    patterns: tuple[re.Pattern[str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.numbers or self.codes or self.patterns)

    def stands_in(self, said: str) -> bool:
        """Whether all stand in a folded text."""
        if not all(pattern.search(said) for pattern in self.patterns):
            return False
        if not set(self.codes) <= set(codes.codes(said)):
            return False
        known = tuple(_numbers(said)) if self.numbers else ()
        return all(any(one.startswith(number) for one in known) for number in self.numbers)


def demanded(query: str) -> Demanded:
    """What a query demands."""
    folded = fold(query)
    found = tuple(one for one in codes.codes(folded) if not one.endswith("h00"))
    rest = codes.without(folded)
    patterns = [_law(one) for one in _LAW.finditer(rest)]
    rest = _LAW.sub(" ", rest)
    patterns += [_day(one) for one in _DAY.finditer(rest)]
    rest = written_numbers.without_amounts(_DAY.sub(" ", rest))
    whole = written_numbers.joined(_YEAR.sub(" ", rest))
    numbers = tuple(one for one in whole if len(one) >= LEAST)
    return Demanded(numbers, found, tuple(patterns))


def all_said(item: Item, telephone: str) -> str:
    """All that an item says, folded, with its documents, its day and its body's `telephone`."""
    lines = [telephone, *(basis.number for basis in item.legal_basis)]
    lines += [item.event.starts, item.event.ends] if item.event else []
    for text in item.texts.values():
        lines += [text.title, text.summary, *sayings(text.blocks), *called(text)]
    return "\n".join(map(fold, lines))


def _numbers(said: str) -> Iterator[str]:
    """The digits from each group of a row on, and the terms of a text."""
    yield from written_numbers.terms(said)
    for row in written_numbers.rows(said):
        groups = re.findall("[0-9]+", row)
        yield from ("".join(groups[start:]) for start in range(len(groups)))


def _law(found: re.Match[str]) -> re.Pattern[str]:
    number, year, kind, bare = found.groups()
    if bare:
        return re.compile(rf"(?<![0-9])0*{number}(?:/(?:19|20)[0-9]{{2}})?/{bare}")
    same = rf"(?!/(?!{kind})[a-z])" if kind else ""
    return re.compile(rf"(?<![0-9])0*{number}(?:/|{_GAP}){year}(?![0-9]){same}")


def _day(found: re.Match[str]) -> re.Pattern[str]:
    day, month, year = found[1], found[2] or found[4], found[5]
    end = "(?![0-9])"
    if year:
        years = f"(?:(?:19|20)?{year[-2:]}|{year})(?![0-9])"
        end = rf"(?:(?: ?[/.-] ?|,? nam |,? ){years}|(?! ?[/.-] ?[0-9]|,? nam [0-9]|[0-9]))"
    until = r"(?:(?:[ ,–-]|den|va|ngay|toi)+[0-9]{1,2})?"
    vietnamese = rf"(?<![0-9])0*{day}{until}(?: ?[/.-] ?|,? thang )0*{month}{end}"
    chinese = rf"(?<![0-9])0*{month} ?月 ?0*{day}(?![0-9])"
    iso = rf"{year if year and len(year) > 2 else '[0-9]{4}'}-{month:0>2}-{day:0>2}"
    return re.compile(f"{vietnamese}|{chinese}|{iso}")
