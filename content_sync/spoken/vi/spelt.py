"""Vietnamese abbreviations, codes and foreign words: said in full, by their letters, or as words.

KH&CN, KH-CN, KHCN: khoa học và công nghệ     QR: quy e-rờ     XYZQ: by letters, and told
"""

import re
from typing import Final

from content_sync.spoken.rules import Rules, Said, Unsure, has_capitals, is_after, is_before
from content_sync.spoken.vi.figures import number, one_by_one
from content_sync.spoken.vi.letters import letter, spell
from content_sync.spoken.vi.short import ABBREVIATIONS, KINDS
from content_sync.spoken.vi.words import FOREIGN, SPELT

SYLLABLE: Final = re.compile(
    "(?:ngh?|nh|gh?|gi|kh|ph|th|tr|ch|qu|[bcdđhklmnprstvx])?"
    "[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}"
    "(?:ng|nh|ch|[cmnpt])?"
)
STOPPED: Final = re.compile(  # such a syllable is a word only with one of two tones
    "[^áắấéếíóốớúứýạặậẹệịọộợụựỵ]+(?:ch|[cpt])"
)
VOWELS: Final = frozenset("aeiouy")
WEEK: Final = re.compile(
    r"(?:trừ|nghỉ|sáng|chiều|tối|ngày|từ|đến|tuần)\s$|(?:thứ|T[2-7]|Bảy|hai|ba|tư|năm|sáu"
    r"|bảy)\b[^.;]{0,20}$",
    re.I,
)
WEEK_BEHIND: Final = re.compile(r"[^.;]{0,4}\b(?:thứ|T[2-7]|h[ằà]ng tuần|ngày)\b|:|,? \w+ giờ")
FILES_BEFORE: Final = re.compile(
    r"\b(?:nộp|trả|nhận|gửi|bộ|lập|giải quyết|thành phần|một cửa|mã) $", re.I
)
FILES_BEHIND: Final = re.compile(r" (?:gồm|xin|đề nghị|vay|đăng ký|cấp|đất|dự tuyển|bệnh án|khai)")
PUPILS_BEFORE: Final = re.compile(r"\b(?:em|các|cho|trường|phụ huynh) $", re.I)
PUPILS_BEHIND: Final = re.compile(
    r",? (?:nghèo|lớp|khối|SV|sinh viên|bán trú|nội trú|THCS|TH|tiểu)"
)
SURE_CODES: Final = re.compile(
    r"QL\d+[A-Z]?|\dG|[A-DBHF]\d{1,2}|H\dN\d|C?T0\d|M\d\d[a-z]?|\d{1,2}[A-E]|CO2|O2|H2O|SpO2"
    r"|MR\d|T\d{4}|SE\d{1,2}|K\d{1,2}"
)


def _repeated(match: re.Match[str]) -> str:
    """An abbreviation in brackets after what it stands for adds nothing to the ear."""
    long = ABBREVIATIONS.get(match[1], "")
    before = match.string[: match.start()].casefold()
    return "" if long and before.endswith(long.casefold()) else match[0]


def _code(match: re.Match[str]) -> Said:
    """M01a, T8702, QL1A, H5N1: letters by name, a long or zero-led number digit by digit."""
    said = []
    for run in re.findall(r"\d+|[^\W\d_]+", match[0]):
        if not run.isdigit():
            said.append(_short(run) or FOREIGN.get(run.lower()) or spell(run))
        elif run.startswith("0") or len(run) > 2:
            said.append(one_by_one(run))
        else:
            said.append(number(run))
    plain = " ".join(said)
    return plain if SURE_CODES.fullmatch(match[0]) else Unsure(plain, "a code, said piece by piece")


def _plate(match: re.Match[str]) -> str:
    """29A-123.45: hai chín a, một hai ba bốn năm."""
    letters = " ".join(one_by_one(one) if one.isdigit() else letter(one) for one in match[2])
    return f"{one_by_one(match[1])} {letters}, {one_by_one(match[3] + match[4])}"


def _file(match: re.Match[str]) -> str:
    """G12.99-261129-0001: groups, digit by digit."""
    groups = re.split(r"[.-]", match[0][1:])
    return f"{letter(match[0][0])} {', '.join(map(one_by_one, groups))}"


def _short(run: str) -> str:
    """An abbreviation of three letters or more: two stand for too much beside a number."""
    return ABBREVIATIONS.get(run, "") if len(run) > 2 or run in ("QL", "HN") else ""


