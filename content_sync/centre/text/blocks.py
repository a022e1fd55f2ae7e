"""The closed Markdown of an article, parsed once, at publish time, into the blocks of the model.

    ## heading         a paragraph with **strong** and [link](tel:113)    - list    1. steps
    | table |          ![alt](media/x.png "caption")    > note            word[^1]  [^1]: footnote
    ::: transcript     the words of the sound or video right before it
    :::

Anything else is a mistake with its line. Steps keep the number they start with, so that a
picture may stand between two of them.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

import msgspec
from markdown_it import MarkdownIt
from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.footnote import footnote_plugin

from content_sync.centre.text.entities import without_unseen
from content_sync.centre.text.inline import Writer
from content_sync.centre.text.pasted import tidy_body
from content_sync.centre.written.page import Page
from content_sync.prose import Block, Sentences, Table
from content_sync.said import Said, phrase

MOST_COLUMNS: Final = 6  # more cannot be read at the largest text size
REFUSED: Final = {
    "html_block": (phrase("raw HTML is not shown"), phrase("write it in plain Markdown")),
    "fence": (phrase("code between ``` is not shown"), phrase("remove the ``` lines")),
    "code_block": (phrase("a line begins with four spaces"), phrase("remove the spaces before it")),
    "hr": (phrase("a line across the page is not shown"), phrase("remove it or write a heading")),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, sound or video as it is written: ![alt](src "caption")."""

    line: int
    src: str
    alt: str
    caption: Sentences


Figures = Callable[[Figure], Block | None]  # finds the file; None after noting why it cannot
Part = tuple[Token, list[Token]]  # an opening token and all it holds


def read_blocks(
    page: Page, body: str, first_line: int, items: Collection[str], figures: Figures
) -> tuple[Block, ...]:
    """The blocks of `body`, which begins on `first_line` of its file."""
    environment: dict[str, dict[str, dict[str, int]]] = {}
    tidied = tidy_body(page, without_unseen(page, body, first_line), first_line)
    body = tidied.text
    tokens = parser().parse(body, environment)
    writer = Writer(page, tidied.lines, items)
    blocks: list[Block] = []
    is_lost = False  # the block before had a mistake of its own
    for token, held in parts(tokens):
        if token.type == "container_transcript_open":
            transcript = _transcript(writer, token, held, body)
            if not is_lost:
                blocks[-1:] = _with_transcript(writer, token, blocks[-1:], transcript)
        elif token.type == "footnote_block_open":
            blocks += [_footnote(writer, note, inner) for note, inner in parts(held)]
        else:
            told = len(page.findings.mistakes)
            block = _block(writer, token, held, body, figures)
            is_lost = block is None
            blocks += [block] if block else []
            is_told = len(page.findings.mistakes) > told
            if block and getattr(block, block.kind) == () and not is_told:
                page.wrong(
                    writer.line(token),
                    phrase("nothing stands here"),
                    phrase("write words or remove it"),
                )
    notes = environment.get("footnotes", {}).get("refs", {})
    for label in sorted(label for label, number in notes.items() if number < 0):
        name = label.removeprefix(":")
        line = tidied.lines[body[: max(body.find(f"[^{name}]:"), 0)].count("\n")]
        page.wrong(
            line,
            phrase("nothing refers to footnote {name}", name=name),
            phrase("write [^{name}] after a word", name=name),
        )
    return tuple(blocks)


def parser() -> MarkdownIt:
    """What parses a tidied body: it knows no other block than those above."""
    markdown = MarkdownIt("commonmark").enable("table")
    markdown.disable(["lheading", "reference", "text_join"])  # what is escaped stays apart
    markdown.use(footnote_plugin, inline=False).use(container_plugin, "transcript")
    # Refusing a link is ours: markdown-it would leave it standing as text.
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]
    return markdown


def parts(tokens: Sequence[Token]) -> list[Part]:
    """Each token of the first level, with all it holds."""
    found: list[Part] = []
    depth = 0
    for token in tokens:
        depth += min(token.nesting, 0)
        if depth == 0 and token.nesting >= 0:
            found.append((token, []))
        elif depth > 0:
            found[-1][1].append(token)
        depth += max(token.nesting, 0)
    return found


def _block(
    writer: Writer, token: Token, held: list[Token], body: str, figures: Figures
) -> Block | None:
    match token.type:
        case "heading_open":
            return Block(h=writer.inline(held[0]))
        case "paragraph_open":
            return _paragraph(writer, token, held[0], figures)
        case "bullet_list_open":
            return Block(list=_points(writer, held))
        case "ordered_list_open":
            _check_numbers(writer, token, held)
            return Block(steps=_points(writer, held), start=int(token.attrs.get("start", 1)))
        case "table_open":
            return Block(table=_table(writer, token, held, body))
        case "blockquote_open":
            return Block(note=_paragraphs(writer, held, phrase("a note")))
    _refuse(writer, token, phrase("the text"))
    return None


