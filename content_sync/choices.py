"""What was probably meant by a word that is none of those there are."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

SHOWN: Final = 12  # choices in a message
ALIKE: Final = 0.6  # of their letters


def meant(word: str, known: Iterable[str]) -> str:
    """«did you mean …», or what there is to choose from."""
    choices = sorted(known)
    near = nearest(word, choices)
    if near:
        return f"did you mean '{near}'?"
    if not choices:
        return "there is none yet"
    more = ", …" if len(choices) > SHOWN else ""
    return f"write one of: {', '.join(choices[:SHOWN])}{more}"


def nearest(word: str, known: Iterable[str], alike: float = ALIKE) -> str:
    """The one of `known` that is most like `word`, "" when none is."""
    near = get_close_matches(word, sorted(known), 1, alike)
    return near[0] if near else ""
