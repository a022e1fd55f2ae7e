"""What a visit leaves behind, how it begins, and which ways lead through it."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from visitor import Visitor
from visits import HOME, READING, UNAVAILABLE, Step, spots, stocked, walk, walks

from kiosk.visit.state import NORMAL_SPEED, SLOW_SPEED, Place, Screen, Spot, State
from kiosk.visit.wishes import (
    Back,
    ChooseLanguage,
    ChooseText,
    ChooseTheme,
    Home,
    OpenAsk,
    OpenItem,
    OpenLanguages,
    OpenTopic,
    ScrollTo,
    Wake,
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stocked(tmp_path_factory.mktemp("session") / "store")


# --- what a visit leaves behind ---


@given(walks)
def test_whatever_a_visitor_did_nothing_of_it_outlives_the_visit(
    store: Path, taken: list[Step]
) -> None:
    visitor = Visitor(store)
    walk(visitor, taken)

    visitor.session.end_visit()

    assert visitor.state == State()


@given(walks)
def test_wherever_a_visitor_went_going_back_ends_at_home(store: Path, taken: list[Step]) -> None:
    visitor = Visitor(store)
    visitor.session.do(Wake())
    walk(visitor, taken)

    for _ in range(len(visitor.state.trail) + 1):
        visitor.session.do(Back())

    assert visitor.state.place == Place(Screen.HOME)
    assert visitor.state.trail == ()


@given(walks)
def test_whoever_walks_away_leaves_a_kiosk_at_rest(store: Path, taken: list[Step]) -> None:
    visitor = Visitor(store)
    walk(visitor, taken)
    visitor.session.do(Home())

    visitor.wait(90 + 20)

    assert visitor.state == State()


@given(walks)
def test_without_a_release_a_visit_ends_where_it_began(
    tmp_path_factory: pytest.TempPathFactory, taken: list[Step]
) -> None:
    visitor = Visitor(tmp_path_factory.getbasetemp() / "no-such-store")
    walk(visitor, taken)

    visitor.session.end_visit()

    assert visitor.state == UNAVAILABLE


def test_size_theme_and_language_return_to_their_defaults(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.do(ChooseLanguage("zh-Hans"))
    visitor.session.do(ChooseText(3))
    visitor.session.do(ChooseTheme("contrast"))

    visitor.session.end_visit()

    assert (visitor.state.text, visitor.state.theme, visitor.session.language) == (1, "light", "vi")


def test_a_size_or_theme_that_does_not_exist_changes_nothing_it_should_not(store: Path) -> None:
    visitor = Visitor(store)

    visitor.session.do(ChooseText(9))
    visitor.session.do(ChooseTheme("sunlight"))

    assert (visitor.state.text, visitor.state.theme) == (3, "light")


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

        speed = SLOW_SPEED if tag == "nut" else NORMAL_SPEED
        assert visitor.state == replace(HOME, language=tag, greets=True, speed=speed)
        assert visitor.session.language == tag


# --- languages ---


@given(st.sampled_from(sorted(set(Screen) - {Screen.RESTING, Screen.LANGUAGES})), spots)
def test_another_language_keeps_the_place_and_what_is_at_the_top(
    store: Path, screen: Screen, spot: Spot
) -> None:
    visitor = Visitor(store)
    here = State(
        place=Place(screen, topic="support", item="vay-von", spot=spot), trail=(Place(Screen.HOME),)
    )
    visitor.session.state = here

    visitor.session.do(ChooseLanguage("tyz"))

    at_top = replace(here.place, spot=Spot(spot.key))
    greets = screen is not Screen.EMERGENCY
    slowly = replace(here, speed=SLOW_SPEED, greets=greets)
    assert visitor.state == replace(slowly, place=at_top, language="tyz")


def test_the_screen_of_languages_leads_back_to_the_sentence_one_came_from(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.state = replace(READING, trail=(Place(Screen.HOME),))

    visitor.session.do(OpenLanguages())
    visitor.session.do(ChooseLanguage("en"))

    assert visitor.state.language == "en"
    assert visitor.state.place == replace(READING.place, spot=Spot(READING.place.spot.key))


# --- the way ---


def test_back_leads_to_where_one_was(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.do(Wake())
    visitor.session.do(OpenTopic("support"))
    visitor.session.do(ScrollTo("@vay-von", 0.5))
    visitor.session.do(OpenItem("vay-von"))

    visitor.session.do(Back())

    assert visitor.state.place == Place(Screen.TOPIC, topic="support", spot=Spot("@vay-von", 0.5))


def test_an_action_pressed_twice_does_not_lengthen_the_way_back(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.do(Wake())

    visitor.session.do(OpenAsk())
    visitor.session.do(ScrollTo("#2"))
    visitor.session.do(OpenAsk())

    assert visitor.state.trail == (Place(Screen.HOME),)


def test_home_forgets_the_way_but_not_how_the_visitor_reads(store: Path) -> None:
    visitor = Visitor(store)
    visitor.session.do(ChooseLanguage("en"))
    visitor.session.do(ChooseText(2))
    visitor.session.do(OpenTopic("support"))

    visitor.session.do(Home())

    assert visitor.state == replace(HOME, language="en", text=2, greets=True)
