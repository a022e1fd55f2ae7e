"""What the hall hears of an interview: the question and its answers, how many errands; no more."""

from dataclasses import replace
from pathlib import Path

import pytest
from asked import household
from hearing_visitor import Listener
from shelf import shelve
from visitor import Visitor

from kiosk.aloud.script import script
from kiosk.visit.state import Place, Screen, Spot, State

ANSWERS = (("house", "leaks"), ("list", "poor"), ("school", "college"))
HEARD = State(interview="nha-toi", answers=ANSWERS, is_listening=True, language="vi")


@pytest.fixture
def visitor(tmp_path: Path) -> Visitor:
    shelve(tmp_path / "store", household())
    return Visitor(tmp_path / "store")


def told(visitor: Visitor, place: Place) -> list[str]:
    sheet = visitor.comes_to(replace(HEARD, place=place))
    said = script(sheet, visitor.session.library, visitor.state, "vi")
    return [one.says.text for one in said.row]


def test_a_question_is_told_with_its_answers_and_then_it_is_silent(visitor: Visitor) -> None:
    assert told(visitor, Place(Screen.QUESTION, item="nha-toi", question="list")) == [
        "Nhà mình có giấy nào của xã?",
        *("Giấy hộ nghèo", "Giấy hộ cận nghèo", "Không có giấy nào"),
        *("Không biết", "Xem ngay"),
    ]


def test_of_what_was_found_only_how_much_is_said_at_once(visitor: Visitor) -> None:
    assert told(visitor, Place(Screen.OUTCOME, item="nha-toi")) == [
        "Có bốn việc nhà mình nên hỏi. Máy không quyết định, xã mới quyết định.",
        "Chạm từng hình để nghe.",
    ]


def test_advice_for_who_is_refused_is_heard_by_touching_it(tmp_path: Path) -> None:
    shelve(tmp_path / "store", household())
    listener = Listener(tmp_path / "store")
    ended = Place(Screen.OUTCOME, item="nha-toi", spot=Spot("@ways"))
    sheet = listener.comes_to(replace(HEARD, place=ended))
    listener.follows()
    advice = next(one for one in sheet.passages if "bằng văn bản" in one.says.text)

    listener.touch(advice.rect.x + 5, advice.rect.y + 5)
    listener.follows()

    assert listener.hears() == advice.says.text
    assert listener.marked == advice


def test_how_one_answers_is_said_before_the_first_answer_alone(visitor: Visitor) -> None:
    first = Place(Screen.QUESTION, item="nha-toi", question="house")
    unanswered = replace(HEARD, place=first, answers=())
    sheet = visitor.comes_to(unanswered)

    opening = script(sheet, visitor.session.library, unanswered, "vi").row[0]

    assert opening.says.text.startswith("Chạm một lần vào hình đúng với nhà mình.")
    assert opening.once
    assert told(visitor, first)[0] == "Nhà đang ở bây giờ thế nào?"


def test_what_is_for_an_officer_is_not_read_to_the_hall(visitor: Visitor) -> None:
    assert told(visitor, Place(Screen.OFFICER, item="nha-toi")) == ["Danh sách này để cán bộ đọc."]


def test_a_result_never_repeats_an_answer_aloud(visitor: Visitor) -> None:
    heard = told(visitor, Place(Screen.RESULT, item="nha-toi", result="pension"))

    assert heard[0] == "Trợ cấp hưu trí xã hội"
    assert "500.000 đồng mỗi tháng" in heard
    assert "Giấy hộ nghèo" not in heard
