"""Vietnamese ratios, which look like times, and times and places written as abroad.

Pha 1:10: một trên mười     7:00AM – 5:00PM: bảy giờ sáng đến năm giờ chiều     21°58′N
"""

import re
from typing import Final

from content_sync.spoken.rules import NEAR, Rules, Said, Unsure, is_after, is_before
from content_sync.spoken.vi.figures import over

RATIO: Final = re.compile(
    r"tỷ lệ|tỉ lệ|loãng|\bpha\b|\bcồn\b|dung dịch|nồng độ|cloramin|\bhoà\b|\bhòa\b|\btrộn\b|vữa"
    r"|xi măng|với nước",
    re.I,
)
SURE_RATIO: Final = re.compile("tỷ lệ|tỉ lệ|loãng|nồng độ", re.I)
FEW: Final = 3  # parts of one thing in another: a larger first number is an hour
TIME: Final = re.compile(
    r"\b(?:lúc|từ|đến|giờ|sáng|trưa|chiều|tối|đêm|ngày|thứ \w+|mở cửa|họp|chạy|khởi hành|khoảng"
    r"|trước"
    r"|sau|hôm|nay|mai|và|tới|video|phim|âm thanh|thời lượng|/\d{1,4})[,:]?\s?$|[-–—,]\s?$",
    re.I,
)
TIME_BEHIND: Final = re.compile(
    r"\s?(?:[-–—]\s?\d|đến|sáng|trưa|chiều|tối|đêm|ngày|hôm|h\b|giờ|,? \d{1,2}/\d)", re.I
)
POINTS: Final = {
    "N": "bắc",
    "B": "bắc",
    "S": "nam",
    "E": "đông",
    "Đ": "đông",
    "W": "tây",
    "T": "tây",
}


def _half_day(match: re.Match[str]) -> str:
    hours, is_late = int(match[1]), match[3].lower() == "p"
    if is_late:
        part = "trưa" if hours == 12 else "chiều" if hours < 6 else "tối"
    else:
        part = "đêm" if hours == 12 else "sáng"
    return f"{hours}:{match[2]} {part}" if match[2] else f"{hours} giờ {part}"


def _ratios(match: re.Match[str]) -> str:
    """1:2:3 of cement, sand and stones."""
    near = match.string[max(0, match.start() - NEAR) : match.end() + NEAR]
    return re.sub(r"\s?[:：]\s?", ", ", match[0]) if RATIO.search(near) else match[0]


def _ratio(match: re.Match[str]) -> Said:
    """1:10: a ratio where something is mixed, else a time, if one is spoken of."""
    near = match.string[max(0, match.start() - NEAR) : match.end() + NEAR]
    if is_after(match, TIME) or is_before(match, TIME_BEHIND):
        return match[0]
    if RATIO.search(near) and (int(match[1]) <= FEW or SURE_RATIO.search(near)):
        return over(match[1], match[2])
    is_time = int(match[1]) > 2 or match[2] == "00" or len(match[2]) < 2
    return match[0] if is_time else Unsure(over(match[1], match[2]), "a ratio or a time?")


def _point(match: re.Match[str]) -> str:
    said = f"{match[1]} độ {match[2]} phút" + (f" {match[3]} giây" if match[3] else "")
    return f"{said} {POINTS[match[4]]}"


_HALF: Final = r"(?<![\w.,:])(\d{1,2})(?:[:.h]([0-5]\d))?\s?([AaPp])\.?[Mm]\b\.?"

TIMES: Final[Rules] = (
    (re.compile(_HALF), _half_day),
    (re.compile(r"(?<![\d:：.,])\d{1,2}(?:\s?[:：]\s?\d{1,2}){2,4}(?![\d:：])"), _ratios),
    (re.compile(r"(?<![\d:.,])(\d{1,2})\s?:\s?(\d{1,2})(?![\d:hg])"), _ratio),
    (
        re.compile(r"(\d{1,3})\s?°\s?(\d{1,2})\s?[′']\s?(?:(\d{1,2})\s?[″\"]\s?)?([NSEWBĐT])\b"),
        _point,
    ),
)
