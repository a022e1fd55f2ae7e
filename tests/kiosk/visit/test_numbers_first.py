"""Danger: the numbers to call come before anything that must be read."""

from pathlib import Path

import pytest
from films import put, sha
from msgspec import structs
from shelf import FEED, article, shelve, text
from visitor import SCREENS, Visitor, is_written

from content_sync.model import Cover, Need, Topic
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import OpenItem


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


@pytest.mark.parametrize("first", ["so", "lu"])
def test_of_what_is_done_in_danger_only_the_numbers_are_left_out(
    tmp_path: Path, first: str
) -> None:
    put(tmp_path, "d")
    alarming = Topic(id="emergency", icon="fire", colour="emergency", names={"vi": "Khẩn cấp"})
    danger = Need(id="danger", icon="fire", names={"vi": "Nguy hiểm"}, items=(first, "lu", "so"))
    profile = structs.replace(FEED.profiles[0], topics=("emergency",))
    feed = structs.replace(FEED, topics=(alarming,), profiles=(profile,), needs=(danger,))
    cover, topics = Cover(media=sha("d"), size=(4, 3)), ("emergency",)
    titles = {"so": "Số khẩn cấp: 113, 114, 115, 111", "lu": "Lũ quét"}
    items = (
        article(id_, {"vi": text(title)}, cover=cover, topics=topics)
        for id_, title in titles.items()
    )
    shelve(tmp_path, *items, feed=feed)

    sheet = Visitor(tmp_path).comes_to(State(place=Place(Screen.NUMBERS, need="danger")))

    opened = [one.wish.item for one in sheet.controls if isinstance(one.wish, OpenItem)]
    assert opened == ["lu"]
