"""What a search gives to a screen."""

from dataclasses import dataclass
from enum import IntEnum

Marks = tuple[tuple[int, int], ...]  # [start, end) of letters, in order, apart


class Tier(IntEnum):
    """How a text was found, best first."""

    EXACT = 0  # the title holds the words as typed, with their marks
    TITLE = 1  # the title holds them without marks
    PINYIN = 2
    INITIALS = 3
    PREFIX = 4  # the title holds them side by side, the last one unfinished
    TOPIC = 5  # they are in the name of a topic or a situation that the item stands under
    BODY = 6  # the text holds them side by side
    ORDER = 7  # the title holds them all, in any order, the last one perhaps unfinished
    ALIKE = 8  # the title or the text holds words that sound like them
    WORDS = 9  # one part of the text holds them all
    NUMBER = 10  # the text holds a number written in another way, or begun so
    LANGUAGES = 11  # no text does, but an item: some in one language, some in another
    DECODED = 12  # nothing until the keys were read as Telex or VNI
    MISSPELT = 13  # nothing until a letter was added, dropped or changed
    SOME = 14  # nothing holds them all; these hold the rarest of them


@dataclass(frozen=True, slots=True)
class Found:
    """A search result: the item in the reader's language, else the text of it that answered.

    The marks are the letters [start, end) of the title and of the excerpt that answer the query;
    the excerpt is the summary, or about 100 letters of a sentence that answers better. One that
    `is_near` holds not all of the words.
    """

    id: str
    title: str
    language: str
    summary: str
    tier: Tier
    title_marks: Marks = ()
    excerpt: str = ""
    excerpt_marks: Marks = ()
    is_near: bool = False
