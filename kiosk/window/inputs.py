"""Which input is in use, in words for who keeps the kiosk; a visitor sees nothing of it.

The kiosk writes it as JSON into its cache folder whenever it changes, `kiosk status` says it: only
while that kiosk runs, which holds a lock that no power cut leaves behind.

    inputs.json   what is in use
    inputs.lock   shared by every kiosk that runs with this cache
"""

import contextlib
import fcntl
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from content_sync.decoded import decoded
from content_sync.errors import StoreError, UseError
from content_sync.machine.disk import make_folder, write_shared
from kiosk.window.attached import Attached

FILE: Final = "inputs.json"
LOCK: Final = "inputs.lock"
ASK: Final = "ask as the user it runs as"
PAGE: Final = "packaging/handbook/touch.md"


class Inputs(msgspec.Struct, frozen=True):
    """`panels` are those whose fingers arrive; no `trouble`: the screen can be used; not
    `is_known`: there is nobody to ask what is plugged in.
    """

    server: str = ""
    panels: tuple[str, ...] = ()
    mice: tuple[str, ...] = ()
    trouble: str = ""
    is_known: bool = True

    def __str__(self) -> str:
        if self.trouble:
            return self.trouble
        if self.panels:
            return f"touch, through {self.server}: {', '.join(self.panels)}"
        if not self.is_known:
            return f"not known: no udev says what is plugged in, {self.server} names no touch panel"
        named = ", ".join(self.mice) or "no name is known"
        return f"no touch panel; a mouse, through {self.server}: {named}"


def judge(server: str, heard: tuple[str, ...], found: Attached | None) -> Inputs:
    """What is in use when fingers of `heard` arrive and `found` is plugged in."""
    if found is None:
        return Inputs(server, heard, is_known=False)
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


@contextlib.contextmanager
def running(cache: Path) -> Iterator[None]:
    """While it lasts a kiosk runs here; what an earlier one wrote is gone, and then this one's. A
    disk that cannot be written is no reason not to run.
    """
    with contextlib.ExitStack() as held:
        with contextlib.suppress(OSError, StoreError):
            make_folder(cache)
            lock = held.enter_context((cache / LOCK).open("ab"))
            _clear(lock.fileno(), cache)
            fcntl.flock(lock, fcntl.LOCK_SH)
            held.callback(_clear, lock.fileno(), cache)
        yield


def _clear(lock: int, cache: Path) -> None:
    """Remove what was written, unless another kiosk runs here."""
    with contextlib.suppress(OSError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        (cache / FILE).unlink(missing_ok=True)


def _does_run(cache: Path) -> bool:
    try:
        with (cache / LOCK).open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def keep(inputs: Inputs, cache: Path) -> None:
    """Write it down; where that cannot be, the log has it."""
    try:
        write_shared(cache / FILE, msgspec.json.encode(inputs))
    except StoreError:
        return


def kept(cache: Path) -> Inputs:
    """What the kiosk that runs here wrote down.

    Raises:
        UseError: none runs here as this user, or it has just begun.
    """
    if not _does_run(cache):
        raise UseError(f"{cache / LOCK}: no kiosk runs here, {ASK}")
    try:
        return decoded((cache / FILE).read_bytes(), Inputs)
    except (OSError, ValueError) as error:
        raise UseError(
            f"{cache / FILE}: the kiosk has not yet said its input, ask again in a moment"
        ) from error
