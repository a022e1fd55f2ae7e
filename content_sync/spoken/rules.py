"""What the languages of `spoken` share: rules that run in order, and tables of words.

    table("km ki-lô-mét | kg ki-lô-gam") == {"km": "ki-lô-mét", "kg": "ki-lô-gam"}

A rule says what its pattern finds. One that is not sure says it all the same, in a form that does
no harm, as Unsure; so an officer can be told what will be said before it is.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Final


@dataclass(frozen=True, slots=True)
class Unsure:
    """What a rule says, and why it may be wrong."""

    said: str
    why: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A phrase the rules are not sure of: as it is written, as it is said, and why."""

    phrase: str
    said: str
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it is said, and the phrases of it that nobody should trust unheard."""

    text: str
    doubts: tuple[Doubt, ...] = ()


Said = str | Unsure
Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], Said]]
Rules = tuple[Rule, ...]

DASH: Final = r"\s?[-–—−]\s?"
NEAR: Final = 48  # letters before and behind a number that may tell what it is


def rewrite(text: str, rules: Rules) -> Reading:
    """`text` after every rule in turn."""
    doubts: list[Doubt] = []
    for pattern, said in rules:
        text = pattern.sub(said if isinstance(said, str) else partial(_said, said, doubts), text)
    return Reading(text, tuple(dict.fromkeys(doubts)))


def _said(say: Callable[[re.Match[str]], Said], doubts: list[Doubt], match: re.Match[str]) -> str:
    said = say(match)
    if isinstance(said, str):
        return said
    doubts.append(Doubt(match[0].strip(), said.said, said.why))
    return said.said


def is_after(match: re.Match[str], words: re.Pattern[str]) -> bool:
    """Whether `words`, which ends in $, stands right before the match."""
    return bool(words.search(match.string, max(0, match.start() - NEAR), match.start()))


def is_before(match: re.Match[str], words: re.Pattern[str]) -> bool:
    """Whether `words` begins right behind the match."""
    return bool(words.match(match.string, match.end(), match.end() + NEAR))


def table(written: str) -> dict[str, str]:
    """Entries a line or a bar apart; what is written ends at its first space, and ~ is one."""
    entries = (entry.strip() for line in written.splitlines() for entry in line.split("|"))
    return {
        key.replace("~", " ") if len(key) > 1 else key: said
        for key, _, said in (entry.partition(" ") for entry in entries if entry)
    }


def names(written: str) -> frozenset[str]:
    """The words of `written`."""
    return frozenset(written.split())


def one_of(keys: Iterable[str]) -> str:
    """A pattern of any of `keys`, the longest first."""
    return "|".join(map(re.escape, sorted(keys, key=len, reverse=True)))


def not_after(words: str) -> str:
    """A pattern: none of `words` stands before, with a space after it."""
    return "".join(rf"(?<!\b{word} )" for word in words.split())


def has_capitals(word: str) -> bool:
    """Whether it looks like an abbreviation: two capitals side by side."""
    return any(a.isupper() and b.isupper() for a, b in pairwise(word))
