"""Earlier releases, found by walking back from the newest.

    before/<N>    zstd JSON: what turns the catalog of release N into that of the one before

One such file a release instead of a whole catalog: the feed grows with what changes. A change is
believed once the catalog it leads to has the hash that was signed then. Where a feed was pruned
the walk ends early, and kiosks from further back come by hops, by the full pack or loose.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
from tuf.api.metadata import Root

from content_sync.centre.feed import feed_files
from content_sync.centre.feed.newest import State, read_if_there, release_of
from content_sync.errors import StoreError
from content_sync.machine.disk import write_whole
from content_sync.signed import catalog, pack
from content_sync.signed.catalog import Line
from content_sync.signed.head import TARGET, Custom
from content_sync.signed.sha256 import is_named

FOLDER: Final = "before"


class Before(msgspec.Struct, frozen=True):
    """What turns the catalog of a release into that of release `before`."""

    before: int
    put: tuple[Line, ...]
    drop: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Then:
    """An earlier release: `differs` has each line that is another in the catalog walked from."""

    release: int
    custom: Custom
    differs: Mapping[str, Line | None]


_encoder = msgspec.json.Encoder()


def record(feed: Path, release: int, before: Before) -> None:
    """Keep what led from the release before to `release`."""
    data = pack.squeeze(_encoder.encode(before))
    path = feed / FOLDER / str(release)
    if read_if_there(path) != data:
        write_whole(path, data)


def recorded(feed: Path, release: int) -> Before | None:
    """What was kept of a release; None where it is gone or damaged."""
    data = read_if_there(feed / FOLDER / str(release))
    try:
        raw = pack.expand(data, pack.LARGEST_HEADER) if data else b""
        return msgspec.json.decode(raw, type=Before)
    except (ValueError, RecursionError):
        return None


def keep(feed: Path, release: int, roots: Sequence[Root], oldest: int = 0) -> None:
    """Record the steps back from `release` that only whole catalogs tell, before these go."""
    at = release
    while at > oldest and not recorded(feed, at) and (step := _derived(feed, at, roots)):
        record(feed, at, step)
        at = step.before


def lines_of(feed: Path, state: State) -> dict[str, Line] | None:
    """The lines of the newest release, by their id; None where no catalog of it is left."""
    squeezed = read_if_there(feed / "c" / state.custom.catalog.sha256)
    plain = read_if_there(feed / "targets" / f"{state.catalog_sha256}.{TARGET}")
    for data, is_squeezed in ((squeezed, True), (plain, False)):
        try:
            listed = pack.expand(data or b"", pack.LARGEST_CATALOG) if is_squeezed else data or b""
            if is_named(listed, state.catalog_sha256):
                return {line.id: line for line in catalog.read(listed)}
        except ValueError:
            continue
    return None


def walk(
    feed: Path,
    state: State,
    lines: Mapping[str, Line],
    roots: Sequence[Root],
    starts: Collection[int],
) -> Iterator[Then]:
    """Those of `starts` that can be reached, going back from `state` with its `lines`."""
    rows = {id_: _encoder.encode(line) + b"\n" for id_, line in lines.items()}
    differs: dict[str, Line | None] = {}
    at = state.release
    while starts and at >= min(starts):
        if at in starts and (signed := release_of(feed, at, roots)):
            custom, sha256 = signed
            if not is_named(b"".join([rows[id_] for id_ in sorted(rows)]), sha256):
                return  # whatever lies further back was reached by a false step
            yield Then(at, custom, dict(differs))
        step = recorded(feed, at) or _derived(feed, at, roots)
        if step is None or step.before >= at:
            return
        for id_ in step.drop:
            rows.pop(id_, None)
            differs[id_] = None
        for line in step.put:
            rows[line.id] = _encoder.encode(line) + b"\n"
            differs[line.id] = line
        at = step.before


def _derived(feed: Path, at: int, roots: Sequence[Root]) -> Before | None:
    """The step back from release `at` where both catalogs are still kept whole."""
    here, there = release_of(feed, at, roots), release_of(feed, at - 1, roots)
    if not here or not there:
        return None
    try:
        after, before = (
            feed_files.read_catalog(feed, custom.catalog.sha256) for custom, _ in (here, there)
        )
    except (StoreError, ValueError):
        return None
    change = catalog.difference(after, before)
    return Before(at - 1, change.put, change.drop)
