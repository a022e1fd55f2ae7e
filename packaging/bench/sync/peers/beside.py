"""What peers carry, and how they stand beside ours."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from figures import median, note
from sync.counted import Count


class Tree:
    """The texts as a folder of files, one an item, for peers; what did not change is left alone."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self._there: dict[str, bytes] = {}
        self._moment = 1_750_000_000  # rsync looks at size and whole seconds

    def bring(self, texts: Mapping[str, bytes]) -> Path:
        """Write what changed; returns the folder."""
        self._moment += 60
        for id_, raw in texts.items():
            if self._there.get(id_) != raw:
                file = self.folder / f"{id_}.json"
                file.write_bytes(raw)
                os.utime(file, (self._moment, self._moment))
                self._there[id_] = raw
        return self.folder


def tell_peers(ours: float, peers: Mapping[str, Sequence[Count]]) -> float:
    """A line a peer, the best first; returns all bytes both ways of the best (medians)."""
    sums = sorted(
        (median([count.both for count in counts]), name) for name, counts in peers.items()
    )
    note("    ours", f"{ours:,.0f} B both ways")
    for both, name in sums:
        note(f"    {name}", f"{both:,.0f} B both ways, {both / ours:,.1f} times ours")
    return sums[0][0]
