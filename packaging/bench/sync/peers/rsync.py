"""rsync from its own daemon, as a folder of files or as one file of all texts.

zstd at its highest level both ways; the daemon speaks its own protocol, without HTTP or ssh.
"""

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sync.peers.peer import read_all, run

SETTINGS: Final = """\
use chroot = no
[tree]
path = {path}
read only = yes
uid = 0
gid = 0
"""


class Rsync:
    """See Peer."""

    def __init__(self, folder: Path, is_one_file: bool) -> None:
        self.name = "rsync -z, one file" if is_one_file else "rsync -z, a file an item"
        self._folder, self._is_one_file = folder, is_one_file
        self._served, self._site = folder / "served", folder / "site"
        self._site.mkdir(parents=True)
        if is_one_file:
            self._served.mkdir()

    def keep(self, tree: Path) -> None:
        """See Peer."""
        if self._is_one_file:
            (self._served / "all").write_bytes(read_all(tree))
        else:
            self._served = tree
        (self._folder / "conf").write_text(SETTINGS.format(path=self._served))

    @contextmanager
    def serving(self) -> Iterator[int]:
        """See Peer."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        config = f"--config={self._folder / 'conf'}"
        words = ("rsync", "--daemon", "--no-detach", f"--port={port}", "--address=127.0.0.1")
        daemon = subprocess.Popen((*words, config, "--log-file=/dev/null"))
        try:
            _wait_for(port)
            yield port
        finally:
            daemon.terminate()
            daemon.wait()

    def bring(self, port: int) -> None:
        """See Peer."""
        best = ("--compress", "--compress-choice=zstd", "--compress-level=22")
        source = f"rsync://127.0.0.1:{port}/tree/"
        run("rsync", "-rt", "--delete", "--no-whole-file", *best, source, f"{self._site}/")

    def there(self) -> bytes:
        """See Peer."""
        return read_all(self._site)


def _wait_for(port: int) -> None:
    end = time.monotonic() + 30
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
