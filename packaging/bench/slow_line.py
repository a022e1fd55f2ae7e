"""A pull over 600 ms and 2 Mbit/s, of which 5 % of the connections are cut: time and bytes.

    python packaging/bench/slow_line.py FOLDER

500 articles in 5 languages; sync/line.py says what the line does and what it does not. A pull that
gives up is started anew at once, and its time and bytes count too. On the line is the time from the
first packet to the last; in all is that and the start and the end of `content-sync`, which a busy
machine draws out: the same without a line stands below.
"""

import random
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from figures import heading, note
from sync.counted import Count
from sync.history import Centre, edited
from sync.line import Line
from sync.measured import FailedError
from sync.pulling import copied, pull, serving
from sync.words import article

ARTICLES: Final = 500
EDITED: Final = 5
ROUND_TRIP_S: Final = 0.6
BYTES_S: Final = 250_000  # 2 Mbit/s
SHARE_CUT: Final = 0.05
ROUNDS: Final = 11
LONG_ROUNDS: Final = 5
MOST_PULLS: Final = 20


@dataclass(frozen=True, slots=True)
class Trip:
    """How long it took until the site was up to date, and what passed."""

    seconds: float
    pulls: int
    count: Count


def come(port: int, store: Path, root: Path, line: Line | None) -> Trip:
    """Pull until it has succeeded."""
    began, passed = time.monotonic(), Count()
    for pulls in range(1, MOST_PULLS + 1):
        try:
            pull(port, store, root, line, passed)
        except FailedError:
            continue
        return Trip(time.monotonic() - began, pulls, passed)
    raise TimeoutError(f"{MOST_PULLS} pulls in vain")


def tell(what: str, trips: list[Trip], calm: Trip) -> None:
    """Show one task."""
    times = [trip.count.seconds for trip in trips]
    rounds = f"median of {len(trips)}; most"
    note(f"{what}: on the line, {rounds}", f"{median(times):.1f} s; {max(times):.1f} s")
    note("    in all, median; without a line", f"{_in_all(trips):.1f} s; {_in_all([calm]):.1f} s")
    answered = median(trip.count.answered for trip in trips)
    asked = median(trip.count.asked for trip in trips)
    note("    asked, answered", f"{asked:,.0f} B, {answered:,.0f} B")
    cut = sum(trip.count.cut for trip in trips)
    connections = sum(trip.count.connections for trip in trips)
    pulls = sum(trip.pulls for trip in trips)
    note("    connections cut; pulls needed", f"{cut} of {connections}; {pulls} for {len(trips)}")


def _in_all(trips: list[Trip]) -> float:
    return median(trip.seconds for trip in trips)


def main() -> None:
    """Publish, pull over the line, and show."""
    folder = Path(sys.argv[1]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    chance = random.Random(2026)
    centre = Centre(folder / "centre")
    centre.put_all(article(number, chance) for number in range(ARTICLES))
    centre.publish()
    line = Line(ROUND_TRIP_S, BYTES_S, SHARE_CUT, random.Random(5))
    before, site = folder / "before", folder / "site"
    with serving(centre.feed) as port:
        come(port, before, centre.root, None)

        def trips(start: Path | None, rounds: int) -> tuple[list[Trip], Trip]:
            done = []
            for over in (None, *(line,) * rounds):
                shutil.rmtree(site, ignore_errors=True)
                if start:
                    copied(start, site)
                done.append(come(port, site, centre.root, over))
            return done[1:], done[0]

        heading(f"{ROUND_TRIP_S * 1000:.0f} ms, 2 Mbit/s, {SHARE_CUT:.0%} of connections cut")
        tell("nothing new", *trips(before, ROUNDS))
        for number in chance.sample(range(ARTICLES), EDITED):
            centre.put_all([edited(centre.item(f"i{number:05}"), chance)])
        centre.publish()
        tell("five articles × 5 languages", *trips(before, ROUNDS))
        tell(f"first sync, {ARTICLES} × 5 texts", *trips(None, LONG_ROUNDS))


if __name__ == "__main__":
    main()
