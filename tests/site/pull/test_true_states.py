"""What status says is so: from the first moment, at every step, and whatever happened since."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.errors import FeedError, StoreError
from content_sync.site.library import places
from content_sync.site.reach.feed import HeadFile
from content_sync.site.reach.folder import Folder
from content_sync.site.store import store as stores
from content_sync.site.store.standing import standing
from content_sync.site.store.status import Status, StoreState, as_of

LONG = os.urandom(4000).hex()  # so that one text costs less than all of them
MEDIA = {"vay-von/a.png": b"picture" * 100, "vay-von/b.opus": b"sound" * 9}


@dataclass(frozen=True)
class Feeds:
    """A feed at its first release, and at its second."""

    root: Path
    first: str
    second: str


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Feeds, Path]:
    """Those feeds, and a store that has pulled the first."""
    top = tmp_path_factory.mktemp("made")
    publisher = Publisher(top / "centre")
    disk = KioskDisk(top / "store", publisher.root)
    publisher.publish({"vay-von": item("vay-von", "Cũ."), "lua": item("lua", LONG)}, MEDIA)
    disk.pull(str(publisher.feed))
    shutil.copytree(publisher.feed, top / "first")
    publisher.publish({"vay-von": item("vay-von", "Mới."), "lua": item("lua", LONG)}, MEDIA)
    return Feeds(publisher.root, str(top / "first"), str(publisher.feed)), disk.folder


@pytest.fixture
def feeds(made: tuple[Feeds, Path]) -> Feeds:
    return made[0]


@pytest.fixture
def kiosk(made: tuple[Feeds, Path], tmp_path: Path) -> KioskDisk:
    """One that has pulled the first release."""
    shutil.copytree(made[1], tmp_path / "store")
    return KioskDisk(tmp_path / "store", made[0].root)


class Watched(Folder):
    """A stick that notes what the status says whenever something is asked of it."""

    def __init__(self, feed: str, store: Path) -> None:
        super().__init__(Path(feed))
        self.store = store
        self.seen: list[tuple[str, Status]] = []

    def head(self, etag: str) -> HeadFile | None:
        self.seen.append(("head", KioskDisk(self.store).status))
        return super().head(etag)

    def fetch(self, name: str, size: int, start: int = 0) -> Iterator[bytes]:
        self.seen.append((name[:1], KioskDisk(self.store).status))
        return super().fetch(name, size, start)


class Breaking(Folder):
    """A stick on which something breaks that nobody expected."""

    def __init__(self, feed: str, error: Exception) -> None:
        super().__init__(Path(feed))
        self.error = error

    def head(self, etag: str) -> HeadFile | None:
        raise self.error


def now_of(kiosk: KioskDisk) -> Status:
    return standing(kiosk.folder, kiosk.now)


def test_a_first_sync_is_told_from_its_first_moment(feeds: Feeds, tmp_path: Path) -> None:
    disk = KioskDisk(tmp_path / "store", feeds.root)
    stick = Watched(feeds.first, disk.folder)

    disk.pull(stick)

    told = {name: (one.state, one.release, one.missing) for name, one in reversed(stick.seen)}
    assert told["head"] == ("empty", 0, 0)
    assert told["d"] == ("empty", 0, 0)
    assert told["o"] == ("incomplete", 1, 2)
    assert "first sync" in stick.seen[0][1].reason
    assert (disk.status.state, disk.status.missing) == ("current", 0)


@pytest.mark.parametrize(
    "error",
    [
        OSError(5, "Input/output error"),
        sqlite3.OperationalError("disk I/O error"),
        MemoryError(),
        RecursionError("maximum recursion depth exceeded"),
        TypeError("can't compare offset-naive and offset-aware datetimes"),
    ],
)
def test_whatever_goes_wrong_is_told_and_then_raised(
    feeds: Feeds, kiosk: KioskDisk, error: Exception
) -> None:
    with pytest.raises(StoreError):
        kiosk.pull(Breaking(feeds.first, error))

    assert (kiosk.status.state, kiosk.status.release, kiosk.status.items) == ("broken", 1, 2)
    assert kiosk.status.reason


def test_a_sync_killed_before_it_could_tell_is_not_current(feeds: Feeds, kiosk: KioskDisk) -> None:
    before = places.status(kiosk.folder).read_bytes()
    kiosk.pull(feeds.second)
    places.status(kiosk.folder).write_bytes(before)

    assert (now_of(kiosk).state, now_of(kiosk).release) == ("incomplete", 2)
    assert now_of(kiosk).issued == "2026-11-22T02:00:00Z"
    assert "interrupted" in now_of(kiosk).reason
    assert kiosk.pull(feeds.second).state == "current"
    assert now_of(kiosk) == kiosk.status


def test_a_roll_back_killed_before_it_could_tell_is_held(feeds: Feeds, kiosk: KioskDisk) -> None:
    kiosk.pull(feeds.second)
    before = places.status(kiosk.folder).read_bytes()
    kiosk.roll_back()
    places.status(kiosk.folder).write_bytes(before)

    assert (now_of(kiosk).state, now_of(kiosk).release) == ("held", 1)


def test_a_roll_back_killed_before_it_showed_anything_holds_nothing(
    feeds: Feeds, kiosk: KioskDisk
) -> None:
    kiosk.pull(feeds.second)
    kiosk.roll_back()
    places.current(kiosk.folder).write_text("2\n")

    assert kiosk.pull(feeds.second).state == "current"


def test_media_that_went_since_are_missing_at_once(kiosk: KioskDisk) -> None:
    next(kiosk.folder.glob("objects/*/*")).unlink()

    assert (now_of(kiosk).state, now_of(kiosk).missing) == ("incomplete", 1)


def test_what_was_promised_and_did_not_come_is_stale_whoever_asks(
    feeds: Feeds, kiosk: KioskDisk
) -> None:
    promised = kiosk.status.promised
    kiosk.now += timedelta(days=40)

    assert now_of(kiosk).state == "stale"
    assert promised in now_of(kiosk).reason
    assert kiosk.pull(feeds.first).state == "stale"
    kiosk.now -= timedelta(days=40)
    assert now_of(kiosk).state == "current"
    assert now_of(kiosk).reason == ""


def test_only_what_would_be_well_is_stale(kiosk: KioskDisk) -> None:
    late = kiosk.now + timedelta(days=40)

    for state in StoreState:
        well = state in (StoreState.CURRENT, StoreState.INCOMPLETE, StoreState.STALE)
        told = as_of(Status(state=state, missing=3, promised="2026-12-01T00:00:00Z"), late)
        assert told.state == (StoreState.STALE if well else state)


def test_an_older_schema_is_renewed_without_a_network_and_without_a_root(
    kiosk: KioskDisk, tmp_path: Path
) -> None:
    with sqlite3.connect(places.release(kiosk.folder, 1)) as db:
        db.execute("UPDATE meta SET value = 'older' WHERE key = 'schema'")
        db.execute("DELETE FROM cards")
    kiosk.root = b""

    with pytest.raises(FeedError):
        kiosk.pull(str(tmp_path / "no-stick"))

    with stores.opened(kiosk.folder) as store, store.reading(1) as db:
        assert db.execute("SELECT count(*) FROM cards").fetchone() == (2,)


def rot(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)


def test_media_that_rotted_are_found_and_fetched_by_pulls_alone(
    feeds: Feeds, kiosk: KioskDisk
) -> None:
    for path in kiosk.folder.glob("objects/*/*"):
        rot(path)

    assert kiosk.pull(feeds.first).missing == 0

    assert kiosk.verify().media == 2


def test_media_that_are_gone_or_of_a_wrong_size_are_fetched_again(
    feeds: Feeds, kiosk: KioskDisk
) -> None:
    one, other = kiosk.folder.glob("objects/*/*")
    one.unlink()
    other.write_bytes(b"")

    assert kiosk.pull(feeds.first).missing == 0

    assert kiosk.verify().media == 2


def test_a_text_that_rotted_is_fetched_alone(feeds: Feeds, kiosk: KioskDisk) -> None:
    with sqlite3.connect(places.release(kiosk.folder, 1)) as db:
        db.execute("UPDATE texts SET raw = x'00' WHERE id = 'vay-von'")
    stick = Watched(feeds.first, kiosk.folder)

    assert kiosk.pull(stick).state == "current"

    assert [name for name, _ in stick.seen if name in "dc"] == []
    assert kiosk.verify().texts == 3


@pytest.mark.parametrize("kept", [0, 1, 100, 5000, 20_000])
def test_a_release_cut_short_comes_back_at_once_from_the_one_before(
    feeds: Feeds, kiosk: KioskDisk, kept: int
) -> None:
    kiosk.pull(feeds.second)
    path = places.release(kiosk.folder, 2)
    path.write_bytes(path.read_bytes()[:kept])

    assert kiosk.pull(feeds.second).state == "current"

    assert kiosk.verify().release == 2


@pytest.mark.parametrize("page", range(1, 12))
def test_a_page_that_flipped_is_found_and_mended(feeds: Feeds, kiosk: KioskDisk, page: int) -> None:
    path = places.release(kiosk.folder, 1)
    data = bytearray(path.read_bytes())
    start = page * 4096 % len(data)
    data[start : start + 4096] = bytes(byte ^ 0xFF for byte in data[start : start + 4096])
    path.write_bytes(data)

    assert kiosk.pull(feeds.first).state == "current"

    assert kiosk.verify().release == 1


def test_a_held_release_that_vanished_gives_way_to_one_before_it(
    feeds: Feeds, kiosk: KioskDisk
) -> None:
    kiosk.pull(feeds.second)
    kiosk.roll_back()
    places.release(kiosk.folder, 1).unlink()

    assert kiosk.pull(feeds.second).release == 2
    assert now_of(kiosk).state == "current"


def test_readers_of_another_user_can_read_what_a_narrow_umask_wrote(
    feeds: Feeds, tmp_path: Path, narrow_umask: None
) -> None:
    disk = KioskDisk(tmp_path / "store", feeds.root)
    disk.pull(feeds.second)

    read = [disk.folder, *disk.folder.glob("[rsoc]*"), *disk.folder.glob("[ro]*/**/*")]
    private = {"sync.db", "reserve"}
    closed = [path for path in read if path.name not in private and path.stat().st_mode & 4 == 0]
    assert closed == []


@pytest.fixture
def narrow_umask() -> Iterator[None]:
    before = os.umask(0o077)
    yield
    os.umask(before)
