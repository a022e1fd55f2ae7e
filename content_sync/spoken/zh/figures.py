"""Chinese figures as they are read: amounts, telephones, documents, days, parts.

第24/2021号决定: 二零二一年第二十四号决定     1/2片: 二分之一片     1088/2号界碑: …之二号界碑
"""

import re
from typing import Final

from content_sync.spoken.numerals import amount, chinese, roman_value
from content_sync.spoken.plainly import alone
from content_sync.spoken.rules import Rules, Said, Unsure, is_after, is_before
from content_sync.spoken.telephone import emergencies, telephones
from content_sync.spoken.zh.days import DASH, DAYS, digits
from content_sync.spoken.zh.words import ISSUERS, KINDS

N: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d+(?:\.\d+)?"
COUNTED: Final = (
    r"(?![\d.,%:/])(?!\s?(?:户|人|天|年|月|日|个|元|万|亿|千|百|公里|米|克|升|次|条|名|位|种|张|份|家|项"
    r"|号|箱|包|瓶|袋|盒|台|套|件|辆|吨|亩|岁|支|例|起|笔|页|层|栋|本|所|处|平方|越盾|美元|USD|VND|km|kg|%))"
)
MEASURES: Final = (
    "个|人|天|年|升|位|名|种|次|条|张|份|倍|小时|分钟|秒|公里|米|户|万|亿|家|项|本|只|头|辆|件|间|处"
    "|岁|周|夜|晚|道|层|公斤|公升|厘米|类|组|座|所|国|省|片|粒|杯|碗|勺|袋|包|支|瓶|盒|针|剂|滴|毫升"
)
LVES: Final = "天|个|年|升|片|粒|杯|碗|勺|袋|包|支|瓶|盒|公斤|公里|米|岁|倍|小时|个月|周"
PART_BEHIND: Final = re.compile(
    rf"\s?(?:至|到|-|–|—|或)?\s?(?:\d/\d)?\s?(?:的|{MEASURES}|户|面积|以上|以下|左右|粒|剂量|工资|人口)"
)
PART_BEFORE: Final = re.compile(
    r"(?:占|约|达|超过|不足|近|为|服|吃|喝|用|加|取|减少|增加|剩|每次|半片或)\s?$"
)
DAY_BEFORE: Final = re.compile(
    r"(?:于|自|从|截至|至|到|在|日期[：:]?|时间[：:]?|之前|节|号|定于)\s?$"
)
DAY_BEHIND: Final = re.compile(
    r"\s?(?:（?(?:周|星期)|前|起|上午|下午|晚|之前|以前|止|开始|\d{1,2}:\d)"
)
OVER_BEFORE: Final = re.compile(r"(?:血压|门牌|楼|巷|弄|房|地址[：:]?|室|得分)\s?$")
OVER_BEHIND: Final = re.compile(r"\s?号?(?:房|楼|室|门牌|号)")
DOSES: Final = 4  # parts up to quarters are taken: a word that may tell a day is not enough


def number(written: str) -> str:
    """An amount: 4,643 or 4643 or 1.5."""
    return amount(written, chinese, digits, "点")


def called(text: str) -> str:
    """A telephone number, digit by digit: one is 幺."""
    return digits(text, "幺")


def _each(match: re.Match[str]) -> str:
    return re.sub(r"\d+", lambda found: called(found[0]), match[0])


def _document(match: re.Match[str]) -> str:
    figure, year, kind, issuer = match.group("figure", "year", "kind", "issuer")
    said = f"{digits(year)}年" if year else ""
    name = "" if match["counted"] else ISSUERS.get(issuer or "", "") + KINDS.get(kind, "")
    return f"{said}第{chinese(int(figure))}号{name}"


def _percent(match: re.Match[str]) -> str:
    whole = "千" if match[0].endswith("‰") else "百"
    low = f"{whole}分之{number(match[1])}到" if match[1] else ""
    return f"{low}{whole}分之{number(match[2])}"


def roman(letters: str) -> str:
    """XIV is 十四."""
    return chinese(roman_value(letters))


def fraction(part: int, whole: int) -> str:
    """3/4 is 四分之三."""
    return f"{chinese(whole)}分之{chinese(part)}"


def _numbered(match: re.Match[str]) -> str:
    """24/2021号决定: the year first, then the number."""
    return f"{digits(match['year'])}年第{chinese(int(match['figure']))}号"


def _marker(match: re.Match[str]) -> str:
    """1088/2—1089号界碑."""
    return re.sub(DASH, "到", match[0]).replace("/", "之")


def _mixed(match: re.Match[str]) -> str:
    """2½天 is 两天半."""
    whole, part, of, measure = match["whole"], match["a"], match["b"], match["measure"] or ""
    if not whole:
        return fraction(int(part), int(of)) + measure
    said = "两" if whole == "2" and measure else chinese(int(whole))
    if (part, of) == ("1", "2") and measure:
        return f"{said}{measure}半"
    return f"{chinese(int(whole))}又{fraction(int(part), int(of))}{measure}"


