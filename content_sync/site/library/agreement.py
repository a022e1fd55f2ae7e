"""What sync wrote down of the machine's clock, for whoever shows one."""

from pathlib import Path
from typing import Final

import msgspec

from content_sync.decoded import decoded
from content_sync.machine.agreed import Agreed
from content_sync.machine.disk import is_plain
from content_sync.site.library import places

LARGEST: Final = 2**20  # bytes of status.json


class _Told(msgspec.Struct, frozen=True):
    clock_agreed: Agreed | None = None


def agreement(store: Path) -> Agreed | None:
    """When the clock of this machine and the feed's agreed last; None where that is not known."""
    path = places.status(store)
    try:
        if not is_plain(path):
            return None
        with path.open("rb") as file:
            return decoded(file.read(LARGEST), _Told).clock_agreed
    except (OSError, ValueError):
        return None
