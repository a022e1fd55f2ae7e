"""English as a British speaker would say it, and Vietnamese names so that an English voice can.

read("On 5 December 2026, 5,000 USD").text
    == "On the fifth of December, twenty twenty-six, five thousand US dollars"
"""

import re
from typing import Final

from content_sync.spoken.en.amounts import AMOUNTS, TELEPHONES
from content_sync.spoken.en.days import DAYS
from content_sync.spoken.en.figures import DOCUMENTS, PARTS, SLASHES, N, digits, number, spell
from content_sync.spoken.en.first import FIRST
from content_sync.spoken.en.words import KEYS, SHORT, SIGNS, SPELT, WORDS
from content_sync.spoken.names import PHRASES, plain, respell
from content_sync.spoken.numerals import ENGLISH, english
from content_sync.spoken.rules import Reading, Rules, Said, Unsure, has_capitals, one_of, rewrite
from content_sync.spoken.weak import thousands, unknown_units, weak


def read(text: str) -> Reading:
    """`text` with everything in words an English voice can say."""
    return rewrite(text, RULES)


def letter(character: str) -> str:
    """A letter as it is, a digit in words, a key by its name."""
    if character.isdecimal():
        return ENGLISH[int(character)]
    return KEYS.get(character) or plain(character).upper()


def _code(match: re.Match[str]) -> Said:
    """T8702, M01a: letters by name, a long or zero-led number digit by digit."""
    runs = re.findall(r"\d+|[^\W\d_]+", match[0])
    said = " ".join(
        (digits(run) if run[0] == "0" or len(run) > 2 else english(int(run)))
        if run.isdigit()
        else WORDS.get(run) or spell(run)
        for run in runs
    )
    is_sure = re.fullmatch(r"\dG|[A-Z]\d{1,4}|H\dN\d|M\d\d[a-z]|MR\d|SE\d{1,2}", match[0])
    return said if is_sure else Unsure(said, "a code, said piece by piece")


def _address(match: re.Match[str]) -> str:
    plain = re.sub(r"^https?://|/+$", "", match[0])
    return plain.replace(".", " dot ").replace("@", " at ").replace("/", " slash ")


def _word(match: re.Match[str]) -> Said:
    word = match[0]
    base, mark, rest = word.partition("'")
    if base in WORDS:
        return WORDS[base] + mark + rest
    if word.isascii() and not re.search("[A-Z]{2}", word):
        return word
    if has_capitals(base):
        said = spell(base) + mark + rest
        return said if base in SPELT else Unsure(said, "an abbreviation, said by letters")
    return respell(base) + mark + rest


def _number(match: re.Match[str]) -> str:
    before = match.string[match.start() - 1 : match.start()]
    after = match.string[match.end() : match.end() + 1]
    return f"{' ' if before.isalnum() else ''}{number(match[0])}{' ' if after.isalnum() else ''}"


RULES: Final[Rules] = (
    (re.compile("’"), "'"),
    (re.compile(r"(?<=[\d%])\s?→\s?(?=\d)"), " to "),
    (re.compile(r"\s*[→⇒]\s*"), ", then "),
    *FIRST,
    (re.compile(r"\b([A-Z]\.)(?=\s?[A-Z]\.)"), lambda match: match[1][0] + " "),
    (re.compile(r"\betc\.(?=\s*$|\s+[A-Z])"), "et cetera."),
    (re.compile(rf"\b(?:{one_of(SHORT)})"), lambda match: SHORT[match[0]]),
    (re.compile(r"\bNo\.\s?(?=\d)"), "number "),
    (re.compile(r"\bp\.\s?(?=\d)"), "page "),
    (re.compile(r"\bpp\.\s?(?=\d)"), "pages "),
    (
        re.compile(
            r"https?://[^\s,;)]*[^\s,;).:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
            r"|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net|cn)\b"
        ),
        _address,
    ),
    (re.compile(r"\bNos\.\s?(?=\d)"), "numbers "),
    *PARTS,
    *DOCUMENTS,
    *DAYS,
    *TELEPHONES,
    *SLASHES,
    *thousands(),
    *weak(r"(?!\s?[^\W\d_])", re.compile(N)),
    *AMOUNTS,
    *unknown_units("x|th|st|nd|rd|s"),
    (re.compile(r"(?<=\d)\s?/\s?(?=\d)"), " slash "),
    (re.compile(r"<="), " at most "),
    (re.compile(r">="), " at least "),
    (re.compile(r"(?<=\d)\s?[×xX]\s?(?=\d)"), " by "),
    (re.compile(r"(?<=\d)\s?\+(?!\d)"), " and over"),
    (re.compile(r"\b[^\W\d_]*\d[^\W_]*[A-ZĐ][^\W_]*\b|\b[A-ZĐ][^\W\d_]*\d[^\W_]*\b"), _code),
    (re.compile(r"(?<=[A-Z])-(?=\d)"), " "),
    (re.compile(r"(?<=\d)[\s_^#*\\`]+(?=\d)"), ", "),
    (re.compile(N), _number),
    *((re.compile(rf"\b{name}\b"), said) for name, said in PHRASES.items()),
    (re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?"), _word),
    (re.compile(r"(?<=\w)/(?=(?:month|year|day|person|household|hour|week)\b)"), " a "),
    (
        re.compile(one_of(SIGNS)),
        lambda match: f" {SIGNS[match[0]]} ",
    ),
)
