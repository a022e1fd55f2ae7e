"""Vietnamese that stands there as it was typed, because no keyboard program made letters of it.

    Nguwowif daan caanf bieets     Telex        Ngu+o+`i da^n ca^`n bie^'t     VIQR
    Ngu7o7i2 da6n ca62n bie61t     VNI

Told only where every word of a line is a syllable once it is made, and several are none before.
"""

import re
from collections.abc import Sequence
from typing import Final

from content_sync.centre.written.syllables import is_syllable
from content_sync.letters.telex import Method, compose

LEAST: Final = 3  # words that only keys explain; one or two may be names
VIQR: Final = re.compile(r"[aeo]\^|[ou]\+|a\(", re.IGNORECASE)
AS_TELEX: Final = (
    (re.compile(r"([aeo])\^", re.IGNORECASE), r"\1\1"),
    (re.compile(r"(a)\(|([ou])\+", re.IGNORECASE), r"\1\2w"),
    (re.compile(r"(?<=[a-z])`", re.IGNORECASE), "f"),
    (re.compile(r"(?<=[a-z])'", re.IGNORECASE), "s"),
    (re.compile(r"(?<=[a-z])\?(?=[a-z\s])", re.IGNORECASE), "r"),
    (re.compile(r"(?<=[a-z])~", re.IGNORECASE), "x"),
    (re.compile(r"(?<=[a-z])\.(?=[a-z])", re.IGNORECASE), "j"),
)
WORD: Final = re.compile(r"[^\W\d_]\w*")


def left_as_keys(lines: Sequence[str]) -> tuple[int, str]:
    """The first of `lines`, counted from 1, that stands there as keys, and what they make."""
    for number, line in enumerate(lines, 1):
        if line.isascii() and (made := _made(line)):
            return number, made
    return 0, ""


def _made(line: str) -> str:
    if len(VIQR.findall(line)) >= LEAST:
        for pattern, meant in AS_TELEX:
            line = pattern.sub(meant, line)
    found = [word.lower() for word in WORD.findall(line)]
    if sum(not is_syllable(word) for word in found) < LEAST:
        return ""
    made = [compose(word, _method(word)) for word in found]
    return " ".join(made) if all(map(is_syllable, made)) else ""


def _method(word: str) -> Method:
    return Method.VNI if re.search(r"\d", word) else Method.TELEX
