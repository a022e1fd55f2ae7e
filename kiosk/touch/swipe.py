"""When a finger's way over the screen is a swipe."""

from enum import Enum
from math import hypot
from typing import Final

SWIPE_MM: Final = 25.0  # farther than a trembling tap
STEEP: Final = 2.0  # so much more across than up or down


class Swipe(Enum):
    """Towards the next page (to the left) or back."""

    ONWARD = "onward"
    BACK = "back"


def swiped(dx: float, dy: float, px_per_mm: float) -> Swipe | None:
    """The swipe of a finger that moved by (dx, dy) px, or None: it was a tap or went up or down."""
    if abs(dx) < SWIPE_MM * px_per_mm or abs(dx) < STEEP * abs(dy):
        return None
    return Swipe.ONWARD if dx < 0 else Swipe.BACK


def is_far(dx: float, dy: float, px_per_mm: float) -> bool:
    """Whether a finger went farther than one that presses something: up, down or across."""
    return hypot(dx, dy) >= SWIPE_MM * px_per_mm
