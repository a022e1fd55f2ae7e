"""The inside of a paragraph: words, **strong** words, [links](https://…) and footnote marks.

[pjom bái](lang:tyz) is no link: its words are in another language.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count, groupby
from typing import Final

from markdown_it.token import Token

from content_sync import sentences
from content_sync.centre.text.links import checked, contradicts
from content_sync.centre.written.page import Page
from content_sync.letters import unseen
from content_sync.prose import Sentence, Sentences, Span
from content_sync.said import phrase

LEFT_OVER: Final = re.compile(  # marks that mark nothing
    r"\*\*|~~|==(?=\w)|\]\(|!\[|\)\[|(?<=[^\W\d])\]\[|(?<!\w)__(?=[^\W_])|(?<!\w)\*(?=\w)|^\|(?=.*\|)"
)
ESCAPED: Final = "\0"  # stands for a sign with \\ before it, or written as &#42;
STARS: Final = "**"
CLOSE: Final = phrase("write ** before and behind the words")
REMOVE: Final = phrase("remove it, or write plain words")
LEFT_OVERS: Final = {
    STARS: phrase("move them beside a letter: **（好）** has to be （**好**）"),
    "](": phrase("write [words](address) with both brackets closed"),
    ")[": phrase("write [words](address)"),
    "][": phrase("write [words](address)"),
    "![": phrase("write ![what it shows](media/name.jpg) on a line of its own"),
    "|": phrase("write a table: | a | b |, below it |---|---|, below it its rows"),
}
RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
REFUSED: Final = {
    "html_inline": (phrase("raw HTML is not shown"), phrase("write it in plain Markdown")),
    "code_inline": (phrase("code between `…` is not shown"), phrase("remove the ` signs")),
    "em_open": (phrase("slanted text (*…*) is not shown"), phrase("use **strong** or plain words")),
    "image": (
        phrase("a picture within text is not shown"),
        phrase("give it a paragraph of its own, with empty lines around"),
    ),
}


@dataclass(frozen=True, slots=True)
class Writer:
    """What one text needs while it is read: its page, the items links may name, its next id."""

    page: Page
    lines: tuple[int, ...]  # of the file, by lines of the Markdown
    items: Collection[str] = ()
    notes: list[tuple[int, str]] | None = None  # where marks of footnotes stand; None: as ¹ ²
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def line(self, token: Token, below: int = 0) -> int:
        """The line of `token` in its file, or one `below` it."""
        at = (token.map[0] if token.map else 0) + below
        return self.lines[min(at, len(self.lines) - 1)]

    def sentences(self, text: str, spans: tuple[Span, ...] = ()) -> Sentences:
        """`text` cut into sentences with ids of their own; spans that cross a cut are cut too."""
        return tuple(
            Sentence(f"s{next(self._numbers)}", text[start:end], _within(spans, start, end))
            for start, end in sentences.ranges(text)
        )

    def inline(self, token: Token) -> Sentences:
        """The sentences of one inline token."""
        return self.sentences(*text_of(self, token))


def _within(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    return tuple(
        Span(max(span.start, start) - start, min(span.end, end) - start, span.mark)
        for span in spans
        if span.start < end and span.end > start
    )


def text_of(writer: Writer, token: Token) -> tuple[str, tuple[Span, ...]]:
    """The text of one inline token and what is marked in it."""
    text = unmeant = ""
    line, below = writer.line(token), 0
    is_new_line = False
    opened: list[tuple[int, str]] = []
    spans: list[Span] = []
    for child in _joined(token.children or ()):
        piece = marks = ""
        if child.type == "text":
            piece = re.sub(r"[ \t\n]+", " ", unseen.tidied(child.content))  # &nbsp; is one now
            marks = child.meta["unmeant"]
        elif child.type in ("softbreak", "hardbreak"):
            below += 1
            line = writer.line(token, below)
            is_new_line = True
        elif child.type == "footnote_ref" and writer.notes is not None:
            writer.notes.append((len(text), str(child.meta["label"])))
        elif child.type == "footnote_ref":
            piece = str(child.meta["id"] + 1).translate(RAISED)
        elif child.type in ("strong_open", "link_open"):
            opened.append((len(text), _mark(writer, line, child)))
        elif child.type in ("strong_close", "link_close"):
            start, mark = opened.pop()
            spans += _span(writer, line, text, start, mark)
        elif child.type in REFUSED and not child.content.startswith("</"):
            what, fix = REFUSED[child.type]
            writer.page.wrong(line, what, fix)
            below += child.content.count("\n")
            line = writer.line(token, below)
        if piece and is_new_line:
            gap = sentences.gap(text, piece)
            opened = [(at + len(gap) * (at == len(text)), mark) for at, mark in opened]
            text += gap
            unmeant += gap
            is_new_line = False
        text += piece
        unmeant += marks or piece
    if "[^" in unmeant:
        writer.page.wrong(
            writer.line(token), phrase("a footnote has no text"), phrase("add a line [^1]: text")
        )
    if left := LEFT_OVER.search(unmeant):
        what = phrase("'{text}' would be shown as it stands", text=left.group())
        is_open = unmeant.count(STARS) % 2 == 1 and left.group() == STARS
        fix = CLOSE if is_open else LEFT_OVERS.get(left.group(), REMOVE)
        writer.page.wrong(writer.line(token), what, fix)
    kept = len(text.rstrip())
    clipped = (Span(span.start, min(span.end, kept), span.mark) for span in spans)
    return text[:kept], tuple(sorted((s for s in clipped if s.start < s.end), key=place))


def _joined(children: Sequence[Token]) -> Iterator[Token]:
    """`children`, text beside text as one; `unmeant`: that without what was escaped."""
    for is_text, run in groupby(children, lambda child: child.type in ("text", "text_special")):
        if not is_text:
            yield from run
            continue
        parts = [*run]
        unmeant = "".join(one.content if one.type == "text" else ESCAPED for one in parts)
        content = "".join(one.content for one in parts)
        yield Token("text", "", 0, content=content, meta={"unmeant": unmeant})


def _mark(writer: Writer, line: int, token: Token) -> str:
    if token.type == "strong_open":
        return "strong"
    return checked(writer.page, line, str(token.attrs.get("href", "")), writer.items)


def _span(writer: Writer, line: int, text: str, start: int, mark: str) -> list[Span]:
    if text[start:].strip():
        if does := contradicts(text[start:], mark):
            what = phrase(
                "the link of the words '{text}' {does}", text=text[start:].strip(), does=does
            )
            writer.page.wrong(line, what, phrase("let both say the same"))
        return [Span(start, len(text), mark)]
    if mark != "strong":
        writer.page.wrong(
            line,
            phrase("the link to '{link}' has no words", link=mark),
            phrase("write [words](link)"),
        )
    return []


def place(span: Span) -> tuple[int, int, str]:
    """In which order spans stand."""
    return span.start, span.end, span.mark
