"""What fails once on this machine, whole as everything is, ends nothing and condemns nothing."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from patience import PATIENCE_S
from publisher import Publisher, item

from content_sync.errors import StoreError
from content_sync.site.library import places
from content_sync.site.pull.round import Manners
from content_sync.site.reach.feed import Feed, HeadFile
from content_sync.site.reach.folder import Folder
from content_sync.site.store.standing import standing


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path)
    publisher.publish({"bai": item("bai")}, {"bai/film.mp4": os.urandom(300_000)})
    return publisher


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    return KioskDisk(tmp_path / "store", publisher.root)


class Hiccup(Folder):
    """A stick, and a disk that reads release 1 wrongly from its flip to the end of the round."""

    def __init__(self, feed: Path, disk: KioskDisk) -> None:
        super().__init__(feed)
        self.path = places.release(disk.folder, 1)
        self.whole = disk.folder / "whole"
        self.times = 0

    def clock(self) -> float:
        if self.path.exists() and not self.times:
            self.times += 1
            self.path.rename(self.whole)
            self.path.write_bytes(b"what the disk did not say" * 400)
        return 0.0

    @property
    def received_bytes(self) -> int:  # type: ignore[override]
        if self.whole.exists():
            self.whole.replace(self.path)
        return 0


def test_a_read_that_fails_once_after_the_flip_condemns_no_release(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    stick = Hiccup(publisher.feed, kiosk)
    kiosk.manners = Manners(clock=stick.clock)

    status = kiosk.pull(stick)

    assert stick.times == 1
    assert (status.state, status.items, status.missing) == ("current", 1, 0)
    assert standing(kiosk.folder, kiosk.now) == status


class Stumbling(Folder):
    """A feed that cannot be asked aside, by an error that no feed makes."""

    def __init__(self, folder: Path, looked: threading.Semaphore, error: Exception | None) -> None:
        super().__init__(folder)
        self.folder, self.looked, self.error = folder, looked, error

    def another(self) -> Feed:
        return Stumbling(self.folder, self.looked, StoreError("too many open files"))

    def head(self, etag: str) -> HeadFile | None:
        if self.error:
            self.looked.release()
            raise self.error
        return super().head(etag)

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        if name.startswith("o/"):
            for _ in range(3):
                assert self.looked.acquire(timeout=PATIENCE_S)
        return super().fetch(name, size, start)


def test_a_look_that_fails_on_this_machine_ends_no_media_and_no_later_look(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    kiosk.manners = Manners(every_s=0.05)

    status = kiosk.pull(Stumbling(publisher.feed, threading.Semaphore(0), None))

    assert (status.state, status.missing) == ("current", 0)
