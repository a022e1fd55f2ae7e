"""A visit to an interview: which question comes, which way leads back, what stays."""

from pathlib import Path

import msgspec
import pytest
from asked import household
from shelf import FEED, TODAY, article, opened, shelve

from content_sync.interview.values import UNKNOWN
from content_sync.model import Area
from content_sync.site.library.library import Library
from kiosk.visit.asking import asking
from kiosk.visit.going import warned_of
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.visit import visit
from kiosk.visit.wishes import (
    Answer,
    Back,
    Change,
    Home,
    OpenItem,
    SeeOutcome,
    StartOver,
    Understand,
    Wish,
)

HOME = State(place=Place(Screen.HOME))
OPEN = OpenItem("nha-toi")
ALL = (Answer("house", "leaks"), Answer("list", "poor"), Answer("school", "daily"))


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return opened(tmp_path_factory.mktemp("asked"), household(), household("khac"))


def after(shelf: Library, *wishes: Wish, start: State = HOME) -> State:
    state = start
    for wish in wishes:
        state = visit(state, wish, shelf)
    return state


def at(state: State) -> tuple[Screen, str]:
    return state.place.screen, state.place.question


def test_an_interview_opens_with_its_first_question_and_ends_with_what_follows(
    shelf: Library,
) -> None:
    assert at(after(shelf, OPEN)) == (Screen.QUESTION, "house")
    assert at(after(shelf, OPEN, *ALL[:2])) == (Screen.QUESTION, "school")
    assert at(after(shelf, OPEN, *ALL)) == (Screen.OUTCOME, "")


def test_back_walks_question_by_question_and_leaves_at_the_first(shelf: Library) -> None:
    state = after(shelf, OPEN, *ALL)
    walked = []
    for _ in range(4):
        state = visit(state, Back(), shelf)
        walked.append(at(state))

    assert walked == [
        *((Screen.QUESTION, one) for one in ("school", "list", "house")),
        (Screen.HOME, ""),
    ]
    assert state.answers == (("house", "leaks"), ("list", "poor"), ("school", "daily"))


def test_who_turned_back_and_answers_goes_on_where_they_were(shelf: Library) -> None:
    state = after(shelf, OPEN, *ALL[:2], Back(), Back(), Answer("house", UNKNOWN))

    assert at(state) == (Screen.QUESTION, "school")
    assert dict(state.answers) == {"house": UNKNOWN, "list": "poor"}


def test_a_changed_answer_asks_what_it_makes_worth_asking(shelf: Library) -> None:
    state = after(shelf, OPEN, *ALL, Change("list"), Answer("list", "none"))

    assert at(state) == (Screen.QUESTION, "card")
    assert [one.question for one in state.trail[1:]] == ["house", "list"]


def test_an_interview_left_halfway_asks_whether_to_go_on(shelf: Library) -> None:
    left = after(shelf, OPEN, *ALL[:2], Home(), OPEN)

    assert at(left) == (Screen.HALFWAY, "")
    assert at(after(shelf, Change("school"), start=left)) == (Screen.QUESTION, "school")
    fresh = after(shelf, StartOver(), start=left)
    assert (at(fresh), fresh.answers) == ((Screen.QUESTION, "house"), ())


def test_another_interview_starts_anew(shelf: Library) -> None:
    state = after(shelf, OPEN, *ALL[:2], Home(), OpenItem("khac"))

    assert at(state) == (Screen.QUESTION, "house")
    assert visit(state, Answer("house", "sound"), shelf).answers == (("house", "sound"),)


def test_an_emergency_gives_back_the_same_question(tmp_path: Path) -> None:
    shelf = opened(tmp_path, household(), article("lu-quet", class_="emergency"))
    asked = after(shelf, OPEN, *ALL[:1])

    state = warned_of(asked, Place(Screen.EMERGENCY, item="lu-quet"))
    assert visit(state, Answer("list", "poor"), shelf) == state

    assert visit(state, Understand(), shelf).place == asked.place


def test_the_way_never_grows_longer_but_by_a_changed_answer(shelf: Library) -> None:
    state = after(shelf, OPEN)
    lengths = []
    for wish in (*ALL[:1], Answer("list", "none"), Answer("card", "all"), ALL[2]):
        hand = asking(shelf, state, state.place)
        assert hand
        lengths.append(hand.longest)
        state = visit(state, wish, shelf)

    assert lengths == [4, 4, 4, 4]
    few = asking(shelf, after(shelf, OPEN, *ALL[:2]), Place(Screen.QUESTION, item="nha-toi"))
    assert few and few.longest == 3


def test_what_the_place_knows_is_not_asked(tmp_path: Path) -> None:
    areas = (Area(code="20", names={}, given={"hard": "some"}), Area(code="06001", names={}))
    here = (*areas, Area(code="06002", names={}, given={"hard": "none"}))
    shelve(tmp_path, household(), feed=msgspec.structs.replace(FEED, areas=here))

    library = Library.open(tmp_path, areas=("20", "06002"), today=TODAY)
    assert library and library.given == {"hard": "none"}
    hand = asking(library, HOME, Place(Screen.ITEM, item="nha-toi"))
    assert hand
    school = hand.interview.questions[-1]
    assert hand.offered(school) == ("college", "daily")


def test_the_result_may_be_seen_before_all_is_answered(shelf: Library) -> None:
    state = after(shelf, OPEN, *ALL[:1], SeeOutcome())

    assert at(state) == (Screen.OUTCOME, "")
    assert at(visit(state, Back(), shelf)) == (Screen.QUESTION, "list")
