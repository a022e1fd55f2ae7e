"""What a search gives to a screen."""

from dataclasses import dataclass

from content_sync.model import Tier

Marks = tuple[tuple[int, int], ...]  # [start, end) of letters, in order, apart


@dataclass(frozen=True, slots=True)
class Found:
    """A search result: the item in the reader's language, else the text of it that answered.

    The marks are the letters [start, end) of the title and of the excerpt that answer the query;
    the excerpt is the summary, or about 100 letters of a sentence that answers better.
    """

    id: str
    title: str
    language: str
    summary: str
    tier: Tier
    title_marks: Marks = ()
    excerpt: str = ""
    excerpt_marks: Marks = ()
