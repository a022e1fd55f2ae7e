"""The screens of an interview: what is touched is huge, what is found is ordered and no promise."""

from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import pytest
from asked import household
from films import put
from msgspec import structs
from shapes import every
from shelf import FEED, shelve
from visitor import SCREENS, Visitor, inks, inks_of, is_written, labels, named, screenfuls

from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.sheet.sheet import Sheet
from kiosk.touch.keypad import DIGITS, Keypad
from kiosk.touch.meaning import Shown
from kiosk.tour.interviewed import interviewed
from kiosk.visit.state import (
    NORMAL_VOLUME,
    QUIET_VOLUME,
    Place,
    Reading,
    Screen,
    Spot,
    State,
)
from kiosk.visit.steering import Hush, ListenAgain
from kiosk.visit.wishes import Answer, Home, OpenResult

ANSWERS = (("house", "leaks"), ("list", "poor"), ("school", "college"))
ONE_OF_EACH = (
    *(("portrait", "vi", False), ("portrait", "en", True)),
    *(("landscape", "zh-Hans", False), ("compact", "vi", False), ("compact", "en", False)),
)
FOUND = State(
    place=Place(Screen.OUTCOME, item="nha-toi"), interview="nha-toi", answers=ANSWERS, language="vi"
)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    store = tmp_path / "store"
    put(store, "d")
    shelve(store, household())
    return store


def states(visitor: Visitor) -> tuple[State, ...]:
    shelf = visitor.session.library
    assert shelf
    return tuple(interviewed(shelf, "support", "nha-toi"))


def opened(sheet: Sheet) -> list[str]:
    """The results of all that can be scrolled to, in their order."""
    controls = sheet.scroll.content.controls if sheet.scroll else ()
    return [one.wish.result for one in controls if isinstance(one.wish, OpenResult)]


@pytest.mark.parametrize(
    ("screen", "language", "is_low"),
    [
        each if each in ONE_OF_EACH else every(*each)
        for each in product(SCREENS, ("vi", "zh-Hans", "en"), (False, True))
    ],
)
def test_all_of_it_fits_every_screen_and_a_finger(
    store: Path, screen: str, language: str, is_low: bool
) -> None:
    visitor = Visitor(store, SCREENS[screen])

    for text in (DEFAULT_TEXT, LARGEST_TEXT):
        for state in states(visitor):
            for heard in (False, True):
                shown = replace(
                    state, text=text, language=language, is_low=is_low, is_listening=heard
                )
                for _, sheet in screenfuls(visitor, shown):
                    where = (state.place, text)
                    assert not sheet.cut, where
                    rects = [one.rect for one in sheet.controls]
                    assert all(min(one.w, one.h) >= sheet.look.mm(15) for one in rects), where
                    for one, other in combinations(rects, 2):
                        is_apart = one.right <= other.x or other.right <= one.x
                        assert is_apart or one.bottom <= other.y or other.bottom <= one.y, where


@pytest.mark.parametrize("screen", ["portrait", "landscape"])
def test_answers_take_most_of_the_screen(store: Path, screen: str) -> None:
    visitor = Visitor(store, SCREENS[screen])

    for state in states(visitor):
        if state.place.screen is Screen.QUESTION:
            sheet = visitor.comes_to(state)
            answers = [one.rect for one in sheet.controls if isinstance(one.wish, Answer)]
            *pictures, unknown = answers
            area = sum(one.w * one.h for one in pictures)
            assert area > 0.5 * sheet.look.width * sheet.look.height
            assert min(unknown.w, unknown.h) >= sheet.look.mm(20)


def test_cards_come_first_then_what_is_to_be_asked_and_what_has_ended_last(store: Path) -> None:
    sheet = Visitor(store).comes_to(FOUND)

    assert opened(sheet) == ["pension", "loan", "college", "old", "roof"]
    assert is_written(sheet, "Có thể được")

    ended = replace(FOUND, place=replace(FOUND.place, spot=Spot("@roof")))
    assert is_written(Visitor(store).comes_to(ended), "ĐÃ HẾT")


def test_who_knows_nothing_is_told_what_to_ask_and_never_no(store: Path) -> None:
    unknown = tuple((question, "unknown") for question, _ in ANSWERS)

    sheet = Visitor(store).comes_to(replace(FOUND, answers=unknown))

    assert set(opened(sheet)) == {"pension", "loan", "onlist", "college", "old"}


def test_who_looked_early_carries_on_with_the_next_question(store: Path) -> None:
    visitor = Visitor(store)
    visitor.comes_to(replace(FOUND, answers=ANSWERS[:1]))

    visitor.tap("Carry on")

    assert visitor.state.place.screen is Screen.QUESTION
    assert visitor.state.place.question not in ("", "house")
    all_answered = tuple((one, "unknown") for one, _ in ANSWERS)
    done = visitor.comes_to(replace(FOUND, answers=all_answered))
    assert done.look.say("Carry on").text not in labels(done)


def test_what_is_read_first_is_marked_with_all_its_lines(store: Path) -> None:
    sheet = Visitor(store, SCREENS["compact"]).comes_to(replace(FOUND, text=LARGEST_TEXT))

    assert sheet.scroll
    first = sheet.scroll.content.passages[0]
    assert first.rect.h > 2 * sheet.look.font_px("lead")


