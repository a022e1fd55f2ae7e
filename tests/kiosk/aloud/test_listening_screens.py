"""Every screen while it is read aloud: the bar that steers the voice takes its room, nobody's."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from every_screen import first_of_each, states
from hearing_visitor import Listener
from shelf import article, shelve
from shelf import text as text_of
from visitor import SCREENS, Visitor, labels, named

from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import TEXTS, Place, Screen, State

STEERING = ("One sentence back", "Slower", "Faster", "Quieter", "Louder")
ACTIONS = ("Home", "Back", "Stop", "Language", "Search", "Text size", "Whom to ask?")
STILL = frozenset({Screen.RESTING, Screen.UNAVAILABLE})


def heard(visitor: Visitor, is_all: bool) -> Iterator[Sheet]:
    shelf = visitor.session.library
    assert shelf
    starts = (
        replace(state, is_listening=True)
        for tag in ("vi", "en")
        for text in (DEFAULT_TEXT, LARGEST_TEXT)
        for state in states(shelf, tag, text, every=is_all)
        if state.place.screen not in STILL and not state.is_warned
    )
    return (sheet for _, sheet in first_of_each(visitor, starts, is_all))


@pytest.mark.parametrize("profile", ["commune", "border-gate"])
@pytest.mark.parametrize("screen", SCREENS)
def test_what_steers_the_voice_takes_nothing_from_the_screen(
    demo_store: Path, screen: str, profile: str, is_all: bool
) -> None:
    visitor = Visitor(demo_store, SCREENS[screen], profile)

    for sheet in heard(visitor, is_all):
        place = visitor.state.place
        assert not sheet.cut, place
        rects = [one.rect for one in sheet.controls]
        assert all(min(one.w, one.h) >= sheet.look.mm(15) for one in rects), place
        for one, other in combinations(rects, 2):
            is_apart = one.right <= other.x or other.right <= one.x
            assert is_apart or one.bottom <= other.y or other.bottom <= one.y, place
        if place.screen is not Screen.SEARCH:  # a compact one has no room beside its keyboard
            there = STEERING if place.screen in TEXTS else ACTIONS
            assert {sheet.look.say(one).text for one in there} <= set(labels(sheet)), place


def test_a_list_that_is_heard_stands_still_and_is_heard_on_where_it_is_scrolled_to(
    tmp_path: Path,
) -> None:
    titles = [f"Bài {n:02}" for n in range(20)]
    items = (article(f"bai-{n:02}", {"vi": text_of(one)}) for n, one in enumerate(titles))
    shelve(tmp_path / "store", *items)
    listener = Listener(tmp_path / "store")
    listener.comes_to(State(place=Place(Screen.TOPIC, topic="support")))
    listener.tap("Listen")

    said, stood = [], []
    while True:
        before = listener.state.place.spot
        while listener.narrator.is_speaking:
            said.append(listener.hears())
            listener.hears_it_out()
        stood.append(listener.state.place.spot == before)
        if not named(listener.sees(), "Look further down").wish:
            break
        listener.tap("Look further down")

    assert [one for one in titles if any(one in words for words in said)] == titles
    assert len(stood) > 1 and all(stood)
