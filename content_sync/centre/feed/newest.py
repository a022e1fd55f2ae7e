"""Where a feed stands: the newest release that its keys really signed, believed like a kiosk does.

    metadata/timestamp.json -> N.snapshot.json -> N.targets.json -> i/<sha256>
    head                       the same texts, and the list, in one file

Whoever can write the folder can write anything there. So nothing counts that has no signature:
not the number to go on from, not the version of the timestamp, not the day. Either of the two
places is enough; a release from before a change of keys counts under the root it was signed with.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import msgspec
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Signed, Snapshot, Targets, Timestamp

from content_sync.centre.feed.keys import RENEW
from content_sync.errors import StoreError
from content_sync.machine.disk import open_plain
from content_sync.said import phrase
from content_sync.signed import pack
from content_sync.signed.head import (
    LARGEST_BUNDLE,
    LARGEST_LIST,
    TARGET,
    Custom,
    Head,
    PackList,
    expanded_list,
)
from content_sync.signed.pack import LARGEST_CATALOG
from content_sync.signed.sha256 import is_named

SANE: Final = 2**30  # a number beyond is nobody's count of releases


@dataclass(frozen=True, slots=True)
class Texts:
    """The three signed texts of a release."""

    timestamp: bytes
    snapshot: bytes
    targets: bytes


@dataclass(frozen=True, slots=True)
class State:
    """The newest release of a feed, which root believes it, and how long its texts hold.

    `packs` is None where its list is lost.
    """

    release: int
    custom: Custom
    catalog_sha256: str
    packs: PackList | None
    timestamp: int
    expires: datetime
    holds: datetime
    root: int
    texts: Texts


@dataclass(frozen=True, slots=True)
class Found:
    """What there is to go on from: the newest release, and the numbers that are taken."""

    state: State | None
    release: int
    timestamp: int


def find(feed: Path, roots: Sequence[Root]) -> Found:
    """Where `feed` stands by the word of `roots`, the present one first.

    Raises:
        StoreError: there is something, but nothing that can be believed.
    """
    texts = tuple(_places(feed))
    state = None
    for root in roots:
        states = [state for each in texts if (state := _state(feed, each, root))]
        if states:
            state = max(states, key=lambda state: state.timestamp)
            break
    if state is None and (texts or _is_begun(feed)) and _has_signed(feed, roots[0]):
        raise StoreError(
            phrase(
                "nothing in {feed} is what its keys signed: bring head and metadata/ back from a"
                " copy, or {renew}",
                feed=feed,
                renew=RENEW,
            )
        )
    release, timestamp = _taken(texts, roots[0])
    if state is None or state.release >= SANE > release:
        release = max(release, _count(feed, roots))
    else:
        release = max(release, state.release, _count(feed, roots[:1]))
    if state and state.timestamp < SANE:
        timestamp = max(timestamp, state.timestamp)
    return Found(state, release, timestamp)


def release_of(feed: Path, release: int, roots: Sequence[Root]) -> tuple[Custom, str] | None:
    """What was signed with an earlier release, and the hash of its catalog; None if it is gone."""
    text = read_if_there(feed / "metadata" / f"{release}.targets.json")
    if text is None:
        return None
    for root in roots:
        targets = _believed(text, "targets", root)
        if isinstance(targets, Targets) and targets.version == release:
            return _custom(targets)
    return None


def _places(feed: Path) -> Iterator[Texts]:
    folder = feed / "metadata"
    with suppress(RepositoryError, AttributeError, ValueError, RecursionError):
        stamp = read_if_there(folder / "timestamp.json") or b""
        number = Metadata[Timestamp].from_bytes(stamp).signed.snapshot_meta.version
        rest = (folder / f"{number}.{role}.json" for role in ("snapshot", "targets"))
        yield Texts(stamp, *(read_if_there(path) or b"" for path in rest))
    if head := head_of(feed):
        yield Texts(head.timestamp.encode(), head.snapshot.encode(), head.targets.encode())


def head_of(feed: Path) -> Head | None:
    """The head as it lies there, believed in nothing."""
    try:
        data = pack.expand(read_if_there(feed / "head", LARGEST_BUNDLE) or b"", LARGEST_BUNDLE)
        return msgspec.json.decode(data, type=Head)
    except (ValueError, RecursionError):
        return None


def _state(feed: Path, texts: Texts, root: Root) -> State | None:
    """The release of these texts, if `root` believes all of them and they belong together."""
    stamp = _believed(texts.timestamp, "timestamp", root)
    snapshot = _believed(texts.snapshot, "snapshot", root)
    targets = _believed(texts.targets, "targets", root)
    if not (isinstance(stamp, Timestamp) and isinstance(snapshot, Snapshot)):
        return None
    if not isinstance(targets, Targets) or not (found := _custom(targets)):
        return None
    named = snapshot.meta.get("targets.json")
    numbers = {stamp.snapshot_meta.version, snapshot.version, targets.version, found[0].release}
    if len(numbers) > 1 or named is None or named.version != targets.version:
        return None
    return State(
        *(targets.version, *found, _list(feed, found[0])),
        *(stamp.version, stamp.expires, min(snapshot.expires, targets.expires)),
        *(root.version, texts),
    )


def _believed(text: bytes, role: str, root: Root) -> Signed | None:
    try:
        metadata = Metadata[Any].from_bytes(text)
        root.verify_delegate(role, metadata.signed_bytes, metadata.signatures)
    except (RepositoryError, ValueError, RecursionError):
        return None
    signed: Signed = metadata.signed
    return signed if signed.type == role else None


def _custom(targets: Targets) -> tuple[Custom, str] | None:
    try:
        target = targets.targets[TARGET]
        custom = msgspec.convert(target.unrecognized_fields["custom"], Custom)
        return custom, target.hashes["sha256"]
    except (KeyError, msgspec.MsgspecError):
        return None


def _list(feed: Path, custom: Custom) -> PackList | None:
    if there := list_of(feed, custom.list.sha256):
        return there
    head = head_of(feed)
    text = head.list.encode() if head else b""
    return msgspec.json.decode(text, type=PackList) if is_named(text, custom.list.sha256) else None


def list_of(feed: Path, sha256: str) -> PackList | None:
    """The pack list of this name; None if it is gone or has rotted."""
    data = read_if_there(feed / "i" / sha256, LARGEST_LIST)
    try:
        text = expanded_list(data or b"")
    except ValueError:
        return None
    return msgspec.json.decode(text, type=PackList) if is_named(text, sha256) else None


def read_if_there(path: Path, at_most: int = LARGEST_CATALOG) -> bytes | None:
    """The bytes of a file; None where it is gone, is none (a pipe), or has more than `at_most`."""
    try:
        with open_plain(path) as file:
            return None if os.fstat(file.fileno()).st_size > at_most else file.read()
    except OSError:
        return None


def list_text(packs: PackList) -> bytes:
    """A pack list as it is signed."""
    return msgspec.json.encode(packs)


def _taken(texts: Sequence[Texts], root: Root) -> tuple[int, int]:
    """The numbers of release and timestamp that a kiosk may have believed under `root`.

    Each text counts alone: where some keys were changed, the others still bind.
    """
    release = timestamp = 0
    for each in texts:
        stamp = _believed(each.timestamp, "timestamp", root)
        if isinstance(stamp, Timestamp):
            timestamp = max(timestamp, stamp.version)
            release = max(release, stamp.snapshot_meta.version)
        for text, role in ((each.snapshot, "snapshot"), (each.targets, "targets")):
            if signed := _believed(text, role, root):
                release = max(release, signed.version)
    return release, timestamp


def _count(feed: Path, roots: Sequence[Root]) -> int:
    """The last release of a sane number that was really signed."""
    numbers = sorted((number for number in numbers_in(feed) if number < SANE), reverse=True)
    return next((number for number in numbers if release_of(feed, number, roots)), 0)


def numbers_in(feed: Path) -> list[int]:
    """The releases whose targets lie in a feed, believed in nothing."""
    names = (path.name.split(".")[0] for path in feed.glob("metadata/*.targets.json"))
    return [int(name) for name in names if name.isascii() and name.isdigit() and len(name) < 20]


def _has_signed(feed: Path, root: Root) -> bool:
    """Whether `root` is the first one, or believes any release in the feed."""
    return root.version == 1 or any(
        release_of(feed, number, (root,)) for number in numbers_in(feed)
    )


def _is_begun(feed: Path) -> bool:
    there = (feed / "head", feed / "metadata" / "timestamp.json")
    return any(path.exists() for path in there)
