"""Folders of items put in place of those there are: all made beside first, then turned by renames.

    content/.push-12/items/<id>    as it will be: read, compared and made safe before anything moves
    content/.push-12/old/<id>      what stood there, until the last rename is done
    DATA/before/12/items/<id>      a copy of it that stays, for undoing

Nobody reads a folder with a dot before its name. `turn` may be asked again after a power cut or a
kill at any moment: it goes on where it stood.
"""

import contextlib
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from content_sync.centre.desk.shelf.stand import sha_of
from content_sync.machine.disk import write_whole

FEED_FILES = ("feed.yaml", "approved.yaml")


@dataclass(frozen=True, slots=True)
class Beside:
    """Where the new folders of one push are made."""

    content: Path
    name: str  # push-12

    @property
    def root(self) -> Path:
        """A content folder of its own, with only these items."""
        return self.content / f".{self.name}"

    def new(self, id_: str) -> Path:
        """An item as it will be."""
        return self.root / "items" / id_

    def old(self, id_: str) -> Path:
        """An item as it was."""
        return self.root / "old" / id_

    def now(self, id_: str) -> Path:
        """An item where it is read."""
        return self.content / "items" / id_


def begin(beside: Beside) -> None:
    """An empty place; what a killed process left there goes."""
    shutil.rmtree(beside.root, ignore_errors=True)
    (beside.root / "items").mkdir(parents=True)


def make(
    beside: Beside, id_: str, files: Mapping[str, bytes], media: Mapping[str, Path] = {}
) -> None:
    """An item with these files; its other media, and whatever else lies there, stay."""
    new, now = beside.new(id_), beside.now(id_)
    if now.is_dir() and not new.exists():
        shutil.copytree(now, new, symlinks=True)
    new.mkdir(exist_ok=True)
    for path in [*new.glob("*.md"), *new.glob("*.yaml")]:
        if path.name not in files:
            path.unlink()
    for name, data in files.items():
        if not (new / name).is_file() or (new / name).read_bytes() != data:
            (new / name).write_bytes(data)
    for name, path in media.items():
        (new / "media").mkdir(exist_ok=True)
        shutil.copyfile(path, new / "media" / name)
    _sync_all(new)


def copy(beside: Beside, id_: str, source: Path) -> None:
    """An item as it lies elsewhere."""
    shutil.copytree(source, beside.new(id_), symlinks=True)
    _sync_all(beside.new(id_))


def drop(beside: Beside, id_: str) -> None:
    """What was made of an item goes again."""
    shutil.rmtree(beside.new(id_), ignore_errors=True)


def keep(now: Path, kept: Path) -> None:
    """A copy of an item that stays; made anew if it was not finished."""
    shutil.rmtree(kept, ignore_errors=True)
    if now.is_dir():
        shutil.copytree(now, kept, symlinks=True)
        _sync_all(kept)


def turn(beside: Beside, was: Mapping[str, str], becomes: Mapping[str, str]) -> list[str]:
    """Put the new folders in place; those whose folder is no longer what it `was` are left alone.

    `becomes`: the sha of what is made of each, "" where it goes. Returns the ids left alone.
    """
    left = []
    for id_, sha in becomes.items():
        now = sha_of(beside.now(id_))
        if now == sha:
            continue
        if now and now != was[id_]:
            left.append(id_)
        else:
            _turn_one(beside, id_)
    for name in FEED_FILES:
        if (beside.root / name).exists():
            write_whole(beside.content / name, (beside.root / name).read_bytes())
    with contextlib.suppress(FileNotFoundError):
        _sync(beside.content / "items")
    return left


def end(beside: Beside) -> None:
    """All is in place: what stood there before goes."""
    shutil.rmtree(beside.root, ignore_errors=True)


def _turn_one(beside: Beside, id_: str) -> None:
    new, old, now = beside.new(id_), beside.old(id_), beside.now(id_)
    if now.exists():
        old.parent.mkdir(exist_ok=True)
        if old.exists():
            shutil.rmtree(old)
        now.rename(old)
    if new.exists():
        now.parent.mkdir(exist_ok=True)
        new.rename(now)


def _sync_all(folder: Path) -> None:
    for place, _, names in os.walk(folder):
        for name in names:
            _sync(Path(place) / name)
        _sync(Path(place))


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
