"""Which release of a store to open: the one `current` names, or another where it is damaged."""

import logging
import os
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from content_sync.machine.disk import is_plain
from content_sync.site.library import places

_NUMBER: Final = re.compile(r"[1-9][0-9]{0,18}")  # as we write it: no other digits, no zeros before
_LONGEST: Final = 64  # bytes of `current`, spaces and all
_log = logging.getLogger(__name__)


def newest(store: Path) -> int | None:
    """The release that is current; where `current` was lost the newest; None when there is none."""
    told = named(store)
    return told if told is not None else max(numbers(store), default=None)


def named(store: Path) -> int | None:
    """The number in `current`; None when there is none yet, or it was lost."""
    path = places.current(store)
    if not is_plain(path):
        return None
    try:
        with path.open("rb") as file:
            return number(file.read(_LONGEST).decode("ascii").strip())
    except (OSError, ValueError):
        return None


def number(text: str) -> int | None:
    """The release that a text names; None where it is not as we write one."""
    return int(text) if _NUMBER.fullmatch(text) else None


def identity(store: Path) -> tuple[int, int, int] | None:
    """What changes whenever there is something else to open: the number of the current release,
    and inode and mtime (ns) of its file, 0 and 0 where it is missing. None: no release yet.
    """
    first = newest(store)
    if first is None:
        return None
    return (first, *_mark(places.release(store, first)))


def numbers(store: Path) -> tuple[int, ...]:
    """The releases on the disk, oldest first; each was whole when it got its name."""
    try:
        names = [path.name for path in places.releases(store).iterdir() if is_plain(path)]
    except OSError:
        return ()
    found = (number(name.removesuffix(".db")) for name in names if name.endswith(".db"))
    return tuple(sorted(one for one in found if one is not None))


def candidates(store: Path) -> Iterator[Path]:
    """The files to try: the current release, then those before it, then others; newest first."""
    first = newest(store)
    if first is None:
        return
    path = places.release(store, first)
    if is_plain(path) or not os.path.lexists(path):  # one that is missing is complained of
        yield path
    others = (one for one in reversed(numbers(store)) if one != first)
    for other in sorted(others, key=lambda one: one > first):
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
