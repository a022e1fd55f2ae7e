"""Chinese as a mainland speaker would say it: years by the digit, 两 before a measure word.

    read("电话113，2025年2.32%").text == "电话幺幺三，二零二五年百分之二点三二"

In telephone numbers one is 幺, as on the mainland's own lines (110 is 幺幺零): 一 is easily taken
for 七 in a loud room. Years, documents and keys keep 一.
"""

import re
from typing import Final

from content_sync.spoken.names import plain
from content_sync.spoken.numerals import ROMANS
from content_sync.spoken.rules import (
    Reading,
    Rules,
    Said,
    Unsure,
    has_capitals,
    is_after,
    is_before,
    one_of,
    rewrite,
)
from content_sync.spoken.weak import thousands, unknown_units, weak
from content_sync.spoken.zh.days import DASH, HAN, digits
from content_sync.spoken.zh.figures import COUNTED, FIGURES, MEASURES, N, number, roman
from content_sync.spoken.zh.first import FIRST
from content_sync.spoken.zh.words import KEYS, MONEY, SIGNS, SPELT, UNITS, WORDS


def read(text: str) -> Reading:
    """`text` with everything in characters; Latin words stay, capitals are spelled."""
    return rewrite(text, RULES)


def letter(character: str) -> str:
    """A letter as in English, a digit in Chinese, a key by its name."""
    if character.isdecimal():
        return digits(character)
    return KEYS.get(character) or plain(character).upper()


def _words(match: re.Match[str]) -> Said:
    """Latin words side by side: known ones by their Chinese name, capitals by letters."""
    said = re.sub(r"[^ ]+", lambda one: _word(one[0]), match[0])
    if all(word in WORDS or plain(word) in SPELT or len(word) < 2 for word in match[0].split()):
        return said
    is_address = is_after(match, ADDRESS_BEFORE) or is_before(match, ADDRESS_BEHIND)
    return said if is_address else Unsure(said, "not Chinese: the voice says it as it can")


def _word(word: str) -> str:
    if word in WORDS:
        return WORDS[word] + (" " if " " in WORDS[word] else "")
    bare = plain(word)
    if not has_capitals(bare):
        return bare
    return " ".join(filter(str.isalpha, bare.upper())) + " "


def _code(match: re.Match[str]) -> Said:
    """T8702: a letter, then digit by digit."""
    runs = re.findall(r"\d+|[A-Za-z]+", match[0])
    said = "".join(
        (digits(run) if len(run) > 2 or run[0] == "0" else number(run))
        if run.isdigit()
        else " ".join(run)
        if run.isupper()
        else run
        for run in runs
    )
    is_sure = re.fullmatch(r"\dG|[A-Z]\d{1,4}|H\dN\d|M\d\d[a-z]|MR\d|SE\d{1,2}", match[0])
    return said if is_sure else Unsure(said, "a code, said piece by piece")


def _roman(match: re.Match[str]) -> str:
    return roman(match[1])


def _address(match: re.Match[str]) -> str:
    """A site or a letter's address: its words stay, its marks are said."""
    bare = re.sub(r"^https?://(?:www\.)?|^www\.|/+$", "", match[0], flags=re.I)
    for mark, said in ((".", "点"), ("@", "艾特"), ("/", "斜线"), ("-", "横线"), ("_", "下划线")):
        bare = bare.replace(mark, said)
    return bare


ADDRESS_BEFORE: Final = re.compile("(?:点|艾特|斜线|横线|下划线)$")
ADDRESS_BEHIND: Final = re.compile("(?:点|艾特|斜线|横线|下划线)[A-Za-z0-9]")
_UNIT: Final = one_of(UNITS)
_MONEY: Final = one_of(MONEY)
CODES: Final = "USD|VND|VNĐ|NDT|CNY|RMB|EUR|US\\$"
PER: Final = (
    "月|年|日|天|次|人|户|公斤|小时|周|吨|件|个|晚|夜|辆|平方米|千瓦时|升|只"
    "|头|学期|季度|公里|张|份|分钟|秒"
)
WEEK: Final = r"(?:周|星期)[一二三四五六日天]"