def _two(match: re.Match[str]) -> Said:
    """11/29, 1/2: a day where one is spoken of, else a part; a slash where nothing tells."""
    first, second = int(match[1]), int(match[2])
    as_day = _month_and_day(first, second)
    if is_after(match, OVER_BEFORE) or is_before(match, OVER_BEHIND):
        return f"{chinese(first)}杠{chinese(second)}"
    if (
        first < second
        and is_before(match, PART_BEHIND)
        and not (as_day and is_before(match, DAY_BEHIND))
    ):
        return fraction(first, second)
    if 0 < first < second <= DOSES and not is_after(match, PART_BEFORE):
        return Unsure(f"{chinese(first)}斜杠{chinese(second)}", "a part or a day?")
    if as_day and (is_after(match, DAY_BEFORE) or is_before(match, DAY_BEHIND)):
        return as_day if max(first, second) > 12 else Unsure(as_day, "which is the month?")
    if is_after(match, PART_BEFORE):
        return fraction(first, second)
    if not as_day:
        return Unsure(fraction(first, second), "a part, or numbers with a slash?")
    if first > second and second <= 12 and first > 12:
        return as_day
    return Unsure(f"{chinese(first)}斜杠{chinese(second)}", "a part or a day?")


def _month_and_day(first: int, second: int) -> str:
    """29/11 and 11/29 are the same day; 5/12 is the fifth of December, as in Việt Nam."""
    day, month = (second, first) if second > 12 else (first, second)
    return f"{chinese(month)}月{chinese(day)}日" if 1 <= month <= 12 and 1 <= day <= 31 else ""


def _over(match: re.Match[str]) -> Said:
    """Larger numbers with a slash: of blood pressure, of a house, else a part."""
    if is_after(match, OVER_BEFORE):
        return f"{match[1]}杠{match[2]}"
    said = fraction(int(match[1]), int(match[2]))
    return said if is_before(match, PART_BEHIND) else Unsure(said, "numbers with a slash")


FIGURES: Final[Rules] = (
    # parts written as such
    (
        re.compile(
            rf"(?:(?<![\d.,/⁄])(?P<whole>\d{{1,3}})\s?又?)?(?<!\d)(?P<a>\d{{1,3}})⁄(?P<b>\d{{1,4}})"
            rf"(?:\s?(?P<measure>{LVES}))?"
        ),
        _mixed,
    ),
    # documents and boundary marks
    (
        re.compile(
            r"(?:第\s?)?(?<![A-Za-z\d/])(?P<figure>\d{1,5})(?:/(?P<year>\d{4}))?[/-]"
            r"(?P<kind>[A-ZĐ]+)\d*(?:[-/](?P<issuer>[A-ZĐ]+g?)\d*)?(?P<counted>\s?号)?"
        ),
        _document,
    ),
    (
        re.compile(r"(?:第\s?)?(?<![\d/.])(?P<figure>\d{1,5})/(?P<year>(?:19|20)\d\d)\s?号"),
        _numbered,
    ),
    (
        re.compile(
            rf"(?<![\d/])\d{{3,4}}(?:/\d{{1,2}})?(?:{DASH}\d{{3,4}}(?:/\d{{1,2}})?)?(?=\s?号?\s?界[碑桩])"
        ),
        _marker,
    ),
    (
        re.compile(
            rf"(?<=界[碑桩])\s?\d{{3,4}}(?:/\d{{1,2}})?(?:{DASH}\d{{3,4}}(?:/\d{{1,2}})?)?(?![\d/])"
        ),
        _marker,
    ),
    (re.compile(r"\bCOVID-19\b", re.I | re.A), "新冠"),
    *DAYS,
    # telephones
    *emergencies(called, "，", "和|或|及|以及", COUNTED),
    *telephones(called, "加", "，"),
    *alone(called, "，"),
    (
        re.compile(
            r"(?:拨打|致电|电话|热线|发送至|发至|短信至|报警|呼叫|拨|分机|内线|专线)(?:号码)?[：:\s]?\d{3,5}"
            rf"(?:\s?[和或、，·/]\s?\d{{3,5}})*{COUNTED}"
        ),
        _each,
    ),
    (re.compile(rf"(?:到|至)\s?\d{{3,5}}(?:\s?[和或]\s?\d{{3,5}})+{COUNTED}"), _each),
    (
        re.compile(
            r"(?<![\d.,/-])\d{3,5}(?:\s?[和或、]\s?\d{3,5})*(?=(?:这|两|三)?个?(?:号码|热线|电话)"
            r"|[\u4e00-\u9fff]{0,6}(?:热线|专线|电话))(?!个|户|人|名|位|条|部)"
        ),
        _each,
    ),
    (
        re.compile(
            rf"(?<![\d.,/第共约达近超满过足])(?<!\d[-–—])(?:11[0-59]|120){COUNTED}(?!{DASH}\d)"
        ),
        _each,
    ),
    (re.compile(rf"(?<![\d.,/第共约达近超满过足])(?:123\d\d|12110|12119|96110){COUNTED}"), _each),
    # parts
    (re.compile(rf"(?:({N})[%‰]?{DASH})?({N})\s?[%‰]"), _percent),
    (re.compile(r"第\s?(\d+)\s?/\s?(\d+)\s?([页句])"), r"第\1\3，共\2\3"),
    (re.compile(r"(?<![\d/.,])(\d{1,2})/(\d{1,2})(?![\d/])"), _two),
    (re.compile(rf"(分之[一二三四五六七八九十]+){DASH}(?=[一二三四五六七八九十\d])"), r"\1到"),
    (
        re.compile(r"(?<![\d/.,])(\d{1,6})/(\d{1,6})(?![\d/])"),
        _over,
    ),
    (
        re.compile(r"(?<![\d.,])(\d{1,6})(?:/(\d{1,6})){2,}"),
        lambda match: Unsure(match[0].replace("/", "斜杠"), "numbers with slashes"),
    ),
)
