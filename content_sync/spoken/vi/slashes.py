"""What two Vietnamese numbers with a slash between are: a part, a day, a term, a house, a score.

    uống 1/2 viên: một phần hai viên      nghỉ lễ 1/5: ngày mùng một tháng năm
    đợt 2/2026: đợt hai năm …             số nhà 12/5: số nhà mười hai trên năm

A dose read as a day is a danger to health, so the words beside the numbers decide. Where they say
nothing, «trên» stands between the numbers, which is never false, and an officer is told.
"""

import re
from typing import Final

from content_sync.spoken.rules import NEAR, Rules, Said, Unsure, is_after, is_before
from content_sync.spoken.vi.figures import fraction, number, over, roman

DAY_TO_DAY: Final = r"\s?(?:,|;|và|hoặc|hay|đến|tới|đến hết|[-–—])\s?"
# Words that say that a day follows, at once or a few words on.
DAY_AT_ONCE: Final = re.compile(
    r"(?:\b(?:ngày|mùng|mồng|hôm|từ|đến|tới|hết|trước|sau|vào|dịp|lễ|Tết|kể từ|sáng|trưa|chiều|tối"
    r"|đêm|thứ \w+|Chủ Nhật|CN|T[2-7]|giờ|rằm|sinh|giỗ|phút|nay|nộp|hạn|khai giảng|năm học mới)"
    r"[,:]?|\d{1,2}h(?:\d\d)?,?)\s?\(?"
    rf"(?:\d{{1,2}}/\d{{1,2}}(?:/\d{{4}})?{DAY_TO_DAY}){{0,4}}$",
    re.I,
)
DAY_LIKELY: Final = re.compile(
    r"\b(?:điện|cúp|cắt|phun|khám|tiêm|khai trương|mở cửa|đóng cửa|chiếu|diễn|bầu cử|tựu trường"
    r"|nhập học"
    r"|phát|chi trả|trả|cấp phát|tập huấn|ra quân|đợt \d+|hôm)\b[^\d.;!?]{0,30}"
    rf"(?:\d{{1,2}}/\d{{1,2}}(?:/\d{{4}})?{DAY_TO_DAY}){{0,2}}$",
    re.I,
)
WEAK: Final = re.compile(
    r"\b(?:từ|đến|tới|trước|sau|vào|sáng|trưa|chiều|tối|đêm|giờ|phút|nay|nộp|hết)[,:]?\s$", re.I
)
DOSES: Final = 4  # parts up to quarters are taken; a word that only may tell a day is not enough
DAY_FAR: Final = re.compile(
    r"\b(?:lịch|nghỉ|họp|lễ|hội|hạn|nộp|đăng ký|niêm yết|khởi hành|xuất phát|thi|tuyển"
    r"|Quốc khánh|Quốc tế|Lao động|Thiếu nhi|kỷ niệm|thời hạn|hạn chót"
    r"|khai mạc|bế mạc|bắt đầu|kết thúc|diễn ra|tổ chức|chợ phiên|phiên chợ|cập nhật|ban hành"
    r"|có hiệu lực|áp dụng|thời gian|chào mừng)\b[^\d.;!?]{0,30}"
    rf"(?:\d{{1,2}}/\d{{1,2}}(?:/\d{{4}})?{DAY_TO_DAY}){{0,2}}$",
    re.I,
)
DAY_BEHIND: Final = re.compile(
    r"(?:\s(?:(?:âm|dương) lịch|ÂL|DL|h[ằà]ng năm|năm (?:\d{4}|nay|ngoái|sau|trước|tới|\d{2}\b)"
    r"|tới|này|vừa qua|sắp tới|lúc|là ngày|là hạn)\b"
    r"|,?\s\(?(?:thứ|Chủ Nhật|T[2-7]\b|CN\b)|,?\s(?:lúc )?\d{1,2}(?:[:hg]|\sgiờ)"
    r"|\s?(?:đến|tới|và)\s?(?:hết )?ngày\b"
    rf"|{DAY_TO_DAY}(?:\d{{1,2}}/\d{{1,2}}/\d{{4}}|(?:[12]\d|3[01])/\d))"
)
A_DAY_BEFORE: Final = re.compile(rf"(\d{{1,2}})/(\d{{1,2}})(/\d{{4}})?{DAY_TO_DAY}$")
# What one can have a part of.
PART_BEHIND: Final = re.compile(
    r"\s?(?:(?:-|–|đến|tới|hay|hoặc|và)\s?\d{1,2}(?:/\d{1,2})?\s)?\s?(?:của|số|diện tích"
    r"|thành viên|dân số"
    r"|tổng|mức|đại biểu|quãng|đoạn|thời (?:gian|lượng)|chỉ số|hộ|xã|thôn|bản|người|tiêu chí|trường"
    r"|nhóm|phiếu|viên|bát|cốc|chén|ly|thìa|muỗng|lít|liều|gói|ống|tuýp|quả|củ|trái|cân|ký|lạng|yến"
    r"|tạ|tấn|sào|mẫu|thước|công|chai|lọ|can|xô|chậu|nồi|hộp|cây|que|miếng|lát|con|đời|sân|giá"
    r"|lương|học phí|chi phí|tháng|tuần|buổi|giờ|tiếng|vòng|lượng|khẩu phần|suất|bao|túi|thùng|nắp"
    r"|cup|muôi|gang|đốt|mét|phần|lợi nhuận|doanh thu|thu nhập|tiền|vốn|cử tri|học sinh|trẻ|nước"
    r"|nông|rừng|đất|bánh|ngày(?! [A-ZĐ]|\slễ|\snày|\ssau\skhi)|năm|km|kg|ml|mg|g|l|m|ha|cm|đêm"
    r"|nguồn|thế kỷ|kế hoạch|công việc|khối lượng|trọng lượng|chiều|đàn|bình|đĩa|tô|vắt|nhúm|nắm"
    r"|bữa|viên\w*)\b"
)
PART_BEFORE: Final = re.compile(
    r"\b(?:uống|ăn|bú|pha|cắt|bẻ|chia|lấy|thêm|bớt|giảm|tăng|chiếm|bằng|chỉ|khoảng|gần|hơn|quá"
    r"|ít nhất"
    r"|tối đa|tối thiểu|mất|nửa|bôi|nhỏ|rót|đổ|đong|nêm|rắc|trộn|cỡ|ngậm|nghiền|hoà|hòa|cho"
    r"|mỗi (?:lần|bữa)|ngày uống|liều|nhiều nhất|dùng|đến mức|hoàn thành|xong|hết)"
    r"(?: (?:từ|đến|còn|xuống|lên|khoảng|với|thêm|là|được|ít nhất|tối đa|hơn))?:?\s$",
    re.I,
)
OVER_BEFORE: Final = re.compile(
    r"\b(?:số nhà|nhà(?: số)?|ngõ|ngách|hẻm|kiệt|tổ|(?<!tiêm )(?<!dự )(?<!biên )(?<!quốc )phòng"
    r"|căn(?: hộ)?|lô|thửa(?: đất)?(?: số)?|tờ"
    r"|lớp|bậc|hạng|(?:cột )?mốc(?: giới)?(?: số)?|khoản|điểm|mục|điều|bài|trang|huyết áp|thị lực"
    r"|điểm số|tỷ số|tỉ số|trình độ(?: \w+ \w+)?|văn ho[áà]|văn hóa|học vấn|đạt|số|địa chỉ|Đ/c|biển"
    r"|kết quả|xếp(?: loại| hạng| thứ)?|thứ hạng|cấp|size|câu|đề|kiểu):?\s$",
    re.I,
)
OVER_BEHIND: Final = re.compile(r"\s(?:điểm|đường|phố|mmHg|câu|sao|bàn|quả bóng)\b")
RATIO: Final = re.compile(r"\b(?:tỷ lệ|tỉ lệ|tỷ phần)(?: \w+)?:?\s$", re.I)
STREET: Final = re.compile(r"\b(?:đường|phố|cầu|công viên|quảng trường|trường|đại lộ)\s$", re.I)
TERM: Final = (
    "đợt|lần|kỳ|kỳ họp|quý|vòng|học kỳ|khoá|khóa|phiên|phiên họp|tuần|tập|giai đoạn|hội nghị|số"
    "|bản tin"
    "|vụ|ca|lượt|chuyên đề|hội thi|phiên giao dịch"
)
ROMAN_OR_NUMBER: Final = r"(?:\d{1,3}|[IVX]{1,6})"


