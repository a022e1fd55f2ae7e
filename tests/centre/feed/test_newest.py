"""What publish goes on from: what the keys signed, whoever else has written in the folder."""

import json
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item
from tuf.api.metadata import Metadata, Targets

from content_sync.centre.feed import keys, newest, roots
from content_sync.centre.feed.keys import COMPACT
from content_sync.centre.feed.newest import State
from content_sync.errors import StoreError, UseError


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """A centre with two releases."""
    publisher = Publisher(tmp_path)
    for words in ("Một.", "Hai."):
        publisher.publish({"vay-von": item("vay-von", words)})
    return publisher


def state_of(publisher: Publisher) -> State:
    loaded = keys.load(publisher.key_folder, None)
    state = newest.find(publisher.feed, roots.of_keys(publisher.feed, loaded)).state
    assert state
    return state


def edit(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change what a signed text says, as who has no keys can."""
    data = json.loads(path.read_bytes())
    change(data["signed"])
    path.write_text(json.dumps(data))


def number_of_timestamp(data: dict[str, Any]) -> None:
    data["version"] = 2**53 + 1


def number_of_release(data: dict[str, Any]) -> None:
    data["meta"]["snapshot.json"]["version"] = 1_000_000_001


def far_expiry(data: dict[str, Any]) -> None:
    data["expires"] = "2099-01-01T00:00:00Z"


@pytest.mark.parametrize("change", [number_of_timestamp, number_of_release, far_expiry])
def test_what_nobody_signed_moves_no_number_and_no_day(
    publisher: Publisher, change: Callable[[dict[str, Any]], None]
) -> None:
    before = state_of(publisher)
    edit(publisher.feed / "metadata/timestamp.json", change)

    done = publisher.publish({"vay-von": item("vay-von", "Ba.")})

    after = state_of(publisher)
    assert done.release == 3
    assert after.timestamp - before.timestamp == timedelta(hours=1).total_seconds()
    assert after.expires - before.expires == timedelta(hours=1)


@pytest.mark.parametrize("name", ["2.targets.json", "2.snapshot.json", "timestamp.json"])
@pytest.mark.parametrize("left", [b"", b"{}", b"[" * 10_000, None])
def test_a_text_that_was_spoilt_is_taken_from_the_head(
    publisher: Publisher, name: str, left: bytes | None
) -> None:
    path = publisher.feed / "metadata" / name
    before = path.read_bytes()
    path.write_bytes(left) if left is not None else path.unlink()

    done = publisher.publish({"vay-von": item("vay-von", "Hai.")})

    assert (done.release, done.is_new) == (2, False)
    assert path.read_bytes() == before


def test_a_spoilt_head_is_made_again_though_nothing_changed(publisher: Publisher) -> None:
    before = publisher.head
    (publisher.feed / "head").write_bytes(b"spoilt")

    assert not publisher.publish({"vay-von": item("vay-von", "Hai.")}).is_new
    assert publisher.head == before


def test_where_nothing_can_be_believed_the_way_on_is_said_and_works(
    publisher: Publisher, tmp_path: Path
) -> None:
    kiosk = KioskDisk(tmp_path / "store", publisher.root)
    kiosk.pull(str(publisher.feed))
    for name in ("head", "metadata/timestamp.json"):
        (publisher.feed / name).write_bytes(b"spoilt")

    with pytest.raises(StoreError, match=r"from a copy.*keys NEW --after OLD"):
        publisher.publish({"vay-von": item("vay-von", "Ba.")})
    publisher.renew()

    assert publisher.publish({"vay-von": item("vay-von", "Ba.")}).release == 3
    assert kiosk.pull(str(publisher.feed)).release == 3


def test_a_catalog_of_another_name_is_not_believed(publisher: Publisher) -> None:
    edit(publisher.feed / "metadata/1.targets.json", number_of_timestamp)

    publisher.publish({"vay-von": item("vay-von", "Ba.")})

    packs = state_of(publisher).packs
    assert packs and [pack.start for pack in packs.packs] == [2]


def steal(publisher: Publisher, release: int) -> None:
    """Sign a release of this number, as who has the online keys can."""
    targets = Metadata[Targets].from_file(str(publisher.feed / "metadata/2.targets.json"))
    targets.signed.version = release
    targets.signed.targets["catalog"].unrecognized_fields["custom"]["release"] = release
    targets.sign(publisher.signer("targets"))
    text = targets.to_bytes(COMPACT)
    (publisher.feed / f"metadata/{release}.targets.json").write_bytes(text)
    for name, role in (("2.snapshot.json", "snapshot"), ("timestamp.json", "timestamp")):
        signed = Metadata[Any].from_file(str(publisher.feed / "metadata" / name))
        if role == "snapshot":
            signed.signed.version = release
            signed.signed.meta["targets.json"].version = release
        else:
            signed.signed.snapshot_meta.version = release
            signed.signed.version = max(release, 100)
        signed.sign(publisher.signer(role))
        new = name.replace("2.", f"{release}.")
        (publisher.feed / "metadata" / new).write_bytes(signed.to_bytes(COMPACT))
    (publisher.feed / "head").unlink()


@pytest.mark.parametrize(("stolen", "next_"), [(1000, 1001), (2**31 + 7, 3)])
def test_after_new_keys_the_count_goes_on_from_a_thiefs_if_that_is_sane(
    publisher: Publisher, stolen: int, next_: int
) -> None:
    steal(publisher, stolen)
    publisher.renew()

    assert publisher.publish({"vay-von": item("vay-von", "Ba.")}).release == next_
    assert publisher.publish({"vay-von": item("vay-von", "Bốn.")}).release == next_ + 1


def test_a_number_beyond_all_counting_asks_for_new_keys(publisher: Publisher) -> None:
    steal(publisher, 2**31 + 7)

    with pytest.raises(UseError, match="--after OLD"):
        publisher.publish({"vay-von": item("vay-von", "Ba.")})


def test_what_an_earlier_root_believes_sets_no_clock(publisher: Publisher) -> None:
    right = publisher.now
    publisher.now = right + timedelta(days=390)
    publisher.publish({"vay-von": item("vay-von", "Ba.")})
    publisher.now = right

    with pytest.raises(UseError, match=r"set the clock.*--after OLD"):
        publisher.publish({"vay-von": item("vay-von", "Bốn.")})
    publisher.renew()

    assert publisher.publish({"vay-von": item("vay-von", "Bốn.")}).release == 4


def test_a_clock_far_ahead_is_refused_unless_somebody_has_looked(publisher: Publisher) -> None:
    publisher.now += timedelta(days=500)

    with pytest.raises(UseError, match="--clock-is-right"):
        publisher.publish({"vay-von": item("vay-von", "Ba.")})
    done = publisher.publish({"vay-von": item("vay-von", "Ba.")}, clock_is_right=True)

    assert done.release == 3


def test_a_feed_kept_fresh_for_years_is_no_clock_ahead(publisher: Publisher) -> None:
    for _ in range(5):
        publisher.now += timedelta(days=300)
        again = publisher.publish({"vay-von": item("vay-von", "Hai.")})

    assert (again.release, again.is_new) == (2, False)


def test_a_release_that_soon_expires_is_signed_anew_though_nothing_changed(
    publisher: Publisher,
) -> None:
    releases = []
    for _ in range(6):
        publisher.now += timedelta(days=360)
        releases.append(publisher.publish({"vay-von": item("vay-von", "Hai.")}).release)

    assert releases == [2, 2, 2, 2, 3, 3]


@pytest.mark.parametrize("before", [timedelta(days=-1), timedelta(days=29)])
def test_a_root_that_ends_before_the_signature_is_refused(
    publisher: Publisher, before: timedelta
) -> None:
    publisher.now = keys.load(publisher.key_folder, None).root.expires - before

    with pytest.raises(UseError, match=r"root\.json.*expire"):
        publisher.publish({"vay-von": item("vay-von", "Ba.")}, clock_is_right=True)


def test_keys_that_were_followed_by_others_are_refused(publisher: Publisher) -> None:
    old, root = publisher.key_folder, publisher.root
    publisher.renew()
    publisher.publish({"vay-von": item("vay-von", "Ba.")})
    publisher.key_folder, publisher.root = old, root

    with pytest.raises(UseError, match="older than"):
        publisher.publish({"vay-von": item("vay-von", "Bốn.")})


def test_a_feed_that_followed_other_keys_after_the_same_is_refused(publisher: Publisher) -> None:
    first = publisher.key_folder
    publisher.renew()
    publisher.publish({"vay-von": item("vay-von", "Ba.")})
    publisher.key_folder = first.rename(first.with_name("again"))
    publisher.renew()

    with pytest.raises(UseError, match="other keys"):
        publisher.publish({"vay-von": item("vay-von", "Bốn.")})


def test_a_root_that_somebody_put_there_is_put_right(publisher: Publisher, tmp_path: Path) -> None:
    first = (publisher.feed / "root/1.root.json").read_bytes()
    keys.create(tmp_path / "foreign", None, publisher.now)
    for folder in ("root", "metadata"):
        shutil.copy(tmp_path / "foreign/root.json", publisher.feed / folder / "1.root.json")
        (publisher.feed / folder / "2.root.json").write_bytes(b"spoilt")

    publisher.publish({"vay-von": item("vay-von", "Ba.")})

    assert (publisher.feed / "root/1.root.json").read_bytes() == first


@pytest.mark.parametrize("put_back", [False, True])
def test_a_head_that_was_lost_or_put_back_from_a_copy_locks_no_kiosk_out(
    publisher: Publisher, tmp_path: Path, put_back: bool
) -> None:
    names = ("head", "metadata/timestamp.json")
    old = [(publisher.feed / name).read_bytes() for name in names]
    for count in (3, 4):
        publisher.publish({"vay-von": item("vay-von", f"Bản {count}.")})
    kiosk = KioskDisk(tmp_path / "store", publisher.root)
    kiosk.pull(str(publisher.feed))
    for name, data in zip(names, old, strict=True):
        (publisher.feed / name).unlink()
        if put_back:
            (publisher.feed / name).write_bytes(data)

    done = publisher.publish({"vay-von": item("vay-von", "Mới.")})

    assert kiosk.pull(str(publisher.feed)).release == done.release == 5
