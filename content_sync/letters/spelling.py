"""Words as people write what they hear, and with a slip of the finger; all words are folded.

    alike("xach") == ("sach",)      alike("giay") == ("day", "ray")
    "chinh" in near("chnih")        one letter left out, added, changed, or two turned round

Northern speech has one sound for d, gi and r, for s and x, for tr and ch; much of it for l and n.
"""

from string import ascii_lowercase
from typing import Final

from content_sync.machine.forgetting import kept_for_a_visit

SHORTEST_SLIP: Final = 4  # letters; a shorter word with another letter is simply another word

_SWAPS: Final = {"s": ("x",), "x": ("s",), "tr": ("ch",), "ch": ("tr",), "l": ("n",), "n": ("l",)}
_RESPELT: Final = {"ngh": "ng", "ng": "ngh", "gh": "g", "g": "gh", "k": "c", "c": "k"}
_ONSETS: Final = ("ngh", "ng", "nh", "tr", "ch", "th", "kh", "gh", "gi", "ph", "qu")


@kept_for_a_visit(4096)
def alike(word: str) -> tuple[str, ...]:
    """Other ways to write what sounds like `word`, and an English word in its other number."""
    onset = next((one for one in _ONSETS if word.startswith(one) and word != one), word[:1])
    rest = word[len(onset) :]
    if not rest or not word.isascii():
        return ()
    if onset in ("d", "r", "gi") or word == "gi":
        others = _as_z(onset, rest)
    else:
        others = tuple(other + rest for other in (*_SWAPS.get(onset, ()), *_respelt(onset, rest)))
    return (*others, *_other_number(word))


@kept_for_a_visit(64)
def near(word: str) -> frozenset[str]:
    """All that is one slip of the finger away from `word`; nothing for a short word or a number."""
    if len(word) < SHORTEST_SLIP or not (word.isascii() and word.isalpha()):
        return frozenset()
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    missing = {head + letter + tail for head, tail in cuts for letter in ascii_lowercase}
    added = {head + tail[1:] for head, tail in cuts if tail}
    changed = {
        head + letter + tail[1:] for head, tail in cuts if tail for letter in ascii_lowercase
    }
    turned = {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    return frozenset(missing | added | changed | turned) - {word}


def _as_z(onset: str, rest: str) -> tuple[str, ...]:
    """d, gi, r before the same rest; the i of gi may be the vowel's: giếng is also diếng."""
    if onset == "g":
        return ("d" + rest, "r" + rest)
    if onset == "gi":
        plain = ("d" + rest, "r" + rest)
        return (*plain, "di" + rest, "ri" + rest) if rest[0] == "e" else plain
    other = "r" if onset == "d" else "d"
    as_gi = "g" + rest if rest[0] == "i" else "gi" + rest
    return (as_gi, other + rest)


def _other_number(word: str) -> tuple[str, ...]:
    """An English word with or without its s."""
    if len(word) < SHORTEST_SLIP:
        return ()
    return (word[:-1],) if word.endswith("s") else (f"{word}s",)


def _respelt(onset: str, rest: str) -> tuple[str, ...]:
    """Onsets that are spelt by the vowel after them, written the wrong way."""
    wrong = ("ng", "g", "c") if rest[0] in "eiy" else ("ngh", "gh", "k")
    return (_RESPELT[onset],) if onset in wrong else ()
