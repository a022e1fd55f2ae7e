"""What lies beside the notes is put right by a pull, and what is told stays true."""

import contextlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.errors import FeedError
from content_sync.site.library import places
from content_sync.site.reach.folder import Folder
from content_sync.site.store.standing import standing
from content_sync.site.store.status import tell_failed

PICTURE = {"vay-von/a.png": b"picture"}


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path)
    publisher.publish({"vay-von": item("vay-von")}, PICTURE)
    return publisher


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    kiosk = KioskDisk(tmp_path / "store", publisher.root)
    kiosk.pull(str(publisher.feed))
    return kiosk


def test_the_second_copy_of_what_is_believed_comes_back(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    copy = places.trusted(kiosk.folder)
    before = copy.read_bytes()
    copy.unlink()

    kiosk.pull(str(publisher.feed))

    assert copy.read_bytes() == before


def test_a_folder_in_the_place_of_a_journal_goes(publisher: Publisher, kiosk: KioskDisk) -> None:
    journal = kiosk.folder / "sync.db-journal"
    (journal / "something").mkdir(parents=True)

    assert kiosk.pull(str(publisher.feed)).state == "current"
    assert not journal.exists()


def test_a_roll_back_does_not_tell_what_went_wrong_before_it(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, PICTURE)
    kiosk.pull(str(publisher.feed))
    with pytest.raises(FeedError):
        kiosk.pull(str(tmp_path / "gone"))

    status = kiosk.roll_back()

    assert (status.state, status.reason) == ("held", "")


def test_a_clock_put_right_takes_its_reason_along(publisher: Publisher, kiosk: KioskDisk) -> None:
    right = kiosk.now
    kiosk.now += timedelta(days=400)
    assert kiosk.pull(str(publisher.feed)).state == "stale"
    for path in places.objects(kiosk.folder).glob("*/*"):
        path.unlink()

    told = standing(kiosk.folder, right)

    assert (told.state, told.missing) == ("incomplete", 1)
    assert "promised" not in told.reason


def test_what_went_wrong_can_be_read_by_the_kiosk_s_user(kiosk: KioskDisk) -> None:
    tell_failed(kiosk.folder, RuntimeError("unforeseen"))

    assert places.status(kiosk.folder).stat().st_mode & 0o777 == 0o644


def test_what_is_missing_is_counted_though_the_sync_was_killed_before_it_told(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    told = places.status(kiosk.folder).read_bytes()
    publisher.publish({"vay-von": item("vay-von", "Mới.")}, {"vay-von/b.png": b"another"})
    with contextlib.suppress(FeedError):
        kiosk.pull(Textual(publisher.feed))
    places.status(kiosk.folder).write_bytes(told)

    status = standing(kiosk.folder, kiosk.now)

    assert (status.release, status.state, status.missing) == (2, "incomplete", 1)


class Textual(Folder):
    """A feed that has no media."""

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        """See Feed."""
        if name.startswith("o/"):
            raise FeedError("the line broke off")
        return super().fetch(name, size, start)
