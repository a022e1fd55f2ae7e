"""kiosk.toml: which kiosk this is. Sync and kiosk read it through here, strictly and alike.

profile = "border-gate"      # which profile of the feed this kiosk shows; default: the first
site = "hn-01"               # opaque id of the place
areas = ["20"]               # area codes the kiosk stands in
month_megabytes = 500        # of a line that costs; then media that are not essential wait
night = "22:00-05:00"        # when media of tier extra may come over such a line; by the wall clock
disk_megabytes = 20000       # of media at most; essential ones and texts come whatever it says
diagonal_inches = 21.5       # this and what follows is for the kiosk alone
bottom_edge_mm = 850         # how high above the floor the lower edge of the screen hangs
idle_home_s = 30
idle_reading_s = 90
warning_s = 20
speaks_first = true          # a visit begins by listening; unset: in a commune, not at a gate
battery_clock = "2026-11-01" # the day its keeper saw that the clock is exact, and has a battery
"""

import re
from datetime import date, time
from math import inf
from pathlib import Path
from typing import Any, Final

from content_sync.errors import UseError, shortened
from content_sync.letters import unseen
from content_sync.letters.choices import nearest
from content_sync.machine.toml_file import LONGEST, read_toml
from content_sync.shown.audience import Site

TEXTS: Final = ("profile", "site")
LISTS: Final = ("areas",)
SPANS: Final = ("night",)
FLAGS: Final = ("speaks_first",)
DAYS: Final = ("battery_clock",)
NUMBERS: Final = (
    "month_megabytes",
    "disk_megabytes",
    "diagonal_inches",
    "bottom_edge_mm",
    "idle_home_s",
    "idle_reading_s",
    "warning_s",
)
SMALLEST_INCHES: Final = 5  # a telephone to try out
LARGEST_INCHES: Final = 110
FOR_SYNC: Final = ("night", "month_megabytes", "disk_megabytes")  # what a screen need not know
KEYS: Final = (*TEXTS, *LISTS, *SPANS, *NUMBERS, *FLAGS, *DAYS)
_HOUR: Final = r"([01]?\d|2[0-3]):([0-5]\d)"
_SPAN: Final = re.compile(rf"{_HOUR} *[-–] *{_HOUR}")


def read_table(path: Path) -> dict[str, Any]:
    """What `path` says by its keys: texts, tuples of texts, numbers, days, yes or no, and two times
    of day for a span; no key is made up.

    Raises:
        UseError: not readable, not TOML, an unknown key, or a value of the wrong type.
    """
    table = read_toml(path, f"the keys are: {', '.join(KEYS)}")
    return {key: _value(path, key, value) for key, value in table.items()}


def site_of(table: dict[str, Any]) -> Site:
    """Where the kiosk of a table stands."""
    return Site(table.get("profile", ""), table.get("site", ""), table.get("areas", ()))


def most_bytes(table: dict[str, Any]) -> int | None:
    """What the keeper allows media to take of the disk; None: what there is."""
    megabytes = table.get("disk_megabytes")
    return None if megabytes is None else int(megabytes * 10**6)


def _value(path: Path, key: str, value: Any) -> Any:
    if key not in KEYS:
        name = shortened(key, LONGEST)
        raise UseError(
            f"{path}: unknown key '{name}', {_meant(name)}the keys are: {', '.join(KEYS)}"
        )
    for text in value if isinstance(value, list) else (value,):
        if isinstance(text, str) and (code := unseen.found(text)):
            raise UseError(f"{path}: {key} has an unseen character {code}, type it again")
    if key in LISTS:
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise UseError(f'{path}: {key} must be a list of texts, as ["20"]')
        if not all(one.strip() for one in value):
            raise UseError(f"{path}: {key} has an empty text, write a code or leave it out")
        return tuple(value)
    if key in TEXTS:
        if not isinstance(value, str):
            raise UseError(f"{path}: {key} must be a text in quotes")
        if not value.strip():
            raise UseError(f"{path}: {key} is empty, write one or leave the line out")
        return value
    if key in SPANS:
        span = _SPAN.fullmatch(value.strip()) if isinstance(value, str) else None
        if not span:
            raise UseError(f'{path}: {key} must be from when to when, as "22:00-05:00"')
        return time(int(span[1]), int(span[2])), time(int(span[3]), int(span[4]))
    if key in FLAGS:
        if not isinstance(value, bool):
            raise UseError(f"{path}: {key} must be true or false, without quotes")
        return value
    if key in DAYS:
        return _day(path, key, value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < inf:
        raise UseError(f"{path}: {key} must be a number above 0")
    if key == "diagonal_inches" and not SMALLEST_INCHES <= value <= LARGEST_INCHES:
        near = next((one for one in (value / 10, value / 2.54) if 7 <= one <= LARGEST_INCHES), 0)
        hint = f", did you mean {near:.1f}?" if near else ""
        sizes = f"{SMALLEST_INCHES} to {LARGEST_INCHES}"
        raise UseError(f"{path}: no screen has {value:g} inches, write {sizes}{hint}")
    return value


def _day(path: Path, key: str, value: Any) -> date:
    """A day, in quotes or as TOML itself writes one."""
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise UseError(f'{path}: {key} must be a day, as "2026-11-01"') from error


def _meant(key: str) -> str:
    near = nearest(key.lower().replace("-", "_"), KEYS)
    return f"did you mean '{near}'? " if near else ""
