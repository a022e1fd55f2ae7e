"""A line of a file that knows which field stands there, so that an editor finds it.

valid_to            legal_basis[0].number       of item.yaml and of what stands above a text
bodies.ubnd-xa.telephone                        of feed.yaml, where entries are called by their id
blocks[3]                                       of a text, as text/cut.py counts them from 0

It is a number wherever a line is wanted, and an ordinary one is a line of which no field is known.
"""

from typing import Final, Self

ENTRY: Final = ("id", "code", "tag")  # keys that an entry of a list is called by


class Line(int):
    """The number of a line, from 1; 0 is the whole file."""

    at: str = ""

    @classmethod
    def of(cls, number: int, at: str) -> Self:
        """The line `number`, in which the field `at` begins."""
        line = cls(number)
        line.at = at
        return line


def field_of(line: int) -> str:
    """The field that stands in `line`; "" where nobody knows."""
    return line.at if isinstance(line, Line) else ""


def below(at: str, key: str) -> str:
    """The field `key` of what stands at `at`."""
    return f"{at}.{key}" if at else key
