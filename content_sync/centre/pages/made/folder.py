"""A folder of pages on disk: what of it is still as it was written, and what lies there besides.

One look at the folder tells: a file is whole while its size and time are those of its stamp. Where
only the time differs, as in a feed that was copied, its bytes are read and compared.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from content_sync.centre.pages.made.record import Record, Stamp
from content_sync.machine.disk import is_plain, open_plain, part_of, read_plain, remove
from content_sync.signed.sha256 import is_named

NAME_BYTES: Final = 10
NO_FILE: Final = Stamp(-1, 0)  # a folder, or what only leads elsewhere
WHOLE: Final = "as it was written"
WANTED: Final = "asked for"


class Folder:
    """A folder as it is found: ask for each file that should be there, then for the rest."""

    def __init__(self, top: Path, name: str, record: Record) -> None:
        self.name, self._path, self._record = name, top / name, record
        self._there: dict[str, Stamp | str] = dict(_look(self._path))
        self._other: dict[str, Stamp] = {}  # stamps that no file fits
        for file, stamp in record.stamps(name):
            found = self._there.get(file)
            if found and found[:2] == stamp[:2]:
                self._there[file] = WHOLE
            else:
                self._other[file] = stamp

    def is_lost(self, file: str) -> bool:
        """Whether a file that should be there is missing or damaged."""
        found, stamp = self._there.get(file), self._other.pop(file, None)
        if found is None:
            return True
        self._there[file] = WANTED
        if isinstance(found, str):
            return False
        if not stamp or stamp.size != found.size or not self._has(file, stamp.bytes):
            return True
        self._record.put_stamp(self.name, file, found._replace(bytes=stamp.bytes))
        return False

    def rest(self) -> list[str]:
        """What nobody asked for, on disk or remembered."""
        strange = [file for file, found in self._there.items() if found is not WANTED]
        return [*strange, *(file for file in self._other if file not in self._there)]

    def _has(self, file: str, name: bytes) -> bool:
        return bool(name) and _name(read_plain(self._path / file)) == name


def make_room(top: Path, names: list[str]) -> None:
    """Remove what stands where a folder should be."""
    for name in names:
        if not (top / name).is_dir():
            (top / name).unlink(missing_ok=True)


def put(path: Path, data: bytes) -> tuple[Stamp, bool]:
    """Write a file by rename unless it is there already; its stamp, and whether it was written."""
    try:
        with open_plain(path) as file:
            if file.read() == data:
                return _stamp(os.fstat(file.fileno()), _name(data)), False
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        remove(path)  # a folder, a link, a pipe
    part = part_of(path)
    remove(part)
    with part.open("xb") as file:
        file.write(data)
    stamp = _stamp(part.stat(), _name(data))
    part.replace(path)
    return stamp, True


def put_link(path: Path, source: Path, sha256: str) -> tuple[Stamp | None, bool]:
    """Write a file as another name of `source`, by rename, unless it is there already.

    There is no stamp where a damaged one stood and `source`, which may be the same file, is no
    better: it is looked at again next time.
    """
    is_there = is_plain(path)
    if is_there and _is_named(path, sha256):
        return _stamp(path.stat()), False
    path.parent.mkdir(parents=True, exist_ok=True)
    part = part_of(path)
    remove(part)
    with open_plain(source) as file:
        try:
            part.hardlink_to(source)
        except OSError:  # a disk without hard links
            with part.open("xb") as copy:
                shutil.copyfileobj(file, copy)
    remove(path)  # a folder in its place, or another name of the same file, which no rename removes
    part.replace(path)
    is_right = not is_there or _is_named(path, sha256)
    return _stamp(path.stat()) if is_right else None, True


def _is_named(path: Path, sha256: str) -> bool:
    with open_plain(path) as file:
        return is_named(file, sha256)


def clear(folder: Path, names: list[str]) -> None:
    """Remove what does not belong there, and the folder if nothing is left."""
    for name in names:
        remove(folder / name)
    with suppress(OSError):
        folder.rmdir()


def _look(folder: Path) -> Iterator[tuple[str, Stamp]]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                is_file = entry.is_file(follow_symlinks=False)
                yield entry.name, _stamp(entry.stat()) if is_file else NO_FILE
    except FileNotFoundError:
        return


def _stamp(found: os.stat_result, name: bytes = b"") -> Stamp:
    return Stamp(found.st_size, found.st_mtime_ns, name)


def _name(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()[:NAME_BYTES]
