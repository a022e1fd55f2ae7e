"""What a page without script sends: the Markdown of each block, as changes like any other."""

import uuid
from collections.abc import Mapping

from content_sync.centre.desk.draft import saving
from content_sync.centre.desk.draft.changes import Add, Change, Drop, Head, Save, Set, sha_of
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.draft.parts import new_key
from content_sync.centre.text.block_values import Other


def typed(entry: Entry, tag: str, form: Mapping[str, str]) -> Save:
    """Fields title, summary, md-<key> with was-<key> (the name of what it was), new."""
    changes: list[Change] = []
    for key in ("title", "summary"):
        if key in form:
            changes.append(Head(key=key, value=form[key], before=form.get(f"was-{key}", "")))
    last = ""
    for block in saving.state_of(entry, tag).blocks:
        key = block["key"]
        last = key
        md = form.get(f"md-{key}")
        if md is None:
            continue
        md = md.replace("\r\n", "\n").strip("\n")
        before = form.get(f"was-{key}", "")
        if md == block["md"].strip("\n") or before == sha_of(md):
            continue
        one = Set(key=key, value=Other(md=md), before=before)
        changes.append(one if md.strip() else Drop(key=key, before=before))
    if new := form.get("new", "").replace("\r\n", "\n").strip():
        changes.append(Add(key=new_key(), value=Other(md=new), after=last))
    return Save(entry.id, tag, uuid.uuid4(), entry.version, tuple(changes))
