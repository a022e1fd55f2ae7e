"""Vietnamese days and times: ngày mùng một tháng chín, tám giờ ba mươi phút."""

import re
from typing import Final

from content_sync.numerals import vietnamese
from content_sync.spoken_rules import DASH, Rules
from content_sync.spoken_vi_figures import PARTS, number
from content_sync.spoken_vi_words import ORDINALS, WEEKDAYS

DAY_BEFORE: Final = re.compile(r"(?:\b(?:ngày|mùng|mồng))\s*$", re.I)
FROM_BEFORE: Final = re.compile(r"\btừ\s*$", re.I)
CLOCK: Final = (
    r"(?<![\d:.,/])(?P<hours>[01]?\d|2[0-4])"
    r"(?:[:hg](?P<minutes>[0-5]\d)(?::(?P<seconds>[0-5]\d))?|h)(?![\w:])"
)


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


def _days(match: re.Match[str]) -> str:
    """1–3/12/2026: from one day to another of a month."""
    first, day, month, year = match.group("first", "day", "month", "year")
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


DAYS: Final[Rules] = (
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
            r"(?:\b[Tt]háng\s|\bT)?(?<![\d/.,])(?P<month>\d{1,2})[/-](?P<year>(?:19|20)\d\d)(?![\d/])"
        ),
        _month_of_year,
    ),
    *PARTS,
    (
        re.compile(r"(?<=\bngày )(?P<day>\d{1,2})[.-](?P<month>\d{1,2})(?![\d.,]|\stháng)", re.I),
        _date,
    ),
    (re.compile(r"(?<![\d/])24/7(?![\d/])"), "hai mươi tư giờ, bảy ngày"),
    (re.compile(r"\b([Ss]ố|[Nn]gõ|[Nn]gách|[Tt]ổ) (\d+)/(?=\d)"), r"\1 \2 trên "),
    (
        re.compile(
            r"(?<![\d/.,])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/])"
            rf"(?P<dash>{DASH}(?=\d{{1,2}}/\d))?"
        ),
        _date,
    ),
    (
        re.compile(r"(?<=\bngày )(?:0?([1-9])|10)(?=\s(?:tháng|hằng tháng)\b)", re.I),
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
    (re.compile(rf"{CLOCK}(?P<dash>{DASH}(?=\d))?"), _clock),
)
