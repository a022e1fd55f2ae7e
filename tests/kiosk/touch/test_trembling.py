"""Every control of the tour is tapped twice by a hand that trembles."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from trembling import Trembling
from visitor import Visitor

from kiosk.sheet.sheet import Control
from kiosk.touch.unmeant import is_key
from kiosk.tour.route import states
from kiosk.visit.state import Place, Screen, State

KEPT_APART = (Screen.SEARCH, Screen.HOME)  # each state of them, of the others the first


@pytest.fixture(scope="module")
def hand(demo_store: Path) -> Trembling:
    return Trembling(Visitor(demo_store))


def walked(store: Path, is_all: bool) -> Iterator[State]:
    """The tour in Vietnamese; without `is_all` a state of each screen, listened to or not."""
    known: set[object] = set()
    for state in states(Visitor(store).session.library, ("vi",), False):
        kind: object = (state.place.screen, state.text, state.is_listening)
        if state.place.screen in KEPT_APART:
            kind = replace(state, language="")
        if is_all or kind not in known:
            known.add(kind)
            yield state


def touched(hand: Trembling, state: State) -> tuple[Control, ...]:
    return tuple(one for one in hand.sees(state).controls if one.wish)


@pytest.mark.parametrize("gap_ms", [120, 300])
def test_no_control_of_the_tour_acts_twice_for_a_hand_that_trembles(
    hand: Trembling, demo_store: Path, is_all: bool, gap_ms: int
) -> None:
    tapped, twice = 0, []
    for state in walked(demo_store, is_all):
        for control in touched(hand, state):
            acts = hand.taps_twice(state, control, gap_ms)
            tapped += 1
            if len(acts) > 1 and not is_key(control):
                twice.append((state.place.screen, control.label.text, acts))

    assert tapped > 200
    assert not twice


def test_every_letter_can_be_written_twice(hand: Trembling) -> None:
    search = State(place=Place(Screen.SEARCH), language="vi")
    keys = [one for one in touched(hand, search) if is_key(one)]

    assert len(keys) > 26
    assert all(len(hand.taps_twice(search, one, 120)) == 2 for one in keys)
