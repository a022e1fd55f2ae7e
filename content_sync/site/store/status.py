"""How things stand on a kiosk's disk: status.json, for people, scripts and the keeper's screen."""

import os
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec
from msgspec.structs import replace

from content_sync.decoded import decoded
from content_sync.errors import BanTinError, FeedError, StoreError, TrustError, UseError
from content_sync.machine.agreed import Agreed
from content_sync.machine.disk import is_plain, write_over, write_whole
from content_sync.site.library import places
from content_sync.site.store.readable import FILE

LARGEST: Final = 2**20  # bytes of status.json
_STALE: Final = "what was signed last was promised until"
_WHY: Final = "is the feed still kept up, and is this machine's clock right?"


class StoreState(StrEnum):
    """How the last sync, check or roll back left a store."""

    EMPTY = "empty"  # there has been none
    CURRENT = "current"
    INCOMPLETE = "incomplete"  # the texts are, media are missing
    STALE = "stale"  # would be one of these two, but what was signed last has run out
    HELD = "held"  # rolled back, until a release newer than the one left
    OFFLINE = "offline"
    REFUSED = "refused"  # the feed answered, and was not believed
    BROKEN = "broken"


class Status(msgspec.Struct, frozen=True):
    """How things stand."""

    release: int = 0
    issued: str = ""
    items: int = 0
    state: StoreState = StoreState.EMPTY
    reason: str = ""
    last_success: str = ""
    missing: int = 0
    promised: str = ""  # until when (UTC) the feed was to say something newer
    clock_agreed: Agreed | None = None  # with the feed's, when it answered last


def as_of(status: Status, now: datetime) -> Status:
    """`status` when it is `now`: stale once the feed's promise is over, and not before."""
    would_be = StoreState.INCOMPLETE if status.missing else StoreState.CURRENT
    if status.state not in (StoreState.CURRENT, StoreState.INCOMPLETE, StoreState.STALE):
        return status
    others = [one for one in status.reason.split("; ") if one and not one.startswith(_STALE)]
    is_over = bool(status.promised) and now > _moment(status.promised, now)
    if is_over:
        others.insert(0, f"{_STALE} {status.promised}, and nothing newer came: {_WHY}")
    before = would_be if status.state is StoreState.STALE else status.state
    state = StoreState.STALE if is_over else before
    return replace(status, state=state, reason="; ".join(others))


def _moment(text: str, otherwise: datetime) -> datetime:
    """A moment of a known zone, as `tell` writes it; else `otherwise`."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return otherwise
    return found if found.tzinfo else otherwise


def tell_failed(folder: Path, error: Exception) -> None:
    """Write that a sync failed before it could tell so itself; what it told itself stands.

    Raises:
        StoreError: the disk failed.
    """
    if isinstance(error, FeedError | TrustError) or not folder.is_dir():
        return
    try:
        told = read_status(folder)
    except (UseError, StoreError):
        told = Status()
    reason = str(error) if isinstance(error, BanTinError) else _unforeseen(error)
    status = msgspec.structs.replace(told, state=StoreState.BROKEN, reason=reason)
    path, data = places.status(folder), msgspec.json.encode(status) + b"\n"
    try:
        write_whole(path, data, FILE)
    except StoreError:
        if not write_over(path, data):
            raise


def _unforeseen(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "this machine has too little memory left: close what else is running"
    return f"this program failed at it ({type(error).__name__}: {error}): report it"


def read_status(folder: Path) -> Status:
    """The status of the store in `folder`; it need not be ours.

    Raises:
        UseError: there is no store.
        StoreError: the status cannot be read; the next pull writes it anew.
    """
    path = places.status(folder)
    try:
        if not is_plain(path) and os.path.lexists(path):
            raise OSError("it is no file of ours")
        with path.open("rb") as file:
            return decoded(file.read(LARGEST), Status)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UseError(f"{folder} is not a store (no status yet): pull into it first") from error
    except (OSError, ValueError) as error:
        raise StoreError(f"{path} is damaged ({error}): the next pull writes it anew") from error
