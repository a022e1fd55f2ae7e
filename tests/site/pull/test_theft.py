"""After a theft or a wrong clock every kiosk comes back by itself, once the centre has new keys."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item
from story import closed, opened
from theft import Lie, sign_again, steal
from tuf.api.metadata import Metadata, Targets

from content_sync.centre.feed.keys import COMPACT
from content_sync.errors import TrustError
from content_sync.site.library.library import Library

FAR = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
LIES = {
    "release 1000": Lie(number=1000),
    "the largest release there is": Lie(number=2**62),
    "the year 9999": Lie(issued="9999-12-31T00:00:00Z", expires=FAR),
    "a clock two years ahead": Lie(
        issued="2028-11-01T00:00:00Z", expires=datetime(2028, 12, 1, tzinfo=UTC)
    ),
    "a timestamp beyond what floats can count": Lie(stamp=2**53 + 1),
    "all of it": Lie(2**62, "9999-12-31T00:00:00Z", 2**64, FAR),
    "the same number": Lie(),
}
ONLINE = ("targets", "snapshot", "timestamp")


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path / "centre")
    publisher.publish({"vay-von": item("vay-von", "Thật.")})
    return publisher


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    """One that believes the centre's release 1."""
    disk = KioskDisk(tmp_path / "store", publisher.root)
    disk.pull(str(publisher.feed))
    disk.root = b""
    return disk


@pytest.fixture
def thief(tmp_path: Path, publisher: Publisher) -> Publisher:
    """One with the centre's online keys and a release 2 of its own."""
    thief = steal(publisher, tmp_path / "thief")
    thief.publish({"vay-von": item("vay-von", "Giả."), "bay": item("bay", "Bẫy.")})
    return thief


def words(kiosk: KioskDisk) -> str:
    return str(kiosk.text("vay-von")["texts"]["vi"]["blocks"][0]["p"][0][1])


def put_right(publisher: Publisher) -> None:
    publisher.rotate(*ONLINE)
    publisher.publish({"vay-von": item("vay-von", "Lại thật.")})


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_kiosk_that_took_what_a_thief_signed_comes_back_with_new_keys(
    publisher: Publisher, kiosk: KioskDisk, thief: Publisher, lie: Lie
) -> None:
    sign_again(thief, lie)
    kiosk.pull(str(thief.feed))
    assert words(kiosk) == "Giả."

    put_right(publisher)
    status = kiosk.pull(str(publisher.feed))

    assert (status.state, status.release, words(kiosk)) == ("current", 2, "Lại thật.")
    assert kiosk.text("bay") is None
    with pytest.raises(TrustError):
        kiosk.pull(str(thief.feed))
    assert words(kiosk) == "Lại thật."


def test_what_is_shown_of_a_kiosk_in_use_is_opened_anew_though_the_number_is_the_same(
    publisher: Publisher, kiosk: KioskDisk, thief: Publisher
) -> None:
    kiosk.pull(str(thief.feed))
    put_right(publisher)
    kiosk.pull(str(publisher.feed))

    library = Library.open(kiosk.folder, today=kiosk.now)

    assert library is not None
    assert library.item("bay") is None
    assert kiosk.verify().release == 2


REFUSED = {
    "no Z": Lie(issued="2026-12-01T00:00:00"),
    "an offset": Lie(issued="2026-12-01T00:00:00+00:00"),
    "no time": Lie(issued="soon"),
    "no such day": Lie(issued="2026-02-30T00:00:00Z"),
    "a time before the last": Lie(issued="2026-11-01T00:00:00Z"),
    "a time after its own end": Lie(issued="2027-12-01T00:00:00Z"),
    "the year 9999": Lie(issued="9999-12-31T00:00:00Z"),
    "a number no disk can keep": Lie(number=2**63),
    "a number of a thousand digits": Lie(number=10**1000),
    "no catalog": Lie(custom={"catalog": None}),
    "a list without a name": Lie(custom={"list": {"sha256": "../..", "bytes": 1}}),
    "a catalog of less than nothing": Lie(custom={"catalog": {"sha256": "0" * 64, "bytes": -1}}),
}


@pytest.mark.parametrize("lie", REFUSED.values(), ids=REFUSED)
def test_a_release_that_cannot_be_one_is_refused_and_the_next_true_one_is_taken(
    publisher: Publisher, kiosk: KioskDisk, thief: Publisher, lie: Lie
) -> None:
    sign_again(thief, lie)
    with pytest.raises(TrustError):
        kiosk.pull(str(thief.feed))
    assert (kiosk.status.state, words(kiosk)) == ("refused", "Thật.")

    publisher.publish({"vay-von": item("vay-von", "Mới.")})

    assert kiosk.pull(str(publisher.feed)).state == "current"
    assert words(kiosk) == "Mới."


