"""A block of Markdown as an editor's fields; the other way is block_write.py."""

from collections.abc import Sequence
from urllib.parse import unquote

from markdown_it.token import Token

from content_sync.centre.text import block_values as values
from content_sync.centre.text.block_values import Value, Words
from content_sync.centre.text.block_write import LAST, markdown
from content_sync.centre.text.blocks import Part, parts
from content_sync.centre.text.cut import Cut, kind_of
from content_sync.centre.text.inline_read import in_place, labelled, words_of
from content_sync.centre.text.pasted import tidy_body
from content_sync.centre.written.page import Findings, Page


class _UnshownError(Exception):
    """There is something that no field shows."""


def block_of(cut: Cut) -> Value:
    """The fields of a block.

    `Other` where `markdown(value)` would not be read as the very same block: a mistake in it,
    a list in a list, a paragraph in a step.
    """
    if not cut.md:
        return values.Paragraph(words=Words(""))
    try:
        value = _value(_parsed(cut.md))
        md = markdown(value)
        is_same = md == cut.md or _seen(md) == _seen(cut.md)
    except (_UnshownError, ValueError):
        is_same = False
    return value if is_same else values.Other(md=cut.md)


def _parsed(md: str) -> list[Part]:
    tidied = tidy_body(Page("", Findings()), md.replace("\r", " "), 0).text
    return parts(in_place().parse(tidied, labelled(tidied)))


def _seen(md: str) -> object:
    """Of a block all that its words and their marks depend on, however it is written."""
    return [_shape(each) for each in _parsed(md)]


def _shape(part: Part) -> object:
    token, held = part
    inside = [
        words_of(inner) if inner.type == "inline" and not _is_figure(inner) else inner.type
        for inner in held
    ]
    figures = [
        (child.attrs, _alt(child))
        for inner in held
        if _is_figure(inner)
        for child in inner.children or ()
    ]
    return token.type, token.attrs, token.meta, inside, figures


def _is_figure(token: Token) -> bool:
    return [child.type for child in token.children or ()] == ["image"]


def _value(blocks: Sequence[Part]) -> Value:
    if not blocks or (len(blocks) > 1 and blocks[1][0].type != "container_transcript_open"):
        raise _UnshownError
    token, held = blocks[0]
    if blocks[2:] or (blocks[1:] and not _is_figure(held[0])):
        raise _UnshownError
    match token.type:
        case "paragraph_open" if _is_figure(held[0]):
            return _figure(token, held, blocks[1:])
        case "paragraph_open":
            return values.Paragraph(words=_words(held[0]))
        case "heading_open":
            return values.Heading(words=_words(held[0]))
        case "bullet_list_open":
            return values.Points(points=_points(held))
        case "ordered_list_open":
            start = int(token.attrs.get("start", 1))
            if start > LAST:
                raise _UnshownError
            return values.Steps(points=_points(held), start=start)
        case "table_open":
            rows = [row for _, part in parts(held) for row in parts(part)]
            head, *others = [tuple(_words(cell[0]) for _, cell in parts(row)) for _, row in rows]
            return values.Cells(head=head, rows=tuple(others))
        case "blockquote_open":
            return values.Note(paragraphs=_paragraphs(held))
        case "footnote_reference_open":
            return values.Footnote(label=str(token.meta["label"]), words=_only(_paragraphs(held)))
    raise _UnshownError


def _figure(token: Token, held: Sequence[Token], behind: Sequence[Part]) -> Value:
    image = (held[0].children or [])[0]
    src = unquote(str(image.attrs.get("src", "")))
    alt, caption = _alt(image), " ".join(str(image.attrs.get("title", "")).split())
    transcript = tuple(words for _, inner in behind for words in _paragraphs(inner))
    match kind_of(token, held):
        case "sound":
            return values.Sound(src=src, alt=alt, caption=caption, transcript=transcript)
        case "video":
            return values.Video(src=src, alt=alt, caption=caption, transcript=transcript)
    if transcript:
        raise _UnshownError
    return values.Picture(src=src, alt=alt, caption=caption)


def _alt(image: Token) -> str:
    return " ".join("".join(child.content for child in image.children or []).split())


def _points(held: list[Token]) -> tuple[Words, ...]:
    return tuple(_only(_paragraphs(inner)) for _, inner in parts(held))


def _paragraphs(held: list[Token]) -> tuple[Words, ...]:
    found = []
    for token, inner in parts(held):
        if token.type != "paragraph_open":
            raise _UnshownError
        found.append(_words(inner[0]))
    return tuple(found)


def _only(found: Sequence[Words]) -> Words:
    if len(found) != 1:
        raise _UnshownError
    return found[0]


def _words(token: Token) -> Words:
    words = words_of(token)
    if words is None:
        raise _UnshownError
    return words
