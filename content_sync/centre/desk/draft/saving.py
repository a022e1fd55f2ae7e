"""Saving what an editor's page sends: one transaction, asked twice it answers the same.

    known op                      the same answer again
    each `before` still matches   done; what others have changed since `base` comes along
    another hand was there        refused with both texts; mine is kept as a revision of its own

A draft that was sent or approved is a draft again: nobody signs a text that moves.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import msgspec
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from content_sync.centre.desk.draft import drafts, revisions
from content_sync.centre.desk.draft.changes import (
    Change,
    Fact,
    Head,
    Merged,
    Save,
    merged,
    sha_of,
    value_of_md,
)
from content_sync.centre.desk.draft.heads import NEW, head_value, with_head
from content_sync.centre.desk.draft.listed import note_facts, note_title
from content_sync.centre.desk.draft.models import Entry, Part, Revision, Stage, Why
from content_sync.centre.desk.draft.parts import Block, take_apart
from content_sync.centre.desk.draft.turn import in_turn
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role
from content_sync.centre.source.item_source import KEYS
from content_sync.centre.written.splice import splice, value_of

ITEM: Final = ""  # the tag of item.yaml
FACTS: Final = frozenset(KEYS) - {"approved"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a page is told: the HTTP status, and JSON; `is_begun`: this hand has just begun."""

    status: int
    said: dict[str, Any]
    is_begun: bool = False


class RefusedError(Exception):
    """It is not saved; the sentence says why, and what to do."""


def save(asked: Save, entry: Entry, officer: Officer, source_tag: str) -> Answer:
    """Save, or say why not; `source_tag`: the language whose title is the item's."""
    begun = drafts.of_folder(entry) if entry.stage == Stage.NONE else None  # not while others wait
    read_of = entry.folder_sha
    with in_turn():
        entry = Entry.objects.select_for_update().get(pk=entry.pk)
        if entry.folder_sha != read_of:
            begun = None  # the folder changed while one waited: it is read once more
        if known := Revision.objects.filter(op=asked.op, entry=entry, by=officer).first():
            return Answer(200, dict(known.answer or {}))
        if not asked.changes:
            return Answer(200, shown(entry, asked.tag))
        try:
            with transaction.atomic():
                return _done(asked, drafts.begin(entry, officer, begun), officer, source_tag)
        except _AgainstOthersError as found:
            return _aside(asked, entry, officer, found)


class _AgainstOthersError(Exception):
    """Changes that stand against another's."""

    def __init__(self, conflicts: list[dict[str, Any]], mine: Merged, head: str) -> None:
        self.conflicts, self.mine, self.head = conflicts, mine, head


def _done(asked: Save, entry: Entry, officer: Officer, source_tag: str) -> Answer:
    was = entry.version
    text, facts = part_of(entry, asked.tag), part_of(entry, ITEM)
    mine = merged(text.blocks, asked.changes)
    conflicts: list[dict[str, Any]] = [
        {"key": each.key, "theirs": cell(each.theirs), "mine": cell(each.mine)}
        for each in mine.conflicts
    ]
    head, heads = _heads(text.head, asked.changes, conflicts)
    yaml, changed = _facts(facts.head, asked.changes, conflicts)
    if conflicts:
        raise _AgainstOthersError(conflicts, mine, head)
    if mine.touched or heads:
        text.head, text.blocks = head, list(mine.blocks)
    if changed:
        facts.head = yaml
        note_facts(entry, yaml)
        if not may(officer, {Role.WRITER}, entry):
            raise RefusedError(
                _(
                    "Với địa bàn và chủ đề vừa chọn, bài sẽ ra ngoài phần việc của anh/chị. "
                    "Giữ lại ít nhất một địa bàn, chủ đề của mình."
                )
            )
    if asked.tag == source_tag and "title" in heads:
        note_title(entry, head_value(head, "title"))
    parts = [(text, {*mine.touched, *heads})] if mine.touched or heads else []
    parts += [(facts, set(changed))] if changed else []
    if parts:
        drafts.edited(entry, officer)
    for part, _was in parts:
        part.version += 1
        part.save()
    answer = shown(entry, asked.tag) if was != asked.base else _short(entry, text, facts, asked)
    answer["saved_at"] = timezone.localtime().strftime("%H:%M")
    kept = entry.revisions.count()
    for at, (part, touched) in enumerate(parts):
        op = asked.op if at == 0 else None
        revisions.keep(part, Why.AUTO, officer, touched, op, answer if op else None)
    return Answer(200, answer, is_begun=entry.revisions.count() > kept)


def _heads(
    head: str, changes: Sequence[Change], conflicts: list[dict[str, Any]]
) -> tuple[str, list[str]]:
    """The front matter after the changes of it, and which they were."""
    touched: list[str] = []
    for change in changes:
        if isinstance(change, Head):
            there = head_value(head, change.key)
            said = " ".join(change.value.split())
            if there == said:
                continue
            if sha_of(there) != change.before:
                conflicts.append(_conflict(change.key, there, said))
                continue
            head = with_head(head, change.key, said)
            touched.append(change.key)
    return head, touched


def _facts(
    yaml: str, changes: Sequence[Change], conflicts: list[dict[str, Any]]
) -> tuple[str, list[str]]:
    """item.yaml after the changes of it, and which they were."""
    touched = []
    for change in changes:
        if isinstance(change, Fact):
            if change.key not in FACTS:
                raise RefusedError(_("Mục này không sửa được ở đây."))
            there = value_of(yaml, change.key) if yaml else None
            if there == change.value:
                continue
            if sha_of(there) != change.before:
                conflicts.append(_conflict(change.key, there, change.value))
                continue
            yaml = splice(yaml, change.key, change.value)
            touched.append(change.key)
    return yaml, touched


