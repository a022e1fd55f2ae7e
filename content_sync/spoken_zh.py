"""Chinese as a mainland speaker would say it: years by the digit, 两 before a measure word.

    say("电话113，2025年2.32%") == "电话幺幺三，二零二五年百分之二点三二"

In telephone numbers one is 幺, as on the mainland's own lines (110 is 幺幺零): 一 is easily taken
for 七 in a loud room. Years, documents and keys keep 一.
"""

import re
from typing import Final

from content_sync.numerals import CHINESE, LONGEST, LONGEST_PLAIN, chinese
from content_sync.spoken_names import plain
from content_sync.spoken_rules import Rules, has_capitals, one_of, rewrite
from content_sync.spoken_zh_words import ISSUERS, KEYS, KINDS, MONEY, SIGNS, UNITS, WORDS

HAN: Final = r"[\u4e00-\u9fff]"
DASH: Final = r"\s?[-–—−~～]{1,2}\s?"
N: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d+(?:\.\d+)?"
COUNTED: Final = (
    r"(?![\d.,%:/])(?!\s?(?:户|人|天|年|月|日|个|元|万|亿|千|百|公里|米|克|升|次|条|名|位|种|张|份|家|项"
    r"|号|箱|包|瓶|袋|盒|台|套|件|辆|吨|亩|岁|支|例|起|笔|页|层|栋|本|所|处|平方|越盾|美元|USD|VND|km|kg|%))"
)
MEASURES: Final = (
    "个|人|天|年|升|位|名|种|次|条|张|份|倍|小时|分钟|秒|公里|米|户|万|亿|家|项|本|只|头|辆|件|间|处"
    "|岁|周|夜|晚|道|层|公斤|公升|厘米|类|组|座|所|国|省"
)


def say(text: str) -> str:
    """`text` with everything in characters; Latin words stay, capitals are spelled."""
    return rewrite(text, RULES)


def letter(character: str) -> str:
    """A letter as in English, a digit in Chinese, a key by its name."""
    if character.isdecimal():
        return _digits(character)
    return KEYS.get(character) or plain(character).upper()


def number(written: str) -> str:
    """An amount: 4,643 or 4643 or 1.5."""
    is_grouped = re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}", written)
    whole, _, part = re.sub(r"[,.]" if is_grouped else ",", "", written).partition(".")
    is_plain = written.isdecimal() and len(written) > LONGEST_PLAIN
    is_code = is_plain or len(whole) > LONGEST or (len(whole) > 1 and whole.startswith("0"))
    said = _digits(whole) if is_code else chinese(int(whole))
    return f"{said}点{_digits(part)}" if part else said


def _digits(text: str, one: str = "一") -> str:
    return "".join(CHINESE[int(digit)] for digit in text).replace("一", one)


def _telephone(match: re.Match[str]) -> str:
    groups = re.findall(r"\d+", match[0])
    if not 6 <= sum(map(len, groups)) <= 14:
        return match[0]
    return ("加" if match[0].startswith("+") else "") + "，".join(_digits(g, "幺") for g in groups)


def _each(match: re.Match[str]) -> str:
    return re.sub(r"\d+", lambda found: _digits(found[0], "幺"), match[0])


def _document(match: re.Match[str]) -> str:
    figure, year, kind, issuer = match.group("figure", "year", "kind", "issuer")
    said = f"{_digits(year)}年" if year else ""
    name = "" if match["counted"] else ISSUERS.get(issuer or "", "") + KINDS.get(kind, "")
    return f"{said}第{chinese(int(figure))}号{name}"


def _day(match: re.Match[str]) -> str:
    year, month, day = match.group("year", "month", "day")
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return match[0]
    return f"{_digits(year)}年{chinese(int(month))}月{chinese(int(day))}日"


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


def _percent(match: re.Match[str]) -> str:
    whole = "千" if match[0].endswith("‰") else "百"
    low = f"{whole}分之{number(match[1])}到" if match[1] else ""
    return f"{low}{whole}分之{number(match[2])}"


def _word(match: re.Match[str]) -> str:
    word = match[0]
    if word in WORDS:
        return WORDS[word] + (" " if " " in WORDS[word] else "")
    bare = plain(word)
    if not has_capitals(bare):
        return bare
    return " ".join(filter(str.isalpha, bare.upper())) + " "


_UNIT: Final = one_of(UNITS)
_MONEY: Final = one_of(MONEY)
CODES: Final = "USD|VND|VNĐ|NDT|CNY|RMB|EUR"

