"""One at a time in a folder: a lock that dies with who holds it, be it by SIGKILL.

    .lock    whoever has it locked is at work; it says who that is

It lies in the folder that is written, so that it binds all who write there: by other keys, by
another user, from another machine on one share. Where the file system knows no locks, it does not.
"""

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from content_sync.errors import StoreError
from content_sync.machine import held
from content_sync.machine.reasons import reason
from content_sync.said import phrase

NAME: Final = ".lock"
_UNKNOWN: Final = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP})


@contextlib.contextmanager
def alone(folder: Path, waits: Callable[[str], None]) -> Iterator[None]:
    """Be the only one at work in `folder`; `waits` is told who is, if another one is first.

    The folder is made if need be, and is gone again if nothing was put there.

    Raises:
        StoreError: the folder cannot be written.
    """
    handle = _locked(folder, waits)
    try:
        os.ftruncate(handle, 0)
        with contextlib.suppress(OSError):  # a full disk: prune is what mends it
            os.write(handle, f"PID {os.getpid()}, {os.uname().nodename}".encode())
        yield
    finally:
        os.ftruncate(handle, 0)
        _tidy(folder)
        os.close(handle)


def _locked(folder: Path, waits: Callable[[str], None]) -> int:
    while True:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle = os.open(
                folder / NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666
            )
        except OSError as error:
            is_dead = folder.is_symlink() and not folder.exists()  # a disk that is not mounted
            is_tidied = isinstance(error, FileNotFoundError | FileExistsError)
            if is_tidied and not is_dead and not folder.is_file():
                continue  # by the one before, just now
            what = phrase("cannot write {path}: {why}", path=folder, why=reason(error))
            raise StoreError(what) from error
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise StoreError(phrase("{path} is no plain file: remove it", path=folder / NAME))
        _lock(handle, waits)
        if _is_at(handle, folder / NAME):
            return handle
        os.close(handle)


def _lock(handle: int, waits: Callable[[str], None]) -> None:
    try:
        if not held.take(handle):
            waits(os.pread(handle, 200, 0).decode(errors="replace") or "another process")
            held.wait(handle)
    except OSError as error:
        if error.errno not in _UNKNOWN:
            raise


def _is_at(handle: int, path: Path) -> bool:
    """Whether the file that was locked is still the one by that name."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _tidy(folder: Path) -> None:
    with contextlib.suppress(OSError):
        if [entry.name for entry in os.scandir(folder)] == [NAME]:
            (folder / NAME).unlink()
            folder.rmdir()
