"""Releases and media on a kiosk's disk; the one door for whoever writes a store.

What lies where says places.py. Behind this door making.py fills releases and media_file.py media,
each beside its place; ledger.py keeps the writer's notes.
A power cut at any moment leaves the old release or the new one, whole.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import msgspec
from msgspec.structs import replace
from sqlite_utils import Database

from content_sync.decoded import decoded
from content_sync.errors import StoreError, UseError
from content_sync.machine.disk import make_folder, remove, write_whole
from content_sync.shown.audience import Aim, Site
from content_sync.signed.catalog import Line
from content_sync.site.library import current, places
from content_sync.site.search import release
from content_sync.site.store import media_file, turn
from content_sync.site.store.ledger import noting
from content_sync.site.store.making import Unfinished, making
from content_sync.site.store.polls import Polls, note_polls, read_polls
from content_sync.site.store.status import Status, read_status
from content_sync.site.store.trusted import Trusted


class DamagedError(StoreError):
    """A release on this disk cannot be read; the next pull brings it whole."""


@contextmanager
def opened(folder: Path, patience_s: float = 0) -> Iterator["Store"]:
    """The store in `folder`, made if it is not there, ours alone until the block ends.

    Whoever is at work on it is asked to make way (`is_wanted`), and given so long for that.

    Raises:
        StoreError: the disk failed, or another sync is at work on it.
    """
    try:
        make_folder(folder)
        with turn.taking_turns(folder, patience_s), noting(folder) as db:
            yield Store(folder, db)
    except sqlite3.Error as error:
        raise StoreError(f"{places.notes(folder)}: {error}") from error
    except OSError as error:
        raise StoreError(f"cannot use the store {folder}: {error}") from error


class Store:
    """One kiosk's disk. Use `opened`."""

    def __init__(self, folder: Path, db: Database) -> None:
        self._folder = folder
        self._db = db

    @property
    def current(self) -> int:
        """The release that is shown; 0 when there is none."""
        return current.newest(self._folder) or 0

    @property
    def sound(self) -> int:
        """The release that the next one can be built on; 0 when it is damaged."""
        number = self.current
        damaged = str(number).encode() == self._fact("damaged")
        return number if self.release_path(number).exists() and not damaged else 0

    @property
    def held(self) -> int:
        """The release that was left by `roll_back`; nothing up to it is taken again."""
        return int(self._fact("held") or 0)

    @property
    def trusted(self) -> Trusted | None:
        """What was believed last; None before the first time."""
        root = self._fact("root")
        if not root:
            return None
        return Trusted(root, *(self._fact(role) for role in ("timestamp", "snapshot", "targets")))

    def mark(self, boot: str) -> str:
        """The mark to ask for the head with; "" when it is time to ask without one."""
        polls = read_polls(places.polls(self._folder))
        return self._fact("etag").decode() if polls.may_go_on(boot) else ""

    def trust(self, trusted: Trusted, is_anew: bool = False) -> None:
        """Believe this from now on; `is_anew`: the centre has other keys, and what was held or
        damaged of the old ones is forgotten.
        """
        names = ("root", "timestamp", "snapshot", "targets")
        forgotten = {"held": b"", "damaged": b""} if is_anew else {}
        self._note({name: getattr(trusted, name) for name in names} | forgotten)

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
            return decoded(self._fact("site"), Site)
        except ValueError:
            return None

    def stands(self, site: Site) -> None:
        """Remember where the kiosk stands."""
        self._note({"site": msgspec.json.encode(site)})

    def fact(self, key: str) -> bytes:
        """What was remembered under `key`; empty where nothing was."""
        return self._fact(key)

    def remember(self, key: str, value: bytes) -> None:
        """Remember something under `key`; ledger.py lists them."""
        self._note({key: value})

    def release_path(self, number: int) -> Path:
        """Where a release lies."""
        return places.release(self._folder, number)

    def object_path(self, line: Line) -> Path:
        """Where a media file lies."""
        return places.media(self._folder, line.sha256)

    def making(self, number: int, base: int) -> AbstractContextManager[Unfinished]:
        """Release `number` in the making, on a copy of release `base` or on nothing (0)."""
        path = self.release_path(number)
        make_folder(path.parent)
        return making(path, self.release_path(base) if base else None)

    def flip(self, number: int) -> None:
        """Show release `number` from now on."""
        self._name(number)
        self._note({"held": b"", "damaged": b""})

    def name(self) -> None:
        """Say again which release is shown, where `current` was lost; not one that was left."""
        if current.named(self._folder) is None and (numbers := self.releases()):
            kept = [number for number in numbers if not self.held or number < self.held]
            self._name(max(kept or numbers))

    def roll_back(self) -> int:
        """Show the release before, and hold there until a newer one than the one left appears.

        Raises:
            UseError: there is no earlier release on this disk.
            DamagedError: it cannot be read; nothing was changed.
        """
        left = self.current
        earlier = [number for number in self.releases() if number < left]
        if not earlier:
            raise UseError(f"{self._folder} holds no release before {left}")
        self._summary(max(earlier))
        self._note({"held": str(max(left, self.held)).encode()})
        self._name(max(earlier))
        return max(earlier)

    def releases(self) -> tuple[int, ...]:
        """The releases on this disk, oldest first."""
        return current.numbers(self._folder)

    @contextmanager
    def reading(self, number: int) -> Iterator[sqlite3.Connection]:
        """A release, opened for reading."""
        path = self.release_path(number).absolute().as_uri()
        try:
            with closing(sqlite3.connect(f"{path}?mode=ro&immutable=1", uri=True)) as db:
                yield db
        except sqlite3.Error as error:
            raise DamagedError(f"release {number} on this disk is damaged: {error}") from error

    @property
    def status(self) -> Status:
        """How things stood when it was last told."""
        try:
            return read_status(self._folder)
        except (UseError, StoreError):
            return Status()

    def summary(self) -> tuple[str, int]:
        """When the current release was issued, and how many items it has."""
        return self._summary(self.current)

    @property
    def schema(self) -> str:
        """By which version of release.py the current release was made."""
        with self.reading(self.current) as db:
            return release.meta(db).get("schema", "")

    def aims(self, lines: Iterable[Line]) -> dict[str, Aim]:
        """Whom the items with media among `lines` of the current release are for."""
        owners = {line.id.partition("/")[0] for line in lines if not line.is_text}
        with self.reading(self.current) as db:
            return {id_: _aim(release.raw(db, id_)) for id_ in owners}

    @property
    def arrived(self) -> frozenset[str]:
        """The media on this disk, by their hashes."""
        return frozenset(sha256 for (sha256,) in self._db.execute("SELECT sha256 FROM media"))

    def keep(self, line: Line, fetch: Callable[[int], Iterator[bytes]]) -> None:
        """Bring a media file and note that it is here: `complete`, then `kept`."""
        self.complete(line, fetch)
        self.kept(line)

    def complete(self, line: Line, fetch: Callable[[int], Iterator[bytes]]) -> None:
        """Bring a media file, going on where an earlier try stopped; `fetch` starts at a byte.

        Touches files alone: any thread may call it, each with another line.

        Raises:
            TrustError: what came is not what was signed; it was thrown away.
            StoreError: the disk failed.
        """
        media_file.complete(self.object_path(line), line, fetch)

    def kept(self, line: Line) -> None:
        """Note that a media file is here whole; for the thread that opened this store."""
        self._db["media"].upsert({"sha256": line.sha256, "bytes": line.bytes}, pk="sha256")

    def is_wanted(self) -> bool:
        """Whether somebody waits to write here: whoever only fetches media makes way."""
        return turn.is_wanted(self._folder)

    def tidy(self) -> None:
        """Remove releases but the current and the one before, and media that neither needs.

        One before that cannot be read goes too: it is good for nothing, not even to roll back to.

        Raises:
            DamagedError: the current release cannot be read.
        """
        number = self.current
        kept = [number, *[earlier for earlier in self.releases() if earlier < number][-1:]]
        for path in places.releases(self._folder).iterdir():
            if path.name not in {self.release_path(number).name for number in kept}:
                path.unlink()
        needed = self._media_of(number)
        for earlier in kept[1:]:
            try:
                needed |= self._media_of(earlier)
            except DamagedError:
                self.release_path(earlier).unlink()
        with self._db.atomic():
            for row in list(self._db["media"].rows):
                if row["sha256"] not in needed:
                    self._db["media"].delete(row["sha256"])
        for path in places.objects(self._folder).glob("*/*"):
            if path.name.partition(".")[0] not in needed:
                path.unlink()

    def tell(self, status: Status) -> None:
        """Replace status.json."""
        write_whole(places.status(self._folder), msgspec.json.encode(status) + b"\n")

    def forget(self, lines: Iterable[Line]) -> None:
        """Throw damaged media away, so that the next pull brings them again."""
        for line in lines:
            self._db["media"].delete_where("sha256 = ?", [line.sha256])
            remove(self.object_path(line))

    def distrust(self, number: int) -> None:
        """Build nothing on release `number` any more; the next pull brings it whole."""
        self._note({"damaged": str(number).encode(), "etag": b""})

    def _name(self, number: int) -> None:
        write_whole(places.current(self._folder), f"{number}\n".encode())

    def _summary(self, number: int) -> tuple[str, int]:
        with self.reading(number) as db:
            items = sum(line.kind == "item" for line in release.lines(db))
            return release.meta(db).get("issued", ""), items

    def _media_of(self, number: int) -> set[str]:
        with self.reading(number) as db:
            return {line.sha256 for line in release.lines(db) if not line.is_text}

    def _fact(self, key: str) -> bytes:
        row = self._db.execute("SELECT value FROM facts WHERE key = ?", [key]).fetchone()
        return bytes(row[0]) if row else b""

    def _note(self, facts: dict[str, bytes]) -> None:
        with self._db.atomic():
            rows = ({"key": key, "value": value} for key, value in facts.items())
            self._db["facts"].upsert_all(rows, pk="key")


def _aim(raw: bytes | None) -> Aim:
    try:
        return decoded(raw or b"{}", Aim)
    except ValueError:
        return Aim()
