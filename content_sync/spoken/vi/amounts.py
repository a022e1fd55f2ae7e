"""Vietnamese amounts: money, measures, what each costs or takes, and ranges of them.

80kg–100kg: tám mươi ki-lô-gam đến một trăm ki-lô-gam     3.000 đ/kWh: … đồng một ki-lô-oát giờ
"""

import re
from typing import Final

from content_sync.spoken.rules import DASH, Rules, names, one_of
from content_sync.spoken.vi.figures import digits, number, one_by_one
from content_sync.spoken.vi.words import PER_UNITS, UNITS

N: Final = r"\d[\d.,]*(?<![.,])"
MONEY: Final = {
    "USD": "đô la Mỹ",
    "VNĐ": "đồng",
    "VND": "đồng",
    "NDT": "nhân dân tệ",
    "CNY": "nhân dân tệ",
    "RMB": "nhân dân tệ",
    "EUR": "ơ-rô",
}
SUMS: Final = "đồng|triệu|nghìn|ngàn|tỷ|tỉ|trăm|đô la|đô|tệ"
OF_MONEY: Final = frozenset((*MONEY, *SUMS.split("|"))) | names("đ ₫ % $ € ¥ k K tr M trđ")
PER: Final = (
    "tháng|năm|ngày|tuần|giờ|lần|hộ|người|khẩu|xã|thôn|con|loại|đợt|học sinh|trẻ|cháu|kỳ|suất"
    "|sào|tấn"
    "|lít|bữa|buổi|vụ|lượt|chuyến|phút|giây|đêm|quý|bộ|cái|chiếc|gói|hộp|lớp|phòng|phiếu|bản|tiết"
    "|đoàn|xe|bao|tạ|yến|cây|quả|đầu|đứa|em|mũi|liều|viên|tờ|trang|gia đình"
)
KINDS: Final = (OF_MONEY, names("mg g gr kg tạ tấn"), names("mm cm dm m km"), names("ml l L"))
THING: Final = r"\d[\d.,]*\s[^\W\d_]+(?: [^\W\d_]+)?"
_UNIT: Final = one_of(UNITS)
_MONEY: Final = one_of(MONEY)
_ANY: Final = one_of((*UNITS, *MONEY, *SUMS.split("|"), "′", "″"))


def _range(match: re.Match[str]) -> str:
    """80kg–100kg: of one measure to another of it, or of money to money."""
    first, second = match["first"], match["second"]
    is_range = first == second or any(first in kind and second in kind for kind in KINDS)
    return f"{match['amount']} {first} đến " if is_range else match[0]


def _unit(match: re.Match[str]) -> str:
    unit, per = match["unit"], match["per"]
    said = f" {UNITS[unit]}"
    if per:
        said += (
            f" {'một' if unit in OF_MONEY else 'trên'} {UNITS.get(per) or PER_UNITS.get(per, per)}"
        )
    return said


def _each(match: re.Match[str]) -> str:
    """đ/kWh: đồng một ki-lô-oát giờ."""
    per = UNITS.get(match[2]) or PER_UNITS[match[2]]
    return f"{'đồng' if match[1] == 'đ' else match[1]} một {per}"


def _million(match: re.Match[str]) -> str:
    """1tr5: một triệu năm trăm nghìn; 1 tỷ 2 likewise."""
    rest = number(match[3].ljust(3, "0").lstrip("0") or "0")
    is_million = match[2] in ("tr", "triệu")
    high, low = ("triệu", "nghìn") if is_million else ("tỷ", "triệu")
    return f"{number(match[1])} {high} {rest} {low}"


