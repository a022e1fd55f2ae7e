"""English that means another thing than it looks, settled before days, sums and telephones.

Take .5 mg: 0.5     VND 500.000: 500,000     A 1:10 dilution: no time     1-5/12/2026: days
"""

import re
from typing import Final

from content_sync.spoken.en.days import SHORT_MONTHS
from content_sync.spoken.en.figures import MONTHS, digits
from content_sync.spoken.en.words import HALVES, MONEY
from content_sync.spoken.numerals import ENGLISH
from content_sync.spoken.plainly import announced, codes, plainly
from content_sync.spoken.rules import DASH, NEAR, Rules, Said, Unsure, is_after, is_before

CODES: Final = "USD|VND|VNĐ|CNY|RMB|EUR|NDT"
MONTH: Final = "|".join((*MONTHS, *SHORT_MONTHS))
WORDS: Final = r"\b(?:[Tt]el|TEL|[Pp]hone|[Mm]obile|[Hh]otline|[Ff]ax|[Zz]alo|[Cc]all)"
SURE: Final = (
    r"\b(?:telephone|phone|tel|call|ring|dial|hotline|fax|mobile|zalo)"
    r"(?: number| no\.?| the clinic)?"
)
LIKELY: Final = (
    r"\b(?:clinic|police|hospital|office|station|desk|centre|doctor|nurse|post)"
    r"(?: \w+){0,3}"
)
TYPED: Final = (
    r"\b(?:[Aa]ccount(?: number| no\.?)?|OTP|PIN|[Pp]assword|[Pp]assport(?: number| no\.?)?"
    r"|[Pp]ostcode"
    r"|[Pp]ostal code|[Ii]D(?: number)?|[Tt]ax code|[Cc]ard number|[Cc]ode|[Ff]ile number)(?: is)?"
)
RATIO: Final = re.compile(
    r"dilut|ratio|bleach|solution|concentrat|\bmix|chlor|disinfect|\bparts?\b|scale|cement", re.I
)
SURE_RATIO: Final = re.compile("dilut|ratio|concentrat", re.I)
FEW: Final = 3  # parts of one thing in another: a larger first number is an hour
TIME: Final = re.compile(
    r"\b(?:at|from|to|till|until|by|before|after|around|about|open|opens|closes?|hours:?|day,?"
    r"|and|is"
    r"|leaves|arrives|starts?|video|audio|length)[,:]?\s$|[-–—,]\s?$",
    re.I,
)
TIME_BEHIND: Final = re.compile(r"\s?(?:[-–—]\s?\d|to\b|[ap]\.?m\b|on\b|h\b|o'clock|in the)", re.I)
SCALE: Final = {"m": "million", "M": "million", "bn": "billion", "k": "thousand", "K": "thousand"}
POINTS: Final = {"N": "north", "S": "south", "E": "east", "W": "west"}
TIMES: Final = {"b": "twice", "t": "three times", "q": "four times"}


def _ratios(match: re.Match[str]) -> str:
    """1:2:3 of cement, sand and stones."""
    near = match.string[max(0, match.start() - NEAR) : match.end() + NEAR]
    return re.sub(r"\s?[:：]\s?", " to ", match[0]) if RATIO.search(near) else match[0]


def _ratio(match: re.Match[str]) -> Said:
    """1:10: a ratio where something is mixed, else a time, if one is spoken of."""
    near = match.string[max(0, match.start() - NEAR) : match.end() + NEAR]
    if is_after(match, TIME) or is_before(match, TIME_BEHIND):
        return match[0]
    if RATIO.search(near) and (int(match[1]) <= FEW or SURE_RATIO.search(near)):
        return f"{match[1]} to {match[2]}"
    said = f"{match[1]} to {match[2]}"
    is_time = int(match[1]) > 2 or match[2] == "00" or len(match[2]) < 2
    return match[0] if is_time else Unsure(said, "a ratio or a time?")


def _keys(match: re.Match[str]) -> str:
    """*101#: keys to press."""
    names = {"*": "star", "#": "hash"}
    return " ".join(names.get(key) or ENGLISH[int(key)] for key in match[0])


def _days(match: re.Match[str]) -> str:
    """1–5/12/2026, 01/12 - 05/12/2026: from one day to another."""
    first, month, last, of, year = match.group("first", "month", "last", "of", "year")
    month = month or of
    if not (1 <= int(month) <= 12 and 1 <= int(of) <= 12 and 0 < int(first) < 32 > int(last) > 0):
        return match[0]
    start = f"{int(first)} {MONTHS[int(month) - 1]}" if month != of else f"{int(first)}"
    return f"{start} to {int(last)} {MONTHS[int(of) - 1]} {year}"


def _spoons(match: re.Match[str]) -> str:
    name = "tablespoon" if match[2].lower().startswith("tb") else "teaspoon"
    return f"{match[1]} {name}" + ("" if match[1] in ("1", "1/2", "½") else "s")


def _plate(match: re.Match[str]) -> str:
    """12A-123.45: a number plate."""
    letters = " ".join(
        "eh" if one == "A" else digits(one) if one.isdigit() else one for one in match[2]
    )
    return f"{digits(match[1])} {letters}, {digits(match[3] + match[4])}"


def _point(match: re.Match[str]) -> str:
    seconds = f" {match[3]} seconds" if match[3] else ""
    return f"{match[1]} degrees {match[2]} minutes{seconds} {POINTS[match[4]]}"


