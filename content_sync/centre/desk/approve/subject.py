"""What an approval is about: everything of an entry that is shown, and its name."""

from dataclasses import dataclass

import msgspec

from content_sync.centre.desk.approve.readable import Lines, readable
from content_sync.centre.desk.draft.checked import checked, start
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
        item = msgspec.json.decode(shown, type=Item)
        return readable(item, names_of(item))
    from content_sync.centre.desk.entries.subject import entry_lines

    return {"facts": entry_lines(entry, shown)}


def names_of(item: Item) -> dict[str, str]:
    """What feed.yaml and the other items are called, by their ids, in the source language."""
    feed = start().feed.feed
    source = feed.languages[0].tag
    lists = (feed.topics, feed.bodies, feed.places, feed.profiles)
    found = {each.id: each.names.get(source, each.id) for list_ in lists for each in list_}
    found |= {each.code: each.names.get(source, each.code) for each in feed.areas}
    asked = Entry.objects.filter(pk__in=[*item.related, item.superseded_by or ""])
    return found | dict(asked.values_list("id", "title"))
