"""English figures: documents, days, times, telephones, years, amounts with their units."""

import re
from typing import Final

from content_sync.numerals import ENGLISH, LONGEST, LONGEST_PLAIN, english
from content_sync.spoken_en_words import ISSUERS, KINDS, MONEY, ORDINALS, UNITS
from content_sync.spoken_names import plain
from content_sync.spoken_rules import DASH, Rules, not_after, one_of

N: Final = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d+(?:\.\d+)?"
MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_MONTH: Final = "|".join(MONTHS)
COUNTED: Final = (
    r"(?![\d.,%:/]\d)(?!\d)(?!\s?(?:[%°×]|(?:households?|people|persons?|days?|months?|years?|hours?"
    r"|minutes?|km|m|kg|USD|VND|million|houses|children|communes?|villages?|metres|dong)\b))"
)
AMOUNT: Final = not_after("about than over nearly of has have with least most Article")
ONE: Final = re.compile(r"s\b")  # of kilometres, when there is one


def number(written: str) -> str:
    """An amount: 13,578 or 1.5."""
    is_grouped = re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}", written)
    whole, _, part = re.sub(r"[,.]" if is_grouped else ",", "", written).partition(".")
    is_plain = written.isdecimal() and len(written) > LONGEST_PLAIN
    is_code = is_plain or len(whole) > LONGEST or (len(whole) > 1 and whole.startswith("0"))
    said = digits(whole) if is_code else english(int(whole))
    return f"{said} point {digits(part)}" if part else said


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


def _telephone(match: re.Match[str]) -> str:
    groups = re.findall(r"\d+", match[0])
    if not 6 <= sum(map(len, groups)) <= 14:
        return match[0]
    return ("plus " if match[0].startswith("+") else "") + ", ".join(map(digits, groups))


def _each(match: re.Match[str]) -> str:
    return re.sub(r"\d+", lambda found: digits(found[0]), match[0])


def _document(match: re.Match[str]) -> str:
    before, figure, of_year, kind, issuer = match.groups()
    said = before or (f"{KINDS[kind]} " if kind in KINDS else "")
    said += english(int(figure)) + (f" of {year(int(of_year))}" if of_year else "")
    by = issuer if kind in KINDS else kind
    return said + (f" of {ISSUERS.get(by) or spell(by)}" if by else "")


def _day(match: re.Match[str]) -> str:
    found = match.groupdict()
    day, month = int(found["day"]), found["month"]
    if not 1 <= day <= 31 or (month.isdigit() and not 1 <= int(month) <= 12):
        return match[0]
    name = MONTHS[int(month) - 1] if month.isdigit() else month
    said = f"the {ordinal(day)} of {name}"
    if re.search(r"\bthe\s$", match.string[: match.start()], re.I):
        said = said.removeprefix("the ")
    return said + (f", {year(int(found['year']))}" if found.get("year") else "")


def _clock(match: re.Match[str]) -> str:
    hours, minutes, half = int(match[1]), int(match[2]), (match[3] or "").lower()
    dash = " to " if match[4] else ""
    if not minutes and hours in (0, 12, 24) and not half:
        return ("twelve noon" if hours == 12 else "midnight") + dash
    half = half or ("p" if 12 <= hours < 24 else "a")
    said = english(hours % 12 or 12) + (" oh" if 0 < minutes < 10 else "")
    return f"{said}{f' {english(minutes)}' if minutes else ''} {half}.m.{dash}"


def _half_day(match: re.Match[str]) -> str:
    return f"{english(int(match[1]))} {match[2].lower()}.m."


def _decade(match: re.Match[str]) -> str:
    return f"{english(int(match[1]))} {english(int(match[2])).removesuffix('y')}ies"


def _length(match: re.Match[str]) -> str:
    counts = ((int(match[2]), "minute"), (int(match[3]), "second"))
    said = [f"{english(n)} {name}{'' if n == 1 else 's'}" for n, name in counts if n]
    return match[1] + (" ".join(said) or "zero seconds")


def _unit(match: re.Match[str]) -> str:
    name = UNITS[match["unit"]]
    return f"{match['count']} {ONE.sub('', name, count=1) if match['count'] == '1' else name}"


_UNIT: Final = one_of(UNITS)

