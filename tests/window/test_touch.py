"""Fingers on the real window: a visit by touch, and each way a touch can fail."""

import pytest
from touchscreen import Touchscreen
from visitor import is_written, labels, named

from kiosk.visit.state import Place, Screen, Spot, State
from kiosk.visit.wishes import OpenItem, ScrollTo

LONG = State(place=Place(Screen.ITEM, topic="support", item="vay-von"))


def test_a_visit_by_touch_from_rest_to_an_item_and_home_again(screen: Touchscreen) -> None:
    assert screen.state == State()

    screen.press_at(540, 300)
    screen.lift()
    screen.frame()
    assert screen.state.place == Place(Screen.HOME)

    screen.tap("Tất cả các mục")
    screen.tap("Hỗ trợ hộ nghèo")
    assert screen.state.place == Place(Screen.TOPIC, topic="support")

    while not (titles := [one for one in labels(screen.sheet) if "Vay vốn" in one]):
        screen.tap("Look further down")
    (title,) = titles
    screen.tap(title)
    assert screen.state.place == LONG.place
    assert is_written(screen.sheet, title)

    screen.tap("Look further down")
    assert screen.state.place.spot != Spot()
    screen.tap("Look further up")
    assert screen.state.place == LONG.place

    while screen.state.place.screen is not Screen.HOME:
        screen.tap("Back")
    assert screen.state == State(place=Place(Screen.HOME))


def test_home_is_one_touch_away_from_every_screen(screen: Touchscreen) -> None:
    for place in (LONG.place, *(Place(one) for one in (Screen.ASK, Screen.COMFORT))):
        screen.stand_at(State(place=place))

        screen.tap("Home")

        assert screen.state == State(place=Place(Screen.HOME))


def test_a_finger_whose_lifting_never_came_is_forgotten_with_the_visit(
    screen: Touchscreen,
) -> None:
    screen.stand_at(State(place=Place(Screen.HOME)))
    screen.press("Người ốm")

    screen.app.session.end_visit()
    screen.frame()
    screen.stand_at(State(place=Place(Screen.HOME)))
    screen.tap("Người ốm")

    assert screen.state.place.screen is Screen.NEED


def test_a_language_at_rest_wakes_in_that_language(screen: Touchscreen) -> None:
    screen.tap("中文")

    assert screen.state == State(place=Place(Screen.HOME), language="zh-Hans")
    assert is_written(screen.sheet, "生病")


def test_what_is_pressed_answers_within_one_frame_and_calms_down(screen: Touchscreen) -> None:
    screen.stand_at(State(place=Place(Screen.HOME)))
    tile = named(screen.sheet, "Người ốm").rect
    calm = screen.part(tile)

    screen.press("Người ốm")
    pressed = screen.part(tile)
    screen.slide(0, -600)
    after = screen.part(tile)

    assert pressed.tobytes() != calm.tobytes()
    assert after.tobytes() == calm.tobytes()


def test_an_inactive_action_does_not_answer(screen: Touchscreen) -> None:
    screen.stand_at(State(place=Place(Screen.HOME)))
    listen = named(screen.sheet, "Back").rect
    calm = screen.part(listen)

    screen.press("Back")

    assert screen.part(listen).tobytes() == calm.tobytes()


