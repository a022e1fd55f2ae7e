"""The sums of money that a text says, however they are written: 500.000, 500,000, 20 triệu, 2万."""

import re
from collections.abc import Iterator
from typing import Final

UNITS: Final = {
    **dict.fromkeys(("nghìn", "ngàn", "thousand", "千"), 1_000),
    **dict.fromkeys(("triệu", "million"), 1_000_000),
    **dict.fromkeys(("tỷ", "tỉ", "billion"), 1_000_000_000),
    "万": 10_000,
    "亿": 100_000_000,
}
WRITTEN: Final = re.compile(
    r"([0-9]+(?:[.,\u00a0\u202f ][0-9]{3})*)(?:[.,]([0-9]{1,4}))?\s*"
    rf"({'|'.join(UNITS)})?",
    re.IGNORECASE,
)
RATES: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?")


def sums(text: str) -> frozenset[int]:
    """Every number of `text` in each way it can be meant: 3,250 triệu is both three and 3,250."""
    return frozenset(one for found in WRITTEN.finditer(text) for one in _meant(found))


def rates(text: str) -> frozenset[str]:
    """Every number of `text` as 6.24, whichever way it is written."""
    return frozenset(found.group().replace(",", ".") for found in RATES.finditer(text))


def _meant(found: re.Match[str]) -> Iterator[int]:
    unit = UNITS.get((found[3] or "").lower(), 1)
    whole = int(re.sub(r"\D", "", found[1]))
    part = found[2] or ""
    yield (whole * 10 ** len(part) + int(part or 0)) * unit // 10 ** len(part)
    if unit > 1 and (split := re.fullmatch(r"([0-9]+)[.,]([0-9]{3})", found[1])) and not part:
        yield (int(split[1]) * 1_000 + int(split[2])) * unit // 1_000
