"""English amounts: telephones, money, measures and what for each, ranges, years."""

import re
from typing import Final

from content_sync.spoken.en.figures import N, digits, ordinal, year
from content_sync.spoken.en.words import MONEY, PERS, UNITS
from content_sync.spoken.plainly import alone
from content_sync.spoken.rules import DASH, Rules, Said, Unsure, not_after, one_of
from content_sync.spoken.telephone import emergencies, telephones

COUNTED: Final = (
    r"(?![\d.,%:/]\d)(?!\d)(?!\s?(?:[%°×]|(?:households?|people|persons?|days?|months?|years?"
    r"|hours?"
    r"|minutes?|km|m|kg|USD|VND|million|houses|children(?!')|communes?|villages?|metres|dong)\b))"
)
AMOUNT: Final = not_after("about than over nearly of has have with least most Article")
ONE: Final = re.compile(r"s\b")  # of kilometres, when there is one
_CODES: Final = "USD|VND|VNĐ|CNY|RMB|EUR|NDT"
SCALE: Final = {"m": "million", "M": "million", "bn": "billion", "k": "thousand", "K": "thousand"}


def _each(match: re.Match[str]) -> str:
    return re.sub(r"\d+", lambda found: digits(found[0]), match[0])


def _unit(match: re.Match[str]) -> str:
    name = UNITS[match["unit"]]
    return f"{match['count']} {ONE.sub('', name, count=1) if match['count'] == '1' else name}"


def _money(match: re.Match[str]) -> str:
    """$5,000.50: five thousand dollars and fifty cents."""
    name = MONEY[match["sign"]]
    whole, cents = match["whole"], match["cents"]
    small = "pence" if match["sign"] == "£" else "cents"
    name = ONE.sub("", name, count=1) if whole == "1" and not match["scale"] else name
    said = f"{whole}{match['scale'] or ''} {name}"
    return said + (f" and {int(cents)} {small}" if cents and int(cents) else "")


def _feet(match: re.Match[str]) -> Said:
    return Unsure(f"{match[1]} minutes", "minutes or feet? Write the word")


_UNIT: Final = one_of(UNITS)
_MONEY: Final = one_of(MONEY)

TELEPHONES: Final[Rules] = (
    *emergencies(digits, ", ", "and|or", COUNTED),
    *telephones(digits, "plus ", ", "),
    *alone(digits, ", "),
    (
        re.compile(
            r"\b(?:call|dial|ring|phone|telephone|hotline|numbers|text|on|to)(?: the number|:)?"
            rf" \d{{3,4}}(?:(?:,| and| or) \d{{3,4}})+{COUNTED}"
            r"|\b(?:call|dial|ring|phone|telephone|hotline|on) (?:number )?(?!(?:19|20)\d\d)"
            rf"\d{{3,5}}{COUNTED}",
            re.I,
        ),
        _each,
    ),
    (re.compile(r"\b(?:extension|ext\.?) \d{1,5}\b", re.I), _each),
    (re.compile(rf"(?<![\w.,/])(?<!\d[-–—]){AMOUNT}11[1-5]{COUNTED}(?!{DASH}\d)(?!\w)"), _each),
)

AMOUNTS: Final[Rules] = (
    # ranges, before their measures become words
    (
        re.compile(rf"(?P<a>(?:{N})\s?(?P<u>{_UNIT}|[$€£¥])){DASH}(?=(?:{N})\s?(?P=u)(?!\w))"),
        r"\g<a> to ",
    ),
    (
        re.compile(rf"((?:US)?[$€£¥]\s?(?:{N})(?:\s?(?:bn|m|k)\b)?){DASH}(?=(?:US)?[$€£¥]\s?\d)"),
        r"\1 to ",
    ),
    (re.compile(r"(\d ([^\W\d_]+))\s?[-–—]\s?(?=\d[\d.,]* \2\b)"), r"\1 to "),
    (re.compile(rf"(?<=\d){DASH}(?=\d)(?!(?:1[6-9]|20)\d\d\b)"), " to "),
    (re.compile(r"\bUS \$(?=\s?\d)"), "US$"),
    # 15m VND, $2bn
    (
        re.compile(
            rf"(?<=\d)\s?(bn|m|M|k|K)(?=\s?(?:{_CODES}|dong|dollars"
            rf"|to \d[\d.]*\s?m (?:{_CODES}))\b)"
        ),
        lambda match: f" {SCALE[match[1]]}",
    ),
    (
        re.compile(rf"(\b(?:{_CODES})\s?|[$€£¥]\s?)((?:{N}))\s?(bn|m|M|k|K)\b"),
        lambda match: f"{match[1]}{match[2]} {SCALE[match[3]]}",
    ),
    (
        re.compile(rf"(?<!\d)(?<!\d\s)\b({_CODES})\s?({N})((?:\s(?:million|billion|thousand))?)"),
        r"\2\3 \1",
    ),
    (
        re.compile(
            rf"(?P<sign>{_MONEY})\s?(?P<whole>\d{{1,3}}(?:,\d{{3}})+"
            rf"|\d+(?:\.\d(?!\d))?)(?:\.(?P<cents>\d\d)(?!\d))?"
            r"(?P<scale>\s(?:million|billion|thousand))?"
        ),
        _money,
    ),
    (
        re.compile(rf"\b(million|billion|thousand) ({_CODES})\b"),
        lambda m: f"{m[1]} {UNITS[m[2]]}",
    ),
    # measures, and what for each
    (re.compile(r"(?<![\w.])(\d+)\s?′"), _feet),
    (re.compile(rf"((?:{N})\s?(?:mm|cm|m|km|ft))\s?[xX×]\s?(?=\d)"), r"\1 by "),
    (re.compile(rf"((?:{N})\s?(?:mg|g|ml|tablets?|doses?|drops?))\s?[xX×]\s?(?=\d)"), r"\1 times "),
    (
        re.compile(r"(?<=\d)\s?[xX×]\s?(?=\d[\d.,]*\s?(?:mg|g|ml|mcg|tablets?|times|days)\b)"),
        " times ",
    ),
    (
        re.compile(rf"(?P<count>{N})\s?(?P<unit>{_UNIT})(?!\w)"),
        _unit,
    ),
    (
        re.compile(rf"(?<=[^\W\d_])\s?/\s?({one_of(PERS)})(?!\w)"),
        lambda match: f" {PERS[match[1]]}",
    ),
    (re.compile(r"(?<=metres)\s?/\s?(?=\d)"), " in "),
    (re.compile(r"(?<=millilitres)\s?/\s?(?=\d)|(?<=kilograms)\s?/\s?(?=\d)"), " per "),
    (re.compile(r"\b[Kk]m (?=\d)"), "kilometre "),
    (re.compile(r"(?<![\w#])#(?=\d)"), "number "),
    (re.compile(r"(?<![^\s(])[-−–](?=\d)"), "minus "),
    # years
    (
        re.compile(rf"(?<![\w.,/$])((?:1[6-9]|20)\d\d){DASH}((?:1[6-9]|20)\d\d)(?![.,/-]?\d|\w)"),
        lambda match: f"{year(int(match[1]))} to {year(int(match[2]))}",
    ),
    (
        re.compile(
            r"(?<![\w.,/$])(?:1[6-9]|20)\d\d(?![.,/-]?\d|\w)"
            r"(?!\s(?:US|dong|households|people|percent|metres|kilo|square|grams|litres|dollars"
            r"|slash))"
        ),
        lambda match: year(int(match[0])),
    ),
    (re.compile(r"\b(\d+)(?:st|nd|rd|th)\b"), lambda match: ordinal(int(match[1]))),
)
