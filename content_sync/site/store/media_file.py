"""A media file on its way: it grows as a part file, across restarts and between sources.

The part is hashed as it grows, and gets its name only when it is what was signed.
"""

import hashlib
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from content_sync.errors import TrustError
from content_sync.machine.disk import make_folder, part_of, settle
from content_sync.signed.catalog import Line


def complete(path: Path, line: Line, fetch: Callable[[int], Iterator[bytes]]) -> None:
    """Bring the file of `line` to `path`, going on where an earlier try stopped.

    Raises:
        TrustError: what came is not what was signed; it was thrown away.
        StoreError: the disk failed.
    """
    part = part_of(path)
    make_folder(path.parent)
    start = part.stat().st_size if part.exists() else 0
    if start > line.bytes:
        part.unlink()
        start = 0
    digest = _digest(part) if start else hashlib.sha256()
    _fill(part, fetch(start) if start < line.bytes else iter(()), digest.update)
    if digest.hexdigest() != line.sha256:
        part.unlink()
        if start:  # what lay here may have rotted; the feed is blamed only for a whole file
            return complete(path, line, fetch)
        raise TrustError(f"{line.id} is not what was signed")
    return settle(part, path)


def _digest(path: Path) -> "hashlib._Hash":
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256")


def _fill(part: Path, chunks: Iterator[bytes], see: Callable[[bytes], None]) -> None:
    first = next(chunks, b"")  # the feed's answer is judged before the part file is touched
    with part.open("ab") as file:
        for chunk in chain((first,), chunks):
            file.write(chunk)
            see(chunk)
