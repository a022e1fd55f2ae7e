"""Packs on their way: a large one grows as a file, so that a line of minutes a day gets on.

    packs/<sha256>.part   what has come so far; the next pull goes on there, whatever the source

They are good for nothing once the release is there, and the first to go on a full disk.
"""

import re
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Final

from content_sync.machine.disk import PART, FullError, remove
from content_sync.signed.catalog import Line
from content_sync.signed.head import PackName
from content_sync.site.library import places
from content_sync.site.store import media_file

SMALL_BYTES: Final = 2**16  # a minute on the slowest line; what is smaller comes at one go
_OURS: Final = re.compile(rf"([0-9a-f]{{64}})({re.escape(PART)})?")

Fetch = Callable[[int], Iterator[bytes]]


def bring(store: Path, pack: PackName, fetch: Fetch) -> bytes:
    """The bytes of a pack, of which the hash is checked; `fetch` starts at a byte.

    Raises:
        TrustError: what came is not what was signed; it was thrown away.
        StoreError: the disk failed.
    """
    path = places.packs(store) / pack.sha256
    line = Line(f"d/{pack.sha256}", "pack", 0, pack.bytes, pack.sha256)
    try:
        media_file.complete(path, line, fetch)
    except FullError:  # memory has room where this disk has none
        drop(store)
        return b"".join(fetch(0))
    return path.read_bytes()


def drop(store: Path, but: Collection[str] = ()) -> bool:
    """Remove all packs `but` some; whether there was any."""
    folder, found = places.packs(store), False
    if not folder.is_dir() or folder.is_symlink():
        return False
    for path in list(folder.iterdir()):
        name = _OURS.fullmatch(path.name)
        if name and name[1] not in but:
            remove(path)
            found = True
    return found
