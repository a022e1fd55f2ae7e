"""Who may write which text of an entry."""

from collections.abc import Sequence

from content_sync.centre.desk.draft.changes import Change, Fact
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.desk.may import may
from content_sync.centre.desk.people.models import Officer, Role


def may_write(
    officer: Officer, entry: Entry, tag: str, source: str, changes: Sequence[Change] = ()
) -> bool:
    """A writer all of it; a translator texts of their languages, not the source, no facts."""
    if may(officer, {Role.WRITER}, entry):
        return True
    if tag in ("", source) or any(isinstance(change, Fact) for change in changes):
        return False
    return may(officer, {Role.TRANSLATOR}, entry, tag)
