"""What an approval is about: everything of an entry that is shown, and its name."""

from dataclasses import dataclass

import msgspec

from content_sync.centre.desk.approve.readable import Lines, readable
from content_sync.centre.desk.draft.checked import checked
from content_sync.centre.desk.draft.models import Entry
from content_sync.model import Item, encode


@dataclass(frozen=True, slots=True)
class Subject:
    """sha: what an approval binds; shown: canonical JSON, for the next approver to compare with."""

    sha: str
    shown: bytes
    is_good: bool


def subject(entry: Entry) -> Subject:
    """What would be approved now."""
    if not entry.is_item:
        from content_sync.centre.desk.entries.subject import subject_of_entry

        return subject_of_entry(entry)
    found = checked(entry)
    return Subject(found.shown_sha, encode(found.item), found.is_good)


def lines_of(entry: Entry, shown: bytes) -> Lines:
    """What was shown, as lines of words; nothing where there was nothing."""
    if not shown:
        return {}
    if entry.is_item:
        return readable(msgspec.json.decode(shown, type=Item))
    from content_sync.centre.desk.entries.subject import entry_lines

    return {"facts": entry_lines(entry, shown)}
