"""Vietnamese as a person of the north would say it.

    say("Từ 1/9, vay 1,5 triệu đồng") == "Từ ngày mùng một tháng chín, vay một phẩy năm triệu đồng"

Rules run from top to bottom over the whole sentence: addresses and abbreviations with full stops,
figures, units, numbers, words, signs. What one has written in words no later one touches.
"""

import re
from typing import Final

from content_sync.spoken_rules import DASH, Rules, has_capitals, one_of, rewrite
from content_sync.spoken_vi_days import DAYS
from content_sync.spoken_vi_figures import DOCUMENTS, NUMBER, TELEPHONES, digits, number
from content_sync.spoken_vi_letters import letter, spell
from content_sync.spoken_vi_words import (
    ABBREVIATIONS,
    DOTTED,
    FOREIGN,
    SIGNS,
    SITES,
    UNITS,
)

UPPER: Final = "".join(filter(str.isupper, map(chr, range(0x41, 0x1EFA))))
LOWER: Final = "".join(filter(str.islower, map(chr, range(0x61, 0x1EFA))))
PER: Final = (
    "tháng|năm|ngày|tuần|giờ|lần|hộ|người|khẩu|xã|thôn|con|loại|đợt|học sinh|trẻ|cháu|kỳ|suất|sào"
    "|kg|ha|m2|km|tấn|lít"
)
COUNTS: Final = (
    "đồng|triệu|nghìn|tỷ|trăm|Mỹ|tệ|gam|lít|vuông|mét|héc-ta|giờ|lần|người|hộ|buổi|suất|khẩu"
)
MONEY: Final = "USD|VNĐ|VND|NDT|CNY|RMB|EUR"
ROMAN: Final = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
ROMAN_AFTER: Final = (
    "khu vực|quý|thế kỷ|cấp|loại|hạng|bậc|lần thứ|thứ|khoá|khóa|chương|phần|mục|phụ lục|tập|kỳ"
    "|giai đoạn|nhóm|đại hội|vùng"
)
SYLLABLE: Final = re.compile(
    "(?:ngh?|nh|gh?|gi|kh|ph|th|tr|ch|qu|[bcdđhklmnprstvx])?"
    "[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}"
    "(?:ng|nh|ch|[cmnpt])?"
)
STOPPED: Final = re.compile(  # such a syllable is a word only with one of two tones
    "[^áắấéếíóốớúứýạặậẹệịọộợụựỵ]+(?:ch|[cpt])"
)
VOWELS: Final = frozenset("aeiouy")


def say(text: str) -> str:
    """`text` with everything in words; only letters, spaces and plain punctuation are left."""
    return rewrite(text, RULES)


def _address(match: re.Match[str]) -> str:
    """dịch vụ công chấm gốp chấm …: addresses of sites and of letters."""
    plain = re.sub(r"^https?://(?:www\.)?|^www\.|/+$", "", match[0], flags=re.I)
    parts = re.split(r"([.@/])", plain)
    signs = {".": "chấm", "@": "a còng", "/": "gạch chéo"}
    return " ".join(signs.get(part) or SITES.get(part.lower(), part) for part in parts if part)


def _repeated(match: re.Match[str]) -> str:
    """An abbreviation in brackets after what it stands for adds nothing to the ear."""
    long = ABBREVIATIONS.get(match[1], "")
    before = match.string[: match.start()].casefold()
    return "" if long and before.endswith(long.casefold()) else match[0]


def _roman(match: re.Match[str]) -> str:
    values = [ROMAN[digit] for digit in match["roman"]]
    following = (*values[1:], 0)
    total = sum(-a if a < b else a for a, b in zip(values, following, strict=True))
    return match[0].replace(match["roman"], number(str(total)))


def _code(match: re.Match[str]) -> str:
    """M01a, T8702, QL1A, H5N1: letters by name, a long or zero-led number digit by digit."""
    said = []
    for run in re.findall(r"\d+|[^\W\d_]+", match[0]):
        if not run.isdigit():
            said.append(ABBREVIATIONS.get(run) or FOREIGN.get(run.lower()) or spell(run))
        elif run.startswith("0") or len(run) > 2:
            said.append(_one_by_one(run))
        else:
            said.append(number(run))
    return " ".join(said)


def _word(match: re.Match[str]) -> str:
    word = match[0]
    known = ABBREVIATIONS.get(word) or FOREIGN.get(word.lower())
    if known:
        return known
    if len(word) == 1:
        is_letter = (word.isascii() and word.lower() not in VOWELS) or word in "Đđ"
        return letter(word) if is_letter else word
    parts = re.split(r"([-’'&])", word)
    has_short = any(part in ABBREVIATIONS or has_capitals(part) for part in parts)
    if "&" in word or (len(parts) > 1 and has_short):
        return re.sub(r"[^\W\d_]+", _word, re.sub(r"[-’']", " ", word).replace("&", " và "))
    return _capitals(word)


def _capitals(word: str) -> str:
    if not has_capitals(word):
        return word
    low = word.lower()
    is_word = SYLLABLE.fullmatch(low) and not STOPPED.fullmatch(low)
    return low if is_word else spell(word)


