"""Who may draw now: so many at a time, of a tab only its newest wish; over all web processes.

0.turn 1.turn …    locked by who draws; a lock dies with its process
<tab>.wish         the name of what a tab wished for last
"""

import contextlib
import fcntl
import hashlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

AT_ONCE: Final = 2  # of 190 MB and a core each
LOOK_S: Final = 0.015
DAY_S: Final = 86_400
SEATS: Final = threading.BoundedSemaphore(2)  # the other threads of a web process are for the rest

Wanted = Callable[[], bool]


class Replaced(Exception):  # noqa: N818  it is no error
    """The same tab has wished for something newer."""


class Busy(Exception):  # noqa: N818
    """Too many are being drawn."""


@contextlib.contextmanager
def seat() -> Iterator[None]:
    """A place to wait in.

    Raises:
        Busy: all are taken.
    """
    if not SEATS.acquire(blocking=False):
        raise Busy
    try:
        yield
    finally:
        SEATS.release()


def wish(folder: Path, tab: str, sha: str) -> None:
    """`sha` is now what the tab wants; what it wished for before is not."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.wish"):
        with contextlib.suppress(OSError):
            if time.time() - old.stat().st_mtime > DAY_S:
                old.unlink()
    _file(folder, tab).write_text(sha)


def wanted(folder: Path, tab: str, sha: str) -> Wanted:
    """What tells whether `sha` still is what the tab wants."""
    file = _file(folder, tab)

    def is_wanted() -> bool:
        try:
            return file.read_text() == sha
        except OSError:
            return False

    return is_wanted


def _file(folder: Path, tab: str) -> Path:
    return folder / f"{hashlib.sha256(tab.encode()).hexdigest()[:20]}.wish"


@contextlib.contextmanager
def turn(
    folder: Path, is_wanted: Wanted, patience_s: float, most: int = AT_ONCE, first_s: float = 0
) -> Iterator[int]:
    """Wait for a turn, and have it; for `first_s` wait for the first alone. Which it is.

    Raises:
        Replaced: it is no longer wanted.
        Busy: nobody made room in time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    while True:
        waited_s = time.monotonic() - began
        for number in range(most if waited_s >= first_s else 1):
            if held := locked(folder / f"{number}.turn"):
                break
        else:
            if not is_wanted():
                raise Replaced
            if waited_s > patience_s:
                raise Busy
            time.sleep(LOOK_S)
            continue
        break
    try:
        yield number
    finally:
        os.close(held)


def locked(file: Path) -> int | None:
    """The file, locked until it is closed; None: somebody else has it."""
    handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        return None
    return handle
