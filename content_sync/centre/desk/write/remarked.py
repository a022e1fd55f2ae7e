"""The remarks of check, each with the field of the editor that it is of."""

from typing import Any

from content_sync.centre.desk.draft import saving
from content_sync.centre.desk.draft.checked import checked
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.draft.parts import body_of
from content_sync.centre.text.cut import cut


def remarked(entry: Entry, tag: str, language: str = "vi") -> list[dict[str, Any]]:
    """{"tag", "field", "what", "fix", "is_mistake"}; tag "" are the facts.

    field: "b:<key>" a block, "h:title", "f:valid_to"; "" where it is of the whole text.

    Raises:
        SourceError: feed.yaml cannot be read.
    """
    found = []
    lines = _lines(entry, tag)
    for remark in checked(entry, language).remarks:
        name = remark.file.rpartition("/")[2]
        of = "" if name == "item.yaml" else name.removesuffix(".md")
        if of not in ("", tag):
            continue
        at = str(remark.at)
        if not of:
            field = f"f:{at.partition('.')[0].partition('[')[0]}" if at else ""
        else:
            field = f"h:{at}" if at in ("title", "summary") else _block(lines, remark.line)
        found.append(
            {
                "tag": of,
                "field": field,
                "what": remark.what,
                "fix": remark.fix,
                "is_mistake": remark.is_mistake,
            }
        )
    return found


def _lines(entry: Entry, tag: str) -> list[tuple[int, str]]:
    """The first line of each block in its file, and its key."""
    part = saving.state_of(entry, tag)
    written = [each for each in part.blocks if each["md"]]
    cuts = cut(body_of(part.blocks), part.head.count("\n") + 1)
    if [each.md for each in cuts] != [each["md"] for each in written]:
        at, found = part.head.count("\n") + 1, []
        for each in written:
            found.append((at, each["key"]))
            at += each["md"].count("\n") + 2
        return found
    return [(one.line, each["key"]) for one, each in zip(cuts, written, strict=True)]


def _block(lines: list[tuple[int, str]], line: int) -> str:
    before = [key for at, key in lines if at <= line]
    return f"b:{before[-1]}" if before and line else ""
