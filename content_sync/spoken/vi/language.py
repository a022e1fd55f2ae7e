"""Vietnamese as a person of the north would say it.

    read("Từ 1/9, vay 1,5 triệu đồng").text
        == "Từ ngày mùng một tháng chín, vay một phẩy năm triệu đồng"

Rules run from top to bottom over the whole sentence: addresses and abbreviations with full stops,
figures, units, numbers, words, signs. What one has written in words no later one touches.
"""

import re
from typing import Final

from content_sync.spoken.rules import DASH, Reading, Rules, Said, Unsure, is_after, one_of, rewrite
from content_sync.spoken.vi.amounts import AMOUNTS
from content_sync.spoken.vi.days import DATES, DAYS
from content_sync.spoken.vi.documents import DOCUMENTS
from content_sync.spoken.vi.figures import NUMBER, number, one_by_one
from content_sync.spoken.vi.first import FIRST
from content_sync.spoken.vi.letters import LOWER, UPPER, letter
from content_sync.spoken.vi.roman import HEADINGS, ROMANS
from content_sync.spoken.vi.short import DOTTED
from content_sync.spoken.vi.slashes import SLASHES, TERMS
from content_sync.spoken.vi.spelt import CODES, KNOWN, WORDS
from content_sync.spoken.vi.telephones import TELEPHONES
from content_sync.spoken.vi.words import SIGNS, SITES
from content_sync.spoken.weak import unknown_units, weak


def read(text: str) -> Reading:
    """`text` with everything in words; only letters, spaces and plain punctuation are left."""
    return rewrite(text, RULES)


def _address(match: re.Match[str]) -> str:
    """dịch vụ công chấm gốp chấm …: addresses of sites and of letters."""
    plain = re.sub(r"^https?://(?:www\.)?|^www\.|/+$", "", match[0], flags=re.I)
    parts = re.split(r"([.@/])", plain)
    signs = {".": "chấm", "@": "a còng", "/": "gạch chéo"}
    return " ".join(signs.get(part) or SITES.get(part.lower(), part) for part in parts if part)


