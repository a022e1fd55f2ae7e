"""Processes of one command: started together, ended together.

One that is restarted comes back when it ends, after a while that grows; where another ends, all do.
SIGTERM and SIGINT reach this process alone, which asks the others to end and waits for them; should
it be killed itself, the system ends them.
"""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

POLL_S: Final = 0.2
PATIENCE_S: Final = 25  # for a request or a step that is being worked on
LONGEST_WAIT_S: Final = 30
LIVED_S: Final = 60  # who lived so long did not fail at once
PR_SET_PDEATHSIG: Final = 1  # prctl(2)


@dataclass(frozen=True, slots=True)
class Child:
    """What is run; is_restarted: its end is not everybody's."""

    words: Sequence[str]
    is_restarted: bool = False


@dataclass(slots=True)
class Running:
    """A child at work, or waiting to be started again at `starts`."""

    child: Child
    process: subprocess.Popen[bytes] | None = None
    starts: float = 0
    since: float = 0
    wait_s: float = 1


def run(children: Sequence[Child]) -> int:
    """Until a signal comes (0), or one ends that is not restarted (its exit code)."""
    with _asked_to_end() as asked:
        running = [Running(child) for child in children]
        try:
            while not asked:
                for each in running:
                    if (code := _looked_after(each, time.monotonic())) is not None:
                        return code
                time.sleep(POLL_S)
        finally:
            _end([each.process for each in running if each.process])
    return 0


def _looked_after(each: Running, now: float) -> int | None:
    """Start it, start it again, or the exit code that ends all."""
    if each.process is None:
        if now >= each.starts:
            each.process, each.since = _started(each.child), now
        return None
    code = each.process.poll()
    if code is None:
        return None
    if not each.child.is_restarted:
        return code if code > 0 else 1
    each.wait_s = 1 if now - each.since > LIVED_S else min(each.wait_s * 2, LONGEST_WAIT_S)
    each.process, each.starts = None, now + each.wait_s
    return None


def _started(child: Child) -> subprocess.Popen[bytes]:
    """In a session of its own: Ctrl+C is for this process, which ends it in order."""
    parent = os.getpid()

    def dies_with_us() -> None:
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
            if os.getppid() != parent:
                os.kill(os.getpid(), signal.SIGTERM)

    return subprocess.Popen(child.words, start_new_session=True, preexec_fn=dies_with_us)


def _end(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.terminate()
    until = time.monotonic() + PATIENCE_S
    for process in processes:
        try:
            process.wait(max(0.1, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def _asked_to_end() -> Iterator[list[int]]:
    """What signals came so far."""
    came: list[int] = []
    before = {
        each: signal.signal(each, lambda number, _: came.append(number))
        for each in (signal.SIGTERM, signal.SIGINT)
    }
    try:
        yield came
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
