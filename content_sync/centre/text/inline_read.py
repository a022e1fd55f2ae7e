"""One line of Markdown as words and their marks; the other way is inline_write.py."""

import re
from functools import lru_cache
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from content_sync.centre.text.block_values import NOTE, Words
from content_sync.centre.text.blocks import parser
from content_sync.centre.text.inline import REFUSED, Writer, place, text_of
from content_sync.centre.text.pasted import tidy_body
from content_sync.centre.written.page import Findings, Page
from content_sync.prose import Span

LABEL: Final = re.compile(r"\[\^([^\[\]\s]+)\]")


@lru_cache(maxsize=1)
def in_place() -> MarkdownIt:
    """The parser of texts, which leaves definitions of footnotes where they stand."""
    return parser().disable("footnote_tail")


def labelled(md: str) -> dict[str, Any]:
    """The environment in which every mark of a footnote in `md` has a definition elsewhere."""
    return {"footnotes": {"refs": {f":{label}": -1 for label in LABEL.findall(md)}}}


def words_of(token: Token) -> Words | None:
    """The words of an inline token; None where something in it is not shown."""
    if any(child.type in REFUSED for child in token.children or ()):
        return None
    notes: list[tuple[int, str]] = []
    writer = Writer(Page("", Findings()), (0,), (), notes)
    text, spans = text_of(writer, token)
    marks = (Span(min(at, len(text)), min(at, len(text)), NOTE + label) for at, label in notes)
    return Words(text, tuple(sorted((*spans, *marks), key=place)))


def read_words(md: str) -> Words | None:
    """The words of `md`, the inside of a paragraph on one line."""
    tidied = tidy_body(Page("", Findings()), md, 0).text
    tokens = in_place().parseInline(tidied, labelled(md))
    return words_of(tokens[0]) if tokens else Words("")
