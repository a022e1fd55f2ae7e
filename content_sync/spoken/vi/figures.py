"""Vietnamese figures as they are read: digits, amounts, parts, Roman numerals.

`NUMBER` finds what the rules have left; it is read last, after the units.
"""

import re
from typing import Final

from content_sync.spoken.numerals import LONGEST, LONGEST_PLAIN, VIETNAMESE, roman_value, vietnamese

NUMBER: Final = re.compile(
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?!\d)"
    r"|\d{1,3}(?:,\d{3})+\.\d+|\d+(?:[.,]\d+)?"
)

TENTHS: Final = (10, 20, 100, 1000)


def digits(text: str) -> str:
    """Every digit of `text`; groups of it are set apart as they were written."""
    groups = re.findall(r"\d+", text)
    if len(groups) == 1 and len(groups[0]) == 10:
        groups = [groups[0][:4], groups[0][4:7], groups[0][7:]]
    return ", ".join(" ".join(VIETNAMESE[int(digit)] for digit in group) for group in groups)


def number(written: str) -> str:
    """An amount as written in Vietnamese: 1.500.000 or 1,500,000; 2,16 or 2.16."""
    whole, _, part = _split(written).partition(",")
    is_code = len(whole) > LONGEST or (len(whole) > 2 and whole.startswith("0"))
    if is_code or (len(whole) > LONGEST_PLAIN and whole == written):
        said = digits(whole)
    else:
        said = vietnamese(int(whole))
    if not part:
        return said
    is_short = len(part) < 3 and not part.startswith("0")
    return f"{said} phẩy {vietnamese(int(part)) if is_short else digits(part).replace(',', '')}"


def _split(written: str) -> str:
    """`written` without the marks of thousands, with a comma before its decimals."""
    if re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", written):
        return written.replace(".", "")
    if re.fullmatch(r"[1-9]\d{0,2}(?:(?:,\d{3}){2,}|,000|,\d{3}(?=\.))(?:\.\d+)?", written):
        return written.replace(",", "").replace(".", ",")
    return written.replace(".", ",")


def one_by_one(figures: str) -> str:
    """Every digit, without pauses."""
    return " ".join(VIETNAMESE[int(figure)] for figure in figures)


def fraction(part: int, whole: int) -> str:
    """1/4 is một phần tư; a part of many is said with trên."""
    if part < whole and (whole < 10 or whole in TENTHS):
        return f"{vietnamese(part)} phần {'tư' if whole == 4 else vietnamese(whole)}"
    return over(str(part), str(whole))


def over(first: str, second: str) -> str:
    """Two numbers one above the other, 12 trên 5, for later rules to say in words."""
    return f"{first} trên {second}"


def roman(digits: str) -> str:
    """XIV is mười bốn."""
    return vietnamese(roman_value(digits))
