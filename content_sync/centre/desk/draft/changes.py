"""What an editor's page sends, and what it makes of a text: decided block by block.

    {"entry": "vay-von", "tag": "vi", "op": "<uuid>", "base": 12, "tab": "…", "changes": [
      {"do": "set",  "key": "a1", "value": {"kind": "paragraph", …}, "before": "<sha>"},
      {"do": "add",  "key": "b2", "value": {…}, "after": "a1"},        after "": first of all
      {"do": "move", "key": "a1", "after": "b2"},
      {"do": "drop", "key": "a1", "before": "<sha>"},
      {"do": "head", "key": "title", "value": "Vay vốn", "before": "<sha>"},
      {"do": "fact", "key": "valid_to", "value": "2026-12-31", "before": "<sha>"}]}

`before` is the `sha` that the page was given of what it changes. Where it is no longer that, and
not yet what is asked for, the change stands against another's: it is a conflict, nothing is done.
"""

import hashlib
import unicodedata
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, Literal

import msgspec

from content_sync.centre.desk.draft.parts import Block
from content_sync.centre.text.block_read import block_of
from content_sync.centre.text.block_values import (
    Cells,
    Heading,
    Note,
    Other,
    Paragraph,
    Points,
    Steps,
    Value,
    Words,
)
from content_sync.centre.text.block_write import markdown
from content_sync.centre.text.cut import cut

Key = Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9_-]{1,20}$")]
After = Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9_-]{0,20}$")]


class Set(msgspec.Struct, frozen=True, tag_field="do", tag="set"):
    """A block has another value."""

    key: Key
    value: Value
    before: str


class Add(msgspec.Struct, frozen=True, tag_field="do", tag="add"):
    """A new block behind another."""

    key: Key
    value: Value
    after: After = ""


class Move(msgspec.Struct, frozen=True, tag_field="do", tag="move"):
    """A block goes behind another."""

    key: Key
    after: After = ""


class Drop(msgspec.Struct, frozen=True, tag_field="do", tag="drop"):
    """A block goes."""

    key: Key
    before: str


class Head(msgspec.Struct, frozen=True, tag_field="do", tag="head"):
    """Title or summary."""

    key: Literal["title", "summary"]
    value: str
    before: str


class Fact(msgspec.Struct, frozen=True, tag_field="do", tag="fact"):
    """A key of item.yaml."""

    key: str
    value: Any
    before: str


Change = Set | Add | Move | Drop | Head | Fact


class Save(msgspec.Struct, frozen=True):
    """One request to save; `base` is the version of the entry that the page knows."""

    entry: str
    tag: str
    op: uuid.UUID
    base: int
    changes: tuple[Change, ...] = ()
    tab: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A change that stands against another's; None: the block is not there."""

    key: str
    theirs: str | None  # Markdown
    mine: str | None


@dataclass(frozen=True, slots=True)
class Merged:
    """Blocks after changes; `touched`: keys of those that are no longer what they were."""

    blocks: tuple[Block, ...]
    touched: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = field(default=())


def sha_of(said: Any) -> str:
    """The name of a block's Markdown, a title or a value of item.yaml."""
    text = said if isinstance(said, str) else msgspec.json.encode(said, order="sorted").decode()
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()[:32]


EMPTY: Final[dict[str, Value]] = {
    "paragraph": Paragraph(words=Words("")),
    "heading": Heading(words=Words("")),
    "list": Points(points=(Words(""),)),
    "steps": Steps(points=(Words(""),)),
    "note": Note(paragraphs=(Words(""),)),
    "table": Cells(head=(Words(""),) * 2, rows=((Words(""),) * 2,) * 2),
}


def value_of_md(md: str, kind: str = "paragraph") -> Value:
    """A block's Markdown as an editor's fields; without any, an empty block of that kind."""
    cuts = cut(md) if md.strip() else ()
    if not cuts:
        return EMPTY.get(kind, EMPTY["paragraph"])
    return block_of(cuts[0]) if len(cuts) == 1 else Other(md=md)


def kind_of(value: Value) -> str:
    """What a block is called in its JSON."""
    return str(value.__struct_config__.tag)


def merged(blocks: Sequence[Block], changes: Sequence[Change]) -> Merged:
    """`blocks` with those changes that are of blocks; with a conflict, none is meant to be kept."""
    now = list(blocks)
    keys = [each["key"] for each in now]
    touched: dict[str, None] = {}
    conflicts = []
    for change in changes:
        match change:
            case Set() | Drop():
                md = markdown(change.value) if isinstance(change, Set) else None
                at = _at(keys, change.key)
                if at is None:
                    if md is not None:
                        conflicts.append(Conflict(change.key, None, md))
                    continue
                there = now[at]
                if there["md"] == md:
                    continue
                if sha_of(there["md"]) != change.before:
                    conflicts.append(Conflict(change.key, there["md"], md))
                    continue
                touched[change.key] = None
                if md is None:
                    del now[at], keys[at]
                elif isinstance(change, Set):
                    now[at] = {**there, "md": md, "kind": kind_of(change.value)}
            case Add():
                if _at(keys, change.key) is None:
                    touched[change.key] = None
                    to = _behind(keys, change.after)
                    now.insert(to, new_block(change.key, change.value))
                    keys.insert(to, change.key)
            case Move():
                at = _at(keys, change.key)
                if at is not None and change.after != change.key:
                    one = now.pop(at)
                    del keys[at]
                    to = _behind(keys, change.after, at)
                    now.insert(to, one)
                    keys.insert(to, change.key)
                    if to != at:
                        touched[change.key] = None
    return Merged(tuple(_ended(now, blocks)), tuple(touched), tuple(conflicts))


def new_block(key: str, value: Value, hint: str = "") -> Block:
    """A block that was not there."""
    made: Block = {"key": key, "md": markdown(value), "before": "", "after": "\n\n"}
    made["kind"] = kind_of(value)
    return {**made, "hint": hint} if hint else made


def _at(keys: Sequence[str], key: str) -> int | None:
    return keys.index(key) if key in keys else None


def _behind(keys: Sequence[str], key: str, otherwise: int | None = None) -> int:
    """Where a block behind `key` stands; without that one: at the end, or where it stood."""
    if not key:
        return 0
    at = _at(keys, key)
    if at is None:
        return len(keys) if otherwise is None else otherwise
    return at + 1


def _ended(now: list[Block], before: Sequence[Block]) -> list[Block]:
    """`now`, parted by an empty line where another is last than was; the last ends its line."""
    if [each["key"] for each in now] == [each["key"] for each in before]:
        return now
    ended: list[Block] = []
    for each in now:
        after = each["after"] if each["after"].count("\n") > 1 else "\n\n"
        ended.append({**each, "after": after})
    if ended:
        ended[0] = {**ended[0], "before": ""}
        ended[-1] = {**ended[-1], "after": "\n"}
    return ended
