"""The catalog: every object of a release, one canonical line each.

    ["feed","feed",0,8123,"<sha256>"]
    ["vay-von","item",0,6120,"<sha256>"]
    ["vay-von/cover.png","picture",1,81234,"<sha256>"]

A line is a compact JSON array [id, kind, priority, bytes, sha256]; lines are sorted by id
and each ends with a newline, so that two catalogs differ only where their content does.
`bytes` and `sha256` are those of the uncompressed object. Kinds `feed` and `item` are texts
(JSON, kept in a release); all others are media (files, kept by their hash), and the part of
their id before the first slash is the item they belong to.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Final

import msgspec

from content_sync.decoded import reader
from content_sync.signed.sha256 import Sha256

TEXT_KINDS: Final = frozenset({"feed", "item"})
TIER_PRIORITY: Final = {"essential": 0, "normal": 10, "extra": 20}
KIND_PRIORITY: Final = {"feed": 0, "item": 0, "picture": 1, "subtitles": 1, "sound": 2, "video": 3}
LARGEST_NUMBER: Final = 2**62  # what SQLite can keep


class Line(msgspec.Struct, frozen=True, array_like=True, order=True):
    """One object of a release. A smaller `priority` is fetched earlier; `bytes` is its size."""

    id: str
    kind: str
    priority: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]
    bytes: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]
    sha256: Sha256

    @property
    def is_text(self) -> bool:
        """Whether the object is a text (kept in the release) rather than a media file."""
        return self.kind in TEXT_KINDS


@dataclass(frozen=True, slots=True)
class Change:
    """What turns one catalog into another: the lines to put, the ids to drop; both sorted."""

    put: tuple[Line, ...]
    drop: tuple[str, ...]


_encoder = msgspec.json.Encoder()
_line = reader(Line)


def write(lines: Iterable[Line]) -> bytes:
    """The canonical bytes of a catalog."""
    return b"".join(_encoder.encode(line) + b"\n" for line in sorted(lines))


def read(data: bytes) -> tuple[Line, ...]:
    """The lines of a catalog.

    Raises:
        ValueError: not a canonical catalog.
    """
    try:
        lines = tuple(map(_line, data.splitlines()))
    except ValueError as error:
        raise ValueError(f"not a catalog: {error}") from error
    if write(lines) != data or len({line.id for line in lines}) != len(lines):
        raise ValueError("not a canonical catalog")
    return lines


def difference(old: Iterable[Line], new: Iterable[Line]) -> Change:
    """What turns `old` into `new`."""
    before = {line.id: line for line in old}
    after = {line.id: line for line in new}
    put = sorted(line for line in after.values() if before.get(line.id) != line)
    return Change(tuple(put), tuple(sorted(before.keys() - after.keys())))


def apply(old: Iterable[Line], change: Change) -> tuple[Line, ...]:
    """`old` with `change` made to it, sorted."""
    lines = {line.id: line for line in old}
    for id_ in change.drop:
        lines.pop(id_, None)
    lines.update({line.id: line for line in change.put})
    return tuple(sorted(lines.values()))
