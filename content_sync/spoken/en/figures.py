"""English figures: amounts, ordinals, years, parts, documents, what has a slash."""

import re
from typing import Final

from content_sync.spoken.en.words import HALVES, ISSUERS, KINDS, ORDINALS
from content_sync.spoken.names import plain
from content_sync.spoken.numerals import ENGLISH, ROMANS, amount, english, roman_value
from content_sync.spoken.rules import Rules, Said, Unsure, is_after, is_before

N: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d+(?:\.\d+)?"
ROMAN_AFTER: Final = (
    "Chapters?|Annex(?:es)?|Phases?|Parts?|Sections?|Articles?|Titles?|Zones?|Categor(?:y|ies)"
    "|Types?"
    "|Class(?:es)?|Groups?|Volumes?|Levels?|Stages?|Grades?|Quarters?|Appendix|Appendices|War"
    "|Tables?"
    "|Schedules?|Regions?|Areas?|Rounds?|Terms?|Congress|Book|Clause|Point|Form|Tier|Session|Vol\\."
)
PART_BEHIND: Final = re.compile(
    rf"(?:\s?(?:-|–|to|or)\s?\d{{1,2}}(?:/\d{{1,2}})?)?\s(?:of|an?|the|{HALVES})\b", re.I
)
PART_BEFORE: Final = re.compile(
    r"\b(?:take|drink|eat|add|about|only|over|under|nearly|than|by|least|most|half|and|give|use"
    r"|cut|fell)\s$",
    re.I,
)
DAY_BEFORE: Final = re.compile(
    r"\b(?:on|by|until|till|from|since|dated|before|after|to|and|Day|Eve|holiday|date:?|of|between"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)\s$"
)
SURE_DAY_BEFORE: Final = re.compile(
    r"\b(?:on|dated|Day|Eve|holiday|date:?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)\s$"
)
DOSES: Final = 4  # parts up to quarters are taken: a word that may tell a day is not enough
DAY_BEHIND: Final = re.compile(
    r",?\s(?:at )?\d{1,2}(?::\d\d|\s?[ap]\.?m)|\s\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
)
OVER_BEFORE: Final = re.compile(
    r"\b(?:markers?|house|room|No\.|number|flat|address:?|pressure|lot|plot|alley|lane|marker)\s$",
    re.I,
)
STREET_BEHIND: Final = re.compile(r"\s(?:[A-Z]\w+ ){1,4}(?:Street|Road|Lane|Alley|St|Rd)\b")
SCORE_BEHIND: Final = re.compile(r"\s(?:points?|marks|stars)\b")
SCORE_BEFORE: Final = re.compile(r"\b(?:score[ds]?|rated|grade|mark)(?: \w+)?:?\s$", re.I)
PAGE_BEFORE: Final = re.compile(r"\b(?:[Pp]age|[Ss]entence|[Ss]tep|[Pp]art|[Ss]lide|[Pp]icture)\s$")


def number(written: str) -> str:
    """An amount: 13,578 or 1.5."""
    return amount(written, english, digits, " point ")


def ordinal(figure: int) -> str:
    """first, twenty-second, one hundredth."""
    said = english(figure)
    start = max(said.rfind(" "), said.rfind("-")) + 1
    last = said[start:]
    ending = f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"
    return said[:start] + ORDINALS.get(last, ending)


def year(figure: int) -> str:
    """twenty twenty-six, two thousand and eight, nineteen oh five."""
    century, rest = divmod(figure, 100)
    if century % 10 == 0 and rest < 10:
        return english(figure)
    if not rest:
        return f"{english(century)} hundred"
    return f"{english(century)} {'oh ' if rest < 10 else ''}{english(rest)}"


def digits(text: str) -> str:
    """Digit by digit."""
    return " ".join(ENGLISH[int(digit)] for digit in text)


def spell(letters: str) -> str:
    """Letter by letter; between others the voice takes A for the article."""
    return " ".join("eh" if one == "A" else one for one in plain(letters.upper()))


def roman(letters: str) -> str:
    """XIV is fourteen."""
    return english(roman_value(letters))


def fraction(part: int, whole: int) -> str:
    """3/4 is three quarters."""
    name = {2: "half", 4: "quarter"}.get(whole) or ordinal(whole)
    return f"{english(part)} {name}{'' if part == 1 else 's'}"


def _mixed(match: re.Match[str]) -> str:
    """2½ days: two and a half days."""
    whole, part, of = match["whole"], int(match["a"]), int(match["b"])
    if not whole:
        return fraction(part, of)
    said = fraction(part, of)
    return f"{english(int(whole))} and {said.replace('one ', 'a ', 1) if part == 1 else said}"


def _document(match: re.Match[str]) -> str:
    before, figure, of_year, kind, issuer = match.groups()
    said = before or (f"{KINDS[kind]} " if kind in KINDS else "")
    said += english(int(figure)) + (f" of {year(int(of_year))}" if of_year else "")
    by = issuer if kind in KINDS else kind
    return said + (f" of {ISSUERS.get(by) or spell(by)}" if by else "")


