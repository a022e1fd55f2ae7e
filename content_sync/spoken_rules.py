"""What the languages of `spoken` share: rules that run in order, and tables of words.

table("km ki-lô-mét | kg ki-lô-gam") == {"km": "ki-lô-mét", "kg": "ki-lô-gam"}
"""

import re
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Final

Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]
Rules = tuple[Rule, ...]

DASH: Final = r"\s?[-–—−]\s?"


def rewrite(text: str, rules: Rules) -> str:
    """`text` after every rule in turn."""
    for pattern, said in rules:
        text = pattern.sub(said, text)
    return text


def table(written: str) -> dict[str, str]:
    """Entries a line or a bar apart; what is written ends at its first space."""
    entries = (entry.strip() for line in written.splitlines() for entry in line.split("|"))
    return {key: said for key, _, said in (entry.partition(" ") for entry in entries if entry)}


def one_of(keys: Iterable[str]) -> str:
    """A pattern of any of `keys`, the longest first."""
    return "|".join(map(re.escape, sorted(keys, key=len, reverse=True)))


def not_after(words: str) -> str:
    """A pattern: none of `words` stands before, with a space after it."""
    return "".join(rf"(?<!\b{word} )" for word in words.split())


def has_capitals(word: str) -> bool:
    """Whether it looks like an abbreviation: two capitals side by side."""
    return any(a.isupper() and b.isupper() for a, b in pairwise(word))
