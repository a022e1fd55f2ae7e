"""A kiosk's disk for tests: pulls by its own clock, and shows what is on it."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
from publisher import START

from content_sync.shown.audience import Site
from content_sync.site.library import places
from content_sync.site.pull import sync, verify
from content_sync.site.pull.round import ORDINARY
from content_sync.site.reach.feed import Feed, reach
from content_sync.site.search import release
from content_sync.site.store import store
from content_sync.site.store.status import Status, read_status


class KioskDisk:
    """One store; without a root it knows no keys."""

    def __init__(self, folder: Path, root: Path | None = None) -> None:
        self.folder = folder
        self.root = root.read_bytes() if root else b""
        self.site = Site()
        self.now = START + timedelta(days=1)
        self.manners = ORDINARY
        self.boot = "first boot"

    def pull(self, source: str | Feed) -> Status:
        """One sync from a URL, a folder or a feed."""
        feed = reach(source, sleep=_at_once) if isinstance(source, str) else source
        with store.opened(self.folder) as opened:
            known = (self.site, self.now, self.root, self.boot, self.manners)
            return sync.pull(feed, opened, *known)

    def roll_back(self) -> Status:
        """Show the release before."""
        with store.opened(self.folder) as opened:
            return sync.roll_back(opened)

    def verify(self) -> verify.Verified:
        """Hash everything anew."""
        with store.opened(self.folder) as opened:
            return verify.verify(opened)

    @property
    def release(self) -> int:
        """The release that is shown; 0 for none."""
        current = places.current(self.folder)
        return int(current.read_text()) if current.exists() else 0

    @property
    def status(self) -> Status:
        """What status.json says."""
        return read_status(self.folder)

    def text(self, id_: str) -> Any:
        """A text of the current release, decoded."""
        with store.opened(self.folder) as opened, opened.reading(opened.current) as db:
            return msgspec.json.decode(release.raw(db, id_) or b"null")

    def media(self) -> list[bytes]:
        """The media that have arrived, smallest first."""
        paths = [path for path in places.objects(self.folder).glob("*/*") if path.suffix != ".part"]
        return sorted((path.read_bytes() for path in paths), key=len)


def _at_once(seconds: float) -> None:
    """No pause between two tries: here nobody is spared by it."""
