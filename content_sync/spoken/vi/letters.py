"""The names of Vietnamese letters, tones and keys, as schools teach them."""

import unicodedata
from typing import Final

from content_sync.spoken.numerals import VIETNAMESE
from content_sync.spoken.vi.words import LETTERS

UPPER: Final = "".join(filter(str.isupper, map(chr, range(0x41, 0x1EFA))))
LOWER: Final = "".join(filter(str.islower, map(chr, range(0x61, 0x1EFA))))
TONES: Final = {
    "\u0301": "sắc",
    "\u0300": "huyền",
    "\u0309": "hỏi",
    "\u0303": "ngã",
    "\u0323": "nặng",
}
KEYS: Final = {
    **TONES,
    " ": "dấu cách",
    ".": "dấu chấm",
    ",": "dấu phẩy",
    "?": "dấu hỏi",
    "!": "dấu chấm than",
    "-": "gạch ngang",
    "/": "gạch chéo",
    "@": "a còng",
    ":": "dấu hai chấm",
    "'": "dấu lược",
}


def letter(character: str) -> str:
    """The school's name of a letter, a tone or a key: bê, ê sắc, dấu cách; a digit as a word."""
    if character in KEYS:
        return KEYS[character]
    if character.isdecimal():
        return VIETNAMESE[int(character)]
    base, tone = _without_tone(character.lower())
    name = LETTERS.get(base)
    return " ".join(filter(None, (name, tone))) if name else character


def spell(letters: str) -> str:
    """Letter by letter: ô tê pê."""
    return " ".join("ô" if one in "oO" else letter(one) for one in letters)


def _without_tone(character: str) -> tuple[str, str]:
    marks = unicodedata.normalize("NFD", character)
    tone = "".join(TONES.get(mark, "") for mark in marks[1:])
    base = "".join(mark for mark in marks if mark not in TONES)
    return unicodedata.normalize("NFC", base), tone