def _term(match: re.Match[str]) -> str:
    name, which = match["name"], match["which"]
    figure = number(which.lstrip("0") or "0") if which.isdigit() else roman(which)
    if name.lower().endswith(" thứ") and figure in ("một", "bốn"):
        figure = "nhất" if figure == "một" else "tư"
    return f"{name} {figure} năm {number(match['year'])}"


def _quarter(match: re.Match[str]) -> str:
    which, year = match["which"], match["year"]
    figure = number(which) if which.isdigit() else roman(which)
    return f"quý {figure}" + (f" năm {number(year)}" if year else "")


def _semester(match: re.Match[str]) -> str:
    which = match["which"]
    return f"học kỳ {number(which) if which.isdigit() else roman(which)}"


def _mixed(match: re.Match[str]) -> str:
    """2½ ngày is hai ngày rưỡi; ¾ bát, ba phần tư bát."""
    whole, first, second, thing = match["whole"], match["a"], match["b"], match["thing"]
    part = fraction(int(first), int(second))
    thing = f" {thing}" if thing else ""
    if not whole:
        return f"{part}{thing}"
    if (first, second) == ("1", "2"):
        return f"{number(whole)}{thing} rưỡi" if thing else f"{number(whole)} rưỡi"
    return f"{number(whole)} và {part}{thing}"


