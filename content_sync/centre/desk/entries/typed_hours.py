"""Hours as somebody types them, as feed.yaml has them: «7h30 – 11h30 và 13h30-17h»."""

import re
from typing import Final

ALL_DAY: Final = "00:00-24:00"
CLOCK: Final = r"(\d{1,2}) *(?:(?::|h|g|giờ) *(\d\d)?)?"
SPAN: Final = re.compile(rf"{CLOCK} *(?:[-–—]|đến|to) *{CLOCK}", re.IGNORECASE)
BETWEEN: Final = re.compile(r"\s*(?:[,;]|\bvà\b|\band\b)\s*")
WHOLE: Final = re.compile(r"cả ngày|suốt ngày|24/24|24 *h|all day", re.IGNORECASE)


def spans_of(text: str) -> list[str]:
    """The hours of one day; what is none stays as it is typed, for `check` to tell."""
    return [_span(each) for each in BETWEEN.split(text.strip()) if each]


def _span(text: str) -> str:
    if WHOLE.fullmatch(text):
        return ALL_DAY
    found = SPAN.fullmatch(text)
    if found is None:
        return text
    first, first_minutes, last, last_minutes = found.groups("00")
    return f"{int(first):02}:{first_minutes}-{int(last):02}:{last_minutes}"
