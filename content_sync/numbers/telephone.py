"""The number in what officers write for a telephone: "ĐT: (0205) 3812 345 – 0912 345 678".

    read("ĐT: (0205) 3812 345, máy lẻ 12").numbers == ("02053812345",)
    read("O2O5 3812 345").unclear                  == "O2O5 3812 345"

Nothing is guessed: what is not plainly a number that can be dialled in Việt Nam, or one that
begins with + and a country, is not dialled, and `unclear` says what it was.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from content_sync.numbers import telephone_words as words
from content_sync.numbers.telephone_plan import MOST_DIGITS, dialled_form, is_short

MOST_LETTERS: Final = 200  # nobody reads more to dial


@dataclass(frozen=True, slots=True)
class Telephone:
    """The numbers as keys are pressed, the first to be dialled; `unclear`: what is none of them."""

    numbers: tuple[str, ...] = ()
    unclear: str = ""


def dialled(telephone: str) -> str:
    """The first number in `telephone`, as keys are pressed; "" when there is none."""
    return next(iter(read(telephone).numbers), "")


def read(telephone: str) -> Telephone:
    """What `telephone` says, number by number."""
    if len(telephone) > MOST_LETTERS:
        return Telephone(unclear=f"{telephone[:MOST_LETTERS]}…")
    plain = words.BOTH.sub("tel", _plain(telephone))
    for besides in (words.ADDRESS, words.PRICE, words.TIME, words.EXTENSION):
        plain = besides.sub(" ", plain)
    parts = [_part(part) for part in words.APART.split(plain)]
    unclear = [part.unclear for part in parts if part.unclear]
    before: tuple[str, ...] = ()
    for part in parts:
        if words.SECOND.fullmatch(part.unclear) and before and not is_short(before[-1]):
            unclear.remove(part.unclear)
        before += part.numbers
    # Beside something that is not understood, 113 may be a piece of it.
    kept = tuple(number for number in before if not (unclear and is_short(number)))
    return Telephone(tuple(dict.fromkeys(kept)), " … ".join(unclear))


def _plain(text: str) -> str:
    """`text` with digits, dashes and spaces of one kind, and nothing unseen."""
    seen = (one for one in unicodedata.normalize("NFKC", text) if unicodedata.category(one) != "Cf")
    letters = (
        str(unicodedata.decimal(one)) if unicodedata.category(one) == "Nd" else one for one in seen
    )
    return "".join(letters).translate(words.ALIKE)


def _part(part: str) -> Telephone:
    """What stands between two commas: at most one telephone, or one and a second beside it."""
    is_none = words.NO_TELEPHONE.search(part) is not None
    said = _without_label(part).strip(" .:-")
    if is_none or not any(one.isdigit() for one in said) or words.IN_WORDS.fullmatch(said):
        return Telephone()
    unclear = Telephone(unclear=part.strip())
    if words.GLUED.search(said) or words.AS_DIGIT.search(said):
        return unclear
    runs = [run.group().strip(" .-").rstrip("+ ") for run in words.RUN.finditer(said)]
    runs = [run for run in runs if any(one.isdigit() for one in run)]
    found = [_numbers(run) for run in runs]
    numbers = tuple(number for one in found for number in one or ())
    if found[0] is None or (any(map(is_short, numbers)) and not _stands_alone(said)):
        return unclear
    is_lost = any(
        one is None and len(run) > words.LONGEST_SECOND
        for one, run in zip(found, runs, strict=True)
    )
    return replace(unclear, numbers=numbers) if is_lost else Telephone(numbers)


def _without_label(part: str) -> str:
    """`part` without the words for a telephone, and without what ends in a colon before digits."""
    first = re.search("[0-9]{3}", part)
    cut = first.start() if first else len(part)
    said = words.TELEPHONE.sub(" : ", part[:cut]) + words.TELEPHONE.sub(" ", part[cut:])
    long = words.LONG.search(said)
    cut = long.start() if long else len(said)
    return words.LABEL.sub("", said[:cut]) + said[cut:]


def _stands_alone(said: str) -> bool:
    """Whether nothing but a note goes with a short number: «113 (công an)», not «113 Trần Phú».

    Before those that everybody knows may stand who answers: «công an 113», not «phòng 113».
    """
    rest = words.NOTE.sub("", said).strip(" .:-")
    return not words.RUN.sub("", rest).strip(" .:-") or words.KNOWN.fullmatch(rest) is not None


def _numbers(run: str) -> tuple[str, ...] | None:
    """The numbers that a run of digits is; None when it is not plainly any."""
    if words.GROUPED.fullmatch(run) or words.DATE.fullmatch(run):
        return None
    if whole := dialled_form(run):
        return (whole,)
    pieces = [piece for piece in words.SOFT.split(run) if any(one.isdigit() for one in piece)]
    ways, end = _ways(pieces), len(pieces)
    found = ways[end]
    while not found and end > 1 and words.SECOND.fullmatch(pieces[end - 1]):
        end -= 1
        found = [way for way in ways[end] if not is_short(way[-1])]
    return found[0] if len(found) == 1 else None


def _ways(pieces: list[str]) -> list[list[tuple[str, ...]]]:
    """How the first 0, 1, 2 … pieces may be joined to numbers.

    Two ways of each: more do not make it less clear. Those that end with a long number first.
    """
    ways: list[list[tuple[str, ...]]] = [[()]]
    for end in range(1, len(pieces) + 1):
        found = [
            (*before, number)
            for start, number in _joined(pieces, end)
            for before in ways[start]
            if end - start == 1 or not is_short(number)
        ]
        ways.append(sorted(found, key=lambda way: is_short(way[-1]))[:2])
    return ways


def _joined(pieces: list[str], end: int) -> Iterator[tuple[int, str]]:
    """The numbers that the pieces from one of them to `end` are together, and where they begin."""
    for start in range(end - 1, -1, -1):
        written = " ".join(pieces[start:end])
        if sum(map(str.isdigit, written)) > MOST_DIGITS:
            return
        if number := dialled_form(written):
            yield start, number
