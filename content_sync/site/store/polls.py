"""How often the head was asked for by its mark alone, and in which boot of the machine.

A 304 is not signed: a proxy could freeze a kiosk with it, and the clock of one without a battery
says the same each day. So polls are counted, and no count outlives a boot. It need not survive a
power cut either, and is written without waiting for the disk.
"""

from pathlib import Path
from typing import Annotated, Final

import msgspec

from content_sync.decoded import reader
from content_sync.errors import StoreError
from content_sync.machine.disk import is_plain, part_of, remove

MOST: Final = 96  # 304s believed one after another: a day of polls every 15 minutes

LARGEST: Final = 2**16  # bytes of the note


class Polls(msgspec.Struct, frozen=True):
    """The 304s since the head was taken last, all within one boot."""

    boot: str = ""
    count: Annotated[int, msgspec.Meta(ge=0)] = MOST

    def may_go_on(self, boot: str) -> bool:
        """Whether one more 304 may be believed."""
        return self.boot == boot and self.count < MOST


_polls = reader(Polls)


def read_polls(path: Path) -> Polls:
    """What is noted at `path`; that it is enough where the note is lost."""
    try:
        if not is_plain(path):  # a pipe would keep us waiting
            return Polls()
        with path.open("rb") as file:
            return _polls(file.read(LARGEST))
    except (OSError, ValueError):
        return Polls()


def note_polls(path: Path, polls: Polls) -> None:
    """Note it at `path`, or nothing where the disk is full: then the next poll asks without mark.

    Raises:
        StoreError: an older note stands there and cannot be removed.
    """
    try:
        remove(part_of(path))
        if path.is_dir():
            remove(path)
        part_of(path).write_bytes(msgspec.json.encode(polls))
        part_of(path).replace(path)
    except OSError:
        _drop(path)


def _drop(path: Path) -> None:
    try:
        remove(part_of(path))
        remove(path)
    except OSError as error:
        raise StoreError(f"cannot write {path}: {error.strerror}") from error
