"""One `content-sync pull` of a feed, over the counting relay."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
