"""Vietnamese Roman figures and numbered headings: quý bốn, lần thứ nhất, một chấm hai.

A letter is a figure where a word before it says so, or where no word is written like it: the VI of
PHẠM VI stays a word, and X. Đồng Đăng is a commune.
"""

import re
from typing import Final

from content_sync.spoken.rules import Rules, is_after, is_before
from content_sync.spoken.vi.figures import number, roman
from content_sync.spoken.vi.letters import LOWER, UPPER

ROMAN_AFTER: Final = (
    "khu vực|quý|thế kỷ|cấp|loại|hạng|bậc|lần thứ|thứ|khoá|khóa|chương|phần|mục|phụ lục|tập|kỳ"
    "|giai đoạn|nhóm|đại hội|vùng|đợt|học kỳ|kỳ họp thứ|độ|mức|bảng|chiến|tuyến|hồi|bài|khối|type"
    "|phân khu|quyển|vòng|khu|đô thị|nhiệm kỳ|trung ương|khóa họp|tiểu khu|quân khu|cụm|số"
)
CAPITALS_BEFORE: Final = re.compile(rf"[{UPPER}]{{2,}}[\s]$")
CAPITALS_BEHIND: Final = re.compile(rf"\s[{UPPER}]{{2,}}(?!\w)")
PLACE_BEHIND: Final = re.compile(rf"[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]+(?=[,.;)]|$)")


def _roman(match: re.Match[str]) -> str:
    """Quý IV, XIV alone; not the VI of PHẠM VI."""
    digits = match["roman"]
    is_word = digits in ("VI", "XI", "I", "V", "X") and not match.groupdict().get("name")
    if is_word and (is_after(match, CAPITALS_BEFORE) or is_before(match, CAPITALS_BEHIND)):
        return match[0]
    said = roman(digits)
    if match[0].lower().startswith(("thứ ", "lần thứ ")) and said in ("một", "bốn"):
        said = "nhất" if said == "một" else "tư"
    return match[0][: match.start("roman") - match.start()] + said


def _heading(match: re.Match[str]) -> str:
    """X. Tổ chức is the tenth; X. Đồng Đăng is a commune."""
    if match[1] == "X" and is_before(match, PLACE_BEHIND):
        return match[0]
    return f"{roman(match[1])}. "


HEADINGS: Final[Rules] = (
    # headings: I. Mục đích, II/ Nội dung, 1.2. Đối tượng
    (
        re.compile(rf"^\s*([IVX]{{1,5}})(\s?[.)/:–-]\s+(?=\S)|\.(?=[{UPPER}][{LOWER}])|\s[–-]\s)"),
        _heading,
    ),
    (
        re.compile(rf"^\s*(\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})(?=\.\s|\s[{UPPER}][^\W\d_])"),
        lambda match: " chấm ".join(map(number, match[1].split("."))),
    ),
    (
        re.compile(
            r"(\b(?:[Mm]ục|[Tt]iểu mục|[Đđ]iểm|[Đđ]iều|[Kk]hoản|[Pp]hần|[Pp]hiên bản"
            r"|[Bb]ài) )(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?![\d%])"
        ),
        lambda match: match[1] + " chấm ".join(map(number, match[2].split("."))) + " ",
    ),
)

ROMANS: Final[Rules] = (
    (
        re.compile(
            rf"(\b(?:(?i:{ROMAN_AFTER})) [IVX]+)\s?[-–—]\s?(?=(?:(?i:{ROMAN_AFTER}) )?[IVX]+\b)"
        ),
        r"\1 đến ",
    ),
    (
        re.compile(
            rf"(\b(?:(?i:{ROMAN_AFTER})) )(I|V|X)(?=(?:, [IVX]+)*,? (?:và|hoặc|hay|đến) [IVX]+\b"
            rf"|, [IVX]+\b)"
        ),
        lambda match: match[1] + roman(match[2]),
    ),
    (re.compile(rf"\b(?P<name>(?i:{ROMAN_AFTER}))\s(?P<roman>[IVX]+)\b"), _roman),
    (re.compile(r"\b(?P<roman>I{2,3}|I[VX]|VI{1,3}|X+(?:I{1,3}|IV|VI{0,3}|IX)?)\b(?!-\w)"), _roman),
)