def _joined(match: re.Match[str]) -> str:
    """KH&CN, VH-TT&DL, LĐ, TB và XH: a ministry, however its letters are joined."""
    plain = re.sub(r"[^A-ZĐƯ]", "", match[0])
    return ABBREVIATIONS.get(match[0]) or ABBREVIATIONS.get(plain) or match[0]


def _certificate(match: re.Match[str]) -> Said:
    """HS: files where they are handed in, pupils where they are taught."""
    if is_after(match, FILES_BEFORE) or is_before(match, FILES_BEHIND):
        return "hồ sơ"
    if is_after(match, PUPILS_BEFORE) or is_before(match, PUPILS_BEHIND):
        return "học sinh"
    return Unsure("hát ét-sì", "HS: hồ sơ or học sinh? Write the word")


def _word(match: re.Match[str]) -> Said:
    word = match[0]
    if word == "CN":
        is_day = is_after(match, WEEK) or is_before(match, WEEK_BEHIND)
        return "Chủ Nhật" if is_day else Unsure("xê en-nờ", "CN: Sunday, or which word?")
    known = ABBREVIATIONS.get(word) or FOREIGN.get(word.lower())
    if known:
        return known
    if len(word) == 1:
        is_letter = (word.isascii() and word.lower() not in VOWELS) or word in "Đđ"
        return letter(word) if is_letter else word
    parts = re.split(r"[-’'&]", word)
    has_short = any(part in ABBREVIATIONS or has_capitals(part) for part in parts)
    if "&" not in word and not (len(parts) > 1 and has_short):
        return _capitals(word)
    if len(parts) == 2 and parts[0] in KINDS and parts[1] in ABBREVIATIONS:
        return f"{KINDS[parts[0]]} của {ABBREVIATIONS[parts[1]]}"
    said = [_part(part) for part in parts if part]
    joined = (" và " if "&" in word else " ").join(said)
    return (
        joined if all(map(_is_sure, parts)) else Unsure(joined, "an abbreviation, said by letters")
    )


def _part(part: str) -> str:
    """A piece of VHXH-ABC; two letters alone stand for too much."""
    if len(part) > 2 and part in ABBREVIATIONS:
        return ABBREVIATIONS[part]
    if has_capitals(part):
        return spell(part)
    return FOREIGN.get(part.lower()) or (
        letter(part) if len(part) == 1 and part.isascii() else part
    )


def _is_sure(part: str) -> bool:
    return not has_capitals(part) or (len(part) > 2 and part in ABBREVIATIONS) or part in SPELT


def _capitals(word: str) -> Said:
    if not has_capitals(word):
        return _foreign(word)
    low = word.lower()
    if SYLLABLE.fullmatch(low) and not STOPPED.fullmatch(low):
        return low
    said = spell(word)
    return said if word in SPELT else Unsure(said, "an abbreviation nobody knows, said by letters")


def _foreign(word: str) -> Said:
    """A word whose letters no Vietnamese word has; the voice says it as it can."""
    pieces = re.split(r"[-’']", word.lower())
    if not word.isascii() or all(SYLLABLE.fullmatch(piece) for piece in pieces):
        return word
    return Unsure(word, "a foreign word, said as if it were Vietnamese")


KNOWN: Final[Rules] = (
    # number plates and the numbers of files, before what looks like a document
    (re.compile(r"\b(\d\d)-?([A-ZĐ]{1,2}\d?)[- ](\d{3})\.?(\d{2})\b"), _plate),
    (re.compile(r"\b(?!T)[A-Z]\d{1,2}(?:\.\d{1,3}){1,4}(?:-\d{1,8})*\b(?!\s?%)"), _file),
    (re.compile(r"\bđt(?=[:.]?\s?\(?[0+])"), "điện thoại"),
    (re.compile(r"\s\(([^\W\d_]{2,})\)"), _repeated),
    (re.compile(r",\s([^\W\d_]{2,})(?=\))"), _repeated),
    (re.compile(r"\bHS\b(?![\d-]|, SV)"), _certificate),
)

CODES: Final[Rules] = (
    (re.compile(r"\b[^\W\d_]*\d[^\W_]*[A-ZĐ][^\W_]*\b|\b[A-ZĐ][^\W\d_]*\d[^\W_]*\b"), _code),
)

WORDS: Final[Rules] = (
    (re.compile(r"\b[A-ZĐƯ]{2,}(?:(?:\s?[&-]\s?|,\s?|\svà\s)[A-ZĐƯ]{2,}){1,3}\b"), _joined),
    (re.compile(r"[^\W\d_]+(?:[-’'&][^\W\d_]+)*"), _word),
)
