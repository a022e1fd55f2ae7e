"""What was probably meant by a word that is none of those there are."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

from content_sync.letters.folding import fold

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
    """The one of `known` that is most like `word`, "" when none is; capitals and _ do not count."""
    plain = {_plain(one): one for one in sorted(known)}
    near = get_close_matches(_plain(word), list(plain), 1, alike)
    return plain[near[0]] if near else ""


def _plain(word: str) -> str:
    return re.sub(r"[\s_-]+", "-", fold(word).strip())
