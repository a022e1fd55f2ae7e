"""kiosk.toml as a frozen value.

profile = "border-gate"      # which profile of the feed this kiosk shows; default: the first
site = "hn-01"               # opaque id of the place
areas = ["20"]               # area codes the kiosk stands in
diagonal_inches = 21.5       # every size on the screen follows from it
bottom_edge_mm = 850         # how high above the floor the lower edge of the screen hangs
idle_home_s = 30             # a visit ends by itself: BOUNDS
idle_reading_s = 90
warning_s = 20
speaks_first = true          # a visit begins by listening; unset: in a commune, not at a gate
battery_clock = "2026-11-01" # its clock has a battery, and was exact on that day
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from content_sync.errors import UseError
from content_sync.kiosk_toml import FOR_SYNC, read_table

LEAST_WARNING_S: Final = 20  # WCAG 2.2.1: to extend with one tap

# key -> the least and the most, and why not fewer and why not more
BOUNDS: Final = {
    "idle_home_s": (10, 300, "people need the time to choose", "the next visitor comes before"),
    "idle_reading_s": (30, 600, "a page is not read faster", "the next visitor comes before"),
    "bottom_edge_mm": (200, 1500, "it is in millimetres", "nobody reaches a screen up there"),
    "warning_s": (LEAST_WARNING_S, 120, "people need the time", "the next visitor comes before"),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What differs from kiosk to kiosk; times in seconds, how high it hangs in millimetres.

    `speaks_first` None: as its profile is used (`visit/first`).
    """

    profile: str = ""
    site: str = ""
    areas: tuple[str, ...] = ()
    diagonal_inches: float = 21.5
    bottom_edge_mm: float | None = None
    idle_home_s: float = 30
    idle_reading_s: float = 90
    warning_s: float = LEAST_WARNING_S
    speaks_first: bool | None = None
    battery_clock: date | None = None


def read(path: Path | None) -> Settings:
    """The settings in `path`; without one the defaults.

    Raises:
        UseError: not TOML, an unknown key, or a value of the wrong type or size.
    """
    table = read_table(path) if path else {}
    for key, (least, most, too_few, too_many) in BOUNDS.items():
        value = table.get(key, least)
        if not least <= value <= most:
            why = too_few if value < least else too_many
            raise UseError(f"{path}: {key} must be at least {least} and at most {most}, {why}")
    return Settings(**{key: value for key, value in table.items() if key not in FOR_SYNC})
