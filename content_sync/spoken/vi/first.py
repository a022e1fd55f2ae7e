"""Vietnamese that means another thing than it looks: what must be settled before days and sums.

    Ngày 2-3 viên: from two to three, no day     Uống ,5 viên: 0,5     Pha 1:10: no time

A dose read as a day, or ten times too large, is a danger to health; so these rules run first, and
write what they find in a form the later rules read one way only.
"""

import re
from typing import Final

from content_sync.spoken.numerals import vietnamese
from content_sync.spoken.plainly import announced, codes, plainly
from content_sync.spoken.rules import Rules, Said, Unsure, is_after, is_before
from content_sync.spoken.vi.figures import digits, number, one_by_one, over
from content_sync.spoken.vi.letters import letter
from content_sync.spoken.vi.ratios import TIMES

MEASURES: Final = (
    "viên|lần|ml|mL|mg|mcg|g|gam|gr|giọt|thìa|muỗng|gói|ống|cốc|ly|chén|bát|liều|bữa|giờ|tiếng|phút"
    "|kg|lít|l|lát|miếng|quả|v|cữ|buổi|chai|lọ|mũi|nhịp|que|tép|củ|suất|chuyến|lượt|km|m|ha|tấn|tạ"
    "|bao|xịt|nhát|nắp|ngụm|hớp|hộp|tờ|đơn vị|UI|IU|hạt|triệu|nghìn|đồng|đ|k|cân|lạng|nhúm|nắm"
    "|người(?! dân| lao| ta| Việt| Tày| Nùng)|con(?! em| cháu| cái)|ca|tiết|trang|bài|trận|kỳ|đợt"
    "|tháng|tuần|năm|%|độ|thang|lá|vắt|bình|công(?! an)"
)
PARTED: Final = (
    "lần|cữ|giọt|lượt|mũi|xịt|nhát|hớp|ngụm|hạt|v"  # what has no half, or is not said so
)
WORDS: Final = (
    r"\b(?:S?ĐT|ĐTDĐ|DĐ|LH|[Zz]alo|[Hh]otline|HOTLINE|[Tt]el|TEL|[Ff]ax|FAX|[Ll]iên hệ"
    r"|[Đđ]iện thoại"
    r"|[Mm]áy)"
)
SURE: Final = (
    r"\b(?:điện thoại|SĐT|ĐT|ĐTDĐ|DĐ|số máy|hotline|tel|fax|liên hệ|LH|máy trực|trực ban|máy bàn"
    r"|zalo|số điện thoại|gọi)(?: số| trạm| cơ quan| bàn| trực| nhà riêng| cố định| xã| thôn)?"
)
LIKELY: Final = (
    r"\b(?:trạm y tế|công an(?: xã)?|UBND(?: xã)?|đồn biên phòng|bệnh viện|văn phòng|một cửa"
    r"|bác sĩ|y tá|đội|đồn|trạm|tổng đài)(?: [^\W\d_]+){0,3}"
)
CODES: Final = (
    r"\b(?:[Ss]ố tài khoản|STK|[Tt]ài khoản(?: số)?|OTP|(?:[Mm]ã )?PIN|[Mm]ật khẩu"
    r"|[Mm]ã xác (?:nhận"
    r"|thực|minh)|[Mm]ã bưu (?:chính|điện)|[Ss]ố thẻ|[Mm]ã thẻ|[Hh]ộ chiếu(?: số)?|[Mm]ã hồ sơ"
    r"|[Mm]ã số thuế|MST|[Ss]ố định danh|[Ss]ố (?:CCCD|CMND|BHYT))(?: là| số)?"
)
TAKEN: Final = re.compile(
    r"\b(?:uống|ngày|sáng|trưa|chiều|tối|ngậm|dùng|liều|lần|cho|thuốc)\b[^.;]{0,24}$|[x×–-]\s?$",
    re.I,
)
TAKEN_BEHIND: Final = re.compile(r"\s?(?:[x×/]|(?:mỗi|sáng|trưa|chiều|tối|ngày|trước|sau khi)\b)")
DAY: Final = (
    "hạn(?: nộp| chót| cuối)?|trước|sau|từ|đến|tới|hết|lễ|dịp|kỷ niệm|mừng|quốc khánh|vào|nghỉ"
    "|nghỉ lễ|hôm|sáng|chiều|tối|phụ nữ|sinh|ngày"
)
PLACES: Final = (
    r"\d|(?i:thôn|xóm|bản|khu|tổ|khối|số|ngõ|phố|đường|xã|phường|tỉnh|huyện|thị|trụ sở|nhà|km|trạm"
    r"|cửa khẩu|chợ|trung tâm|ubnd|tp|quốc lộ|ql)\b"
)


def _part_a_day(match: re.Match[str]) -> Said:
    said = match[1] + over(match[2], match[3])
    return Unsure(said, "a part, or from one to the other? Write 'đến' or 'nửa'")


