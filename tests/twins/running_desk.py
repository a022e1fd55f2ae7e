"""A desk that runs: the command itself, as a process, in a folder of its own.

with RunningDesk(tmp_path) as desk:
    desk.wait()                   until it answers
    desk.code, desk.address       the one-time code of its terminal
"""

import contextlib
import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Final
from urllib.parse import urlencode
from urllib.request import OpenerDirector

CODE: Final = re.compile(r"within 15 minutes: ([a-z2-9-]+)")
PATIENCE_S: Final = 60


def free_port() -> int:
    """A port that nobody has just now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


class RunningDesk:
    """A desk that was started in a folder."""

    def __init__(self, folder: Path, *more: str) -> None:
        self.data, self.port = folder / "data", free_port()
        named = [
            part for name in ("content", "feed", "keys") for part in (f"--{name}", folder / name)
        ]
        self.words = [
            *(sys.executable, "-m", "content_sync", "desk", self.data, *named),
            *("--port", str(self.port), *more),
        ]
        self.env = {key: value for key, value in os.environ.items() if "DESK" not in key}
        self.env |= {"PYTHONUNBUFFERED": "1"}
        self.out = folder / "out"
        with self.out.open("w") as out:
            self.process = subprocess.Popen(
                self.words, env=self.env, stdout=out, stderr=subprocess.STDOUT
            )

    def __enter__(self) -> "RunningDesk":
        return self

    def __exit__(self, *why: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def said(self) -> str:
        """What it wrote on its terminal."""
        return self.out.read_text()

    @property
    def code(self) -> str:
        """The one-time code on its terminal."""
        found = CODE.search(self.said)
        assert found, self.said
        return found[1]

    def get(self, path: str, opener: OpenerDirector, **typed: str) -> tuple[str, str]:
        """The address one ends up at, and the page."""
        data = urlencode(typed).encode() if typed else None
        with opener.open(self.address + path, data, timeout=10) as answer:
            return answer.url, answer.read().decode()

    def wait(self) -> None:
        """Until somebody listens."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(ConnectionError):
                socket.create_connection(("127.0.0.1", self.port), PATIENCE_S).close()
                return
            time.sleep(0.1)
        raise AssertionError(self.said)

    def again(self, *more: str) -> subprocess.CompletedProcess[str]:
        """The same command, once more."""
        words = [*self.words[:5], *more]
        return subprocess.run(
            words, env=self.env, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )

    def children(self) -> list[int]:
        """The processes that it started, and theirs."""
        found, left = [], [self.process.pid]
        while left:
            pid = left.pop()
            tasks = Path(f"/proc/{pid}/task/{pid}/children")
            mine = [int(each) for each in tasks.read_text().split()] if tasks.exists() else []
            found += mine
            left += mine
        return found
