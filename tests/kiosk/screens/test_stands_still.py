"""What somebody reads stays where it is when they begin to listen."""

from dataclasses import replace
from pathlib import Path

import pytest
from every_screen import states
from visitor import SCREENS, Visitor

from kiosk.look.sizes import DEFAULT_TEXT
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Screen
from kiosk.visit.steering import ChooseVolume, Hush, Listen

STEERS = Listen | Hush | ChooseVolume  # one of the two volumes goes
STILL = frozenset({Screen.RESTING, Screen.UNAVAILABLE})


def content(sheet: Sheet) -> object:
    """Where everything stands but what frames a screen."""
    scroll = sheet.scroll
    runs = (scroll.room, scroll.content.controls, scroll.content.lines) if scroll else ()
    own = [one for one in sheet.controls if not one.is_frame]
    own = [one for one in own if one.wish and not isinstance(one.wish, STEERS)]
    return [one.rect for one in own], runs


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_moves_when_somebody_begins_to_listen(demo_store: Path, screen: str) -> None:
    visitor = Visitor(demo_store, SCREENS[screen], "commune")
    assert visitor.session.library

    for state in states(visitor.session.library, "vi", DEFAULT_TEXT):
        if state.place.screen not in STILL and not state.is_warned:
            silent = content(visitor.comes_to(state))
            assert content(visitor.comes_to(replace(state, is_listening=True))) == silent, state


@pytest.mark.parametrize("screen", SCREENS)
def test_home_back_and_whom_to_ask_stay_where_they_are(demo_store: Path, screen: str) -> None:
    visitor = Visitor(demo_store, SCREENS[screen], "commune")
    state = next(
        one
        for one in states(visitor.session.library, "vi", DEFAULT_TEXT)  # type: ignore[arg-type]
        if one.place.screen is Screen.ITEM
    )

    silent, heard = (
        visitor.comes_to(replace(state, is_listening=is_listening))
        for is_listening in (False, True)
    )

    if not silent.look.is_compact:  # which has room for three of them beside the voice
        for label in ("Home", "Back", "Whom to ask?"):
            said = silent.look.say(label)
            places = [
                next(one.rect for one in sheet.controls if one.label == said and one.is_frame)
                for sheet in (silent, heard)
            ]
            assert places[0] == places[1], label
