"""Keys that scroll, on a real sheet."""

from pathlib import Path

import pytest
from long_item import ITEM, loans
from shelf import shelve
from visitor import Visitor

from kiosk.touch.keypad import Keypad
from kiosk.touch.meaning import Shown
from kiosk.touch.scrolling import beyond
from kiosk.visit.state import START, Spot, State
from kiosk.visit.wishes import Wish

PAGE_UP, PAGE_DOWN, TO_START, TO_END = 280, 281, 278, 279


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
