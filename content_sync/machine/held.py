"""Locks held by an open file or folder: they go with its process, however that ends.

What lies in such a file, and that it lies there, means nothing.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def take(handle: int, shared: bool = False) -> bool:
    """Hold what is open if nobody else does, or `shared` if nobody holds it alone; whether it is.

    Raises:
        OSError: this file system knows no locks.
    """
    try:
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def wait(handle: int) -> None:
    """Hold what is open as soon as nobody else does."""
    fcntl.flock(handle, fcntl.LOCK_EX)


@contextmanager
def holding(folder: Path, waits: bool = False) -> Iterator[bool]:
    """Hold a folder until the block ends; where somebody else does, False, unless it `waits`.

    Nothing is put into it.
    """
    handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        if waits:
            wait(handle)
        yield waits or take(handle)
    finally:
        os.close(handle)
