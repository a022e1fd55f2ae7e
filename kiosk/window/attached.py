"""What a hand may use that is plugged in: touch panels and mice, as the kernel and udev name them.

    /sys/class/input/event3/dev           13:67
    /sys/class/input/event3/device/name   ILITEK Multi-Touch
    /run/udev/data/c13:67                 E:ID_INPUT_TOUCHSCREEN=1

Anyone may read these, also whoever may not read the devices themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PANEL: Final = "E:ID_INPUT_TOUCHSCREEN=1"
MOUSE: Final = ("E:ID_INPUT_MOUSE=1", "E:ID_INPUT_TOUCHPAD=1", "E:ID_INPUT_TABLET=1")


@dataclass(frozen=True, slots=True)
class Attached:
    """Names, in the order of their device files."""

    panels: tuple[str, ...] = ()
    mice: tuple[str, ...] = ()


def attached(root: Path = Path("/")) -> Attached | None:
    """What there is now; None where there is no udev to ask."""
    if not (root / "run/udev/data").is_dir():
        return None
    found = list(_devices(root))
    return Attached(
        tuple(name for name, marks in found if PANEL in marks),
        tuple(name for name, marks in found if PANEL not in marks and marks & {*MOUSE}),
    )


def _devices(root: Path) -> Iterator[tuple[str, frozenset[str]]]:
    """Each device's name and what udev knows of it; one may go while it is looked at."""
    for folder in sorted((root / "sys/class/input").glob("event*")):
        try:
            number = (folder / "dev").read_text().strip()
            name = (folder / "device/name").read_text(errors="replace").strip()
            marks = (root / f"run/udev/data/c{number}").read_text(errors="replace")
        except OSError:
            continue
        yield name, frozenset(marks.splitlines())
