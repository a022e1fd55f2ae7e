"""Whole numbers in words, as Vietnamese, Chinese and English speakers say them.

    vietnamese(1005) == "một nghìn không trăm linh năm"      chinese(10010) == "一万零一十"

Vietnamese is that of the north: linh, tư after mươi and linh, mốt and lăm after mươi.
"""

import re
from collections.abc import Callable
from typing import Final

VIETNAMESE: Final = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
CHINESE: Final = "零一二三四五六七八九"
ENGLISH: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
TENS: Final = [
    "zero",
    "ten",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
]
LONGEST_PLAIN: Final = 8  # digits without marks of thousands; a longer row is a code as well
LONGEST: Final = 15  # digits; a longer row is a code, not an amount
ROMANS: Final = r"(?:X{1,2}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3})"  # up to 29

_ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_VIETNAMESE_GROUPS: Final = ((10**9, "tỷ"), (10**6, "triệu"), (10**3, "nghìn"))
_CHINESE_GROUPS: Final = ((10**8, "亿"), (10**4, "万"))
_ENGLISH_GROUPS: Final = (
    *((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand")),
)


def vietnamese(number: int) -> str:
    """`number` in Vietnamese words."""
    words: list[str] = []
    for size, name in _VIETNAMESE_GROUPS:
        if number >= size:
            count, number = divmod(number, size)
            words += [_vietnamese_hundreds(count, bool(words)), name]
    if number or not words:
        words.append(_vietnamese_hundreds(number, bool(words)))
    return " ".join(words)


def _vietnamese_hundreds(number: int, is_inside: bool) -> str:
    """Up to 999; inside a longer number the hundreds are said even when there are none."""
    if number > 999:  # only of tỷ: một nghìn tỷ
        return vietnamese(number)
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = [f"{VIETNAMESE[hundreds]} trăm"] if hundreds or is_inside else []
    if tens > 1:
        words.append(f"{VIETNAMESE[tens]} mươi")
        words += [{1: "mốt", 4: "tư", 5: "lăm"}.get(ones, VIETNAMESE[ones])] if ones else []
    elif tens:
        words += ["mười", *(["lăm" if ones == 5 else VIETNAMESE[ones]] if ones else [])]
    elif words:
        words += ["linh", "tư" if ones == 4 else VIETNAMESE[ones]] if ones else []
    else:
        words.append(VIETNAMESE[ones])
    return " ".join(words)


def chinese(number: int, *, is_first: bool = True) -> str:
    """`number` in Chinese; 两 stands before 千, 万 and 亿, as it is spoken."""
    for size, name in _CHINESE_GROUPS:
        if number >= size:
            count, rest = divmod(number, size)
            head = "两" if count == 2 else chinese(count, is_first=is_first)
            gap = "零" if rest < size // 10 else ""
            return head + name + (gap + chinese(rest, is_first=False) if rest else "")
    return _chinese_thousands(number, is_first)


def _chinese_thousands(number: int, is_first: bool) -> str:
    """Up to 9999; what begins with ten begins 十, not 一十, unless it goes on a longer number."""
    text, has_gap = "", False
    for digit, name in zip(f"{number:04}", ("千", "百", "十", ""), strict=True):
        if digit != "0":
            text += "零" if has_gap else ""
            text += ("两" if digit == "2" and name == "千" else CHINESE[int(digit)]) + name
        has_gap = digit == "0" and bool(text)
    if is_first and text.startswith("一十"):
        return text[1:]
    return text or CHINESE[0]


def english(number: int) -> str:
    """`number` in British English words."""
    for size, name in _ENGLISH_GROUPS:
        if number >= size:
            count, rest = divmod(number, size)
            gap = " and " if rest < 100 else " "
            return f"{english(count)} {name}" + (gap + english(rest) if rest else "")
    hundreds, rest = divmod(number, 100)
    if hundreds:
        return f"{ENGLISH[hundreds]} hundred" + (f" and {english(rest)}" if rest else "")
    if rest < len(ENGLISH):
        return ENGLISH[rest]
    return TENS[rest // 10] + (f"-{ENGLISH[rest % 10]}" if rest % 10 else "")


def roman_value(letters: str) -> int:
    """XIV is 14."""
    values = [_ROMAN[letter] for letter in letters]
    following = (*values[1:], 0)
    return sum(-a if a < b else a for a, b in zip(values, following, strict=True))


def amount(
    written: str, words: Callable[[int], str], digits: Callable[[str], str], point: str
) -> str:
    """13,578 or 1.5 or 1.500.000, as Chinese and English are written, in a language's own words.

    Digit by digit what is a code: a long row, or one that begins with 0.
    """
    is_grouped = re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}", written)
    whole, _, part = re.sub(r"[,.]" if is_grouped else ",", "", written).partition(".")
    is_plain = written.isdecimal() and len(written) > LONGEST_PLAIN
    is_code = is_plain or len(whole) > LONGEST or (len(whole) > 1 and whole.startswith("0"))
    said = digits(whole) if is_code else words(int(whole))
    return f"{said}{point}{digits(part)}" if part else said
