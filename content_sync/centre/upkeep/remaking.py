"""What a feed has lost, made again from what is left of it; the same bytes, or not at all."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from content_sync.centre.feed import feed_files, past
from content_sync.centre.feed import packs as making
from content_sync.centre.feed.newest import read_if_there
from content_sync.centre.feed.packs import Lines
from content_sync.centre.release.publish import CATALOG_LEVEL
from content_sync.centre.upkeep import ways
from content_sync.centre.upkeep.ways import NamedPack, Stand
from content_sync.errors import StoreError
from content_sync.machine.disk import read_plain, write_whole
from content_sync.signed import catalog, pack
from content_sync.signed.catalog import Line
from content_sync.signed.head import TARGET
from content_sync.signed.sha256 import is_named


def catalogs(at: Stand, lines: Lines) -> Iterator[str]:
    """Put the catalog of the newest release back in both layouts."""
    listed = catalog.write(lines.values())
    squeezed = pack.squeeze(listed, CATALOG_LEVEL)
    custom = at.state.custom.catalog
    for name, data in (
        (f"targets/{at.state.catalog_sha256}.{TARGET}", listed),
        (f"c/{custom.sha256}", squeezed if is_named(squeezed, custom.sha256) else None),
    ):
        if data is not None and read_if_there(at.feed / name) is None:
            write_whole(at.feed / name, data)
            yield name


def lines_by_packs(at: Stand) -> Lines | None:
    """The lines of the newest release, as a kiosk would find them; None if no way leads there."""
    lines: dict[str, Line] = {}
    for read in _way(at):
        for id_ in read.header.drop:
            lines.pop(id_, None)
        lines.update({line.id: line for line in read.header.put})
    is_whole = is_named(catalog.write(lines.values()), at.state.catalog_sha256)
    return lines if is_whole else None


def texts(at: Stand, lines: Lines) -> Iterator[str]:
    """Put texts of the newest release back that some way of packs still carries."""
    there = feed_files.objects(at.feed)
    gone = [line for line in lines.values() if line.is_text and line.sha256 not in there]
    if not gone:
        return
    raws: dict[str, bytes] = {}
    try:
        for read in _way(at):
            raws |= {line.id: raw for line, raw in pack.texts(read, raws.get)}
    except ValueError:
        pass  # what came before it is whole
    found = [(line, raws.get(line.id, b"")) for line in gone]
    found = [(line, raw) for line, raw in found if is_named(raw, line.sha256)]
    feed_files.put_texts(at.feed, found)
    for line, _ in found:
        yield feed_files.object_path(at.feed, line.sha256).relative_to(at.feed).as_posix()


def packs(at: Stand, lines: Lines) -> tuple[list[str], int]:
    """Put packs back that lists name; their names, and how many could not be made the same."""
    named = set(ways.packs_of(ways.lists_since(at, 1).values()))
    gone = [each for each in named if read_if_there(at.feed / "d" / each.sha256) is None]
    ends = {end for each in gone for end in (each.start, each.to) if end}
    walked = past.walk(at.feed, at.state, lines, at.roots, ends)
    differs = {then.release: then.differs for then in walked}
    done = []
    for each in sorted(gone, key=lambda each: (each.to, each.start)):
        data = _remade(at.feed, each, lines, differs)
        if data and is_named(data, each.sha256):
            done.append(f"d/{feed_files.named(at.feed, 'd', data)}")
    return done, len(gone) - len(done)


def _remade(
    feed: Path, each: NamedPack, lines: Lines, differs: Mapping[int, Mapping[str, Line | None]]
) -> bytes | None:
    """The pack, from the newest `lines` and what differs from them at other releases."""
    if each.to not in differs or (each.start and each.start not in differs):
        return None
    before, after = (_with(lines, differs.get(number, {})) for number in (each.start, each.to))
    texts = making.Texts(feed, after, _gone)
    try:
        if not each.start:
            return making.from_nothing(each.to, after, texts)
        change = making.change_from(making.differing(before, after), after)
        return making.pack_from(each.start, each.to, change, texts, before.get)
    except StoreError:
        return None


def _with(lines: Lines, differs: Mapping[str, Line | None]) -> Lines:
    return {id_: line for id_, line in {**lines, **differs}.items() if line}


def _gone(id_: str) -> NoReturn:
    raise StoreError(f"the text of {id_} is gone")


def _way(at: Stand) -> Sequence[pack.Pack]:
    """The packs that lead from nothing to the newest release; none if no way does."""
    feed = at.feed
    there = [
        each
        for each in ways.packs_of(ways.reachable(at).values())
        if feed_files.size(feed / "d" / each.sha256) == each.bytes
    ]
    steps: dict[int, tuple[NamedPack, ...]] = {0: ()}
    for each in sorted(there, key=lambda each: (each.to, each.start)):
        if each.start in steps:
            way = (*steps[each.start], each)
            if each.to not in steps or len(way) < len(steps[each.to]):
                steps[each.to] = way
    way = steps.get(at.state.release, ())
    try:
        return [pack.read(read_plain(feed / "d" / each.sha256)) for each in way]
    except ValueError:
        return []
