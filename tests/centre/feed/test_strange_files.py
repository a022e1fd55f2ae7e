"""What is no file of a feed is never opened: a pipe would wait for ever, a link lead elsewhere."""

import os
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from urllib.error import HTTPError

import pytest
from patience import PATIENCE_S
from publisher import FEED, Publisher, item, made
from shapes import every

from content_sync.centre.feed import feed_files, metadata
from content_sync.centre.pages.edition import Signed
from content_sync.centre.pages.write import write
from content_sync.centre.upkeep.export import export
from content_sync.centre.upkeep.prune import prune
from content_sync.centre.upkeep.repair import repair
from content_sync.errors import BanTinError, StoreError
from content_sync.machine.disk import is_plain

UNREAD = "metadata/1.snapshot.json"  # of an earlier release nobody asks for it
MEDIA = {"vay-von/a.png": b"picture", "vay-von/b.vtt": b"WEBVTT\n\n00:00.000 --> 00:01.000\na\n"}
OPEN = """
import sys, pathlib
from content_sync.centre.pages.made.record import Record
record = Record.open(pathlib.Path(sys.argv[1]))
record.put_made("index.html", "key")
record.settle()
assert record.made() == {"index.html": "key"}
"""


def pipe(path: Path) -> None:
    os.mkfifo(path)


def link(path: Path) -> None:
    path.symlink_to(os.devnull)


def link_to_a_pipe(path: Path) -> None:
    os.mkfifo(path.with_name(f"{path.name}~"))
    path.symlink_to(f"{path.name}~")


@contextmanager
def in_time() -> Iterator[None]:
    """Whoever waits at a pipe is woken, and the test fails."""

    def wake(*_: object) -> None:
        raise AssertionError("it waits")  # no OSError, which is told and goes on

    before = signal.signal(signal.SIGALRM, wake)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def brought(publisher: Publisher, words: str = "Hai.") -> None:
    """Publish, with pages."""
    items = {"vay-von": item("vay-von", words)}
    done = publisher.publish(items, MEDIA)
    build = made({"feed": FEED} | items, MEDIA, publisher.media_folder)
    write(publisher.feed, build, Signed(done.release, done.issued), publisher.now.date())


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    """A centre with two releases and new keys, and pages."""
    publisher = Publisher(tmp_path)
    brought(publisher, "Một.")
    publisher.renew()
    brought(publisher)
    return publisher


def files(feed: Path) -> list[str]:
    return sorted(path.relative_to(feed).as_posix() for path in feed.rglob("*") if is_plain(path))


@pytest.mark.parametrize("put", [pipe, every(link), every(link_to_a_pipe)])
def test_nobody_waits_for_it_and_it_does_not_stay(
    publisher: Publisher, tmp_path: Path, put: Callable[[Path], None]
) -> None:
    whole = tmp_path / "whole"
    shutil.copytree(publisher.feed, whole)
    left = []
    for name in files(whole):
        shutil.rmtree(publisher.feed)
        shutil.copytree(whole, publisher.feed)
        (publisher.feed / name).unlink()
        put(publisher.feed / name)
        for work in (
            lambda: metadata.state(publisher.feed),
            lambda: export(publisher.feed, tmp_path / "stick", since=1),
            lambda: brought(publisher),
            lambda: repair(publisher.feed),
            lambda: export(publisher.feed, tmp_path / "stick"),
            lambda: prune(publisher.feed, publisher.now, timedelta(days=30)),
        ):
            with in_time(), suppress(BanTinError):
                work()
        if os.path.lexists(publisher.feed / name) and not is_plain(publisher.feed / name):
            left.append(name)
        shutil.rmtree(tmp_path / "stick", ignore_errors=True)

    assert left == [UNREAD]


@pytest.mark.parametrize("name", ["made.db", "made.db-journal"])
def test_nobody_waits_for_a_record_of_pages(tmp_path: Path, name: str) -> None:
    asked = [sys.executable, "-c", OPEN, str(tmp_path / "made.db")]  # SQLite cannot be woken
    subprocess.run(asked, check=True, timeout=PATIENCE_S)
    (tmp_path / name).unlink(missing_ok=True)
    os.mkfifo(tmp_path / name)

    subprocess.run(asked, check=True, timeout=PATIENCE_S)

    assert is_plain(tmp_path / "made.db")


@pytest.mark.parametrize("put", [pipe, link, link_to_a_pipe])
@pytest.mark.parametrize("name", ["head", "root/1.root.json", "pages/vi/vay-von.html"])
def test_it_is_not_served(publisher: Publisher, put: Callable[[Path], None], name: str) -> None:
    (publisher.feed / name).unlink()
    put(publisher.feed / name)

    with publisher.serving() as url, pytest.raises(HTTPError, match="404"):
        urllib.request.urlopen(f"{url}/{name}", timeout=PATIENCE_S)


def test_the_text_of_a_release_is_read_from_no_pipe(publisher: Publisher) -> None:
    state = metadata.state(publisher.feed)
    assert state
    for line in feed_files.read_catalog(publisher.feed, state.custom.catalog.sha256):
        path = feed_files.object_path(publisher.feed, line.sha256)
        path.unlink()
        pipe(path)

        assert feed_files.size(path) is None
        with in_time(), pytest.raises(StoreError, match="misses"):
            feed_files.text(publisher.feed, line)
