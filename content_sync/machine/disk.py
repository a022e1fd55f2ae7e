"""Writing so that a power cut leaves the old file or the new one, whole.

Fill a part file beside the place, fsync it, rename it, fsync the folder. After a failed fsync the
part is thrown away: the kernel may have dropped its pages, so asking again proves nothing.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import IO, Final

from content_sync.errors import StoreError

PART: Final = ".part"


def part_of(path: Path) -> Path:
    """Where the file that will become `path` is filled."""
    return path.with_name(path.name + PART)


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`.

    Raises:
        StoreError: the disk is full, broken, or not ours to write.
    """
    fill_whole(path, lambda file: file.write(data))


def fill_whole(path: Path, fill: Callable[[IO[bytes]], object]) -> None:
    """Put what `fill` writes at `path`; like `write_whole`."""
    part = part_of(path)
    try:
        make_folder(path.parent)
        with part.open("wb") as file:
            fill(file)
    except OSError as error:
        raise StoreError(f"cannot write {path}: {error.strerror}") from error
    settle(part, path)


def settle(part: Path, path: Path) -> None:
    """Make a filled part file safe and give it its name.

    Raises:
        StoreError: the disk failed; the part is gone.
    """
    try:
        _sync(part)
        if path.is_dir():  # not ours: a copy gone wrong
            remove(path)
        part.replace(path)
        _sync(path.parent)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(f"cannot write {path}: {error.strerror}") from error


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, safe against a power cut."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    _sync(folder.parent)


def remove(path: Path) -> None:
    """Remove a file, or a folder that somebody put in its place; nothing there is no error."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
