"""Verify, status and the other commands say the same of one disk, whatever happened to it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.errors import StoreError
from content_sync.shown.audience import Site
from content_sync.site.pull.media import IncompleteError

MEDIA = {"vay-von/a.png": b"picture" * 100, "vay-von/b.opus": b"sound" * 9}


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path / "centre")


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    return KioskDisk(tmp_path / "store", publisher.root)


def media_of(folder: Path) -> list[Path]:
    """Its media files, the largest first."""
    paths = (path for path in folder.rglob("*") if path.is_file() and len(path.name) == 64)
    return sorted(paths, key=lambda path: -path.stat().st_size)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:10])


def replace_by_a_folder(path: Path) -> None:
    path.unlink()
    (path / "inside").mkdir(parents=True)


def test_what_the_feed_never_brought_is_missing_to_verify_and_to_status(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)
    for path in media_of(publisher.feed / "o"):
        if path.read_bytes() == MEDIA["vay-von/a.png"]:
            path.unlink()
    with pytest.raises(IncompleteError):
        kiosk.pull(str(publisher.feed))

    with pytest.raises(IncompleteError, match=r"1 missing \(vay-von/a\.png\)"):
        kiosk.verify()

    assert (kiosk.status.state, kiosk.status.missing) == ("incomplete", 1)


def test_what_is_for_other_kiosks_is_not_missing(publisher: Publisher, kiosk: KioskDisk) -> None:
    gate = item("hai-quan", targets={"profiles": ["border-gate"]})
    publisher.publish({"hai-quan": gate}, {"hai-quan/a.png": b"picture"})
    kiosk.site = Site(profile="commune")
    kiosk.pull(str(publisher.feed))

    assert kiosk.verify().media == kiosk.status.missing == 0


@pytest.mark.parametrize("spoil", [Path.unlink, empty, cut, replace_by_a_folder])
def test_a_spoilt_picture_is_told_then_missing_then_brought_again(
    publisher: Publisher, kiosk: KioskDisk, spoil: Callable[[Path], object]
) -> None:
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)
    kiosk.pull(str(publisher.feed))
    spoil(media_of(kiosk.folder / "objects")[0])

    with pytest.raises(StoreError, match=r"damaged on this disk: vay-von/a\.png"):
        kiosk.verify()
    assert (kiosk.status.state, kiosk.status.missing) == ("incomplete", 1)
    with pytest.raises(IncompleteError, match="1 missing"):
        kiosk.verify()
    assert kiosk.pull(str(publisher.feed)).missing == 0
    assert kiosk.verify().media == 2
    assert kiosk.status.state == "current"


@pytest.mark.parametrize("spoil", [Path.unlink, empty, cut, replace_by_a_folder])
def test_a_spoilt_release_is_broken_to_status_until_it_is_brought_again(
    publisher: Publisher, kiosk: KioskDisk, spoil: Callable[[Path], object]
) -> None:
    publisher.publish({"vay-von": item("vay-von")}, MEDIA)
    kiosk.pull(str(publisher.feed))
    spoil(kiosk.folder / "releases/1.db")

    with pytest.raises(StoreError):
        kiosk.verify()
    assert kiosk.status.state == "broken"
    kiosk.pull(str(publisher.feed))
    assert kiosk.verify().texts == 2
    assert kiosk.status.state == "current"


def test_after_going_back_the_status_counts_what_that_release_misses(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von")}, {"vay-von/a.png": b"one"})
    kiosk.pull(str(publisher.feed))
    publisher.publish({"vay-von": item("vay-von")}, {"vay-von/a.png": b"two"})
    shutil.rmtree(publisher.feed / "o")
    with pytest.raises(IncompleteError):
        kiosk.pull(str(publisher.feed))
    assert kiosk.status.missing == 1

    assert kiosk.roll_back().missing == 0
    assert kiosk.verify().release == 1
    assert kiosk.status.state == "held"
