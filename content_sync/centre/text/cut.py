"""The body of a text cut into its blocks, so that one is changed and the others keep their bytes.

Blocks are those that blocks.py reads. What belongs together is one cut: a transcript moves with
its sound or video; blocks that share a line are one cut of kind `other`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Final

from markdown_it.token import Token

from content_sync.centre.text.inline_read import in_place
from content_sync.centre.text.pasted import tidy_body
from content_sync.centre.written.page import Findings, Page

KINDS: Final = (
    *("heading", "paragraph", "list", "steps", "table", "picture", "sound", "video"),
    *("transcript", "note", "footnote", "other"),
)  # a transcript alone belongs to no sound or video; a footnote is its definition
BY_TOKEN: Final = {
    "heading_open": "heading",
    "paragraph_open": "paragraph",
    "bullet_list_open": "list",
    "ordered_list_open": "steps",
    "table_open": "table",
    "blockquote_open": "note",
    "container_transcript_open": "transcript",
    "footnote_reference_open": "footnote",
}
BY_ENDING: Final = {
    **dict.fromkeys((".opus", ".ogg", ".mp3", ".m4a"), "sound"),
    **dict.fromkeys((".mp4", ".webm"), "video"),
}  # as in media.py; everything else is a picture


@dataclass(frozen=True, slots=True)
class Cut:
    """One block: its Markdown without the empty lines around it, and those.

    line: of its first line in the file (`first_line` is that of the body); before: empty lines
    above the first cut, "" for the others; after: the line feeds behind it.
    """

    kind: str
    md: str
    line: int = 0
    before: str = ""
    after: str = "\n\n"


@dataclass(frozen=True, slots=True)
class _Lines:
    """Lines [start, end) of a body."""

    kind: str
    start: int
    end: int


def cut(body: str, first_line: int = 1) -> tuple[Cut, ...]:
    """The blocks of `body`: the bytes of `before`, `md`, `after` of each, joined, are `body`.

    An empty body has none; one of empty lines alone is one paragraph without Markdown.
    """
    lines = body.split("\n")
    blocks = [*_trimmed(_whole(_found(body), lines), lines)]
    if not blocks:
        return (Cut("paragraph", "", first_line, body, ""),) if body else ()
    made = []
    for at, block in enumerate(blocks):
        end = blocks[at + 1].start if blocks[at + 1 :] else len(lines)
        md = "\n".join(lines[block.start : block.end])
        after = "\n".join(("", *lines[block.end : end])) + "\n" * (end < len(lines))
        made.append(Cut(block.kind, md, first_line + block.start, "", after))
    before = "".join(f"{line}\n" for line in lines[: blocks[0].start])
    return (replace(made[0], before=before), *made[1:])


def joined(cuts: Sequence[Cut]) -> str:
    """The body that is cut so; where two blocks would run together an empty line parts them.

    For what `cut` gave it is the same bytes. Two lists in a row, or two steps, are one in
    Markdown: the reader makes one of them, whatever stands between.
    """
    body = "".join(f"{each.before}{each.md}{each.after}" for each in cuts)
    written = [each.md for each in cuts if each.md]
    if not written or [each.md for each in cut(body)] == written:
        return body
    return "\n\n".join(md.strip("\n") for md in written) + "\n"


def _found(body: str) -> Iterator[_Lines]:
    """The blocks the reader sees, each by the lines it comes from, in their order."""
    tidied = tidy_body(Page("", Findings()), body.replace("\r", " "), 0)
    source = tidied.text.split("\n")
    depth = 0
    tokens = in_place().parse(tidied.text, {})
    for at, token in enumerate(tokens):
        depth += min(token.nesting, 0)
        if depth == 0 and token.nesting >= 0 and token.map:
            start, end = token.map
            if token.type == "container_transcript_open" and source[end : end + 1]:
                end += source[end].strip().startswith(":::")
            while end > start + 1 and not source[end - 1].strip():
                end -= 1
            kind = kind_of(token, tokens[at + 1 : at + 2])
            yield _Lines(kind, *_origin(tidied.lines, start, end, body.count("\n") + 1))
        depth += max(token.nesting, 0)


def _origin(lines: Sequence[int], start: int, end: int, count: int) -> tuple[int, int]:
    """Of which lines the tidied ones [start, end) are made, with those that left no trace."""
    first = min(lines[start], lines[start - 1] + 1) if start else 0
    return first, max(lines[end - 1] + 1, lines[end] if end < len(lines) else count)


def kind_of(token: Token, inner: Sequence[Token]) -> str:
    """The kind of the block that `token` opens; `inner`: what stands right behind it."""
    children = [child for each in inner for child in each.children or ()]
    if token.type == "paragraph_open" and [child.type for child in children] == ["image"]:
        ending = PurePosixPath(str(children[0].attrs.get("src", ""))).suffix.lower()
        return BY_ENDING.get(ending, "picture")
    return BY_TOKEN.get(token.type, "other")


def _whole(found: Iterator[_Lines], lines: Sequence[str]) -> Iterator[_Lines]:
    """`found` and all lines between; what shares a line, and a film with its transcript, is one."""
    last = _Lines("other", 0, 0)
    for each in found:
        if each.start < last.end:
            last = _Lines("other", last.start, max(last.end, each.end))
            continue
        between = any(line.strip() for line in lines[last.end : each.start])
        if each.kind == "transcript" and last.kind in ("sound", "video") and not between:
            last = replace(last, end=each.end)
            continue
        yield last
        if between:
            yield _Lines("other", last.end, each.start)
        last = each
    yield last
    yield _Lines("other", last.end, len(lines))


def _trimmed(blocks: Iterator[_Lines], lines: Sequence[str]) -> Iterator[_Lines]:
    """`blocks` without empty lines at their ends, and without those that have no other."""
    for each in blocks:
        filled = [at for at in range(each.start, each.end) if lines[at].strip()]
        if filled:
            yield _Lines(each.kind, filled[0], filled[-1] + 1)