def _number(match: re.Match[str]) -> str:
    before = match.string[match.start() - 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    said = number(match[0])
    return (" " if before.isalnum() else "") + said + (" " if after.isalnum() else "")


def _upwards(match: re.Match[str]) -> str:
    return " ".join(filter(None, (match[1], match[2], "trở lên")))


def _one_by_one(figures: str) -> str:
    return " ".join(digits(figure) for figure in figures)


_UNIT: Final = one_of(UNITS)

RULES: Final[Rules] = (
    (
        re.compile(
            r"(?:https?://|www\.)[^\s«»“”,;)]*[^\s«»“”,;).:!?]"
            r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net|cn)\b"
        ),
        _address,
    ),
    (re.compile(r"(?<=[\d%])\s?[→⇒]\s?(?=\d)"), " đến "),
    (re.compile(r"\s*[→⇒➔]\s*"), ", rồi "),
    (re.compile(r"\s\(([^\W\d_]{2,})\)"), _repeated),
    (re.compile(rf"\bv\.\s?v\b(?:\s?(?:\.+|…))?(?=\s?[{LOWER}])"), "vân vân"),
    (re.compile(r"\bv\.\s?v\b(?:\s?(?:\.+|…))?"), "vân vân."),
    (re.compile(r"\bP\.?\s?(?=\d{3,4}\b)"), "phòng "),
    (re.compile(r"\b(Q|P)\.\s?(?=\d{1,2}\b)"), lambda match: DOTTED[match[1]] + " "),
    (
        re.compile(
            rf"\b({one_of(DOTTED)})\.\s?(?=[{UPPER}][^\W\d_]|HCM)",
        ),
        lambda match: DOTTED[match[1]] + " ",
    ),
    (re.compile(r"\bTh\.S\b\.?"), "Thạc sĩ"),
    (re.compile(r"\b[Đđ]/c\b"), "đồng chí"),
    (
        re.compile(rf"(?<![.\w])([{UPPER}])\.\s?(?=[{UPPER}](?:\.|[^\W\d_]))"),
        lambda match: letter(match[1]) + " ",
    ),
    (re.compile(r"\bCT MTQG\b"), "CTMTQG"),
    (re.compile(r"\bQL\.\s?(?=\d)"), "quốc lộ "),
    *DOCUMENTS,
    *DAYS,
    *TELEPHONES,
    (re.compile(rf"\b(?:(?i:{ROMAN_AFTER}))\s(?P<roman>[IVX]+)\b"), _roman),
    (re.compile(r"\b(?P<roman>I{2,3}|I[VX]|VI{1,3}|X+(?:I{1,3}|IV|VI{0,3}|IX)?)\b"), _roman),
    (re.compile(r"^\s*(?P<roman>[IVX]+)(?=\.\s)"), _roman),
    (re.compile(r"(?:US)?\$\s?(\d[\d.,]*\d|\d)"), r"\1 đô la"),
    (re.compile(r"[€]\s?(\d[\d.,]*\d|\d)"), r"\1 ơ-rô"),
    (re.compile(r"[¥￥]\s?(\d[\d.,]*\d|\d)"), r"\1 nhân dân tệ"),
    (re.compile(r"(?<=\d)m(?=\d\d\b)"), " mét "),
    (re.compile(r"\b[Kk]m\b(?=\s\d)"), "ki-lô-mét"),
    (re.compile(rf"(?<!\d)(?<!\d\s)\b({MONEY})\s?(\d[\d.,]*\d|\d)"), r"\2 \1"),
    (re.compile(rf"(?<=\d)\s?({_UNIT})(?!\w)"), lambda match: " " + UNITS[match[1]]),
    (
        re.compile(
            rf"(?<=\d)\s?({MONEY})\b",
        ),
        lambda match: " " + ABBREVIATIONS[match[1]],
    ),
    (re.compile(rf"\b({COUNTS})\s?/\s?(?=(?:{PER})\b)"), r"\1 một "),
    (re.compile(r"(?<=một )(kg|ha|m2|km)\b"), lambda match: UNITS[match[1]]),
    (re.compile(r"\b[^\W\d_]*\d[^\W_]*[A-ZĐ][^\W_]*\b|\b[A-ZĐ][^\W\d_]*\d[^\W_]*\b"), _code),
    (re.compile(r"\b(\d+)\+(?!\s?\d)(?: ([^\W\d_]+))?"), _upwards),
    (re.compile(r"(?<=\d)\s?[xX×]\s?(?=\d)"), " nhân "),
    (re.compile(rf"(?<=\d){DASH}(?=\d)"), " đến "),
    (re.compile(r"(\d(?: [^\W\d_-]+){1,3})\s?[–—]\s?(?=\d)"), r"\1 đến "),
    (re.compile(r"(?<![^\s(])[-–−](?=\d)"), "âm "),
    (re.compile(r"(?<=\d)\s?/\s?(?=\d)"), " trên "),
    (
        re.compile(r"\b([Ss]ố|[Mm]ẫu|[Mm]ã|[Bb]iểu) (0\d+)\b(?![.,]\d)"),
        lambda match: f"{match[1]} {_one_by_one(match[2])}",
    ),
    (
        re.compile(r"\b\d{1,2}(?:,\d{1,2}){2,}\b(?![.,]\d)"),
        lambda match: match[0].replace(",", ", "),
    ),
    (re.compile(r"(?<=\d)[\s_^#*\\`]+(?=\d)"), ", "),
    (re.compile(r"(?<=[^\W\d_])-(?=\d)"), " "),
    (re.compile(rf"\s-\s(?=[{LOWER}])"), " "),
    (NUMBER, _number),
    (re.compile(r"\b[Vv]à/hoặc\b"), "và hoặc"),
    (re.compile(r"[^\W\d_]+(?:[-’'&][^\W\d_]+)*"), _word),
    (re.compile(one_of(SIGNS)), lambda match: f" {SIGNS[match[0]]} "),
)