@pytest.mark.parametrize("lie", REFUSED.values(), ids=REFUSED)
def test_a_fresh_kiosk_refuses_it_too_but_for_what_it_cannot_know(
    publisher: Publisher, thief: Publisher, tmp_path: Path, lie: Lie
) -> None:
    fresh = KioskDisk(tmp_path / "fresh", publisher.root)
    sign_again(thief, lie)

    if lie == REFUSED["a time before the last"]:
        assert fresh.pull(str(thief.feed)).release == 2
    else:
        with pytest.raises(TrustError):
            fresh.pull(str(thief.feed))
    put_right(publisher)
    assert fresh.pull(str(publisher.feed)).state == "current"


def remember(kiosk: KioskDisk, change: Callable[[bytes], bytes]) -> None:
    """Put into a store's notes what a less strict version of the program has kept there."""
    with closing(sqlite3.connect(kiosk.folder / "sync.db")) as db:
        (targets,) = db.execute("SELECT value FROM facts WHERE key = 'targets'").fetchone()
        db.execute("UPDATE facts SET value = ? WHERE key = 'targets'", [change(bytes(targets))])
        db.commit()


@pytest.mark.parametrize("issued", ["9999-12-31T00:00:00", "9999-12-31T00:00:00Z", "", "2026"])
def test_notes_that_an_earlier_version_made_of_a_thief_are_not_lost_and_not_for_ever(
    publisher: Publisher, kiosk: KioskDisk, thief: Publisher, issued: str
) -> None:
    def lie(text: bytes) -> bytes:
        targets = Metadata[Targets].from_bytes(text)
        targets.signed.targets["catalog"].unrecognized_fields["custom"]["issued"] = issued
        targets.sign(thief.signer("targets"))
        return targets.to_bytes(COMPACT)

    sign_again(thief, Lie(number=1000))
    kiosk.pull(str(thief.feed))
    remember(kiosk, lie)
    put_right(publisher)

    assert kiosk.pull(str(publisher.feed)).state == "current"
    assert words(kiosk) == "Lại thật."


def test_a_keeper_who_left_a_thief_s_release_holds_only_until_the_keys_change(
    publisher: Publisher, kiosk: KioskDisk, thief: Publisher
) -> None:
    sign_again(thief, Lie(number=1000))
    kiosk.pull(str(thief.feed))
    assert kiosk.roll_back().release == 1
    publisher.publish({"vay-von": item("vay-von", "Mới.")})
    with pytest.raises(TrustError):
        kiosk.pull(str(publisher.feed))
    assert kiosk.status.state == "refused"

    put_right(publisher)

    assert kiosk.pull(str(publisher.feed)).state == "current"
    assert words(kiosk) == "Lại thật."


def test_new_keys_count_from_their_root_on_though_the_rest_of_their_head_was_refused(
    publisher: Publisher, kiosk: KioskDisk, thief: Publisher, tmp_path: Path
) -> None:
    sign_again(thief, LIES["all of it"])
    kiosk.pull(str(thief.feed))
    put_right(publisher)
    spoilt = steal(publisher, tmp_path / "spoilt")
    sign_again(spoilt, Lie(issued="soon"))
    with pytest.raises(TrustError):
        kiosk.pull(str(spoilt.feed))

    sign_again(thief, Lie())  # with keys that are no longer those of the root
    with pytest.raises(TrustError):
        kiosk.pull(str(thief.feed))
    assert kiosk.pull(str(publisher.feed)).state == "current"
    assert words(kiosk) == "Lại thật."


def test_what_a_keeper_went_back_from_is_forgotten_though_the_first_head_of_new_keys_is_refused(
    publisher: Publisher, kiosk: KioskDisk, thief: Publisher
) -> None:
    sign_again(thief, Lie(number=1000))
    kiosk.pull(str(thief.feed))
    kiosk.roll_back()
    put_right(publisher)
    old = opened(thief.head)
    for root in publisher.feed.glob("root/*"):
        shutil.copy(root, thief.feed / "root")
    (thief.feed / "head").write_bytes(closed(msgspec.structs.replace(old, root_version=2)))
    with pytest.raises(TrustError):
        kiosk.pull(str(thief.feed))

    status = kiosk.pull(str(publisher.feed))

    assert (status.state, status.release, words(kiosk)) == ("current", 2, "Lại thật.")
