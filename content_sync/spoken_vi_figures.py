"""Vietnamese figures as they are read: documents, telephones, parts, amounts.

`NUMBER` finds what the rules have left; it is read last, after the units.
"""

import re
from typing import Final

from content_sync.numerals import LONGEST, LONGEST_PLAIN, VIETNAMESE, vietnamese
from content_sync.spoken_rules import Rules, not_after
from content_sync.spoken_vi_words import ABBREVIATIONS, ISSUERS, KINDS

# After these a number counts, so that it is no telephone number.
COUNTED: Final = (
    r"(?!\d)(?!\s?(?:hộ|người|ngày|tháng|năm|tuổi|thôn|xã|bản|km|kg|m|m2|m3|ha|đ|đồng|nghìn|triệu|tỷ"
    r"|%|con|cái|trẻ|em|học sinh|suất|nhà|căn|lượt|trường|ca|gam|lít|điếu|điểm|chỉ số|phút|giờ|giây"
    r"|trang|mét|cây|tấn|sản phẩm|cán bộ|đại biểu|dự án|công trình|USD|NDT|VND|VNĐ)\b|\s?[°%×])"
)
AMOUNT: Final = not_after("Điều mốc có được còn khoảng gần hơn trên dưới cả đủ thêm")
SHARED: Final = (  # what stands after a part of a whole
    r"(?=\s(?:số|diện tích|thành viên|dân số|tổng|mức|đại biểu|quãng|thời gian|chỉ số|hộ|xã|thôn"
    r"|bản|người|tiêu chí|trường|nhóm|phiếu)\b)"
)
KIND_NAMES: Final = "Quyết định|Nghị định|Nghị quyết|Thông tư|Chỉ thị|Công văn|Kế hoạch|Luật"
ISSUER: Final = re.compile(r"([^\W\d_]+?)(\d+)?")
NUMBER: Final = re.compile(
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?"
)


def digits(text: str) -> str:
    """Every digit of `text`; groups of it are set apart as they were written."""
    groups = re.findall(r"\d+", text)
    if len(groups) == 1 and len(groups[0]) == 10:
        groups = [groups[0][:4], groups[0][4:7], groups[0][7:]]
    return ", ".join(" ".join(VIETNAMESE[int(digit)] for digit in group) for group in groups)


def number(written: str) -> str:
    """An amount as written in Vietnamese: 1.500.000 or 1,500,000; 2,16 or 2.16."""
    whole, _, part = _split(written).partition(",")
    is_code = len(whole) > LONGEST or (len(whole) > 2 and whole.startswith("0"))
    if is_code or (len(whole) > LONGEST_PLAIN and whole == written):
        said = digits(whole)
    else:
        said = vietnamese(int(whole))
    if not part:
        return said
    is_short = len(part) < 3 and not part.startswith("0")
    return f"{said} phẩy {vietnamese(int(part)) if is_short else digits(part).replace(',', '')}"


def _split(written: str) -> str:
    """`written` without the marks of thousands, with a comma before its decimals."""
    if re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", written):
        return written.replace(".", "")
    if re.fullmatch(r"[1-9]\d{0,2}(?:(?:,\d{3}){2,}|,000)(?:\.\d+)?", written):
        return written.replace(",", "").replace(".", ",")
    return written.replace(".", ",")


def _document(match: re.Match[str]) -> str:
    before, is_numbered, figure, year, code = match.groups()
    if not before and not code:
        return match[0]
    kind, _, issuer = re.sub(r"[-/]", " ", code or "").partition(" ")
    if kind not in KINDS and code:
        said, by = "số " if not before else "", ", " + ", ".join(re.split(r"[-/]", code))
        if (found := _issuer(kind)) and not issuer:
            by = f" của {found}"
    else:
        said = "" if before or is_numbered else f"{KINDS[kind]} "
        by = f" của {_issuer(issuer) or issuer.replace(' ', ', ')}" if issuer else ""
    if before:
        said = KINDS.get(before, before) + " "
    said += "số " if is_numbered and not said.startswith("số") else ""
    is_form = bool(code) and kind not in KINDS and figure.startswith("0")
    figure = " ".join(map(digits, figure)) if is_form else number(figure.lstrip("0") or "0")
    return f"{said}{figure}{f' năm {number(year)}' if year else ''}{by}"


