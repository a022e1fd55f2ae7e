"""How things stand on a kiosk's disk: status.json, for people, scripts and the keeper's screen."""

from pathlib import Path

import msgspec

from content_sync.errors import StoreError, UseError
from content_sync.site.library import places


class Status(msgspec.Struct, frozen=True):
    """How things stand; state: current | incomplete | held | offline | refused | broken."""

    release: int = 0
    issued: str = ""
    items: int = 0
    state: str = "empty"
    reason: str = ""
    last_success: str = ""
    missing: int = 0


def read_status(folder: Path) -> Status:
    """The status of the store in `folder`; it need not be ours.

    Raises:
        UseError: there is no store.
        StoreError: the status cannot be read; the next pull writes it anew.
    """
    path = places.status(folder)
    try:
        return msgspec.json.decode(path.read_bytes(), type=Status)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UseError(f"{folder} is not a store (no status yet): pull into it first") from error
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise StoreError(f"{path} is damaged ({error}): the next pull writes it anew") from error
