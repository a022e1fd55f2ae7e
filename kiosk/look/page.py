"""Many things in pages: how many pages, which of them is shown, and what stands on it."""

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

Thing = TypeVar("Thing")


class Page(NamedTuple):
    """Page `number` (the first is 0) of `pages`, `room` things on each."""

    number: int
    pages: int
    room: int

    @property
    def first(self) -> int:
        """The number of the first thing on it."""
        return self.number * self.room

    @property
    def is_first(self) -> bool:
        """No page comes before it."""
        return self.number == 0

    @property
    def is_last(self) -> bool:
        """No page comes after it."""
        return self.number == self.pages - 1

    @property
    def is_only(self) -> bool:
        """There is nothing to turn to."""
        return self.pages == 1

    def of(self, things: Sequence[Thing]) -> Sequence[Thing]:
        """Those of `things` that stand on it."""
        return things[self.first : self.first + self.room]


def page(count: int, room: int, wished: int) -> Page:
    """The page `wished` of `count` things, `room` on each; the last where there are fewer pages."""
    room = max(1, room)
    pages = max(1, needed(count, room))
    return Page(max(0, min(wished, pages - 1)), pages, room)


def needed(count: int, room: int) -> int:
    """How many rows, columns or pages `count` things fill, `room` in each."""
    return -(-count // room)
