"""A piece of a sound file, and whose voice it is."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from content_sync.model import ItemSound

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


def cut(sound: ItemSound, path: Path, first: int, last: int) -> Clip:
    """From the cue numbered `first` of a sound with cues to the pause after the one `last`."""
    start_ms = sound.cues[first][1]
    after = sound.cues[last + 1 : last + 2]
    end_ms = max(start_ms + 1, after[0][1] - PAUSE_MS) if after else None
    return Clip(path, whose(sound), start_ms, end_ms)


def whose(sound: ItemSound) -> Made:
    """Whose voice a sound of the content is."""
    return Made.RECORDED if sound.made == Made.RECORDED else Made.PREPARED