def test_nothing_found_has_the_interviews_own_words_and_a_person(store: Path) -> None:
    nothing = (("house", "sound"), ("list", "none"), ("card", "all"), ("school", "daily"))

    sheet = Visitor(store).comes_to(replace(FOUND, answers=nothing))

    assert is_written(sheet, "Chưa thấy khoản nào. Mời hỏi xã.")
    assert is_written(sheet, "UBND xã")


def test_a_result_names_its_law_and_the_answer_it_comes_from(store: Path) -> None:
    visitor = Visitor(store)
    visitor.comes_to(FOUND)

    visitor.tap("Vay vốn làm ăn")
    sheet = visitor.sees()

    assert is_written(sheet, "20/2021/NĐ-CP, Đ.5: Trợ giúp xã hội")
    assert "Giấy hộ nghèo" in labels(sheet)
    visitor.press(named(sheet, "Giấy hộ nghèo"))
    assert visitor.state.place.question == "list"


def test_an_officer_reads_the_list_in_the_first_language_and_no_answer(store: Path) -> None:
    officer = Place(Screen.OFFICER, item="nha-toi")
    visitor = Visitor(store)

    pages = screenfuls(visitor, replace(FOUND, place=officer, language="en"))
    written = " ".join(ink.text for _, sheet in pages for ink in inks(sheet))

    for words in ("Việc cần hỏi", "Trợ cấp hưu trí xã hội", "500.000 đồng mỗi tháng"):
        assert words in written
    assert "This list is for an officer to read." in written
    assert "Giấy hộ nghèo" not in written and "Dột nát" not in written


def test_who_is_refused_is_told_once_what_to_do(store: Path) -> None:
    ended = replace(FOUND, place=replace(FOUND.place, spot=Spot("@ways")))

    sheet = Visitor(store).comes_to(ended)

    assert is_written(sheet, "Nếu bị từ chối")
    assert is_written(sheet, "Xin trả lời bằng văn bản.")


def test_a_result_is_heard_quietly_and_what_comes_after_it_as_before(store: Path) -> None:
    visitor = Visitor(store)
    visitor.comes_to(FOUND)

    visitor.tap("Nghe nhỏ")

    assert visitor.state.is_listening
    assert visitor.state.loudness == QUIET_VOLUME
    visitor.session.do(Home())
    assert visitor.state.loudness == NORMAL_VOLUME


def test_the_ear_says_a_question_again_once_all_of_it_was_said(store: Path) -> None:
    visitor = Visitor(store)
    asked = Place(Screen.QUESTION, item="nha-toi", question="list")
    heard = replace(FOUND, place=asked, is_listening=True)

    assert named(visitor.comes_to(heard), "Stop").wish == Hush()
    paused = replace(heard, reading=Reading(is_paused=True))
    assert named(visitor.comes_to(paused), "Read again").wish == ListenAgain()


def test_the_code_takes_errands_home_and_no_answer(store: Path) -> None:
    sheet = Visitor(store).comes_to(replace(FOUND, place=Place(Screen.TAKE_ALONG, item="nha-toi")))

    first = sheet.codes[0].payload
    assert "1 Trợ cấp hưu trí xã hội (20/2021/NĐ-CP): Giấy đề nghị (Mẫu số 01)" in first
    assert len(first.encode()) <= 400
    assert "Giấy hộ nghèo" not in first and "Dột nát" not in first


def test_a_paper_touched_before_is_marked_and_no_picture_is_needed(tmp_path: Path) -> None:
    shelve(tmp_path / "store", household())
    visitor = Visitor(tmp_path / "store")

    sheet = visitor.comes_to(
        replace(FOUND, place=Place(Screen.QUESTION, item="nha-toi", question="list"))
    )

    chosen, other = named(sheet, "Giấy hộ nghèo"), named(sheet, "Giấy hộ cận nghèo")
    assert chosen.ground != other.ground


def test_a_digit_is_an_answer(store: Path) -> None:
    visitor = Visitor(store)
    asked = replace(FOUND, place=Place(Screen.QUESTION, item="nha-toi", question="list"))

    shown = Shown(visitor.comes_to(asked), asked)

    assert Keypad().pressed(shown, min(DIGITS) + 1, "2") == Answer("list", "near")


def test_an_errand_without_an_office_stands_under_no_other_one(tmp_path: Path) -> None:
    asks = household().interview
    assert asks
    results = tuple(
        structs.replace(one, body="bank" if one.id == "pension" else "") for one in asks.results
    )
    item = structs.replace(household(), body="", interview=structs.replace(asks, results=results))
    profiles = tuple(structs.replace(one, body="") for one in FEED.profiles)
    shelve(tmp_path / "store", item, feed=structs.replace(FEED, profiles=profiles))

    officer = Place(Screen.OFFICER, item="nha-toi")
    sheet = Visitor(tmp_path / "store").comes_to(replace(FOUND, place=officer))

    assert sheet.scroll
    written = [one.text for band in sheet.scroll.content.bands for one in inks_of(band.shapes)]
    assert written.index("Vay vốn làm ăn") < written.index("Ngân hàng")
    assert written.index("Ngân hàng") < written.index("Trợ cấp hưu trí xã hội")
