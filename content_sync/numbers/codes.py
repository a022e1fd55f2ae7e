"""Plates and times of day, made one however they are written, so that search finds one by another.

    codes("bien so 12a-345.67")  12a34567        codes("luc 08:30")      8h30
    codes("xe 12-b1 234.56")     12b123456       codes("8 gio ruoi")     8h30

All texts here are folded (folding.py).
"""

import re
from collections.abc import Iterator
from typing import Final

_PLATE: Final = re.compile(
    r"(?<![a-z0-9/.-])([0-9]{2})[ .-]?([a-z]{1,2}[0-9]?)[ .-]{0,3}"
    r"(?:([0-9]{3})[ .]?([0-9]{2})|([0-9]{4}))(?![a-z0-9/])"
)
_TIME: Final = re.compile(
    r"(?<![0-9:.,/-])([01]?[0-9]|2[0-3])"
    r"(?:(?: ?h| ?gio| ?g|点) ?(?:([0-5][0-9])|(ruoi|半))?| ?: ?([0-5][0-9]))(?![a-z0-9:])"
)


def codes(folded: str) -> Iterator[str]:
    """The plates and the times in a text."""
    yield from (_joined(found) for found in _PLATE.finditer(folded))
    for found in _TIME.finditer(_PLATE.sub(" ", folded)):
        minutes = "30" if found[3] else found[2] or found[4] or "00"
        yield f"{int(found[1])}h{minutes}"


def without(folded: str) -> str:
    """A text without what `codes` finds."""
    return _TIME.sub(" ", _PLATE.sub(" ", folded))


def _joined(found: re.Match[str]) -> str:
    return "".join(part for part in found.groups() if part)
