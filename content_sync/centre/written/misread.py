"""Text whose letters are not those that were written: recognised, named, and guessed.

    «ViÖt Nam»   TCVN3, VNI, VISCII, Windows-1258 taken for Western letters
    «Viá»‡t»     UTF-8 taken for them, once or more often
    «H? tr?»     letters that an encoding did not have; «h� tr�»: lost while reading

Nothing is converted: what it probably says is told, so that a person looks at it. A word counts
only where it is no Vietnamese syllable as it stands and is one as it was meant. Two such words
are needed, and most words with marks in their line agree: a sign (©, ½), a word that ends with
one (An®) and a letter alone (ñ) say nothing, and a foreign name (Müller) speaks against it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from content_sync.centre.written.old_letters import VIETNAMESE, Decoder, as_letters, from_utf8
from content_sync.centre.written.syllables import is_syllable
from content_sync.said import Said, phrase

LOST: Final = "\ufffd"
QUOTES: Final = "“”‘’«»…–—•"
WORD: Final = re.compile(r"[^\s!-/:-@\[-`{-~]+")
OWN_LETTERS: Final = re.compile(r"[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+", re.IGNORECASE)
LETTER: Final = re.compile(r"[^\W\d_ªºµ¹²³¼½¾]")
UNICODE: Final = re.compile("[^\\x00-\u00ff]")  # of no older encoding: typed beside what was pasted
A_VOWEL: Final = re.compile(r"[aeiouy]", re.IGNORECASE)
NEITHER: Final = re.compile(  # numbers, units, and words of a-z that end with a sign: An®, x², Mª
    r"[0-9]|^°[CFK]$|^µ[gml]$|^[a-z]*[®©™°¹²³½¼¾]+$|^[a-z]+[ªº]$", re.IGNORECASE
)
ENOUGH: Final = 3  # what speaks for another encoding in a file: a French name does once
WORDS: Final = 2  # of the file that do
ADDRESS: Final = re.compile(r"//|www\.|[=&@]")
ASKED: Final = re.compile(r"(\w*)\?(\w*)[.,;:!)»”]*")
OURS: Final = re.compile(  # two Western letters may be some letter of UTF-8 by chance, as ß¾
    r"[ -~\u00a0-\u024f\u0300-\u0323\u1e00-\u1eff\u2000-\u2bff\u3000-\u30ff\u3400-\u9fff"
    r"\uff00-\uffef\ufeff\U0001f000-\U0001faff]+"
)
ASKED_MOST: Final = 2  # in a line; one may be a slip
VOWEL: Final = re.compile(r"[^bcdđghklmnpqrstvxfjwz]", re.IGNORECASE)
MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
NEAR: Final = 200  # bytes; a sentence of any language has spaces, and their other byte is 0
NULS: Final = 10
SHOWN: Final = 90  # letters of a guess
KEPT_WORDS, KEPT_LINES = 16_384, 1_024  # texts have few words, each many times
UNIKEY: Final = phrase(
    "turn it into Unicode (Unikey: Ctrl+Shift+F6) and paste it again, or type it again"
)
AGAIN: Final = phrase("copy it again from where it is whole, or type it again, and save as UTF-8")


@dataclass(frozen=True, slots=True)
class Misreading:
    """`lines` that are misread, counted from 1; `guess`: what the first of them probably says."""

    what: Said
    fix: Said
    lines: tuple[int, ...]
    guess: str = ""

    def __str__(self) -> str:
        return self.told

    @property
    def told(self) -> Said:
        """What is wrong, what it probably says, and how often."""
        told = self.what
        if self.guess:
            told = phrase("{what}, it probably says «{guess}»", what=told, guess=self.guess)
        others = len(self.lines) - 1
        if others == 1:
            return phrase("{what} (as in 1 more line)", what=told)
        return (
            phrase("{what} (as in {count} more lines)", what=told, count=others) if others else told
        )


def misreadings(text: str, is_vietnamese: bool) -> Iterator[Misreading]:
    """What of `text` is misread, one of each sort; `is_vietnamese`: or a neighbour's language."""
    lines = text.split("\n")
    if (found := _garbled(lines)) or (is_vietnamese and (found := _in_another_encoding(lines))):
        yield found
    if lost := _numbers(lines, lambda line: LOST in line):
        sample = lines[lost[0] - 1].strip()[:SHOWN]
        yield Misreading(
            phrase("letters are lost (U+FFFD) in «{sample}»", sample=sample), AGAIN, lost
        )
    if is_vietnamese and (asked := _numbers(lines, _has_asked_letters)):
        sample = lines[asked[0] - 1].strip()[:SHOWN]
        what = phrase("question marks stand for letters in «{sample}»", sample=sample)
        yield Misreading(what, AGAIN, asked)


