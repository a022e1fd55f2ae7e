"""The search screen before anything is typed, and when nothing is found: other ways on."""

from dataclasses import replace
from pathlib import Path

import pytest
from shelf import article, shelve, text
from visitor import SCREENS, Visitor, is_written, labels, named

from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State


def typing(visitor: Visitor, typed: str) -> Sheet:
    state = State(place=Place(Screen.SEARCH), language="vi")
    return visitor.comes_to(replace(state, typed=typed))


def test_an_empty_field_offers_every_topic_and_the_needs(tmp_path: Path) -> None:
    shelve(tmp_path, article("vay-von"))
    visitor = Visitor(tmp_path)

    sheet = typing(visitor, "")

    assert {"support", "services"} <= set(labels(sheet))
    assert "Hỏi ai?" not in [one.label.text for one in sheet.controls[7:]]
    assert named(sheet, "support").wish


def test_a_query_of_spaces_is_an_empty_field(tmp_path: Path) -> None:
    shelve(tmp_path, article("vay-von"))

    sheet = typing(Visitor(tmp_path), "  ")

    assert "support" in labels(sheet)
    assert not is_written(sheet, "Chưa tìm thấy")


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_nothing_found_is_said_kindly_with_topics_and_whom_to_ask(
    demo_store: Path, screen: tuple[int, int, float]
) -> None:
    visitor = Visitor(demo_store, screen)

    sheet = typing(visitor, "qwqwqw")

    said = sheet.look.say("Nothing found. Try fewer letters, choose a topic, or ask the staff.")
    assert is_written(sheet, said.text)
    assert said in [one.says for one in sheet.passages]
    asks = [one for one in labels(sheet) if one == sheet.look.say("Whom to ask?").text]
    assert len(asks) == (1 if sheet.look.is_compact else 2)  # one is among the actions
    visitor.tap("Whom to ask?")
    assert visitor.state.place.screen is Screen.ASK


NEAREST = "Nothing has all of these words; these are the nearest"


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_where_nothing_has_all_the_words_that_is_said_above_the_nearest(
    tmp_path: Path, screen: tuple[int, int, float]
) -> None:
    shelve(tmp_path, *(article(f"a{n}", {"vi": text(f"Vay vốn số {n}")}) for n in range(9)))

    sheet = typing(Visitor(tmp_path, screen), "vay mua xe cày")

    said = sheet.look.say(NEAREST)
    assert is_written(sheet, said.text)
    assert said in [one.says for one in sheet.passages]
    assert "Vay vốn số 0" in labels(sheet) and not sheet.cut


def test_what_has_all_the_words_however_far_apart_is_no_near_miss(tmp_path: Path) -> None:
    shelve(tmp_path, article("a", {"vi": text("Vay vốn", "Mua xe. Rồi cày.")}))

    sheet = typing(Visitor(tmp_path), "vay mua xe cày")

    assert "Vay vốn" in labels(sheet)
    assert not is_written(sheet, sheet.look.say(NEAREST).text)
