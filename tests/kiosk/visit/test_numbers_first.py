"""Danger: the numbers to call come before anything that must be read."""

from pathlib import Path

import pytest
from visitor import SCREENS, Visitor, is_written

from kiosk.visit.state import Place, Screen, State


@pytest.fixture
def visitor(demo_store: Path) -> Visitor:
    return Visitor(demo_store, profile="commune")


def test_danger_shows_who_to_call_and_one_more_tap_what_to_do(visitor: Visitor) -> None:
    visitor.comes_to(State(place=Place(Screen.HOME)))

    visitor.tap("Nguy hiểm")
    first = visitor.state.place
    visitor.tap("What to do")

    assert first == Place(Screen.NUMBERS, need="danger")
    assert visitor.state.place == Place(Screen.NEED, need="danger")
    visitor.tap("Back")
    assert visitor.state.place == first


def test_the_topic_of_emergencies_begins_with_the_numbers_too(visitor: Visitor) -> None:
    visitor.comes_to(State(place=Place(Screen.TOPICS)))

    visitor.tap("Khẩn cấp")
    assert visitor.state.place == Place(Screen.NUMBERS, topic="emergency")

    visitor.tap("What to do")
    assert visitor.state.place == Place(Screen.TOPIC, topic="emergency")


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("text", [1, 3])
def test_four_numbers_who_comes_and_where_one_stands_are_seen_and_heard(
    demo_store: Path, screen: str, text: int
) -> None:
    visitor = Visitor(demo_store, SCREENS[screen], "commune")

    sheet = visitor.comes_to(State(place=Place(Screen.NUMBERS, need="danger"), text=text))

    heard = " ".join(one.says.text for one in sheet.passages)
    for words in ("113", "114", "115", "111", "UBND xã Đồng Đăng, tỉnh Lạng Sơn"):
        assert is_written(sheet, words)
        assert words in heard
    assert not sheet.cut


@pytest.mark.parametrize("screen", ["portrait", "landscape"])
def test_the_first_dangers_are_one_tap_from_the_numbers(demo_store: Path, screen: str) -> None:
    visitor = Visitor(demo_store, SCREENS[screen], "commune")
    visitor.comes_to(State(place=Place(Screen.NUMBERS, need="danger")))

    visitor.tap("Lũ quét, sạt lở đất")

    assert visitor.state.place == Place(Screen.ITEM, item="lu-quet")
