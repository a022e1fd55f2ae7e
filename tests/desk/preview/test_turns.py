"""At most two are drawn at a time, of a tab only its newest wish."""

import threading
import time
from pathlib import Path

import pytest

from content_sync.centre.desk.preview.turns import Busy, Replaced, turn, wanted, wish


def always() -> bool:
    return True


def test_a_third_has_to_wait_until_there_is_room(tmp_path: Path) -> None:
    at_once, most, lock = [0], [0], threading.Lock()

    def work() -> None:
        with turn(tmp_path, always, 10):
            with lock:
                at_once[0] += 1
                most[0] = max(most[0], at_once[0])
            time.sleep(0.05)
            with lock:
                at_once[0] -= 1

    threads = [threading.Thread(target=work) for _ in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert most[0] == 2


def test_who_waits_too_long_is_told(tmp_path: Path) -> None:
    with turn(tmp_path, always, 1, most=1), pytest.raises(Busy), turn(tmp_path, always, 0, most=1):
        pass


def test_a_newer_wish_of_the_tab_ends_the_wait_of_the_older(tmp_path: Path) -> None:
    wish(tmp_path, "one", "a" * 64)
    older = wanted(tmp_path, "one", "a" * 64)
    assert older()

    wish(tmp_path, "one", "b" * 64)

    with turn(tmp_path, always, 1, most=1), pytest.raises(Replaced), turn(tmp_path, older, 9, 1):
        pass


def test_another_tab_replaces_nothing(tmp_path: Path) -> None:
    wish(tmp_path, "one", "a" * 64)
    wish(tmp_path, "two", "b" * 64)
    assert wanted(tmp_path, "one", "a" * 64)()
