"""A piece of a sound file, and whose voice it is."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

PAUSE_MS: Final = 250  # of the silence between two sentences, this much is not waited for


class Made(StrEnum):
    """Whose voice, best first."""

    RECORDED = "recorded"  # a person's
    PREPARED = "prepared"  # a machine's, made when the content was published
    LIVE = "live"  # a machine's, made on the spot


@dataclass(frozen=True, slots=True)
class Clip:
    """`path` from `start_ms` to `end_ms` (None: to its end)."""

    path: Path
    made: Made
    start_ms: int = 0
    end_ms: int | None = None

    @property
    def is_a_persons(self) -> bool:
        """Whether a person speaks."""
        return self.made is Made.RECORDED