def _conflict(key: str, theirs: Any, mine: Any) -> dict[str, Any]:
    return {
        "key": key,
        "theirs": {"sha": sha_of(theirs), "value": theirs},
        "mine": {"sha": sha_of(mine), "value": mine},
    }


def _aside(asked: Save, entry: Entry, officer: Officer, found: _AgainstOthersError) -> Answer:
    """Both texts; what was typed is kept first."""
    mine = list(found.mine.blocks)
    for each in found.mine.conflicts:
        if each.mine is not None:
            at = next((n for n, block in enumerate(mine) if block["key"] == each.key), None)
            block: Block = {"key": each.key, "md": each.mine, "before": "", "after": "\n\n"}
            mine[len(mine) if at is None else at : len(mine) if at is None else at + 1] = [block]
    keys = [each["key"] for each in found.conflicts]
    kept = revisions.keep_aside(entry, asked.tag, found.head, mine, officer, keys)
    facts = {each.key for each in asked.changes if isinstance(each, Fact)}
    conflicts = []
    for one in found.conflicts:
        tag = ITEM if one["key"] in facts else asked.tag
        conflicts.append({**one, "by": _last_hand(entry, tag, one["key"], officer)})
    said = {**shown(entry, asked.tag), "conflicts": conflicts, "aside": kept.number}
    return Answer(409, said)


def _last_hand(entry: Entry, tag: str, key: str, officer: Officer) -> str:
    """Who was last to change that piece: who only sent or returned the text touched nothing."""
    hands = revisions.of_part(entry, tag).select_related("by").defer("data", "answer")
    for each in hands.order_by("-number").iterator(chunk_size=50):
        if key in each.touched and each.by is not None:
            is_own = each.by_id == officer.pk
            return _("anh/chị, ở cửa sổ khác") if is_own else each.by.signing_name
    return _("Người khác")


def part_of(entry: Entry, tag: str) -> Part:
    """A part of the draft, or one that is still empty and not kept."""
    found = entry.parts.filter(tag=tag).first()
    return found or Part(entry=entry, tag=tag, head=NEW if tag else "")


def state_of(entry: Entry, tag: str) -> Part:
    """A part of the draft; where there is none, what stands in the folder, not kept."""
    if entry.stage != Stage.NONE or entry.parts.exists():
        return part_of(entry, tag)
    files = drafts.folder_files(entry)
    data = files.get(f"{tag}.md" if tag else "item.yaml", b"").decode("utf-8-sig")
    if not tag:
        return Part(entry=entry, tag=tag, head=data)
    taken = take_apart(data)
    return Part(entry=entry, tag=tag, head=taken.head or NEW, blocks=list(taken.blocks))


def cell(md: str | None, kind: str = "paragraph") -> dict[str, Any] | None:
    """A block as a page gets it; None: it is not there."""
    if md is None:
        return None
    return {"sha": sha_of(md), "value": msgspec.to_builtins(value_of_md(md, kind))}


def keyed(block: Block) -> dict[str, Any]:
    """A block with its key, as a page gets it."""
    kind, hint = block.get("kind", "paragraph"), block.get("hint", "")
    return {"key": block["key"], "hint": hint and _(hint), **(cell(block["md"], kind) or {})}


def shown(entry: Entry, tag: str) -> dict[str, Any]:
    """All that a page shows of a text, as it is now."""
    text, facts = state_of(entry, tag), state_of(entry, ITEM)
    return {
        "version": entry.version,
        "stage": entry.stage,
        "blocks": [keyed(each) for each in text.blocks],
        "heads": {key: said(head_value(text.head, key)) for key in ("title", "summary")},
        "facts": {key: said(fact) for key, fact in facts_of(facts.head).items()},
    }


def facts_of(yaml: str) -> dict[str, Any]:
    """What item.yaml says, by its keys."""
    return {key: value_of(yaml, key) if yaml else None for key in sorted(FACTS)}


def said(value: Any) -> dict[str, Any]:
    """A title or a fact as a page gets it."""
    return {"sha": sha_of(value), "value": value}


def _short(entry: Entry, text: Part, facts: Part, asked: Save) -> dict[str, Any]:
    """Only the new names of what was changed: nobody else was here."""
    keys = {change.key for change in asked.changes if not isinstance(change, Head | Fact)}
    heads = {change.key for change in asked.changes if isinstance(change, Head)}
    keyed = {change.key for change in asked.changes if isinstance(change, Fact)}
    return {
        "version": entry.version,
        "stage": entry.stage,
        "shas": {each["key"]: sha_of(each["md"]) for each in text.blocks if each["key"] in keys},
        "head_shas": {key: sha_of(head_value(text.head, key)) for key in heads},
        "fact_shas": {key: sha_of(value_of(facts.head, key)) for key in keyed},
    }


def noted(entry: Entry, part: Part, source_tag: str) -> None:
    """What lists show of a part, in the entry; it is not saved here."""
    if not entry.is_item:
        from content_sync.centre.desk.entries.saving import note_card

        note_card(entry, part.head)
    elif not part.tag:
        note_facts(entry, part.head)
    elif part.tag == source_tag:
        note_title(entry, head_value(part.head, "title"))
