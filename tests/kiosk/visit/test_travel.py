"""Which way a visit goes, as it is seen: a step deeper, a step back, or at once."""

from dataclasses import replace
from pathlib import Path

import pytest
from visitor import Visitor
from visits import stocked

from kiosk.visit.state import Place, Screen, State
from kiosk.visit.travel import Travel, travel
from kiosk.visit.visit import visit
from kiosk.visit.wishes import (
    Back,
    ChooseMotion,
    ChooseText,
    Home,
    OpenAsk,
    OpenComfort,
    OpenItem,
    OpenTopic,
    TurnTo,
    Wake,
    Wish,
)

HOME = State(place=Place(Screen.HOME))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stocked(tmp_path_factory.mktemp("travel") / "store")


def after(store: Path, *wishes: Wish) -> tuple[State, State]:
    """The last step of a visit that begins at home."""
    library = Visitor(store).session.library
    before = state = HOME
    for wish in wishes:
        before, state = state, visit(state, wish, library)
    return before, state


def test_what_is_opened_lies_deeper(store: Path) -> None:
    assert travel(*after(store, OpenTopic("support"))) is Travel.DEEPER
    assert travel(*after(store, OpenTopic("support"), OpenAsk())) is Travel.DEEPER


def test_back_goes_back_and_so_does_home_from_one_step_away(store: Path) -> None:
    assert travel(*after(store, OpenTopic("support"), OpenAsk(), Back())) is Travel.BACK
    assert travel(*after(store, OpenTopic("support"), Home())) is Travel.BACK


def test_home_from_afar_is_there_at_once(store: Path) -> None:
    assert travel(*after(store, OpenTopic("support"), OpenAsk(), Home())) is Travel.AT_ONCE


def test_what_changes_where_one_stands_goes_nowhere(store: Path) -> None:
    for wish in (TurnTo(1), ChooseText(3)):
        assert travel(*after(store, OpenTopic("support"), wish)) is Travel.NOWHERE


def test_whoever_wants_less_motion_sees_none(store: Path) -> None:
    calm = (OpenComfort(), ChooseMotion(False))

    assert travel(*after(store, *calm, Back())) is Travel.AT_ONCE
    assert travel(*after(store, *calm, OpenAsk())) is Travel.AT_ONCE
    assert travel(*after(store, *calm, ChooseMotion(True), Back())) is Travel.BACK


@pytest.mark.parametrize("screen", [Screen.EMERGENCY, Screen.PLAYER])
def test_an_emergency_and_a_film_are_there_at_once_and_leave_at_once(screen: Screen) -> None:
    there = replace(HOME, place=Place(screen), trail=(HOME.place,))

    assert travel(HOME, there) is Travel.AT_ONCE
    assert travel(there, HOME) is Travel.AT_ONCE


def test_the_first_touch_wakes_without_a_way(store: Path) -> None:
    assert travel(State(), visit(State(), Wake(), Visitor(store).session.library)) is Travel.AT_ONCE


def test_an_item_found_in_a_topic_is_two_steps_and_two_back(store: Path) -> None:
    there = (OpenTopic("support"), OpenItem("vay-von"))

    ways = [travel(*after(store, *there[:n])) for n in (1, 2)]
    back = [travel(*after(store, *there, *[Back()] * n)) for n in (1, 2)]

    assert ways == [Travel.DEEPER] * 2 and back == [Travel.BACK] * 2
