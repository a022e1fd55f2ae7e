"""The files of a feed: where they lie, and how they are written.

    head                       replaced by rename, last of all
    root/N.root.json           the root chain; metadata/, targets/: the standard TUF layout
    c/ d/ <sha256>             catalogs and packs, named by their own bytes
    i/<sha256>                 pack lists as zstd, named by what they hold
    o/<aa>/<sha256>            media as they are, texts as zstd, named by what they hold
    before/N                   what led to release N: past.py, for this end alone

Everything `publish` needs to know of earlier releases is read from here: a feed is its own record.
"""

import os
import shutil
import stat
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import IO, Final

from content_sync.errors import StoreError, UseError
from content_sync.machine.disk import (
    PART,
    fill_whole,
    is_plain,
    make_folder,
    part_of,
    read_plain,
    remove,
    settle,
    write_whole,
)
from content_sync.machine.reasons import reason
from content_sync.said import phrase
from content_sync.signed import catalog, pack
from content_sync.signed.catalog import Line
from content_sync.signed.head import TARGET, squeezed_list
from content_sync.signed.sha256 import is_name, is_named, name_of

FOLDERS: Final = ("root", "metadata", "targets", "c", "i", "d", "o", "before")
FEW: Final = 20
TOGETHER: Final = 2000
LEVEL: Final = 12  # loose objects are the way of last resort; publishing many must stay quick


def named(feed: Path, folder: str, data: bytes) -> str:
    """Store `data` in `folder` under its own hash, and return that."""
    name = name_of(data)
    path = feed / folder / name
    if not is_plain(path):
        write_whole(path, data)
    return name


def put_list(feed: Path, text: bytes) -> str:
    """Store a pack list, and return its name."""
    name = name_of(text)
    path = feed / "i" / name
    if not is_plain(path):
        write_whole(path, squeezed_list(text))
    return name


def object_path(feed: Path, name: str) -> Path:
    """Where the object of this hash lies."""
    return feed / "o" / name[:2] / name


def size(path: Path) -> int | None:
    """The size of a file; None where there is none, or a link, a pipe, a folder in its place."""
    try:
        found = path.lstat()
    except OSError:
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def objects(feed: Path) -> set[str]:
    """The names of all objects there, but of links and pipes in the place of one."""
    return {entry.name for entry in _in_objects(feed) if entry.is_file(follow_symlinks=False)}


def object_names(feed: Path) -> set[str]:
    """The names of all that lies where objects do."""
    return {entry.name for entry in _in_objects(feed)}


def _in_objects(feed: Path) -> Iterator[os.DirEntry[str]]:
    for folder in listed(feed / "o"):
        yield from _entries(feed / "o" / folder)


def is_there(feed: Path, line: Line, names: Collection[str]) -> bool:
    """Whether an object is among the `names` there, and a media file of its size.

    What has rotted without changing its size is for `repair` to find: that reads everything.
    """
    if line.sha256 not in names:
        return False
    return line.is_text or size(object_path(feed, line.sha256)) == line.bytes


def put_texts(feed: Path, texts: Iterable[tuple[Line, bytes]]) -> None:
    """Store text objects; many are made safe together, since a disk takes long over each.

    Raises:
        StoreError: the disk is full, broken, or not ours to write.
    """
    paths: list[Path] = []
    try:
        for line, raw in texts:
            path = object_path(feed, line.sha256)
            make_folder(path.parent)
            for each in (part_of(path), path):
                if not is_plain(each):
                    remove(each)  # as a pipe, or a folder: a copy gone wrong
            part_of(path).write_bytes(pack.squeeze(raw, LEVEL))
            paths.append(path)
            if len(paths) == TOGETHER:
                _settle(paths)
        _settle(paths)
    except OSError as error:
        why, path = reason(error), error.filename or feed
        raise StoreError(phrase("cannot write {path}: {why}", path=path, why=why)) from error


def put_media(feed: Path, line: Line, source: Path) -> None:
    """Store a media file, unless one of its size lies there.

    Raises:
        UseError: the file changed since the content was read.
    """
    path = object_path(feed, line.sha256)
    if size(path) == line.bytes:
        return

    def copy(target: IO[bytes]) -> None:
        with source.open("rb") as file:
            if not is_named(file, line.sha256):
                raise UseError(
                    phrase(
                        "{file} changed while it was being published: publish again", file=source
                    )
                )
            file.seek(0)
            shutil.copyfileobj(file, target)

    fill_whole(path, copy)


def parts(feed: Path) -> Iterator[Path]:
    """What a publish that was killed left half-written."""
    yield from feed.glob(f"head{PART}")
    for folder in FOLDERS:
        for name in listed(feed / folder):
            if name.endswith(PART):
                yield feed / folder / name
            elif folder == "o":
                inside = feed / folder / name
                yield from (inside / one for one in listed(inside) if one.endswith(PART))


def old_catalogs(feed: Path, squeezed: Collection[str], plain: Collection[str]) -> Iterator[Path]:
    """The catalogs that are not of these names, in either layout."""
    for name in listed(feed / "c"):
        if is_name(name) and name not in squeezed:
            yield feed / "c" / name
    for name in listed(feed / "targets"):
        sha256 = name.removesuffix(f".{TARGET}")
        if is_name(sha256) and sha256 != name and sha256 not in plain:
            yield feed / "targets" / name


def text(feed: Path, line: Line) -> bytes:
    """A text object of an earlier or this release.

    Raises:
        StoreError: it is gone, or has rotted.
    """
    data = _read(object_path(feed, line.sha256))
    try:
        return _believed(pack.expand(data, line.bytes), line.sha256)
    except ValueError as error:
        what = phrase("the feed is damaged at {name}: {why}", name=line.sha256, why=error)
        raise StoreError(what) from error


def read_catalog(feed: Path, name: str) -> tuple[Line, ...]:
    """The catalog stored as c/<name>.

    Raises:
        StoreError: it is gone, or has rotted.
    """
    data = _believed(_read(feed / "c" / name), name)
    try:
        return catalog.read(pack.expand(data, pack.LARGEST_CATALOG))
    except ValueError as error:
        what = phrase("c/{name} is no catalog: {why}", name=name, why=error)
        raise StoreError(what) from error


def _read(path: Path) -> bytes:
    try:
        return read_plain(path)
    except OSError as error:
        what = phrase("the feed misses {path}: {why}", path=path, why=reason(error))
        raise StoreError(what) from error


def _believed(data: bytes, name: str) -> bytes:
    if not is_named(data, name):
        raise StoreError(
            phrase("the feed is damaged at {name}: try content-sync repair", name=name)
        )
    return data


def _settle(paths: list[Path]) -> None:
    """Give filled part files their names, once the disk has what they hold."""
    if len(paths) < FEW:
        for path in paths:
            settle(part_of(path), path)
    else:
        os.sync()
        for path in paths:
            part_of(path).replace(path)
        os.sync()
    paths.clear()


def listed(folder: Path) -> list[str]:
    """The names in a folder; none where it is missing or is a file."""
    return [entry.name for entry in _entries(folder)]


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except (FileNotFoundError, NotADirectoryError):
        return []
