"""A 304 is not signed: how many are believed, and what of a stranger's is kept."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.site.library import places
from content_sync.site.reach.feed import HeadFile
from content_sync.site.reach.folder import Folder
from content_sync.site.store import store
from content_sync.site.store.polls import MOST


class Noted(Folder):
    """A feed that notes with which marks its head was asked for, and gives one of its own."""

    def __init__(self, folder: Path, etag: str = '"tag"') -> None:
        super().__init__(folder)
        self.marks: list[str] = []
        self.etag = etag

    def head(self, etag: str) -> HeadFile | None:
        self.marks.append(etag)
        found = super().head("")
        return HeadFile(found.data, self.etag) if found and not etag else None


@pytest.fixture
def feed(tmp_path: Path) -> Noted:
    publisher = Publisher(tmp_path)
    publisher.publish({"vay-von": item("vay-von")})
    return Noted(publisher.feed)


@pytest.fixture
def kiosk(tmp_path: Path, feed: Noted) -> KioskDisk:
    disk = KioskDisk(tmp_path / "store", tmp_path / "keys/root.json")
    disk.pull(feed)
    return disk


def test_after_so_many_304s_the_head_is_asked_for_without_a_mark_whatever_the_clock_says(
    feed: Noted, kiosk: KioskDisk
) -> None:
    kiosk.now = datetime(1970, 1, 1, 0, 5, tzinfo=UTC)
    note(kiosk, MOST - 1)

    for _ in range(3):
        kiosk.pull(feed)

    assert feed.marks == ["", '"tag"', "", '"tag"']


def note(kiosk: KioskDisk, count: int) -> None:
    path = places.polls(kiosk.folder)
    path.write_text(path.read_text().replace('"count":0', f'"count":{count}'))


def test_each_304_counts(feed: Noted, kiosk: KioskDisk) -> None:
    for _ in range(2):
        kiosk.pull(feed)
    assert '"count":2' in places.polls(kiosk.folder).read_text()


def test_the_first_poll_after_a_boot_asks_without_a_mark_though_it_is_the_same_day_again(
    feed: Noted, kiosk: KioskDisk
) -> None:
    for boot in ("second boot", "second boot", "third boot"):
        kiosk.boot = boot
        kiosk.pull(feed)

    assert feed.marks == ["", "", '"tag"', ""]


@pytest.mark.parametrize(
    "left", [b"", b"{", b"[" * 100_000, b'{"boot":"first boot","count":-1}', b"\xff"]
)
def test_a_count_that_is_lost_is_begun_anew_without_a_mark(
    feed: Noted, kiosk: KioskDisk, left: bytes
) -> None:
    places.polls(kiosk.folder).write_bytes(left)

    kiosk.pull(feed)
    kiosk.pull(feed)

    assert feed.marks == ["", "", '"tag"']


STRANGE = ['"' + "x" * 60_000 + '"', '"' + "x" * 199 + '"', '"a b"', '"a\r\nX: y"', '"\0"', '"ờ"']


@pytest.mark.parametrize("etag", STRANGE, ids=range(len(STRANGE)))
def test_a_mark_that_is_none_is_not_kept(feed: Noted, kiosk: KioskDisk, etag: str) -> None:
    feed.etag = etag
    kiosk.boot = "second boot"

    kiosk.pull(feed)
    kiosk.pull(feed)

    assert feed.marks == ["", "", ""]


def test_a_mark_that_an_earlier_version_kept_is_not_sent(feed: Noted, kiosk: KioskDisk) -> None:
    with store.opened(kiosk.folder) as opened:
        opened.taken("x" * 60_000, kiosk.boot)

    kiosk.pull(feed)

    assert feed.marks == ["", ""]


def test_a_mark_of_a_real_server_is_kept_and_the_clock_does_not_matter(tmp_path: Path) -> None:
    publisher = Publisher(tmp_path)
    publisher.publish({})
    kiosk = KioskDisk(tmp_path / "store", publisher.root)

    with publisher.serving() as url:
        for _ in range(3):
            kiosk.now += timedelta(days=400)
            kiosk.pull(url)

    assert '"count":2' in places.polls(kiosk.folder).read_text()
    assert not list(kiosk.folder.glob("polls.json.*"))