FIGURES: Final[Rules] = (
    (re.compile(r"(?<![\d/])24/7(?![\d/])"), "twenty-four hours a day, seven days a week"),
    (re.compile(r"(?<![\d:.,])(\d{1,2})\s?([ap])\.?m\b\.?", re.I), _half_day),
    (re.compile(r"\b(19|20)([1-9]0)s\b"), _decade),
    (re.compile(rf"(?<!\d)(?<!\d\s)\b(USD|VND|VNĐ|CNY|RMB|EUR)\s?({N})"), r"\2 \1"),
    (
        re.compile(
            r"((?:\b(?:Decree|Decision|Resolution|Circular|Directive|Law)\s)(?:[Nn]umber\s)?)?"
            r"(?<![\d/])(\d{1,5})(?:/(\d{4}))?[/-]([A-ZĐ]+g?)\d*(?:[-/]([A-ZĐ]+g?)\d*)?\b"
        ),
        _document,
    ),
    (re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b"), _day),
    (re.compile(r"(?<![\d/])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})(?![\d/])"), _day),
    (
        re.compile(
            rf"\b(?P<day>\d{{1,2}}) (?P<month>{_MONTH})\b(?: (?P<year>\d{{4}})\b(?![,.]\d))?"
        ),
        _day,
    ),
    (
        re.compile(rf"\b(?P<month>{_MONTH}) (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})\b"),
        _day,
    ),
    (
        re.compile(
            r"((?:Audio|Video|Sound|Length|Watch the video|Listen to the recording|Skip to)[,:]? )"
            r"(\d{1,3}):([0-5]\d)(?![\d:])"
        ),
        _length,
    ),
    (
        re.compile(
            r"(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?:\s?([ap])\.?m\b\.?)?(?![\d:])"
            rf"({DASH}(?=\d))?",
            re.I,
        ),
        _clock,
    ),
    (
        re.compile(r"(?<![\w.,/])(?:\+\d{1,3}|\(?0\d{1,4}\)?)(?:[ .-]?\d{2,}){1,4}(?![\w/])"),
        _telephone,
    ),
    (re.compile(r"(?<![\w.,/])1[89]00(?:[ -]?\d{2,4}){1,2}(?![\w/])"), _telephone),
    (
        re.compile(
            r"\b(?:call|dial|ring|phone|telephone|hotline|numbers|text|on|to)(?: the number|:)?"
            rf" \d{{3,4}}(?:(?:,| and| or) \d{{3,4}})+{COUNTED}"
            r"|\b(?:call|dial|ring|phone|telephone|hotline|on) (?:number )?(?!(?:19|20)\d\d)"
            rf"\d{{3,4}}{COUNTED}",
            re.I,
        ),
        _each,
    ),
    (re.compile(rf"(?<![\w.,/])(?<!\d[-–—]){AMOUNT}11[1-5]{COUNTED}(?!{DASH}\d)(?!\w)"), _each),
    (re.compile(rf"(?<=\d){DASH}(?=\d)(?!(?:1[6-9]|20)\d\d\b)"), " to "),
    (
        re.compile(rf"(?P<count>{N})\s?(?P<unit>{_UNIT})(?!\w)"),
        _unit,
    ),
    (
        re.compile(rf"(US\$|[$€£¥])\s?({N})(\s(?:million|billion|thousand))?"),
        lambda match: f"{match[2]}{match[3] or ''} {MONEY[match[1]]}",
    ),
    (
        re.compile(r"\b(million|billion|thousand) (USD|VND|VNĐ|CNY|EUR|RMB)\b"),
        lambda m: f"{m[1]} {UNITS[m[2]]}",
    ),
    (re.compile(r"(?<![^\s(])[-−–](?=\d)"), "minus "),
    (
        re.compile(rf"(?<![\w.,/$])((?:1[6-9]|20)\d\d){DASH}((?:1[6-9]|20)\d\d)(?![.,/-]?\d|\w)"),
        lambda match: f"{year(int(match[1]))} to {year(int(match[2]))}",
    ),
    (
        re.compile(
            r"(?<![\w.,/$])(?:1[6-9]|20)\d\d(?![.,/-]?\d|\w)"
            r"(?!\s(?:US|dong|households|people|percent|metres|kilo|square|grams|litres))"
        ),
        lambda match: year(int(match[0])),
    ),
    (re.compile(r"\b(\d+)(?:st|nd|rd|th)\b"), lambda match: ordinal(int(match[1]))),
)
