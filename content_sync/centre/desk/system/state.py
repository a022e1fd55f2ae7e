"""How the desk stands, in five lines: who works, who signs, room, what is published, the folder.

Nothing here asks Django; what a line says is made of numbers, so that the page only shows it.
"""

import fcntl
import importlib.util
import shutil
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from content_sync.centre.desk.place import Place
from content_sync.centre.feed.newest import head_of
from content_sync.machine.lock import NAME as LOCK

KEYS: Final = "content_sync.centre.desk.push.keys_asked"
SIGN_AGAIN_DAYS: Final = 10  # of the 30 that a timestamp holds
FREE_BYTES: Final = 2_000_000_000  # less room than this is told


class Signs(StrEnum):
    """How a line looks."""

    WELL = "live"
    SOON = "review"
    ILL = "over"


@dataclass(frozen=True, slots=True)
class Feed:
    """The last release; `days`: until its signature ends, None where there is none."""

    release: int
    days: int | None


class _Signed(msgspec.Struct):
    expires: datetime


class _Timestamp(msgspec.Struct):
    signed: _Signed


class _Target(msgspec.Struct):
    version: int


class _Targets(msgspec.Struct):
    signed: _Target


def is_worker_there(place: Place) -> bool:
    """Whether a worker is at work: as long as it lives it holds the lock of DATA/work."""
    try:
        with (place.work / LOCK).open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def is_unlocked() -> bool:
    """Whether the signer holds the keys unlocked just now."""
    if importlib.util.find_spec(KEYS) is None:
        return False
    return bool(importlib.import_module(KEYS).state().is_unlocked)


def free_bytes(folder: Path) -> int:
    """Room on the disk."""
    return shutil.disk_usage(folder).free


def feed_of(place: Place, now: datetime) -> Feed:
    """What is published; believed in nothing, as it lies there: kiosks judge the signatures."""
    head = head_of(place.feed)
    if head is None:
        return Feed(0, None)
    try:
        ends = msgspec.json.decode(head.timestamp, type=_Timestamp).signed.expires
        release = msgspec.json.decode(head.targets, type=_Targets).signed.version
    except msgspec.MsgspecError:
        return Feed(0, None)
    return Feed(release, (ends - now).days)


def items_in(place: Place) -> int | None:
    """How many items lie in the folder; None where it cannot be read."""
    try:
        return sum(1 for each in (place.content / "items").iterdir() if _is_item(each))
    except OSError:
        return None


def _is_item(path: Path) -> bool:
    return not path.name.startswith(".") and (path / "item.yaml").is_file()
