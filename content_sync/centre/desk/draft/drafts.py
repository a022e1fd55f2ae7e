"""Drafts: begun from what is published, read as files, checked as the whole folder is checked.

A draft is only what officers have changed so far; whoever asks for an entry without one gets what
stands in the folder.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from content_sync.centre.desk.approve.models import Review, Verdict
from content_sync.centre.desk.draft.deeds import Deed, after
from content_sync.centre.desk.draft.models import Entry, Part, Stage, Used
from content_sync.centre.desk.draft.parts import file_of, is_part, name_of, take_apart
from content_sync.centre.desk.draft.revisions import begin_with
from content_sync.centre.desk.people.models import Officer


def folder_of(entry: Entry) -> Path:
    """Where the item lies when it is published."""
    content: Path = settings.PLACE.content
    return content / "items" / entry.id


def folder_files(entry: Entry) -> dict[str, bytes]:
    """What is published of an item: item.yaml and its texts, by their names.

    Of an entry of feed.yaml: the entry alone, as JSON, by the name item.yaml.
    """
    if not entry.is_item:
        from content_sync.centre.desk.entries.folder import feed_files

        return feed_files(entry.id)
    folder = folder_of(entry)
    if not folder.is_dir():
        return {}
    paths = (path for path in sorted(folder.iterdir()) if path.is_file())
    return {path.name: path.read_bytes() for path in paths if path.suffix in (".md", ".yaml")}


def of_folder(entry: Entry) -> tuple[Part, ...]:
    """What is published as the parts of a draft, not kept."""
    parts = []
    edited_here = {name: data for name, data in folder_files(entry).items() if is_part(name)}
    for name, data in edited_here.items():
        text = data.decode("utf-8-sig")
        if name == "item.yaml":
            parts.append(Part(entry=entry, tag="", head=text, version=1))
        else:
            taken, tag = take_apart(text), name.removesuffix(".md")
            blocks = list(taken.blocks)
            parts.append(Part(entry=entry, tag=tag, head=taken.head, blocks=blocks, version=1))
    return tuple(parts)


@transaction.atomic
def begin(entry: Entry, officer: Officer, parts: Sequence[Part] | None = None) -> Entry:
    """A draft of what is published, of these `parts` if they have been read already; one that is
    there stays as it is.
    """
    entry = Entry.objects.select_for_update().get(pk=entry.pk)
    if entry.stage != Stage.NONE or entry.parts.exists():
        return entry
    begun = of_folder(entry) if parts is None else parts
    Part.objects.bulk_create(begun)
    begin_with(begun, officer)
    entry.base_sha = entry.folder_sha
    edited(entry, officer)
    return entry


def put(entry: Entry, tag: str, text: str) -> Part:
    """A part of a draft with that text, in place of what there was."""
    part, _ = Part.objects.get_or_create(entry=entry, tag=tag)
    if tag:
        taken = take_apart(text, part.blocks)
        part.head, part.blocks = taken.head, list(taken.blocks)
    else:
        part.head = text
    part.version += 1
    part.save()
    return part


def edited(entry: Entry, officer: Officer | None) -> None:
    """Note that the draft has changed: what was sent or approved no longer stands."""
    stage = after(entry.stage, Deed.EDIT)
    assert stage is not None  # every stage may be edited
    reopened(entry)
    entry.stage = stage
    entry.version += 1
    entry.changed_by, entry.dropped_at = officer, None
    entry.save()


def dropped(entry: Entry, officer: Officer) -> bool:
    """Take the draft back: what the folder has stands again. Its revisions stay; False if there is
    none. The entry is not saved here.
    """
    if after(entry.stage, Deed.DROP) is None:
        return False
    reopened(entry)
    entry.parts.all().delete()
    entry.stage, entry.clashes, entry.shown_sha, entry.base_sha = Stage.NONE, [], "", ""
    entry.dropped_at = timezone.now()
    entry.changed_by = officer
    entry.version += 1
    return True


def reopened(entry: Entry) -> None:
    """Nobody signs a moving text: the request that is open, if there is one, has ended."""
    asked = Review.objects.filter(entry=entry, verdict=Verdict.OPEN)
    asked.update(verdict=Verdict.EDITED, decided_at=timezone.now())


def files(entry: Entry) -> dict[str, bytes]:
    """The files of the draft; without one, of the folder.

    What is edited in the folder alone is as it lies there.
    """
    there = folder_files(entry)
    parts = list(entry.parts.all())
    if not parts:
        return there
    beside = {name: data for name, data in there.items() if not is_part(name)}
    return beside | {name_of(part.tag): file_of(part) for part in parts}


def uploads(entry: Entry) -> Mapping[str, Path]:
    """The files that a draft shows beside those of its folder, by their names."""
    kept: Path = settings.PLACE.uploads
    found = Used.objects.filter(entry=entry)
    return {each.name: kept / each.sha256 for each in found if (kept / each.sha256).exists()}
