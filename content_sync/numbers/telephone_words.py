"""What people write around a telephone's digits, and what is not one though it has digits."""

import re
from typing import Final

APART: Final = re.compile(  # between two numbers
    r"[;|\n、&]|,|/|\b(?:hoặc|hay|và|or|and)\b|或者?|和"
    r"|(?<=[0-9)])[\s-]+(?=(?:fax|s?đt|tel|di\s+động|hotline)\b)",
    re.IGNORECASE,
)
ADDRESS: Final = re.compile(r"(?:\be-?mail\b)?[\s:]*\S+@\S+|\bhttps?:\S+|\bwww\.\S+", re.IGNORECASE)
TELEPHONE: Final = re.compile(  # words for a telephone, which say nothing against any number
    r"\b(?:đ/t|s?đt|(?:số\s+)?điện\s+thoại|di\s+động|(?:tele)?phone|tel|mobile|hotline|gọi|call"
    r"|nhắn(?:\s+tin)?(?:\s+(?:đến|tới))?|số|đường\s+dây\s+nóng|tổng\s+đài|zalo)(?![^\W\d_])"
    r"|(?:联系)?电话|手机|热线|拨打|请拨|☎|📞",
    re.IGNORECASE,
)
BOTH: Final = re.compile(
    r"(?:đ/t|s?đt|điện\s+thoại|tel|phone)\s*[/&-]\s*fax\b|\bkiêm\s+fax\b"
    r"|\bfax\s*[/&-]\s*(?:s?đt|điện\s+thoại|tel|phone)\b",
    re.IGNORECASE,
)
PRICE: Final = re.compile(  # 1900 6192 (1.000 đ/phút)
    r"\(?[0-9.,]+\s*(?:đồng|đ|vnđ|vnd)\s*/\s*[^\W\d_]+\)?", re.IGNORECASE
)
EXTENSION: Final = re.compile(
    r"[\s,;(-]*(?:(?<!\w)(?:(?:số\s+)?(?:máy\s+)?lẻ|nhánh|bấm(?:\s+phím)?|phím|nội\s+bộ"
    r"|ext(?:ension)?|x)|分机|转|#)[\s.:]*[0-9]{1,6}\b\)?",
    re.IGNORECASE,
)
TIME: Final = re.compile(  # 24/7, 7h30–11h30, 7:30, 14 giờ
    r"\b24\s*/\s*(?:7|24)\b|\b[0-9]{1,2}(?:[:h][0-9]{2}|h\b|\s*giờ(?:\s*[0-9]{2}\b)?)"
    r"|\b(?:thứ|t)\s*[2-7]\b",
    re.IGNORECASE,
)
LABEL: Final = re.compile(  # Tổ 1: Phòng 201:
    r"^(?:.*[^\d\s+.-]\s*[0-9]{0,4}|\s*[0-9]{0,2})\s*:", re.DOTALL
)
LONG: Final = re.compile(r"[0-9](?:[ .()-]*[0-9]){5}")  # what is no label
NO_TELEPHONE: Final = re.compile(  # words that make another thing of digits
    r"\b(?:fax|cccd|cmnd|cmt|căn\s+cước|chứng\s+minh|stk|tài\s+khoản|tk|mst|mã\s+số"
    r"|hộ\s+chiếu|id)\b"
    r"|[0-9]\s*(?:(?:đồng|đ|vnđ|vnd|triệu|nghìn|tỷ|usd)\b|₫|元)|传真|账号|身份证",
    re.IGNORECASE,
)
RUN: Final = re.compile(r"\+?[0-9(+][0-9 .()+-]*")
GLUED: Final = re.compile(r"[^\W\d_][0-9]|[0-9][^\W\d_]")
AS_DIGIT: Final = re.compile(r"(?<![^\W\d_])[OolI|]+[ .-]*[0-9]|[0-9][ .-]*[OolI|]+(?![^\W\d_])")
GROUPED: Final = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")  # an amount: 3.300.000
DATE: Final = re.compile(r"[0-9]{1,2}([.-])[0-9]{1,2}\1[0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}")
IN_WORDS: Final = re.compile(r"[^0-9]*[^\W\d_][^0-9]* [0-9]{1,2}[^\w]*")  # thôn 5
SOFT: Final = re.compile(r"\s+-+\s+|\s*[()]\s*")  # within a number, or between two
LONGEST_SECOND: Final = 4
SECOND: Final = re.compile(rf"[0-9]{{1,{LONGEST_SECOND}}}")  # 0205 3812 345/346
NOTE: Final = re.compile(r"\([^()]*[^\W\d_][^()]*\)|(?<=[0-9])(?: -|:) [^0-9]+$")
KNOWN: Final = re.compile(
    r"(?!.*\b(?:phòng|p|tầng|nhà|ngõ|ngách|đường|phố|thôn|xóm|tổ|bản|khu|km|lô|mốc|quầy|cửa|điều"
    r"|trang|mục|ql|tl)\b)[^0-9]+ 11[1-5]",
    re.IGNORECASE,
)
ALIKE: Final = str.maketrans(
    dict.fromkeys("‐‑‒–—―−", "-")
    | {"[": "(", "]": ")", "\t": " "}
    | dict.fromkeys(["\ufe0e", "\ufe0f", "\u20e3"])  # what makes signs colourful
)
