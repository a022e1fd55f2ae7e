"""Text as a person would say it, before a synthesiser gets it.

    say("Vay 1,5 triệu đồng, lãi 6,6 %", "vi")
        == "Vay một phẩy năm triệu đồng, lãi sáu phẩy sáu phần trăm"

What comes out has no figure, no sign and no abbreviation left, so that said again it stays as it
is. Words in brackets stand between commas; quotes, small pictures and the raised figures of
footnotes fall silent. No other figure is ever left out.
"""

import re
import unicodedata
from typing import Final

from content_sync import spoken_en, spoken_vi, spoken_vi_letters, spoken_zh

SAY: Final = {"vi": spoken_vi.say, "zh-Hans": spoken_zh.say, "en": spoken_en.say}
LETTER: Final = {
    "vi": spoken_vi_letters.letter,
    "zh-Hans": spoken_zh.letter,
    "en": spoken_en.letter,
}

KEPT: Final = "–—−•·…“”‘’«»→⇒×÷°º≤≥≈±€£¥₫‰、。「」『』《》〈〉（），：；？！～￥"
ODD: Final = re.compile(rf"[^ -~À-ỹ\u4e00-\u9fff{KEPT}]")
POWERS: Final = re.compile(r"(?<=m)[²³]")  # km², m³; any other raised figure is a footnote's
RAISED: Final = re.compile("[⁰¹²³⁴-⁹]+")
THIN: Final = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")  # 1 500 000
UNSEEN: Final = {"Cf", "Cc", "Me", "Cs", "Co", "Cn"}

INCHES: Final = re.compile(r"(?<=\d)[\"“”'‘’«»](?=\d)")
QUOTES: Final = re.compile(r"[“”\"«»「」『』《》〈〉]|(?<![^\W\d_])['‘’]|['‘’](?![^\W\d_])")
PAUSE: Final = re.compile(r"\s*(?:[()（）\[\]|/•·–—]|\s-+(?=\s))\s*")
LEFT: Final = re.compile(r"[^\w\s.,;:?!…'。，、；：？！-]|_|(?<![^\W\d_])-|-(?![^\W\d_])")
MARKS: Final = ".,;:?!…。，、；：？！"
RUN: Final = re.compile(rf"(?<!\b[ap]\.m)(?:\s*[{MARKS}])+\s*")  # in p.m. the stop is a letter's
HALF_DAY: Final = re.compile(r"(?<=\b[ap]\.m\.)[\s.…]*[.…]")
RANKS: Final = ("?!？！", ".。", ";；", ":：", "，、,")
HAN_STOP: Final = re.compile(r"(?<=[\u4e00-\u9fff])\.(?=\s|$)")
BESIDE_HAN: Final = re.compile(r"(?<=[\u4e00-\u9fff，。、；：？！]) | (?=[，。、；：？！])")


def say(text: str, tag: str) -> str:
    """`text` as one says it in vi, zh-Hans or en; in any other language as it is."""
    if tag not in SAY:
        return text
    return _tidy(SAY[tag](_plain(text)), "，" if tag == "zh-Hans" else ", ")


def letter(character: str, tag: str) -> str:
    """The name of a key or a letter as it is taught in vi, zh-Hans or en."""
    return LETTER[tag](unicodedata.normalize("NFC", character)) if tag in LETTER else character


def _plain(text: str) -> str:
    """Composed, with every kind of digit written 0–9 and without small pictures."""
    text = THIN.sub("", unicodedata.normalize("NFC", text))
    text = POWERS.sub(lambda match: "2" if match[0] == "²" else "3", text)
    text = QUOTES.sub("", INCHES.sub(" ", ODD.sub(_usual, RAISED.sub("", text))))
    return " ".join(text.replace("’", "'").split())


def _usual(match: re.Match[str]) -> str:
    character = match[0]
    kind = unicodedata.category(character)
    if kind.startswith("N"):
        plain = unicodedata.normalize("NFKC", character).replace("\u2044", "/")
        value = unicodedata.numeric(character)
        return f" {plain} " if plain.isascii() else f" {value:.0f} "
    if character.isspace() or kind.startswith("Z"):
        return " "
    if kind in UNSEEN or "VARIATION" in unicodedata.name(character, ""):
        return ""
    plain = unicodedata.normalize("NFKC", character)
    if kind[0] in "LM":
        return plain if plain.isascii() else character
    return plain if plain != character and re.search(r"[A-Za-z0-9%$+=&@/]", plain) else " "


def _tidy(text: str, comma: str) -> str:
    """Only letters, spaces and marks that make a voice pause, one mark at a time."""
    text = HALF_DAY.sub("", LEFT.sub(" ", PAUSE.sub(comma, text)))
    text = RUN.sub(lambda match: _mark(match, comma), " ".join(text.split()))
    text = text.rstrip(" ,，、").lstrip(" " + MARKS)
    return BESIDE_HAN.sub("", HAN_STOP.sub("。", text)) if comma == "，" else text


def _mark(match: re.Match[str], comma: str) -> str:
    """The strongest of a run of marks; dots inside a sentence are a comma."""
    run = match[0]
    following = match.string[match.end() : match.end() + 1]
    goes_on = following.islower() or (comma == "，" and following.isalpha())
    if "…" in run or run.count(".") > 1:
        run = comma if goes_on else "." if comma == ", " else "。"
    mark = next(mark for marks in RANKS for mark in run if mark in marks)
    has_gap = len(match[0]) > 1 and (match[0][-1].isspace() or len(match[0].strip()) > 1)
    return mark + (" " if has_gap and following else "")
