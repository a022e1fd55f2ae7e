"""A store follows its feed, over HTTP and from a folder, and goes on where it was interrupted."""

from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.errors import UseError


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    return KioskDisk(tmp_path / "store", publisher.root)


def test_a_fresh_kiosk_takes_the_newest_release_with_its_media(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"vay-von": item("vay-von")})
    publisher.publish({"vay-von": item("vay-von", "Sửa.")}, {"vay-von/cover.png": b"picture"})

    with publisher.serving() as url:
        status = kiosk.pull(url)

    assert (status.release, status.state, status.items, status.missing) == (2, "current", 1, 0)
    assert kiosk.text("vay-von")["texts"]["vi"]["blocks"] == [{"p": [["s1", "Sửa."]]}]
    assert kiosk.media() == [b"picture"]


def test_the_first_pull_without_a_root_is_a_wrong_use(publisher: Publisher, tmp_path: Path) -> None:
    publisher.publish({})

    with pytest.raises(UseError, match="--root"):
        KioskDisk(tmp_path / "store").pull(str(publisher.feed))
