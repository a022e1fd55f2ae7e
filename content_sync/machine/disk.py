"""Writing so that a power cut leaves the old file or the new one, whole.

Fill a part file beside the place, fsync it, rename it, fsync the folder. After a failed fsync the
part is thrown away: the kernel may have dropped its pages, so asking again proves nothing.

Where a `mode` is given it is what the file or folder gets, whatever umask this process has: who
reads a store is another user than who writes it.
"""

import errno
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from io import BufferedReader
from pathlib import Path
from typing import IO, Final

from content_sync.errors import StoreError

PART: Final = ".part"
BLOCK: Final = 4096
FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class FullError(StoreError):
    """There is no room left on this disk: something must go first."""


def failure(path: Path, error: OSError | sqlite3.Error) -> StoreError:
    """What to raise when `path` could not be written."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        is_full, why = code == sqlite3.SQLITE_FULL, str(error)
    else:
        is_full, why = error.errno in FULL, error.strerror or str(error)
    return (FullError if is_full else StoreError)(f"cannot write {path}: {why}")


def part_of(path: Path) -> Path:
    """Where the file that will become `path` is filled."""
    return path.with_name(path.name + PART)


def write_whole(path: Path, data: bytes, mode: int | None = None) -> None:
    """Put `data` at `path`.

    Raises:
        StoreError: the disk is full (FullError), broken, or not ours to write.
    """
    fill_whole(path, lambda file: file.write(data), mode)


def write_over(path: Path, data: bytes) -> bool:
    """Put `data` into the blocks that the file at `path` has: where not one more can be had.

    No more than a block, or a power cut could leave half of it.
    """
    if not is_plain(path) or len(data) > BLOCK:
        return False
    try:
        with path.open("r+b") as file:
            file.write(data)
            file.truncate()
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        return False
    return True


def fill_whole(path: Path, fill: Callable[[IO[bytes]], object], mode: int | None = None) -> None:
    """Put what `fill` writes at `path`; like `write_whole`."""
    _fill(part_of(path), path, fill, mode)


def write_shared(path: Path, data: bytes) -> None:
    """Put `data` at `path`, like `write_whole`, where several processes may do so at once."""
    fill_shared(path, lambda file: file.write(data))


def fill_shared(path: Path, fill: Callable[[IO[bytes]], object]) -> None:
    """Put what `fill` writes at `path`: each process fills a part of its own, the last one stays.

    What a killed one left goes by the number in its name (scratch.py).
    """
    _fill(path.with_name(f"{path.name}.{os.getpid()}{PART}"), path, fill, None)


def _fill(part: Path, path: Path, fill: Callable[[IO[bytes]], object], mode: int | None) -> None:
    try:
        make_folder(path.parent)
        remove(part)  # whatever lies there: a pipe would keep us waiting, a link lead elsewhere
        with part.open("xb") as file:
            fill(file)
    except OSError as error:
        _drop(part)
        raise failure(path, error) from error
    settle(part, path, mode)


def settle(part: Path, path: Path, mode: int | None = None) -> None:
    """Make a filled part file safe and give it its name.

    Raises:
        StoreError: the disk failed; the part is gone.
    """
    try:
        if mode is not None:
            part.chmod(mode)
        _sync(part)
        if path.is_dir() and not path.is_symlink():  # not ours: a copy gone wrong
            remove(path)
        part.replace(path)
        _sync(path.parent)
    except OSError as error:
        _drop(part)
        raise failure(path, error) from error


def make_folder(folder: Path, mode: int | None = None) -> None:
    """Make a folder and those above it, safe against a power cut."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    if mode is not None:
        folder.chmod(mode)
    _sync(folder.parent)


def remove(path: Path) -> None:
    """Remove a file, or a folder that somebody put in its place; nothing there is no error."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def open_plain(path: Path) -> BufferedReader:
    """A file open for reading; never what a link leads to, nor a pipe, which would wait for ever.

    Raises:
        OSError: there is no file, or something else in its place.
    """
    if not stat.S_ISREG(path.lstat().st_mode):
        raise OSError(errno.EINVAL, "it is no plain file", str(path))
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    return os.fdopen(handle, "rb")


def read_plain(path: Path) -> bytes:
    """All bytes of a file; like `open_plain`."""
    with open_plain(path) as file:
        return file.read()


def is_plain(path: Path) -> bool:
    """Whether a file lies there, and not a link, a folder, a pipe or a device in its place."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def _drop(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # what stopped us before stops us here too, and it is told


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