def _two(match: re.Match[str]) -> Said:
    """The one place where two numbers with a slash are told apart."""
    day, month = match["a"], match["b"]
    first, second = int(day), int(month)
    can_be_day = 1 <= first <= 31 and 1 <= second <= 12
    can_be_part = 0 < first < second and not day.startswith("0") and not month.startswith("0")
    if can_be_day and is_after(match, STREET):
        return f"{number(day)} tháng {'tư' if second == 4 else number(month)}"
    if can_be_day and (is_before(match, DAY_BEHIND) or _follows_a_day(match)):
        return match[0]
    if can_be_part and is_before(match, PART_BEHIND):
        return fraction(first, second)
    if can_be_part and (is_after(match, RATIO) or is_after(match, PART_BEFORE)):
        return fraction(first, second)
    if is_after(match, OVER_BEFORE) or is_after(match, RATIO) or is_before(match, OVER_BEHIND):
        return over(day, month)
    may_be_dose = can_be_part and second <= DOSES
    if may_be_dose and is_after(match, WEAK):
        return Unsure(over(day, month), "a part or a day?")
    if can_be_day and (is_after(match, DAY_AT_ONCE) or is_after(match, DAY_FAR)):
        return match[0]
    if can_be_day and not may_be_dose and is_after(match, DAY_LIKELY):
        return match[0]
    if can_be_day and not can_be_part and first != second and not is_after(match, PART_BEFORE):
        return match[0]  # no part is more than the whole, and none begins with a nought
    if not can_be_day:
        said = fraction(first, second) if can_be_part and second in SIMPLE else over(day, month)
        return said if is_before(match, COUNTED) else Unsure(said, "numbers with a slash")
    return Unsure(over(day, month), "a part, a day or a number with a slash?")


