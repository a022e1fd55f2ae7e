"""How things stand on a kiosk's disk: status.json, for people, scripts and the keeper's screen."""

from pathlib import Path

import msgspec

from content_sync.errors import UseError


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
    """
    try:
        return msgspec.json.decode((folder / "status.json").read_bytes(), type=Status)
    except (OSError, msgspec.MsgspecError) as error:
        raise UseError(f"{folder} is not a store (no status yet): pull into it first") from error
