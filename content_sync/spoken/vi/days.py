"""Vietnamese days and times: ngày mùng một tháng chín, tám giờ ba mươi phút.

DATES are whole days, which nothing else looks like; DAYS are what is left when `slashes` has told
parts, houses and scores from days.
"""

import re
from typing import Final

from content_sync.spoken.numerals import vietnamese
from content_sync.spoken.rules import DASH, Rules, Said, Unsure, is_after, is_before
from content_sync.spoken.vi.figures import number
from content_sync.spoken.vi.slashes import OVER_BEFORE, PART_BEFORE, PART_BEHIND
from content_sync.spoken.vi.words import ORDINALS, WEEKDAYS

DAY_BEFORE: Final = re.compile(r"(?:\b(?:ngày|mùng|mồng))\s*$", re.I)
FROM_BEFORE: Final = re.compile(r"\btừ\s*$", re.I)
CLOCK: Final = (
    r"(?<![\d:.,/])(?P<hours>[01]?\d|2[0-4])"
    r"(?:[:hgH](?P<minutes>[0-5]\d)(?::(?P<seconds>[0-5]\d))?[’'′p]?(?:\s?phút\b)?|h)(?![\w:])"
)
PART_OF_DAY: Final = r"(?:\s(?:sáng|trưa|chiều|tối|đêm|rạng sáng|hôm sau))?"
HOURS_BEFORE: Final = re.compile(
    r"\b(?:lúc|từ|mở cửa|làm việc|sáng|trưa|chiều|tối|giờ|họp|khám|tiếp (?:dân|công dân)|thứ \w+"
    r"|hằng ngày|mỗi ngày|trực|phục vụ|bán vé|đóng cửa|T[2-7])\b[^\d.;]{0,16}$",
    re.I,
)
HOURS_BEHIND: Final = re.compile(r"\s(?:sáng|trưa|chiều|tối|hằng ngày|hàng ngày|mỗi ngày|các ngày)")


def _date(match: re.Match[str]) -> str:
    day, month, year = (match["day"], match["month"], match.groupdict().get("year"))
    said = _day_and_month(int(day), int(month)) if _is_day(day, month) else ""
    if not said:
        return match[0]
    if DAY_BEFORE.search(match.string, 0, match.start()):
        said = said.removeprefix("ngày ")
        if re.search(r"(?:mùng|mồng)\s*$", match.string[: match.start()], re.I):
            said = said.removeprefix("mùng ")
    following = match.string[match.end() : match.end() + 7]
    pause = "," if re.match(r"\s\d{1,2}[:hg]", following) else ""
    said += (f" năm {number(year)}" if year else "") + pause
    return said + (" đến " if match.groupdict().get("dash") else "")


def _dashed(match: re.Match[str]) -> Said:
    """Ngày 30-11 is a day; ngày 2-3 may be two days as well, or a dose whose measure is missing."""
    said = _date(match)
    is_sure = said == match[0] or int(match["day"]) > int(match["month"])
    return said if is_sure else Unsure(said, "a day, or from one to the other? Write 2/3")


def _short_year(match: re.Match[str]) -> Said:
    """5/12/26: a day, if it can be one; its year is said as it is written."""
    day, month, year = match.groups()
    if not _is_day(day, month) or is_after(match, OVER_BEFORE):
        return match[0]
    said = f"{_day_and_month(int(day), int(month))} năm {number('20' + year)}"
    if DAY_BEFORE.search(match.string, 0, match.start()):
        said = said.removeprefix("ngày ")
    return Unsure(said, f"the year is written '{year}': write all four digits")


def _american(match: re.Match[str]) -> Said:
    """11/29/2026 is no day as it is written here."""
    month, day, year = match["month"], match["day"], match["year"]
    said = f"{_day_and_month(int(day), int(month))} năm {number(year)}"
    if DAY_BEFORE.search(match.string, 0, match.start()):
        said = said.removeprefix("ngày ")
    return Unsure(said, "the month stands before the day: write day/month/year")


def _days(match: re.Match[str]) -> str:
    """1–3/12/2026: from one day to another of a month."""
    first, day, month, year = match.group("first", "day", "month", "year")
    is_part = is_before(match, PART_BEHIND) or is_after(match, PART_BEFORE)
    if not year and (is_part or is_after(match, OVER_BEFORE)):
        return match[0]
    if not (_is_day(first, month) and _is_day(day, month) and int(first) < int(day)):
        return match[0]
    start, end = _day(int(first)), _day_and_month(int(day), int(month))
    if DAY_BEFORE.search(match.string, 0, match.start()):
        start = start.removeprefix("ngày ")
    elif not FROM_BEFORE.search(match.string, 0, match.start()):
        start = f"từ {start}"
    return f"{start} đến {end}" + (f" năm {number(year)}" if year else "")


