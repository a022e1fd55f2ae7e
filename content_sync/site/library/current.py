"""Which release of a store to open: the one `current` names, or another where it is damaged."""

import logging
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from content_sync.site.library import places

_log = logging.getLogger(__name__)


def newest(store: Path) -> int | None:
    """The release that is current; where `current` was lost the newest; None when there is none."""
    number = named(store)
    return number if number is not None else max(numbers(store), default=None)


def named(store: Path) -> int | None:
    """The number in `current`; None when there is none yet, or it was lost."""
    try:
        return int(places.current(store).read_text("ascii"))
    except (OSError, ValueError):
        return None


def identity(store: Path) -> tuple[int, int, int] | None:
    """What changes whenever there is something else to open: the number of the current release,
    and inode and mtime (ns) of its file, 0 and 0 where it is missing. None: no release yet.
    """
    number = newest(store)
    if number is None:
        return None
    return (number, *_mark(places.release(store, number)))


def numbers(store: Path) -> tuple[int, ...]:
    """The releases on the disk, oldest first; each was whole when it got its name."""
    stems = (path.stem for path in places.releases(store).glob("*.db"))
    return tuple(sorted(int(stem) for stem in stems if stem.isdecimal()))


def candidates(store: Path) -> Iterator[Path]:
    """The files to try: the current release, then those before it, then others; newest first."""
    number = newest(store)
    if number is None:
        return
    yield places.release(store, number)
    others = (one for one in reversed(numbers(store)) if one != number)
    for other in sorted(others, key=lambda one: one > number):
        yield places.release(store, other)


def complain(path: Path, error: str) -> None:
    """Log that a file cannot be read, once and not with each look at it."""
    _complain(path, _mark(path), error)


@lru_cache(maxsize=16)
def _complain(path: Path, mark: tuple[int, int], error: str) -> None:
    _log.error("%s cannot be read: %s", path, error)


def _mark(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_ino, found.st_mtime_ns
