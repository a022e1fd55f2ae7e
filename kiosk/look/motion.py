"""How screens move: for how long, how far at which moment, and when a kiosk is too slow for it.

Nothing moves but after a touch, and nothing for longer than `SLIDE_S`: an animation without an end
takes most of a core.
"""

from typing import Final

SLIDE_S: Final = 0.18  # short enough that nobody waits, long enough to see from where it comes
FRAME_S: Final = 1 / 60  # the first picture has come this far
TOO_SLOW_S: Final = 0.04  # a frame that takes longer is seen to stumble
SLOW_SLIDES: Final = 3  # one after the other, then none is tried any more
SINK_MM: Final = 1.2  # at each end of what is pressed


def ahead(elapsed_s: float) -> float:
    """The share of its way that a screen still has ahead: 1 at first, 0 from SLIDE_S on.

    Fast at first and slower at the end, as a hand lays down a sheet.
    """
    left = max(0.0, 1 - max(0.0, elapsed_s) / SLIDE_S)
    return left**3
