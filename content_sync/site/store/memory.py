"""What a store remembers between pulls: what it believes, the head it took in, where it stands."""

from pathlib import Path

import msgspec
from msgspec.structs import replace

from content_sync.decoded import decoded
from content_sync.shown.audience import Site
from content_sync.site.library import places
from content_sync.site.store import belief
from content_sync.site.store.ledger import Notes
from content_sync.site.store.polls import Polls, note_polls, read_polls
from content_sync.site.store.room.room import Room
from content_sync.site.store.trusted import Trusted


class Memory:
    """The facts of one store; on a full disk something goes so that they can be written."""

    def __init__(self, folder: Path, notes: Notes, room: Room) -> None:
        self._folder = folder
        self._notes = notes
        self._room = room
        self._trusted: Trusted | None = None

    @property
    def trusted(self) -> Trusted | None:
        """What was believed last, as far as it verifies; None before the first time."""
        if self._trusted is None:
            roles = ("timestamp", "snapshot", "targets")
            root = self._notes.fact("root")
            noted = Trusted(root, *map(self._notes.fact, roles)) if root else None
            self._trusted = belief.best(noted, belief.read_beside(self._folder))
        return self._trusted

    def mark(self, boot: str) -> str:
        """The mark to ask for the head with; "" when it is time to ask without one."""
        polls = read_polls(places.polls(self._folder))
        etag = self._notes.fact("etag").decode("ascii", "replace")
        return etag if polls.may_go_on(boot) else ""

    def trust(self, trusted: Trusted) -> None:
        """Believe this from now on. Where its root does not verify the targets believed before, the
        centre has other keys: what was held or damaged of the old ones is forgotten, at once, as
        nobody could tell later.
        """
        before = self.trusted
        is_anew = before and before.targets and not belief.verifies(trusted.root, before.targets)
        self._trusted = trusted
        names = ("root", "timestamp", "snapshot", "targets")
        forgotten = {"held": b"", "damaged": b""} if is_anew else {}
        self._note({name: getattr(trusted, name) for name in names} | forgotten)
        self._room.having(lambda: belief.keep_beside(self._folder, trusted))

    def keep_beside(self) -> None:
        """Put what is believed beside the notes again, where it was lost or never was."""
        if known := self.trusted:
            self._room.having(lambda: belief.keep_beside(self._folder, known))

    def taken(self, etag: str, boot: str) -> None:
        """Remember that everything this head announced was dealt with."""
        self._note({"etag": etag.encode()})
        note_polls(places.polls(self._folder), Polls(boot, 0))

    def unchanged(self) -> None:
        """Count that the feed only said that nothing has changed."""
        path = places.polls(self._folder)
        polls = read_polls(path)
        note_polls(path, replace(polls, count=polls.count + 1))

    @property
    def site(self) -> Site | None:
        """Where the kiosk stood at the last pull: what is missing hangs on it; None before one."""
        try:
            return decoded(self._notes.fact("site"), Site)
        except ValueError:
            return None

    def stands(self, site: Site) -> None:
        """Remember where the kiosk stands."""
        self._note({"site": msgspec.json.encode(site)})

    def fact(self, key: str) -> bytes:
        """What was remembered under `key`; empty where nothing was."""
        return self._notes.fact(key)

    def remember(self, key: str, value: bytes) -> None:
        """Remember something under `key`; ledger.py lists them."""
        self._note({key: value})

    def _note(self, facts: dict[str, bytes]) -> None:
        self._room.having(lambda: self._notes.note(facts))