AMOUNTS: Final[Rules] = (
    # a tax number: no range
    (
        re.compile(r"(?<![\w.,-])(\d{8,10})-(\d{3})(?![\w-])"),
        lambda match: f"{digits(match[1])}, {one_by_one(match[2])}",
    ),
    (re.compile(r"(?<=\d)\s?(?:[°º]\s?|o|độ )([CF])\b"), r" °\1"),
    (
        re.compile(
            r"(?<![\d.,])(\d+)\s?(tr|triệu|tỷ)\s?(\d{1,3})\b(?!\s?(?:[-–.,:/%]\s?\d|triệu))"
        ),
        _million,
    ),
    (re.compile(rf"(?<=\d)\s?[mM](?=\s?(?:{_MONEY}|đ)\b)"), " triệu"),
    (re.compile(r"\b(nghìn|ngàn|triệu|tỷ|tỉ|(?<=\d)k) ?đ\b"), r"\1 đồng"),
    (re.compile(r"(?<=\.000)\s?Đ\b"), " đồng"),
    # 1,500 USD; 1,500 người: a comma of thousands, since nobody counts parts of a person
    (
        re.compile(
            rf"(?<![\d.,])([1-9]\d{{0,2}}),(\d{{3}})(?![\d.,]\d|\d)(?=\s?(?:{_MONEY}|đ|đồng"
            rf"|người|hộ|lượt|trẻ"
            r"|học sinh|con|xe|\$|đô la|suất|em|lao động|cây|phiếu|hồ sơ|thôn|khách)\b)"
        ),
        r"\1.\2",
    ),
    (
        re.compile(rf"((?:\b(?:{_MONEY})|[$€¥₫])\s?)([1-9]\d{{0,2}}),(\d{{3}})(?![\d.,]\d|\d)"),
        r"\1\2.\3",
    ),
    # ranges, before their measures become words
    (
        re.compile(
            rf"(?P<amount>{N})\s?(?P<first>{_ANY}){DASH}"
            rf"(?=(?:khoảng )?{N}\s?(?P<second>{_ANY})(?!\w))"
        ),
        _range,
    ),
    (
        re.compile(rf"(?P<amount>[$€¥]\s?{N}){DASH}(?=[$€¥]\s?\d)"),
        lambda match: match["amount"] + " đến ",
    ),
    (re.compile(r"(\d+ ([^\W\d_]+(?: [^\W\d_]+)?))\s?[-–—]\s?(?=\d[\d.,]* \2\b)"), r"\1 đến "),
    (re.compile(r"(?<=\d)\s?[-–]\s?(?=[<>≤≥])"), " đến "),
    (re.compile(r"(?<=\d)\s?[~～]\s?(?=\d)"), " đến "),
    # money, with its sign or its code before or behind
    (re.compile(r"(?:US)?\$\s?(\d[\d.,]*\d|\d)( (?:triệu|nghìn|tỷ))?"), r"\1\2 đô la"),
    (re.compile(r"[€]\s?(\d[\d.,]*\d|\d)"), r"\1 ơ-rô"),
    (re.compile(r"[¥￥]\s?(\d[\d.,]*\d|\d)"), r"\1 nhân dân tệ"),
    (re.compile(r"[₫]\s?(\d[\d.,]*\d|\d)"), r"\1 đồng"),
    (re.compile(r"(?<=\d)m(?=\d\d\b)"), " mét "),
    (re.compile(r"\b[Kk]m(?!2\b)\.?\s?(?=\d)"), "ki-lô-mét "),
    (
        re.compile(rf"(?<!\d)(?<!\d\s)\b({_MONEY})\s?(\d[\d.,]*\d|\d)( (?:triệu|nghìn|tỷ))?\b"),
        r"\2\3 \1",
    ),
    # 500 mg x 2 lần, 3m x 4m, x2
    (re.compile(rf"({N}\s?(?:{_UNIT})|\d(?: [^\W\d_]+){{1,2}})\s?[x×]\s?(?=\d)"), r"\1 nhân "),
    (re.compile(r"(?<=\d)\s?[xX×]\s?(?=\d)"), " nhân "),
    (re.compile(r"(?<![^\s(])[x×]\s?(?=\d)"), "nhân "),
    # measures, and what for each
    (
        re.compile(
            rf"(?<=\d)\s?(?P<unit>{_UNIT})(?:\s?/\s?(?P<per>{one_of((*UNITS, *PER_UNITS))}))?(?!\w)"
        ),
        _unit,
    ),
    (
        re.compile(rf"(\d|\b(?:triệu|nghìn|ngàn|tỷ|đến))\s?({_MONEY})\b"),
        lambda match: f"{match[1]} {MONEY[match[2]]}",
    ),
    (re.compile(r"\b(mét|gam|lít|vuông|khối|giờ|oát)\s?/\s?(?=\d)"), r"\1 trên "),
    (
        re.compile(
            rf"\b(đồng|triệu|nghìn|tỷ|Mỹ|tệ|đ)\s?/\s?({one_of((*UNITS, *PER_UNITS))})(?!\w)"
        ),
        _each,
    ),
    (
        re.compile(r"(?<=[^\W\d_])\s?/\s?(?=\d+ ?(?:giờ|ngày|tuần|tháng|phút|năm)\b)"),
        " mỗi ",
    ),
    (re.compile(rf"(?<!\w)đ\s?/\s?(?=(?:{PER})\b)"), "đồng một "),
    (
        re.compile(
            r"\b(đồng|triệu|nghìn|tỷ|trăm|Mỹ|tệ|gam|lít|vuông|mét|héc-ta|giờ|lần|người|hộ|buổi"
            r"|suất|khẩu|khối"
            rf"|bữa|viên|gói|ống|liều|con|tiết|ngày|chuyến|lượt|thìa|cốc|bát"
            rf"|tuần)\s?/\s?(?=(?:{PER})\b)"
        ),
        r"\1 một ",
    ),
    (
        re.compile(rf"({THING})\s?/\s?(?=(?:{PER})\b)(?!bản\b)"),
        r"\1 một ",
    ),
    (
        re.compile(rf"(?<=[^\W\d_])\s?/\s?({one_of((*UNITS, *PER_UNITS))})(?!\w)"),
        lambda match: f" một {UNITS.get(match[1]) or PER_UNITS[match[1]]}",
    ),
    (re.compile(r"(?<=một )(kg|ha|m2|km)\b"), lambda match: UNITS[match[1]]),
)
