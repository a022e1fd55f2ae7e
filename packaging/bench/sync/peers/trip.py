"""A trip of every peer over the counting relay, checked to have brought what the centre has."""

from pathlib import Path

from sync.counted import Count, relayed
from sync.peers.casync import Casync
from sync.peers.git import Git
from sync.peers.ostree import Ostree
from sync.peers.peer import Peer, read_all
from sync.peers.rsync import Rsync
from sync.peers.zsync import Zsync


def all_peers(folder: Path) -> tuple[Peer, ...]:
    """Every peer, each with a folder of its own."""
    return (
        Rsync(folder / "rsync", is_one_file=False),
        Rsync(folder / "rsync-one", is_one_file=True),
        Zsync(folder / "zsync", is_gz=False),
        Zsync(folder / "zsync-gz", is_gz=True),
        Ostree(folder / "ostree"),
        Casync(folder / "casync"),
        Git(folder / "git"),
    )


def trip(peer: Peer, tree: Path) -> Count:
    """What it costs `peer` to bring its site up to `tree`.

    Raises:
        RuntimeError: it failed, or what it brought is not what the centre has.
    """
    peer.keep(tree)
    return again(peer, tree)


def again(peer: Peer, tree: Path) -> Count:
    """The same, where the centre has kept `tree` before."""
    count = Count()
    with peer.serving() as port, relayed(port, count) as relay:
        peer.bring(relay.port)
        relay.settle()
    if peer.there() != read_all(tree):
        raise RuntimeError(f"{peer.name} did not bring what the centre has")
    return count
