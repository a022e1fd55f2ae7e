"""Whether the files of a folder are those that were read before, without reading them.

As git does, a file is believed to be the same when its size, its times, its inode and its name
are; a file that may have changed within the same tick of the clock as it was read is not believed.
A folder with links in it has no stamp: what they lead to may change elsewhere.
"""

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

RACY_NS: Final = 3_000_000_000  # FAT counts two seconds
MEDIA: Final = "media"


@dataclass(frozen=True, slots=True)
class Stamp:
    """The names in a folder and how the files stand; `newest_ns`: when the last one changed."""

    data: bytes
    newest_ns: int

    def is_settled(self, looked_ns: int) -> bool:
        """Whether nothing can have changed unseen after a look at that moment."""
        return self.newest_ns + RACY_NS < looked_ns


def stamp(folder: str) -> Stamp | None:
    """The stamp of an item's folder; None where it has none."""
    parts: list[str] = []
    newest = 0
    try:
        for path, how in _entries(folder):
            kind = stat.S_IFMT(how.st_mode)
            if kind == stat.S_IFLNK:
                return None
            if kind == stat.S_IFDIR:
                parts.append(f"{path}/")
                continue
            changed, made = how.st_mtime_ns, how.st_ctime_ns
            parts.append(f"{path}\0{kind} {how.st_size} {changed} {made} {how.st_ino}")
            newest = max(newest, changed, made)
    except OSError:
        return None
    return Stamp("\n".join(parts).encode("utf-8", "surrogateescape"), newest)


def contents(folder: str) -> bytes | None:
    """The same by what the files hold; None where they cannot be read."""
    found = hashlib.blake2b(digest_size=32)
    try:
        for path, how in _entries(folder):
            if stat.S_ISDIR(how.st_mode):
                found.update(f"{path}/\0".encode("utf-8", "surrogateescape"))
            elif stat.S_ISREG(how.st_mode):
                with Path(folder, path).open("rb") as file:
                    digest = hashlib.file_digest(file, "sha256").digest()
                found.update(f"{path}\0".encode("utf-8", "surrogateescape") + digest)
            else:
                return None
    except OSError:
        return None
    return found.digest()


def file_stamp(path: Path) -> str:
    """How one file stands; "" where there is none."""
    try:
        how = path.stat()
    except OSError:
        return ""
    return f"{how.st_size} {how.st_mtime_ns} {how.st_ctime_ns} {how.st_ino}"


def _entries(folder: str) -> list[tuple[str, os.stat_result]]:
    """What lies in an item's folder and its media, by name; hidden names are never read."""
    found = _listed(folder, "")
    for path, how in found:
        if path == MEDIA and stat.S_ISDIR(how.st_mode):
            return found + _listed(f"{folder}/{MEDIA}", f"{MEDIA}/")
    return found


def _listed(folder: str, before: str) -> list[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        found = [
            (before + each.name, each.stat(follow_symlinks=False))
            for each in entries
            if each.name[0] != "."
        ]
    found.sort()
    return found
