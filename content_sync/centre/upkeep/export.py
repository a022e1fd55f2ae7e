"""Export: a feed onto a stick, so that a kiosk without a line comes up to it.

    head  root/ c/ i/ d/ o/     on the stick the same tree, only what kiosks need of it

What is named by its hash comes first and the head last, each by rename: pulled out at any moment,
a stick holds the older release or the new one, or none at all. Called again it goes on. What an
older export left goes after the head, or before everything where the space is needed.
"""

import contextlib
import os
import shutil
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from content_sync.centre.feed import feed_files, newest, past
from content_sync.centre.feed.feed_files import listed
from content_sync.centre.feed.newest import read_if_there
from content_sync.centre.upkeep import ways
from content_sync.centre.upkeep.ways import Stand
from content_sync.errors import StoreError, UseError
from content_sync.machine.disk import PART, fill_whole, open_plain, read_plain, remove, write_whole
from content_sync.machine.held import holding
from content_sync.machine.progress import follow
from content_sync.signed.catalog import Line
from content_sync.signed.sha256 import is_name, is_named

MANY: Final = 5000  # loose texts beyond are left out: packs bring them, and sticks are slow
SPARE: Final = 2**21  # for folders


@dataclass(frozen=True, slots=True)
class Exported:
    """The release on the stick, and how many files and bytes were written for it."""

    release: int
    files: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A file that kiosks need, by its name in the tree; `sha256` is of its own bytes, or none."""

    name: str
    bytes: int
    sha256: str | None


def export(feed: Path, stick: Path, since: int | None = None) -> Exported:
    """Bring the newest release of `feed` onto `stick`; for kiosks at release `since`, or for all.

    Raises:
        UseError: not a feed, or not a place for a stick, or `since` is not known.
        StoreError: the stick is full or broken, or the feed misses something.
    """
    at = ways.stand(feed)
    _refuse_place(feed, stick)
    head, there = read_if_there(feed / "head"), newest.head_of(feed)
    if not head or there is None or there.timestamp.encode() != at.state.texts.timestamp:
        raise StoreError(f"{feed}/head is not its newest release: content-sync repair {feed}")
    pieces = {piece.name: piece for piece in _pieces(at, since)}
    with _alone(stick):
        todo = [each for each in pieces.values() if not _is_there(feed, stick, each)]
        stale = [*_stale(stick, pieces)]
        _make_room(stick, todo, stale)
        for piece in follow(todo, "stick", lambda piece: piece.bytes):
            _copy(feed / piece.name, stick / piece.name, piece)
        if read_if_there(stick / "head") != head:
            write_whole(stick / "head", head)
        for name in stale:
            remove(stick / name)
    return Exported(at.state.release, len(todo), sum(piece.bytes for piece in todo))


def _pieces(at: Stand, since: int | None) -> Iterator[Piece]:
    lines, feed = ways.known_lines(at), at.feed
    has = _lines_at(at, since).values() if since is not None else ()
    for name in listed(feed / "root"):
        if name.endswith(".root.json"):
            yield _piece(feed, f"root/{name}", None)
    lists = ways.reachable(at)
    least = since or 0
    for sha256, each in lists.items():
        if each.release > least:
            yield _piece(feed, f"i/{sha256}", None)
    for pack in ways.packs_of(lists.values()):
        is_full = pack.start == 0
        wanted = since is None if is_full else pack.start >= least
        is_newest = at.state.packs is not None and pack.sha256 == at.state.packs.full.sha256
        if wanted and (is_newest or not is_full) and feed_files.size(feed / "d" / pack.sha256):
            yield _piece(feed, f"d/{pack.sha256}", pack.sha256)
    yield _piece(feed, f"c/{at.state.custom.catalog.sha256}", at.state.custom.catalog.sha256)
    texts = sum(line.is_text for line in lines.values())
    names = {line.sha256 for line in has}
    for line in lines.values():
        if line.sha256 not in names and (not line.is_text or texts <= MANY):
            own = None if line.is_text else line.sha256
            yield _piece(feed, f"o/{line.sha256[:2]}/{line.sha256}", own)


def _piece(feed: Path, name: str, sha256: str | None) -> Piece:
    size = feed_files.size(feed / name)
    if size is None:
        raise StoreError(f"the feed misses {name}: content-sync repair {feed}, or publish again")
    return Piece(name, size, sha256)


def _lines_at(at: Stand, release: int) -> Mapping[str, Line]:
    lines = ways.known_lines(at)
    for then in past.walk(at.feed, at.state, lines, at.roots, (release,)):
        there = {**lines, **then.differs}
        return {id_: line for id_, line in there.items() if line}
    raise UseError(
        f"{at.feed} does not know release {release} (any more): name one that kiosks are at, or"
        " export without --since"
    )


def _refuse_place(feed: Path, stick: Path) -> None:
    here, there = feed.resolve(), stick.resolve()
    if here == there or here in there.parents or there in here.parents:
        raise UseError(f"{stick} and {feed} lie in each other: name a folder on a stick")
    if (stick / "metadata").exists():
        raise UseError(f"{stick} is a feed that is published into: name a folder on a stick")
    if not stick.parent.is_dir() or (stick.exists() and not stick.is_dir()):
        raise UseError(f"{stick} cannot be written to: is the stick plugged in?")
    first, theirs = (read_if_there(each / "root" / "1.root.json") for each in (feed, stick))
    if theirs is not None and theirs != first:
        raise UseError(f"{stick} holds the content of another centre: empty it, or take another")


@contextlib.contextmanager
def _alone(stick: Path) -> Iterator[None]:
    """Refuse a second export onto the same stick; no file of ours is left there."""
    stick.mkdir(exist_ok=True)
    with holding(stick) as is_ours:
        if not is_ours:
            raise UseError(f"another export onto {stick} is at work: wait for it")
        yield


def _is_there(feed: Path, stick: Path, piece: Piece) -> bool:
    """Whether a piece is on the stick already: read, since sticks are pulled out."""
    path = stick / piece.name
    if feed_files.size(path) != piece.bytes:
        return False
    try:
        if piece.sha256 is None:
            return read_plain(path) == read_plain(feed / piece.name)
        with open_plain(path) as file:
            return is_named(file, piece.sha256)
    except OSError:
        return False


def _copy(source: Path, target: Path, piece: Piece) -> None:
    def fill(file: IO[bytes]) -> None:
        with open_plain(source) as there:
            if piece.sha256 and not is_named(there, piece.sha256):
                feed = source.as_posix().removesuffix(piece.name)
                raise StoreError(f"{source} has rotted: content-sync repair {feed}")
            there.seek(0)
            shutil.copyfileobj(there, file)

    fill_whole(target, fill)


def _stale(stick: Path, pieces: Collection[str]) -> Iterator[str]:
    """What an older export, or one that was broken off, left on the stick."""
    folders = ["c", "i", "d", *(f"o/{name}" for name in listed(stick / "o") if len(name) == 2)]
    for folder in folders:
        for name in listed(stick / folder):
            is_part = name.endswith(PART)
            if is_name(name.removesuffix(PART)) and (is_part or f"{folder}/{name}" not in pieces):
                yield f"{folder}/{name}"


def _make_room(stick: Path, todo: Sequence[Piece], stale: Sequence[str]) -> None:
    """Make sure that all has room, if need be by giving up what the stick holds now.

    Raises:
        StoreError: it has too little.
    """
    block = max(os.statvfs(stick).f_bsize, 1)
    wanted = SPARE + sum(-(-piece.bytes // block) * block for piece in todo)
    free = shutil.disk_usage(stick).free
    if wanted <= free:
        return
    held = sum(feed_files.size(stick / name) or 0 for name in stale)
    if wanted > free + held:
        raise StoreError(
            f"{stick} has too little room: {wanted / 1e6:.1f} MB are needed,"
            f" {(free + held) / 1e6:.1f} MB can be had; take a larger stick, or --since"
        )
    remove(stick / "head")
    os.sync()
    for name in stale:
        remove(stick / name)
