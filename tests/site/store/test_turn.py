"""One writer at a time: whoever comes next waits as long as it likes, and is made way for."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from content_sync.errors import StoreError
from content_sync.site.library import places
from content_sync.site.store import store as stores
from content_sync.site.store.turn import is_wanted, taking_turns

HOLD = """
import sys, time
from pathlib import Path
from content_sync.site.store.store import opened
with opened(Path(sys.argv[1])):
    print("at work", flush=True)
    sys.stdin.read()
"""


class Clock:
    """A clock that moves only while somebody waits."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds


def test_who_waits_is_seen_and_begins_when_the_other_makes_way(tmp_path: Path) -> None:
    seen = []
    with ExitStack() as first:
        first.enter_context(taking_turns(tmp_path, 0))
        before = is_wanted(tmp_path)

        def make_way(_: float) -> None:
            seen.append(is_wanted(tmp_path))
            first.close()

        with taking_turns(tmp_path, 60, sleep=make_way):
            seen.append(is_wanted(tmp_path))

    assert (before, seen) == (False, [True, False])


def test_who_is_not_made_way_for_gives_up_when_its_patience_ends(tmp_path: Path) -> None:
    clock = Clock()
    with (
        taking_turns(tmp_path, 0),
        pytest.raises(StoreError, match="another sync is at work"),
        taking_turns(tmp_path, 60, clock, clock.sleep),
    ):
        pass

    assert clock.seconds >= 60
    assert not is_wanted(tmp_path)


def test_only_one_waits_and_a_third_is_told_so(tmp_path: Path) -> None:
    told = []

    def come_third(_: float) -> None:
        with pytest.raises(StoreError, match="another sync"), taking_turns(tmp_path, 0):
            pass
        told.append(is_wanted(tmp_path))
        first.close()

    with ExitStack() as first:
        first.enter_context(taking_turns(tmp_path, 0))
        with taking_turns(tmp_path, 60, sleep=come_third):
            pass

    assert told == [True]


def test_a_store_says_whether_somebody_waits_for_it(tmp_path: Path) -> None:
    with stores.opened(tmp_path / "store") as store:
        alone = store.is_wanted()
        clock = Clock()
        seen = []

        def look(seconds: float) -> None:
            seen.append(store.is_wanted())
            clock.sleep(seconds)

        with pytest.raises(StoreError), taking_turns(tmp_path / "store", 1, clock, look):
            pass

    assert not alone
    assert all(seen)


def test_a_turn_ends_with_the_process_that_had_it(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "store")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout
    assert holder.stdout.readline() == "at work\n"
    with pytest.raises(StoreError, match="another sync"), stores.opened(tmp_path / "store"):
        pass
    holder.send_signal(signal.SIGKILL)
    holder.communicate()

    with stores.opened(tmp_path / "store") as store:
        assert store.current == 0


@pytest.mark.parametrize("place", [places.lock, places.lock_next])
@pytest.mark.parametrize("what", ["folder", "pipe", "link", "read-only"])
def test_what_lies_where_the_lock_belongs_stops_nobody(
    place: Callable[[Path], Path], what: str, tmp_path: Path
) -> None:
    store = tmp_path / "store"
    store.mkdir()
    elsewhere = tmp_path / "elsewhere"
    match what:
        case "folder":
            (place(store) / "copy").mkdir(parents=True)
        case "pipe":
            os.mkfifo(place(store))
        case "link":
            place(store).symlink_to(elsewhere)
        case "read-only":
            place(store).touch(0o444)

    with stores.opened(store) as opened:
        assert opened.current == 0
    assert not elsewhere.exists()
