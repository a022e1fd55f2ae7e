"""The service goes on whatever happens, and does not press on a feed that is in trouble."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from content_sync.errors import FeedError, StoreError, TrustError, UseError
from content_sync.site.pull.round import MadeWayError
from content_sync.site.pull.watch import watch
from content_sync.site.reach.feed import AwayError, BusyError
from content_sync.site.store.status import read_status, tell_failed
from content_sync.site.store.turn import TakenError


class EveningError(Exception):
    """The test is over."""


def watched(
    outcomes: Sequence[Exception | None],
    tell: Callable[[Exception], None] = lambda error: None,
    every_s: float = 100,
) -> list[float]:
    """The pauses after pulls with these outcomes, without chance."""
    pauses: list[float] = []
    coming: Iterator[Exception | None] = iter(outcomes)

    def pull() -> None:
        outcome = next(coming)
        if outcome:
            raise outcome

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == len(outcomes):
            raise EveningError

    with pytest.raises(EveningError):
        watch(pull, sleep, lambda low, high: 1.0, every_s, tell)
    return pauses


def test_pauses_grow_while_the_feed_is_in_trouble_and_shrink_after() -> None:
    trouble = FeedError("off")

    assert watched([None, trouble, TrustError("captive"), trouble, None]) == [
        *(100, 200, 400, 400, 100),
    ]


def test_a_busy_server_is_left_alone_as_long_as_it_asked() -> None:
    assert watched([BusyError("busy", 3000), None]) == [3000, 100]


@pytest.mark.parametrize(("chance", "pause"), [(min, 80), (max, 120)])
def test_pauses_are_never_quite_the_same(
    chance: Callable[[float, float], float], pause: float
) -> None:
    pauses: list[float] = []

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        raise EveningError

    with pytest.raises(EveningError):
        watch(lambda: None, sleep, chance, 100)

    assert pauses == [pytest.approx(pause)]


def test_a_year_of_failures_does_not_end_it() -> None:
    assert watched([FeedError("off")] * 9999)[-1] == 400


ANYTHING = [
    RecursionError("maximum recursion depth exceeded"),
    MemoryError(),
    OSError(5, "Input/output error"),
    sqlite3.DatabaseError("database disk image is malformed"),
    StoreError("the disk is full"),
    UseError("what this store believes is lost"),
    KeyError("a bug"),
]


@pytest.mark.parametrize("error", ANYTHING, ids=[type(error).__name__ for error in ANYTHING])
def test_nothing_that_goes_wrong_ends_the_service_and_the_status_says_it(
    tmp_path: Path, error: Exception
) -> None:
    assert watched([error, None], partial(tell_failed, tmp_path)) == [200, 100]

    status = read_status(tmp_path)
    assert status.state == "broken"
    assert str(error) in status.reason


def test_a_status_that_cannot_be_written_does_not_end_it_either(tmp_path: Path) -> None:
    (tmp_path / "status.json").mkdir()
    (tmp_path / "status.json/full").write_bytes(b"")
    (tmp_path / "status.json.part").mkdir()

    assert watched([KeyError("bug")], partial(tell_failed, tmp_path)) == [200]


def test_what_a_pull_told_itself_stands(tmp_path: Path) -> None:
    watched([FeedError("off"), TrustError("captive")], partial(tell_failed, tmp_path))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("end", [SystemExit(0), KeyboardInterrupt()])
def test_only_its_own_end_ends_it(end: BaseException) -> None:
    def pull() -> None:
        raise end

    with pytest.raises(type(end)):
        watch(pull, lambda seconds: None, lambda low, high: 1.0, 100)


def test_while_there_is_no_link_the_feed_is_asked_for_every_minute() -> None:
    away = AwayError("no route")

    assert watched([away] * 7 + [None, away], every_s=900) == [5, 10, 20, 40, 60, 60, 60, 900, 5]
    assert watched([away] * 9999)[-1] == 60
    assert watched([away], every_s=1) == [1]


@pytest.mark.parametrize("error", [MadeWayError("a stick"), TakenError("a stick")])
def test_whoever_made_way_comes_again_in_seconds(error: Exception) -> None:
    assert watched([error, error, None]) == [5, 5, 100]
