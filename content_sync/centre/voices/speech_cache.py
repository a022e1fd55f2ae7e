"""Which sounds of the cache stay: those some content of this centre has used lately.

A sound is used when a release is built with it; then its .json is marked with the time. What was
not used for 90 days goes, and of more than 4 GB the longest unused. The kiosk's own words, which
lie in the same folder without a .json, are none of ours.
"""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

KEPT_S: Final = 90 * 86_400
MARK_S: Final = 86_400  # a mark is written anew once a day
MOST_BYTES: Final = 4 << 30  # some 100,000 articles
SOUND, ABOUT, PART = ".opus", ".json", ".part"


def mark(folder: Path, keys: Iterable[str], now_s: float) -> None:
    """Note that the sounds of `keys` are used now."""
    for key in keys:
        about = folder / f"{key}{ABOUT}"
        with contextlib.suppress(OSError):
            if abs(now_s - about.stat().st_mtime) > MARK_S:
                os.utime(about, (now_s, now_s))


def prune(folder: Path, now_s: float, most_bytes: int = MOST_BYTES) -> int:
    """Remove what nobody has used for long; say how many sounds."""
    found = []
    for path in folder.iterdir() if folder.is_dir() else ():
        with contextlib.suppress(OSError):
            how = path.stat()
            if path.suffix == ABOUT:
                found.append((how.st_mtime, path.with_suffix(SOUND), path))
    left, gone = most_bytes, 0
    for used_s, sound, about in sorted(found, reverse=True):
        left -= sound.stat().st_size if sound.is_file() else 0
        if now_s - used_s > KEPT_S or (left < 0 and now_s - used_s > MARK_S):
            about.unlink(missing_ok=True)  # first: without it the sound is not known
            sound.unlink(missing_ok=True)
            gone += 1
    return gone


def drop_parts(folder: Path, now_s: float) -> None:
    """Remove what was begun in a folder of the cache and never finished."""
    for path in folder.glob(f"*{PART}"):
        with contextlib.suppress(OSError):
            if now_s - path.stat().st_mtime > MARK_S:
                path.unlink()
