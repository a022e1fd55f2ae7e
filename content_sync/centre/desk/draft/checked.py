"""A draft as `content-sync check` sees it: what it is on a kiosk, and what is wrong with it."""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from django.conf import settings

from content_sync.centre.desk.draft import drafts
from content_sync.centre.desk.draft.models import Entry
from content_sync.centre.source import approval
from content_sync.centre.source.item_folder import ItemRead
from content_sync.centre.source.source import Begun, begun
from content_sync.centre.written.remarks import Remark, remarks
from content_sync.model import Item

LOCK: Final = threading.Lock()
KEPT: Final[dict[str, Begun]] = {}  # of the one state of the folder that was last looked at


@dataclass(frozen=True, slots=True)
class Checked:
    """An item as it will be shown, the name an approval gives it, and the remarks of check."""

    item: Item
    shown_sha: str
    remarks: tuple[Remark, ...]
    read: ItemRead

    @property
    def is_good(self) -> bool:
        """Whether nothing has to be mended."""
        return self.read.is_good


def start() -> Begun:
    """The content folder begun; read anew when its feed.yaml or its list of items changes.

    Raises:
        SourceError: feed.yaml cannot be read.
    """
    content: Path = settings.PLACE.content
    looked = _stamp(content)
    with LOCK:
        if looked not in KEPT:
            KEPT.clear()
            KEPT[looked] = begun(content)
        return KEPT[looked]


def checked(entry: Entry, language: str = "vi") -> Checked:
    """The draft of an item, read by the code that reads the folder.

    Raises:
        SourceError: feed.yaml cannot be read.
    """
    read = start().draft(entry.id, drafts.files(entry), drafts.uploads(entry))
    shown = approval.shown(read.source)
    return Checked(read.source.item, shown, remarks(read.findings, language), read)


def published(entry: Entry) -> Item:
    """The item as it stands in the folder.

    Raises:
        SourceError: feed.yaml cannot be read.
    """
    return start().read(entry.id).source.item


def _stamp(content: Path) -> str:
    parts = []
    for name in ("feed.yaml", "items", "pictures", "lexicon.yaml", "approved.yaml"):
        try:
            how = (content / name).stat()
            parts.append(f"{name} {how.st_mtime_ns} {how.st_size} {how.st_ino}")
        except OSError:
            parts.append(name)
    return "\n".join(parts)
