"""Text as a person would say it, before a synthesiser gets it.

    say("Vay 1,5 triệu đồng, lãi 6,6 %", "vi")
        == "Vay một phẩy năm triệu đồng, lãi sáu phẩy sáu phần trăm"

What comes out has no figure, no sign and no abbreviation left, so that said again it stays as it
is. Words in brackets stand between commas; quotes, small pictures and the raised figures of
footnotes fall silent. No other figure is ever left out.

    read("Họp thôn 1/2", "vi").doubts        what the rules were not sure of, to be told by `check`
"""

import re
import unicodedata
from dataclasses import replace
from typing import Final

from content_sync.spoken.en import language as spoken_en
from content_sync.spoken.rules import NEAR, Doubt, Reading
from content_sync.spoken.vi import language as spoken_vi
from content_sync.spoken.vi import letters as spoken_vi_letters
from content_sync.spoken.zh import language as spoken_zh

READ: Final = {"vi": spoken_vi.read, "zh-Hans": spoken_zh.read, "en": spoken_en.read}
LETTER: Final = {
    "vi": spoken_vi_letters.letter,
    "zh-Hans": spoken_zh.letter,
    "en": spoken_en.letter,
}

LONGEST: Final = 600  # characters; a longer sentence nobody could follow
AGAIN: Final = 3  # times at most; what is left, as I. where there was I/-, is said as well
RULED: Final = re.compile(  # what rules look for: figures, signs, capitals, km, 一-二
    r"\d|[\u4e00-\u9fff]-|[^\w\s.,:;?!'…。，、；：？！-]|_|\b[A-ZĐ]\b|[A-ZĐ]{2}|\b[b-df-hj-np-tv-xzđ]{1,3}\b"
)
KEPT: Final = "⁄′″–—−•·…“”‘’«»→⇒×÷°º≤≥≈±€£¥₫‰、。「」『』《》〈〉（），：；？！～￥"
ODD: Final = re.compile(rf"[^ -~À-ỹ\u4e00-\u9fff{KEPT}]")
MICRO: Final = re.compile(r"[µμ](?=[glmL](?![A-Za-z]))")
ARROW: Final = re.compile(r"\s?(?<!-)->\s?")
POWERS: Final = re.compile(r"(?<=m)[²³]")  # km², m³; any other raised figure is a footnote's
PARTS: Final = re.compile("([⁰¹²³⁴-⁹]+)[⁄/]([₀-₉]+)")  # ³⁄₄, a part written small
VULGAR: Final = re.compile("[¼-¾⅐-⅞↉]")
PRIME: Final = re.compile(r"(?<=\d)(?:''|’’|′′|\"|″)(?![\w\d])|(?<=\d)['’′](?![\w'’])")
OPENED: Final = re.compile(r"(?:(?<!\w)['‘]|“|«)[^'’”»]*$|^[^\"]*\"[^\"]*$")
RAISED: Final = re.compile("[⁰¹²³⁴-⁹]+")
THIN: Final = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")  # 1 500 000
SAID_SIGNS: Final = "+−=<>≤≥≈~～±×÷%‰°º$€¥￥£₫&@→⇒➔′″⁄|`^´¨"
ANY_SIGN: Final = re.compile(rf"[^\w\s{re.escape(SAID_SIGNS)}\U0001f000-\U0001faff]|[#\\]")
SIGN_KINDS: Final = {"Sm", "Sc", "So", "Sk"}
SPACED: Final = re.compile(  # 1 500 000 đồng
    r"(?<![\d.,])([1-9]\d{0,2})((?: \d{3})+)"
    r"(?=\s?(?:đồng|đ|VNĐ|VND|USD|dong|₫|越盾|元|美元)(?![a-z]))"
)
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
    return read(text, tag).text


def read(text: str, tag: str) -> Reading:
    """What `say` says, with the phrases that the rules are not sure of."""
    if tag not in READ:
        return Reading(text)
    said, doubts = _once(text, tag)
    before = text
    for _ in range(AGAIN):
        if said == before or not RULED.search(said):
            break
        before, (said, _) = said, _once(said, tag)
    sayable = [replace(doubt, said=_once(doubt.said, tag)[0]) for doubt in doubts]
    sayable += [Doubt(sign, "", "a sign nobody can say: left out") for sign in _dropped(text)]
    return Reading(said, tuple(sayable))


def _once(text: str, tag: str) -> tuple[str, tuple[Doubt, ...]]:
    """`text` after all rules, and what they doubt."""
    readings = [READ[tag](piece) for piece in pieces(_plain(text))]
    said = _tidy(" ".join(reading.text for reading in readings), "，" if tag == "zh-Hans" else ", ")
    return said, tuple(doubt for reading in readings for doubt in reading.doubts)


def pieces(text: str) -> tuple[str, ...]:
    """`text` cut where one may pause: what the rules see at once, so that their work is bounded."""
    found = []
    while len(text) > LONGEST:
        end = max(text.rfind(mark, 0, LONGEST) for mark in " 。，；、") + 1 or LONGEST
        found.append(text[:end].strip())
        text = text[end:]
    return (*found, text)


def letter(character: str, tag: str) -> str:
    """The name of a key or a letter as it is taught in vi, zh-Hans or en."""
    return LETTER[tag](unicodedata.normalize("NFC", character)) if tag in LETTER else character


def _plain(text: str) -> str:
    """Composed, with every kind of digit written 0–9 and without small pictures."""
    text = THIN.sub("", unicodedata.normalize("NFC", text))
    text = SPACED.sub(lambda match: match[1] + match[2].replace(" ", ""), text)
    text = MICRO.sub("mc", ARROW.sub(" → ", text))
    text = POWERS.sub(lambda match: "2" if match[0] == "²" else "3", text)
    text = VULGAR.sub(_parted, PARTS.sub(_parted, text))
    text = RAISED.sub("", PRIME.sub(_prime, text))
    text = QUOTES.sub("", INCHES.sub(" ", ODD.sub(_usual, text)))
    return " ".join(text.replace("’", "'").split())


def _parted(match: re.Match[str]) -> str:
    """½ as 1⁄2, whose stroke no day and no document has."""
    plain = unicodedata.normalize("NFKC", match[0]).replace("/", "⁄")
    before = match.string[match.start() - 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    return (" " if before.isalnum() else "") + plain + (" " if after.isalnum() else "")


def _prime(match: re.Match[str]) -> str:
    """30' are minutes, unless the mark ends a quotation."""
    if OPENED.search(match.string, max(0, match.start() - NEAR), match.start()):
        return match[0]
    return "″" if len(match[0]) > 1 or match[0] in '"″' else "′"


def _dropped(text: str) -> tuple[str, ...]:
    """Signs of `text` that mean something and are not heard; small pictures mean to be seen."""
    signs = dict.fromkeys(ANY_SIGN.findall(text))
    return tuple(
        sign for sign in signs if unicodedata.category(sign) in SIGN_KINDS and not _is_written(sign)
    )


def _is_written(sign: str) -> bool:
    """Whether it is another way to write letters or figures: ℃, ㎏, ①."""
    return any(letter.isalnum() for letter in unicodedata.normalize("NFKC", sign))


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
