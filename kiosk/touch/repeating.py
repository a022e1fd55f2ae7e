"""A key that is held down: what it does once more, and when.

Only what erases is held down on purpose; a letter is not wanted twice by a finger that rests.
"""

from typing import Final

from kiosk.sheet.sheet import Control
from kiosk.touch.unmeant import LYING_S
from kiosk.visit.wishes import Erase

FIRST_S: Final = 0.4  # longer than any tap
EACH_S: Final = 0.09


def may_repeat(control: Control | None) -> bool:
    """Whether it does again what it does, as long as it is held."""
    return control is not None and isinstance(control.wish, Erase)


def is_due(since_s: float, repeated_s: float | None, now_s: float) -> bool:
    """Whether a finger that came at `since_s`, and did it last at `repeated_s`, does it again."""
    if now_s - since_s >= LYING_S:  # no finger but something wet
        return False
    if repeated_s is None:
        return now_s >= since_s + FIRST_S
    return now_s >= repeated_s + EACH_S
