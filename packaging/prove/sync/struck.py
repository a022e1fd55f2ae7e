"""content-sync as a process of its own, struck at one of its system calls by strace.

    recorded(words, here, ...)            every call below `here`: which thread's how manieth
    struck(words, Point("fsync", 3, ...)) the same command, killed or failed at that call

The process is forked from this one, which has loaded the program already: a start takes some ten
milliseconds and not a second. What it does is what a command does, and the signal is a real one.
"""

import importlib
import os
import pkgutil
import re
import shlex
import signal
import stat
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import content_sync
from content_sync.command.parser import main

CALLS: Final = (
    *("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "openat"),
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir"),
)
FAULTS: Final = {"kill": "signal=SIGKILL", "ENOSPC": "error=ENOSPC", "EIO": "error=EIO"}
KILLED: Final = -9
BOUND_S: Final = 300  # for a command that nothing disturbs, on a busy machine
_CALL: Final = re.compile(r"(\d+) +(\w+)\(")


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended: its exit code (or the signal, negative) and what it said."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Point:
    """A call of a thread, by how many of its name came before it, and what goes wrong there."""

    call: str
    number: int
    fault: str

    def __str__(self) -> str:
        return f"{self.fault} at {self.call} {self.number}"


def load_all() -> None:
    """Load the program, so that a struck process opens no file of it."""
    for found in pkgutil.walk_packages(content_sync.__path__, "content_sync."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)


def done(*words: str | Path, bound_s: float = BOUND_S) -> Ended:
    """A command that nothing disturbs; killed if it takes longer than that."""
    begun = _start(words)
    end = time.monotonic() + bound_s
    while not os.waitid(os.P_PID, begun.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG):
        time.sleep(0.01)
        if time.monotonic() > end:
            os.kill(begun.pid, signal.SIGKILL)
    return _ended(begun)


def recorded(words: Iterable[str], here: Path, log: Path) -> tuple[Ended, dict[str, list[int]]]:
    """The same, and by name of call the numbers of those below the folder `here`."""
    ended = _traced(words, log, ())
    seen: Counter[tuple[str, str]] = Counter()
    found: dict[str, set[int]] = {}
    for line in log.read_text(errors="replace").splitlines():
        if begun := _CALL.match(line):
            thread, call = begun[1], begun[2]
            seen[thread, call] += 1
            if str(here) in line and _changes(line):
                found.setdefault(call, set()).add(seen[thread, call])
    return ended, {call: sorted(numbers) for call, numbers in found.items()}


def struck(
    words: Iterable[str], point: Point, log: Path, careless: bool = False
) -> tuple[Ended, bool]:
    """A command to which `point` happens, and whether it came so far.

    A `careless` one fsyncs no file: what a harness must notice, or it proves nothing.
    """
    inject = f"inject={point.call}:{FAULTS[point.fault]}:when={point.number}"
    ended = _traced(words, log, ("-e", inject), careless)
    told = log.read_text(errors="replace")
    return ended, "(INJECTED)" in told or ended.code == KILLED


def command(words: Iterable[str]) -> str:
    """A command as somebody would type it."""
    return shlex.join(["content-sync", *words])


def _changes(line: str) -> bool:
    return "openat(" not in line or "O_CREAT" in line or "O_WRONLY" in line or "O_RDWR" in line


def _traced(words: Iterable[str], log: Path, more: Iterable[str], careless: bool = False) -> Ended:
    begun = _start(words, waits=True, careless=careless)
    tracer = subprocess.Popen(
        [
            "strace",
            "-f",
            "-y",
            "-s",
            "0",
            "-o",
            log,
            "-e",
            f"trace={','.join(CALLS)}",
            *more,
            "-p",
            str(begun.pid),
        ],
        stderr=subprocess.PIPE,
    )
    assert tracer.stderr
    said = tracer.stderr.readline()
    if b"attached" not in said:
        raise SystemExit(f"prove: strace cannot watch: {said.decode()}")
    begun.let_go()
    ended = _ended(begun)
    tracer.communicate()
    return ended


@dataclass(frozen=True, slots=True)
class _Begun:
    pid: int
    gate: int
    out: int
    err: int

    def let_go(self) -> None:
        os.write(self.gate, b"!")


def _start(words: Iterable[str | Path], waits: bool = False, careless: bool = False) -> _Begun:
    out, err = (os.memfd_create(name) for name in ("out", "err"))
    gate, opener = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(opener)
        if careless:
            vars(os)["fsync"] = _sync_folders_only
        _become([str(word) for word in words], out, err, gate if waits else None)
    os.close(gate)
    return _Begun(pid, opener, out, err)


def _become(words: list[str], out: int, err: int, gate: int | None) -> None:
    """Be the command, in the child; never returns."""
    code = 1
    try:
        os.dup2(out, 1)
        os.dup2(err, 2)
        sys.stdout, sys.stderr = (os.fdopen(handle, "w", closefd=False) for handle in (1, 2))
        if gate is not None and not os.read(gate, 1):
            os._exit(code)  # whoever watches has gone
        code = main(words)
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _sync_folders_only(handle: int, sync: Callable[[int], None] = os.fsync) -> None:
    if stat.S_ISDIR(os.fstat(handle).st_mode):
        sync(handle)


def _ended(begun: _Begun) -> Ended:
    _, how = os.waitpid(begun.pid, 0)
    said = []
    for handle in (begun.out, begun.err):
        with os.fdopen(handle, "rb") as file:
            file.seek(0)
            said.append(file.read().decode(errors="replace"))
    os.close(begun.gate)
    return Ended(os.waitstatus_to_exitcode(how), *said)
