"""What the player screen is told of the film at this moment."""

from dataclasses import dataclass
from typing import Final

from kiosk.sound.playing import Playing


@dataclass(frozen=True, slots=True)
class Showing:
    """How far the film is, in whole seconds of `position_ms`: equal ones look alike.

    `subtitle` is what is to be read now; `duration_ms` 0 while it is not known; `is_silent`: there
    is no loudspeaker, which is known once it has played.
    """

    state: Playing = Playing.IDLE
    position_ms: int = 0
    duration_ms: int = 0
    subtitle: str = ""
    is_silent: bool = False


NOT_YET: Final = Showing()
