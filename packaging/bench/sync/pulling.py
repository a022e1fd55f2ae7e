"""One `content-sync pull` of a feed, over the counting relay, and how it stands beside peers."""

import os
import shutil
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from figures import median, note, show
from sync.counted import Count, relayed
from sync.line import Line
from sync.measured import Cost, content_sync

from content_sync.centre.serve import make_server


@contextmanager
def serving(feed: Path) -> Iterator[int]:
    """The port at which `feed` is served."""
    server = make_server(feed)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()


def pull(
    port: int, store: Path, root: Path, line: Line | None = None, passed: Count | None = None
) -> tuple[Count, Cost]:
    """What passed, and what it cost the site's machine, for one pull from the server at `port`.

    Where `passed` is given, what passes is added to it.

    Raises:
        FailedError: the pull did not succeed.
    """
    count = Count() if passed is None else passed
    with relayed(port, count, line) as relay:
        cost = content_sync("pull", f"http://127.0.0.1:{relay.port}", store, "--root", root)
        relay.settle()
    return count, cost


def copied(store: Path, to: Path) -> Path:
    """A copy of a store, in place of what was there."""
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(store, to)
    return to


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


def tell_peers(what: str, ours: float, peers: Sequence[tuple[str, Sequence[Count]]]) -> None:
    """A line a peer, the best first, and whether ours is below the best."""
    sums = sorted((median([count.both for count in counts]), name) for name, counts in peers)
    for both, name in sums:
        note(f"    {name}", f"{both:,.0f} B both ways, {both / ours:,.1f} times ours")
    show(f"{what}: ours, fewer than each peer", ours, sums[0][0] - 1, "B both ways")
