"""How far an arm reaches: what of a screen is live for whom, and what hangs too high for anybody.

A screen that stands upright can be used low: its lower part is live, the rest only shows.
"""

from typing import Final

REACH_MM: Final = 1220.0  # above the floor, from a wheelchair; EN 301 549 §8.3
LOW_MM: Final = 270.0  # what is live for low reach, from the lower edge up


def above_px(width: int, height: int, per_mm: float) -> int:
    """How much of a screen only shows when reach is low: none of one that lies, or is no higher."""
    return max(0, height - round(LOW_MM * per_mm)) if height > width else 0


def is_above_reach(height_mm: float, bottom_edge_mm: float | None) -> bool:
    """Whether `height_mm` above the lower edge is too high, where it is known how that hangs."""
    return bottom_edge_mm is not None and bottom_edge_mm + height_mm > REACH_MM
