"""Search folding: many ways of writing a word become one.

    exact_key("Khánh Hoà") == exact_key("khánh hòa")     tone marks kept
    fold("Đắk Nông") == "dak nong"                        marks, đ, case, apostrophes dropped
    words("海关 Hữu Nghị") == ("海", "关", "huu", "nghi")   one Chinese character a word
    pairs("海关法 huu") == ("海关", "关法", "法", "huu")      as long texts are indexed

Content (when a release is written) and queries (when a visitor types) pass through the same
functions, so whatever they drop cannot keep the two apart.
"""

import re
import unicodedata
from functools import cache
from typing import Final

from content_sync.machine.forgetting import kept_for_a_visit

HAN: Final = "\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"

_MARKS: Final = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+")
_APOSTROPHES: Final = "'’‘ʼ_"
_APOSTROPHE: Final = re.compile(r"(?<=[^\W\d_])['’‘ʼ_]+")
_I_AS_Y: Final = re.compile(r"(?<=\b[hklmst])y\b|(?<=\bqu)y\b")  # lý and lí, quý and quí are one
_THOUSANDS: Final = re.compile(r"(?<=[0-9])[.,](?=[0-9]{3}(?![0-9]))")  # 15.000.000
_HAN: Final = f"[{HAN}]"
_WORD: Final = rf"[{HAN}]|[^\W_{HAN}]+"
_RUN: Final = rf"[{HAN}]+|[^\W_{HAN}]+"
_SPAN: Final = (  # a word as it is written: with marks, apostrophes, thousands
    rf"[{HAN}]|[^\W_{HAN}]+(?:(?:{_MARKS.pattern}|['’‘ʼ_]+(?=[^\W_{HAN}])|{_THOUSANDS.pattern})"
    rf"[^\W_{HAN}]*)*"
)
_OLD_TONES: Final = tuple(  # hòa, khòe, thùy: where older spelling puts the tone
    (unicodedata.normalize("NFC", first + tone + second), first + second + tone)
    for first, second in (("o", "a"), ("o", "e"), ("u", "y"))
    for tone in "\u0300\u0301\u0303\u0309\u0323"
)
_NEW_TONES: Final = {old: unicodedata.normalize("NFC", new) for old, new in _OLD_TONES}
_OLD_TONE: Final = re.compile("|".join(_NEW_TONES))


def exact_key(text: str) -> str:
    """`text` in small letters with its marks, where spellings of one sound agree (hòa, hoà)."""
    lower = unicodedata.normalize("NFC", text).lower()
    return _OLD_TONE.sub(lambda match: _NEW_TONES[match[0]], lower)


def fold(text: str) -> str:
    """`text` in small letters without tones, marks and apostrophes: "T’ả Đắk Lý" is "ta dak li".

    Numbers lose what parts their thousands: 15.000 is 15000.
    """
    if text.isascii():
        plain = text.lower()
    else:
        lower = unicodedata.normalize("NFKD", text).lower()
        plain = _MARKS.sub("", lower).replace("đ", "d").replace("ð", "d")
    if any(one in plain for one in _APOSTROPHES):  # rare, and dear to look for
        plain = _APOSTROPHE.sub("", plain)
    return _I_AS_Y.sub("i", _THOUSANDS.sub("", plain))


def words(text: str) -> tuple[str, ...]:
    """The words of a folded or exact `text`; every Chinese character is a word of its own."""
    return tuple(_compiled(_WORD).findall(text))


def pairs(text: str) -> tuple[str, ...]:
    """The words of a folded text, Chinese in pairs of neighbours; the last one stands alone."""
    found: list[str] = []
    for run in _compiled(_RUN).findall(text):
        found += [run[at : at + 2] for at in range(len(run))] if is_han(run[0]) else [run]
    return tuple(found)


@kept_for_a_visit(512)
def spans(text: str) -> tuple[tuple[int, int, str], ...]:
    """Where each word of an unfolded `text` stands: (start, end, the word folded)."""
    return tuple(
        (match.start(), match.end(), word)
        for match in _compiled(_SPAN).finditer(text)
        for word in _folded(match[0])
    )


def is_han(word: str) -> bool:
    """Whether a word is a Chinese character."""
    return _compiled(_HAN).fullmatch(word) is not None


@kept_for_a_visit(4096)
def sort_key(text: str) -> tuple[str, str]:
    """Where `text` stands in a list: (folded, exact)."""
    return fold(text), exact_key(text)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """So many characters take some 10 ms, which a start would wait for."""
    return re.compile(pattern)


@kept_for_a_visit(8192)
def _folded(written: str) -> tuple[str, ...]:
    return words(fold(written))
