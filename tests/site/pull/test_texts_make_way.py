"""Texts that take hours make way for a stick and for whoever waits; nothing of them is lost."""

import itertools
import random
import shutil
import threading
from pathlib import Path

import bad_line
import pytest
from bad_line import Answer
from kiosk_disk import KioskDisk
from patience import PATIENCE_S
from publisher import Publisher, item

from content_sync.site.pull.round import MadeWayError, Manners
from content_sync.site.pull.watch import watch
from content_sync.site.reach.folder import sticks
from content_sync.site.store import store

BEGUN = 100_000  # bytes of a pack; more than one that is fetched at one go
LETTERS = random.Random(1)
LONG = "".join(chr(LETTERS.randrange(0x4E00, 0x9F00)) for _ in range(3 * BEGUN))


class EveningError(Exception):
    """The test is over."""


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    publisher = Publisher(tmp_path)
    publisher.publish({"bai": item("bai", LONG)}, {"bai/a.png": b"picture"})
    return publisher


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    return KioskDisk(tmp_path / "store", publisher.root)


def service(kiosk: KioskDisk, url: str) -> None:
    """The service's loop, until it rests after a sync that is done."""

    def rest(seconds: float) -> None:
        if kiosk.status.state == "current":
            raise EveningError

    with pytest.raises(EveningError):
        watch(lambda: kiosk.pull(url), rest, lambda low, high: 1.0, 100)


def test_a_stick_put_in_while_the_first_texts_drip_is_taken_at_once(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    shutil.copytree(publisher.feed, tmp_path / "stick")
    put_in = tmp_path / "put-in"
    kiosk.manners = Manners(
        sticks=lambda: sticks(put_in), clock=map(float, itertools.count()).__next__
    )
    dripping, again, shown = threading.Event(), threading.Event(), list[int]()

    def arrive() -> None:
        assert dripping.wait(PATIENCE_S)
        put_in.mkdir()
        (tmp_path / "stick").rename(put_in / "stick")
        assert again.wait(PATIENCE_S)

    def answer_again(answer: Answer) -> None:
        shown.append(kiosk.release)
        again.set()
        bad_line.truly(answer)

    keeper = threading.Thread(target=arrive)
    keeper.start()
    with bad_line.bad_line(publisher.feed) as line:
        line.expect("d/", bad_line.drips(BEGUN, dripping))
        line.expect("head", bad_line.truly, answer_again)
        service(kiosk, line.url)
    keeper.join()

    assert shown == [1]
    assert (kiosk.release, kiosk.status.missing) == (1, 0)
    assert [path for path, _ in line.asked if path.startswith("o/")] == []


def test_whoever_waits_for_the_store_gets_it_and_the_texts_go_on_where_they_were(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    kiosk.manners = Manners(makes_way=True)
    dripping, waited = threading.Event(), list[int]()

    def come() -> None:
        assert dripping.wait(PATIENCE_S)
        with store.opened(kiosk.folder, PATIENCE_S) as opened:
            waited.append(opened.current)

    keeper = threading.Thread(target=come)
    keeper.start()
    with bad_line.bad_line(publisher.feed) as line:
        line.expect("d/", bad_line.drips(BEGUN, dripping))
        with pytest.raises(MadeWayError):
            kiosk.pull(line.url)
        told = kiosk.status
        keeper.join()
        line.asked.clear()
        kiosk.pull(line.url)

    (asked,) = [part for path, part in line.asked if path.startswith("d/")]
    assert waited == [0]
    assert (told.state, told.release) == ("empty", 0)
    assert int((asked or "").removeprefix("bytes=").rstrip("-")) > BEGUN
    assert kiosk.status.state == "current"


def test_an_emergency_published_while_texts_came_for_long_is_shown_before_media(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    elapsed = [0.0]
    kiosk.manners = Manners(clock=lambda: elapsed[0])

    def take_hours(answer: Answer) -> None:
        elapsed[0] += 2 * kiosk.manners.every_s
        warning = item("lu", **{"class": "emergency"})
        publisher.publish({"bai": item("bai", LONG), "lu": warning}, {"bai/a.png": b"picture"})
        bad_line.truly(answer)

    with bad_line.bad_line(publisher.feed) as line:
        line.expect("d/", take_hours)
        kiosk.pull(line.url)

    asked = "".join(path[0] for path, _ in line.asked)
    assert (kiosk.release, asked) == (2, "hdhdo")
