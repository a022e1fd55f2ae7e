"""What a kiosk at rest costs: processor time over a minute, on a screen under Xvfb."""

import sys
import time
from pathlib import Path
from typing import Final

from figures import heading, median, note, show
from programs import kiosk, running
from screen import opened, settled, wait_for

SECONDS: Final = 60
PARTS: Final = 5


def main() -> None:
    """Let the kiosk rest, and show what it used."""
    folder, store, config = (Path(argument).resolve() for argument in sys.argv[1:4])
    shares = []
    with opened(folder / "screen") as screen, running(kiosk(store, config), screen) as run:
        wait_for("eight tiles", screen.tiles)
        wait_for("the resting screen", lambda: not screen.tiles(), limit_s=60)
        settled(screen, calm_s=3)
        for _ in range(PARTS):
            began, used = time.monotonic(), run.cpu_s()
            time.sleep(SECONDS / PARTS)
            shares.append((run.cpu_s() - used) / (time.monotonic() - began) * 100)
    heading(f"At rest for {SECONDS} s, under Xvfb")
    note("of a core, each part", ", ".join(f"{share:.2f} %" for share in shares))
    show("of a core, all the time", sum(shares) / len(shares), 1, "%", 2)
    note("of a core, median", f"{median(shares):.2f} %")


if __name__ == "__main__":
    main()
