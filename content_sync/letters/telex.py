"""Vietnamese typed with plain keys: Telex (giamr) and VNI (gia3m), one word at a time.

    compose("giamr", Method.TELEX) == "giảm"       compose("gia3m", Method.VNI) == "giảm"
    decode("giamr ngheof") == "giảm nghèo"

A key that marks a letter may stand anywhere after it in the word, as typists do
(dduowngf, duongwdf); typed twice it takes its mark back and stays as a letter (hass -> has).
"""

import re
import unicodedata
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise
from typing import Final

from content_sync.letters.folding import words


class Method(Enum):
    """Which keys make the marks."""

    TELEX = "telex"
    VNI = "vni"


_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT = "\u0300\u0301\u0309\u0303\u0323"
_CIRCUMFLEX, _BREVE, _HORN = "\u0302\u0306\u031b"
_TONES: Final = {
    Method.TELEX: {"s": _ACUTE, "f": _GRAVE, "r": _HOOK, "x": _TILDE, "j": _DOT, "z": ""},
    Method.VNI: {"1": _ACUTE, "2": _GRAVE, "3": _HOOK, "4": _TILDE, "5": _DOT, "0": ""},
}
_SHAPES: Final = {  # key -> letters it may mark, and the mark
    Method.TELEX: {"a": ("a", _CIRCUMFLEX), "e": ("e", _CIRCUMFLEX), "o": ("o", _CIRCUMFLEX)},
    Method.VNI: {"6": ("aeo", _CIRCUMFLEX), "7": ("ou", _HORN), "8": ("a", _BREVE)},
}
_STROKE: Final = {Method.TELEX: "d", Method.VNI: "9"}
_VOWELS: Final = "aeiouy"


def compose(keys: str, method: Method) -> str:
    """The word that `keys` make; letters that are no keys stay as they are."""
    word = _Word()
    for key in keys:
        if not word.mark(key, method):
            word.letters.append(key)
            word.marks.append("")
    return word.text()


def decode(text: str) -> str:
    """Each word of `text` as its keys would make it: VNI when it carries digits, else Telex."""
    return " ".join(
        compose(word, Method.VNI if re.search(r"[^\W\d]\d", word) else Method.TELEX)
        for word in words(text.lower())
    )


class _Word:
    """The letters typed so far, the mark on each, and the tone of the word."""

    def __init__(self) -> None:
        self.letters: list[str] = []
        self.marks: list[str] = []
        self.tone = ""
        self.is_plain = False  # a mark was taken back: the rest is meant as typed

    def mark(self, key: str, method: Method) -> bool:
        """Use `key` as a mark; False if it is a letter here."""
        low = key.lower()
        if self.is_plain:
            return False
        if low == _STROKE[method]:
            return self._put("d", "đ", range(len(self.letters)))
        if low in _TONES[method]:
            return self._put_tone(_TONES[method][low])
        if low == "w" and method is Method.TELEX:
            return self._put_w()
        letters, shape = _SHAPES[method].get(low, ("", ""))
        return self._put(letters, shape, self._vowels())

    def text(self) -> str:
        """The word, composed."""
        place = self._tone_place()
        marks = list(self.marks)
        if marks and marks[-1] == _HORN and self._is_uo(len(marks) - 1):
            marks[-2] = ""  # thuở, huơ: at the end of a word only the o is horned
        parts = []
        for at, (letter, mark) in enumerate(zip(self.letters, marks, strict=True)):
            body = _stroked(letter) if mark == "đ" else letter + mark
            parts.append(body + self.tone if at == place else body)
        return unicodedata.normalize("NFC", "".join(parts))

    def _vowels(self) -> list[int]:
        """Where the vowels stand that can carry marks: not the u of qu, not the i of gia."""
        low = "".join(self.letters).lower()
        places = [at for at, letter in enumerate(low) if letter in _VOWELS]
        has_glide = low.startswith(("qu", "gi")) and len(places) > 1 and places[:2] == [1, 2]
        return places[1:] if has_glide else places

    def _put(self, letters: str, mark: str, places: Sequence[int]) -> bool:
        for at in reversed(places):
            if self.letters[at].lower() in letters:
                return self._set(at, mark)
        return False

    def _set(self, at: int, mark: str) -> bool:
        self.is_plain = self.marks[at] == mark
        self.marks[at] = "" if self.is_plain else mark
        if mark == _HORN and self._is_uo(at):
            self.marks[at - 1] = self.marks[at]
        return not self.is_plain

    def _is_uo(self, at: int) -> bool:
        return "".join(self.letters[at - 1 : at + 1]).lower() == "uo" and at - 1 in self._vowels()

    def _put_w(self) -> bool:
        vowels = self._vowels()
        low = [self.letters[at].lower() for at in vowels]
        for first, second in pairwise(vowels):
            if self.letters[first].lower() + self.letters[second].lower() == "ua":
                return self._set(first, _HORN)
        for at, letter in zip(reversed(vowels), reversed(low), strict=True):
            if letter in "aou":
                return self._set(at, _BREVE if letter == "a" else _HORN)
        return False

    def _put_tone(self, tone: str) -> bool:
        if not self._vowels() or (not tone and not self.tone):
            return False
        if self.tone == tone:
            self.tone = ""
            self.is_plain = True
            return False
        self.tone = tone
        return True

    def _tone_place(self) -> int:
        """The letter that carries the tone: a marked one, else by the shape of the syllable."""
        vowels = self._vowels()
        shaped = [at for at in vowels if self.marks[at]]
        if shaped:
            return shaped[-1]
        if len(vowels) == 2:
            pair = "".join(self.letters[at].lower() for at in vowels)
            is_closed = vowels[-1] + 1 < len(self.letters)
            return vowels[1] if is_closed or pair in ("oa", "oe", "uy") else vowels[0]
        if not vowels:
            return -1
        return vowels[1] if len(vowels) > 2 else vowels[0]


def _stroked(letter: str) -> str:
    return "Đ" if letter.isupper() else "đ"
