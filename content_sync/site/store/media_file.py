"""A media file on its way: it grows as a part file, across restarts and between sources.

The part is hashed as it grows, and gets its name only when it is what was signed.
"""

import hashlib
import os
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from content_sync.errors import TrustError
from content_sync.machine.disk import failure, is_plain, part_of, remove, settle
from content_sync.signed.catalog import Line
from content_sync.site.store.readable import FILE, own_folder


def complete(path: Path, line: Line, fetch: Callable[[int], Iterator[bytes]]) -> None:
    """Bring the file of `line` to `path`, going on where an earlier try stopped.

    What lies there already, whole, is not fetched again.

    Raises:
        TrustError: what came is not what was signed; it was thrown away.
        StoreError: the disk failed.
    """
    part = part_of(path)
    try:
        own_folder(path.parent.parent)
        own_folder(path.parent)
        if is_whole(path, line.bytes, line.sha256):
            return None
        start = _begun(part, line.bytes)
        digest = _digest(part) if start else hashlib.sha256()
    except OSError as error:
        raise failure(part, error) from error
    _fill(part, fetch(start) if start < line.bytes else iter(()), digest.update)
    if digest.hexdigest() != line.sha256:
        remove(part)
        if start:  # what lay here may have rotted; the feed is blamed only for a whole file
            return complete(path, line, fetch)
        raise TrustError(f"{line.id} is not what was signed")
    return settle(part, path, FILE)


def is_whole(path: Path, size: int, sha256: str) -> bool:
    """Whether the file at `path` is the one of this size and name."""
    try:
        if not is_plain(path) or path.stat().st_size != size:
            return False
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)  # what the disk has
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False


def _begun(part: Path, size: int) -> int:
    """How much of a part is there to go on with."""
    start = part.stat().st_size if is_plain(part) and os.access(part, os.R_OK | os.W_OK) else -1
    if not 0 <= start <= size:
        remove(part)
        return 0
    return start


def _digest(path: Path) -> "hashlib._Hash":
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256")


def _fill(part: Path, chunks: Iterator[bytes], see: Callable[[bytes], None]) -> None:
    first = next(chunks, b"")  # the feed's answer is judged before the part file is touched
    try:
        file = part.open("ab", buffering=0)
    except OSError as error:
        raise failure(part, error) from error
    with file:
        for chunk in chain((first,), chunks):
            _write(part, file.fileno(), chunk)
            see(chunk)


def _write(part: Path, handle: int, chunk: bytes) -> None:
    """Write all of it: a disk that fills takes some, and the rest of it fails."""
    left = memoryview(chunk)
    try:
        while left:
            left = left[os.write(handle, left) :]
    except OSError as error:
        raise failure(part, error) from error
