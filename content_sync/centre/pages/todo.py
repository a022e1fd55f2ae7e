"""What of the pages is to be made, and what is to go: keys against the record, names against disk.

A file is to be made where its key is another than last time, or where the disk has it no longer as
it was written. All else in the folders is nobody's: part files of a publish that was killed, pages
of items that are gone, what somebody put there.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from content_sync.centre.pages import plan
from content_sync.centre.pages.frame import STYLE
from content_sync.centre.pages.made.folder import Folder
from content_sync.centre.pages.made.record import JOURNAL, Record
from content_sync.centre.pages.plan import File, Plan

MADE: Final = "made.db"
MEDIA: Final = "media"
SUBTITLES: Final = ".vtt"  # the name they all have on pages


@dataclass(slots=True)
class Todo:
    """What is to be made, and what is to go.

    media: name -> SHA-256; items: id -> the key of its pages from now on; lost: id -> (folder,
    name) of what is gone of pages whose key stays; strange: folder -> names nobody asked for;
    forgotten: files whose key nobody needs.
    """

    media: dict[str, str] = field(default_factory=dict)
    items: dict[str, str] = field(default_factory=dict)
    lost: dict[str, set[tuple[str, str]]] = field(default_factory=dict)
    files: list[File] = field(default_factory=list)
    strange: dict[str, list[str]] = field(default_factory=dict)
    forgotten: list[str] = field(default_factory=list)


def todo(top: Path, record: Record, by: Plan) -> Todo:
    """What is to be done below `top` until all is there as planned."""
    found, made = Todo(), record.made()
    _items(found, top, record, by, has_new_tools=made.get(STYLE) != by.base)
    files = list(plan.others(by))
    tags = [language.tag for language in by.edition.feed.languages]
    for name in ("", *tags):
        folder = Folder(top, name, record)
        for file in files:
            if file.folder == name and (
                folder.is_lost(file.name) or made.get(file.path) != file.key
            ):
                found.files.append(file)
        if name:
            _pages(found, folder, by)
        ours = () if name else (*tags, MEDIA, MADE, MADE + JOURNAL)
        found.strange[name] = [file for file in folder.rest() if file not in ours]
    found.forgotten = [*(made.keys() - {file.path for file in files})]
    return found


def _items(found: Todo, top: Path, record: Record, by: Plan, has_new_tools: bool) -> None:
    """Whose pages have another key, and which media are not there."""
    edition, folder = by.edition, Folder(top, MEDIA, record)
    keys = dict.fromkeys(edition.heirs.values(), "")
    olds = dict.fromkeys(edition.heirs, "")
    for one, before in record.known():
        if one.id in olds:
            olds[one.id] = before
        if one.id not in edition.items:
            continue
        key = plan.of_item(by, one)
        if key != before:
            found.items[one.id] = key
        if one.id in keys:
            keys[one.id] = key
        for sha256 in one.media:
            name = edition.media.name(sha256)
            if name and (folder.is_lost(name) or (has_new_tools and name.endswith(SUBTITLES))):
                found.media[name] = sha256
    for id_, heir in edition.heirs.items():
        if keys[heir] != olds[id_]:
            found.items[id_] = keys[heir]
    found.strange[MEDIA] = folder.rest()


def _pages(found: Todo, folder: Folder, by: Plan) -> None:
    """Which pages of items are not there, of those that need not be made anyway."""
    for id_ in (*by.edition.items, *by.edition.heirs):
        for name in plan.names(by.edition, id_):
            if folder.is_lost(name) and id_ not in found.items:
                found.lost.setdefault(id_, set()).add((folder.name, name))
