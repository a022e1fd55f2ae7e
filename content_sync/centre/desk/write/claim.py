"""Whether an entry's change may be called a mere typo, by what is published and what is drafted."""

from content_sync.centre.desk.draft import drafts, saving
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.draft.parts import Taken, take_apart
from content_sync.centre.desk.write.typo import may_be_typo


def may_be_claimed(entry: Entry, tag: str) -> bool:
    """Of the text in the language `tag`; what was never published has no typo to mend."""
    if not entry.is_item or not entry.folder_sha:
        return False
    published = drafts.folder_files(entry).get(f"{tag}.md", b"").decode("utf-8-sig")
    now = saving.state_of(entry, tag)
    return may_be_typo(take_apart(published), Taken(now.head, tuple(now.blocks)))
