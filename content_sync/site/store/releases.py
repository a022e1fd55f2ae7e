"""The releases on a kiosk's disk: which is shown, which can be built on, which must go.

One that is not what was signed is `damaged`: nothing is built on it, nobody rolls back to it. It is
shown as long as it can be read and nothing better is here: a text that rotted hides no warning.
"""

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final, TypeVar

from content_sync.decoded import decoded
from content_sync.errors import StoreError
from content_sync.machine.boot import boot_id
from content_sync.machine.disk import is_plain, remove, write_whole
from content_sync.shown.audience import Aim
from content_sync.signed import catalog
from content_sync.signed.catalog import Line
from content_sync.signed.sha256 import is_named
from content_sync.site.library import current, places
from content_sync.site.search import release
from content_sync.site.store import soundness
from content_sync.site.store.ledger import Notes
from content_sync.site.store.readable import FILE

_OURS: Final = re.compile(r"([1-9][0-9]{0,18})\.db((\.part)?(-journal|-wal|-shm)?)")

Read = TypeVar("Read")


class DamagedError(StoreError):
    """A release on this disk cannot be read; the next pull brings it whole."""


def twice(read: Callable[[], Read]) -> Read:
    """What `read` reads; a disk fails at one read and not at the next, so it is asked once more.

    Raises:
        DamagedError: it failed again.
    """
    with suppress(DamagedError):
        return read()
    return read()