def _number(match: re.Match[str]) -> Said:
    before = match.string[match.start() - 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    said = number(match[0])
    said = (" " if before.isalnum() else "") + said + (" " if after.isalnum() else "")
    if re.fullmatch(r"[1-9]\d{0,2},\d{3}", match[0]) and not match[0].endswith(",000"):
        return Unsure(said, "a comma of decimals, or of thousands? Thousands are written 1.500")
    return said


def _bare(match: re.Match[str]) -> Said:
    if is_after(match, RANGE_BEFORE):
        return match[0]
    return Unsure(match[0], "from one to the other, a day, or a score?")


def _road(match: re.Match[str]) -> str:
    return ROADS[match[1]] + " "


def _upwards(match: re.Match[str]) -> str:
    return " ".join(filter(None, (match[1], match[2], "trở lên")))


RANGE_BEFORE: Final = re.compile(
    r"\b(?:khoảng|tuổi|lớp|độ|mức|cấp|số|trang|khoá|khóa|tháng|thứ|quý|bài|mục|điều|tổ|thôn|khu"
    r"|phòng|nhóm"
    r"|loại|vùng|tuần|km|đợt|bậc|hạng|cửa|bảng|câu|cột)\s$",
    re.I,
)
ROADS: Final = {"ĐT": "đường tỉnh", "TL": "tỉnh lộ", "HL": "hương lộ", "QL": "quốc lộ"}
SLASHED: Final = {
    **dict.fromkeys(("Đ/c", "đ/c"), "đồng chí"),
    **dict.fromkeys(("V/v", "v/v"), "về việc"),
    **dict.fromkeys(("T/M", "t/m", "TM.", "T/m"), "thay mặt"),
    **dict.fromkeys(("K/g", "k/g"), "kính gửi"),
    **dict.fromkeys(("vd:", "VD:"), "ví dụ:"),
    **dict.fromkeys(("vd", "VD", "Vd", "v.d.", "V.d."), "ví dụ"),
    "KT.": "ký thay",
    "TL.": "thừa lệnh",
    "TUQ.": "thừa uỷ quyền",
    "tp.": "thành phố",
}

BARE: Final[Rules] = (
    # 15-21, 30.11: nothing near them tells what they are
    (
        re.compile(r"(?<![\w.,/:-])\d{1,2}\s?[-–—]\s?\d{1,2}(?=\s*(?:[.,;)!?](?!\d)|$))"),
        _bare,
    ),
    (
        re.compile(r"(?<![\w.,/:-])\d{1,2}\.\d{1,2}(?=\s*(?:[.,;)!?](?!\d)|$))"),
        lambda match: Unsure(match[0], "a day, an hour or an amount?"),
    ),
)

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
    *FIRST,
    *KNOWN,
    (re.compile(rf"\bv\.\s?v\b(?:\s?(?:\.+|…))?(?=\s?[{LOWER}])"), "vân vân"),
    (re.compile(r"\bv\.\s?v\b(?:\s?(?:\.+|…))?"), "vân vân."),
    *HEADINGS,
    *TERMS,
    # shortened words with a stop or a slash
    (re.compile(r"\bP\.?\s?(?=\d{3,4}\b)"), "phòng "),
    (re.compile(r"\b(Q|P)\.\s?(?=\d{1,2}\b(?![./]\d))"), lambda match: DOTTED[match[1]] + " "),
    (
        re.compile(
            rf"\b({one_of(DOTTED)})\.\s?(?=[{UPPER}][^\W\d_]|HCM)",
        ),
        lambda match: DOTTED[match[1]] + " ",
    ),
    (re.compile(r"\bTh\.S\b\.?"), "Thạc sĩ"),
    *((re.compile(rf"(?<!\w){re.escape(short)}(?!\w)"), said) for short, said in SLASHED.items()),
    (re.compile(r"\b(?:SN|[Ss]n):?\s(?=(?:19|20)\d\d\b)"), "sinh năm "),
    (re.compile(r"\b([Tt]el|[Ee]xt|[Ff]ax)\.\s(?=[\d(+])"), r"\1 "),
    (re.compile(r"\b(ĐT|TL|HL|QL)\.?\s?(?=\d{2,3}[A-Z]?\b(?![ .]\d))"), _road),
    (re.compile(r"\b(giờ|ngày) HC\b"), r"\1 hành chính"),
    (
        re.compile(rf"(?<![.\w])([{UPPER}])\.\s?(?=[{UPPER}](?:\.|[^\W\d_]))"),
        lambda match: letter(match[1]) + " ",
    ),
    (re.compile(r"\bCT MTQG\b"), "CTMTQG"),
    (re.compile(r"\bGCN QSDĐ\b"), "GCNQSDĐ"),
    (re.compile(r"\bQL\.\s?(?=\d)"), "quốc lộ "),
    *DOCUMENTS,
    *DATES,
    *TELEPHONES,
    *SLASHES,
    *DAYS,
    *ROMANS,
    *AMOUNTS,
    *CODES,
    (re.compile(r"\b(\d+)\+(?!\s?\d)(?: ([^\W\d_]+))?"), _upwards),
    *weak(r"(?!\s?[^\W\d_])", NUMBER),
    *unknown_units("x"),
    *BARE,
    # ranges, signs before numbers, lists
    (re.compile(r"(\b([^\W\d_]+) \d+)\s?[-–—]\s?(?=\2 \d)", re.I), r"\1 đến "),
    (re.compile(rf"(?<=\d){DASH}(?=\d)"), " đến "),
    (re.compile(r"(\d(?: [^\W\d_-]+){1,3})\s?[–—]\s?(?=\d)"), r"\1 đến "),
    (re.compile(r"(?<![^\s(])[-–−](?=\d)"), "âm "),
    (re.compile(r"(?<=\d)\s?/\s?(?=\d)"), " trên "),
    (
        re.compile(r"\b([Ss]ố|[Mm]ẫu|[Mm]ã|[Bb]iểu) (0\d+)\b(?![.,]\d)"),
        lambda match: f"{match[1]} {one_by_one(match[2])}",
    ),
    (
        re.compile(r"\b\d{1,2}(?:,\d{1,2}){2,}\b(?![.,]\d)"),
        lambda match: match[0].replace(",", ", "),
    ),
    (
        re.compile(
            r"(\b(?:[Kk]hoản|[Đđ]iều|[Đđ]iểm|[Ll]ớp|[Kk]hối|[Tt]hôn|[Tt]ổ|[Kk]hu|[Tt]ập|[Bb]ài"
            r"|[Tt]rang|[Mm]ục) \d{1,2}),(?=\d{1,2}\b)"
        ),
        r"\1, ",
    ),
    (re.compile(r"(?<=\d)[\s_^#*\\`]+(?=\d)"), ", "),
    (re.compile(r"(?<=[^\W\d_])-(?=\d)"), " "),
    (re.compile(rf"\s-\s(?=[{LOWER}])"), " "),
    (NUMBER, _number),
    # words
    (re.compile(r"\b[Vv]à/hoặc\b"), "và hoặc"),
    *WORDS,
    (re.compile(one_of(SIGNS)), lambda match: f" {SIGNS[match[0]]} "),
)
