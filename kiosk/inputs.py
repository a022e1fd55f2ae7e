"""Which input is in use, in words for who keeps the kiosk; a visitor sees nothing of it.

The kiosk writes it as JSON into its cache folder whenever it changes, `kiosk status` says it.
"""

from pathlib import Path
from typing import Final

import msgspec

from content_sync.disk import write_whole
from content_sync.errors import StoreError, UseError
from kiosk.attached import Attached

FILE: Final = "inputs.json"
PAGE: Final = "packaging/handbook/touch.md"


class Inputs(msgspec.Struct, frozen=True):
    """`panels` are those whose fingers arrive; no `trouble`: the screen can be used."""

    server: str = ""
    panels: tuple[str, ...] = ()
    mice: tuple[str, ...] = ()
    trouble: str = ""

    def __str__(self) -> str:
        if self.trouble:
            return self.trouble
        if self.panels:
            return f"touch, through {self.server}: {', '.join(self.panels)}"
        named = ", ".join(self.mice) or "no name is known"
        return f"no touch panel; a mouse, through {self.server}: {named}"


def judge(server: str, heard: tuple[str, ...], found: Attached | None) -> Inputs:
    """What is in use when fingers of `heard` arrive and `found` is plugged in."""
    if found is None:
        return Inputs(server, heard)
    silent = [one for one in found.panels if one not in heard]
    if any(one not in found.panels for one in heard):
        silent = []  # Xwayland has one name for them all, Xorg gives one its pointer's
    panels = tuple(one for one in found.panels if one not in silent) or heard
    trouble = ""
    if silent:
        trouble = (
            f"touches on '{silent[0]}' do not reach the kiosk: "
            f"{server} does not pass them on, see {PAGE}"
        )
    elif not heard and not found.mice:
        trouble = f"neither a touch panel nor a mouse: nobody can use this screen, see {PAGE}"
    return Inputs(server, panels, found.mice, trouble)


def keep(inputs: Inputs, cache: Path) -> None:
    """Write it down; where that cannot be, the log has it."""
    try:
        write_whole(cache / FILE, msgspec.json.encode(inputs))
    except StoreError:
        return


def kept(cache: Path) -> Inputs:
    """What the kiosk that runs, or ran last, wrote down.

    Raises:
        UseError: none has run here as this user.
    """
    try:
        return msgspec.json.decode((cache / FILE).read_bytes(), type=Inputs)
    except (OSError, msgspec.MsgspecError) as error:
        raise UseError(
            f"{cache / FILE}: no kiosk has run here, ask as the user it runs as"
        ) from error