class Releases:
    """The releases of one store; whoever only reads needs no notes."""

    def __init__(self, folder: Path, notes: Notes | None = None) -> None:
        self._folder = folder
        self._notes = notes

    @property
    def current(self) -> int:
        """The release that is shown; 0 when there is none."""
        return current.newest(self._folder) or 0

    @property
    def damaged(self) -> frozenset[int]:
        """Those on which nothing is built any more."""
        return numbers_in(self._fact("damaged"))

    def all(self) -> tuple[int, ...]:
        """The releases on this disk, oldest first."""
        return current.numbers(self._folder)

    def path(self, number: int) -> Path:
        """Where a release lies."""
        return places.release(self._folder, number)

    def is_sound(self, number: int) -> bool:
        """Whether a release is there, and nothing is known against it."""
        return is_plain(self.path(number)) and number not in self.damaged

    @property
    def base(self) -> int:
        """The release to build the next one on: what is shown, else the one before; 0 for none."""
        now = self.current
        if self.is_sound(now):
            return now
        earlier = [one for one in reversed(self.all()) if one < now and self.is_sound(one)]
        return next((one for one in earlier if not self.mistakes(one)), 0)

    def examine(self, number: int) -> list[str]:
        """What is not as signed in a release, where its file or the machine is another than before.

        Raises:
            DamagedError: it cannot be read at all.
        """
        if not is_plain(self.path(number)) or self._fact("whole") == self._mark(number):
            return []
        return self.mistakes(number)

    def mistakes(self, number: int) -> list[str]:
        """What is not as signed in a release; one without mistakes is remembered."""

        def read() -> list[str]:
            with self.reading(number) as db:
                return soundness.mistakes(db)

        try:
            found = twice(read)
        except DamagedError as error:
            found = [str(error)]
        if found:
            self.distrust(number)
        elif number == self.current:
            self.found_whole(number)
        return found

    def found_whole(self, number: int) -> None:
        """Remember that this file was whole just now."""
        self._note({"whole": self._mark(number)})

    def distrust(self, number: int) -> None:
        """Build nothing on it any more; the next pull brings it whole."""
        found = " ".join(str(one) for one in sorted({*self.damaged, number}))
        self._note({"damaged": found.encode(), "etag": b"", "whole": b""})

    def flip(self, number: int) -> None:
        """Show release `number` from now on; one that was left before is forgotten."""
        self.name(number)
        damaged = (self.damaged - {number}) & {*self.all()}
        found = " ".join(map(str, sorted(damaged))).encode()
        self._note({"held": b"", "damaged": found, "whole": self._mark(number)})

    def name(self, number: int) -> None:
        """Write `current`."""
        write_whole(places.current(self._folder), f"{number}\n".encode(), FILE)

    @contextmanager
    def reading(self, number: int) -> Iterator[sqlite3.Connection]:
        """A release, opened for reading."""
        path = self.path(number)
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        try:
            if not is_plain(path):
                raise sqlite3.OperationalError("it is gone")
            with closing(sqlite3.connect(uri, uri=True)) as db:
                yield db
        except sqlite3.Error as error:
            raise DamagedError(f"release {number} on this disk is damaged: {error}") from error

    @contextmanager
    def rescuing(self) -> Iterator["Rescue"]:
        """What is left of texts in whatever lies here, damaged or not."""
        with ExitStack() as stack:
            found = []
            for number in reversed(self.all()):
                uri = f"{self.path(number).absolute().as_uri()}?mode=ro&immutable=1"
                with suppress(sqlite3.Error):
                    found.append(stack.enter_context(closing(sqlite3.connect(uri, uri=True))))
            yield Rescue(found)

    def media_of(self, number: int) -> dict[str, int]:
        """The media of a release, and how urgent each is: under two names, the more urgent."""
        sql = """SELECT sha256, min(priority) FROM catalog WHERE kind NOT IN ('feed', 'item')
                 GROUP BY sha256"""
        with self.reading(number) as db:
            return dict(db.execute(sql))

    def aims(self, number: int, lines: Iterable[Line]) -> dict[str, Aim]:
        """Whom the items with media among `lines` of a release are for."""
        owners = {line.id.partition("/")[0] for line in lines if not line.is_text}
        with self.reading(number) as db:
            return {id_: _aim(release.raw(db, id_)) for id_ in owners}

    def drop_earlier(self) -> bool:
        """Remove the releases before the current one; whether there were any."""
        earlier = [one for one in self.all() if one < self.current]
        for one in earlier:
            remove(self.path(one))
        return bool(earlier)

    def tidy(self, kept: set[int]) -> None:
        """Remove all releases but these, and what was begun; what is not ours by name stays."""
        with suppress(OSError):
            for path in list(places.releases(self._folder).iterdir()):
                name = _OURS.fullmatch(path.name)
                if name and (name[2] or int(name[1]) not in kept):
                    remove(path)

    def _fact(self, key: str) -> bytes:
        return self._notes.fact(key) if self._notes else b""

    def _note(self, facts: dict[str, bytes]) -> None:
        if self._notes:
            self._notes.note(facts)

    def _mark(self, number: int) -> bytes:
        mark = soundness.mark(self.path(number), boot_id())
        return f"{number} {mark}".encode() if mark else b""


def numbers_in(fact: bytes) -> frozenset[int]:
    """The releases that a fact names."""
    return frozenset(map(int, re.findall(rb"\b[0-9]{1,18}\b", fact)))


class Rescue:
    """Texts out of releases that may be damaged: only what has its signed hash is handed out."""

    def __init__(self, dbs: list[sqlite3.Connection]) -> None:
        self._dbs = dbs

    def text(self, line: Line) -> bytes | None:
        """The text of this line, if it lies here whole."""
        for db in self._dbs:
            with suppress(sqlite3.Error):
                raw = release.raw(db, line.id)
                if raw is not None and is_named(raw, line.sha256):
                    return raw
        return None

    def catalog(self, sha256: str) -> tuple[Line, ...] | None:
        """The catalog of this hash, if it lies here whole."""
        for db in self._dbs:
            with suppress(sqlite3.Error, ValueError, TypeError):
                lines = release.lines(db)
                if is_named(catalog.write(lines), sha256):
                    return lines
        return None


def _aim(raw: bytes | None) -> Aim:
    try:
        return decoded(raw or b"{}", Aim)
    except ValueError:
        return Aim()
