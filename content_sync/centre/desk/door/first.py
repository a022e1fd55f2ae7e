"""The one-time code that makes the first administrator: DATA/first-run.json, its hash alone.

Whoever started the desk reads it on the terminal; it holds for a quarter of an hour and some tries.
"""

import contextlib
import hmac
from pathlib import Path
from typing import Final

import msgspec

from content_sync.centre.desk.people import codes
from content_sync.machine.disk import write_whole

FILE: Final = "first-run.json"
HOLDS_S: Final = 15 * 60
TRIES: Final = 10
LETTERS: Final = 12


class Kept(msgspec.Struct, frozen=True):
    """What is kept of the code; `until` in seconds of the epoch."""

    hashed: str
    until: float
    tries: int = 0


def issue(data: Path, now: float) -> str:
    """A new code, in place of any other."""
    code = codes.made(LETTERS)
    _keep(data, Kept(codes.hashed(code, FILE), now + HOLDS_S))
    return code


def is_open(data: Path, now: float) -> bool:
    """Whether there is a code that still holds; what no longer does is taken away."""
    kept = _kept(data)
    if kept and (now >= kept.until or kept.tries >= TRIES):
        forget(data)
        return False
    return kept is not None


def fits(data: Path, code: str, now: float) -> bool:
    """Whether that is the code; a wrong one is counted."""
    kept = _kept(data) if is_open(data, now) else None
    if kept is None:
        return False
    if hmac.compare_digest(kept.hashed, codes.hashed(code, FILE)):
        return True
    _keep(data, Kept(kept.hashed, kept.until, kept.tries + 1))
    return False


def forget(data: Path) -> None:
    """There is an administrator, or it is too late."""
    with contextlib.suppress(FileNotFoundError):
        (data / FILE).unlink()


def _kept(data: Path) -> Kept | None:
    try:
        return msgspec.json.decode((data / FILE).read_bytes(), type=Kept)
    except (OSError, msgspec.MsgspecError):
        return None


def _keep(data: Path, kept: Kept) -> None:
    write_whole(data / FILE, msgspec.json.encode(kept), 0o600)
