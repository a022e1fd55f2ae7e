"""Releases and media on a kiosk's disk; the one door for whoever writes a store.

What lies where says places.py. Behind this door releases.py and making.py keep releases, shelf.py
and media_file.py media, memory.py what the writer must know, and room/ what there is room for.
A power cut at any moment leaves the old release or the new one, whole.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Final

import msgspec
from sqlite_utils import Database

from content_sync.errors import StoreError, UseError
from content_sync.machine.disk import failure, make_folder, part_of, remove, write_over, write_whole
from content_sync.shown.audience import Aim
from content_sync.signed.catalog import Line
from content_sync.signed.head import PackName
from content_sync.site.library import current, places
from content_sync.site.search import release
from content_sync.site.store import packs, readable, turn
from content_sync.site.store.ledger import Notes, noting
from content_sync.site.store.making import Unfinished, making
from content_sync.site.store.memory import Memory
from content_sync.site.store.readable import FILE, FOLDER, give_to_owner, own_folder
from content_sync.site.store.releases import DamagedError as DamagedError
from content_sync.site.store.releases import Releases, Rescue
from content_sync.site.store.room import reserve
from content_sync.site.store.room.room import Room
from content_sync.site.store.shelf import Shelf
from content_sync.site.store.status import Status, read_status

CHECKED_BYTES: Final = 8 * 2**20  # of media at each pull: 23 GB in a month of quarters of an hour


@contextmanager
def opened(folder: Path, patience_s: float = 0, most_bytes: int | None = None) -> Iterator["Store"]:
    """The store in `folder`, made if it is not there, ours alone until the block ends.

    Whoever is at work on it is asked to make way (`is_wanted`), and given so long for that.
    `most_bytes` is what a keeper allows media to take.

    Raises:
        StoreError: the disk failed, or another sync is at work on it.
    """
    try:
        if not folder.is_dir():
            make_folder(folder, FOLDER)
            give_to_owner(folder)
        with turn.taking_turns(folder, patience_s), noting(folder) as db:
            readable.open_to_readers(folder)
            store = Store(folder, db, most_bytes)
            try:
                yield store
            finally:
                store.write_down()
    except sqlite3.Error as error:
        raise failure(places.notes(folder), error) from error
    except OSError as error:
        raise StoreError(f"cannot use the store {folder}: {error}") from error


class Store(Memory):
    """One kiosk's disk. Use `opened`."""

    def __init__(self, folder: Path, db: Database, most_bytes: int | None = None) -> None:
        notes = Notes(db)
        self._shelf = Shelf(folder, db)
        self._releases = Releases(folder, notes)
        super().__init__(folder, notes, Room(folder, self._shelf, self._releases, most_bytes))

    @property
    def current(self) -> int:
        """The release that is shown; 0 when there is none."""
        return self._releases.current

    @property
    def sound(self) -> int:
        """The release that is shown; 0 when it is damaged or gone."""
        return self.current if self._releases.is_sound(self.current) else 0

    @property
    def base(self) -> int:
        """The release that the next one can be built on, the one before if need be; 0 for none."""
        return self._releases.base

    @property
    def held(self) -> int:
        """The release that was left by `roll_back`; nothing up to it is taken again."""
        held = self._notes.number("held")
        return held if held > self.current else 0

    def release_path(self, number: int) -> Path:
        """Where a release lies."""
        return self._releases.path(number)

    def object_path(self, line: Line) -> Path:
        """Where a media file lies."""
        return places.media(self._folder, line.sha256)

    def making(
        self, number: int, base: int, more_bytes: int = 0
    ) -> AbstractContextManager[Unfinished]:
        """Release `number` in the making, on a copy of release `base` or on nothing (0).

        So many more bytes are expected; what is needed less goes before them.
        """
        own_folder(places.releases(self._folder))
        copy = reserve.size_of(self.release_path(base)) if base else 0
        self._room.make(int(copy * reserve.COPY) + more_bytes)
        return making(self.release_path(number), self.release_path(base) if base else None)

    def pack(self, name: PackName, fetch: packs.Fetch) -> bytes:
        """A large pack, going on where an earlier try stopped; see packs.bring."""
        return packs.bring(self._folder, name, fetch)

    def spare_packs(self, names: Collection[str]) -> None:
        """Forget what has come of all packs but these."""
        packs.drop(self._folder, names)

    def flip(self, number: int) -> None:
        """Show release `number` from now on."""
        self._room.having(lambda: self._releases.flip(number))
        packs.drop(self._folder)

    def name(self) -> None:
        """Say again which release is shown, where `current` was lost, or names one that was.

        It is not one that was left, as long as there is another.
        """
        numbers, held = self.releases(), self._notes.number("held")
        named = current.named(self._folder)
        is_left_alone = held and named is not None and named not in numbers
        if numbers and (named is None or is_left_alone):
            kept = [number for number in numbers if not held or number < held]
            if kept or named is None:
                self._room.having(lambda: self._releases.name(max(kept or numbers)))

    def roll_back(self) -> int:
        """Show the release before, and hold there until a newer one than the one left appears.

        Raises:
            UseError: there is no earlier release on this disk.
            DamagedError: it is damaged; nothing was changed.
        """
        left = self.current
        earlier = [number for number in self.releases() if number < left]
        if not earlier:
            raise UseError(f"{self._folder} holds no release before {left}")
        if wrong := self._releases.mistakes(max(earlier)):
            raise DamagedError(f"release {max(earlier)} on this disk is damaged: {wrong[0]}")
        self._note({"held": str(max(left, self.held)).encode(), "whole": b""})
        self._room.having(lambda: self._releases.name(max(earlier)))
        return max(earlier)

    def releases(self) -> tuple[int, ...]:
        """The releases on this disk, oldest first."""
        return self._releases.all()

    def reading(self, number: int) -> AbstractContextManager[sqlite3.Connection]:
        """A release, opened for reading."""
        return self._releases.reading(number)

    def rescuing(self) -> AbstractContextManager[Rescue]:
        """What is left of texts in whatever lies here, damaged or not."""
        return self._releases.rescuing()

    def examine(self) -> list[str]:
        """What of the current release is not as signed, where it may have changed."""
        return self._releases.examine(self.current)

    @property
    def status(self) -> Status:
        """How things stood when it was last told."""
        try:
            return read_status(self._folder)
        except (UseError, StoreError):
            return Status()

    @property
    def is_told(self) -> bool:
        """Whether it has ever been told how things stand."""
        try:
            read_status(self._folder)
        except (UseError, StoreError):
            return False
        return True

    def summary(self) -> tuple[str, int]:
        """When the current release was issued, and how many items it has."""
        with self.reading(self.current) as db:
            return release.meta(db).get("issued", ""), release.count_items(db)

    @property
    def schema(self) -> str:
        """By which version of release.py the current release was made."""
        with self.reading(self.current) as db:
            return release.meta(db).get("schema", "")

    def aims(self, lines: Iterable[Line]) -> dict[str, Aim]:
        """Whom the items with media among `lines` of the current release are for."""
        return self._releases.aims(self.current, lines)

    @property
    def arrived(self) -> frozenset[str]:
        """The media on this disk, by their hashes."""
        return frozenset(self._shelf.arrived)

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
        self._shelf.complete(line, fetch)

    def kept(self, line: Line) -> None:
        """Note that a media file is here whole; for the thread that opened this store."""
        self._room.having(lambda: self._shelf.kept(line))

    def write_down(self) -> None:
        """Make last what `kept` noted; it is done at the end anyway."""
        self._room.having(self._shelf.write_down)

    def is_wanted(self) -> bool:
        """Whether somebody waits to write here: whoever only fetches media makes way."""
        return turn.is_wanted(self._folder)

    @property
    def waiting(self) -> int:
        """How many of the media asked for last there is no room for."""
        return self._room.waiting

    def admit(self, missing: tuple[Line, ...]) -> tuple[Line, ...]:
        """Those of `missing` there is room for; what is needed less than they has gone."""
        return self._room.admit(missing)

    def give_way(self) -> bool:
        """On a full disk let what is needed least go; False when nothing is left that may."""
        return self._room.give_up()

    def check_media(self, most_bytes: int = CHECKED_BYTES) -> None:
        """Hash some media anew, and throw away those that rotted."""

        def check() -> None:
            left = self._shelf.check(most_bytes, self._notes.number("saved"))
            self._notes.note({"saved": str(left).encode()})

        self._room.having(check)

    def tidy(self) -> None:
        """Remove releases but the current and the one before, and media that neither needs.

        One before that cannot be read goes too: it is good for nothing, not even to roll back to.
        Where the current one cannot be read, nobody knows what it needs, and media stay.
        """
        for path in (places.current, places.status, places.trusted):
            remove(part_of(path(self._folder)))
        number = self.current
        kept = {number, *[one for one in self.releases() if one < number][-1:]}
        needed: set[str] = set()
        for one in sorted(kept, reverse=True):
            try:
                needed |= self._releases.media_of(one).keys()
            except DamagedError:
                if one == number:
                    return
                kept.discard(one)
        self._releases.tidy(kept)
        self._room.having(lambda: self._shelf.look(needed))
        self._room.keep_reserve()

    def tell(self, status: Status) -> None:
        """Replace status.json."""
        path, data = places.status(self._folder), msgspec.json.encode(status) + b"\n"
        try:
            self._room.having(lambda: write_whole(path, data, FILE))
        except StoreError:
            if not write_over(path, data):
                raise

    def forget(self, lines: Iterable[Line]) -> None:
        """Throw damaged media away, so that the next pull brings them again."""
        self._shelf.throw_away([line.sha256 for line in lines])

    def distrust(self, number: int) -> None:
        """Build nothing on release `number` any more; the next pull brings it whole."""
        self._room.having(lambda: self._releases.distrust(number))
