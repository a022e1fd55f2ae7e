"""Keys that scroll, on a real sheet."""

from pathlib import Path

import pytest
from long_item import ITEM, loans
from shelf import article, shelve, text
from visitor import Visitor

from kiosk.touch.keypad import Keypad
from kiosk.touch.meaning import Shown
from kiosk.touch.scrolling import beyond
from kiosk.visit.state import START, Place, Screen, Spot, State
from kiosk.visit.wishes import Wish

PAGE_UP, PAGE_DOWN, TO_START, TO_END, DOWN = 280, 281, 278, 279, 274


@pytest.fixture
def visitor(tmp_path: Path) -> Visitor:
    shelve(tmp_path / "store", loans())
    visitor = Visitor(tmp_path / "store")
    visitor.comes_to(State(place=ITEM))
    return visitor


def press(visitor: Visitor, key: int) -> None:
    """Press a key that means a wish, or nothing."""
    meant = Keypad().pressed(Shown(visitor.sees(), visitor.state), key)
    if meant is not None:
        assert isinstance(meant, Wish)
        visitor.session.do(meant)


def offset(visitor: Visitor) -> int:
    scroll = visitor.sees().scroll
    assert scroll
    return scroll.offset


def test_page_down_and_up_do_as_the_arrows_do(visitor: Visitor) -> None:
    onward = visitor.sees().onward
    press(visitor, PAGE_DOWN)

    down = offset(visitor)
    press(visitor, PAGE_UP)

    assert onward and down > 0
    assert offset(visitor) == 0


def test_the_end_key_leads_to_the_end_and_home_to_the_start(visitor: Visitor) -> None:
    press(visitor, TO_END)

    scroll = visitor.sees().scroll
    at_end = scroll and scroll.offset == scroll.last
    press(visitor, TO_START)

    assert at_end
    assert visitor.state.place.spot == START


def test_at_an_end_a_key_does_nothing(visitor: Visitor) -> None:
    press(visitor, PAGE_UP)
    press(visitor, TO_START)
    start = visitor.state.place.spot
    press(visitor, TO_END)
    end = visitor.state.place.spot
    press(visitor, PAGE_DOWN)
    press(visitor, TO_END)

    assert start == Spot()
    assert visitor.state.place.spot == end != start


def test_an_arrow_past_what_is_seen_is_a_step(visitor: Visitor) -> None:
    sheet = visitor.sees()

    assert beyond(sheet, is_down=True) == sheet.onward is not None
    assert beyond(sheet, is_down=False) is None


def test_down_comes_to_every_card_of_a_list_that_scrolls(tmp_path: Path) -> None:
    titles = [f"Bài {n:02}" for n in range(20)]
    shelve(tmp_path, *(article(f"bai-{n:02}", {"vi": text(one)}) for n, one in enumerate(titles)))
    visitor, keypad = Visitor(tmp_path), Keypad()
    visitor.comes_to(State(place=Place(Screen.TOPIC, topic="support")))
    seen: list[str] = []

    for _ in range(60):
        sheet = visitor.sees()
        keypad.follow(sheet, visitor.state)
        meant = keypad.pressed(Shown(sheet, visitor.state), DOWN)
        if isinstance(meant, Wish):
            visitor.session.do(meant)
        if keypad.focused:
            seen.append(keypad.focused.label.text)

    assert set(titles) <= set(seen)
    assert seen[-1] not in titles  # and out of the list at its end
