"""What a feed signs of itself: TUF metadata in the standard layout, and the head.

    metadata/N.root.json N.targets.json N.snapshot.json timestamp.json

The number of a release is the version of its targets and snapshot; only the timestamp counts
on its own. Where a feed stands is for newest.py to say.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from content_sync.centre.feed import newest, roots
from content_sync.centre.feed.clock import TIMESTAMP_LIFE
from content_sync.centre.feed.keys import COMPACT, Keys
from content_sync.centre.feed.newest import State, Texts, read_if_there
from content_sync.machine.disk import read_plain, write_whole
from content_sync.signed import pack
from content_sync.signed.head import TARGET, Custom, Head

COUNTED_FROM: Final = datetime(2026, 1, 1, tzinfo=UTC)
RELEASE_LIFE: Final = timedelta(days=5 * 365)


def state(feed: Path, known: tuple[Root, ...] | None = None) -> State | None:
    """The newest release of a feed; None where there is none yet.

    It is judged by the roots `known`, else by those of the feed itself.

    Raises:
        StoreError: nothing there can be believed.
    """
    if not (feed / "head").exists() and not (feed / "metadata").exists():
        return None
    return newest.find(feed, known or roots.of_feed(feed)).state


def sign_release(feed: Path, keys: Keys, custom: Custom, catalog: bytes, issued: datetime) -> None:
    """Write targets and snapshot of a release; kiosks see it once a timestamp names it."""
    expires = issued.replace(microsecond=0) + RELEASE_LIFE
    target = TargetFile.from_data(TARGET, catalog, ["sha256"])
    target.unrecognized_fields["custom"] = msgspec.to_builtins(custom)
    number = custom.release
    targets = Targets(version=number, expires=expires, targets={TARGET: target})
    snapshot = Snapshot(
        version=number, expires=expires, meta={"targets.json": MetaFile(version=number)}
    )
    folder = feed / "metadata"
    write_whole(folder / f"{number}.targets.json", _sign(Metadata(targets), keys, "targets"))
    write_whole(folder / f"{number}.snapshot.json", _sign(Metadata(snapshot), keys, "snapshot"))


def sign_timestamp(feed: Path, keys: Keys, release: int, version: int, now: datetime) -> None:
    """Write the timestamp of this version, or a later one, which makes `release` the newest one.

    A version grows by the second: where the last timestamp was lost or an old one put back, kiosks
    that know a later one come along all the same.
    """
    version = max(version, int((now - COUNTED_FROM).total_seconds()))
    stamp = Timestamp(
        version=version,
        expires=now.replace(microsecond=0) + TIMESTAMP_LIFE,
        snapshot_meta=MetaFile(version=release),
    )
    write_whole(feed / "metadata/timestamp.json", _sign(Metadata(stamp), keys, "timestamp"))


def put_texts(feed: Path, release: int, texts: Texts) -> None:
    """Write the signed texts of a release where the files do not say the same."""
    for name, text in (
        (f"{release}.targets.json", texts.targets),
        (f"{release}.snapshot.json", texts.snapshot),
        ("timestamp.json", texts.timestamp),
    ):
        path = feed / "metadata" / name
        if read_if_there(path) != text:
            write_whole(path, text)


def put_head(feed: Path, root: int, release: int, packs: bytes) -> None:
    """Write `head` for what the metadata says, if it does not say so already."""
    folder = feed / "metadata"
    names = ("timestamp.json", f"{release}.snapshot.json", f"{release}.targets.json")
    stamp, snapshot, targets = (read_plain(folder / name).decode() for name in names)
    head = Head(root, stamp, snapshot, targets, packs.decode())
    data = pack.squeeze(msgspec.json.encode(head), level=22)
    path = feed / "head"
    if read_if_there(path) != data:
        write_whole(path, data)


def _sign(
    metadata: Metadata[Targets] | Metadata[Snapshot] | Metadata[Timestamp], keys: Keys, role: str
) -> bytes:
    metadata.sign(keys.signers[role])
    return metadata.to_bytes(COMPACT)
