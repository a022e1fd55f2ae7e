"""Numbers that one calls or types, however they are written, before any other rule sees them.

    ĐT:0.912.345.678     0912 – 345 – 678     114/115/0205 3851 234   Phone 385 1234     OTP 123456

`plainly` writes telephone numbers as `spoken_telephone` knows them; `announced` says the ones
without an area code, and `codes` what is typed, where a word before them tells what they are.
"""

import re
from collections.abc import Callable
from typing import Final

from content_sync.spoken.rules import Rules, Said, Unsure

Digits = Callable[[str], str]

SEPARATOR: Final = r"(?:\s?[·_–—/-]\s?|[ .])"
GROUPS: Final = re.compile(
    rf"(?<![A-Za-zÀ-ỹ0-9_.,/+-])(?:0|0[2-9]\d{{1,3}})(?:{SEPARATOR}\d{{2,7}}){{1,4}}"
    r"(?![A-Za-zÀ-ỹ0-9_])(?![.,:]\d)"
)
HOME: Final = (10, 11)  # digits of a number in Việt Nam
NUMBER: Final = r"\(?0\d{2,4}\)?[ .-]?\d{3}"
LOCAL: Final = (
    r"(?![01])(?:\d{6,8}|\d{3,4}[ .-]\d{3,4}|\d[ .]\d{3}[ .]\d{3}|\d{2,4}(?:[ .]\d{2}){2})"
)
ALONE: Final = r"[2-9]\d\d[ -]\d{4}|(?!20\d\d)[2-9]\d{3}[ -]\d{3}"  # as no amount is grouped


def plainly(colon: str, words: str) -> Rules:
    """Rules that part a number from its word and join what belongs to one number."""
    return (
        (re.compile(r"(?<=[^\W\d_]{2})\s?:(?=[\d(+])"), colon),
        (re.compile(rf"((?:{words}))\.(?=[(+]?\d)"), rf"\g<1>{colon}"),
        (re.compile(r"(?<![\w.,/])00[ .-](?=\d{2}[ .-]?\d)"), "00"),
        (
            re.compile(
                r"(?<![A-Za-z0-9.,/+-])(?<!86[ -])(1[3-9]\d)([ -])(\d{4})\2(\d{4})"
                r"(?![\d/])"
            ),
            r"\1\3\4",
        ),
        (re.compile(r"(?<![\w.,/])(1[89]00) (\d\d) (\d\d) (\d\d)(?!\d)"), r"\1 \2\3\4"),
        (
            re.compile(rf"(?<![\w.,/])1\d\d(?:\s?/\s?1\d\d){{0,4}}\s?/\s?(?={NUMBER})"),
            lambda match: re.sub(r"\s?/\s?", ", ", match[0]),
        ),
        (re.compile(r"(?<![\w.,/])(1[89]00[ .]?\d{4,6})\s?/\s?(?=(?:1[89]00|0\d\d))"), r"\1, "),
        (
            re.compile(rf"(?<![\w.,/])(\(?0\d[\d .()-]{{6,12}}\d)\s?/\s?(?={NUMBER})"),
            r"\1, ",
        ),
        (GROUPS, _joined),
    )


def _joined(match: re.Match[str]) -> str:
    """0 912 345 678, 0205/3851 234: groups with a space between, if they make one number."""
    first, *rest = groups = re.findall(r"\d+", match[0])
    has_slash = "/" in match[0][len(first) + 2 :] or ("/" in match[0] and len(first) < 3)
    if sum(map(len, groups)) not in HOME or has_slash:
        return match[0]
    return (
        first + rest[0] + "".join(f" {group}" for group in rest[1:])
        if first == "0"
        else (" ".join(groups))
    )


def announced(sure: str, likely: str, digits: Digits, comma: str) -> Rules:
    """Numbers without an area code: said digit by digit, and told where only `likely` announces."""
    more = rf"(?:\s?[,、/;]\s?{LOCAL})*"
    behind = (
        r"(?![A-Za-zÀ-ỹ0-9_/%])(?![.,:]\d|[ -]\d\d)"
        r"(?!\s?(?:đ|đồng|USD|VN[DĐ]|元|越盾|dong)(?![a-z]))"
    )

    def each(text: str) -> str:
        return comma.join(map(digits, re.findall(r"\d+", text)))

    def said(match: re.Match[str]) -> Said:
        return match[1] + each(match[2])

    def told(match: re.Match[str]) -> Said:
        if match[2].endswith("000"):
            return match[0]  # who calls a round number means money
        return Unsure(match[1] + each(match[2]), "a telephone number, or an amount?")

    return (
        (re.compile(rf"((?:{sure})[:：]?\s?)({LOCAL}{more}){behind}", re.I), said),
        (re.compile(rf"((?:{likely})\s?[:：]\s?)({LOCAL}{more}){behind}", re.I), told),
    )


def alone(digits: Digits, comma: str) -> Rules:
    """385 1234 with no word before it: as no amount is grouped, so by the digit, and told."""

    def told(match: re.Match[str]) -> Unsure:
        said = comma.join(map(digits, re.findall(r"\d+", match[0])))
        return Unsure(said, "a telephone number, or amounts side by side?")

    pattern = rf"(?<![A-Za-zÀ-ỹ0-9_.,/:+-])(?<!\d[ )])({ALONE})(?![A-Za-zÀ-ỹ0-9_/%])(?![ .,:-]\d)"
    return ((re.compile(pattern), told),)


def codes(words: str, digits: Digits, letter: Digits, comma: str) -> Rules:
    """What is typed or compared: letters by name, every digit, groups as they are written."""

    def said(match: re.Match[str]) -> str:
        groups = (
            " ".join(
                digits(run) if run.isdigit() else " ".join(map(letter, run))
                for run in re.findall(r"\d+|[^\W\d_]+", group)
            )
            for group in re.findall(r"[^\W_]+", match[2])
        )
        return match[1] + comma.join(groups)

    run = r"[A-ZĐ]{0,3}\d[A-ZĐ\d]*(?:[ .-][A-ZĐ]{0,2}\d[A-ZĐ\d]*)*"
    pattern = rf"((?:{words})[:：]?\s?)({run})(?![A-Za-zÀ-ỹ0-9_/%])(?![.,:]\d)"
    return ((re.compile(pattern), said),)
