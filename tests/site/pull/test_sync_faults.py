"""Whatever breaks on the way or rots on the disk: the old release stays, the next pull heals."""

import hashlib
import os
import shutil
import sqlite3
from pathlib import Path

import bad_line
import msgspec
import pytest
import story
from bad_line import Fault
from kiosk_disk import KioskDisk
from msgspec.structs import replace
from publisher import Publisher, item, object_path
from theft import Lie, sign_again

from content_sync.errors import FeedError, StoreError, TrustError
from content_sync.signed.head import FullName, PackList
from content_sync.site.pull.media import IncompleteError
from content_sync.site.store import store

MEDIA = {"vay-von/a.png": os.urandom(300_000), "vay-von/b.mp4": os.urandom(200_000)}
PICTURE = {"vay-von/a.png": MEDIA["vay-von/a.png"]}


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    return KioskDisk(tmp_path / "store", publisher.root)


def words(kiosk: KioskDisk, id_: str) -> str:
    return str(kiosk.text(id_)["texts"]["vi"]["blocks"][0]["p"][0][1])


def test_media_begun_over_a_line_are_finished_from_a_stick(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von")}, PICTURE)
    with bad_line.bad_line(publisher.feed) as line:
        line.expect("o/", bad_line.cut(100_000), *[bad_line.cut(0)] * 3)
        with pytest.raises(FeedError):
            kiosk.pull(line.url)
    assert kiosk.status.state == "offline"
    assert kiosk.status.missing == 1
    parts = list(kiosk.folder.glob("objects/*/*.part"))

    status = kiosk.pull(str(publisher.feed))

    assert [part.exists() for part in parts] == [False]
    assert status.missing == 0
    assert kiosk.media() == list(PICTURE.values())


def test_media_go_on_where_they_stopped(publisher: Publisher, kiosk: KioskDisk) -> None:
    publisher.publish({"vay-von": item("vay-von")}, PICTURE)
    with bad_line.bad_line(publisher.feed) as line:
        line.expect("o/", bad_line.cut(100_000), *[bad_line.cut(0)] * 3)
        with pytest.raises(FeedError):
            kiosk.pull(line.url)
        line.asked.clear()
        kiosk.pull(line.url)

    assert [part for path, part in line.asked if path.startswith("o/")] == ["bytes=100000-"]


def test_a_part_that_rotted_on_the_disk_is_fetched_anew(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von")}, PICTURE)
    with bad_line.bad_line(publisher.feed) as line:
        line.expect("o/", bad_line.cut(100_000), *[bad_line.cut(0)] * 3)
        with pytest.raises(FeedError):
            kiosk.pull(line.url)
    (part,) = kiosk.folder.glob("objects/*/*.part")
    part.write_bytes(bytes(50_000))

    assert kiosk.pull(str(publisher.feed)).missing == 0


FAULTS_OF_TEXT: list[tuple[str, Fault, type[Exception]]] = [
    ("head", bad_line.captive, TrustError),
    ("head", bad_line.redirects, TrustError),
    ("head", bad_line.flipped, TrustError),
    ("head", bad_line.endless, TrustError),
    ("head", bad_line.busy("7"), FeedError),
    ("head", bad_line.missing, FeedError),
    ("d/", bad_line.captive, TrustError),
    ("d/", bad_line.redirects, TrustError),
    ("d/", bad_line.flipped, TrustError),
    ("d/", bad_line.endless, TrustError),
    ("d/", bad_line.wrong_length, TrustError),
    ("d/", bad_line.busy("7"), FeedError),
]


@pytest.mark.parametrize(("where", "fault", "error"), FAULTS_OF_TEXT)
def test_whatever_is_wrong_with_the_texts_the_old_release_stays_and_the_next_pull_goes_on(
    publisher: Publisher, kiosk: KioskDisk, where: str, fault: Fault, error: type[Exception]
) -> None:
    publisher.publish({"vay-von": item("vay-von", "Cũ.")})
    kiosk.pull(str(publisher.feed))
    publisher.publish({"vay-von": item("vay-von", "Mới.")})

    with bad_line.bad_line(publisher.feed) as line:
        line.expect(where, fault)
        with pytest.raises(error):
            kiosk.pull(line.url)
        told, shown = kiosk.status, words(kiosk, "vay-von")
        kiosk.pull(line.url)

    assert (told.release, shown) == (1, "Cũ.")
    assert told.state == ("refused" if error is TrustError else "offline")
    assert told.reason
    assert words(kiosk, "vay-von") == "Mới."
    assert kiosk.status.state == "current"


def test_one_damaged_picture_does_not_keep_the_others_away(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)

    with bad_line.bad_line(publisher.feed) as line:
        line.expect(object_path(MEDIA["vay-von/a.png"]), bad_line.flipped)
        with pytest.raises(TrustError):
            kiosk.pull(line.url)

    assert kiosk.status.missing == 1
    assert kiosk.media() == [MEDIA["vay-von/b.mp4"]]
    assert kiosk.pull(str(publisher.feed)).missing == 0


def test_a_picture_the_feed_does_not_have_leaves_the_release_incomplete(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)

    with bad_line.bad_line(publisher.feed) as line:
        line.expect("o/", bad_line.missing)
        with pytest.raises(IncompleteError):
            kiosk.pull(line.url)

    assert (kiosk.status.release, kiosk.status.state, kiosk.status.missing) == (1, "incomplete", 1)


def sign_wrong_pack(publisher: Publisher) -> None:
    """Let one full pack, which is none, be the only one that the newest head names."""
    wrong = b"no pack"
    sha256 = hashlib.sha256(wrong).hexdigest()
    (publisher.feed / "d" / sha256).write_bytes(wrong)
    head = story.opened(publisher.head)
    known = msgspec.json.decode(head.list, type=PackList)
    full = FullName(release=known.release, bytes=len(wrong), sha256=sha256)
    text = msgspec.json.encode(replace(known, packs=(), lists=(), full=full))
    (publisher.feed / "head").write_bytes(story.closed(replace(head, list=text.decode())))
    name = {"sha256": hashlib.sha256(text).hexdigest(), "bytes": len(text)}
    sign_again(publisher, Lie(custom={"list": name}))


def spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for at in range(4096, len(data), 512):
        data[at] ^= 0xFF
    path.write_bytes(data)


def test_a_release_that_rotted_is_found_and_healed(publisher: Publisher, kiosk: KioskDisk) -> None:
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)
    kiosk.pull(str(publisher.feed))
    spoil(kiosk.folder / "releases/1.db")

    with pytest.raises(StoreError):
        kiosk.verify()
    kiosk.pull(str(publisher.feed))

    assert kiosk.verify().texts == 2


def test_a_wrong_pack_from_nothing_is_passed_over_and_condemns_no_release_here(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von", "Cũ.")})
    kiosk.pull(str(publisher.feed))
    publisher.publish({"vay-von": item("vay-von", "Mới.")})
    sign_wrong_pack(publisher)

    kiosk.pull(str(publisher.feed))

    assert words(kiosk, "vay-von") == "Mới."
    kiosk.roll_back()
    with store.opened(kiosk.folder) as opened:
        assert opened.sound == 1


def test_a_release_before_that_rotted_goes_and_the_sound_one_is_kept(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    for n in (1, 2):
        publisher.publish({"vay-von": item("vay-von")}, {"vay-von/a.png": b"picture %d" % n})
        kiosk.pull(str(publisher.feed))
    (kiosk.folder / "releases/1.db").write_bytes(b"rotten" * 2000)

    assert kiosk.pull(str(publisher.feed)).state == "current"
    assert kiosk.verify().release == 2
    assert [path.name for path in kiosk.folder.glob("releases/*")] == ["2.db"]
    assert kiosk.media() == [b"picture 2"]


def test_a_release_that_rotted_is_not_rolled_back_to(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    for n in (1, 2):
        publisher.publish({"vay-von": item("vay-von", f"Bản {n}.")})
        kiosk.pull(str(publisher.feed))
    (kiosk.folder / "releases/1.db").write_bytes(b"rotten" * 2000)

    with pytest.raises(StoreError, match="release 1 on this disk is damaged"):
        kiosk.roll_back()

    assert words(kiosk, "vay-von") == "Bản 2."
    assert kiosk.pull(str(publisher.feed)).state == "current"


def test_a_text_that_rotted_unseen_does_not_spoil_the_next_release(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von", "Cũ " * 50)})
    kiosk.pull(str(publisher.feed))
    with sqlite3.connect(kiosk.folder / "releases/1.db") as db:
        db.execute("UPDATE texts SET raw = ? WHERE id = 'vay-von'", [b"rotten" * 30])
    publisher.publish({"vay-von": item("vay-von", "Cũ " * 50 + "mới.")})

    kiosk.pull(str(publisher.feed))

    assert kiosk.verify().release == 2


def test_a_picture_that_rotted_is_found_and_healed(publisher: Publisher, kiosk: KioskDisk) -> None:
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)
    kiosk.pull(str(publisher.feed))
    path = max(kiosk.folder.glob("objects/*/*"), key=lambda path: path.stat().st_size)
    spoil(path)

    with pytest.raises(StoreError, match=r"vay-von/a\.png"):
        kiosk.verify()
    kiosk.pull(str(publisher.feed))

    assert kiosk.verify().media == 2


def test_a_lost_current_is_healed(publisher: Publisher, kiosk: KioskDisk) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    kiosk.pull(str(publisher.feed))
    (kiosk.folder / "current").write_bytes(b"")

    assert kiosk.pull(str(publisher.feed)).release == 1


def test_an_older_feed_is_refused_and_changes_nothing(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von", "Cũ.")})
    shutil.copytree(publisher.feed, tmp_path / "old")
    publisher.publish({"vay-von": item("vay-von", "Mới.")})
    kiosk.pull(str(publisher.feed))

    with pytest.raises(TrustError):
        kiosk.pull(str(tmp_path / "old"))

    assert words(kiosk, "vay-von") == "Mới."