def _day(day: int) -> str:
    return f"ngày {'mùng ' if day <= 10 else ''}{vietnamese(day)}"


def _month(month: int) -> str:
    return "tháng tư" if month == 4 else f"tháng {vietnamese(month)}"


def _day_and_month(day: int, month: int) -> str:
    return f"{_day(day)} {_month(month)}"


def _is_day(day: str, month: str) -> bool:
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12


def _month_of_year(match: re.Match[str]) -> str:
    if not 1 <= int(match["month"]) <= 12:
        return match[0]
    return f"{_month(int(match['month']))} năm {number(match['year'])}"


def _clock(match: re.Match[str]) -> str:
    hours, minutes, seconds = match["hours"], match["minutes"], match["seconds"]
    said = f"{vietnamese(int(hours))} giờ"
    if minutes and (int(minutes) or seconds):
        said += f" {vietnamese(int(minutes))} phút"
    said += f" {vietnamese(int(seconds))} giây" if seconds else ""
    return said + (" đến " if match["dash"] else "")


def _length(match: re.Match[str]) -> str:
    minutes, seconds = int(match[2]), int(match[3])
    said = [f"{vietnamese(minutes)} phút"] if minutes else []
    said += [f"{vietnamese(seconds)} giây"] if seconds or not minutes else []
    return match[1] + " ".join(said)


def _hours(match: re.Match[str]) -> Said:
    """7g–11g: hours where hours are spoken of, else letters that may mean either."""
    first, last = vietnamese(int(match[1])), vietnamese(int(match[2]))
    if is_after(match, HOURS_BEFORE) or is_before(match, HOURS_BEHIND):
        return f"{first} giờ đến {last} giờ"
    return Unsure(f"{first} giê đến {last} giê", "g: hours or grams?")


def _monthly(match: re.Match[str]) -> str:
    """ngày 1, 5 và 15 hằng tháng: up to the tenth with mùng."""
    return re.sub(
        r"\d+", lambda day: f"mùng {day[0].lstrip('0')}" if int(day[0]) <= 10 else day[0], match[0]
    )


