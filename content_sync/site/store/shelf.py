"""The media on a kiosk's disk: files named by what they are, and a row for each that is whole.

    look      one walk: what nobody needs goes, a row without its file goes, a file of a wrong
              size goes
    check     a few files are hashed anew at each pull, those not looked at for longest first;
              one that rotted goes, and is missing
    complete  touches files alone, any thread may call it; kept notes the row

Only names that are ours are touched: two letters, and under them a hash that begins so, whole or
as a part.
"""

import os
import re
import stat
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from sqlite_utils import Database

from content_sync.machine.disk import PART, remove
from content_sync.signed.catalog import Line
from content_sync.site.library import places
from content_sync.site.store import media_file

TOGETHER: Final = 32  # rows
CHECKED_FILES: Final = 200  # at a pull, however small they are
_FOLDER: Final = re.compile("[0-9a-f]{2}")
_FILE: Final = re.compile(rf"([0-9a-f]{{64}})({re.escape(PART)})?")


class _Found(NamedTuple):
    """Something under a name of ours."""

    entry: "os.DirEntry[str]"
    sha256: str
    is_part: bool

    @property
    def size(self) -> int:
        """How large the file is; -1 where it is no file."""
        try:
            found = self.entry.stat(follow_symlinks=False)
        except OSError:
            return -1
        return found.st_size if stat.S_ISREG(found.st_mode) else -1


class Shelf:
    """The media of one store."""

    def __init__(self, folder: Path, db: Database) -> None:
        self._folder = folder
        self._db = db
        self._coming: set[str] = set()
        self._kept: dict[str, int] = {}

    @property
    def arrived(self) -> dict[str, int]:
        """The media that are whole on this disk, and how large they are, written down or not."""
        return dict(self._db.execute("SELECT sha256, bytes FROM media")) | self._kept

    def complete(self, line: Line, fetch: Callable[[int], Iterator[bytes]]) -> None:
        """Bring a file; see Store.complete."""
        self._coming.add(line.sha256)
        try:
            media_file.complete(places.media(self._folder, line.sha256), line, fetch)
        finally:
            self._coming.discard(line.sha256)

    def kept(self, line: Line) -> None:
        """Note that a file is here whole; `write_down` makes it last.

        Whatever is lost before that is found again: see media_file.complete.
        """
        self._kept[line.sha256] = line.bytes
        if len(self._kept) >= TOGETHER:
            self.write_down()

    def write_down(self) -> None:
        """Make the rows of what was kept last, several together: each time costs a disk's pace."""
        if self._kept:
            rows = [{"sha256": sha256, "bytes": size} for sha256, size in self._kept.items()]
            with self._db.atomic():
                self._db["media"].upsert_all(rows, pk="sha256")
            self._kept.clear()

    def look(self, needed: Collection[str]) -> None:
        """Remove what is not `needed`, and rows that are not true; `needed` is all there is to."""
        rows, here = self.arrived, set()
        for found in list(_walk(places.objects(self._folder))):
            if found.sha256 in self._coming:
                continue
            row, size = rows.get(found.sha256), found.size
            is_spare = found.is_part and row is not None
            is_wrong = not found.is_part and row is not None and row != size
            if found.sha256 not in needed or size < 0 or is_spare or is_wrong:
                remove(Path(found.entry.path))
            elif not found.is_part:
                here.add(found.sha256)
        self._forget(rows.keys() - here)

    def check(self, most_bytes: int, saved_bytes: int) -> int:
        """Hash some files anew, throw away what rotted, and return what is left to save up.

        A file larger than `most_bytes` waits until so much was saved over several pulls.
        """
        credit = saved_bytes + most_bytes
        sql = """SELECT media.sha256, bytes FROM media LEFT JOIN checks USING (sha256)
                 ORDER BY coalesce(turn, 0), media.sha256"""
        turn, rotten = self._turn(), list[str]()
        seen: list[dict[str, object]] = []
        for sha256, size in self._db.execute(sql):
            if size > credit:
                break
            if len(seen) == CHECKED_FILES:
                credit = 0
                break
            credit -= size
            seen.append({"sha256": sha256, "turn": turn})
            if not media_file.is_whole(places.media(self._folder, sha256), size, sha256):
                rotten.append(sha256)
        else:
            credit = 0  # all of them were looked at
        if seen:
            with self._db.atomic():
                self._db["checks"].upsert_all(seen, pk="sha256")
        self.throw_away(rotten)
        return credit

    def throw_away(self, names: Collection[str], is_full: bool = False) -> None:
        """Forget files and remove them; a full disk has no room to write first."""
        if not is_full:
            self._forget(names)
        for sha256 in names:
            remove(places.media(self._folder, sha256))
        if is_full:
            self._forget(names)

    def parts(self) -> dict[str, int]:
        """What has come of files that are not whole yet, but for those that are coming now."""
        found = _walk(places.objects(self._folder))
        return {
            one.sha256: max(one.size, 0)
            for one in found
            if one.is_part and one.sha256 not in self._coming
        }

    def drop_parts(self, names: Collection[str]) -> None:
        """Remove what has come of these."""
        for sha256 in names:
            path = places.media(self._folder, sha256)
            remove(path.with_name(path.name + PART))

    def _forget(self, names: Collection[str]) -> None:
        if not names:
            return
        for sha256 in names:
            self._kept.pop(sha256, None)
        with self._db.atomic():
            for sha256 in names:
                self._db.execute("DELETE FROM media WHERE sha256 = ?", [sha256])
                self._db.execute("DELETE FROM checks WHERE sha256 = ?", [sha256])

    def _turn(self) -> int:
        """A number above all turns so far: no clock is asked, it may be wrong."""
        (last,) = self._db.execute("SELECT max(turn) FROM checks").fetchone()
        return int(last or 0) + 1


def gone(folder: Path, rows: Mapping[str, int]) -> set[str]:
    """Which of the files that should be here, so large, are not; nothing is read."""
    found = {one.sha256: one.size for one in _walk(places.objects(folder)) if not one.is_part}
    return {sha256 for sha256, size in rows.items() if found.get(sha256) != size}


def drop_all_parts(folder: Path) -> None:
    """Remove what has come of files that are not whole yet."""
    for found in list(_walk(places.objects(folder))):
        if found.is_part:
            remove(Path(found.entry.path))


def whole(folder: Path) -> Iterator[dict[str, object]]:
    """The media on this disk that are what their names say, as rows."""
    for one in _walk(places.objects(folder)):
        if not one.is_part and media_file.is_whole(Path(one.entry.path), one.size, one.sha256):
            yield {"sha256": one.sha256, "bytes": one.size}


def _walk(objects: Path) -> Iterator[_Found]:
    """Everything under a name of ours, whatever it is."""
    for folder in _entries(objects):
        if not _FOLDER.fullmatch(folder.name) or not folder.is_dir(follow_symlinks=False):
            continue
        for entry in _entries(Path(folder.path)):
            name = _FILE.fullmatch(entry.name)
            if name and entry.name.startswith(folder.name):
                yield _Found(entry, name[1], bool(name[2]))


def _entries(folder: Path) -> list["os.DirEntry[str]"]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []
