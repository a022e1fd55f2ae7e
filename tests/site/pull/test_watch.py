"""The service goes on whatever happens, and does not press on a feed that is in trouble."""

from collections.abc import Iterator

import pytest

from content_sync.errors import FeedError, TrustError, UseError
from content_sync.site.pull.feed import BusyError
from content_sync.site.pull.watch import pause_s, watch


class EveningError(Exception):
    """The test is over."""


def watched(outcomes: list[Exception | None]) -> list[float]:
    """The pauses after pulls with these outcomes, at 100 s and without chance."""
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
        watch(pull, sleep, lambda low, high: 1.0, 100)
    return pauses


def test_pauses_grow_while_the_feed_is_in_trouble_and_shrink_after() -> None:
    trouble = FeedError("off")

    assert watched([None, trouble, TrustError("captive"), trouble, None]) == [
        *(100, 200, 400, 400, 100),
    ]


def test_a_busy_server_is_left_alone_as_long_as_it_asked() -> None:
    assert watched([BusyError("busy", 3000), None]) == [3000, 100]


def test_pauses_are_never_quite_the_same() -> None:
    assert pause_s(100, 0, lambda low, high: low) == pytest.approx(80)
    assert pause_s(100, 0, lambda low, high: high) == pytest.approx(120)


def test_a_year_of_failures_does_not_end_it() -> None:
    assert pause_s(100, 10_000, lambda low, high: 1.0) == 400


def test_a_wrong_use_is_not_repeated_for_ever() -> None:
    def pull() -> None:
        raise UseError("no root")

    with pytest.raises(UseError):
        watch(pull, lambda seconds: None, lambda low, high: 1.0, 100)
