"""What lists show of a draft: its title and the facts of its item.yaml, noted in its entry."""

from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.written.splice import value_of
from content_sync.centre.written.yaml_write import Plain
from content_sync.letters.folding import sort_key


def note_facts(entry: Entry, item_yaml: str) -> None:
    """What item.yaml says, in the entry; it is not saved here.

    Days of what is published stay those of the folder: from them follows how it stands.
    """
    said = {key: value_of(item_yaml, key) for key in ("topics", "targets", "kind", "class")}
    targets = said["targets"]
    entry.topics = _spaced(said["topics"])
    entry.areas = _spaced(targets.get("areas") if isinstance(targets, dict) else None)
    entry.kind = str(said["kind"] or entry.kind)
    entry.class_name = str(said["class"] or "normal")
    days = () if entry.folder_sha else ("valid_from", "valid_to", "superseded_by")
    for key in ("body", *days):
        setattr(entry, key, str(value_of(item_yaml, key) or ""))


def note_title(entry: Entry, title: str) -> None:
    """The title in the source language, in the entry; it is not saved here."""
    entry.title = title[:400]
    entry.sort_key = "\t".join(sort_key(title))[:600]


def _spaced(ids: Plain) -> str:
    """Ids with a space on either side of each."""
    if isinstance(ids, str):
        ids = [ids]
    found = [str(each) for each in ids] if isinstance(ids, list | tuple) else []
    return f" {' '.join(found)} " if found else ""
