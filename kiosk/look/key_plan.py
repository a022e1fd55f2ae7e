"""Where the keys of our own keyboard stand: ten units in a row, twelve where there is no height."""

from dataclasses import dataclass
from typing import Final

ERASE: Final = "erase"
SPACE: Final = " "
TELEX: Final = "telex"
PINYIN: Final = "pinyin"
DIGITS: Final = "1234567890"


@dataclass(frozen=True, slots=True)
class Key:
    """A key `wide` units wide that begins `at` units from the left."""

    name: str
    at: float
    wide: float = 1.0


def _row(letters: str, at: float = 0.0, *more: Key) -> tuple[Key, ...]:
    return (*(Key(letter, at + place) for place, letter in enumerate(letters)), *more)


FULL: Final = (
    _row(DIGITS),
    _row("qwertyuiop"),
    _row("asdfghjkl", 0.5),
    _row("'zxcvbnm", 0.0, Key(ERASE, 8, 2)),
    (Key(TELEX, 0, 3), Key(SPACE, 3, 4), Key(PINYIN, 7, 3)),
)
LOW: Final = (
    _row(DIGITS, 0.0, Key(TELEX, 10, 2)),
    _row("qwertyuiop", 0.0, Key(PINYIN, 10, 2)),
    _row("asdfghjkl", 0.5, Key(ERASE, 10, 2)),
    _row("'zxcvbnm", 0.0, Key(SPACE, 8, 4)),
)
