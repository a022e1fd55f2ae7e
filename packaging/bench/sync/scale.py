"""20,000 items: what publish and pull take of a machine, as real commands on a real folder.

Processor time and peak memory are of the command and all it starts (measured.py).
"""

import random
import shutil
from pathlib import Path
from typing import Final

from figures import ROUNDS, heading, median, note, show
from sync.folder import changed, written
from sync.measured import Cost, content_sync
from sync.pulling import pull, serving
from sync.words import LANGUAGES

PUBLISH_MB: Final = 150
PULL_MB: Final = 100
PUBLISH_S: Final = 5
LONG_S: Final = 30  # of processor: one round is enough to see


def scale(folder: Path) -> None:
    """Take the figures of both folders, and show them."""
    shutil.rmtree(folder, ignore_errors=True)
    _at(folder / "one", 20_000, ("vi",))
    _at(folder / "five", 5_000, LANGUAGES)


def _at(folder: Path, items: int, languages: tuple[str, ...]) -> None:
    heading(f"{items:,} items × {len(languages)} languages, published with pages, and pulled")
    content, feed, keys, store = (folder / n for n in ("content", "feed", "keys", "store"))
    written(content, items, languages)
    content_sync("keys", keys, "--insecure-demo")
    publish = ("publish", content, feed, "--keys", keys, "--silent")
    _note("first publish", content_sync(*publish))
    with serving(feed) as port:
        first = pull(port, store, keys / "root.json")[1]
        _note("first pull", first)
        _note("calibration: content-sync status", content_sync("status", store))
        chance, published, pulled = random.Random(1), list[Cost](), list[Cost]()
        while len(published) < ROUNDS and not any(cost.cpu_s > LONG_S for cost in published):
            changed(content, 7 + len(published), chance)
            published.append(content_sync(*publish))
            pulled.append(pull(port, store, keys / "root.json")[1])
    rounds = f"median of {len(published)}"
    cpu_s = median([cost.cpu_s for cost in published])
    show(f"publish of one change: processor ({rounds})", cpu_s, PUBLISH_S, "s", 1)
    peak = max(cost.peak_mb for cost in published)
    show("publish of one change: peak memory", peak, PUBLISH_MB, "MB")
    show("first pull: peak memory", first.peak_mb, PULL_MB, "MB")
    show("pull of one change: peak memory", max(c.peak_mb for c in pulled), PULL_MB, "MB")
    note("pull of one change: processor", f"{median([c.cpu_s for c in pulled]):.1f} s")


def _note(what: str, cost: Cost) -> None:
    note(what, f"{cost.cpu_s:.1f} s of processor, {cost.wall_s:.0f} s, {cost.peak_mb:.0f} MB")
