"""An entry of feed.yaml as kiosks would get it: checked in memory, and what approves it names."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import msgspec
from django.conf import settings
from django.utils.translation import gettext as _

from content_sync.centre.desk.approve.subject import Subject
from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.checked import start
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.entries.fields import List, list_of, name_of
from content_sync.centre.desk.entries.folder import feed_text
from content_sync.centre.desk.entries.readable import lines
from content_sync.centre.desk.frame.in_words import in_words
from content_sync.centre.feed_yaml.feed_source import FeedSource, read_feed
from content_sync.centre.media.media import Shelf
from content_sync.centre.source import approval
from content_sync.centre.source.drawable import Letters
from content_sync.centre.written.page import Findings, Page
from content_sync.centre.written.remarks import Remark, remarks
from content_sync.centre.written.splice import splice_entry

FILE: Final = "feed.yaml"


@dataclass(frozen=True, slots=True)
class CheckedEntry:
    """shown: canonical JSON of what kiosks get, b"" where it cannot be read; sha: its approval's
    name; remarks: of this entry, and mistakes elsewhere that came with it."""

    shown: bytes
    sha: str
    remarks: tuple[Remark, ...]

    @property
    def is_good(self) -> bool:
        """Whether nothing has to be mended."""
        return bool(self.sha) and not any(each.is_mistake for each in self.remarks)


def subject_of_entry(entry: Entry) -> Subject:
    """What would be approved now."""
    found = checked_entry(entry.id, value_now(entry))
    return Subject(found.sha, found.shown or b"{}", found.is_good)


def value_now(entry: Entry) -> dict[str, Any]:
    """The entry as its draft has it; without one, as the folder does; {} where it is not there."""
    said = drafts.files(entry).get("item.yaml", b"{}")
    found: dict[str, Any] = msgspec.json.decode(said)
    return found


def checked_entry(id_: str, value: Mapping[str, Any], language: str = "vi") -> CheckedEntry:
    """The entry, put into the folder's feed.yaml in memory.

    Raises:
        SourceError: feed.yaml cannot be read as it stands.
    """
    list_, name, text = list_of(id_), name_of(id_), feed_text()
    try:
        with_it = splice_entry(text, list_.key, name, value)
    except ValueError as error:
        fix = _("Mời quản trị sửa feed.yaml trong thư mục nội dung.")
        return CheckedEntry(b"", "", (Remark(FILE, 0, "", in_words(error), fix, True),))
    read, said = _read(with_it, language)
    own: list[Remark] = []
    others: list[Remark] = []
    here = f"{list_.key}.{name}"
    for each in said:
        is_own = each.at == here or each.at.startswith((f"{here}.", f"{here}["))
        (own if is_own else others).append(each)
    mistakes = [each for each in others if each.is_mistake]
    if mistakes:
        before = {(each.at, each.what) for each in _read(text, language)[1]}
        mistakes = [each for each in mistakes if (each.at, each.what) not in before]
    hashes = approval.entry_hashes(read) if read else {}
    sha = hashes.get(f"{list_.key}/{name}", "")
    return CheckedEntry(_encoded(read, list_, name), sha, (*own, *mistakes))


def published_entry(entry: Entry) -> bytes:
    """What kiosks get of the entry as it stands in the folder, as JSON; b"" for nothing.

    Raises:
        SourceError: feed.yaml cannot be read.
    """
    return _encoded(start().feed, list_of(entry.id), name_of(entry.id))


def entry_lines(entry: Entry, shown: bytes) -> tuple[str, ...]:
    """What was shown, as lines of words."""
    said = msgspec.json.decode(shown, type=dict[str, Any])
    asked = [*said.get("items", ()), f"feed/areas/{said.get('area', '')}"]
    found = Entry.objects.filter(pk__in=asked).values_list("pk", "title")
    named = {each.tag: each.name for each in start().feed.feed.languages}
    named |= {id_.rpartition("/")[2]: title or id_ for id_, title in found}
    return lines(list_of(entry.id), said, named, start().feed.tags[0])


def _read(text: str, language: str) -> tuple[FeedSource | None, tuple[Remark, ...]]:
    content: Path = settings.PLACE.content
    begun, page = start(), Page(FILE, Findings())
    pictures = Shelf(content / "pictures", content, is_clear=True, measured=begun.known.measure)
    read = read_feed(page, text, begun.ids, pictures)
    if read:
        letters = Letters(read.feed)
        letters.check(read.feed, lambda file: text if file == FILE else "", page)
    return read, remarks(page.findings, language)


def _encoded(read: FeedSource | None, list_: List, name: str) -> bytes:
    entries = getattr(read.feed, list_.key) if read else ()
    made = next((each for each in entries if getattr(each, list_.id_key) == name), None)
    return msgspec.json.encode(made, order="sorted") if made else b""
