"""Vietnamese names for an English voice, which would spell out every marked letter.

    respell("Lạng Sơn") == "Lahng Sern"

Only words that carry Vietnamese marks are respelled, syllable by syllable, as a northern speaker
says them and an English reader would write them down.
"""

import re
import unicodedata
from typing import Final

from content_sync.spoken.rules import one_of, table

KNOWN: Final = {"Việt": "Viet", "Nguyễn": "Noo-yen"}
PHRASES: Final = {"Việt Nam": "Vietnam", "Hà Nội": "Hanoy", "Chi Lăng": "Chi Lang"}
ONSETS: Final = {"": ""} | table(
    """
    ngh n | ng n | nh n | gh g | gi z | g g | kh k | ph f | th t | tr ch | ch ch | qu kw | c k
    k k | d z | đ d | x s | r z | b b | h h | l l | m m | n n | p p | s s | t t | v v
    """
)
VOWELS: Final = table(
    """
    a ah | ă a | â u | e e | ê ay | i ee | y ee | o aw | ô oh | ơ er | u oo | ư oo | ai ie | ay ie
    ây ay | ao ow | au ow | âu ow | eo eh-oh | êu ay-oo | ia ee-a | iê ee-e | yê ee-e | oa wah
    oă wa | oe we | oi oy | ôi oy | ơi er-ee | ua oo-a | uô oo-o | ui oo-ee | uy wee | uê way
    uâ wu | uyê oo-ye | ưa oo-a | ươ oo-er | ưu oo | ưi oo-ee | iu ee-oo | iêu ee-oo | yêu ee-oo
    oai wie | oay wie | uôi oo-oy | ươi oo-er-ee | ươu oo
    """
)
CODAS: Final = {"": ""} | table(
    """
    ng ng | nh n | ch k | c k | k k | m m | n n | p p | t t
    """
)
TONES: Final = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
MARKS: Final = re.compile("[\u0300-\u036f]")


SYLLABLE: Final = re.compile(f"({one_of(ONSETS)})({one_of(VOWELS)})({one_of(CODAS)})")


def respell(word: str) -> str:
    """`word` so that an English voice says it nearly right; a plain word stays as it is."""
    if word.isascii():
        return word
    if word in KNOWN:
        return KNOWN[word]
    toneless = TONES.sub("", unicodedata.normalize("NFD", word.lower()))
    match = SYLLABLE.fullmatch(unicodedata.normalize("NFC", toneless))
    if not match:
        return plain(word)
    said = ONSETS[match[1]] + VOWELS[match[2]] + CODAS[match[3]]
    return said.capitalize() if word[0].isupper() else said


def plain(word: str) -> str:
    """`word` without its marks."""
    marks = unicodedata.normalize("NFD", word).replace("đ", "d").replace("Đ", "D")
    return unicodedata.normalize("NFC", MARKS.sub("", marks))