def _other(match: re.Match[str]) -> Said:
    """4.643/199.765 hộ: neither a day nor a part one would say as such."""
    first, _, second = match[0].partition("/")
    if len(first) < 3 and len(second) < 3 and int(first) <= 31 and 1 <= int(second) <= 12:
        return match[0]  # a day, as `_two` found
    is_sure = is_after(match, OVER_BEFORE) or is_after(match, RATIO) or is_before(match, COUNTED)
    return over(first, second) if is_sure else Unsure(over(first, second), "numbers with a slash")


SIMPLE: Final = (20, 50, 100, 1000)
COUNTED: Final = re.compile(r"\s(?!và |hoặc |đến |là )[^\W\d_]")


def _follows_a_day(match: re.Match[str]) -> bool:
    """30/4 và 1/5: what follows what can only be a day is one."""
    start = max(0, match.start() - NEAR)
    before = A_DAY_BEFORE.search(match.string, start, match.start())
    return bool(before and (before[3] or int(before[1]) > int(before[2])))


def _three(match: re.Match[str]) -> Said:
    """12/5/3 of a house; 1/2/3 of nobody knows what. Days have been read before."""
    said = match[0].replace("/", " trên ")
    return said if is_after(match, OVER_BEFORE) else Unsure(said, "numbers with slashes")


TERMS: Final[Rules] = (
    # quý II–III/2026: of the first to of the other
    (
        re.compile(
            rf"\b(?P<name>(?i:{TERM})) (?P<which>{ROMAN_OR_NUMBER})\s?[-–]\s?"
            rf"(?={ROMAN_OR_NUMBER}/(?:19|20)\d\d)"
        ),
        r"\g<name> \g<which> đến \g<name> ",
    ),
    (re.compile(r"(?<![\d/.,-])((?:19|20)\d\d)/((?:19|20)\d\d)(?![\d/-])"), r"\1 đến \2"),
    # quý III/2026, đợt 2/2026, kỳ họp thứ 2/2026
    (
        re.compile(
            rf"\b(?P<name>(?:(?i:{TERM}))(?: thứ| số)?)\s(?P<which>{ROMAN_OR_NUMBER})\s?[/–-]\s?"
            r"(?P<year>(?:19|20)\d\d)(?![\d/]|[-–]\w)"
        ),
        _term,
    ),
    (
        re.compile(r"\bQ\.?\s?(?P<which>[1-4]|I{1,3}|IV)\s?[/.-]\s?(?P<year>20\d\d)(?![\d/])"),
        _quarter,
    ),
    (re.compile(r"\bHK\s?(?P<which>[12]|II?)\b"), _semester),
    (
        re.compile(r"\b(?P<name>[Qq]uý) (?P<which>[IVX]+|[1-4]),? năm (?P<year>\d{4})\b"),
        _term,
    ),
)