def is_utf16(data: bytes) -> bool:
    """Whether `data` is what Notepad calls «Unicode»; without its mark it passes for UTF-8."""
    head = data[:NEAR]
    return head.startswith(MARKS) or NULS * head.count(0) > len(head)


def guess_bytes(data: bytes, is_vietnamese: bool, is_chinese: bool) -> Misreading | None:
    """What `data`, which is no UTF-8, probably is."""
    if is_utf16(data):
        return _utf16(data)
    if is_chinese:
        try:
            first = _first_odd(data.decode("gb18030"))
        except UnicodeDecodeError:
            return None
        what = phrase("not UTF-8 but {encoding}", encoding="GBK (GB18030)")
        return Misreading(what, phrase("save the file as UTF-8"), *first)
    found = next(misreadings(as_letters(data), is_vietnamese), None)
    if found is None:
        return None
    encoding = found.what.values.get("encoding", found.what)
    what = phrase("not UTF-8 but {encoding}", encoding=encoding)
    return replace(found, what=what)


def _utf16(data: bytes) -> Misreading:
    order = "utf-16" if data.startswith(MARKS) else "utf-16-le"
    first = _first_odd(data.decode(order, errors="replace"))
    fix = phrase("choose UTF-8, not «Unicode» or «UTF-16», when saving")
    return Misreading(phrase("not UTF-8 but {encoding}", encoding="UTF-16"), fix, *first)


def _first_odd(text: str) -> tuple[tuple[int, ...], str]:
    """The first line that shows how the text was read."""
    for number, line in enumerate(text.splitlines(), 1):
        if not line.isascii() and len(line.strip("\ufeff- ")) > 1:
            return (number,), line.strip()[:SHOWN]
    return (1,), text.strip()[:SHOWN]


def _numbers(lines: list[str], is_odd: Callable[[str], bool]) -> tuple[int, ...]:
    return tuple(number for number, line in enumerate(lines, 1) if is_odd(line))


def _garbled(lines: list[str]) -> Misreading | None:
    mended = {number: _ungarbled(line) for number, line in enumerate(lines, 1)}
    odd = tuple(number for number, line in mended.items() if line != lines[number - 1])
    if not odd:
        return None
    guess = " ".join(mended[odd[0]].split())[:SHOWN]
    what = phrase("letters are garbled (UTF-8 read as another encoding)")
    return Misreading(what, AGAIN, odd, guess)


def _ungarbled(line: str) -> str:
    if line.isascii():
        return line
    # By words: a line may hold letters that were typed beside those that are garbled.
    words = line.split(" ")
    mended = [_mended(word) or word for word in words]
    pairs = zip(words, mended, strict=True)
    is_sure = any(word != meant and _is_sure(word, meant) for word, meant in pairs)
    return " ".join(mended) if is_sure else line


@lru_cache(maxsize=KEPT_WORDS)
def _mended(word: str) -> str:
    meant = None if word.isascii() else from_utf8(word)
    return meant if meant and OURS.fullmatch(meant) else ""


