"""The way a recording is, as a line that a finger is drawn along: where it is, there it goes."""

from dataclasses import dataclass

from kiosk.look.shapes import Rect
from kiosk.visit.steering import GoTo


@dataclass(frozen=True, slots=True)
class TimeLine:
    """From the left of `rect` to its right `duration_ms` pass; who draws along it goes on as it
    `is_playing` or waits.
    """

    rect: Rect
    duration_ms: int
    is_playing: bool

    def wish(self, x: float) -> GoTo:
        """To go where a finger is."""
        share = (x - self.rect.x) / max(1, self.rect.w)
        return GoTo(round(max(0.0, min(1.0, share)) * self.duration_ms), self.is_playing)
