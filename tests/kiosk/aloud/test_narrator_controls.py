"""Whoever listens hears what stands on a screen, and a control before it acts."""

from pathlib import Path

import pytest
from hearing_visitor import Listener
from long_item import listening, reads_item
from visitor import named

from kiosk.sheet.sheet import Control
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.steering import GoOn

QUESTION = "Are you still there? Touch the screen to stay."


@pytest.fixture
def listener(tmp_path: Path) -> Listener:
    return listening(tmp_path / "store")


def test_other_screens_are_read_control_by_control_from_the_top(listener: Listener) -> None:
    listener.comes_to(State(place=Place(Screen.LANGUAGES)))
    listener.tap("Listen")

    marked: list[Control] = []
    while isinstance(listener.narrator.marked, Control):
        marked.append(listener.narrator.marked)
        assert listener.hears() == listener.narrator.marked.says.text
        listener.hears_it_out()

    assert [one.rect.y for one in marked] == sorted(one.rect.y for one in marked)
    assert {"Tiếng Việt", "English", "Hỏi ai?"} <= {one.label.text for one in marked}
    assert "Tạm dừng" not in {one.label.text for one in marked}


def test_touching_reads_first_and_acts_on_the_second_touch(listener: Listener) -> None:
    listener.comes_to(State(place=Place(Screen.HOME)))
    listener.tap("Listen")
    tile = named(listener.sees(), "Tôi cần vay vốn")

    listener.feels_for(tile)
    first = listener.hears(), listener.state.place.screen
    listener.hears_it_out()
    listener.feels_for(tile)

    assert first == ("Tôi cần vay vốn", Screen.HOME)
    assert listener.state.place.screen is not Screen.HOME


def test_a_button_acts_at_the_first_touch(listener: Listener) -> None:
    listener.comes_to(State(place=Place(Screen.HOME)))
    listener.tap("Listen")

    listener.feels_for(named(listener.sees(), "Tất cả các mục"))

    assert listener.state.place.screen is Screen.TOPICS


def test_after_a_touch_nothing_else_is_read_until_asked(listener: Listener) -> None:
    listener.comes_to(State(place=Place(Screen.LANGUAGES), has_opened=True))
    listener.tap("Listen")
    listener.feels_for(named(listener.sees(), "English"))

    silence = listener.hears_it_out()
    listener.session.do(GoOn())
    listener.follows()

    assert silence == ""
    assert listener.hears() == "Tiếng Việt"


def test_the_warning_is_read_and_obeys_the_first_touch(listener: Listener) -> None:
    reads_item(listener)
    listener.wait(90)
    listener.follows()

    heard = listener.hears()
    listener.feels_for(named(listener.sees(), "Go on reading"))

    assert heard == listener.sees().look.say(QUESTION).text
    assert not listener.state.is_warned


def test_the_warning_is_heard_by_whoever_has_heard_an_item_to_its_end(listener: Listener) -> None:
    reads_item(listener)
    for _ in range(62):
        listener.hears_it_out()
    listener.wait(90)
    listener.follows()

    heard = [listener.hears(), listener.hears_it_out(), listener.hears_it_out()]

    say = listener.sees().look.say
    assert heard[0] == say(QUESTION).text
    assert set(heard[1:]) == {say("Go on reading").text, say("I have finished").text}


def test_the_warning_is_heard_in_a_pause_and_leaves_it_as_it_was(listener: Listener) -> None:
    reads_item(listener)
    listener.hears_it_out()
    listener.tap("Pause")
    listener.wait(90)
    listener.follows()
    listener.follows()
    warned = listener.hears()
    listener.hears_it_out()

    listener.feels_for(named(listener.sees(), "Go on reading"))
    silence = listener.hears()
    listener.tap("Go on")

    assert warned == listener.sees().look.say(QUESTION).text
    assert silence == ""
    assert listener.hears() == "Bà con được vay."
