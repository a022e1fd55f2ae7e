from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shelf import article, shelve
from visitor import MORNING, Visitor

from kiosk.look import THEMES
from kiosk.state import Place, Screen, State

UNAVAILABLE = State(place=Place(Screen.UNAVAILABLE))
HOME = State(place=Place(Screen.HOME))
READING = State(place=Place(Screen.ITEM, topic="support", item="vay-von", page=2))

DEEDS = (
    *("home", "back", "wake", "touch", "stay", "tick", "open_source", "open_ask"),
    *("open_comfort", "open_languages", "end_visit", "adopt"),
)

names = st.sampled_from(["support", "vay-von", "gone", ""])
steps = st.one_of(
    st.sampled_from(DEEDS).map(lambda name: (name,)),
    st.tuples(st.just("choose_language"), st.sampled_from(["vi", "tyz", "zh-Hans", "xx"])),
    st.tuples(st.just("choose_text"), st.integers(-2, 9)),
    st.tuples(st.just("choose_theme"), st.sampled_from([*THEMES, "sunlight"])),
    st.tuples(st.sampled_from(["open_topic", "open_item"]), names),
    st.tuples(st.just("show_page"), st.integers(-3, 50)),
    st.tuples(st.just("wait"), st.integers(0, 120)),
)
walks = st.lists(steps, max_size=25)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("session") / "store"
    shelve(store, article("vay-von"), article("ba-con-bo"))
    return store


def walk(visitor: Visitor, taken: list[tuple[Any, ...]]) -> None:
    for name, *arguments in taken:
        (visitor.wait if name == "wait" else getattr(visitor.session, name))(*arguments)


# --- what a visit leaves behind ---


@given(walks)
def test_whatever_a_visitor_did_nothing_of_it_outlives_the_visit(
    store: Path, taken: list[tuple[Any, ...]]
) -> None:
    visitor = Visitor(store)
    walk(visitor, taken)

    visitor.session.end_visit()

    assert visitor.state == State()


@given(walks)
def test_wherever_a_visitor_went_going_back_ends_at_home(
    store: Path, taken: list[tuple[Any, ...]]
) -> None:
    visitor = Visitor(store)
    visitor.session.wake()
    walk(visitor, taken)

    for _ in range(len(visitor.state.trail) + 1):
        visitor.session.back()

    assert visitor.state.place == Place(Screen.HOME)
    assert visitor.state.trail == ()


@given(walks)
def test_whoever_walks_away_leaves_a_kiosk_at_rest(
    store: Path, taken: list[tuple[Any, ...]]
) -> None:
    visitor = Visitor(store)
    walk(visitor, taken)
    visitor.session.home()

    visitor.wait(90 + 20)

    assert visitor.state == State()


