"""How a store stands now: what the last sync or check told, put right by what lies on the disk.

Read only, so that anyone may ask, whatever happened to the disk since.
"""

import os
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from content_sync.decoded import decoded
from content_sync.shown.audience import Site
from content_sync.site.library import current
from content_sync.site.library.library import Library
from content_sync.site.search import release
from content_sync.site.store import ledger, shelf, wanted
from content_sync.site.store.ledger import Peek
from content_sync.site.store.releases import DamagedError, Releases, numbers_in
from content_sync.site.store.status import Status, StoreState, as_of, read_status

READ_ONLY = "this disk cannot be written any more (read-only): replace it, or mend it with fsck"
_MISSING = (StoreState.CURRENT, StoreState.STALE)


def standing(folder: Path, now: datetime) -> Status:
    """The status of the store in `folder`; a kiosk there shows `release`.

    Raises:
        UseError: there is no store.
        StoreError: the status cannot be read; the next pull writes it anew.
    """
    told = read_status(folder)
    library = Library.open(folder, today=now)
    shown = library.release if library else 0
    if library:
        library.close()
    notes = ledger.peek(folder)
    found = [
        _damage(current.newest(folder) or told.release, shown),
        _suspicion(notes, shown),
        "" if _is_believing(folder, notes) else ledger.LOST,
        READ_ONLY if os.statvfs(folder).f_flag & os.ST_RDONLY else "",
    ]
    status = _interrupted(folder, told, notes, shown)
    status = _counted(folder, as_of(status, now), notes)
    if any(found):
        new = [one for one in found if one and one not in told.reason]
        reason = "; ".join(filter(None, (status.reason, *new)))
        return replace(status, state=StoreState.BROKEN, reason=reason)
    return status


def _damage(number: int, shown: int) -> str:
    """What is wrong with the release that should be shown; "" if it is."""
    if number == shown:
        return ""
    instead = f"{shown} is shown instead" if shown else "nothing is shown"
    return f"release {number} on this disk cannot be read, {instead}: pull, which brings it whole"


def _suspicion(notes: Peek | None, shown: int) -> str:
    """What a check found of the release that is shown."""
    if notes is None or shown not in numbers_in(notes.facts.get("damaged", b"")):
        return ""
    return f"release {shown} is damaged on this disk: pull, which brings it whole"


def _is_believing(folder: Path, notes: Peek | None) -> bool:
    """Whether there is a root to go on with. True where nobody can tell."""
    if notes is None or notes.facts.get("root"):
        return True
    from content_sync.site.store import belief  # what verifies takes its time to be loaded

    return belief.best(None, belief.read_beside(folder)) is not None


def _interrupted(folder: Path, told: Status, notes: Peek | None, shown: int) -> Status:
    """What was told, of the release that is shown: a sync may have ended before it could tell."""
    if told.release == shown or not shown:
        return replace(told, release=shown)
    is_held = notes is not None and _number(notes.facts.get("held", b"")) > shown
    why = f"release {shown} is shown, and the sync that brought it was interrupted: it goes on"
    state, reason = (StoreState.HELD, "") if is_held else (StoreState.INCOMPLETE, why)
    try:
        with Releases(folder).reading(shown) as db:
            issued, items = release.meta(db).get("issued", ""), release.count_items(db)
        missing = _missing(folder, shown, notes)
    except DamagedError:
        issued, items, missing = "", 0, told.missing
    told = replace(told, release=shown, issued=issued, items=items, missing=missing)
    return replace(told, state=state, reason=reason)


def _missing(folder: Path, shown: int, notes: Peek | None) -> int:
    """How many media the site wants of a release and has not, by the notes of what came."""
    try:
        site = decoded(notes.facts.get("site", b"") if notes else b"", Site)
    except ValueError:
        site = Site()
    releases = Releases(folder)
    with releases.reading(shown) as db:
        here = notes.media if notes else {}
        absent = [line for line in release.media(db) if line.sha256 not in here]
    return len(wanted.media(absent, releases.aims(shown, absent), site))


def _counted(folder: Path, status: Status, notes: Peek | None) -> Status:
    """What of the media was there, and is not any more, is missing too."""
    if notes is None or not status.release:
        return status
    lost = shelf.gone(folder, notes.media)
    try:
        lost &= Releases(folder).media_of(status.release).keys() if lost else set()
    except DamagedError:
        return status
    if not lost:
        return status
    reason = f"{len(lost)} media files are gone from this disk: pull, which brings them again"
    state = StoreState.INCOMPLETE if status.state in _MISSING else status.state
    return replace(
        status,
        missing=status.missing + len(lost),
        state=state,
        reason="; ".join(filter(None, (status.reason, reason))),
    )


def _number(text: bytes) -> int:
    return int(text) if text.isdigit() and len(text) < 20 else 0
