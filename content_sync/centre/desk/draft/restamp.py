"""«Chỉ sửa lỗi gõ»: translations that were current stay so, though the original has changed.

A translation names its original by a hash (`source:`). Where that is the hash of what is published,
it becomes the hash of what is drafted: a comma does not make four translations old on every kiosk.
What was older already stays older.
"""

from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.heads import head_value
from content_sync.centre.desk.draft.models import Entry, Part, Why
from content_sync.centre.desk.draft.parts import file_of, name_of
from content_sync.centre.desk.draft.revisions import keep
from content_sync.centre.desk.people.models import Officer
from content_sync.centre.desk.shelf.card import made_from
from content_sync.centre.source.item_interview import words_of
from content_sync.centre.written.splice import splice_head


def restamp(entry: Entry, source: str, officer: Officer) -> tuple[str, ...]:
    """Name the draft of the text `source` in its current translations; their tags."""
    files = drafts.folder_files(entry)
    published, beside = files.get(name_of(source)), words_of(files, (source,)).get(source, "")
    original = Part.objects.filter(entry=entry, tag=source).first()
    if published is None or original is None:
        return ()
    before, now = made_from(published, beside), made_from(file_of(original), beside)
    stamped = []
    for part in Part.objects.filter(entry=entry).exclude(tag__in=("", source)):
        if before != now and head_value(part.head, "source") == before:
            part.head = splice_head(part.head, "source", now)
            part.version += 1
            part.save()
            keep(part, Why.AUTO, officer, ["source"])
            stamped.append(part.tag)
    return tuple(sorted(stamped))
