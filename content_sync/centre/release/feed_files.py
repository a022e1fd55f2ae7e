"""The files of a feed: where they lie, and how they are written.

    head                       replaced by rename, last of all
    root/N.root.json           the root chain; metadata/, targets/: the standard TUF layout
    c/ i/ d/ <sha256>          catalogs, pack lists, packs, named by their own bytes
    o/<aa>/<sha256>            media as they are, texts as zstd, named by what they hold

Everything `publish` needs to know of earlier releases is read from here: a feed is its own record.
"""

import shutil
from pathlib import Path
from typing import IO, Final

from content_sync.errors import StoreError, UseError
from content_sync.machine.disk import fill_whole, write_whole
from content_sync.signed import catalog, pack
from content_sync.signed.catalog import Line
from content_sync.signed.sha256 import is_named, name_of

LEVEL: Final = 12  # loose objects are the way of last resort; publishing many must stay quick


def named(feed: Path, folder: str, data: bytes) -> str:
    """Store `data` in `folder` under its own hash, and return that."""
    name = name_of(data)
    path = feed / folder / name
    if not path.exists():
        write_whole(path, data)
    return name


def object_path(feed: Path, name: str) -> Path:
    """Where the object of this hash lies."""
    return feed / "o" / name[:2] / name


def put_text(feed: Path, line: Line, raw: bytes) -> None:
    """Store a text object."""
    path = object_path(feed, line.sha256)
    if not path.exists():
        write_whole(path, pack.squeeze(raw, LEVEL))


def put_media(feed: Path, line: Line, source: Path) -> None:
    """Store a media file.

    Raises:
        UseError: the file changed since the content was read.
    """
    path = object_path(feed, line.sha256)
    if path.exists():
        return

    def copy(target: IO[bytes]) -> None:
        with source.open("rb") as file:
            if not is_named(file, line.sha256):
                raise UseError(f"{source} changed while it was being published: publish again")
            file.seek(0)
            shutil.copyfileobj(file, target)

    fill_whole(path, copy)


def text(feed: Path, line: Line) -> bytes:
    """A text object of an earlier or this release."""
    return _believed(pack.expand(_read(object_path(feed, line.sha256)), line.bytes), line.sha256)


def read_catalog(feed: Path, name: str) -> tuple[Line, ...]:
    """The catalog stored as c/<name>."""
    return catalog.read(
        pack.expand(_believed(_read(feed / "c" / name), name), pack.LARGEST_CATALOG)
    )


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise StoreError(f"the feed misses {path}: {error.strerror}") from error


def _believed(data: bytes, name: str) -> bytes:
    if not is_named(data, name):
        raise StoreError(f"the feed is damaged at {name}: restore it from a copy")
    return data
