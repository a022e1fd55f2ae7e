"""Chinese that means another thing than it looks, settled before days, sums and telephones.

每次.5mg: 零点五毫克     50.000盾: 五万盾     酒精1:10稀释: 一比十     电话3851234: by the digit
"""

import re
from typing import Final

from content_sync.spoken.plainly import announced, codes, plainly
from content_sync.spoken.rules import NEAR, Rules, Said, Unsure, is_after, is_before
from content_sync.spoken.zh.days import DASH, digits

WORDS: Final = r"(?:电话|手机|热线|联系|(?<![A-Za-z])Tel|Zalo|微信)"
SURE: Final = (
    "(?:电话|手机|热线|致电|拨打|传真|座机|联系电话|联系方式|打|呼叫)(?:号码|号)?(?:是|为)?"
)
LIKELY: Final = "(?:值班室|卫生站|派出所|公安|医院|办公室|边防站|联系人|联系|服务台|前台|医生)"
TYPED: Final = (
    "(?:账号|帐号|账户|卡号|护照|护照号|护照号码|身份证|身份证号|身份证号码|验证码|密码|邮编|邮政编码|税号"
    "|OTP|PIN|订单号|单号|档案号|编号)(?:是|为)?"
)
RATIO: Final = re.compile("稀释|比例|酒精|浓度|溶液|消毒|漂白|配比|兑|混合|配制|加水|药水")
SURE_RATIO: Final = re.compile("稀释|比例|配比|浓度|兑")
FEW: Final = 3  # parts of one thing in another: a larger first number is an hour
TIME: Final = re.compile(
    r"[午上晚早晨从至到自于间是点时日）)（(，、；—–-]\s?$|(?:时间|开放|营业|办公)[：:]?\s?$"
)
TIME_BEHIND: Final = re.compile(rf"{DASH}\d|[至到起前后开分出]")
POINTS: Final = {"N": "北纬", "S": "南纬", "E": "东经", "W": "西经"}


def called(text: str) -> str:
    """Digit by digit as on the telephone: one is 幺."""
    return digits(text, "幺")


def _ratios(match: re.Match[str]) -> str:
    """1:2:3 of cement, sand and stones."""
    near = match.string[max(0, match.start() - NEAR) : match.end() + NEAR]
    return re.sub(r"\s?[:：]\s?", "比", match[0]) if RATIO.search(near) else match[0]


def _ratio(match: re.Match[str]) -> Said:
    """1:10: a ratio where something is mixed, else a time, if one is spoken of."""
    near = match.string[max(0, match.start() - NEAR) : match.end() + NEAR]
    if is_after(match, TIME) or is_before(match, TIME_BEHIND):
        return match[0]
    if RATIO.search(near) and (int(match[1]) <= FEW or SURE_RATIO.search(near)):
        return f"{match[1]}比{match[2]}"
    if int(match[1]) > FEW or match[2] == "00" or len(match[2]) < 2:
        return match[0]
    return Unsure(f"{match[1]}比{match[2]}", "a ratio or a time?")


def _plate(match: re.Match[str]) -> str:
    return f"{digits(match[1])} {' '.join(match[2])} {digits(match[3] + match[4])}"


def _month_days(match: re.Match[str]) -> Said:
    said = f"{match[1]}月{match[2]}日到{match[3]}月{match[4]}日"
    return Unsure(said, "days, or amounts? Write 月 and 日")


def _thousands(match: re.Match[str]) -> str:
    return match[0].replace(".", "")


def _point(match: re.Match[str]) -> str:
    return f"{POINTS[match[4]]}{match[1]}度{match[2]}分" + (f"{match[3]}秒" if match[3] else "")


FIRST: Final[Rules] = (
    *plainly("：", WORDS),
    (re.compile(r"(?<![A-Za-z0-9.,])\.(?=\d{1,3}(?!\d))"), "0."),
    (
        re.compile(
            r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?=(?:\s?[-–—~～至到]\s?\d[\d.]*)?\s?"
            r"(?:VND|VNĐ|越盾|越南盾|盾|₫|đ))"
        ),
        _thousands,
    ),
    (re.compile(r"(?:VND|VNĐ|₫)\s?\d{1,3}(?:\.\d{3})+(?![\d,])"), _thousands),
    (
        re.compile(
            rf"(VND|VNĐ|USD|CNY|NDT)\s?(\d[\d.,]*)(?:{DASH}|[至到])(\d[\d.,]*(?<![.,]))"
            r"(?!\d)([万亿千百]*)"
        ),
        r"\2到\3\4\1",
    ),
    (
        re.compile(r"(?<![\d.,/-])(\d{1,2}) ([1-9])/([2-9])(?=\s?[片粒杯碗勺袋包支瓶天个小周])"),
        r"\1 \2⁄\3",
    ),
    (
        re.compile(rf"(?<![\d.,/])(\d)/(\d){DASH}(?=\d{{1,2}}(?:/\d)?\s?[片粒杯碗勺袋包支瓶滴])"),
        r"\1⁄\2到",
    ),
    # days and times
    (
        re.compile(
            rf"(?<!\d)(\d{{4}})[./-](\d{{1,2}})[./-](\d{{1,2}})(?:{DASH}"
            rf"|[至到])(\d{{1,2}})[./-](\d{{1,2}})(?![\d./])"
            rf""
            rf""
            rf""
        ),
        r"\1年\2月\3日到\4月\5日",
    ),
    (
        re.compile(
            r"(?<![\d/.])([1-9]|[12]\d|3[01])/([1-9]|1[0-2])(?=\s?(?:国庆|春节|节日|妇女节|劳动节|儿童节))"
        ),
        r"\2月\1日",
    ),
    (
        re.compile(
            rf"(?<![\d./:])([1-9]|1[0-2])\.([1-9]|[12]\d|3[01])(?:{DASH}|[至到])([1-9]|1[0-2])"
            r"\.([1-9])(?![\d.])"
        ),
        _month_days,
    ),
    (re.compile(rf"(?<=[aApP][mM]){DASH}(?=\d)"), " 到"),
    (
        re.compile(r"(?<![\d:：.,])(\d{1,2})\s?[:：]\s?(\d{1,2})(?![\d:：])(?![天年户人元个])"),
        _ratio,
    ),
    (re.compile(r"(?<![\d:：.,])\d{1,2}(?:\s?[:：]\s?\d{1,2}){2,4}(?![\d:：])"), _ratios),
    # numbers by the digit
    (re.compile(r"(?<![A-Za-z0-9])(\d\d)-?([A-Z]{1,2}\d?)[- ](\d{3})\.?(\d{2})(?!\d)"), _plate),
    *codes(TYPED, digits, str, "，"),
    *announced(SURE, LIKELY, called, "，"),
    (
        re.compile(r"(?<=转)\s?\d{3,5}(?![\d.,%:/万亿元人户年个])"),
        lambda match: called(match[0].strip()),
    ),
    (
        re.compile(
            r"(\d{1,3})\s?°\s?(\d{1,2})\s?[′']\s?(?:(\d{1,2})\s?[″\"]\s?)?([NSEW])(?![A-Za-z])"
        ),
        _point,
    ),
)
