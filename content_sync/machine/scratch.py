"""A folder to work in for a while; what a killed process left in its own goes before the next.

    <cache>/scratch/<anything>    locked by who works there: whatever is not locked was left

A lock dies with its process, be it by SIGKILL or a power cut; a name or a number would not.
"""

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from content_sync.machine.held import holding

_PART: Final = re.compile(r".*\.(\d{1,9})\.part")  # of a process of that number


@contextlib.contextmanager
def scratch(cache: Path) -> Iterator[Path]:
    """A new empty folder in `cache`, gone afterwards."""
    top = cache / "scratch"
    top.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as ours:
        with holding(top, waits=True):
            if _clear(top):
                _clear_parts(cache)
            folder = Path(tempfile.mkdtemp(dir=top))
            ours.enter_context(holding(folder))
        ours.callback(shutil.rmtree, folder, ignore_errors=True)
        yield folder


def _clear(top: Path) -> bool:
    """Remove what nobody works in any more; whether there was any."""
    found = False
    for folder in top.iterdir():
        with contextlib.suppress(OSError), holding(folder) as is_left:
            if is_left:
                shutil.rmtree(folder, ignore_errors=True)
                found = True
    return found


def _clear_parts(cache: Path) -> None:
    """Remove half-made files of processes that are no more."""
    for part in cache.rglob("*.part"):
        by = _PART.fullmatch(part.name)
        if by and not _lives(int(by[1])):
            part.unlink(missing_ok=True)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
