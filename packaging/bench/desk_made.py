"""A desk to take figures of: made in a folder, run by its command, looked at from outside."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from content_sync.centre.desk import place as places

ROOT: Final = Path(__file__).parents[2]
WITHIN: Final = Path(__file__).with_name("desk_within.py")
PATIENCE_S: Final = 900
TICKS: Final = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk in `data`."""

    data: Path
    port: int

    @property
    def known(self) -> dict[str, str]:
        """The environment of a program of the desk."""
        own = {"BAN_TIN_DESK": str(self.data), "PYTHONPATH": str(ROOT)}
        return os.environ | own | {"DJANGO_SETTINGS_MODULE": "content_sync.centre.desk.settings"}

    def within(self, deed: str, *words: str) -> Any:
        """What desk_within.py answers."""
        command = [sys.executable, str(WITHIN), deed, *words]
        done = subprocess.run(command, env=self.known, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr[-3000:])
        return json.loads(done.stdout.splitlines()[-1])


def made(data: Path, centre: Path, database: str) -> Desk:
    """A desk that publishes what lies in the folder of a centre; "": SQLite."""
    content, feed, keys = (centre / name for name in ("content", "feed", "keys"))
    places.write(data, content, feed, keys, "", database)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return Desk(data, free.getsockname()[1])


@contextmanager
def running(desk: Desk) -> Iterator[int]:
    """The number of the process, while it runs and answers."""
    command = [sys.executable, "-m", "content_sync", "desk", str(desk.data)]
    command += ["--port", str(desk.port)]
    process = subprocess.Popen(command, env=desk.known, stdout=subprocess.DEVNULL)
    try:
        _wait(desk.port)
        yield process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def _wait(port: int) -> None:
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 5).close()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
        else:
            return


def processes(pid: int) -> dict[int, str]:
    """The process and all it has started: their command lines."""
    found, left = {}, [pid]
    while left:
        one = left.pop()
        folder = Path(f"/proc/{one}")
        found[one] = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        for task in (folder / "task").iterdir():
            left += map(int, (task / "children").read_text().split())
    return found


def cpu_s(pid: int) -> float:
    """The processor time of a process and of those of its children that have ended."""
    rows = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, rows[11:15])) / TICKS


def memory_mb(pid: int) -> float:
    """What a process has, and its share of what it has with others, in MB (of 1,000,000 B)."""
    rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(row.split()[1]) * 1024 for row in rows if row.startswith("Pss:")) / 1e6
