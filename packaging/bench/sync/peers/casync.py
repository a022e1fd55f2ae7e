"""casync over HTTP, of one file with all texts, in small chunks: its best here.

Of a folder, or in chunks of its own choice (64 kB), it fetches more for small edits.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sync.peers.peer import read_all, run
from sync.peers.server import serving

CHUNK: Final = "4096"  # bytes, on average


class Casync:
    """See Peer."""

    name = f"casync, chunks of {CHUNK} B"

    def __init__(self, folder: Path) -> None:
        self._served, self._site, self._made = (folder / n for n in ("served", "site", "made"))
        for each in (self._served, self._site, self._made):
            each.mkdir(parents=True)

    def keep(self, tree: Path) -> None:
        """See Peer."""
        (self._made / "all").write_bytes(read_all(tree))
        where = (f"--store={self._served / 'store'}", self._served / "all.caibx")
        run("casync", "make", f"--chunk-size={CHUNK}", *where, self._made / "all")

    @contextmanager
    def serving(self) -> Iterator[int]:
        """See Peer."""
        with serving(self._served) as port:
            yield port

    def bring(self, port: int) -> None:
        """See Peer."""
        url = f"http://127.0.0.1:{port}"
        old = self._site / "all"
        seed = (f"--seed={old}",) if old.exists() else ()
        run(
            "casync",
            "extract",
            f"--store={url}/store",
            *seed,
            f"{url}/all.caibx",
            "new",
            cwd=self._site,
        )
        (self._site / "new").replace(old)

    def there(self) -> bytes:
        """See Peer."""
        return (self._site / "all").read_bytes()
