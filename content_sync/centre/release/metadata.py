"""What a feed says of itself and signs: TUF metadata in the standard layout, and the head.

    metadata/N.root.json N.targets.json N.snapshot.json timestamp.json

The number of a release is the version of its targets and snapshot; only the timestamp counts
on its own. The newest state of a feed is what metadata/timestamp.json leads to.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import msgspec
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from content_sync.centre.release.keys import COMPACT, Keys
from content_sync.errors import StoreError, UseError
from content_sync.machine.disk import write_whole
from content_sync.signed import pack
from content_sync.signed.head import TARGET, Custom, Head, PackList

RELEASE_LIFE: Final = timedelta(days=5 * 365)
TIMESTAMP_LIFE: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class State:
    """The newest release of a feed, and how long its timestamp holds."""

    release: int
    custom: Custom
    catalog_sha256: str
    packs: PackList
    timestamp: int
    expires: datetime


def state(feed: Path) -> State | None:
    """The newest release of a feed; None where there is none yet.

    Raises:
        StoreError: the feed is damaged.
    """
    try:
        stamp = Metadata[Timestamp].from_bytes((feed / "metadata/timestamp.json").read_bytes())
    except FileNotFoundError:
        return None
    except RepositoryError as error:
        raise StoreError(f"metadata/timestamp.json is damaged: {error}") from error
    try:
        release = stamp.signed.snapshot_meta.version
        custom, target = release_of(feed, release)
        packs = msgspec.json.decode((feed / "i" / custom.list.sha256).read_bytes(), type=PackList)
    except (OSError, msgspec.MsgspecError) as error:
        raise StoreError(f"the feed is damaged: {error}; restore it from a copy") from error
    return State(release, custom, target, packs, stamp.signed.version, stamp.signed.expires)


def release_of(feed: Path, release: int) -> tuple[Custom, str]:
    """What was signed with a release, and the hash of its catalog.

    Raises:
        StoreError: its metadata is missing or damaged.
    """
    path = feed / "metadata" / f"{release}.targets.json"
    try:
        target = Metadata[Targets].from_bytes(path.read_bytes()).signed.targets[TARGET]
        custom = msgspec.convert(target.unrecognized_fields["custom"], Custom)
    except (OSError, RepositoryError, KeyError, msgspec.MsgspecError) as error:
        raise StoreError(f"{path} is missing or damaged: restore the feed from a copy") from error
    return custom, target.hashes["sha256"]


def is_believable(feed: Path, keys: Keys, release: int) -> bool:
    """Whether the keys that the root names now have signed `release`, the newest of the feed."""
    folder = feed / "metadata"
    try:
        for role, name in (
            ("targets", f"{release}.targets.json"),
            ("snapshot", f"{release}.snapshot.json"),
            ("timestamp", "timestamp.json"),
        ):
            signed = Metadata[Any].from_bytes((folder / name).read_bytes())
            keys.root.verify_delegate(role, signed.signed_bytes, signed.signatures)
    except (OSError, RepositoryError):
        return False
    return True


def put_root(feed: Path, keys: Keys) -> None:
    """Give kiosks the keys' root; a new one must follow the feed's last one.

    Raises:
        UseError: the feed belongs to other keys, or a root between is missing.
    """
    version = keys.root.version
    here = feed / "metadata" / f"{version}.root.json"
    before = feed / "metadata" / f"{version - 1}.root.json"
    if here.exists():
        if here.read_bytes() != keys.root_text:
            raise UseError(f"{feed} was made with other keys: name its own keys, or a new folder")
    elif version > 1:
        if not before.exists():
            raise UseError(f"{feed} has no root {version - 1}: publish once with each root between")
        try:
            old = Metadata[Root].from_bytes(before.read_bytes())
            old.verify_delegate("root", Metadata[Root].from_bytes(keys.root_text))
        except RepositoryError as error:
            raise UseError(
                f"root {version} is not signed by the keys of root before: {error}"
            ) from error
    for path in (feed / "root" / here.name, here):
        if not path.exists():
            write_whole(path, keys.root_text)


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


def sign_timestamp(feed: Path, keys: Keys, release: int, last: State | None, now: datetime) -> None:
    """Write the timestamp that makes `release` the newest one, after the `last` one.

    It holds no shorter than that one: a kiosk that believes a release signed by a clock that was
    ahead takes nothing that has expired by then.
    """
    expires = now.replace(microsecond=0) + TIMESTAMP_LIFE
    stamp = Timestamp(
        version=last.timestamp + 1 if last else 1,
        expires=max(expires, last.expires) if last else expires,
        snapshot_meta=MetaFile(version=release),
    )
    write_whole(feed / "metadata/timestamp.json", _sign(Metadata(stamp), keys, "timestamp"))


def put_head(feed: Path, keys: Keys, release: int, packs: str) -> None:
    """Write `head` for what the metadata says, if it does not say so already."""
    folder = feed / "metadata"
    head = Head(
        keys.root.version,
        (folder / "timestamp.json").read_text(),
        (folder / f"{release}.snapshot.json").read_text(),
        (folder / f"{release}.targets.json").read_text(),
        (feed / "i" / packs).read_text(),
    )
    data = pack.squeeze(msgspec.json.encode(head), level=22)
    path = feed / "head"
    if not path.exists() or path.read_bytes() != data:
        write_whole(path, data)


def utc(moment: datetime) -> str:
    """A moment as all files write it: 2026-11-22T07:30:00Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _sign(
    metadata: Metadata[Targets] | Metadata[Snapshot] | Metadata[Timestamp], keys: Keys, role: str
) -> bytes:
    metadata.sign(keys.signers[role])
    return metadata.to_bytes(COMPACT)