RULES: Final[Rules] = (
    (
        re.compile(
            r"(?:https?://|www\.)[A-Za-z0-9._~/?#=&%@:+-]*[A-Za-z0-9/]"
            r"|[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
            r"|(?<![A-Za-z0-9.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net|cn)(?![a-z])"
        ),
        _address,
    ),
    (re.compile(r"(?<=[\d%])\s?→\s?(?=\d)"), "到"),
    (re.compile(r"\s*[→⇒]\s*"), "，然后"),
    *FIRST,
    (re.compile(r"(?<![A-Za-z])No\.?\s?(\d+)(?:\s?号)?"), r"第\1号"),
    (
        re.compile(
            rf"(?<![A-Za-z])({ROMANS})(?=\s?(?:类|级|期|型|区|季度|章|部分|号|条|节|卷|届|世|阶段|等))"
        ),
        _roman,
    ),
    (re.compile(rf"(?<=附录|附件|阶段|类型|类别|等级|级别)\s?({ROMANS})(?![A-Za-z])"), _roman),
    (re.compile(rf"^\s*({ROMANS})(?=[.、．]\s?{HAN})"), _roman),
    (re.compile(r"（(\+?\d{2,5})）(?=\s?\d)"), r"(\1)"),
    *FIGURES,
    (re.compile(rf"({WEEK}){DASH}(?={WEEK})"), r"\1到"),
    (
        re.compile(
            rf"(?<![\d万亿\s])\s?(?<![A-Za-z])({CODES})\s?({N})([万亿千百]*)(?:元|越盾|美元)?"
        ),
        lambda match: match[2] + match[3] + MONEY[match[1]],
    ),
    (
        re.compile(rf"([$¥￥€₫])\s?({N})([万亿千百]*)(?:元|越盾|美元)?"),
        lambda match: match[2] + match[3] + MONEY[match[1]],
    ),
    (re.compile(rf"(?<=[\d万亿])\s?({_MONEY})(?![A-Za-z])"), lambda match: MONEY[match[1]]),
    (re.compile(r"(?<![^\s（(，。：])[-−–](?=\d[\d.]*\s?[°º℃])"), "零下"),
    (re.compile(r"(?<=\d)\s?[xX×]\s?(?=\d)"), "乘"),
    (re.compile(rf"(\d\s?(?:{_UNIT}))\s?[xX×]\s?(?=\d)"), r"\1乘"),
    (re.compile(rf"(?<=\d)\s?({_UNIT})(?![A-Za-z0-9])"), lambda match: UNITS[match[1]]),
    (re.compile(rf"(?<={HAN})\s?/\s?(?=(?:{PER}))"), "每"),
    (re.compile(r"(?<=[米克升时])\s?/\s?(?=\d)"), "每"),
    (re.compile(r"(?<![\w#])#\s?(\d+)(?![号\d])"), r"\1号"),
    (
        re.compile(rf"(?<={HAN})\s?/\s?({one_of(UNITS)})(?![A-Za-z0-9])"),
        lambda match: "每" + UNITS[match[1]],
    ),
    (re.compile(r"(?<=\d)\s?\+(?!\d)"), "以上"),
    *thousands(),
    *weak(COUNTED, re.compile(N)),
    *unknown_units("x"),
    (re.compile(rf"(?<=\d){DASH}(?=\d)"), "到"),
    (re.compile(rf"(\d[\d.,]*[万亿千百]*{HAN}{{0,4}}){DASH}(?=\d)"), r"\1到"),
    (re.compile(r"(?<![^\s（(])[-−–](?=\d)"), "负"),
    (re.compile(rf"(?<![\d.第A-Za-z])2(?=(?:[到至]\d+)?\s?(?:{MEASURES}))"), "两"),
    (
        re.compile(
            r"(?<![A-Za-z\d])(?:[A-Z]{1,4}\d{1,6}[A-Za-z]?|\d{1,2}[A-Z](?![a-z]))(?![A-Za-z\d])"
        ),
        _code,
    ),
    (re.compile(r"[A-Za-zÀ-ỹ]+(?:[-'’ ][A-Za-zÀ-ỹ]+)*"), _words),
    (re.compile(r"(?<=\d)[\s_^#*\\`]+(?=\d)"), "，"),
    (re.compile(N), lambda match: number(match[0])),
    (re.compile(one_of(SIGNS)), lambda match: SIGNS[match[0]]),
    (re.compile(r"\s?[)）]\s?(?=[的了等之])"), ""),
)
