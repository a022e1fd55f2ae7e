"""A draft and a folder that was changed meanwhile: the draft takes over what only the folder has.

Three versions of each file: what the draft began from (the last revision that was in the folder),
the folder, the draft. What both changed stays as the draft has it and is noted in Entry.clashes;
whoever writes chooses there, and until then this entry alone is not pushed.
"""

import contextlib
from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec
import yaml
from django.db import transaction

from content_sync.centre.desk.draft.drafts import edited
from content_sync.centre.desk.draft.listed import note_facts
from content_sync.centre.desk.draft.models import Entry, Part, Revision, Why
from content_sync.centre.desk.draft.parts import Block, file_of, is_part, take_apart
from content_sync.centre.desk.draft.revisions import keep, of_part, read
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.shelf.merge import (
    Clash,
    Merged,
    aligned,
    ended,
    keys_of,
    merge,
    merge_blocks,
)

IN_FOLDER: Final = (Why.BEGUN, Why.FOLDER, Why.PUSHED)  # revisions of what the folder had
WHOLE: Final = ""  # the key of a clash over a whole file


def written(value: Mapping[str, Any]) -> bytes:
    """An entry of feed.yaml as the part of a draft: JSON, which is YAML too."""
    return msgspec.json.encode(value)


def part_of(entry: Entry, tag: str, text: str, base: Sequence[Block] = ()) -> Part:
    """A part that is not in the tables, with that text; its blocks are called as in `base`."""
    if not tag:
        return Part(entry=entry, tag=tag, head=text)
    taken = take_apart(text)
    return Part(entry=entry, tag=tag, head=taken.head, blocks=aligned(base, taken.blocks))


def parts_of(entry: Entry, files: Mapping[str, bytes]) -> list[Part]:
    """The files of a folder as parts that are not in the tables; blocks keep their last keys."""
    found = []
    for name, data in files.items():
        if not is_part(name):
            continue
        tag = tag_of(name)
        last = of_part(entry, tag).order_by("-number").first()
        found.append(part_of(entry, tag, _text(data), read(last).blocks if last else ()))
    return found


def tag_of(name: str) -> str:
    """The tag of a file; "" for item.yaml."""
    return "" if name == "item.yaml" else name.removesuffix(".md")


@transaction.atomic
def take_in(entry: Entry, files: Mapping[str, bytes], by: Officer | None = None) -> bool:
    """Merge what the folder has into a draft; whether there are clashes now."""
    mine = {part.tag: part for part in entry.parts.all()}
    theirs = {tag_of(name): _text(data) for name, data in files.items() if is_part(name)}
    clashes: list[dict[str, Any]] = []
    has_changed = False
    for tag in sorted({*mine, *theirs, *_tags_kept(entry)}):
        base = _base(entry, tag)
        my = mine.get(tag)
        called = base or my  # without a base, what is the same in both is it
        there = (
            part_of(entry, tag, theirs[tag], called.blocks if called else ())
            if tag in theirs
            else None
        )
        before = file_of(my) if my else b""
        part, clashing = _merged(entry, base, there, my)
        clashes += ({"tag": tag, **_said(each)} for each in clashing)
        if there is not None:
            keep(there, Why.FOLDER, by)
        if part is None:
            entry.parts.filter(tag=tag).delete()
        elif part.pk is None or file_of(part) != before:
            part.version += 1
            part.save()
        has_changed |= (file_of(part) if part else b"") != before
    entry.base_sha = entry.folder_sha
    entry.clashes = _still(entry.clashes, clashes)
    _noted(entry)
    if has_changed or clashes:
        edited(entry, by)
    entry.save()
    return bool(entry.clashes)


@transaction.atomic
def settle(entry: Entry, tag: str, key: str, takes_theirs: bool, by: Officer) -> None:
    """End a clash: the draft keeps its own, or takes what the folder has."""
    entry = Entry.objects.select_for_update().get(pk=entry.pk)
    found = next((one for one in entry.clashes if (one["tag"], one["key"]) == (tag, key)), None)
    if found is None:
        return
    if takes_theirs:
        _put(entry, tag, key, found["theirs"])
    entry.clashes = [each for each in entry.clashes if each is not found]
    _noted(entry)
    edited(entry, by)
    for part in entry.parts.filter(tag=tag):
        keep(part, Why.RESTORED, by, (key,))