FIRST: Final[Rules] = (
    *plainly(": ", WORDS),
    (re.compile(r"(?<![\w.,)])(?<!\d )\.(?=\d{1,3}(?!\d))"), "0."),
    # 500.000 dong: there a full stop parts the thousands
    (
        re.compile(rf"((?:{CODES}|₫)\s?)(\d{{1,3}}(?:\.\d{{3}})+)(?![\d,])"),
        lambda match: match[1] + match[2].replace(".", ","),
    ),
    (
        re.compile(
            r"(?<![\w.,])(\d{1,3}(?:\.\d{3})+)"
            r"(?=(?:\s?[-–—]\s?\d[\d.]*)?\s?(?:VND|VNĐ|₫|đ|dong|đồng)(?!\w))"
        ),
        lambda match: match[1].replace(".", ","),
    ),
    # VND 5-10 million
    (
        re.compile(rf"\b({CODES})\s?(\d[\d,.]*)(?:{DASH}|\sto\s)(\d[\d,.]*)\s?(m|M|bn|k|K)\b"),
        lambda match: f"{match[2]} to {match[3]} {SCALE[match[4]]} {match[1]}",
    ),
    (
        re.compile(
            rf"\b({CODES})\s?(\d[\d,.]*)(?:{DASH}|\sto\s)(\d[\d,.]*(?<![.,]))"
            r"((?:\s(?:million|billion|thousand)\b)?)"
        ),
        r"\2 to \3\4 \1",
    ),
    (
        re.compile(
            rf"(US\$|[$€£])\s?(\d[\d,.]*)(?:{DASH}|\sto\s)(\d[\d,.]*(?<![.,]))(?!\d|\s?[mbk]n?\b)"
            r"((?:\s(?:million|billion|thousand)\b)?)"
        ),
        lambda match: f"{match[2]} to {match[3]}{match[4]} {MONEY[match[1]]}",
    ),
    # doses
    (re.compile(r"(?<![\w.])(\d+|\d/\d|½)\s?(tsp|tbsp|Tbsp)s?\b\.?"), _spoons),
    (
        re.compile(r"\b([btq])\.\s?i\.\s?d\b\.?|\b([btq])id\b", re.I),
        lambda match: f"{TIMES[(match[1] or match[2]).lower()]} a day",
    ),
    (re.compile(r"(?<=\dmg)\s?/\s?(?=\d+\s?ml)|(?<=\d mg)\s?/\s?(?=\d+\s?ml)", re.I), " in "),
    (
        re.compile(rf"(\d/\d){DASH}(?=\d(?:/\d)?\s(?:{HALVES})\b)"),
        r"\1 to ",
    ),
    # days
    (
        re.compile(rf"\b((?:{MONTH})\.? \d{{1,2}}(?:, \d{{4}})?)\s?[-–—]\s?(?=(?:{MONTH})\b)"),
        r"\1 to ",
    ),
    (
        re.compile(
            rf"\b({MONTH})\.? (\d{{1,2}}){DASH}(\d{{1,2}})(,? (?:19|20)\d\d)?(?![\d:/.]\d|\d)"
        ),
        lambda match: (
            f"{match[2]} to {match[3]} {SHORT_MONTHS.get(match[1], match[1])}{match[4] or ''}"
        ),
    ),
    (
        re.compile(
            r"(?<![\d/.,-])(?P<first>\d{1,2})(?:/(?P<month>\d{1,2}))?\s?[-–—]\s?(?P<last>\d{1,2})"
            r"/(?P<of>\d{1,2})/(?P<year>(?:19|20)\d\d)(?![\d/])"
        ),
        _days,
    ),
    (re.compile(r"(?<![\d:：.,])\d{1,2}(?:\s?[:：]\s?\d{1,2}){2,4}(?![\d:：])"), _ratios),
    (re.compile(r"(?<![\d:.,])(\d{1,2})\s?:\s?(\d{1,2})(?![\d:])"), _ratio),
    # numbers by the digit
    (re.compile(r"\*\d+(?:\*\d+)*#"), _keys),
    (re.compile(r"\b(\d\d)-?([A-Z]{1,2}\d?)[- ](\d{3})\.?(\d{2})\b"), _plate),
    *codes(TYPED, digits, str, ", "),
    *announced(SURE, LIKELY, digits, ", "),
    (
        re.compile(r"(\b(?:[Tt]ext|[Ss]end|SMS)\b[^.;\d]{0,24}\bto\s)(\d{3,5})(?![\w.,/]?\d| \w)"),
        lambda match: match[1] + digits(match[2]),
    ),
    # words
    (
        re.compile(
            r"(\b(?:scores?d?|won|lost|beat|drew)(?: \w+){0,3}:?\s)(\d{1,2})\s?[-–]\s?(\d{1,2})"
            r"(?![\w/.,-]\d|\d| \w)",
            re.I,
        ),
        r"\1\2, \3",
    ),
    (re.compile(r"(?<=[a-z] )(?<!\b[a-z]{2} )(?<!\b[a-z]{3} )St\b\.?(?=\s*(?:$|[,;)]))"), "Street"),
    (
        re.compile(r"(\b(?:BP|blood pressure)(?: is| of|:)?\s)(\d{2,3})\s?/\s?(\d{2,3})\b", re.I),
        r"\1\2 over \3",
    ),
    (re.compile(r"\bBP\b(?=:?\s\d)"), "blood pressure"),
    (
        re.compile(r"(\d{1,3})\s?°\s?(\d{1,2})\s?[′']\s?(?:(\d{1,2})\s?[″\"]\s?)?([NSEW])\b"),
        _point,
    ),
)
