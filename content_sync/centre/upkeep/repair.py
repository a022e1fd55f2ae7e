"""Repair: every file of a feed against its name; what can be made again is made again.

    what has rotted        goes
    head, metadata, roots  from each other: the signed texts lie in two places
    catalog, texts         from their copies and from the packs
    packs                  anew; only the very same bytes count, their names are signed
    media                  lie nowhere else: the next publish brings them back

It needs no keys and signs nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from content_sync.centre.feed import feed_files, metadata, newest, past, roots
from content_sync.centre.feed.feed_files import listed, object_path
from content_sync.centre.feed.newest import read_if_there
from content_sync.centre.upkeep import remaking, ways
from content_sync.centre.upkeep.ways import Stand
from content_sync.machine.disk import open_plain, read_plain, remove, write_whole
from content_sync.machine.progress import follow
from content_sync.signed import pack
from content_sync.signed.head import TARGET
from content_sync.signed.sha256 import is_name, is_named


@dataclass(frozen=True, slots=True)
class Repaired:
    """What was removed and made again, and what only a publish brings back, by their names.

    lost_packs: how many older ones could not be made the same; kiosks there take another way.
    """

    release: int
    removed: tuple[str, ...]
    remade: tuple[str, ...]
    missing: tuple[str, ...]
    lost_packs: int


def repair(feed: Path) -> Repaired:
    """Put `feed` right as far as that can be done without keys and content.

    Raises:
        UseError: it is not a feed.
        StoreError: nothing in it can be believed.
    """
    remade = [*_roots(feed)]
    at = ways.stand(feed)
    removed = tuple(sorted(_rotten(at)))
    for name in removed:
        remove(feed / name)
    remade += _signed(at)
    lines = ways.stand(feed).lines or remaking.lines_by_packs(at)
    if lines is None:
        return Repaired(at.state.release, removed, tuple(remade), ("the catalog",), 0)
    remade += remaking.catalogs(at, lines)
    remade += remaking.texts(at, lines)
    packs, lost = remaking.packs(at, lines)
    there = feed_files.objects(feed)
    missing = [id_ for id_, line in lines.items() if not feed_files.is_there(feed, line, there)]
    if feed_files.size(feed / "c" / at.state.custom.catalog.sha256) is None:
        missing.append("the catalog")
    if at.state.packs is None:
        missing.append("the list of packs")
    return Repaired(at.state.release, removed, (*remade, *packs), tuple(sorted(missing)), lost)


def _roots(feed: Path) -> Iterator[str]:
    for version, text in roots.in_feed(feed).items():
        for folder in ("root", "metadata"):
            name = f"{folder}/{version}.root.json"
            if read_if_there(feed / name) != text:
                write_whole(feed / name, text)
                yield name


def _signed(at: Stand) -> Iterator[str]:
    """Bring metadata, the newest list and the head in line with what was signed."""
    feed, state = at.feed, at.state
    names = [f"metadata/{state.release}.{role}.json" for role in ("targets", "snapshot")]
    names += ["metadata/timestamp.json", "head", f"i/{state.custom.list.sha256}"]
    before = {name: read_if_there(feed / name) for name in names}
    metadata.put_texts(feed, state.release, state.texts)
    if state.packs is not None:
        list_ = newest.list_text(state.packs)
        feed_files.put_list(feed, list_)
        metadata.put_head(feed, state.root, state.release, list_)
    yield from (name for name in names if read_if_there(feed / name) != before[name])


def _rotten(at: Stand) -> Iterator[str]:
    """The files that are not what their names say."""
    feed = at.feed
    for path in feed_files.parts(feed):
        yield path.relative_to(feed).as_posix()
    for name in listed(feed / "i"):
        if is_name(name) and newest.list_of(feed, name) is None:
            yield f"i/{name}"
    for folder in ("c", "d", "targets"):
        for name in follow(listed(feed / folder), folder):
            sha256 = name.removesuffix(f".{TARGET}")
            if is_name(sha256) and not _is_whole(feed / folder / name, sha256):
                yield f"{folder}/{name}"
    texts = {line.sha256 for line in (at.lines or {}).values() if line.is_text}
    for name in follow(sorted(feed_files.object_names(feed)), "objects"):
        path = object_path(feed, name)
        if is_name(name) and not _is_object(path, name, name in texts):
            yield path.relative_to(feed).as_posix()
    for number in newest.numbers_in(feed):
        if newest.release_of(feed, number, at.roots) is None:
            yield f"metadata/{number}.targets.json"
    for name in listed(feed / past.FOLDER):
        if name.isdigit() and past.recorded(feed, int(name)) is None:
            yield f"{past.FOLDER}/{name}"


def _is_whole(path: Path, sha256: str) -> bool:
    try:
        with open_plain(path) as file:
            return is_named(file, sha256)
    except OSError:
        return False


def _is_object(path: Path, sha256: str, is_text: bool) -> bool:
    """Whether an object is what its name says: media as they are, texts expanded."""
    if not is_text and _is_whole(path, sha256):
        return True
    try:
        return is_named(pack.expand(read_plain(path), pack.LARGEST_TEXTS), sha256)
    except (OSError, ValueError):
        return False