def _two(match: re.Match[str]) -> Said:
    """5/12: a page, a score, a house, a part or a day; a slash where nothing tells."""
    first, second = int(match[1]), int(match[2])
    can_be_part = 0 < first < second
    if is_after(match, PAGE_BEFORE):
        return f"{match[1]} of {match[2]}"
    if is_before(match, SCORE_BEHIND) or is_after(match, SCORE_BEFORE):
        return f"{match[1]} out of {match[2]}"
    if is_after(match, OVER_BEFORE) or is_before(match, STREET_BEHIND):
        return f"{match[1]} slash {match[2]}"
    if can_be_part and is_before(match, PART_BEHIND):
        return fraction(first, second)
    as_day = _month_and_day(first, second)
    if can_be_part and second <= DOSES and not is_after(match, SURE_DAY_BEFORE):
        is_part = is_after(match, PART_BEFORE)
        said = fraction(first, second) if is_part else f"{match[1]} slash {match[2]}"
        return said if is_part else Unsure(said, "a part or a day?")
    if as_day and (is_after(match, DAY_BEFORE) or is_before(match, DAY_BEHIND)):
        return as_day
    if can_be_part and is_after(match, PART_BEFORE):
        return fraction(first, second)
    if as_day and (first > 12 or second > 12):
        return as_day
    if not as_day and can_be_part and second in (100, 1000):
        return fraction(first, second)
    return Unsure(f"{match[1]} slash {match[2]}", "a part, a day or a number with a slash?")


def _month_and_day(first: int, second: int) -> str:
    """29/11 and 11/29 are the same day; 5/12 is the fifth of December, as in Britain."""
    day, month = (second, first) if second > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return ""
    return f"the {ordinal(day)} of {MONTHS[month - 1]}"


def _longer(match: re.Match[str]) -> Said:
    said = match[0].replace("/", " slash ")
    return said if is_after(match, OVER_BEFORE) else Unsure(said, "numbers with a slash")


MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

PARTS: Final[Rules] = (
    # ½, 1 1/2 tablets
    (
        re.compile(
            r"(?:(?<![\d.,/⁄])(?P<whole>\d{1,3})\s?(?:and )?)?(?<!\d)(?P<a>\d{1,3})⁄(?P<b>\d{1,4})"
        ),
        _mixed,
    ),
    (
        re.compile(
            rf"(?<![\d.,/-])(?P<whole>\d{{1,2}}) (?P<a>[1-9])/(?P<b>[2-9])(?![\d/])"
            rf"(?=\s(?:{HALVES})\b)"
        ),
        _mixed,
    ),
    (re.compile(r"(?<![\d/])24/7(?![\d/])"), "twenty-four hours a day, seven days a week"),
    (re.compile(r"(?<![\d/])24\s?h?/24\s?h?(?![\w/])"), "twenty-four hours a day"),
)

DOCUMENTS: Final[Rules] = (
    (
        re.compile(
            r"((?:\b(?:Decree|Decision|Resolution|Circular|Directive|Law)\s)(?:(?:[Nn]umber"
            r"|No\.)\s)?)?"
            r"(?<![\w/])(\d{1,5})(?:/(\d{4}))?[/-]([A-ZĐ]+g?)\d*(?:[-/]([A-ZĐ]+g?)\d*)?\b"
        ),
        _document,
    ),
    (
        re.compile(
            r"(\b(?:Decree|Decision|Resolution|Circular|Directive|Law|Joint Circular|Document)"
            r"(?: (?:[Nn]umber|No\.))?\s)(\d{1,5})/((?:19|20)\d\d)(?![\d/])"
        ),
        lambda match: f"{match[1]}{english(int(match[2]))} of {year(int(match[3]))}",
    ),
    (re.compile(rf"(\b(?:{ROMAN_AFTER})\s)({ROMANS})\b"), lambda match: match[1] + roman(match[2])),
    (
        re.compile(r"\b(X{1,2}(?:IX|IV|V?I{1,3})|IX|IV|VI{1,3}|I{2,3})\b(?![-&]\w)"),
        lambda match: roman(match[1]),
    ),
    (
        re.compile(rf"(?<=[a-z] )({ROMANS})(?=,? and {ROMANS}\b)(?<! I)"),
        lambda match: roman(match[1]),
    ),
    (re.compile(rf"^\s*({ROMANS})(?=[.):]\s+\S)"), lambda match: roman(match[1])),
)

SLASHES: Final[Rules] = (
    (
        re.compile(r"(?<![\d/.,])(\d{1,2}/\d{1,2})\s?[-–—]\s?(?=\d{1,2}/\d{1,2}(?![/\d]))"),
        r"\1 to ",
    ),
    (re.compile(r"(?<![\d/.,])(\d{1,2})\s?/\s?(\d{1,2})(?![\d/]|[.,]\d)"), _two),
    (re.compile(r"(?<![\d/.,])\d[\d,]*(?:/\d[\d,]*)+(?<!,)"), _longer),
    (re.compile(rf"\b(one half)(?= (?!of\b|an?\b|the\b|to\b|or\b)(?:{HALVES})\b)"), "half a"),
)