RULES: Final[Rules] = (
    (re.compile(r"(?<=[\d%])\s?→\s?(?=\d)"), "到"),
    (re.compile(r"\s*[→⇒]\s*"), "，然后"),
    (
        re.compile(
            r"(?:第\s?)?(?<![\d/])(?P<figure>\d{1,5})(?:/(?P<year>\d{4}))?[/-]"
            r"(?P<kind>[A-ZĐ]+)\d*(?:[-/](?P<issuer>[A-ZĐ]+g?)\d*)?(?P<counted>\s?号)?"
        ),
        _document,
    ),
    (re.compile(r"\bCOVID-19\b", re.I | re.A), "新冠"),
    (re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b"), _day),
    (re.compile(r"(?<!\d)(?P<year>\d{4})[./](?P<month>\d{1,2})[./](?P<day>\d{1,2})(?!\d)"), _day),
    (re.compile(r"(?<![\d/])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})(?![\d/])"), _day),
    (
        re.compile(rf"(?<!\d)(\d{{4}})(?:年?(?:{DASH}|[至到/])(\d{{4}}))?(?=\s?(?:学年|年))"),
        lambda match: _digits(match[1]) + (f"到{_digits(match[2])}" if match[2] else ""),
    ),
    (
        re.compile(r"((?:音频|视频|时长|听录音|跳到)[，,：:]?\s?)(\d{1,3}):([0-5]\d)(?![\d:])"),
        _length,
    ),
    (re.compile(rf"(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])({DASH}(?=\d|{HAN}))?"), _clock),
    (
        re.compile(r"(?<![\w.,/])(?:\+\d{1,3}|\(?0\d{1,4}\)?)(?:[ .-]?\d{2,}){1,4}(?![\d/])"),
        _telephone,
    ),
    (re.compile(r"(?<![\d.,/])1[89]00(?:[ .-]?\d{2,4}){1,2}(?![\d/])"), _telephone),
    (
        re.compile(
            r"(?:拨打|致电|电话|热线|发送至|发至|短信至|报警|呼叫|拨)[：:\s]?\d{3,5}"
            rf"(?:\s?[和或、，·]\s?\d{{3,5}})*{COUNTED}"
        ),
        _each,
    ),
    (re.compile(rf"(?:到|至)\s?\d{{3,5}}(?:\s?[和或]\s?\d{{3,5}})+{COUNTED}"), _each),
    (re.compile(r"\d{3,5}(?:\s?[和或、]\s?\d{3,5})*(?=(?:这|两|三)?个?(?:号码|热线|电话))"), _each),
    (
        re.compile(
            rf"(?<![\d.,/第共约达近超满过足])(?<!\d[-–—])(?:11[0-59]|120){COUNTED}(?!{DASH}\d)"
        ),
        _each,
    ),
    (re.compile(rf"(?:({N})[%‰]?{DASH})?({N})\s?[%‰]"), _percent),
    (re.compile(r"第\s?(\d+)\s?/\s?(\d+)\s?([页句])"), r"第\1\3，共\2\3"),
    (
        re.compile(r"(?<![\d/])(\d{1,6})/(\d{1,6})(?![\d/])"),
        lambda match: f"{chinese(int(match[2]))}分之{chinese(int(match[1]))}",
    ),
    (re.compile(rf"(?<![\d万亿\s])\s?\b({CODES})\s?({N})"), r"\2\1"),
    (
        re.compile(rf"([$¥￥€])\s?({N})([万亿千百]*)"),
        lambda match: match[2] + match[3] + MONEY[match[1]],
    ),
    (re.compile(rf"(?<=[\d万亿])\s?({_MONEY})(?![A-Za-z])"), lambda match: MONEY[match[1]]),
    (re.compile(rf"(?<=\d)\s?({_UNIT})(?![A-Za-z0-9])"), lambda match: UNITS[match[1]]),
    (re.compile(r"(?<=\d)\s?[×xX]\s?(?=\d)"), "乘"),
    (re.compile(r"(?<=\d)\s?\+(?!\d)"), "以上"),
    (re.compile(rf"(?<=\d){DASH}(?=\d)"), "到"),
    (re.compile(r"(?<![^\s（(])[-−–](?=\d)"), "负"),
    (re.compile(rf"(?<![\d.第A-Za-z])2(?=\s?(?:{MEASURES}))"), "两"),
    (re.compile(r"[A-Za-zÀ-ỹ]+(?:[-'’][A-Za-zÀ-ỹ]+)*"), _word),
    (re.compile(r"(?<=\d)[\s_^#*\\`]+(?=\d)"), "，"),
    (re.compile(N), lambda match: number(match[0])),
    (re.compile(one_of(SIGNS)), lambda match: SIGNS[match[0]]),
)
