"""The reserve: room that media never take, so that notes, status and text can always be written.

It is a file of real blocks. When the disk is full it is given up, and made again later out of
what media leave.
"""

import os
from pathlib import Path
from typing import Final

from content_sync.machine.disk import is_plain, remove
from content_sync.site.library import current, places
from content_sync.site.store.readable import PRIVATE

NOTES_BYTES: Final = 4 * 2**20  # notes, status, folders, and a release of a few texts
SMALLEST_SHARE: Final = 16  # of a small disk no more than this part for them
COPY: Final = 1.25  # a release is made on a copy of the last one, and grows


def target_bytes(store: Path) -> int:
    """How large the reserve of this store should be."""
    notes = min(NOTES_BYTES, disk_bytes(store) // SMALLEST_SHARE)
    return notes + int(COPY * release_bytes(store))


def release_bytes(store: Path) -> int:
    """How large the release is that the next one will be made of."""
    return size_of(places.release(store, current.newest(store) or 0))


def disk_bytes(store: Path) -> int:
    """How large this disk is."""
    disk = os.statvfs(store)
    return disk.f_blocks * disk.f_frsize


def free_bytes(store: Path) -> int:
    """What this disk has left for us."""
    disk = os.statvfs(store)
    return disk.f_bavail * disk.f_frsize


def held_bytes(store: Path) -> int:
    """How large the reserve is now."""
    return size_of(places.reserve(store))


def size_of(path: Path) -> int:
    """The size of a file; 0 where there is none."""
    try:
        return path.lstat().st_size
    except OSError:
        return 0


def keep(store: Path) -> None:
    """Make the reserve as large as it should be, or as there is room."""
    path, wish = places.reserve(store), target_bytes(store)
    held = held_bytes(store)
    size = min(wish, held + free_bytes(store) - NOTES_BYTES // 64)
    if size <= 0 or wish >= held > wish * 7 // 8:
        return
    if not is_plain(path):
        remove(path)
    for bytes_ in (size, size // 2, size // 4):
        if _fill(path, bytes_):
            return


def give_up(store: Path) -> bool:
    """Give the reserve up; whether there was one."""
    path = places.reserve(store)
    had = size_of(path) > 0
    try:
        remove(path)
    except OSError:
        return False
    return had


def _fill(path: Path, size: int) -> bool:
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, PRIVATE)
        try:
            os.ftruncate(handle, size)
            os.posix_fallocate(handle, 0, size)
        finally:
            os.close(handle)
    except OSError:
        path.unlink(missing_ok=True)
        return False
    return True
