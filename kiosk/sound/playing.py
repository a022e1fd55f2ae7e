"""What plays sound and films for the app: a promise that the device and a twin in tests keep."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol


class Playing(Enum):
    """How far it is. SILENT: nothing can be heard, yet marks and pictures move on with the time."""

    IDLE = "idle"
    LOADING = "loading"
    PLAYING = "playing"
    PAUSED = "paused"
    OVER = "over"
    BROKEN = "broken"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Still:
    """A picture of a film: (width, height) in pixels, three bytes each, the top row first."""

    size: tuple[int, int]
    rgb: bytes


class Player(Protocol):
    """One file at a time. It moves on when it is looked at: read `state` every tick."""

    def play(
        self,
        path: Path,
        start_ms: int = 0,
        end_ms: int | None = None,
        track: Path | None = None,
        shows: bool = False,
    ) -> None:
        """Play `path` instead of what played; `track` is another sound to its pictures.

        `shows`: its pictures are wanted.
        """

    def pause(self) -> None:
        """Hold it where it is."""

    def resume(self) -> None:
        """Go on from there."""

    def stop(self) -> None:
        """Be silent at once and forget the file."""

    def seek(self, ms: int) -> None:
        """Go on from `ms`, also after the end."""

    def set_speed(self, factor: float) -> None:
        """0.5 … 2.0 at the same pitch, for what plays and what will."""

    def set_volume(self, share: float) -> None:
        """0 … 1 of what the device can, for what plays and what will."""

    @property
    def position_ms(self) -> int:
        """What is heard now, in the file's own time, whatever the speed."""

    @property
    def duration_ms(self) -> int | None:
        """The length of the file; None until it is known."""

    @property
    def state(self) -> Playing:
        """How far it is."""

    def frame(self) -> Still | None:
        """The picture due now; None while it is the one given last."""
