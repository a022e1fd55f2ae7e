"""What the player screen is told of the film at this moment."""

from dataclasses import dataclass
from typing import Final

from kiosk.playing import Playing


@dataclass(frozen=True, slots=True)
class Showing:
    """How far the film is, in whole seconds of `position_ms`: equal ones look alike.

    `subtitle` is what is to be read now; `duration_ms` 0 while it is not known.
    """

    state: Playing = Playing.IDLE
    position_ms: int = 0
    duration_ms: int = 0
    subtitle: str = ""


NOT_YET: Final = Showing()
