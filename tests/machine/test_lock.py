"""One at a time: whoever comes second waits, is told for whom, and a killed one holds nobody up."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from patience import PATIENCE_S

from content_sync.errors import StoreError
from content_sync.machine.lock import NAME, alone

HOLD = """
import sys, time, pathlib
from content_sync.machine.lock import alone
with alone(pathlib.Path(sys.argv[1]), print):
    print("at work", flush=True)
    time.sleep(3600)
"""


def nobody(who: str) -> None:
    raise AssertionError(f"nobody else is here, but {who}")


def test_who_was_killed_holds_nobody_up_and_who_lives_is_named(tmp_path: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLD, tmp_path / "feed"], stdout=-1)
    assert holder.stdout and holder.stdout.readline() == b"at work\n"
    told: list[str] = []
    entered = threading.Event()
    waits = threading.Event()

    def tell(who: str) -> None:
        told.append(who)
        waits.set()

    def enter() -> None:
        with alone(tmp_path / "feed", tell):
            entered.set()

    thread = threading.Thread(target=enter, daemon=True)
    thread.start()
    assert waits.wait(PATIENCE_S)
    assert not entered.is_set()
    holder.send_signal(signal.SIGKILL)

    assert entered.wait(PATIENCE_S)
    thread.join(PATIENCE_S)
    holder.communicate()
    assert told == [f"PID {holder.pid}, {os.uname().nodename}"]


def test_a_folder_in_which_nothing_came_of_it_is_gone_again(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no"), alone(tmp_path / "feed", nobody):
        raise ValueError("no")
    assert not (tmp_path / "feed").exists()

    with alone(tmp_path / "feed", nobody):
        (tmp_path / "feed/head").touch()
    with alone(tmp_path / "feed", nobody):
        pass
    assert (tmp_path / "feed/head").exists()


def test_many_at_once_enter_one_by_one_though_the_folder_comes_and_goes(tmp_path: Path) -> None:
    inside = threading.Lock()
    clashes = []

    def enter() -> None:
        for _ in range(20):
            with alone(tmp_path / "feed", lambda who: None):
                if not inside.acquire(blocking=False):
                    clashes.append(1)
                inside.release()

    threads = [threading.Thread(target=enter) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)

    assert not clashes


def test_a_link_in_the_place_of_a_lock_leads_nowhere(tmp_path: Path) -> None:
    keys = tmp_path / "targets.pem"
    keys.write_text("secret")
    feed = tmp_path / "feed"
    feed.mkdir()
    (feed / NAME).symlink_to(keys)

    with pytest.raises(StoreError), alone(feed, print):
        pass

    assert keys.read_text() == "secret"


def test_a_folder_that_is_not_mounted_is_told(tmp_path: Path) -> None:
    feed = tmp_path / "feed"
    feed.symlink_to(tmp_path / "nowhere" / "feed")

    with pytest.raises(StoreError), alone(feed, print):
        pass


def test_a_pipe_in_the_place_of_a_lock_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / NAME)

    with pytest.raises(StoreError, match="remove it"), alone(tmp_path, nobody):
        pass
