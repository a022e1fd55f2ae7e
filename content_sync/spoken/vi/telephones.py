"""Vietnamese telephone numbers, and short ones that one calls: một một ba."""

import re
from typing import Final

from content_sync.spoken.numerals import VIETNAMESE
from content_sync.spoken.plainly import alone
from content_sync.spoken.rules import Rules, not_after
from content_sync.spoken.telephone import emergencies, telephones
from content_sync.spoken.vi.figures import one_by_one

# After these a number counts, so that it is no telephone number.
COUNTED: Final = (
    r"(?!\d)(?!\s?(?:hộ|người|ngày|tháng|năm|tuổi|thôn|xã|bản|km|kg|m|m2|m3|ha|đ|đồng|nghìn"
    r"|triệu|tỷ"
    r"|%|con|cái|trẻ|em|học sinh|suất|nhà|căn|lượt|trường|ca|gam|lít|điếu|điểm|chỉ số|phút|giờ|giây"
    r"|trang|mét|cây|tấn|sản phẩm|cán bộ|đại biểu|dự án|công trình|USD|NDT|VND|VNĐ)\b|\s?[°%×])"
)
AMOUNT: Final = not_after(
    "Điều mốc có được còn khoảng gần hơn trên dưới cả đủ thêm trang từ đến phòng tổng"
    " năm Trang mục bài"
)
CALLED: Final = (
    "gọi|bấm|nhắn tin|nhắn|tới|tổng đài|đường dây nóng|hotline|điện thoại|số máy|số|quay|máy lẻ"
    "|nhánh"
    "|liên hệ|SĐT|ĐT|LH|di động|fax"
)


def _each(match: re.Match[str]) -> str:
    return re.sub(r"\d+", lambda found: one_by_one(found[0]), match[0])


def _local(match: re.Match[str]) -> str:
    """3.851.234 behind a word for telephone."""
    return match[1] + ", ".join(map(one_by_one, re.findall(r"\d+", match[2])))


def _service(match: re.Match[str]) -> str:
    """*101#: keys to press."""
    keys = match[0].replace("*", " sao ").replace("#", " thăng ")
    return " ".join(re.sub(r"\d", lambda key: f" {VIETNAMESE[int(key[0])]} ", keys).split())


TELEPHONES: Final[Rules] = (
    (re.compile(r"\*\d+(?:\*\d+)*#"), _service),
    *emergencies(one_by_one, ", ", "và|hay|hoặc", COUNTED),
    *telephones(one_by_one, "cộng ", ", "),
    *alone(one_by_one, ", "),
    (
        re.compile(
            r"(\b(?:điện thoại|SĐT|ĐT|số máy|hotline|tel|fax|liên hệ|LH|gọi)(?: số)?[:.]?\s)"
            r"(\d(?:[ .-]?\d){6,8})(?![\w.,/]?\d|\s?(?:đ|đồng|USD|VNĐ|VND)\b)",
            re.I,
        ),
        _local,
    ),
    (
        re.compile(
            rf"\b(?:{CALLED})(?: ngay| số| đến| tới|:|\.)*\s\d{{2,5}}"
            r"(?:(?:\s?[,·;/]|\s(?:và|hay|hoặc))\s?\d{3,5})*"
            rf"{COUNTED}(?<!\s\d\d)(?![.,/]?\d|[–-]\w)",
            re.I,
        ),
        _each,
    ),
    (re.compile(r"(\b(?:máy lẻ|nhánh|ext\.?|số lẻ):?\s)(\d{1,4})\b", re.I), _local),
    (re.compile(rf"(?<![\w.,/]){AMOUNT}11[1-5]{COUNTED}(?![.,/–-]\d)(?!\w)"), _each),
)
