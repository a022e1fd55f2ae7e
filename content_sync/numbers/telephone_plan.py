"""Which rows of digits can be dialled in Việt Nam: its numbering plan, by lengths and beginnings.

    02… 11 digits       a landline                  03 05 07 08 09… 10 digits   a mobile
    069… 9 or 10        police and army             080… 8                      the government
    1800… 1900… 8 to 10 service numbers             +…                          another country
    113 1022 12308      short numbers, without 0

Numbers of before 2018 (01… with 11 digits, an area without 02) lead nowhere today.
Circular 22/2014/TT-BTTTT, Decision 2036/QĐ-BTTTT; other countries: E.164.
"""

import re
from typing import Final

LONGEST_SHORT: Final = 5
MOST_DIGITS: Final = 18  # 00, a country and an area with its 0: no number has more
_HOME: Final = re.compile(
    r"02[0-9]{9}|0[35789][0-9]{8}|069[0-9]{6,7}|080[0-9]{5}|1[89]00[0-9]{4,6}"
)
_SHORT: Final = re.compile(r"1[0-9]{2}|(?!19[0-9]{2}|20[0-9]{2})[1-9][0-9]{3}|[19][0-9]{4}")
_ABROAD: Final = re.compile(r"1[2-9][0-9]{9}|[2-9][0-9]{6,14}")  # with its country, without 00
_CHINA: Final = re.compile(r"86(?:1[3-9][0-9]{9}|[2-9][0-9]{7,11}|10[0-9]{8})")


def dialled_form(written: str) -> str:
    """The keys to press for `written`, digits and what stands between them; "" for none."""
    digits = "".join(one for one in written if one in "0123456789")
    bare = written.lstrip("( ")
    if bare.startswith("+"):
        return _abroad(digits)
    if "+" in written:
        return ""
    if _HOME.fullmatch(digits) or _SHORT.fullmatch(digits):
        return digits
    if digits.startswith("00"):
        return _abroad(digits[2:])
    return _abroad(digits) if digits.startswith("84") and len(digits) > 10 else ""


def is_short(number: str) -> bool:
    """Whether `number` is one of three to five digits, which much else could be."""
    return len(number) <= LONGEST_SHORT


def at_home(number: str) -> str:
    """A dialled form as it is dialled within Việt Nam: +84 205 … is 0205 …"""
    return f"0{number[3:]}" if number.startswith("+84") else number


def _abroad(digits: str) -> str:
    """+ and a country; its own 0 before the area, +84 (0) 205 …, is not dialled."""
    if digits.startswith(("840", "860")):
        digits = digits[:2] + digits[3:]
    if digits.startswith("84"):
        home = f"0{digits[2:]}"
        return f"+{digits}" if _HOME.fullmatch(home) else ""
    known = _CHINA if digits.startswith("86") else _ABROAD
    return f"+{digits}" if known.fullmatch(digits) else ""
