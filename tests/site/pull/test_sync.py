"""A store follows its feed, over HTTP and from a folder, and goes on where it was interrupted."""

import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import bad_line
import pytest
from kiosk_disk import KioskDisk
from msgspec.structs import replace
from publisher import Publisher, item

from content_sync.errors import FeedError, UseError
from content_sync.shown.audience import Site
from content_sync.signed.head import expanded_list

MEDIA = {"vay-von/a.png": os.urandom(300_000), "vay-von/b.mp4": os.urandom(200_000)}


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    return KioskDisk(tmp_path / "store", publisher.root)


def words(kiosk: KioskDisk, id_: str) -> str:
    return str(kiosk.text(id_)["texts"]["vi"]["blocks"][0]["p"][0][1])


def test_a_fresh_kiosk_takes_the_newest_release_with_its_media(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    publisher.publish({"vay-von": item("vay-von", "Sửa.")}, {"vay-von/cover.png": b"picture"})

    with publisher.serving() as url:
        status = kiosk.pull(url)

    assert (status.release, status.state, status.items, status.missing) == (2, "current", 1, 0)
    assert words(kiosk, "vay-von") == "Sửa."
    assert kiosk.media() == [b"picture"]


def test_the_first_pull_without_a_root_is_a_wrong_use(publisher: Publisher, tmp_path: Path) -> None:
    publisher.publish({})

    with pytest.raises(UseError, match="--root"):
        KioskDisk(tmp_path / "store").pull(str(publisher.feed))


def test_nothing_changed_costs_one_small_request(publisher: Publisher, kiosk: KioskDisk) -> None:
    publisher.publish({"vay-von": item("vay-von")})

    with publisher.serving() as url, bad_line.metered(url) as meter:
        kiosk.pull(url)
        kiosk.pull(meter.url)

    assert meter.requests == 1
    assert meter.answered_bytes <= 400


def test_one_of_many_items_changed_costs_two_requests_and_5_kb(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    items = {f"bai-{n}": item(f"bai-{n}") for n in range(200)}
    for _ in range(17):  # as many as there are packs from near releases
        items["bai-7"] = item("bai-7", os.urandom(8).hex())
        publisher.publish(items)

    with publisher.serving() as url, bad_line.metered(url) as meter:
        kiosk.pull(url)
        items["bai-9"] = item("bai-9", os.urandom(1000).hex())
        publisher.publish(items)
        kiosk.pull(meter.url)

    assert kiosk.release == 18
    assert meter.requests == 2
    assert meter.answered_bytes <= 5000 - 1000  # 1,000 bytes that do not compress instead of 2,000


@pytest.mark.parametrize("wrong", [timedelta(days=240), timedelta(days=-20_000)])
def test_what_a_wrong_clock_told_is_put_right_by_a_right_one(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path, wrong: timedelta
) -> None:
    publisher.publish({})
    right = kiosk.now

    kiosk.now = right + wrong
    kiosk.pull(str(publisher.feed))
    kiosk.now = right
    with pytest.raises(FeedError):
        kiosk.pull(str(tmp_path / "no-stick"))
    assert kiosk.status.last_success <= f"{right:%Y-%m-%dT%H:%M:%SZ}"
    kiosk.pull(str(publisher.feed))

    assert kiosk.status.last_success == f"{right:%Y-%m-%dT%H:%M:%SZ}"
    assert kiosk.status.state == "current"


def test_a_clock_that_falls_back_keeps_when_a_sync_succeeded(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    publisher.publish({})
    before = kiosk.pull(str(publisher.feed)).last_success

    kiosk.now = datetime(1970, 1, 1, 0, 5, tzinfo=UTC)
    with pytest.raises(FeedError):
        kiosk.pull(str(tmp_path / "no-stick"))

    assert kiosk.status.last_success == before


@pytest.mark.parametrize("are_plain", [False, True])
def test_a_kiosk_far_behind_hops(publisher: Publisher, kiosk: KioskDisk, are_plain: bool) -> None:
    items = {f"bai-{n}": item(f"bai-{n}", os.urandom(900).hex()) for n in range(30)}
    publisher.publish(items)
    kiosk.pull(str(publisher.feed))
    for n in range(20):
        items["bai-7"] = item("bai-7", f"Bản {n}.")
        publisher.publish(items)
    if are_plain:  # as older feeds hold them
        for file in (publisher.feed / "i").iterdir():
            file.write_bytes(expanded_list(file.read_bytes()))

    with bad_line.bad_line(publisher.feed) as line:
        kiosk.pull(line.url)

    assert words(kiosk, "bai-7") == "Bản 19."
    asked = [path.partition("/")[0] for path, _ in line.asked]
    assert asked.count("d") >= 2
    assert asked.count("i") >= 1
    assert "c" not in asked


def test_without_packs_the_catalog_and_loose_texts_lead_there(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von"), "cu": item("cu")})
    kiosk.pull(str(publisher.feed))
    publisher.publish({"vay-von": item("vay-von", "Sửa.")})
    shutil.rmtree(publisher.feed / "d")

    kiosk.pull(str(publisher.feed))

    assert words(kiosk, "vay-von") == "Sửa."
    assert kiosk.text("cu") is None


def test_a_stick_and_a_line_lead_to_the_same(publisher: Publisher, tmp_path: Path) -> None:
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)
    by_line = KioskDisk(tmp_path / "one", publisher.root)
    by_stick = KioskDisk(tmp_path / "two", publisher.root)

    with publisher.serving() as url:
        by_line.pull(url)
    by_stick.pull(str(publisher.feed))

    assert by_line.status.clock_agreed and not by_stick.status.clock_agreed  # a stick has no clock
    assert replace(by_line.status, clock_agreed=None) == by_stick.status
    assert by_line.media() == by_stick.media()


def test_nothing_changed_writes_nothing_into_the_database(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    kiosk.site = Site("commune", "dong-dang", ("20",))

    with publisher.serving() as url:
        kiosk.pull(url)
        before = (kiosk.folder / "sync.db").read_bytes()
        kiosk.pull(url)

    assert (kiosk.folder / "sync.db").read_bytes() == before


def test_a_site_takes_all_texts_but_only_its_own_media(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    items = {
        "cho-moi-noi": item("cho-moi-noi"),
        "cho-xa": item("cho-xa", targets={"profiles": ["commune"]}),
        "cho-cua-khau": item("cho-cua-khau", targets={"profiles": ["gate"]}),
        "cho-tinh-khac": item("cho-tinh-khac", targets={"areas": ["99"]}),
    }
    publisher.publish(items, {f"{id_}/a.png": id_.encode() for id_ in items})
    kiosk.site = Site("commune", "dong-dang", ("20",))

    kiosk.pull(str(publisher.feed))

    assert kiosk.status.items == 4
    assert sorted(kiosk.media()) == [b"cho-moi-noi", b"cho-xa"]


def test_a_rolled_back_store_holds_until_a_newer_release_appears(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    for n in (1, 2):
        publisher.publish({"vay-von": item("vay-von", f"Bản {n}.")})
        kiosk.pull(str(publisher.feed))

    assert kiosk.roll_back().release == 1
    kiosk.now += timedelta(days=2)
    assert kiosk.pull(str(publisher.feed)).state == "held"
    assert words(kiosk, "vay-von") == "Bản 1."
    publisher.publish({"vay-von": item("vay-von", "Bản 3.")})
    assert kiosk.pull(str(publisher.feed)).state == "current"
    assert words(kiosk, "vay-von") == "Bản 3."


def test_a_release_made_by_an_older_program_is_made_anew_without_the_feed(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    kiosk.pull(str(publisher.feed))
    with sqlite3.connect(kiosk.folder / "releases/1.db") as db:
        db.execute("UPDATE meta SET value = 'older' WHERE key = 'schema'")
        db.execute("DELETE FROM cards")

    with pytest.raises(FeedError):
        kiosk.pull("http://127.0.0.1:9")

    with sqlite3.connect(kiosk.folder / "releases/1.db") as db:
        assert db.execute("SELECT id FROM cards").fetchall() == [("vay-von",)]
    assert kiosk.verify().release == 1


def test_a_note_that_names_the_release_before_is_put_right_by_the_next_pull(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    for text in ("Cũ.", "Mới."):
        publisher.publish({"vay-von": item("vay-von", text)})
        kiosk.pull(str(publisher.feed))
    (kiosk.folder / "current").write_bytes(b"1\n")  # nobody has rolled back

    kiosk.pull(str(publisher.feed))

    assert words(kiosk, "vay-von") == "Mới."


def test_there_is_nothing_to_roll_back_to_after_one_release(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({})
    kiosk.pull(str(publisher.feed))

    with pytest.raises(UseError):
        kiosk.roll_back()


def test_what_no_release_needs_goes_and_the_one_before_stays(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    for n in range(4):
        publisher.publish({"vay-von": item("vay-von")}, {"vay-von/a.png": b"picture %d" % n})
        kiosk.pull(str(publisher.feed))

    assert sorted(path.name for path in kiosk.folder.glob("releases/*")) == ["3.db", "4.db"]
    assert sorted(kiosk.media()) == [b"picture 2", b"picture 3"]