def _is_sure(word: str, meant: str) -> bool:
    """Whether `word` was garbled; not XÃ” or hè…”, which are good and end with quotation marks."""
    bare = word.strip(f"{QUOTES}®©™°.,;:!?()")
    is_good = bare != word and bare.isalpha()
    return not is_good or (is_syllable(meant) and not bare.isupper())


def _in_another_encoding(lines: list[str]) -> Misreading | None:
    if all(line.isascii() for line in lines):
        return None
    weights = {name: _weight(lines, decoder) for name, decoder in VIETNAMESE.items()}
    name, weight = Counter(weights).most_common(1)[0]
    odd = _numbers(lines, lambda line: _speaks(line, VIETNAMESE[name]))
    if weight < ENOUGH or not odd:
        return None
    first = lines[odd[0] - 1]
    is_mixed = bool(UNICODE.search(first))  # its good words are good

    def meant(word: re.Match[str]) -> str:
        is_good = is_mixed and is_syllable(word.group())
        return word.group() if is_good else _meant(word.group(), VIETNAMESE[name])

    guess = WORD.sub(meant, first)
    what = phrase("these are letters of {encoding}", encoding=name)
    return Misreading(what, UNIKEY, odd, guess.strip()[:SHOWN])


def _weight(lines: list[str], decoder: Decoder) -> int:
    """How much a file speaks for an encoding; 0 where it is one word that does."""
    speaking = [line for line in lines if _speaks(line, decoder)]
    signs = [_signs(word, decoder) for word in {w for line in speaking for w in _words(line)}]
    return sum(signs) if sum(sign > 0 for sign in signs) >= WORDS else 0


@lru_cache(maxsize=KEPT_LINES)
def _words(line: str) -> tuple[str, ...]:
    """Its words that have marks, however those were meant."""
    return tuple(w for w in WORD.findall(_without_addresses(line)) if not _is_plain(w))


@lru_cache(maxsize=KEPT_WORDS)
def _is_plain(word: str) -> bool:
    """Whether it says nothing of how letters were read: a sign, a unit, An®, x², 1ª, «ñ»."""
    bare = word.strip(QUOTES)
    is_letter = len(bare) == 1 or not LETTER.search(bare)
    is_quoted = bare.isascii() and bool(A_VOWEL.search(bare))
    return is_letter or is_quoted or word.isascii() or bool(NEITHER.search(bare))


@lru_cache(maxsize=KEPT_WORDS)
def _signs(word: str, decoder: Decoder) -> int:
    """How much a word speaks for an encoding; below 0: against it."""
    decoded = decoder(word)
    is_meant = decoded is not None and is_syllable(decoded)
    if is_syllable(word.strip(QUOTES)):
        return 0 if is_meant or UNICODE.search(word) else -1
    if not is_meant:
        return -1
    return 1 if OWN_LETTERS.fullmatch(word) else 2


def _speaks(line: str, decoder: Decoder) -> bool:
    return sum(_signs(word, decoder) for word in _words(line)) > 0


def _meant(word: str, decoder: Decoder) -> str:
    """`word` of a line that is misread; what is no syllable either way is a name or a number."""
    decoded = decoder(word)
    return decoded if decoded and is_syllable(decoded) else word


def _has_asked_letters(line: str) -> bool:
    if "?" not in line:
        return False
    words = (ASKED.fullmatch(word) for word in _without_addresses(line).split())
    return sum(_is_asked(*word.groups()) for word in words if word) >= ASKED_MOST


def _without_addresses(line: str) -> str:
    return " ".join(word for word in line.split() if not ADDRESS.search(word))


def _is_asked(before: str, after: str) -> bool:
    if after:
        return after.isalpha() and after.islower()
    is_one_or_small = len(before) == 1 or before.islower()
    return before.isalpha() and is_one_or_small and not VOWEL.search(before)
