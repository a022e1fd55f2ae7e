"""What was measured of media files, in memory: a draft is read at each save, its pictures once.

A file counts as the same while its place, size and times are. For a process that lives long.
"""

from pathlib import Path, PurePosixPath
from typing import Final

from content_sync.centre.media.media import MediaFile, measure
from content_sync.centre.written.page import Findings, Page
from content_sync.errors import Mistake

MOST: Final = 5_000  # files; half a kilobyte each

Key = tuple[str | int | bool, ...]
Told = tuple[Mistake, ...]


class Known:
    """The files measured so far."""

    def __init__(self) -> None:
        self._found: dict[Key, tuple[str, MediaFile | None, Told, Told]] = {}

    def measure(
        self, page: Page, line: int, path: Path, kind: str, is_clear: bool = False, called: str = ""
    ) -> MediaFile | None:
        """What `media.measure` says of a file, with all that it tells of it."""
        how = path.stat()
        its = (str(path), how.st_ino, how.st_size, how.st_mtime_ns, how.st_ctime_ns)
        key = (*its, kind, is_clear, called, str(PurePosixPath(page.file).parent))
        found = self._found.get(key)
        if found is None or (found[1] and not found[1].path.is_file()):
            findings = Findings()
            file = measure(Page(page.file, findings), line, path, kind, is_clear, called)
            found = page.file, file, tuple(findings.mistakes), tuple(findings.warnings)
            if len(self._found) >= MOST:
                self._found.clear()
            self._found[key] = found
        told_of, file, mistakes, warnings = found

        def here(each: Mistake) -> Mistake:
            return page.told(line, each.what, each.fix) if each.file == told_of else each

        page.findings.mistakes.extend(map(here, mistakes))
        page.findings.warnings.extend(map(here, warnings))
        return file
