"""What stands in the folder's feed.yaml of an entry."""

from pathlib import Path
from typing import Any

from django.conf import settings

from content_sync.centre.desk.entries.fields import BY_KEY, name_of


def feed_text() -> str:
    """feed.yaml as it lies there; "" where it does not."""
    content: Path = settings.PLACE.content
    try:
        return (content / "feed.yaml").read_text("utf-8-sig", errors="replace")
    except OSError:
        return ""


def feed_files(id_: str) -> dict[str, bytes]:
    """The entry as the file of a draft, in the very letters that a look at the folder keeps."""
    from content_sync.centre.desk.shelf.card import mapping
    from content_sync.centre.desk.shelf.look import entries_of
    from content_sync.centre.desk.shelf.merging import written

    list_ = id_.split("/")[1]
    there: dict[tuple[str, str], dict[str, Any]] = entries_of(mapping(feed_text()))
    value = there.get((list_, name_of(id_))) if list_ in BY_KEY else None
    return {"item.yaml": written(value)} if value else {}