@pytest.mark.parametrize("gap_s", [0.12, 0.3])
@pytest.mark.parametrize("label", ["Người ốm", "Search", "Text size"])
def test_a_hand_that_trembles_opens_only_what_it_chose(
    screen: Touchscreen, label: str, gap_s: float
) -> None:
    screen.stand_at(State(place=Place(Screen.HOME)))
    rect = named(screen.sheet, label).rect
    screen.tap(label)
    chosen = screen.state
    opened = screen.picture().tobytes()

    screen.hand_s += gap_s
    screen.put_at(rect.x + rect.w // 2, rect.y + rect.h // 2)
    assert screen.picture().tobytes() == opened
    screen.hand_s += 1
    screen.lift()
    screen.frame()

    assert chosen.place.screen is not Screen.HOME
    assert screen.state == chosen


@pytest.mark.parametrize(("wait_s", "opens"), [(0.3, False), (0.45, True)])
def test_a_screen_that_has_just_come_is_not_touched_anywhere(
    screen: Touchscreen, wait_s: float, opens: bool
) -> None:
    screen.stand_at(State(place=Place(Screen.TOPICS)))
    screen.tap("Hỗ trợ hộ nghèo")
    card = next(one for one in screen.sheet.controls if isinstance(one.wish, OpenItem))

    screen.hand_s += wait_s
    screen.put_at(card.rect.right - 20, card.rect.bottom - 20)
    screen.lift()
    screen.frame()

    assert (screen.state.place.screen is Screen.ITEM) is opens


def test_a_hand_that_trembles_wakes_and_opens_nothing(screen: Touchscreen) -> None:
    tile = (540, 900)

    screen.press_at(*tile)
    screen.lift()
    screen.frame()
    screen.hand_s += 0.3
    screen.put_at(*tile)
    screen.lift()
    screen.frame()

    assert screen.state == State(place=Place(Screen.HOME))


def test_who_has_finished_with_a_double_tap_leaves_a_kiosk_at_rest(screen: Touchscreen) -> None:
    screen.tap("Tiếng Việt")
    screen.seconds += 31
    screen.app.session.tick()
    screen.frame()
    rect = named(screen.sheet, "I have finished").rect
    screen.tap("I have finished")

    screen.hand_s += 0.3
    screen.put_at(rect.x + rect.w // 2, rect.y + rect.h // 2)
    screen.lift()
    screen.frame()

    assert screen.state == State()


def test_what_is_held_too_long_looks_let_go_and_does_nothing(screen: Touchscreen) -> None:
    screen.stand_at(State(place=Place(Screen.HOME)))
    tile = named(screen.sheet, "Người ốm").rect
    calm = screen.part(tile)
    screen.press("Người ốm")

    screen.hand_s += 2
    screen.app._tick()
    after = screen.part(tile)
    screen.lift()

    assert after.tobytes() == calm.tobytes()
    assert screen.state == State(place=Place(Screen.HOME))


def test_a_finger_that_slides_off_does_nothing(screen: Touchscreen) -> None:
    screen.stand_at(State(place=Place(Screen.HOME)))

    screen.press("Người ốm")
    screen.slide(0, 700)
    screen.slide(0, -700)
    screen.lift()

    assert screen.state == State(place=Place(Screen.HOME))


def test_a_tap_is_not_lost_when_the_screen_is_redrawn_under_it(screen: Touchscreen) -> None:
    screen.stand_at(State(place=Place(Screen.HOME)))

    screen.press("Người ốm")
    screen.app.show()
    screen.lift()

    assert screen.state.place == Place(Screen.NEED, need="illness")


def test_a_tap_that_began_on_another_screen_does_nothing(screen: Touchscreen) -> None:
    screen.stand_at(State(place=Place(Screen.HOME)))

    screen.press("Người ốm")
    screen.stand_at(State(place=Place(Screen.COMFORT)))
    screen.lift()

    assert screen.state == State(place=Place(Screen.COMFORT))


def test_a_swipe_to_the_side_does_as_the_arrows_do(screen: Touchscreen) -> None:
    screen.stand_at(LONG)
    onward = screen.sheet.onward

    screen.press_at(540, 900)
    screen.slide(-400)
    screen.lift()
    screen.frame()

    assert isinstance(onward, ScrollTo)
    assert screen.state.place.spot == Spot(onward.key, onward.share)

    for _ in range(2):  # at the start there is nothing further up
        screen.press_at(540, 900)
        screen.slide(400)
        screen.lift()
        screen.frame()

    assert screen.state == LONG


def test_a_short_slide_turns_nothing(screen: Touchscreen) -> None:
    screen.stand_at(LONG)

    screen.press_at(540, 900)
    screen.slide(-60)
    screen.lift()

    assert screen.state == LONG


def test_a_touch_starts_the_idle_time_anew(screen: Touchscreen) -> None:
    screen.tap("Tiếng Việt")
    screen.seconds += 29

    screen.press_at(540, 900)
    screen.seconds += 29
    screen.app.session.tick()

    assert not screen.state.is_warned


@pytest.mark.parametrize(
    ("answer", "after"),
    [("Go on reading", Place(Screen.HOME)), ("I have finished", Place(Screen.RESTING))],
)
def test_the_question_is_answered_by_one_touch(
    screen: Touchscreen, answer: str, after: Place
) -> None:
    screen.tap("Tiếng Việt")
    screen.seconds += 31
    screen.app.session.tick()
    screen.frame()
    assert screen.state.is_warned

    screen.tap(screen.sheet.look.say(answer).text)

    assert screen.state.place == after
    assert not screen.state.is_warned
