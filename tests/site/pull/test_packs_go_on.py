"""A large pack goes on where it stopped: texts arrive with minutes of a line a day, too."""

import random
from pathlib import Path

import bad_line
import pytest
from kiosk_disk import KioskDisk
from publisher import Publisher, item

from content_sync.errors import FeedError
from content_sync.site.library import places
from content_sync.site.store.packs import SMALL_BYTES

CUT = 100_000


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path)
    letters = random.Random(1)
    words = "".join(chr(letters.randrange(0x4E00, 0x9F00)) for _ in range(3 * CUT))
    publisher.publish({"vay-von": item("vay-von", words)})
    return publisher


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    return KioskDisk(tmp_path / "store", publisher.root)


def broken_off(publisher: Publisher, kiosk: KioskDisk) -> None:
    """A pull that gets the beginning of the first pack alone."""
    with bad_line.bad_line(publisher.feed) as line:
        line.expect("d/", bad_line.cut(CUT), *[bad_line.cut(0)] * 3)
        with pytest.raises(FeedError):
            kiosk.pull(line.url)


def left(kiosk: KioskDisk) -> list[Path]:
    return list(places.packs(kiosk.folder).glob("*"))


def test_a_first_pack_goes_on_where_it_stopped(publisher: Publisher, kiosk: KioskDisk) -> None:
    broken_off(publisher, kiosk)
    assert [path.stat().st_size for path in left(kiosk)] == [CUT]

    with bad_line.bad_line(publisher.feed) as line:
        status = kiosk.pull(line.url)
        ranges = [asked for path, asked in line.asked if path.startswith("d/")]

    assert (status.release, status.state) == (1, "current")
    assert ranges == [f"bytes={CUT}-"]
    assert left(kiosk) == []


def test_a_pack_begun_over_a_line_is_finished_from_a_stick(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    broken_off(publisher, kiosk)

    status = kiosk.pull(str(publisher.feed))

    assert (status.release, left(kiosk)) == (1, [])


def test_a_beginning_that_has_rotted_is_fetched_anew(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    broken_off(publisher, kiosk)
    (part,) = left(kiosk)
    part.write_bytes(bytes(SMALL_BYTES))

    status = kiosk.pull(str(publisher.feed))

    assert (status.release, status.state) == (1, "current")


def test_what_came_of_a_pack_that_no_way_leads_by_any_more_goes(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    broken_off(publisher, kiosk)
    (begun,) = left(kiosk)
    for name in ("vay-von", "ba-con-bo"):
        publisher.publish({name: item(name)})
    with bad_line.bad_line(publisher.feed) as line:
        line.expect("d/", *[bad_line.cut(0)] * 4)
        with pytest.raises(FeedError):
            kiosk.pull(line.url)

    assert not begun.exists()
    assert kiosk.pull(str(publisher.feed)).release == 3