def _issuer(code: str) -> str:
    """Who issued it: QH15 is Quốc hội khoá mười lăm; empty if nobody knows."""
    match = ISSUER.fullmatch(code)
    name = match and (ISSUERS.get(match[1]) or ABBREVIATIONS.get(match[1]))
    if not match or not name:
        return ""
    return f"{name} khoá {number(match[2])}" if match[2] else name


def _part(match: re.Match[str]) -> str:
    """1/2 of the whole, 3/12 of a few."""
    joined = "phần" if int(match[1]) < int(match[2]) < 10 else "trên"
    return f"{number(match[1])} {joined} {number(match[2])}"


def _telephone(match: re.Match[str]) -> str:
    count = sum(letter.isdigit() for letter in match[0])
    if not 7 <= count <= 14:
        return match[0]
    return ("cộng " if match[0].startswith("+") else "") + digits(match[0])


def _each(match: re.Match[str]) -> str:
    return re.sub(r"\d+", lambda found: digits(found[0]), match[0])


def _service(match: re.Match[str]) -> str:
    """*101#: keys to press."""
    keys = match[0].replace("*", " sao ").replace("#", " thăng ")
    return " ".join(re.sub(r"\d", lambda key: f" {VIETNAMESE[int(key[0])]} ", keys).split())


_CODE: Final = r"[A-ZĐ][A-ZĐa-z&]*\d{0,2}(?:[-/][A-ZĐ][A-ZĐa-z&]*\d{0,2})*"

DOCUMENTS: Final[Rules] = (
    (
        re.compile(
            rf"(?:\b({KIND_NAMES}|QĐ|NĐ|NQ|TT|CT|CV)\s)?(\bsố\s)?(?<![\w/.,])(\d{{1,5}})"
            rf"(?:/(\d{{4}}))?(?![\d])(?:[-/]({_CODE})\b)?(?![/-]?\d)",
            re.M,
        ),
        _document,
    ),
)

PARTS: Final[Rules] = (
    (re.compile(rf"(?<![\d/.,])(\d{{1,2}})/(\d{{1,2}})(?![\d/]){SHARED}"), _part),
    (re.compile(r"(\b[Tt]rang\s\d+)\s?/\s?(?=\d)"), r"\1 trên "),
)

TELEPHONES: Final[Rules] = (
    (re.compile(r"\*\d+(?:\*\d+)*#"), _service),
    (
        re.compile(
            r"(?<![\w.,/])(?:\+\d{1,3}|\(0\d{1,4}\)|0\d{1,4})(?:[ .-]?\d{2,}){1,4}(?![\w/])"
        ),
        _telephone,
    ),
    (re.compile(r"(?<![\w.,/])1[89]00(?:[ .-]?\d{2,4}){1,2}(?![\w/])"), _telephone),
    (
        re.compile(
            r"\b(?:gọi|bấm|nhắn tin|nhắn|tới|tổng đài|đường dây nóng|hotline|điện thoại|số máy|số"
            r"|quay)(?: ngay| số| đến| tới|:)*\s\d{3,5}(?:(?:\s?[,·]|\s(?:và|hay|hoặc))\s?\d{3,5})*"
            rf"{COUNTED}(?![.,/]?\d)",
            re.I,
        ),
        _each,
    ),
    (re.compile(rf"(?<![\w.,/]){AMOUNT}11[1-5]{COUNTED}(?![.,/–-]\d)(?!\w)"), _each),
)
