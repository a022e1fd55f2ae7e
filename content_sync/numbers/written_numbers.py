"""Numbers that people write in many ways, made one, so that search finds one by another.

    terms("goi 0888 123 456")       0888123456       terms("vay 3,3 trieu")   3300000
    terms("nghi dinh so 351/2025")  nd               terms("351/2025/nd-cp")  nghi dinh
    whole("+84 888 12")             ("088812",)      as far as it is typed

All texts here are folded (folding.py); what is found stands in the index beside the words.
"""

import re
from collections.abc import Iterator
from typing import Final

from content_sync.numbers import codes
from content_sync.numbers.telephone_plan import at_home, dialled_form, is_short

MOST_GROUPS: Final = 6  # 09 12 34 56 78
LEAST_TYPED: Final = 4  # digits from which a number not finished is looked for
_GROUPS: Final = re.compile(
    r"(?<![/0-9])\+? ?\(?\+?[0-9]+(?:(?:[ .-]| - |\) ?[.-]?| \()[0-9]+)*(?![/0-9])"
)
_THOUSANDS: Final = re.compile(
    r"(?<![0-9+] )(?<![+.-])\b[1-9][0-9]{0,2}(?: [0-9]{3})+\b(?![ .-]?[0-9])"
)
_MONEY: Final = re.compile(
    r"([0-9]+)(?:[.,]([0-9]{1,3}))? ?(nghin|ngan|trieu|ty|thousand|million|billion|万|亿)"
)
_ZEROS: Final = {
    "nghin": 3,
    "ngan": 3,
    "thousand": 3,
    "trieu": 6,
    "million": 6,
    "ty": 9,
    "billion": 9,
    "万": 4,
    "亿": 8,
}
_LAWS: Final = {
    "nd": "nghi dinh",
    "qd": "quyet dinh",
    "tt": "thong tu",
    "nq": "nghi quyet",
    "ct": "chi thi",
    "cv": "cong van",
    "kh": "ke hoach",
    "hd": "huong dan",
    "tb": "thong bao",
}
_SHORT: Final = {name: short for short, name in _LAWS.items()}
_NAMED: Final = re.compile(rf"\b({'|'.join(_SHORT)}) (?:so )?[0-9]")
_NUMBERED: Final = re.compile(rf"[0-9]/({'|'.join(_LAWS)})\b|\b({'|'.join(_LAWS)}) [0-9]")
_DATE: Final = re.compile(r"[0-9]{1,2}([ ./-])[0-9]{1,2}(?:\1[0-9]{2,4})?")
_YEARS: Final = re.compile(r"(?:19|20)[0-9]{2}(?:[ .-]+(?:19|20)[0-9]{2})+")
_GLUED: Final = re.compile(r"\b([a-z]{2,4})([0-9]+)\b")
_COUNTED: Final = re.compile(r"第 ?(?=[0-9])|(?<=[0-9]) ?号")


def terms(folded: str) -> Iterator[str]:
    """What a text may be looked for by, beside its words."""
    if not any(one.isdigit() for one in folded):
        return
    yield from codes.codes(folded)
    for run in rows(folded):
        yield from _telephones(run)
    for amount in _THOUSANDS.finditer(folded):
        yield amount.group().replace(" ", "")
    yield from _amounts(folded)
    for found in _NAMED.finditer(folded):
        yield _SHORT[found[1]]
    for found in _NUMBERED.finditer(folded):
        yield from _LAWS[found[1] or found[2]].split()


def places(text: str) -> Iterator[tuple[int, int, str]]:
    """Where telephones stand in a text that is not folded: (start, end, as dialled at home)."""
    for run in _GROUPS.finditer(text):
        start, end = run.start() + _leading(run.group()), run.end()
        yield from ((start, end, number) for number in _telephones(run.group()))


def _leading(run: str) -> int:
    return len(run) - len(run.lstrip())


def whole(folded: str) -> tuple[str, ...]:
    """The numbers in a query in one piece; the last digits may still be missing."""
    rest = codes.without(folded)
    typed = (one for one in joined(rest) if len(one) >= LEAST_TYPED)
    return (*codes.codes(folded), *_amounts(folded), *typed)


def rows(folded: str) -> Iterator[str]:
    """Rows of digits in groups, as telephones and amounts are written."""
    return (run.group() for run in _GROUPS.finditer(folded))


def joined(folded: str) -> Iterator[str]:
    """The digits of each row but days and years, telephones as they are dialled at home."""
    for run in rows(folded):
        if not _DATE.fullmatch(run.strip()) and not _YEARS.fullmatch(run.strip()):
            yield _at_home(run)


def without(folded: str) -> str:
    """A query without the numbers that `whole` finds."""
    return _GROUPS.sub(" ", without_amounts(codes.without(folded)))


def without_amounts(folded: str) -> str:
    """A text without its amounts in words: 3,3 trieu."""
    return _MONEY.sub(" ", folded)


def apart(folded: str) -> str:
    """A query with its numbers apart from what people write at them: nd351, 第351号."""
    return _GLUED.sub(r"\1 \2", _COUNTED.sub(" ", folded))


def alike(word: str) -> tuple[str, ...]:
    """A word, and a day or month as well with and without its 0: 5, 05."""
    if len(word) > 2 or not word.isascii() or not word.isdigit():
        return (word,)
    return tuple(dict.fromkeys((word, word.zfill(2), word.lstrip("0") or word)))


def _telephones(run: str) -> Iterator[str]:
    """The telephones that stand in groups of digits, as they are dialled at home."""
    groups = re.findall("[0-9]+", run)
    if len(groups) == 1 and not groups[0].startswith("84"):
        return  # a word like any other
    plus = "+" if "+" in run else ""
    for start in range(len(groups)):
        for end in range(start + 1, min(len(groups), start + MOST_GROUPS) + 1):
            number = dialled_form((plus if start == 0 else "") + "".join(groups[start:end]))
            if number and not is_short(number):
                yield _at_home(number)


def _at_home(number: str) -> str:
    """Its digits; those of Việt Nam from 0 on."""
    digits = "".join(re.findall("[0-9]", number))
    is_abroad = number.lstrip(" (").startswith("+") or digits.startswith("0084")
    if is_abroad and digits.removeprefix("00").startswith("84"):
        return "0" + digits.removeprefix("00")[2:].removeprefix("0")
    full = dialled_form(digits)
    return at_home(full) if full.startswith("+84") else digits


def _amounts(folded: str) -> Iterator[str]:
    for found in _MONEY.finditer(folded):
        zeros = _ZEROS[found[3]]
        part = found[2] or ""
        if len(part) <= zeros:
            yield found[1] + part + "0" * (zeros - len(part))
