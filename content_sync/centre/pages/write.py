"""The pages of a feed on disk: written whole, left alone where nothing changed.

    pages/index.html style.css emblem.svg
    pages/<tag>/…                     edition.py
    pages/media/…                     hard links to the feed's own objects where the disk has them,
                                      subtitles as WebVTT, the only ones that browsers read
    pages/made.json                   which release brought each item, and the key of each file

A file is not made again while its key stays. So that this can be relied on after a power cut,
made.json is written last, when the disk has the rest. Media come before the pages that show
them, items before what leads to them. Kiosks do not read any of it.
"""

import os
import shutil
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from content_sync import subtitles
from content_sync.centre.pages import plan
from content_sync.centre.pages.edition import Signed
from content_sync.centre.release import feed_files
from content_sync.centre.release.build import Build
from content_sync.decoded import reader
from content_sync.errors import StoreError
from content_sync.machine.disk import part_of, write_whole
from content_sync.machine.progress import follow
from content_sync.signed.sha256 import name_of

MADE: Final = "made.json"
SUBTITLES: Final = (".srt", ".vtt")


class Made(msgspec.Struct, frozen=True):
    """What made.json says."""

    items: dict[str, Signed] = {}
    files: dict[str, str] = {}


_made = reader(Made)


def write(feed: Path, build: Build, release: Signed, today: date) -> int:
    """Bring the pages of `feed` in step with `build`, its newest release; how many files changed.

    Raises:
        StoreError: the feed cannot be written.
    """
    top = feed / "pages"
    try:
        return _write(feed, top, build, release, today)
    except OSError as error:
        raise StoreError(f"cannot write {error.filename or top}: {error.strerror}") from error


def _write(feed: Path, top: Path, build: Build, release: Signed, today: date) -> int:
    before = _read(top / MADE)
    identity = name_of((feed / "root" / "1.root.json").read_bytes())
    edition = plan.edition(build, before.items, release, today, identity)
    there = _names(top)
    files = {file.name: file for file in plan.files(edition, build)}
    known = {name: key for name, key in before.files.items() if name in there}
    new = [file for file in files.values() if known.get(file.name) != file.key]
    kept, changed = {*files, MADE}, 0
    for sha256 in plan.media(edition, build):
        name = f"media/{edition.media.name(sha256)}"
        kept.add(name)
        if edition.media.endings[sha256] in SUBTITLES:
            changed += _put(top / name, _webvtt(feed, sha256))
        elif name not in there:
            _put_media(feed, top / name, sha256)
            changed += 1
    changed += sum(_put(top / file.name, file.make()) for file in follow(new, "pages"))
    changed += _clear(top, there - kept)
    made = Made(dict(edition.signed), {file.name: file.key for file in files.values()})
    if made != before:
        os.sync()
        write_whole(top / MADE, msgspec.json.encode(made, order="sorted"))
    return changed


def _read(path: Path) -> Made:
    """What was made before; nothing where the file is missing or damaged."""
    try:
        return _made(path.read_bytes())
    except (FileNotFoundError, ValueError):
        return Made()


def _names(top: Path) -> set[str]:
    found = set()
    for folder, _, names in os.walk(top):
        inside = Path(folder).relative_to(top)
        found |= {(inside / name).as_posix() for name in names}
    return found


def _put(path: Path, data: bytes) -> bool:
    """Write a file by rename, unless it is there already."""
    try:
        if path.read_bytes() == data:
            return False
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    part = part_of(path)
    part.write_bytes(data)
    part.replace(path)
    return True


def _webvtt(feed: Path, sha256: str) -> bytes:
    """Subtitles as the kiosk reads them; browsers drop a .vtt without WEBVTT or with a comma."""
    text = feed_files.object_path(feed, sha256).read_text("utf-8-sig")
    return subtitles.to_webvtt(subtitles.read(text)).encode()


def _put_media(feed: Path, path: Path, sha256: str) -> None:
    """The object under another name."""
    source = feed_files.object_path(feed, sha256)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = part_of(path)
    part.unlink(missing_ok=True)
    try:
        part.hardlink_to(source)
    except OSError:  # a disk without hard links
        shutil.copyfile(source, part)
    part.replace(path)


def _clear(top: Path, names: Collection[str]) -> int:
    """Remove what is no page of this release, and folders left empty."""
    for name in names:
        (top / name).unlink()
    for folder in {(top / name).parent for name in names} - {top}:
        if not any(folder.iterdir()):
            folder.rmdir()
    return len(names)
