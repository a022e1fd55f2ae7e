"""What every peer does: keep a tree at the centre, serve it, bring a site up to it."""

import os
import subprocess
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol


class Peer(Protocol):
    """A tool that carries a folder of files from one machine to another."""

    name: str

    def keep(self, tree: Path) -> None:
        """At the centre: make `tree` as it is now what sites shall have."""

    def serving(self) -> AbstractContextManager[int]:
        """At the centre: the port at which sites are served."""

    def bring(self, port: int) -> None:
        """At the site: bring it up to what is served."""

    def there(self) -> bytes:
        """At the site: the bytes of all files, in the order of their names."""


def run(*words: str | Path, cwd: Path | None = None) -> None:
    """Run a command of a peer, which must succeed."""
    env = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    done = subprocess.run(
        [str(word) for word in words],
        *(),
        cwd=cwd,
        env=env | {"LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, words))}: {done.stdout[-2000:]}")


def read_all(folder: Path) -> bytes:
    """The bytes of all files in a folder."""
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file())
