"""What is urgent overtakes media on their way: an emergency, a stick, whoever waits."""

import os
import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import bad_line
import pytest
from bad_line import Answer
from commands import start
from kiosk_disk import KioskDisk
from patience import PATIENCE_S
from publisher import Publisher, item, object_path

from content_sync.errors import FeedError, TrustError
from content_sync.site.pull.round import MadeWayError, Manners
from content_sync.site.reach.feed import AwayError
from content_sync.site.reach.folder import sticks
from content_sync.site.store import store

FILM = os.urandom(300_000)
SOUND = os.urandom(1000)
OTHERS = {f"bai/{n}.png": os.urandom(2000 + n) for n in range(6)}


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


@pytest.fixture
def kiosk(tmp_path: Path, publisher: Publisher) -> KioskDisk:
    return KioskDisk(tmp_path / "store", publisher.root)


@contextmanager
def once(happened: threading.Event, act: Callable[[], None]) -> Iterator[None]:
    """Act when it has happened, beside what is done in the block."""

    def wait() -> None:
        assert happened.wait(PATIENCE_S)
        act()

    thread = threading.Thread(target=wait)
    thread.start()
    yield
    thread.join()


def test_an_emergency_overtakes_a_film_and_the_film_goes_on_where_it_stopped(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    film = {"bai/film.mp4": FILM}
    publisher.publish({"bai": item("bai")}, film)
    kiosk.manners = Manners(every_s=0.05)
    arrived, go_on = threading.Event(), threading.Event()

    def warn() -> None:
        flood = item("lu", **{"class": "emergency", "tier": "extra"})
        publisher.publish({"bai": item("bai"), "lu": flood}, film | {"lu/a.opus": SOUND})

    with bad_line.bad_line(publisher.feed) as line, once(arrived, warn):
        line.expect(object_path(FILM), bad_line.stalls(100_000, arrived, go_on))
        status = kiosk.pull(line.url)
        go_on.set()

    assert (status.release, status.state, status.missing) == (2, "current", 0)
    media = [(path, part) for path, part in line.asked if path.startswith("o/")]
    assert media[0] == (object_path(FILM), None)
    assert set(media[1:]) == {(object_path(SOUND), None), (object_path(FILM), "bytes=100000-")}
    assert [path for path, _ in line.asked if path.startswith("d/")] != []


def test_a_head_that_did_not_change_disturbs_nothing(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"bai": item("bai")}, {"bai/film.mp4": FILM})
    kiosk.manners = Manners(every_s=0.05)
    arrived, go_on = threading.Event(), threading.Event()
    looked = threading.Semaphore(0)

    def answer_head(answer: Answer) -> None:
        bad_line.truly(answer)
        looked.release()

    def wait_for_looks() -> None:
        for _ in range(5):
            assert looked.acquire(timeout=PATIENCE_S)
        go_on.set()

    with bad_line.bad_line(publisher.feed) as line, once(arrived, wait_for_looks):
        line.expect("head", *[answer_head] * 99)
        line.expect(object_path(FILM), bad_line.stalls(100_000, arrived, go_on))
        status = kiosk.pull(line.url)

    assert status.state == "current"
    assert [part for path, part in line.asked if path == object_path(FILM)] == [
        *(None, "bytes=100000-")
    ]


@pytest.mark.parametrize("fault", [bad_line.captive, bad_line.hangs_up, bad_line.busy("600")])
def test_a_look_that_fails_ends_no_media(
    publisher: Publisher, kiosk: KioskDisk, fault: bad_line.Fault
) -> None:
    publisher.publish({"bai": item("bai")}, {"bai/film.mp4": FILM})
    kiosk.manners = Manners(every_s=0.05)
    arrived, go_on, looked = threading.Event(), threading.Event(), threading.Event()

    def answer_head(answer: Answer) -> None:
        looked.set()
        fault(answer)

    with bad_line.bad_line(publisher.feed) as line, once(looked, go_on.set):
        line.expect("head", bad_line.truly, *[answer_head] * 99)
        line.expect(object_path(FILM), bad_line.stalls(100_000, arrived, go_on))
        with suppress(TrustError):
            kiosk.pull(line.url)

    assert (kiosk.release, kiosk.status.missing) == (1, 0)


def test_whoever_waits_for_the_store_gets_it_from_the_service(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"bai": item("bai")}, {"bai/film.mp4": FILM})
    kiosk.manners = Manners(makes_way=True)
    arrived, go_on = threading.Event(), threading.Event()

    def come() -> None:
        with store.opened(kiosk.folder, PATIENCE_S) as opened:
            assert opened.current == 1

    with bad_line.bad_line(publisher.feed) as line, once(arrived, come):
        line.expect(object_path(FILM), bad_line.stalls(100_000, arrived, go_on))
        with pytest.raises(MadeWayError):
            kiosk.pull(line.url)
        go_on.set()

    (part,) = kiosk.folder.glob("objects/*/*.part")
    assert part.stat().st_size == 100_000
    assert kiosk.pull(str(publisher.feed)).missing == 0


