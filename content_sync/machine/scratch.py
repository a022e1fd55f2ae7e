"""Folders for what is being made: they go when it is done, or with the next run if it was killed.

    with scratch(cache / "scratch") as folder: ...

Each is locked by whoever fills it. A lock ends with its process, however that ends: a folder that
can be locked belongs to nobody any more.
"""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from content_sync.machine.disk import make_folder


@contextlib.contextmanager
def scratch(parent: Path) -> Iterator[Path]:
    """A new folder in `parent`; those that killed processes left there are removed."""
    make_folder(parent)
    with _locked(parent):
        _sweep(parent)
        folder = Path(tempfile.mkdtemp(dir=parent))
        handle = os.open(folder, os.O_RDONLY)
        fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(handle)


def _sweep(parent: Path) -> None:
    for left in parent.iterdir():
        with contextlib.suppress(OSError), _locked(left, os.O_NOFOLLOW, fcntl.LOCK_NB):
            shutil.rmtree(left)


@contextlib.contextmanager
def _locked(folder: Path, how: int = 0, waits: int = 0) -> Iterator[None]:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | how)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | waits)
        yield
    finally:
        os.close(handle)
