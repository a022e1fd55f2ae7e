"""The store behind the preview: that of the last push; before the first one, one of its own.

DATA/store            what the worker brings up to the feed after each push
DATA/preview-feed/    first.py makes it, as a process, again whenever feed.yaml changes
"""

import contextlib
import fcntl
import hashlib
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from content_sync.centre.desk.place import Place

CURRENT: Final = "current"  # which release a store shows; it has one from then on
FEED: Final = "preview-feed"
MADE: Final = "made"
WRONG: Final = "wrong"
LOCK: Final = "lock"
MAKER: Final = "content_sync.centre.desk.preview.first"


@dataclass(frozen=True, slots=True)
class Behind:
    """A store that can be drawn from; None: `wrong` says why not, "": it is being made."""

    store: Path | None
    wrong: str = ""


def behind(place: Place) -> Behind:
    """The store to draw from; where there is none yet, it is being made from now on."""
    if (place.store / CURRENT).exists():
        return Behind(place.store)
    top = place.data / FEED
    stamp, own = stamp_of(place.content), top / "store"
    has_own = (own / CURRENT).exists()
    if _read(own / MADE) == stamp and has_own:
        return Behind(own)
    failed, _, why = _read(top / WRONG).partition("\n")
    if failed != stamp or not failed:
        _make(place.content, top)
        why = ""
    return Behind(own) if has_own else Behind(None, why)


def stamp_of(content: Path) -> str:
    """What tells whether the feed has changed; "" where it cannot be read."""
    try:
        return hashlib.sha256((content / "feed.yaml").read_bytes()).hexdigest()
    except OSError:
        return ""


def _make(content: Path, top: Path) -> None:
    """Start to make it, unless somebody is at it."""
    if _is_made(top):
        return
    process = subprocess.Popen(
        [sys.executable, "-m", MAKER, content, top],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    threading.Thread(target=process.wait, daemon=True).start()  # so that it leaves no zombie


def _is_made(top: Path) -> bool:
    with contextlib.suppress(OSError):
        handle = os.open(top / LOCK, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        finally:
            os.close(handle)
    return False


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except OSError:
        return ""
