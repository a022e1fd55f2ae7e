"""<tag>.md: an article in one language. Between two lines `---` its title, summary, who reviewed
it and what it was translated from; then its body.
"""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from content_sync.centre.source.hashes import source_hash, with_words
from content_sync.centre.written.fields import fields
from content_sync.centre.written.headline import as_typed, plain
from content_sync.centre.written.left_keys import left_as_keys
from content_sync.centre.written.page import FOREIGN, Page
from content_sync.centre.written.yaml_lines import read_yaml
from content_sync.model import Review
from content_sync.said import phrase

MOST_LETTERS: Final = {"title": 300, "summary": 1_200}  # more is a text, and read nowhere standing
SHOWN: Final = 90  # letters of a guess
KEYS: Final = ("title", "summary", "reviewed", "source")
RULE: Final = r"(?:-{3,}|[–—][-–—]*)[ \t]*"  # office programs make a dash of ---
OPEN: Final = re.compile(rf"\s*{RULE}\n")
HEAD: Final = re.compile(rf"\s*{RULE}\n(.*?)^{RULE}(?:\n|\Z)", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TextSource:
    """A text before its body is parsed; `source`: what it says it was translated from.

    `beside`: words of another file that are translated with it, those of an interview.
    """

    page: Page
    title: str
    summary: str
    reviewed: Review | None
    source: str
    source_line: int
    body: str
    body_line: int
    title_line: int
    summary_line: int
    reviewed_line: int = 0
    beside: str = ""

    @property
    def hash(self) -> str:
        """What a translation of this text writes as its `source`."""
        return source_hash(self.title, self.summary, with_words(self.body, self.beside))


def read_article(page: Page, text: str, tags: tuple[str, ...]) -> TextSource | None:
    """The front matter and body of one text; None after noting that it has no front matter."""
    head = HEAD.match(text)
    first_line = head.group().count("\n", 0, head.start(1) - head.start()) + 1 if head else 1
    typed = as_typed(page, head.group(1), first_line) if head else ""
    node = read_yaml(page, typed, first_line) if head else None
    top = fields(page, node, KEYS, tags, phrase("the front matter")) if node else None
    if head is None:
        fix = phrase("begin with ---, title: …, summary: …, ---, each on a line of its own")
        what = phrase("it does not begin with its title and summary")
        if OPEN.match(text):
            what, fix = (
                phrase("its title and summary have no end"),
                phrase("write --- on a line below them"),
            )
        page.wrong(1, what, fix)
    if head is None or top is None:
        return None
    is_foreign = PurePosixPath(page.file).stem.partition("-")[0] in FOREIGN
    line, made = (0, "") if is_foreign else left_as_keys(text.split("\n"))
    if made:
        what = phrase(
            "this was typed without a keyboard program; it probably says «{made}»",
            made=made[:SHOWN],
        )
        page.warn(line, what, phrase("type it again with Unikey or another one, as Unicode"))
    for key, most in MOST_LETTERS.items():
        if len(top.text(key)) > most:
            fix = phrase("write at most {most} and put the rest into the text", most=most)
            page.wrong(
                top.at(key),
                phrase("{key} has {count} letters", key=key, count=len(top.text(key))),
                fix,
            )
    reviewed = top.map("reviewed", ("by", "at"))
    review = None
    if reviewed:
        at = reviewed.date("at") or reviewed.text("at", required=True)
        review = Review(by=reviewed.text("by", required=True), at=at)
    return TextSource(
        page=page,
        title=plain(page, top.at("title"), top.text("title", required=True)),
        summary=plain(page, top.at("summary"), top.text("summary", required=True)),
        reviewed=review,
        source=top.text("source"),
        source_line=top.at("source"),
        body=text[head.end() :],
        body_line=head.group().count("\n") + 1,
        title_line=top.at("title"),
        summary_line=top.at("summary"),
        reviewed_line=reviewed.at("at") if reviewed else 0,
    )
