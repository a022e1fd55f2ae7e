"""status.json says whether the machine's clock and the feed's agreed, in which boot."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from kiosk_disk import KioskDisk
from publisher import FEED, Publisher

from content_sync.machine.agreed import Agreed, TimeTold
from content_sync.site.library.agreement import agreement
from content_sync.site.reach.folder import Folder

HERE = datetime(2026, 12, 5, 5, 51, tzinfo=UTC)


class Dated(Folder):
    """A feed that says what time it is."""

    def __init__(self, folder: Path, there: datetime | None) -> None:
        super().__init__(folder)
        self.time_told = TimeTold(there, HERE, 1000.0) if there else None


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    made = Publisher(tmp_path)
    made.publish({"feed": FEED})
    return made


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    return KioskDisk(tmp_path / "store", publisher.root)


def test_what_a_feed_says_is_kept_until_it_says_something_else(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    kiosk.boot = "this boot"

    kiosk.pull(Dated(publisher.feed, HERE + timedelta(seconds=2)))
    first = agreement(kiosk.folder)
    kiosk.pull(Dated(publisher.feed, None))  # a stick says no time
    second = agreement(kiosk.folder)
    kiosk.pull(Dated(publisher.feed, HERE + timedelta(hours=1)))

    assert first == second == Agreed("this boot", 2, "2026-12-05T05:51:00Z", 1000)
    assert agreement(kiosk.folder) is None


def test_a_store_that_was_told_nothing_or_is_damaged_has_no_exact_clock(tmp_path: Path) -> None:
    damaged = tmp_path / "status.json"

    before = agreement(tmp_path)
    damaged.write_text('{"clock_agreed": [1, 2')

    assert before is agreement(tmp_path) is None


def test_a_server_s_answer_says_what_time_it_is(publisher: Publisher, kiosk: KioskDisk) -> None:
    with publisher.serving() as url:
        kiosk.pull(url)

    found = agreement(kiosk.folder)

    assert found
    assert (found.boot, abs(found.offset_s) < 60) == ("first boot", True)
