"""A feed in a folder: a USB stick, somebody's copy. It may lie, rot, grow and be pulled out.

Only regular files inside the folder are read, never beyond the size that was signed: a pipe or a
terminal would be waited for without end, a device does things when it is opened. A link is
followed where it stays inside.
"""

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from content_sync.errors import FeedError, TrustError
from content_sync.machine.agreed import TimeTold
from content_sync.signed.head import LARGEST_HEAD
from content_sync.site.reach.feed import CHUNK, AwayError, Feed, HeadFile, MissingError, capped

_CAREFULLY: Final = os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
PLACES: Final = (".", "ban-tin", "feed")  # where on a stick a feed lies
MOST_STICKS: Final = 64


class Folder:
    """A feed in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def head(self, etag: str) -> HeadFile | None:
        """See Feed."""
        data = self.small("head", LARGEST_HEAD)
        mark = hashlib.sha256(data).hexdigest()[:16]
        return None if etag == mark else HeadFile(data, mark)

    def small(self, name: str, at_most: int) -> bytes:
        """See Feed."""
        with self._opened(name) as (handle, _):
            data = b""
            while len(data) <= at_most and (more := os.read(handle, at_most + 1 - len(data))):
                data += more
        return capped(data, at_most, name)

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        """See Feed."""
        with self._opened(name) as (handle, found):
            if found != size:
                raise TrustError(f"{self._folder / name} has {found} bytes, {size} were signed")
            os.lseek(handle, start, os.SEEK_SET)
            while start < size:
                chunk = os.read(handle, min(CHUNK, size - start))
                if not chunk:
                    raise FeedError(f"{self._folder / name} became shorter while it was read")
                start += len(chunk)
                yield chunk

    lines = 1  # a stick is read fastest by one reader
    costs = False
    time_told: TimeTold | None = None
    received_bytes = 0

    def another(self) -> Feed:
        """See Feed."""
        return Folder(self._folder)

    def hang_up(self) -> None:
        """See Feed: a read ends when it ends."""

    def pick_up(self) -> None:
        """See Feed."""

    @contextmanager
    def _opened(self, name: str) -> Iterator[tuple[int, int]]:
        """A handle of a file, and its size."""
        path = self._folder / name
        try:
            self._look(path, path.stat())  # before it is opened: that alone may do harm
            handle = os.open(path, _CAREFULLY)
            try:
                found = os.fstat(handle)
                self._look(path, found)  # what lay there may have been replaced meanwhile
                yield handle, found.st_size
            finally:
                os.close(handle)
        except OSError as error:
            raise self._lost(path, error) from error
        except ValueError as error:  # a link with a name that no file can have
            raise TrustError(f"{path} cannot be a file: {error}") from error

    def _look(self, path: Path, found: os.stat_result) -> None:
        if not stat.S_ISREG(found.st_mode):
            raise TrustError(f"{path} is no file that could be read")
        if not path.resolve().is_relative_to(self._folder.resolve()):
            raise TrustError(f"{path} is a link that leads out of {self._folder}")

    def _lost(self, path: Path, error: OSError) -> FeedError:
        """One file that cannot be read, or a folder that is gone."""
        is_one = path.name != "head" and (self._folder / "head").exists()
        kind = MissingError if is_one else AwayError
        return kind(f"cannot read {path}: {error.strerror}")


def sticks(folder: Path) -> tuple[Path, ...]:
    """The feeds on what is put in under `folder`: /media holds sticks, or users who hold them."""
    found: list[Path] = []
    near = _folders(folder)
    for stick in (*near, *(deep for one in near for deep in _folders(one))):
        found += [stick / place for place in PLACES if _holds_head(stick / place)]
    return tuple(dict.fromkeys(found))[:MOST_STICKS]


def _folders(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            names = [entry.path for entry in entries if entry.is_dir(follow_symlinks=False)]
    except OSError:  # not mounted, not ours to read, or being pulled out
        return []
    return [Path(name) for name in sorted(names)[:MOST_STICKS]]


def _holds_head(folder: Path) -> bool:
    try:
        return stat.S_ISREG((folder / "head").stat().st_mode)
    except OSError:
        return False
