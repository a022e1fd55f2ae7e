"""A file of an item as a draft keeps it: a text's front matter, its blocks with keys of their own.

Blocks that nobody touches keep their bytes, and their key as long as they live: a remark or a
translation hangs on it.
"""

import hashlib
import secrets
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NotRequired, TypedDict

from content_sync.centre.desk.draft.models import Part
from content_sync.centre.text.cut import Cut, cut, joined

FENCE = "---\n"


class Block(TypedDict):
    """One block: its key, its Markdown, and what stands before and behind it in the file.

    kind: what it is to be while nothing is written in it yet; hint: what a template says of it.
    """

    key: str
    md: str
    before: str
    after: str
    kind: NotRequired[str]
    hint: NotRequired[str]


@dataclass(frozen=True, slots=True)
class Taken:
    """A file taken apart; joined again it is the same bytes."""

    head: str
    blocks: tuple[Block, ...]


def new_key() -> str:
    """A key for a block: nobody counts on its order."""
    return secrets.token_urlsafe(6)


def take_apart(text: str, former: Sequence[Block] = ()) -> Taken:
    """A text: its front matter with both fences, and its blocks.

    A block has the key of a `former` one with the same Markdown; a new one has a key that
    follows from its Markdown, so that whoever takes the same text apart gets the same keys.
    """
    head, body = split_head(text)
    kept: dict[str, list[str]] = {}
    for each in reversed(former):
        kept.setdefault(each["md"], []).append(each["key"])
    taken = {each["key"] for each in former}
    seen: Counter[str] = Counter()
    blocks: list[Block] = []
    for one in cut(body):
        keys = kept.get(one.md)
        if keys:
            key = keys.pop()
        else:
            key = ""
            while not key or key in taken:
                seen[one.md] += 1
                key = key_of(one.md, seen[one.md])
        taken.add(key)
        blocks.append(as_block(one, key))
    return Taken(head, tuple(blocks))


def key_of(md: str, nth: int) -> str:
    """The key of the `nth` block with that Markdown in a text."""
    return hashlib.sha256(f"{nth} {md}".encode()).hexdigest()[:10]


def split_head(text: str) -> tuple[str, str]:
    """Front matter with its fences, and the body."""
    if not text.startswith(FENCE):
        return "", text
    end = text.find("\n" + FENCE, len(FENCE) - 1)
    return ("", text) if end < 0 else (text[: end + 1 + len(FENCE)], text[end + 1 + len(FENCE) :])


def as_block(each: Cut, key: str = "") -> Block:
    """A cut with a key."""
    return {"key": key or new_key(), "md": each.md, "before": each.before, "after": each.after}


def body_of(blocks: Iterable[Block]) -> str:
    """The body that these blocks make; those that wait for their words are not in it."""
    written = (each for each in blocks if each["md"] or "kind" not in each)
    cuts = (Cut("", each["md"], 0, each["before"], each["after"]) for each in written)
    return joined(tuple(cuts))


def file_of(part: Part) -> bytes:
    """The file that a part stands for."""
    text: str = part.head + body_of(part.blocks) if part.tag else part.head
    return text.encode()


def is_part(name: str) -> bool:
    """Whether the desk edits a file of the folder; all others are edited there alone."""
    return name == "item.yaml" or name.endswith(".md")


def name_of(tag: str) -> str:
    """How the file of a part is called in the folder."""
    return f"{tag}.md" if tag else "item.yaml"
