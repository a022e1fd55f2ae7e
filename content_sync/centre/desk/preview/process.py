"""A process that may take so long and so much, and that ends when nobody wants it any more."""

import contextlib
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import content_sync
from content_sync.centre.desk.preview.turns import Replaced, Wanted
from content_sync.machine.cache import cache_dir

OURS: Final = Path(content_sync.__path__[0]).parent  # where the program lies, installed or not
PASSED_ON: Final = ("PATH", "LANG", "LD_LIBRARY_PATH")
LOOK_S: Final = 0.02
TOLD: Final = 2000  # bytes of what it complained
SAID, WRONG = "said", "wrong"

NOTHING: Final[Mapping[str, str]] = {}


class Failed(Exception):  # noqa: N818  nothing was drawn, and the last picture stays
    """It ended badly; the text is what it said, for the log."""


def environment(home: Path, more: Mapping[str, str]) -> dict[str, str]:
    """What such a process knows: where the program and its cache are, and a home of its own."""
    known = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    own = {"HOME": str(home), "TMPDIR": str(home), "PYTHONPATH": str(OURS)}
    return known | own | {"BAN_TIN_CACHE": str(cache_dir())} | dict(more)


def run(
    words: Sequence[str],
    home: Path,
    limit_s: float,
    is_wanted: Wanted = lambda: True,
    most_bytes: int = 0,
    more: Mapping[str, str] = NOTHING,
) -> bytes:
    """Run `python -m words` in the folder `home` and return what it printed.

    Raises:
        Replaced: it was no longer wanted.
        Failed: it ended badly, or took too long.
    """
    process = started(words, home, subprocess.DEVNULL, more)
    try:
        if most_bytes:
            limit(process.pid, most_bytes, limit_s)
        _wait(process, limit_s, is_wanted)
    finally:
        with contextlib.suppress(ProcessLookupError):  # with all that it started
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if process.returncode:
        raise Failed(f"exit code {process.returncode}: {complaint(home)}")
    return (home / SAID).read_bytes()


def started(
    words: Sequence[str], home: Path, reads: int, more: Mapping[str, str] = NOTHING
) -> "subprocess.Popen[bytes]":
    """`python -m words` at work in the folder `home`, reading from the file `reads`."""
    with (home / SAID).open("wb") as out, (home / WRONG).open("wb") as err:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", *words],
            cwd=home,
            env=environment(home, more),
            start_new_session=True,
            stdin=reads,
            stdout=out,
            stderr=err,
        )


def complaint(home: Path) -> str:
    """The end of what the process of that folder complained."""
    return (home / WRONG).read_bytes()[-TOLD:].decode(errors="replace")


def limit(pid: int, most_bytes: int, limit_s: float) -> None:
    """From outside: to run code between fork and exec is not safe beside threads."""
    with contextlib.suppress(ProcessLookupError):
        resource.prlimit(pid, resource.RLIMIT_AS, (most_bytes, most_bytes))
        seconds = int(limit_s) + 1
        resource.prlimit(pid, resource.RLIMIT_CPU, (seconds, seconds))
        resource.prlimit(pid, resource.RLIMIT_CORE, (0, 0))


def _wait(process: "subprocess.Popen[bytes]", limit_s: float, is_wanted: Wanted) -> None:
    until = time.monotonic() + limit_s
    while process.poll() is None:
        if not is_wanted():
            raise Replaced
        if time.monotonic() > until:
            raise Failed(f"not done in {limit_s:g} s")
        time.sleep(LOOK_S)
