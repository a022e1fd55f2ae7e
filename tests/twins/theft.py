"""Whoever has the online keys of a centre, stolen or by a wrong clock, and what can be signed so.

thief = steal(publisher, tmp_path / "thief")    a feed and keys of its own from now on
thief.publish({...})
sign_again(thief, number=1000, issued="9999-12-31T00:00:00Z")
"""

import copy
import hashlib
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from publisher import Publisher
from story import closed, opened
from tuf.api.metadata import Metadata, Snapshot, Targets, Timestamp

from content_sync.centre.feed.keys import COMPACT


@dataclass(frozen=True, slots=True)
class Lie:
    """What is signed in place of the truth; None: the truth."""

    number: int | None = None
    issued: str | None = None
    stamp: int | None = None
    expires: datetime | None = None
    custom: dict[str, Any] | None = None


def steal(publisher: Publisher, folder: Path) -> Publisher:
    """A publisher like this one, who signs with its present keys into a feed of its own."""
    thief = copy.copy(publisher)
    thief.feed, thief.key_folder = folder / "feed", folder / "keys"
    thief.root = thief.key_folder / "root.json"
    shutil.copytree(publisher.feed, thief.feed)
    shutil.copytree(publisher.key_folder, thief.key_folder)
    return thief


def sign_again(thief: Publisher, lie: Lie) -> None:
    """Sign the newest release of a feed once more, with a lie."""
    head = opened(thief.head)
    targets = Metadata[Targets].from_bytes(head.targets.encode())
    snapshot = Metadata[Snapshot].from_bytes(head.snapshot.encode())
    stamp = Metadata[Timestamp].from_bytes(head.timestamp.encode())
    custom = targets.signed.targets["catalog"].unrecognized_fields["custom"]
    listed = head.list
    if lie.number is not None:
        packs = msgspec.json.decode(head.list) | {"release": lie.number}
        listed = msgspec.json.encode(packs).decode()
        name = hashlib.sha256(listed.encode()).hexdigest()
        custom |= {"release": lie.number, "list": {"sha256": name, "bytes": len(listed)}}
        targets.signed.version = snapshot.signed.version = lie.number
        snapshot.signed.meta["targets.json"].version = lie.number
        stamp.signed.snapshot_meta.version = lie.number
    custom |= {"issued": lie.issued or custom["issued"]} | (lie.custom or {})
    stamp.signed.version = lie.stamp or stamp.signed.version + 1
    if lie.expires:
        for signed in (targets.signed, snapshot.signed, stamp.signed):
            signed.expires = max(signed.expires, lie.expires)
    for role, metadata in (("targets", targets), ("snapshot", snapshot), ("timestamp", stamp)):
        metadata.sign(thief.signer(role))
    texts = (metadata.to_bytes(COMPACT).decode() for metadata in (stamp, snapshot, targets))
    names = ("timestamp", "snapshot", "targets")
    lied = msgspec.structs.replace(head, list=listed, **dict(zip(names, texts, strict=True)))
    (thief.feed / "head").write_bytes(closed(lied))
