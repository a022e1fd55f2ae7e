"""ostree over HTTP: an archive repository with static deltas, in one piece (--inline) each.

Not signed, which spares it what our head carries. The first pull goes by objects: with the delta
from nothing, 2022.7 fetches most objects a second time, one by one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sync.peers.peer import read_all, run
from sync.peers.server import serving

BRANCH: Final = "texts"


class Ostree:
    """See Peer."""

    name = "ostree, static delta"

    def __init__(self, folder: Path) -> None:
        self._served, self._repo, self._out = (folder / name for name in ("served", "repo", "out"))
        self._served.mkdir(parents=True)
        run("ostree", f"--repo={self._served}", "init", "--mode=archive")
        self._is_first = True

    def keep(self, tree: Path) -> None:
        """See Peer."""
        repo = f"--repo={self._served}"
        plain = ("--owner-uid=0", "--owner-gid=0", "--no-xattrs", "--canonical-permissions")
        run("ostree", repo, "commit", f"--branch={BRANCH}", *plain, f"--tree=dir={tree}")
        if not self._is_first:
            ends = (f"--from={BRANCH}^", f"--to={BRANCH}")
            best = ("--inline", "--min-fallback-size=0")
            run("ostree", repo, "static-delta", "generate", *best, *ends)
        run("ostree", repo, "summary", "--update")
        self._is_first = False

    @contextmanager
    def serving(self) -> Iterator[int]:
        """See Peer."""
        with serving(self._served) as port:
            yield port

    def bring(self, port: int) -> None:
        """See Peer."""
        repo = f"--repo={self._repo}"
        is_first = not self._repo.exists()
        if is_first:
            run("ostree", repo, "init", "--mode=bare-user-only")
        how = "--disable-static-deltas" if is_first else "--require-static-deltas"
        url = f"http://127.0.0.1:{port}"
        run("ostree", repo, "remote", "add", "--force", "--no-gpg-verify", "centre", url)
        run("ostree", repo, "pull", how, "centre", BRANCH)

    def there(self) -> bytes:
        """See Peer."""
        run("rm", "-rf", self._out)
        run("ostree", f"--repo={self._repo}", "checkout", "--user-mode", BRANCH, self._out)
        return read_all(self._out)
