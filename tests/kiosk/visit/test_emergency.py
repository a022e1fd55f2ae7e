"""An emergency takes over at once, is understood by one visitor, and stays for the next."""

from pathlib import Path

import pytest
from flood import awake, calm, flood, warn
from hearing_visitor import Listener
from visitor import Visitor

from kiosk.visit.session import LOOK_S
from kiosk.visit.state import Film, Place, Screen, Spot, State
from kiosk.visit.wishes import Back, Home, Wake


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return calm(tmp_path)


@pytest.fixture
def visitor(store: Path) -> Visitor:
    return awake(store)


def test_it_takes_over_a_visit_within_five_seconds(visitor: Visitor, store: Path) -> None:
    visitor.comes_to(State(place=Place(Screen.ITEM, item="vay-von", spot=Spot("s3", 0.5))))
    warn(store)

    visitor.wait(LOOK_S)

    assert LOOK_S <= 5
    assert visitor.state.place == Place(Screen.EMERGENCY, item="lu-quet")
    assert visitor.state.is_listening  # it is spoken at once


@pytest.mark.parametrize("screen", [Screen.PLAYER, Screen.SEARCH, Screen.PICTURE, Screen.COMFORT])
def test_it_takes_over_whatever_is_on_the_screen_and_gives_it_back(
    visitor: Visitor, store: Path, screen: Screen
) -> None:
    place = Place(screen, item="vay-von")
    visitor.comes_to(State(place=place, typed="vay vo", film=Film(is_playing=True), text=2))
    warn(store)
    visitor.wait(LOOK_S)

    visitor.tap("I have understood")

    assert visitor.state.place == place
    assert visitor.state.typed == "vay vo"
    assert visitor.state.text == 2
    assert not visitor.state.film.is_playing
    assert not visitor.state.is_listening


def test_at_rest_it_stands_there_speaks_and_then_keeps_silent(store: Path) -> None:
    listener = Listener(store)
    warn(store)

    listener.wait(1)
    listener.follows()
    heard = listener.hears()
    for _ in range(12):
        listener.hears_it_out()
    listener.wait(91)

    assert heard == "Lũ quét: lên chỗ cao"
    assert listener.state == State(place=Place(Screen.EMERGENCY, item="lu-quet"))
    assert listener.session.is_resting


def test_it_comes_back_to_each_new_visit_and_speaks_to_it(visitor: Visitor, store: Path) -> None:
    warn(store)
    visitor.wait(LOOK_S)
    visitor.tap("I have understood")

    visitor.session.end_visit()
    before = visitor.state
    visitor.session.do(Wake())

    assert before == State(place=Place(Screen.EMERGENCY, item="lu-quet"))
    assert visitor.state.place.screen is Screen.EMERGENCY
    assert visitor.state.is_listening


def test_whoever_has_understood_is_not_interrupted_again(visitor: Visitor, store: Path) -> None:
    warn(store)
    visitor.wait(LOOK_S)
    visitor.tap("I have understood")

    visitor.session.do(Home())
    visitor.wait(LOOK_S * 3)

    assert visitor.state.place == Place(Screen.HOME)


def test_a_reader_who_touched_nothing_for_a_while_is_warned_and_keeps_the_place(
    visitor: Visitor, store: Path
) -> None:
    place = Place(Screen.ITEM, item="vay-von", spot=Spot("s3", 0.5))
    visitor.comes_to(State(place=place))
    visitor.wait(60)
    warn(store)

    visitor.wait(LOOK_S)
    spoken = visitor.state.is_listening
    visitor.tap("I have understood")

    assert spoken
    assert visitor.state.place == place


def test_it_takes_the_place_of_the_question_whether_anybody_is_there(
    visitor: Visitor, store: Path
) -> None:
    visitor.comes_to(State(place=Place(Screen.ITEM, item="vay-von")))
    visitor.wait(92)
    warn(store)

    visitor.wait(LOOK_S)

    assert visitor.state.place.screen is Screen.EMERGENCY
    assert visitor.state.is_listening
    assert not visitor.state.is_warned


def test_whoever_listened_before_listens_afterwards(visitor: Visitor, store: Path) -> None:
    visitor.comes_to(State(place=Place(Screen.ITEM, item="vay-von"), is_listening=True))
    warn(store, flood("a-lu-quet"), flood("b-chay-rung"))
    visitor.wait(LOOK_S)

    visitor.tap("I have understood")
    visitor.tap("I have understood")

    assert visitor.state == State(
        place=Place(Screen.ITEM, item="vay-von"),
        is_listening=True,
        has_strip=True,
        understood=frozenset({"a-lu-quet", "b-chay-rung"}),
    )


def test_no_key_leads_past_an_emergency(visitor: Visitor, store: Path) -> None:
    visitor.comes_to(State(place=Place(Screen.ITEM, item="vay-von"), trail=(Place(Screen.HOME),)))
    warn(store)
    visitor.wait(LOOK_S)

    visitor.session.do(Home())
    visitor.session.do(Back())

    assert visitor.state.place == Place(Screen.EMERGENCY, item="lu-quet")


def test_a_film_stands_afterwards_where_it_was(visitor: Visitor, store: Path) -> None:
    film = Film(is_playing=True, at_ms=42_000, turn=3, subtitles="en")
    visitor.comes_to(State(place=Place(Screen.PLAYER, item="vay-von", block=1), film=film))
    warn(store)
    visitor.wait(LOOK_S)

    visitor.tap("I have understood")

    assert visitor.state.film == Film(at_ms=42_000, turn=3, subtitles="en")


def test_an_emergency_nobody_answers_is_not_asked_whether_it_is_still_there(
    visitor: Visitor, store: Path
) -> None:
    warn(store)
    visitor.wait(LOOK_S)

    visitor.wait(89)
    assert not visitor.state.is_warned
    visitor.wait(1)

    assert visitor.session.is_resting
