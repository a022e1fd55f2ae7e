"""What an interview has come to, heard by the visitor alone: how loud, and when it falls silent."""

from dataclasses import replace
from pathlib import Path

import pytest
from asked import household
from hearing_visitor import Listener
from shelf import shelve

from kiosk.visit.state import NORMAL_VOLUME, QUIET_VOLUME, Place, Reading, Screen, State
from kiosk.visit.steering import ChooseVolume, HearQuietly, Hush, Listen, steer
from kiosk.visit.wishes import Home

ANSWERS = (("house", "leaks"), ("list", "poor"), ("school", "college"))
FOUND = State(
    place=Place(Screen.OUTCOME, item="nha-toi"), interview="nha-toi", answers=ANSWERS, language="vi"
)
LISTENING = replace(FOUND, is_listening=True)
QUIET = steer(LISTENING, HearQuietly(True))
FIRST = "Có bốn việc nhà mình nên hỏi. Máy không quyết định, xã mới quyết định."


def at(state: State, screen: Screen) -> State:
    return replace(state, place=replace(state.place, screen=screen))


@pytest.fixture
def listener(tmp_path: Path) -> Listener:
    shelve(tmp_path / "store", household())
    return Listener(tmp_path / "store")


def test_louder_elsewhere_does_not_make_the_next_result_loud() -> None:
    louder = steer(at(QUIET, Screen.COMFORT), ChooseVolume(NORMAL_VOLUME + 1))

    assert louder.loudness == NORMAL_VOLUME + 1
    assert at(louder, Screen.RESULT).loudness == QUIET_VOLUME


def test_louder_while_it_is_heard_quietly_leaves_all_else_as_loud_as_it_was() -> None:
    louder = steer(QUIET, ChooseVolume(QUIET_VOLUME + 1))

    assert louder.loudness == QUIET_VOLUME + 1
    assert at(louder, Screen.HOME).loudness == NORMAL_VOLUME


@pytest.mark.parametrize("step", range(NORMAL_VOLUME, 6))
def test_what_is_as_loud_as_all_else_is_quiet_no_more(step: int) -> None:
    loud = steer(QUIET, ChooseVolume(step))

    assert (loud.loudness, loud.volume, loud.is_quiet) == (step, step, False)


def test_heard_quietly_once_more_it_begins_as_quiet_as_the_first_time() -> None:
    louder = steer(QUIET, ChooseVolume(QUIET_VOLUME + 1))

    assert steer(steer(louder, HearQuietly(False)), HearQuietly(True)).loudness == QUIET_VOLUME


@pytest.mark.parametrize("before", [FOUND, LISTENING])
def test_the_second_touch_leaves_the_voice_as_it_was_before_the_first(before: State) -> None:
    quiet = steer(before, HearQuietly(True))

    after = steer(quiet, HearQuietly(False))

    assert (quiet.is_listening, quiet.loudness) == (True, QUIET_VOLUME)
    assert (after.is_listening, after.loudness) == (before.is_listening, NORMAL_VOLUME)


def test_turned_on_in_a_pause_it_begins_to_read(listener: Listener) -> None:
    listener.comes_to(replace(LISTENING, reading=Reading(is_paused=True)))
    listener.follows()
    before = listener.hears()

    listener.session.do(HearQuietly(True))
    listener.follows()

    assert (before, listener.hears()) == ("", FIRST)
    listener.follows()
    assert not listener.state.reading.is_paused


def test_turned_on_when_all_was_said_it_says_it_again(listener: Listener) -> None:
    listener.comes_to(LISTENING)
    listener.follows()
    while listener.hears():
        listener.hears_it_out()

    listener.session.do(HearQuietly(True))
    listener.follows()

    assert listener.hears() == FIRST


def test_turned_on_while_it_reads_it_reads_on(listener: Listener) -> None:
    listener.comes_to(LISTENING)
    listener.follows()
    second = listener.hears_it_out()

    listener.session.do(HearQuietly(True))
    listener.follows()

    assert listener.hears() == second != FIRST


def test_who_hushed_it_hears_it_quietly_with_one_touch(listener: Listener) -> None:
    listener.comes_to(steer(QUIET, Hush()))

    listener.tap("Nghe nhỏ")

    assert listener.hears() == FIRST
    assert listener.state.loudness == QUIET_VOLUME


@pytest.mark.parametrize(("before", "is_heard"), [(FOUND, False), (LISTENING, True)])
def test_elsewhere_the_voice_is_as_it_was_before(
    listener: Listener, before: State, is_heard: bool
) -> None:
    listener.comes_to(steer(before, HearQuietly(True)))

    listener.session.do(Home())

    assert listener.state.is_listening is is_heard


def test_a_voice_that_was_asked_for_since_stays_when_it_is_quiet_no_more() -> None:
    quiet = steer(FOUND, HearQuietly(True))

    asked = steer(steer(quiet, Hush()), Listen())

    assert steer(asked, HearQuietly(False)).is_listening