def test_size_theme_and_language_return_to_their_defaults(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.choose_language("zh-Hans")
    visitor.session.choose_text(3)
    visitor.session.choose_theme("contrast")

    visitor.session.end_visit()

    assert (visitor.state.text, visitor.state.theme, visitor.session.language) == (1, "light", "vi")


def test_a_size_or_theme_that_does_not_exist_changes_nothing_it_should_not(store: Path) -> None:
    visitor = Visitor(store)

    visitor.session.choose_text(9)
    visitor.session.choose_theme("sunlight")

    assert (visitor.state.text, visitor.state.theme) == (3, "light")


# --- time ---


@pytest.mark.parametrize(("state", "idle_s"), [(HOME, 30), (READING, 90)])
def test_a_visitor_is_asked_after_the_idle_time_and_not_before(
    store: Path, state: State, idle_s: int
) -> None:
    visitor = Visitor(store)
    visitor.session.state = state

    visitor.wait(idle_s - 1)
    early = visitor.state
    visitor.wait(1)

    assert early == state
    assert visitor.state == replace(state, is_warned=True)
    assert visitor.session.left_s == 20


@pytest.mark.parametrize("state", [HOME, READING])
def test_a_visitor_who_does_not_answer_has_twenty_seconds(store: Path, state: State) -> None:
    visitor = Visitor(store)
    visitor.session.state = state
    visitor.wait(visitor.session.idle_s)

    visitor.wait(19)
    late = visitor.state
    visitor.wait(1)

    assert late == replace(state, is_warned=True)
    assert visitor.state == State()


@pytest.mark.parametrize("state", [HOME, READING])
def test_one_tap_goes_on_with_the_visit_more_than_ten_times(store: Path, state: State) -> None:
    visitor = Visitor(store)
    visitor.session.state = state

    for _ in range(12):
        visitor.wait(visitor.session.idle_s + 19)
        assert visitor.state.is_warned
        visitor.session.stay()
        assert visitor.state == state


def test_a_touch_starts_the_idle_time_anew(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.state = HOME
    visitor.wait(29)

    visitor.session.touch()
    visitor.wait(29)

    assert visitor.state == HOME


def test_whoever_goes_home_while_being_asked_is_asked_no_more(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.state = READING
    visitor.wait(95)

    visitor.session.touch()
    visitor.session.home()

    assert visitor.state == HOME


def test_at_rest_nobody_is_asked_and_nothing_is_redrawn(store: Path) -> None:
    visitor = Visitor(store)

    visitor.wait(300)

    assert visitor.state == State()
    assert visitor.changes == 0


# --- waking ---


def test_the_first_touch_at_rest_only_wakes(store: Path) -> None:
    sheet = Visitor(store).sees()
    languages = [one.rect for one in sheet.controls if one.rect != sheet.screen]
    step = 60
    points = [
        (x, y)
        for x in range(0, sheet.look.width, step)
        for y in range(0, sheet.look.height, step)
        if not any(r.x <= x < r.right and r.y <= y < r.bottom for r in languages)
    ]

    for x, y in points:
        visitor = Visitor(store)
        visitor.touch(x, y)
        assert visitor.state == HOME
    assert len(points) > 300


def test_the_first_touch_on_a_language_wakes_in_that_language(store: Path) -> None:
    for tag, name in {"vi": "Tiếng Việt", "nut": "Nùng", "zh-Hans": "中文"}.items():
        visitor = Visitor(store)

        visitor.tap(name)

        assert visitor.state == replace(HOME, language=tag)
        assert visitor.session.language == tag


# --- languages ---


@given(st.sampled_from(sorted(set(Screen) - {Screen.RESTING, Screen.LANGUAGES})), st.integers(0, 9))
def test_another_language_keeps_the_place_and_the_page(
    store: Path, screen: Screen, page: int
) -> None:
    visitor = Visitor(store)
    here = State(place=Place(screen, "support", "vay-von", page), trail=(Place(Screen.HOME),))
    visitor.session.state = here

    visitor.session.choose_language("tyz")

    assert visitor.state == replace(here, language="tyz")


def test_the_screen_of_languages_leads_back_to_the_page_one_came_from(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.state = replace(READING, trail=(Place(Screen.HOME),))

    visitor.session.open_languages()
    visitor.session.choose_language("en")

    assert visitor.state == replace(READING, trail=(Place(Screen.HOME),), language="en")


# --- the way ---


def test_back_leads_to_the_page_one_left(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.wake()
    visitor.session.open_topic("support")
    visitor.session.show_page(1)
    visitor.session.open_item("vay-von")

    visitor.session.back()

    assert visitor.state.place == Place(Screen.TOPIC, topic="support", page=1)


def test_an_action_pressed_twice_does_not_lengthen_the_way_back(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.wake()

    visitor.session.open_ask()
    visitor.session.show_page(2)
    visitor.session.open_ask()

    assert visitor.state.trail == (Place(Screen.HOME),)


def test_home_forgets_the_way_but_not_how_the_visitor_reads(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.choose_language("en")
    visitor.session.choose_text(2)
    visitor.session.open_topic("support")

    visitor.session.home()

    assert visitor.state == replace(HOME, language="en", text=2)


@given(walks)
def test_without_a_release_a_visit_ends_where_it_began(
    tmp_path_factory: pytest.TempPathFactory, taken: list[tuple[Any, ...]]
) -> None:
    visitor = Visitor(tmp_path_factory.getbasetemp() / "no-such-store")
    walk(visitor, taken)

    visitor.session.end_visit()

    assert visitor.state == UNAVAILABLE


def test_the_day_of_the_demonstration_is_a_sunday() -> None:
    assert MORNING.isoweekday() == 7


def test_a_question_that_is_read_aloud_is_no_answer_to_it(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.open_ask()
    visitor.wait(90)
    assert visitor.state.is_warned

    for _ in range(19):
        visitor.session.hear()
        visitor.wait(1)
    left_s = visitor.session.left_s
    visitor.wait(1)

    assert left_s == 1
    assert visitor.session.is_resting


def test_what_plays_counts_as_somebody(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.open_ask()
    visitor.wait(89)

    visitor.session.hear()
    visitor.wait(89)

    assert not visitor.state.is_warned