def _paragraph(writer: Writer, token: Token, inline: Token, figures: Figures) -> Block | None:
    children = inline.children or []
    if len(children) == 1 and children[0].type == "image":
        image = children[0]
        caption = writer.sentences(" ".join(str(image.attrs.get("title", "")).split()))
        src = unquote(str(image.attrs.get("src", "")))
        alt = " ".join("".join(child.content for child in image.children or []).split())
        return figures(Figure(writer.line(token), src, alt, caption))
    if inline.content.startswith(":::"):
        fix = phrase("only ::: transcript … ::: is known")
        writer.page.wrong(
            writer.line(token), phrase("'{text}'", text=inline.content.splitlines()[0]), fix
        )
    return Block(p=writer.inline(inline))


def _points(writer: Writer, held: list[Token]) -> tuple[Sentences, ...]:
    points: list[Sentences] = []
    for item, inner in parts(held):
        paragraphs = _paragraphs(writer, inner, phrase("a list"))
        if len(paragraphs) == 1:
            points.append(paragraphs[0])
        elif all(token.type == "paragraph_open" for token, _ in parts(inner)):
            what = phrase("a point of a list is not one paragraph")
            writer.page.wrong(writer.line(item), what, phrase("write one paragraph for each point"))
    return tuple(points)


def _check_numbers(writer: Writer, token: Token, held: list[Token]) -> None:
    """Steps are counted anew from the first; that is right for 1. 1. 1. and for 3. 4. 5."""
    numbers = [int(item.info) for item, _ in parts(held) if item.info.isdecimal()]
    counted = [*range(numbers[0], numbers[0] + len(numbers))] if numbers else []
    if numbers != counted and len(set(numbers)) > 1:
        what = phrase(
            "the steps {numbers} are shown as {first}–{last}",
            numbers=", ".join(map(str, numbers)),
            first=counted[0],
            last=counted[-1],
        )
        writer.page.warn(writer.line(token), what, phrase("number them in order"))


def _paragraphs(writer: Writer, held: list[Token], where: Said) -> tuple[Sentences, ...]:
    found: list[Sentences] = []
    for token, inner in parts(held):
        if token.type == "paragraph_open":
            found.append(writer.inline(inner[0]))
        else:
            _refuse(writer, token, where)
    return tuple(found)


def _refuse(writer: Writer, token: Token, where: Said) -> None:
    what, fix = REFUSED.get(
        token.type,
        (
            phrase("{where} holds something else than paragraphs", where=where),
            phrase("move it out, to the left margin"),
        ),
    )
    writer.page.wrong(writer.line(token), what, fix)


def _table(writer: Writer, token: Token, held: list[Token], body: str) -> Table:
    source = _lines(body)
    rows: list[tuple[Sentences, ...]] = []
    longer: list[tuple[int, int]] = []  # line and cells of rows that the head is too short for
    for row, inner in ((row, cells) for _, part in parts(held) for row, cells in parts(part)):
        cells = [writer.inline(cell[0]) for _, cell in parts(inner)]
        rows.append(tuple(cells))
        text = source[row.map[0]].strip() if row.map else ""
        written = len(escapedSplit(text.removeprefix("|").removesuffix("|")))
        if written > len(rows[0]):
            longer.append((writer.line(row), written))
    if longer:
        line, written = longer[0]
        what = phrase(
            "this row has {count} cells, the head of its table {most}",
            count=written,
            most=len(rows[0]),
        )
        if others := len(longer) - 1:
            what = phrase("{what} (and {count} more do not fit)", what=what, count=others)
        writer.page.wrong(line, what, phrase("give the head a cell for each"))
    if len(rows[0]) > MOST_COLUMNS:
        what = phrase("a table of {count} columns cannot be read on the screen", count=len(rows[0]))
        fix = phrase("split it into tables of at most {most} columns", most=MOST_COLUMNS)
        writer.page.wrong(writer.line(token), what, fix)
    said = [row for row in rows[1:] if any(row)]  # an empty row says nothing to anybody
    return Table(head=rows[0], rows=tuple(said))


@lru_cache(maxsize=1)
def _lines(body: str) -> tuple[str, ...]:
    """The lines of a text, cut once for all of its tables."""
    return tuple(body.split("\n"))


def _transcript(
    writer: Writer, token: Token, held: list[Token], body: str
) -> tuple[Sentences, ...]:
    last = _lines(body)[token.map[1] :][:1] if token.map else ()
    if not held or not last or not last[0].strip().startswith(":::"):
        fix = phrase("write its words, then close it with :::")
        writer.page.wrong(writer.line(token), phrase("the transcript has no text or no end"), fix)
    return _paragraphs(writer, held, phrase("a transcript"))


def _with_transcript(
    writer: Writer, token: Token, before: list[Block], transcript: tuple[Sentences, ...]
) -> list[Block]:
    for block in before:
        if block.sound:
            return [Block(sound=msgspec.structs.replace(block.sound, transcript=transcript))]
        if block.video:
            return [Block(video=msgspec.structs.replace(block.video, transcript=transcript))]
    fix = phrase("put it right after ![…](media/….opus) or .mp4")
    writer.page.wrong(
        writer.line(token), phrase("the transcript belongs to no sound or video"), fix
    )
    return before


def _footnote(writer: Writer, token: Token, held: list[Token]) -> Block:
    kept = [inner for inner in held if inner.type != "footnote_anchor"]
    paragraphs = _paragraphs(writer, kept, phrase("a footnote"))
    text = tuple(sentence for paragraph in paragraphs for sentence in paragraph)
    return Block(footnote=text, mark=str(token.meta["id"] + 1))
