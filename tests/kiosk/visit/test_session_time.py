"""Time in a visit: when somebody is asked whether they are there, and what counts as an answer."""

from dataclasses import replace
from pathlib import Path

import pytest
from visitor import MORNING, Visitor
from visits import HOME, READING, stocked

from kiosk.visit.state import State
from kiosk.visit.wishes import Home, OpenAsk, Stay


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stocked(tmp_path_factory.mktemp("session") / "store")


@pytest.mark.parametrize(("state", "idle_s"), [(HOME, 30), (READING, 90)])
def test_a_visitor_is_asked_after_the_idle_time_and_not_before(
    store: Path, state: State, idle_s: int
) -> None:
    visitor = Visitor(store)
    visitor.session.state = state

    visitor.wait(idle_s - 1)
    early = visitor.state
    visitor.wait(1)

    assert early == state
    assert visitor.state == replace(state, is_warned=True)
    assert visitor.session.left_s == 20


@pytest.mark.parametrize("state", [HOME, READING])
def test_a_visitor_who_does_not_answer_has_twenty_seconds(store: Path, state: State) -> None:
    visitor = Visitor(store)
    visitor.session.state = state
    visitor.wait(visitor.session.idle_s)

    visitor.wait(19)
    late = visitor.state
    visitor.wait(1)

    assert late == replace(state, is_warned=True)
    assert visitor.state == State()


@pytest.mark.parametrize("state", [HOME, READING])
def test_one_tap_goes_on_with_the_visit_more_than_ten_times(store: Path, state: State) -> None:
    visitor = Visitor(store)
    visitor.session.state = state

    for _ in range(12):
        visitor.wait(visitor.session.idle_s + 19)
        assert visitor.state.is_warned
        visitor.session.do(Stay())
        assert visitor.state == state


def test_a_touch_starts_the_idle_time_anew(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.state = HOME
    visitor.wait(29)

    visitor.session.touch()
    visitor.wait(29)

    assert visitor.state == HOME


def test_whoever_goes_home_while_being_asked_is_asked_no_more(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.state = READING
    visitor.wait(95)

    visitor.session.touch()
    visitor.session.do(Home())

    assert visitor.state == HOME


def test_at_rest_nobody_is_asked_and_nothing_is_redrawn(store: Path) -> None:
    visitor = Visitor(store)

    visitor.wait(300)

    assert visitor.state == State()
    assert visitor.changes == 0


def test_the_day_of_the_demonstration_is_a_sunday() -> None:
    assert MORNING.isoweekday() == 7


def test_a_question_that_is_read_aloud_is_no_answer_to_it(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.do(OpenAsk())
    visitor.wait(90)
    assert visitor.state.is_warned

    for _ in range(19):
        visitor.session.hear()
        visitor.wait(1)
    left_s = visitor.session.left_s
    visitor.wait(1)

    assert left_s == 1
    assert visitor.session.is_resting


def test_what_plays_counts_as_somebody(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.do(OpenAsk())
    visitor.wait(89)

    visitor.session.hear()
    visitor.wait(89)

    assert not visitor.state.is_warned