def _touching(match: re.Match[str]) -> Unsure:
    """Uống,5 viên: five, or a half?"""
    said = re.sub(r"([.,])", r"\1 ", match[0])
    return Unsure(said, "a part without its nought? Write 0,5, or a space before the number")


def _tablets(match: re.Match[str]) -> Said:
    """1v: viên where something is taken; else nobody knows."""
    if is_after(match, TAKEN) or is_before(match, TAKEN_BEHIND):
        return f"{match[1]} viên"
    return Unsure(f"{match[1]} v", "v: viên or vôn? Write the word")


def _times(match: re.Match[str]) -> Said:
    """60-100 l/p: beats a minute; 2 l/p may be litres of oxygen."""
    if int(match[1]) >= 20:
        return f"{match[1]} lần một phút"
    return Unsure(f"{match[1]} lít một phút", "l: lần or lít? Write the word")


def _day(match: re.Match[str]) -> Said:
    """Lễ 8-3, trước 30.11: a day; từ 2-3 is no day, and 30.11 may be an amount."""
    word, day, mark, month = match.groups()
    if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
        return match[0]
    said = f"{word}{day}/{month}"
    if re.search(r"lễ|hạn|dịp|kỷ niệm|mừng|quốc khánh|phụ nữ|sinh", word, re.I):
        return said
    if re.search(r"ngày", word, re.I) or int(day) <= 12:
        return match[0]
    return said if mark == "-" else Unsure(said, "a day, or an amount? Write 30/11")


def _another(match: re.Match[str]) -> str:
    """Lễ 30/4 và 1-5: what follows a day is one."""
    is_day = 1 <= int(match[2]) <= 31 and 1 <= int(match[3]) <= 12
    return f"{match[1]}{match[2]}/{match[3]}" if is_day else match[0]


def _days(match: re.Match[str]) -> str:
    """Ngày 01, 15/12/2026: some days of one month."""
    days, month, year = match["days"], int(match["month"]), match["year"]
    if not 1 <= month <= 12:
        return match[0]
    said = re.sub(
        r"\d+", lambda day: ("mùng " if int(day[0]) < 11 else "") + vietnamese(int(day[0])), days
    )
    said = re.sub(r",(?=\S)", ", ", said)
    name = "tư" if month == 4 else vietnamese(month)
    return f"{match[1]}{said} tháng {name}" + (f" năm {number(year)}" if year else "")


def _three(match: re.Match[str]) -> Said:
    """1-12-26: a day where one is spoken of, else numbers side by side."""
    day, month, year = match["a"], match["b"], match["c"]
    can_be_day = 1 <= int(day) <= 31 and 1 <= int(month) <= 12 and len(year) == 2
    if can_be_day and re.search(rf"\b(?:{DAY})\b", match["word"] or "", re.I):
        return f"{match['word']}{day}/{month}/{year}"
    said = f"{match['word'] or ''}{day}, {month}, {year}"
    return Unsure(said, "a day, or three numbers?")


def _place(match: re.Match[str]) -> Said:
    said = "Địa chỉ: " if match[0][0] == "Đ" else "địa chỉ: "
    is_place = is_before(match, re.compile(PLACES))
    return said if is_place else Unsure(said, "Đ/c: an address or a comrade? Write the word")