def test_a_stick_put_in_while_a_film_comes_brings_the_rest(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    publisher.publish({"bai": item("bai")}, {"bai/film.mp4": FILM})
    kiosk.manners = Manners(sticks=lambda: sticks(tmp_path / "put-in"))
    arrived, go_on = threading.Event(), threading.Event()

    def put_in() -> None:
        shutil.copytree(publisher.feed, tmp_path / "copy")
        (tmp_path / "put-in").mkdir()
        (tmp_path / "copy").rename(tmp_path / "put-in/stick")

    with bad_line.bad_line(publisher.feed) as line, once(arrived, put_in):
        line.expect(object_path(FILM), bad_line.stalls(100_000, arrived, go_on))
        status = kiosk.pull(line.url)
        go_on.set()

    assert status.missing == 0
    assert [part for path, part in line.asked if path == object_path(FILM)] == [None]


def test_a_stick_brings_what_is_newer_where_there_is_no_link(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    publisher.publish({"bai": item("bai", "Cũ.")})
    kiosk.pull(str(publisher.feed))
    publisher.publish({"bai": item("bai", "Mới.")}, {"bai/film.mp4": FILM})
    shutil.copytree(publisher.feed, tmp_path / "put-in/keeper/stick/ban-tin")
    kiosk.manners = Manners(sticks=lambda: sticks(tmp_path / "put-in"))

    with pytest.raises(AwayError):
        kiosk.pull("http://127.0.0.1:9")

    assert (kiosk.release, kiosk.status.state, kiosk.status.missing) == (2, "offline", 0)


def test_foreign_older_and_broken_sticks_are_passed_over(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    publisher.publish({"bai": item("bai", "Cũ.")})
    shutil.copytree(publisher.feed, tmp_path / "put-in/older")
    publisher.publish({"bai": item("bai", "Mới.")})
    kiosk.pull(str(publisher.feed))
    foreign = Publisher(tmp_path / "foreign")
    foreign.publish({"bai": item("bai", "Fremd.")})
    foreign.feed.rename(tmp_path / "put-in/foreign")
    shutil.copytree(publisher.feed, tmp_path / "put-in/broken")
    (tmp_path / "put-in/broken/head").write_bytes(b"\x28\xb5\x2f\xfd" * 99)
    publisher.publish({"bai": item("bai", "Neu.")}, OTHERS)
    kiosk.manners = Manners(sticks=lambda: sticks(tmp_path / "put-in"))

    with publisher.serving() as url:
        status = kiosk.pull(url)

    assert (status.release, status.state, status.missing, status.reason) == (3, "current", 0, "")


def test_a_stick_that_stays_in_costs_no_bytes_of_the_line(
    publisher: Publisher, kiosk: KioskDisk, tmp_path: Path
) -> None:
    publisher.publish({"bai": item("bai")}, OTHERS)
    shutil.copytree(publisher.feed, tmp_path / "put-in/stick")
    kiosk.manners = Manners(sticks=lambda: sticks(tmp_path / "put-in"))

    with publisher.serving() as url:
        for _ in range(3):
            kiosk.pull(url)
        with bad_line.metered(url) as meter:
            kiosk.pull(meter.url)

    assert meter.requests == 1
    assert meter.answered_bytes < 200


def test_four_files_come_at_once(publisher: Publisher, kiosk: KioskDisk) -> None:
    publisher.publish({"bai": item("bai")}, OTHERS)
    together = threading.Barrier(4)

    def wait_for_the_others(answer: Answer) -> None:
        together.wait(PATIENCE_S)
        bad_line.truly(answer)

    with bad_line.bad_line(publisher.feed) as line:
        line.expect("o/", *[wait_for_the_others] * 4)
        status = kiosk.pull(line.url)

    assert status.missing == 0


def test_one_broken_line_of_four_ends_the_pull_and_keeps_what_came(
    publisher: Publisher, kiosk: KioskDisk
) -> None:
    publisher.publish({"bai": item("bai")}, {"bai/film.mp4": FILM} | OTHERS)

    with bad_line.bad_line(publisher.feed) as line:
        line.expect(object_path(FILM), bad_line.cut(100_000), *[bad_line.cut(0)] * 3)
        with pytest.raises(FeedError):
            kiosk.pull(line.url)
        line.asked.clear()
        status = kiosk.pull(line.url)

    assert status.missing == 0
    assert (object_path(FILM), "bytes=100000-") in line.asked


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_a_service_in_the_middle_of_a_film_ends_when_it_is_told_to(
    publisher: Publisher, kiosk: KioskDisk, end: signal.Signals
) -> None:
    publisher.publish({"bai": item("bai")}, {"bai/film.mp4": FILM} | OTHERS)
    arrived, go_on = threading.Event(), threading.Event()

    with bad_line.bad_line(publisher.feed) as line:
        line.expect(object_path(FILM), bad_line.stalls(100_000, arrived, go_on))
        process = start("watch", line.url, kiosk.folder, "--root", publisher.root)
        assert arrived.wait(PATIENCE_S)
        process.send_signal(end)
        process.communicate(timeout=PATIENCE_S)
        go_on.set()

    assert process.returncode == (0 if end == signal.SIGTERM else 130)
    assert kiosk.pull(str(publisher.feed)).missing == 0