DATES: Final[Rules] = (
    # 7:30-11:30/13:30-17:00, 1/12-15/12/2026, tháng 11-12/2026
    (re.compile(r"(?<=[:h]\d\d)\s?/\s?(?=\d{1,2}[:h])"), ", "),
    (
        re.compile(r"(?<![\d/.,])(\d{1,2}/\d{1,2})\s?[-–—]\s?(?=\d{1,2}/\d{1,2}/\d{4})"),
        r"\1 đến ",
    ),
    (re.compile(r"(\btháng \d{1,2})\s?[-–—]\s?(?=\d{1,2}/(?:19|20)\d\d)", re.I), r"\1 đến "),
    (
        re.compile(
            r"\bngày \d{1,2}(?:(?:, | và |,| - )\d{1,2}){1,4}(?=,? (?:h[ằà]ng|mỗi) tháng"
            r"| tháng \d)",
            re.I,
        ),
        _monthly,
    ),
    (re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b"), _date),
    (
        re.compile(
            rf"(?<![\d/.])(?P<first>\d{{1,2}}){DASH}(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})"
            r"(?:/(?P<year>\d{4}))?(?![\d/])"
        ),
        _days,
    ),
    (
        re.compile(
            r"(?<![\d/.,])(?P<day>\d{1,2})([/.-])(?P<month>\d{1,2})\2(?P<year>\d{4})(?![\d/])"
            rf"(?P<dash>{DASH}(?=\d{{1,2}}[/.]\d))?"
        ),
        _date,
    ),
    (
        re.compile(
            r"(?:\b[Tt]háng\s|\bT)?(?<![\d/.,])(?P<month>\d{1,2})[/-](?P<year>(?:19"
            r"|20)\d\d)(?![\d/])"
        ),
        _month_of_year,
    ),
    (
        re.compile(
            r"(?<![\d/.,])(?P<month>0?[1-9]|1[0-2])([/-])(?P<day>1[3-9]|2\d"
            r"|3[01])\2(?P<year>(?:19|20)\d\d)(?![\d/])"
        ),
        _american,
    ),
    (re.compile(r"(?<![\d/.,-])(\d{1,2})/(\d{1,2})/(\d\d)(?![\d/]|[-/][A-ZĐ])"), _short_year),
)

DAYS: Final[Rules] = (
    (
        re.compile(r"(?<=\bngày )(?P<day>\d{1,2})[.-](?P<month>\d{1,2})(?![\d.,]|\stháng)", re.I),
        _dashed,
    ),
    (
        re.compile(
            r"(?<![\d/.,])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/])"
            rf"(?P<dash>{DASH}(?=\d{{1,2}}/\d))?"
        ),
        _date,
    ),
    (
        re.compile(
            r"(?<=\bngày )(?:0?([1-9])|10)(?=\s(?:tháng|h[ằà]ng tháng|mỗi tháng|âm lịch|Tết)\b)",
            re.I,
        ),
        lambda match: f"mùng {number(match[0].lstrip('0'))}",
    ),
    (
        re.compile(
            r"(?<!mỗi )(?<!một )\b([Tt]háng) 0?4\b(?![.,/]\d)(?!\s(?:lần|kg|km|triệu|ngày))"
        ),
        r"\1 tư",
    ),
    (
        re.compile(rf"\b(T[2-7]){DASH}(T[2-7]|CN)\b"),
        lambda match: f"{WEEKDAYS[match[1]]} đến {WEEKDAYS[match[2]]}",
    ),
    (
        re.compile(
            r"(?<=sáng )T[2-7]\b|(?<=chiều )T[2-7]\b|(?<=tối )T[2-7]\b"
            r"|\bT[2-7]\b(?= đến (?:T[2-7]|CN)\b)"
            r"|(?<=đến )T[2-7]\b|(?<=trừ )T[2-7]\b|(?<=[Tt]ừ )T[2-7]\b"
        ),
        lambda match: WEEKDAYS[match[0]],
    ),
    (
        re.compile(r"\bT[2-7]\b(?=\s?,\s?(?:T[2-7]|CN|Chủ Nhật|thứ)\b)|(?<=, )T[2-7]\b"),
        lambda match: WEEKDAYS[match[0]],
    ),
    (
        re.compile(r"\b([Tt]hứ) ([1-9])\b(?![.,/]?\d)"),
        lambda match: f"{match[1]} {ORDINALS.get(match[2]) or number(match[2])}",
    ),
    (re.compile(rf"\b([Tt]hứ [^\W\d_]+){DASH}(?=[Tt]hứ\b|[Cc]hủ [Nn]hật|CN\b)"), r"\1 đến "),
    (
        re.compile(
            r"((?:Âm thanh|Phim|Video|Thời lượng|Xem phim|Nghe bài ghi âm|Tua đến)[,:]? )"
            r"(\d{1,3}):([0-5]\d)(?![\d:])"
        ),
        _length,
    ),
    # 7.30h, 7.30 sáng
    (
        re.compile(
            r"(?<![\d:.,/])([01]?\d|2[0-3])[.,]([0-5]\d)(?:\s?(?:h|giờ)\b|(?=\s(?:sáng|trưa"
            r"|chiều|tối)\b))"
        ),
        r"\1:\2",
    ),
    (
        re.compile(r"(\b[Ll]úc\s)([01]?\d|2[0-3])\.([0-5]\d)(?![\d%]|\s?%)"),
        r"\1\2:\3",
    ),
    (
        re.compile(
            r"(?<![\d.,])([01]?\d|2[0-3])\.([0-5]\d)(\sđến\s|\s?[-–]\s?)([01]?\d|2[0-3])\.([0-5]\d)"
            r"(?=\s?(?:[,;)]|\.?$|các|h[ằà]ng|thứ|T[2-7]|ngày|mỗi))"
        ),
        r"\1:\2\3\4:\5",
    ),
    (re.compile(r"(?<=[:hg]\d\d)\s?(?:h|giờ)\b"), ""),
    (
        re.compile(r"(?<![\d:.,/-])(\d{1,2})\s?[-–]\s?(?=\d{1,2}(?:h|:\d\d)(?:\d\d)?(?!\w))"),
        r"\1 đến ",
    ),
    (re.compile(rf"(?<![\d:.,/])([01]?\d|2[0-4])g{DASH}([01]?\d|2[0-4])g(?!\w)"), _hours),
    (
        re.compile(
            rf"(\b\d{{1,2}}\s(?:giờ|h)(?:\s\d{{1,2}}(?: phút)?"
            rf"| rưỡi)?{PART_OF_DAY}){DASH}(?=\d{{1,2}}\s?(?:giờ|h))"
        ),
        r"\1 đến ",
    ),
    (re.compile(rf"({CLOCK}(?:\s(?:sáng|trưa|chiều|tối|đêm)))\s?[-–—]\s?(?=\d)"), r"\g<1> đến "),
    (re.compile(rf"{CLOCK}(?P<dash>{DASH}(?=\d))?"), _clock),
    (re.compile(r"(?<=\d)h(?=\d\d\b)|(?<=\d)h\b"), " giờ "),
)
