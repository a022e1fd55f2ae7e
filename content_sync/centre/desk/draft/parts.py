"""A file of an item as a draft keeps it: a text's front matter, its blocks with keys of their own.

Blocks that nobody touches keep their bytes, and their key as long as they live: a remark or a
translation hangs on it.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypedDict

from content_sync.centre.desk.draft.models import Part
from content_sync.centre.text.cut import Cut, cut, joined

FENCE = "---\n"


class Block(TypedDict):
    """One block: its key, its Markdown, and what stands before and behind it in the file."""

    key: str
    md: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A file taken apart; joined again it is the same bytes."""

    head: str
    blocks: tuple[Block, ...]


def new_key() -> str:
    """A key for a block: nobody counts on its order."""
    return secrets.token_urlsafe(6)


def take_apart(text: str) -> Taken:
    """A text: its front matter with both fences, and its blocks."""
    head, body = split_head(text)
    return Taken(head, tuple(as_block(each) for each in cut(body)))


def split_head(text: str) -> tuple[str, str]:
    """Front matter with its fences, and the body."""
    if not text.startswith(FENCE):
        return "", text
    end = text.find("\n" + FENCE, len(FENCE) - 1)
    return ("", text) if end < 0 else (text[: end + 1 + len(FENCE)], text[end + 1 + len(FENCE) :])


def as_block(each: Cut) -> Block:
    """A cut with a key."""
    return {"key": new_key(), "md": each.md, "before": each.before, "after": each.after}


def body_of(blocks: Iterable[Block]) -> str:
    """The body that these blocks make."""
    cuts = (Cut("", each["md"], 0, each["before"], each["after"]) for each in blocks)
    return joined(tuple(cuts))


def file_of(part: Part) -> bytes:
    """The file that a part stands for."""
    text: str = part.head + body_of(part.blocks) if part.tag else part.head
    return text.encode()


def name_of(tag: str) -> str:
    """How the file of a part is called in the folder."""
    return f"{tag}.md" if tag else "item.yaml"
