"""Where a sentence ends, and how sentences are put together again.

A sentence is what is spoken and marked in one go. Too few cuts only make a long breath; a cut
inside «TP. Lạng Sơn» or «1.500.000» sounds wrong, so in doubt there is none.
"""

import re
from collections.abc import Iterable
from typing import Final

ENDS: Final = re.compile(
    r"""(?<![.!?…])[.!?…]++["'”’»)\]⁰¹²³⁴⁵⁶⁷⁸⁹]*+(?=\s)"""  # a full stop needs a space after it
    r"""|(?<![。！？])[。！？]++[”’」』）》⁰¹²³⁴⁵⁶⁷⁸⁹]*+"""  # a Chinese one does not
)
FULL_WIDTH: Final = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
# After these a full stop belongs to the word: titles, places, offices, numbers, and so on.
WORDS: Final = (
    "tp tx tt kp q p h x đ đc đ/c ts ths th.s gs pgs bs ks cn cv nxb vd tr st đt sđt "
    "no nr nos art mr mrs ms dr prof tel ext fig pp vs etc e.g i.e a.m p.m v.v vv "
    "jan feb apr aug sept oct nov dec approx incl ltd dept"
)
SHORT: Final = frozenset(WORDS.split())
INITIALS: Final = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")  # A, T.A; small ones are words: ạ
NUMBER: Final = re.compile(  # «2. Họp.», «II. Họp.», «1.1. Họp.», «a. Họp.»
    r"(?:^|[.!?…。！？]\s)\s*(?:[0-9]{1,3}(?:\.[0-9]{1,2})*|[IVX]{1,5}|[a-zđ])$"
)
DAY: Final = re.compile(r"(?:^|\s)[0-9]{1,2}$")  # «1. 7. 2026»
DAY_GOES_ON: Final = re.compile(r"\s+(?:[0-9]{1,2}\.\s?[0-9]|(?:19|20)[0-9]{2}\b)")
NEAR: Final = 40  # letters before a full stop that can tell what it is
BRACKETS: Final = '»)]"」』'
FULL_STOPS: Final = (*".!?…。！？",)
CLOSING: Final = "”’⁰¹²³⁴⁵⁶⁷⁸⁹"  # quotes, and the marks of footnotes
OPENING: Final = "\"'“‘«([「『（《"


def ranges(text: str) -> tuple[tuple[int, int], ...]:
    """[start, end) of each sentence of `text`, without the space around it."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in (*(match.end() for match in ENDS.finditer(text) if _ends(text, match)), len(text)):
        if part := text[start:end].strip():
            first = text.index(part, start)
            found.append((first, first + len(part)))
        start = end
    return tuple(found)


def split(text: str) -> tuple[str, ...]:
    """The sentences of `text`."""
    return tuple(text[start:end] for start, end in ranges(text))


def join(sentences: Iterable[str]) -> str:
    """One text again: a space between two sentences, none after a Chinese full stop."""
    text = ""
    for sentence in sentences:
        text += gap(text, sentence) + sentence
    return text


def ended(text: str) -> str:
    """`text` with a full stop, in its own script, where it has no end of its own."""
    if not text or text.rstrip(CLOSING + BRACKETS)[-1:] in FULL_STOPS:
        return text
    return text + ("。" if FULL_WIDTH.match(text[-1]) else ".")


def gap(before: str, after: str) -> str:
    """What stands between two pieces of text that do not touch in their source."""
    is_chinese = FULL_WIDTH.match(before.rstrip(CLOSING)[-1:])
    return "" if not before or not after or is_chinese else " "


def _ends(text: str, match: re.Match[str]) -> bool:
    if match.group()[0] not in ".!?…":
        return True
    following = text[match.end() : match.end() + NEAR].lstrip().lstrip(OPENING)[:1]
    if following.islower() or following in {",", ";", ":"}:
        return False
    if match.group() != ".":
        return True
    before = text[max(0, match.start() - NEAR) : match.start()]
    if DAY.search(before) and DAY_GOES_ON.match(text, match.end()):
        return False
    word = re.split(r"[\s(\[«“\"']", before)[-1]
    is_initial = INITIALS.fullmatch(word) and word.isupper()
    return not (word.lower() in SHORT or is_initial or NUMBER.search(before))
