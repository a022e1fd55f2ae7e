"""zsync over HTTP, of one file with all texts: as it is, and compressed by gzip -9.

A folder of files would cost a list and a request a file.
"""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sync.peers.peer import read_all, run
from sync.peers.server import serving


class Zsync:
    """See Peer."""

    def __init__(self, folder: Path, is_gz: bool) -> None:
        self.name = "zsync, gzip -9" if is_gz else "zsync"
        self._is_gz = is_gz
        self._served, self._site = folder / "served", folder / "site"
        for each in (self._served, self._site):
            each.mkdir(parents=True)

    def keep(self, tree: Path) -> None:
        """See Peer."""
        data = read_all(tree)
        name = "all.gz" if self._is_gz else "all"
        (self._served / name).write_bytes(gzip.compress(data, 9, mtime=0) if self._is_gz else data)
        run("zsyncmake", "-u", name, "-o", "all.zsync", name, cwd=self._served)

    @contextmanager
    def serving(self) -> Iterator[int]:
        """See Peer."""
        with serving(self._served) as port:
            yield port

    def bring(self, port: int) -> None:
        """See Peer."""
        old = ("-i", "all") if (self._site / "all").exists() else ()
        run("zsync", "-q", *old, "-o", "new", f"http://127.0.0.1:{port}/all.zsync", cwd=self._site)
        (self._site / "new").replace(self._site / "all")

    def there(self) -> bytes:
        """See Peer."""
        return (self._site / "all").read_bytes()
