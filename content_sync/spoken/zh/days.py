"""Chinese days and times: 二零二六年十一月二十九日，晚上九点三十分."""

import re
from typing import Final

from content_sync.spoken.numerals import CHINESE, chinese
from content_sync.spoken.rules import Rules, Said, Unsure

HAN: Final = r"[\u4e00-\u9fff]"
DASH: Final = r"\s?[-–—−~～]{1,2}\s?"


def digits(text: str, one: str = "一") -> str:
    """Digit by digit."""
    return "".join(CHINESE[int(digit)] for digit in text).replace("一", one)


def _day(match: re.Match[str]) -> str:
    year, month, day = match.group("year", "month", "day")
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return match[0]
    return f"{digits(year)}年{chinese(int(month))}月{chinese(int(day))}日"


def _clock(match: re.Match[str]) -> str:
    hours, minutes = int(match[1]), int(match[2])
    said = ("两" if hours == 2 else chinese(hours)) + "点"
    if minutes:
        said += ("零" if minutes < 10 else "") + chinese(minutes) + "分"
    return said + ("到" if match[3] else "")


def _length(match: re.Match[str]) -> str:
    minutes, seconds = int(match[2]), int(match[3])
    said = f"{'两' if minutes == 2 else chinese(minutes)}分" if minutes else ""
    return match[1] + said + (f"{chinese(seconds)}秒" if seconds or not minutes else "钟")


def _half_day(match: re.Match[str]) -> str:
    """9:30pm: 晚上九点三十分."""
    hours, is_late = int(match[1]), match[3].lower() == "p"
    part = ("晚上" if 6 <= hours < 12 else "下午" if hours < 12 else "中午") if is_late else "上午"
    minutes = (
        f"{'零' if 0 < int(match[2]) < 10 else ''}{chinese(int(match[2]))}分"
        if match[2] and int(match[2])
        else ""
    )
    return f"{part}{'两' if hours == 2 else chinese(hours)}点{minutes}"


def _american(match: re.Match[str]) -> Said:
    said = f"{digits(match[3])}年{chinese(int(match[1]))}月{chinese(int(match[2]))}日"
    return Unsure(said, "the month stands before the day: write 2026年11月29日")


def _month(match: re.Match[str]) -> str:
    if not 1 <= int(match[1]) <= 12:
        return match[0]
    return f"{digits(match[2])}年{chinese(int(match[1]))}月"


DAYS: Final[Rules] = (
    (re.compile(rf"(?<=[年月日号点时分]){DASH}(?=\d)"), "到"),
    # 8：30 is a time where nothing stands before it that 30 may explain, as in 注释8：30天
    (
        re.compile(
            r"(?:(?<=[午上晚早晨从至到自于间是（，、；—–-])|(?<=[：\s])|^)([01]?\d|2[0-4])：([0-5]\d)(?![\d：])"
        ),
        r"\1:\2",
    ),
    (re.compile(r"(?<![\d:：])(\d{1,2}):(\d)(?![\d:：])"), r"\1比\2"),
    (re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"), _day),
    (re.compile(r"(?<!\d)(?P<year>\d{4})[./](?P<month>\d{1,2})[./](?P<day>\d{1,2})(?!\d)"), _day),
    (
        re.compile(r"(?<![\d/])(0?[1-9]|1[0-2])[/-](1[3-9]|2\d|3[01])[/-]((?:19|20)\d\d)(?![\d/])"),
        _american,
    ),
    (
        re.compile(r"(?<![\d/])(?P<day>\d{1,2})[/-](?P<month>\d{1,2})[/-](?P<year>\d{4})(?![\d/])"),
        _day,
    ),
    (re.compile(r"(?<![\d/.,-])(\d{1,2})/((?:19|20)\d\d)(?![\d/])"), _month),
    (
        re.compile(r"(?<!\d)((?:19|20)\d\d)\s?年?\s?Q([1-4])(?!\w)"),
        lambda m: f"{digits(m[1])}年第{chinese(int(m[2]))}季度",
    ),
    (
        re.compile(r"(?<![A-Za-z\d])Q([1-4])(?![A-Za-z\d])"),
        lambda match: f"第{chinese(int(match[1]))}季度",
    ),
    (
        re.compile(rf"(?<!\d)(\d{{4}})(?:年?(?:{DASH}|[至到/])(\d{{4}}))?(?=\s?(?:学年|年))"),
        lambda match: digits(match[1]) + (f"到{digits(match[2])}" if match[2] else ""),
    ),
    (re.compile(r"(?<![\d.,])(\d{1,3})\.(\d{3})(?=\s?(?:VND|VNĐ|越盾|₫|đ))"), r"\1\2"),
    # times
    (re.compile(r"(?<![\d:.])(\d{1,2})(?:[:.]([0-5]\d))?\s?([aApP])\.?[mM]\b\.?"), _half_day),
    (
        re.compile(r"((?:音频|视频|时长|听录音|跳到)[，,：:]?\s?)(\d{1,3}):([0-5]\d)(?![\d:])"),
        _length,
    ),
    (
        re.compile(
            r"(?<![\d:.])(\d{1,3})(?: : |:)(\d{3,}|\d{1,3}(?:,\d{3})+)"
            r"(?![\d:]|\s?(?:元|越盾"
            r"|人|户))"
        ),
        r"\1比\2",
    ),
    (
        re.compile(
            r"((?:比例|比例尺|稀释|比分|按)[^\d，。]{0,4})(\d{1,3})\s?[:：]\s?(\d{1,9})(?![\d:])"
        ),
        r"\1\2比\3",
    ),
    (re.compile(r"(?<![\d/])24\s?/\s?7(?![\d/])"), "二十四小时，七天"),
    (re.compile(r"(?<![\d/])24\s?[hH]?/24\s?[hH]?(?:小时)?(?![\d/])"), "二十四小时"),
    (
        re.compile(rf"(?<![\d:])([01]?\d|2[0-4])[:h]([0-5]\d)(?![\d:])({DASH}(?=\d|{HAN}))?"),
        _clock,
    ),
)