FIRST: Final[Rules] = (
    *plainly(": ", WORDS),
    (re.compile(r"\b(ĐTDĐ|DĐ)(?=[:\s]+[(+]?0?\d)"), "di động"),
    # parts without their nought
    (re.compile(rf"(?<![\w.,)])(?<!\d )[.,](?=\d{{1,3}}\s?(?:{MEASURES})\b)"), "0,"),
    (
        re.compile(r"(?<=\s)[.,](?=\d{1,3}(?![\d.,]))"),
        lambda _: Unsure("0,", "a part without its nought? Write 0,5"),
    ),
    (
        re.compile(
            r"\b(VNĐ|VND|USD|NDT|CNY)\s?(\d[\d.,]*)(?:\s?[-–—]\s?| đến )(\d[\d.,]*(?<![.,]))"
            r"(?!\d)((?: (?:triệu|nghìn|ngàn|tỷ|tỉ))?)"
        ),
        r"\2 đến \3\4 \1",
    ),
    (re.compile(rf"[^\W\d_]{{2,}}[.,]\d{{1,3}}(?=\s?(?:{MEASURES})(?!\w))"), _touching),
    # doses and other amounts of a day
    (re.compile(r"(\d)\s?l\s?/\s?ng(?:ày)?\b\.?(?<!ngày)"), r"\1 lần một ngày"),
    (re.compile(r"([x×]\s?\d)\s?l\s?/\s?ngày\b"), r"\1 lần một ngày"),
    (re.compile(r"(\d{1,3})\s?l\s?/\s?(?:p|ph|phút)\b"), _times),
    (re.compile(r"(\d)\s?v\s?/\s?(?:ng|ngày)\b"), r"\1 viên một ngày"),
    (re.compile(r"(?<![\w.,/]\d)(?<![\w.,])(\d{1,2})\s?v\b"), _tablets),
    (
        re.compile(
            r"(\b(?:mỗi|hằng|hàng|một|nửa) ngày(?: \w+)?:?\s|\bngày (?:uống|dùng|ăn|nhỏ|bôi|tiêm"
            r"|xịt)"
            r"(?: từ)?:?\s)(\d{1,2})\s?[-–—]\s?(\d{1,2})(?![\d/])",
            re.I,
        ),
        r"\1\2 đến \3",
    ),
    (
        re.compile(
            rf"(\bngày:?\s)(\d{{1,2}}(?:[.,]\d)?)\s?[-–—]\s?(\d{{1,2}}(?:[.,]\d)?)"
            rf"(?=\s?(?:{MEASURES})(?!\w))",
            re.I,
        ),
        r"\1\2 đến \3",
    ),
    (re.compile(rf"(\bngày:?\s\d)\.(\d{{1,2}})(?=\s?(?:{MEASURES})(?!\w))", re.I), r"\1,\2"),
    (re.compile(rf"(\bngày:?\s)(\d)/(\d)(?=\s?(?:{PARTED})\b)", re.I), _part_a_day),
    # days
    (
        re.compile(r"(?<!gày )\b([Tt]hứ) ([2-7])\s?[-–—]\s?([2-7])(?![\d/.,:h])"),
        r"\1 \2 đến thứ \3",
    ),
    (
        re.compile(
            r"(\bngày )(?P<days>\d{1,2}(?:(?:,\s?| và | & )\d{1,2}){1,6})/(?P<month>\d{1,2})"
            r"(?:/(?P<year>\d{4}))?(?![\d/])",
            re.I,
        ),
        _days,
    ),
    (
        re.compile(r"\b([Qq]uý) ([1-4]|I{1,3}|IV)(,| và) ?([1-4]|I{1,3}|IV)/(\d{4})(?!\d)"),
        r"\1 \2\3 quý \4 năm \5",
    ),
    (
        re.compile(
            r"\b(NPK|N-P-K|[Pp]hân(?: bón)?)\s?(\d{1,2})\s?([-.:])\s?(\d{1,2})\s?\3\s?(\d{1,2})\b"
        ),
        lambda match: f"{match[1].replace('-', '')} {match[2]}, {match[4]}, {match[5]}",
    ),
    (
        re.compile(
            rf"(?P<word>\b(?:{DAY}|số|đội hình)\s)?(?<![\w/.,-])(?P<a>\d{{1,2}})-(?P<b>\d{{1,2}})"
            r"-(?P<c>\d{1,2})(?![\w/-]|[.,]\d)",
            re.I,
        ),
        _three,
    ),
    (
        re.compile(
            rf"(\b(?:{DAY}):?\s)(\d{{1,2}})([.-])(\d{{1,2}})"
            rf"(?![\d/:h%]|[.,-]\d|\s?(?:{MEASURES}|ngày|giờ|h|hộ|triệu)\b)",
            re.I,
        ),
        _day,
    ),
    (
        re.compile(
            r"(\d{1,2}/\d{1,2}(?:,\s?|\s(?:và|đến|tới)\s(?:ngày\s)?))(\d{1,2})-(\d{1,2})"
            rf"(?![\d/-]|\s?(?:{MEASURES})\b)"
        ),
        _another,
    ),
    (
        re.compile(r"\b([Tt]hứ)((?: [2-7],)(?:\s?[2-7],)*\s?[2-7])(?![\d/.,:h])"),
        lambda match: match[1] + re.sub(r",\s?", ", thứ ", match[2]),
    ),
    *TIMES,
    # numbers by the digit
    *codes(CODES, digits, letter, ", "),
    *announced(SURE, LIKELY, one_by_one, ", "),
    (
        re.compile(
            r"(\b(?:gửi|gửi đến|gửi tới|soạn tin gửi)\s)(\d{3,5})(?![\w.,/]?\d|\s?[^\W\d_])", re.I
        ),
        lambda match: match[1] + one_by_one(match[2]),
    ),
    # words
    (re.compile(r"(?<![-/])\bBYT\b(?![-/])"), "Bộ Y tế"),
    (re.compile(r"\b[Đđ]/c(?::\s?|\s(?=(?:[Tt]hôn|[Xx]óm|[Bb]ản|[Kk]hu|[Ss]ố|[Tt]ổ)\s))"), _place),
    (re.compile(r"\bBĐ\s?(?=(?:I{1,3}|[1-3])\b)"), "báo động "),
    (re.compile(r"(?<=báo động )I(?=\b)"), "1"),
    (re.compile(r"\bKP\.?\s?(?=\d)"), "khu phố "),
    (re.compile(r"\bLH(?=:|\s)"), "liên hệ"),
    (re.compile(r"\b([Ss]oạn) TN\b"), r"\1 tin nhắn"),
)
