"""Telephone numbers in a text, however they are grouped, for `spoken` in every language.

    0205 3.851.234   (0205) 3 851 234   (+84) 912 345 678   +84 (0)205 3812 345   1900 6888
    113/114/115      86-10-12308        400-123-4567        0205 3812 345/346

A number is one if its digits are as many as such a number has. What begins like one and has too
few or too many is read digit by digit as well, which is never wrong, but told.
"""

import re
from collections.abc import Callable
from typing import Final

from content_sync.spoken.rules import Rules, Said, Unsure

Digits = Callable[[str], str]

W: Final = "A-Za-zÀ-ỹ0-9_"  # no \w: a number may stand right behind a Chinese character
MORE: Final = r"(?:[ .-]{0,2}+\(?\d{1,11}+\)?(?![:%h]))"  # possessive: one way to read it
ABROAD: Final = re.compile(rf"(?<![{W}.,/+])\(?\+ ?\d{{1,3}}\)?{MORE}{{1,7}}(?![{W}])")
AT_HOME: Final = re.compile(
    rf"(?<![{W}.,/:+])(?:\(0\d{{1,4}}\)|0\d{{1,10}}+){MORE}{{0,6}}(?![{W}%])(?![.,:]\d)"
    r"(?P<also>(?:\s?/\s?\d{2,4}(?![\d/.])|\s?[-–/]\s?[1-9](?:[ .]?\d){5,7}(?![\d.])"
    r"|\s?[-–/;]\s?\(?0\d[\d .()-]{6,12}\d(?!\d))*)"
)
WITHOUT_PLUS: Final = re.compile(
    rf"(?<![{W}.,/])(?:\(?8[46]\)?[ .-](?=\(?\d)|\(8[46][ .-]?\d{{1,4}}\)){MORE}{{1,6}}(?![{W}])"
)
SERVICE: Final = re.compile(
    rf"(?<![{W}.,/])1[89]00(?:[ .]\d{{4}}|-(?!(?:1[6-9]|20)\d\d\b)\d{{4}}"
    r"|[ .-]?\d{2,3}[ .-]?\d{2,4}|\d{4})"
    rf"(?![{W}/])(?![.,]\d)"
)
CHINA: Final = re.compile(
    rf"(?<![{W}.,/])(?:1[3-9]\d(?:\d{{8}}|([ -])\d{{4}}\1\d{{4}})"
    r"|[48]00-\d{3,4}-\d{3,4})(?![\d/])"
)
SHORT: Final = r"1(?:1[0-9]|2[0-2])"
LENGTHS: Final = (10, 11)  # digits of a number in Việt Nam, with its zero
SHORTEST, LONGEST = 7, 15


def telephones(digits: Digits, plus: str, comma: str) -> Rules:
    """Rules that say telephone numbers: `digits` says a group, `comma` stands between groups."""

    def groups(text: str) -> str:
        found = re.findall(r"\d+", text)
        if len(found) == 1 and len(found[0]) in LENGTHS:
            whole, last = found[0], 4 if found[0].startswith("1") else 3  # as in China, as here
            found = [whole[: -last - last], whole[-last - last : -last], whole[-last:]]
        return comma.join(map(digits, found))

    def abroad(match: re.Match[str]) -> Said:
        said = plus + groups(match[0])
        count = _count(match[0])
        return said if 8 <= count <= LONGEST else Unsure(said, "no telephone number is so long")

    def at_home(match: re.Match[str]) -> Said:
        written = match[0].removesuffix(match["also"] or "")
        if _count(written) < SHORTEST:
            return match[0]
        others = re.split(r"\s?[–/;]\s?|\s-\s|^-", match["also"])
        end = "".join(comma + groups(other) for other in others if other)
        first = _first(written)
        if first is None and written.isdecimal():
            return digits(written) + end  # of a card or an account
        if first is None:
            return Unsure(groups(written) + end, f"a telephone number of {_count(written)} digits?")
        rest = written[len(first) :]
        return groups(first) + (comma + groups(rest) if rest else "") + end

    def counted(match: re.Match[str]) -> Said:
        return groups(match[0]) if _count(match[0]) >= SHORTEST else match[0]

    return (
        (ABROAD, abroad),
        (WITHOUT_PLUS, counted),
        (AT_HOME, at_home),
        (SERVICE, counted),
        (CHINA, counted),
    )


def emergencies(digits: Digits, comma: str, joints: str, counted: str) -> Rules:
    """113/114/115: each digit by digit; `joints` are words between, `counted` follows amounts."""
    joint = rf"(?:\s?[/;·、|]\s?|,\s|\s?(?:{joints})\s?)"  # 116,110 is one number
    more = rf"(?:(?:{joint}{SHORT})+|(?:,{SHORT}){{2,}}|(?:\s?[-–]\s?{SHORT}){{2,}})"
    pattern = rf"(?<![{W}/.,])(?<!\d{{3}}[ .-]){SHORT}{more}{counted}(?![/.,]?\d)"

    def each(match: re.Match[str]) -> str:
        between = re.sub(r"\s?[/;·、|–-]\s?|,\s?", comma, match[0])
        return re.sub(r"\d+", lambda one: digits(one[0]), between)

    return ((re.compile(pattern), each),)


def _count(text: str) -> int:
    return sum(letter.isdigit() for letter in text)


def _first(text: str) -> str | None:
    """The part of `text` that is one whole number: as many groups as have ten or eleven digits."""
    total = 0
    if text.startswith("00"):
        return text if 11 <= _count(text) <= LONGEST else None
    for group in re.finditer(r"\d+\)?", text):
        total += _count(group[0])
        if total in LENGTHS and not re.match(r"\d", text[group.end() : group.end() + 1]):
            following = re.match(r"[ .-]{1,2}(\d+)", text[group.end() :])
            if not (following and total == 10 and len(following[1]) == 1):
                return text[: group.end()]
    return None