def _noted(entry: Entry) -> None:
    """Where the draft is now, by which grants are judged; of facts nobody can read, as before."""
    facts = entry.parts.filter(tag="").first()
    with contextlib.suppress(ValueError):
        if facts is not None and entry.is_item:
            note_facts(entry, facts.head)


def _put(entry: Entry, tag: str, key: str, text: str | None) -> None:
    part = entry.parts.filter(tag=tag).first()
    if key == WHOLE:
        entry.parts.filter(tag=tag).delete()
        if text is not None:
            part_of(entry, tag, text).save()
        return
    if part is None:
        return
    at = next((n for n, each in enumerate(part.blocks) if each["key"] == key), None)
    if at is not None:
        part.blocks[at : at + 1] = [] if text is None else [{**part.blocks[at], "md": text}]
    elif text is not None and tag and not key.startswith("head:"):
        part.blocks.append({"key": key, "md": text, "before": "", "after": "\n\n"})
    else:
        pieces = dict(_pieces(part.head, tag, entry))
        name = key.removeprefix("head:")
        pieces.pop(name, None) if text is None else pieces.update({name: text})
        part.head = _joined(pieces, tag, entry)
    part.version += 1
    part.save()


def _merged(
    entry: Entry, base: Part | None, theirs: Part | None, mine: Part | None
) -> tuple[Part | None, list[Clash]]:
    texts = [None if each is None else file_of(each).decode() for each in (base, theirs, mine)]
    was, their, my = texts
    if their in (was, my):
        return mine, []
    if my == was:
        if theirs is not None and mine is not None:
            mine.head, mine.blocks = theirs.head, theirs.blocks
            return mine, []
        return theirs, []
    if theirs is None or mine is None:
        return mine, [Clash(WHOLE, was, their, my)]
    tag = mine.tag
    head = _merged_head(entry, tag, base.head if base else "", theirs.head, mine.head)
    mine.head = _joined(head.pieces, tag, entry)
    blocks, clashes = merge_blocks(base.blocks if base else (), theirs.blocks, mine.blocks)
    mine.blocks = blocks
    prefix = "head:" if tag else ""
    of_head = [Clash(prefix + c.key, c.base, c.theirs, c.mine) for c in head.clashes]
    return mine, [*of_head, *clashes]


def _merged_head(entry: Entry, tag: str, base: str, theirs: str, mine: str) -> Merged:
    return merge(*(_pieces(each, tag, entry) for each in (base, theirs, mine)))


def _pieces(head: str, tag: str, entry: Entry) -> dict[str, str]:
    """A head by its keys; of an entry of feed.yaml each value as JSON."""
    if entry.is_item or tag:
        return keys_of(head)
    said = yaml.safe_load(head) if head else {}
    return {key: msgspec.json.encode(value, order="sorted").decode() for key, value in said.items()}


def _joined(pieces: Mapping[str, str], tag: str, entry: Entry) -> str:
    if entry.is_item or tag:
        return ended(pieces)
    return written({key: msgspec.json.decode(text) for key, text in pieces.items()}).decode()


def _base(entry: Entry, tag: str) -> Part | None:
    kept = Revision.objects.filter(entry=entry, tag=tag, why__in=IN_FOLDER)
    last = kept.order_by("-number").first()
    if last is None:
        return None
    was = read(last)
    return Part(entry=entry, tag=tag, head=was.head, blocks=list(was.blocks))


def _tags_kept(entry: Entry) -> set[str]:
    return set(Revision.objects.filter(entry=entry).values_list("tag", flat=True))


def _still(before: list[dict[str, Any]], now: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Clashes that nobody has settled yet, those that came anew in place of the older ones."""
    places = {(each["tag"], each["key"]) for each in now}
    return [*(each for each in before if (each["tag"], each["key"]) not in places), *now]


def _said(clash: Clash) -> dict[str, str | None]:
    return {"key": clash.key, "base": clash.base, "theirs": clash.theirs, "mine": clash.mine}


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig", "replace")
