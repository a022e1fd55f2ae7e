"""A quota for media: the least needed stay away or go, and nothing is fetched to be thrown away."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from bad_line import bad_line
from kiosk_disk import KioskDisk
from publisher import FEED, Publisher, item, made

from content_sync.centre.feed import keys
from content_sync.centre.release import publish
from content_sync.kiosk_toml import most_bytes, read_table
from content_sync.signed.catalog import Line
from content_sync.site.library import places
from content_sync.site.pull import sync
from content_sync.site.reach.feed import reach
from content_sync.site.store import store as stores
from content_sync.site.store.status import Status

TIERS = {"essential": 0, "normal": 10, "extra": 20}
SIZE = 100_000
NAMES = ("essential/a.mp4", "normal/a.png", "normal/b.mp4", "extra/a.png", "extra/b.mp4")


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """Whose feed has pictures and films of three tiers, each of 100 kB."""
    publisher = Publisher(tmp_path / "centre")
    put(publisher, "Cũ.")
    return publisher


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    return KioskDisk(tmp_path / "store", publisher.root)


def put(publisher: Publisher, words: str) -> None:
    publisher.now += timedelta(hours=1)
    items = {tier: item(tier, words, tier=tier) for tier in TIERS}
    media = {name: content(name) for name in NAMES}
    build = made({"feed": FEED, **items}, media, publisher.media_folder)
    build = replace(build, lines=tuple(map(in_tier, build.lines)))
    publish.publish(build, publisher.feed, keys.load(publisher.key_folder, None), publisher.now)


def in_tier(line: Line) -> Line:
    """The line as a centre writes it: priority by tier and kind."""
    tier, _, name = line.id.partition("/")
    return msgspec.structs.replace(line, priority=line.priority + TIERS[tier]) if name else line


def content(name: str) -> bytes:
    return (f"{name} " * SIZE).encode()[:SIZE]


def pull(kiosk: KioskDisk, source: str, megabytes: float | None) -> Status:
    table = {} if megabytes is None else {"disk_megabytes": megabytes}
    with stores.opened(kiosk.folder, most_bytes=most_bytes(table)) as opened:
        return sync.pull(reach(source), opened, kiosk.site, kiosk.now, kiosk.root)


def here(kiosk: KioskDisk) -> list[str]:
    data = {path.read_bytes() for path in places.objects(kiosk.folder).glob("*/*")}
    return [name for name in NAMES if content(name) in data]


@pytest.mark.parametrize(
    ("megabytes", "kept"), [(0.01, 1), (0.21, 2), (0.32, 3), (0.45, 4), (0.6, 5), (None, 5)]
)
def test_within_a_quota_the_most_needed_come(
    publisher: Publisher, kiosk: KioskDisk, megabytes: float | None, kept: int
) -> None:
    status = pull(kiosk, str(publisher.feed), megabytes)

    assert here(kiosk) == [*NAMES[:kept]]
    assert status.missing == len(NAMES) - kept
    assert status.state == ("current" if kept == len(NAMES) else "incomplete")
    assert ("wait for room" in status.reason) == (kept < len(NAMES))


def test_a_quota_made_smaller_lets_the_least_needed_go_and_fetches_none_of_it_again(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    pull(kiosk, str(publisher.feed), None)

    with bad_line(publisher.feed) as line:
        for _ in range(3):
            pull(kiosk, line.url, 0.32)
        put(publisher, "Mới.")
        assert pull(kiosk, line.url, 0.32).release == 2

    assert here(kiosk) == [*NAMES[:3]]
    assert [path for path, _ in line.asked if path.startswith("o/")] == []
    assert pull(kiosk, str(publisher.feed), None).missing == 0


def test_a_keeper_writes_the_quota_in_megabytes(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("disk_megabytes = 500")

    assert most_bytes(read_table(tmp_path / "kiosk.toml")) == 500_000_000
    assert most_bytes({}) is None
