"""Whatever of a store is lost or spoilt, the commands agree on it, say a way back, and it works."""

import base64
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.errors import StoreError, TrustError, UseError
from content_sync.site.library import places
from content_sync.site.library.library import Library
from content_sync.site.store.standing import standing
from content_sync.site.store.status import Status

MEDIA = {"vay-von/a.png": b"picture" * 100, "vay-von/b.opus": b"sound" * 9}


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path / "centre")


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    """One that has pulled release 1 with two media files."""
    disk = KioskDisk(tmp_path / "store", publisher.root)
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)
    disk.pull(str(publisher.feed))
    return disk


def now_of(kiosk: KioskDisk) -> Status:
    return standing(kiosk.folder, kiosk.now)


def garbage(path: Path) -> None:
    path.write_bytes(b"garbage " * 1000)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def rot(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[200:] = b"\xa5" * (len(data) - 200)
    path.write_bytes(data)


def become_a_folder(path: Path) -> None:
    path.unlink()
    (path / "inside").mkdir(parents=True)


def become_something_else(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE facts (other TEXT)")


def spoil_root(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE facts SET value = x'00ff' WHERE key = 'root'")
        db.commit()


def spoil_targets(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE facts SET value = x'00ff' WHERE key = 'targets'")
        db.commit()


def forget_head(path: Path) -> None:
    """So that the next head is judged, and not only recognized."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE facts SET value = x'' WHERE key = 'etag'")
        db.commit()


def lose_copy(kiosk: KioskDisk) -> None:
    places.trusted(kiosk.folder).unlink()


def rot_copy(kiosk: KioskDisk) -> None:
    path = places.trusted(kiosk.folder)
    kept = msgspec.json.decode(path.read_bytes())
    root = base64.b64decode(kept["root"]).replace(b'"version":1', b'"version":9')
    path.write_bytes(msgspec.json.encode(kept | {"root": base64.b64encode(root).decode()}))


SPOILT = [Path.unlink, empty, garbage, cut, rot, become_a_folder, become_something_else]


@pytest.mark.parametrize("spoil", [*SPOILT, spoil_root, spoil_targets])
def test_notes_that_are_lost_come_back_by_themselves_and_no_media_are_fetched_again(
    publisher: Publisher, kiosk: KioskDisk, spoil: Callable[[Path], None]
) -> None:
    spoil(kiosk.folder / "sync.db")

    kiosk.root = b""
    assert now_of(kiosk).state == "current"
    for folder in ("o", "d", "c"):
        shutil.rmtree(publisher.feed / folder, ignore_errors=True)
    assert kiosk.pull(str(publisher.feed)).state == "current"

    assert kiosk.verify().media == 2
    assert now_of(kiosk) == kiosk.status


@pytest.mark.parametrize("spoil", SPOILT)
def test_who_lost_its_notes_still_refuses_an_older_feed(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    shutil.copytree(publisher.feed, tmp_path / "old")
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, MEDIA)
    kiosk.pull(str(publisher.feed))
    spoil(kiosk.folder / "sync.db")

    with pytest.raises(TrustError):
        kiosk.pull(str(tmp_path / "old"))


def test_notes_put_back_from_last_year_bring_no_older_feed_with_them(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    shutil.copytree(publisher.feed, tmp_path / "old")
    forget_head(kiosk.folder / "sync.db")
    shutil.copy(kiosk.folder / "sync.db", tmp_path / "last-year")
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, MEDIA)
    kiosk.pull(str(publisher.feed))
    shutil.copy(tmp_path / "last-year", kiosk.folder / "sync.db")

    with pytest.raises(TrustError):
        kiosk.pull(str(tmp_path / "old"))
    assert kiosk.pull(str(publisher.feed)).release == 2


def test_the_copy_of_another_centre_is_not_believed(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    stranger = Publisher(tmp_path / "stranger")
    stranger.publish({"vay-von": item("vay-von", "Cũ.")})
    stranger.rotate("timestamp")
    stranger.publish({"vay-von": item("vay-von", "Lạ.")})
    other = KioskDisk(tmp_path / "other", stranger.root)
    other.pull(str(stranger.feed))
    shutil.copy(places.trusted(other.folder), places.trusted(kiosk.folder))

    kiosk.root = b""
    with pytest.raises(TrustError):
        kiosk.pull(str(stranger.feed))
    assert kiosk.pull(str(publisher.feed)).release == 1


def test_a_copy_that_saw_a_rotation_wins_over_notes_that_did_not(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    shutil.copytree(publisher.feed, tmp_path / "old")
    forget_head(kiosk.folder / "sync.db")
    shutil.copy(kiosk.folder / "sync.db", tmp_path / "before")
    publisher.rotate("timestamp")
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, MEDIA)
    kiosk.pull(str(publisher.feed))
    shutil.copy(tmp_path / "before", kiosk.folder / "sync.db")

    with pytest.raises(TrustError):
        kiosk.pull(str(tmp_path / "old"))
    assert kiosk.pull(str(publisher.feed)).release == 2


@pytest.mark.parametrize("lose", [lose_copy, rot_copy])
@pytest.mark.parametrize("spoil", [*SPOILT, spoil_root])
def test_where_both_copies_are_lost_the_root_brings_them_back(
    publisher: Publisher,
    kiosk: KioskDisk,
    lose: Callable[[KioskDisk], None],
    spoil: Callable[[Path], None],
) -> None:
    lose(kiosk)
    spoil(kiosk.folder / "sync.db")

    root, kiosk.root = kiosk.root, b""
    with pytest.raises(UseError, match=r"pull with --root root\.json"):
        kiosk.pull(str(publisher.feed))
    assert (kiosk.status.state, kiosk.status.release) == ("broken", 1)
    assert "--root root.json" in kiosk.status.reason
    kiosk.root = root
    assert kiosk.pull(str(publisher.feed)).state == "current"
    assert kiosk.verify().media == 2
    assert now_of(kiosk) == kiosk.status


@pytest.mark.parametrize("spoil", [*SPOILT, spoil_root])
def test_without_any_belief_a_store_is_not_called_whole(
    kiosk: KioskDisk, spoil: Callable[[Path], None]
) -> None:
    lose_copy(kiosk)
    spoil(kiosk.folder / "sync.db")

    with pytest.raises(StoreError, match=r"2 media files are whole, but .* pull with --root"):
        kiosk.verify()

    assert kiosk.status.state == "broken"


@pytest.mark.parametrize("lose", [lose_copy, rot_copy])
@pytest.mark.parametrize("spoil", SPOILT)
def test_the_status_tells_at_once_that_both_are_lost(
    kiosk: KioskDisk, lose: Callable[[KioskDisk], None], spoil: Callable[[Path], None]
) -> None:
    lose(kiosk)
    spoil(kiosk.folder / "sync.db")

    assert now_of(kiosk).state == "broken"
    assert "pull with --root root.json" in now_of(kiosk).reason


def test_notes_that_cannot_be_read_are_set_aside(publisher: Publisher, kiosk: KioskDisk) -> None:
    garbage(kiosk.folder / "sync.db")

    kiosk.pull(str(publisher.feed))

    assert (kiosk.folder / "sync.db.broken").read_bytes().startswith(b"garbage")


def test_a_spoilt_picture_is_not_taken_for_whole_when_the_notes_are_lost(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    picture = max(kiosk.folder.glob("objects/*/*"), key=lambda path: path.stat().st_size)
    picture.write_bytes(b"x")
    (kiosk.folder / "sync.db").unlink()

    kiosk.pull(str(publisher.feed))

    assert kiosk.verify().media == 2


@pytest.mark.parametrize("spoil", [Path.unlink, empty, garbage])
def test_a_kiosk_that_lost_current_goes_on_and_all_agree_until_a_pull_names_it_again(
    publisher: Publisher, kiosk: KioskDisk, spoil: Callable[[Path], None]
) -> None:
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, MEDIA)
    kiosk.pull(str(publisher.feed))
    spoil(kiosk.folder / "current")

    library = Library.open(kiosk.folder, today=kiosk.now)
    assert library and library.release == 2
    assert now_of(kiosk).release == kiosk.verify().release == 2
    kiosk.pull(str(publisher.feed))
    assert (kiosk.folder / "current").read_text() == "2\n"


def test_a_kiosk_that_lost_current_does_not_name_the_release_that_was_left(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, MEDIA)
    kiosk.pull(str(publisher.feed))
    kiosk.roll_back()
    (kiosk.folder / "current").unlink()

    assert kiosk.pull(str(publisher.feed)).release == 1


def cut_to_2000(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:2000])


@pytest.mark.parametrize("spoil", [Path.unlink, empty, cut_to_2000, cut, garbage])
def test_a_release_that_cannot_be_read_is_not_current_to_the_status(
    publisher: Publisher, kiosk: KioskDisk, spoil: Callable[[Path], None]
) -> None:
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, MEDIA)
    kiosk.pull(str(publisher.feed))

    spoil(kiosk.folder / "releases/2.db")
    assert (now_of(kiosk).state, now_of(kiosk).release) == ("broken", 1)
    assert "release 2 on this disk cannot be read, 1 is shown instead" in now_of(kiosk).reason
    (kiosk.folder / "releases/1.db").unlink()
    assert (now_of(kiosk).state, now_of(kiosk).release) == ("broken", 0)
    for _ in range(2):
        try:
            kiosk.pull(str(publisher.feed))
        except StoreError:
            continue
    assert (now_of(kiosk).state, now_of(kiosk).release) == ("current", 2)
