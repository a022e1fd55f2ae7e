"""Pictures and sounds that were made: DATA/preview, by the entry they are of.

    <entry>/<sha>/pages.json 1.png 1.webp …    the name <sha> says all they were drawn from
    <entry>/<sha>.part/          pages that are being drawn: <sha>.job is locked while they are
    <entry>/<sha>.why            why they could not be
    <entry>/<sha>/heard.json sound.opus        so for what is heard
    <entry>/<look>.last                        the pages last drawn in that look, and when

An entry's folder bears the SHA-256 of its id: who may read the entry may read what is in it.
"""

import contextlib
import hashlib
import os
import shutil
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from content_sync.centre.desk.preview.drawing import LIST, SO_FAR
from content_sync.centre.desk.preview.look import Look

MOST_BYTES: Final = 300_000_000
NAME_LETTERS: Final = 32
DAY_S: Final = 86_400


class Small(msgspec.Struct, frozen=True):
    """A small picture of a page."""

    file: str
    size: tuple[int, int]


class Page(msgspec.Struct, frozen=True):
    """A page: what stands where on it, in pixels of the large picture."""

    file: str
    size: tuple[int, int]
    small: Small
    parts: tuple[dict[str, Any], ...]


class Pages(msgspec.Struct, frozen=True):
    """What pages.json says; `language`: of the text that is shown."""

    language: str
    pages: tuple[Page, ...]
    more: bool


class Last(msgspec.Struct, frozen=True):
    """Which pages were drawn last, and when."""

    sha: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one entry."""

    folder: Path

    def path(self, sha: str) -> Path:
        """Where what has that name lies."""
        return self.folder / sha

    def part(self, sha: str) -> Path:
        """Where it lies while it is being made."""
        return self.folder / f"{sha}.part"

    def job(self, sha: str) -> Path:
        """What is locked by who makes it."""
        return self.folder / f"{sha}.job"

    def is_being_made(self, sha: str) -> bool:
        """Whether pages of that name are being drawn."""
        return self.part(sha).exists()

    def has(self, sha: str, name: str) -> bool:
        """Whether a file of it is there."""
        return (self.part(sha) / name).exists() or (self.path(sha) / name).exists()

    def read(self, sha: str, name: str) -> Path:
        """A file of it, made already or while the others are being made.

        Raises:
            FileNotFoundError: there is none.
        """
        here, there = self.path(sha) / name, self.part(sha) / name
        found = next((each for each in (here, there, here) if each.exists()), None)
        if found is None:  # looked twice, as the one becomes the other
            raise FileNotFoundError(name)
        return found

    def pages(self, sha: str) -> Pages | None:
        """The pages of that name, if they were drawn."""
        found = _read(self.path(sha) / LIST)
        if found:
            with contextlib.suppress(OSError):
                os.utime(self.path(sha))  # looked at: it stays longer
        return found

    def so_far(self, sha: str) -> Pages | None:
        """Those that are drawn already, while others are being drawn."""
        return _read(self.part(sha) / SO_FAR)

    def put(self, sha: str, made: Path) -> None:
        """Keep the folder `made` under that name; one that is there already stays."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(OSError):
            made.rename(self.path(sha))

    def why(self, sha: str) -> str:
        """Why it could not be made; "": nobody says so."""
        try:
            return (self.folder / f"{sha}.why").read_text()
        except OSError:
            return ""

    def say_why(self, sha: str, why: str) -> None:
        """It could not be made; "": it is tried anew."""
        file = self.folder / f"{sha}.why"
        if why:
            file.write_text(why)
        else:
            file.unlink(missing_ok=True)

    def note(self, look: Look, sha: str) -> None:
        """These are the last pages in that look."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._last(look).write_bytes(msgspec.json.encode(Last(sha, datetime.now(UTC))))

    def last(self, look: Look) -> Last | None:
        """The last pages in that look."""
        try:
            return msgspec.json.decode(self._last(look).read_bytes(), type=Last)
        except (OSError, msgspec.MsgspecError):
            return None

    def _last(self, look: Look) -> Path:
        return self.folder / (f"{look.tag}-{look.size}-{look.screen}-{look.theme}-{look.text}.last")


def _read(file: Path) -> Pages | None:
    try:
        return msgspec.json.decode(file.read_bytes(), type=Pages)
    except OSError:
        return None


def kept(top: Path, id_: str) -> Kept:
    """What is kept of the entry `id_`."""
    return Kept(top / hashlib.sha256(id_.encode()).hexdigest()[:NAME_LETTERS])


def prune(top: Path, most_bytes: int = MOST_BYTES) -> None:
    """Let go what nobody has looked at for longest, until the rest is small enough."""
    found = []
    for folder in top.glob("*/*/"):
        with contextlib.suppress(OSError):
            size = sum(each.stat().st_size for each in folder.iterdir())
            found.append((folder.stat().st_mtime, size, folder))
    for left in (*top.glob("*/*.job"), *top.glob("*/*.why")):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > DAY_S:
                left.unlink()
    total = sum(size for _, size, _ in found)
    for _, size, folder in sorted(found):
        if total <= most_bytes:
            return
        shutil.rmtree(folder, ignore_errors=True)
        total -= size
