"""How large things are on a screen: the steps of text, and px a millimetre."""

from math import hypot
from typing import Final

CAPITAL_MM: Final = (4.0, 5.5, 6.8, 8.6)  # four text sizes, VVSG 2.0 and EN 301 549 §5.1.4
COMPACT_CAPITAL_MM: Final = (3.8, 5.0, 6.4, 8.5)  # its reader stands nearer
CAPITAL_RATIO: Final = 0.74  # capital height of Be Vietnam Pro over its size
LEAST_CAPITAL_MM: Final = 3.5  # the smallest of VVSG 2.0; half of EN 301 549 §5.1.4 at 60 cm
COMPACT_LEAST_CAPITAL_MM: Final = 3.0  # half of it at 50 cm
DEFAULT_TEXT: Final = 1
LARGEST_TEXT: Final = len(CAPITAL_MM) - 1
STEPS: Final = {"small": 0.82, "body": 1.0, "lead": 1.08, "label": 1.3, "title": 1.55}
HIGHEST_STEP: Final = 1.45  # at the largest text
LINE_HEIGHT: Final = 1.5  # WCAG 1.4.8

REFERENCE_MM: Final = 268.0  # shorter side of the 21.5" screen the sketches were drawn for
MOST_GROWTH: Final = 1.25  # of a measure of theirs, on larger screens
COMPACT_MM: Final = 170.0
WIDEST_UPRIGHT: Final = 1.5  # times its height; then ten keys have room in a half


def px_per_mm(width: int, height: int, diagonal_inches: float) -> float:
    """Pixels a millimetre of a screen of `diagonal_inches`."""
    return hypot(width, height) / (diagonal_inches * 25.4)