SLASHES: Final[Rules] = (
    # ½ and what stands before it
    (
        re.compile(
            r"(?:(?<![\d.,/⁄])(?P<whole>\d{1,3})\s?(?:\bvà\s)?)?(?<!\d)(?P<a>\d{1,3})⁄(?P<b>\d{1,4})"
            r""
            r""
            r""
            r"(?:\s(?P<thing>ngày|giờ|tiếng|tháng|năm|tuần|viên|cốc|bát|chén|ly|thìa|muỗng|lít"
            r"|gói|ống|kg"
            r"|km|ml|mét|tuổi|lần|cân|quả|sào|tạ|tấn|bao|chai|lạng|suất)\b)?"
        ),
        _mixed,
    ),
    # 1 1/2 viên
    (
        re.compile(
            r"(?<![\d.,/-])(?P<whole>\d{1,2}) (?P<a>[1-9])/(?P<b>[2-9])(?![\d/])"
            r"\s(?P<thing>viên|cốc|bát|chén|ly|thìa|muỗng|lít|gói|ống|quả|ngày|giờ|tháng|năm"
            r"|tuần)\b"
        ),
        _mixed,
    ),
    # 24/24h, 7/7: round the clock
    (
        re.compile(r"(?<![\d/.,])24\s?(?:h|giờ)?\s?/\s?24(?:\s?(?:h\b|giờ))(?!\w)"),
        "hai mươi tư trên hai mươi tư giờ",
    ),
    (
        re.compile(r"(?<![\d/.,])24\s?(?:h|giờ)\s?/\s?24(?!\w)(?!/)"),
        "hai mươi tư trên hai mươi tư giờ",
    ),
    (re.compile(r"(?<![\d/.,])24/24(?![\w/])"), "hai mươi tư trên hai mươi tư"),
    (
        re.compile(r"(?<![\d/.,])24\s?(?:h|giờ)?\s?/\s?7(?: ngày)?(?![\w/])"),
        "hai mươi tư giờ, bảy ngày",
    ),
    (
        re.compile(r"(?:(?<=tư)|(?<=tư giờ))(\s?(?:,|và|-|/)?\s)7(?: ngày)?/7(?: ngày)?(?![\w/])"),
        r"\1bảy trên bảy ngày",
    ),
    (re.compile(r"(?<![\d/.,])7(?: ngày)?/7 ngày\b"), "bảy trên bảy ngày"),
    (re.compile(r"(?<![\d/.,])7 ngày/7(?![\w/])"), "bảy trên bảy ngày"),
    # 1:50.000
    (
        re.compile(r"(?<![\d:.,])(\d{1,3})(?: : |:)(\d{1,3}(?:\.\d{3})+|\d{3,})(?![\d:/]|\s?đ)"),
        lambda match: over(match[1], match[2]),
    ),
    (
        re.compile(
            r"(\b(?:tỷ lệ|tỉ lệ|pha|pha loãng|loãng|tỷ số"
            r"|chia)(?: \w+){0,2}:?\s)(\d{1,3})\s?:\s?(\d{1,3})"
            r"(?![\d:h])",
            re.I,
        ),
        lambda match: match[1] + over(match[2], match[3]),
    ),
    (
        re.compile(
            r"(\b(?:tỷ số|tỉ số|thắng|thua|hoà|dẫn)(?: \w+){0,2}:?\s)(\d{1,2})\s?[-–:]\s?(\d{1,2})"
            r"(?![\d:%]|\s(?:ngày|giờ|lần|năm))",
            re.I,
        ),
        lambda match: f"{match[1]}{number(match[2])}, {number(match[3])}",
    ),
    (
        re.compile(r"(?<![\d:.,])(\d{1,2}):(\d)(?![\d:hg])"),
        lambda match: Unsure(f"{match[1]}, {match[2]}", "a score, a ratio or a time?"),
    ),
    # 12/5 or 1/2
    (re.compile(r"(?<![\d/.,⁄])(\d{1,4})(?:/\d{1,4}){2,5}(?![\d/⁄]|[-/]?[A-ZĐ])"), _three),
    (
        re.compile(
            r"(?<![\d/.,⁄+])(?P<a>\d{1,2})\s?/\s?(?P<b>\d{1,2})(?![\d/⁄]|[.,]\d|[-/][A-ZĐ])"
        ),
        _two,
    ),
    (
        re.compile(
            r"(?<![\d/.,:⁄])\d[\d.]{0,18}(?<!\.)/\d[\d.]{0,18}(?<!\.)(?![\d/⁄:h]|,\d|[-/]?[A-ZĐ])"
        ),
        _other,
    ),
    # 1/2 – 1 viên
    (
        re.compile(
            r"(\bphần (?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\s?[-–—]\s?"
            r"(?=\d|(?:một|hai|ba|bốn|năm)\b)"
        ),
        r"\1 đến ",
    ),
)
