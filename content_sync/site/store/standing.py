"""How a store stands now: what the last sync or check told, put right by what lies on the disk.

Read only, so that anyone may ask, whatever happened to the disk since.
"""

from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from content_sync.site.library import current
from content_sync.site.library.library import Library
from content_sync.site.store import ledger
from content_sync.site.store.status import Status, StoreState, read_status


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
    found = [_damage(current.newest(folder) or 0, shown)]
    found += [] if ledger.is_believing(folder) else [ledger.LOST]
    new = [one for one in found if one and one not in told.reason]
    if any(found):
        reason = "; ".join(filter(None, (told.reason, *new)))
        return replace(told, state=StoreState.BROKEN, release=shown, reason=reason)
    return replace(told, release=shown)


def _damage(number: int, shown: int) -> str:
    """What is wrong with the release that should be shown; "" if it is."""
    if number == shown:
        return ""
    instead = f"{shown} is shown instead" if shown else "nothing is shown"
    return f"release {number} on this disk cannot be read, {instead}: pull, which brings it whole"
