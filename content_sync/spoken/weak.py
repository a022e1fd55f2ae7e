"""What no rule knew, told before it is said all the same: check --speech lists it.

    16-16-8     12/5:30     385 1234     3851234     0.912.34     3xy

These rules change nothing. They stand right before the last ones, which say numbers as they come.
"""

import re
from typing import Final

from content_sync.spoken.rules import Rules, Unsure

START: Final = r"(?<![A-Za-zÀ-ỹ0-9_.,/:-])"
N: Final = r"\d+(?:[.,]\d+)*"
SIGNS: Final = r"[_^#*\\`·•|~]"


def weak(behind: str, whole: re.Pattern[str]) -> Rules:
    """Rules that doubt; `behind` is what an amount never lacks, `whole` any amount as written."""

    def odd(match: re.Match[str]) -> str | Unsure:
        is_amount = whole.fullmatch(match[0])
        return match[0] if is_amount else Unsure(match[0], "an amount, or which number?")

    end = r"(?![A-Za-zÀ-ỹ0-9_])"
    return (
        (
            re.compile(rf"{START}{N}(?:\s?[-–—]\s?{N}){{2,}}{end}"),
            lambda match: Unsure(match[0], "numbers side by side: a day, a score, a code?"),
        ),
        (
            re.compile(rf"{START}{N}(?:(?:\s?/\s?|:){N})+{end}"),
            lambda match: Unsure(match[0], "numbers with a slash or a colon: what are they?"),
        ),
        (
            re.compile(rf"{START}{N}(?:(?:\s|\s?{SIGNS}\s?){N})+{end}"),
            lambda match: Unsure(match[0], "numbers side by side: one number, or some?"),
        ),
        (
            re.compile(rf"{START}[1-9]\d{{5,9}}(?![.,/:-]?\d){behind}"),
            lambda match: Unsure(match[0], "an amount, or a number to call or to type?"),
        ),
        (re.compile(rf"{START}\d+(?:[.,]\d+)+{end}"), odd),
    )


def thousands() -> Rules:
    """250.000 where a full stop begins the decimals: whoever writes here means thousands."""
    return (
        (
            re.compile(rf"{START}[1-9]\d{{0,2}}\.\d{{3}}(?![A-Za-z0-9_.,%]| %)"),
            lambda match: Unsure(match[0], "a full stop of decimals, or of thousands?"),
        ),
    )


def unknown_units(known: str) -> Rules:
    """3xy, 5 l/ng: letters at a number which are no unit anybody wrote a rule for."""
    return (
        (
            re.compile(
                rf"(?<![A-Za-z0-9])\d{{1,5}}(?!\d"
                rf"|(?:{known})(?![A-Za-z]))[a-zµμ]{{1,3}}(?:/[a-z]{{1,3}})?(?![\w'])"
            ),
            lambda match: Unsure(match[0], "a unit nobody knows: write it in words"),
        ),
        (
            re.compile(r"\w+ ?/ ?(?<=[a-zà-ỹ]/)[b-df-hj-np-tv-xz]{1,3}(?!\w)"),
            lambda match: Unsure(match[0], "letters behind a slash: write the word"),
        ),
    )
