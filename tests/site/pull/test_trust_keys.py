"""Keys that were stolen, replaced or are too few: what a kiosk believes then."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from story import Story, closed, opened
from tuf.api.metadata import Metadata, MetaFile, Snapshot, Targets, Timestamp

from content_sync.centre.feed.keys import COMPACT
from content_sync.errors import TrustError
from content_sync.site.pull import trust


def test_one_of_two_signatures_is_not_enough(tmp_path: Path) -> None:
    story = Story(tmp_path, releases=1)
    trusted = story.after(1)
    story.publisher.rotate("targets", threshold=2)
    head = story.publish()

    with pytest.raises(TrustError):
        story.believe(head, trusted)


def test_a_root_signed_by_one_of_three_is_refused(tmp_path: Path) -> None:
    story = Story(tmp_path, releases=1)
    trusted = story.after(1)
    story.publisher.rotate("timestamp", signed_by=1)
    forged = story.publisher.root.read_bytes()
    head = closed(msgspec.structs.replace(opened(story.heads[0]), root_version=2))

    with pytest.raises(TrustError):
        trust.believe(head, trusted, lambda _: forged)


def test_three_rotations_while_offline_are_followed(tmp_path: Path) -> None:
    story = Story(tmp_path, releases=1)
    trusted = story.after(1)
    for roles in (("timestamp",), ("root", "targets"), ("root", "snapshot", "timestamp")):
        story.publisher.rotate(*roles)
        story.publish()

    signed = story.believe(story.heads[-1], trusted)

    assert signed.release == 4
    assert Metadata.from_bytes(signed.trusted.root).signed.version == 4


def test_a_head_from_before_a_rotation_is_refused_after_it(tmp_path: Path) -> None:
    story = Story(tmp_path, releases=1)
    story.publisher.rotate("timestamp", "snapshot", "targets")
    story.publish()
    trusted = story.believe(story.heads[1]).trusted

    with pytest.raises(TrustError):
        story.believe(story.heads[0], trusted)


def forge(
    story: Story, change: Callable[[Timestamp, Snapshot, Targets], None], *also: str
) -> bytes:
    """A head made by whoever stole the online keys (timestamp and snapshot), and `also` others."""
    head = opened(story.heads[-1])
    stamp = Metadata[Timestamp].from_bytes(head.timestamp.encode())
    snapshot = Metadata[Snapshot].from_bytes(head.snapshot.encode())
    targets = Metadata[Targets].from_bytes(head.targets.encode())
    change(stamp.signed, snapshot.signed, targets.signed)
    stamp.sign(story.publisher.signer("timestamp"))
    snapshot.sign(story.publisher.signer("snapshot"))
    for role in also:
        targets.sign(story.publisher.signer(role))
    return closed(
        msgspec.structs.replace(
            head,
            timestamp=stamp.to_bytes(COMPACT).decode(),
            snapshot=snapshot.to_bytes(COMPACT).decode(),
            targets=targets.to_bytes(COMPACT).decode(),
        )
    )


def test_stolen_online_keys_cannot_change_a_release(tmp_path: Path) -> None:
    story = Story(tmp_path, releases=1)

    def change(stamp: Timestamp, snapshot: Snapshot, targets: Targets) -> None:
        stamp.version += 1
        targets.targets["catalog"].length += 1

    with pytest.raises(TrustError):
        story.believe(forge(story, change), story.after(1))


def test_a_release_whose_number_is_not_its_version_is_refused(tmp_path: Path) -> None:
    story = Story(tmp_path, releases=1)

    def change(stamp: Timestamp, snapshot: Snapshot, targets: Targets) -> None:
        targets.targets["catalog"].unrecognized_fields["custom"]["release"] = 7

    with pytest.raises(TrustError, match="several releases"):
        story.believe(forge(story, change, "targets"))


def test_stolen_online_keys_cannot_move_the_clock(tmp_path: Path) -> None:
    story = Story(tmp_path, releases=1)

    def change(stamp: Timestamp, snapshot: Snapshot, targets: Targets) -> None:
        stamp.version += 1
        stamp.expires = datetime(2099, 1, 1, tzinfo=UTC)

    trusted = story.believe(forge(story, change), story.after(1)).trusted

    assert trust.lower_bound(trusted) == trust.lower_bound(story.after(1))


def test_a_kiosk_recovers_once_stolen_online_keys_are_replaced(tmp_path: Path) -> None:
    story = Story(tmp_path, releases=1)

    def run_ahead(stamp: Timestamp, snapshot: Snapshot, targets: Targets) -> None:
        stamp.version = 10**9
        snapshot.version = 10**9
        stamp.snapshot_meta = MetaFile(version=10**9)

    misled = story.believe(forge(story, run_ahead), story.after(1)).trusted
    with pytest.raises(TrustError):
        story.believe(story.publish(), misled)
    story.publisher.rotate("timestamp", "snapshot")

    assert story.believe(story.publish(), misled).release == 3
