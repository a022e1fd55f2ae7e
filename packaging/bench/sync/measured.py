"""What a command costs: processor time and the most memory of it and of what it starts.

    python packaging/bench/sync/measured.py COMMAND...      prints Cost as JSON, last of all

It stands between, since a process inherits the peak of whoever starts it: this one is small.
"""

import json
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of processor and of a clock, and the largest process in MB (of 1,000,000 B)."""

    cpu_s: float
    wall_s: float
    peak_mb: float


class FailedError(Exception):
    """A command ended with an error."""


def content_sync(*words: str | Path) -> Cost:
    """Run a command of content-sync.

    Raises:
        FailedError: with what it said.
    """
    command = (sys.executable, "-m", "content_sync", *map(str, words))
    done = subprocess.run(
        (sys.executable, "-S", __file__, *command), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise FailedError(f"{' '.join(command)}: {done.stdout}{done.stderr}")
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


def main() -> int:
    """Run the command given, and tell."""
    began = time.monotonic()
    status = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, check=False).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cost = {
        "cpu_s": used.ru_utime + used.ru_stime,
        "wall_s": time.monotonic() - began,
        "peak_mb": used.ru_maxrss * 1024 / 1e6,
    }
    print(json.dumps(cost))
    return status


if __name__ == "__main__":
    sys.exit(main())
