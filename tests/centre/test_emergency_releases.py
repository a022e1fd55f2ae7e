"""What later releases do to an emergency: other words, a second one, none; ordinary ones wait."""

from pathlib import Path

import msgspec
import pytest
from flood import awake, calm, flood, warn
from shelf import article, shelve
from visitor import Visitor, is_written

from content_sync.model import Item, ItemSound, Text
from content_sync.prose import Block, Sentence
from kiosk.visit.session import LOOK_S
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import Wake

HOME = State(place=Place(Screen.HOME))


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return calm(tmp_path)


@pytest.fixture
def visitor(store: Path) -> Visitor:
    return awake(store)


def shown_release(visitor: Visitor) -> int:
    """The number of the release on the screen; 0 for none."""
    library = visitor.session.library
    return library.release if library else 0


def test_one_that_says_something_else_is_shown_again(visitor: Visitor, store: Path) -> None:
    warn(store)
    visitor.wait(LOOK_S)
    visitor.tap("I have understood")
    elsewhere = Block(steps=((Sentence("s1", "Trường học đã ngập."),),))
    vi = Text(title="Lũ quét: lên chỗ cao", summary="Đi ngay.", blocks=(elsewhere,))

    warn(store, msgspec.structs.replace(flood(), texts={"vi": vi}), number=3)
    visitor.wait(LOOK_S)

    assert visitor.state.place == Place(Screen.EMERGENCY, item="lu-quet")
    assert is_written(visitor.sees(), "Trường học đã ngập.")


def test_that_its_machine_voice_has_come_is_no_news_but_a_persons_voice_is(
    visitor: Visitor, store: Path
) -> None:
    warn(store)
    visitor.wait(LOOK_S)
    visitor.tap("I have understood")

    warn(store, spoken(flood(), "prepared"), number=3)
    visitor.wait(LOOK_S)
    assert visitor.state.place == HOME.place

    warn(store, spoken(flood(), "recorded"), number=4)
    visitor.wait(LOOK_S)
    assert visitor.state.place == Place(Screen.EMERGENCY, item="lu-quet")


def spoken(item: Item, made: str) -> Item:
    sound = ItemSound(media="0" * 64, made=made)
    vi = msgspec.structs.replace(item.texts["vi"], sound=sound)
    return msgspec.structs.replace(item, texts={**item.texts, "vi": vi})


def test_the_newest_is_spoken_first_during_a_visit_and_at_rest(store: Path) -> None:
    resting, visitor = Visitor(store), Visitor(store)
    visitor.session.do(Wake())
    warn(store, flood("a-lu-quet"))
    resting.wait(1)
    visitor.wait(LOOK_S)

    warn(store, flood("a-lu-quet"), flood("b-chay-rung"), number=3)
    resting.wait(LOOK_S)
    visitor.wait(LOOK_S)

    assert resting.state.place.item == visitor.state.place.item == "b-chay-rung"
    assert resting.state.is_listening
    visitor.tap("I have understood")
    assert visitor.state.place.item == "a-lu-quet"


def test_a_second_emergency_follows_the_first(visitor: Visitor, store: Path) -> None:
    warn(store, flood("a-lu-quet"), flood("b-chay-rung"))
    visitor.wait(LOOK_S)

    visitor.tap("I have understood")
    second = visitor.state.place.item
    visitor.tap("I have understood")

    assert second == "b-chay-rung"
    assert visitor.state.place.screen is Screen.HOME


def test_a_withdrawn_one_is_gone_from_the_visit_too(visitor: Visitor, store: Path) -> None:
    warn(store)
    visitor.wait(LOOK_S)

    shelve(store, article("vay-von"), number=3)
    visitor.wait(LOOK_S)

    assert visitor.state == HOME
    visitor.session.end_visit()
    assert visitor.state == State()


def test_an_ordinary_release_still_waits_for_the_end_of_the_visit(
    visitor: Visitor, store: Path
) -> None:
    shelve(store, article("vay-von"), article("cho-phien"), number=2)

    visitor.wait(LOOK_S * 2)
    during = shown_release(visitor)
    visitor.session.end_visit()

    assert during == 1
    assert shown_release(visitor) == 2


def test_two_ordinary_releases_during_a_visit_leave_the_newer_one(
    visitor: Visitor, store: Path
) -> None:
    for number in (2, 3):
        shelve(store, article("vay-von"), number=number)
        visitor.wait(LOOK_S)

    visitor.session.end_visit()

    assert shown_release(visitor) == 3
