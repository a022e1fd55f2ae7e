"""Characters nobody sees while editing, and what becomes of them in text that was pasted.

no-break and other wide or narrow spaces, no-break hyphens   a space, a hyphen; only within
                                                             1 500 000 a no-break space stays
zero-width space between two letters                         a space: web pages part words so
soft hyphens, joiners, byte-order and direction marks        left out
accents apart from their letters, Ð, ﬁ                       the letter that is meant: Đ, fi
control characters, marks that turn words round,
what is no letter (U+FFFF, U+10FFFF)                         stay: whoever wrote them must look
"""

import re
import unicodedata
from typing import Final

from content_sync.said import Said, phrase

# U+0080–U+009F are control characters; of U+202A–U+202E two show words in another order.
# What no standard says a letter of: noncharacters, and what each program may use as it likes; the
# latter's first part has the bullets of Word, which a text may begin with.
NO_LETTERS: Final = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
REFUSED: Final = re.compile(
    r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ufffc\ud800-\udfff"
    rf"{NO_LETTERS}\U000f0000-\U0010ffff]"
)
PRIVATE: Final = re.compile("[\ue000-\uf8ff]")
SPACE: Final = re.compile(
    r"(?<![0-9])[1-9][0-9]{0,2}(?:[\u00a0\u2009\u202f][0-9]{3})+(?![0-9\u00a0\u2009\u202f])"
    r"|[\x0c\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
)
THIN: Final = re.compile(r"[\u2009\u202f]")
PARTING: Final = re.compile(r"(?<=[0-9A-Za-z\u00c0-\u1fff])\u200b+(?=[0-9A-Za-z\u00c0-\u1fff])")
LEFT_OUT: Final = re.compile(  # \u200d joins pictures into one: 👩‍🌾
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202c"
    r"\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
    r"|\u200d(?![\u2190-\u2bff\U0001f000-\U0001faff])"
)
FIXES: Final = {
    **dict.fromkeys("\x0b\x85\u2028\u2029", phrase("begin a new line there")),
    "\ufffc": phrase(
        "a picture was pasted: put its file into media/, write ![what it shows](media/…)"
    ),
}
TONES: Final = frozenset("\u0300\u0301\u0303\u0309\u0323")
MEANT: Final = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        "\u00d0": "Đ",  # Icelandic; old Vietnamese keyboards wrote it
        "\u00f0": "đ",
        "\u0189": "Đ",  # Ewe
        **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)},
    }
)


def tidied(text: str) -> str:
    """`text` as it is meant, composed (NFC); what is refused stays in it."""
    text = LEFT_OUT.sub("", PARTING.sub(" ", SPACE.sub(_space, text)))
    return unicodedata.normalize("NFC", text.translate(MEANT))


def is_parted(line: str) -> bool:
    """Whether a zero-width space stands between two letters, which becomes a space."""
    return bool(PARTING.search(line))


def left_out(line: str) -> set[str]:
    """The names of what is left out of `line`; spaces and accents nobody meant otherwise."""
    return {code(each) for each in LEFT_OUT.findall(PARTING.sub(" ", line.removeprefix("\ufeff")))}


def doubled(line: str) -> str:
    """The first word of `line` with two tones on one letter, as đế́n; "" where there is none."""
    for word in line.split() if TONES.intersection(unicodedata.normalize("NFC", line)) else ():
        apart = unicodedata.normalize("NFD", word)
        for letter in re.findall(r"\w[\u0300-\u036f]{2,}", apart):
            if sum(each in TONES for each in letter) > 1:
                return word
    return ""


def found(text: str) -> str:
    """The code of the first character of `text` that nobody sees and that has no place in a name
    or a setting; "" where there is none.
    """
    hidden = REFUSED.search(text) or PRIVATE.search(text) or LEFT_OUT.search(text)
    return code(hidden.group()) if hidden else ""


def code(character: str) -> str:
    """The name of a character that cannot be shown: U+200B."""
    return f"U+{ord(character):04X}"


def fix(character: str) -> Said:
    """What to do about a character that is refused."""
    return FIXES.get(character, phrase("delete it or type the line again"))


def _space(match: re.Match[str]) -> str:
    return " " if len(match.group()) == 1 else THIN.sub("\u00a0", match.group())
