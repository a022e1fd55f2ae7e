"""What the verbs of both ends share: the clock, a file that is named, how a service is ended."""

import signal
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from content_sync.errors import UseError
from content_sync.machine.reasons import reason
from content_sync.said import phrase


def read(path: Path) -> bytes:
    """The bytes of a file that somebody named.

    Raises:
        UseError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        what = phrase("cannot read {path}: {why}", path=path, why=reason(error))
        raise UseError(what) from error


def now() -> datetime:
    """The moment, as the machine's clock has it."""
    return datetime.now(UTC)


def end_on_sigterm(code: int = 0) -> None:
    """A service is stopped so; whatever is interrupted tidies up, and goes on next time."""

    def end(*_: object) -> NoReturn:
        raise SystemExit(code)

    signal.signal(signal.SIGTERM, end)
