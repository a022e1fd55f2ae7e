"""Arrows, enter and back: which control comes next, and what it means to press it."""

from dataclasses import replace

import pytest

from content_sync.words import words
from kiosk.look.look import Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Manner, Sheet
from kiosk.touch.keypad import ARROWS, DIGITS, ENTER, ERASE, ESCAPE, Keypad, offered
from kiosk.touch.meaning import Heard, Shown, is_opened_next, meaning
from kiosk.touch.rows import Step
from kiosk.visit.state import Place, Screen, Spot, State
from kiosk.visit.steering import Listen, Pause
from kiosk.visit.wishes import (
    Back,
    Erase,
    Home,
    OpenAsk,
    OpenItem,
    OpenTakeAlong,
    OpenTopic,
    Stay,
    Type,
    Wake,
    Wish,
)

HOMEWARD = Home()


def control(x: int, y: int, wish: Wish = HOMEWARD, label: str = "") -> Control:
    said = Spoken(label, "vi")
    return Control(Rect(x, y, 80, 80), said, said, wish, "#000000", "#ffffff")


# --- what keys and presses mean ---

HOME = State(place=Place(Screen.HOME))
LISTENING = replace(HOME, is_listening=True)
SEARCHING = State(place=Place(Screen.SEARCH))
SHEET = Sheet(Look(900, 900, 4.0, "light", 1, words(("vi",))), controls=(control(0, 0),))
DOWN = next(key for key, towards in ARROWS.items() if towards is Step.DOWN)
RETURN, SPACE, LETTER_A, F1 = 13, 32, 97, 282


@pytest.mark.parametrize(
    ("state", "key", "letter", "wish"),
    [
        (HOME, ESCAPE, None, Back()),
        (HOME, ERASE, None, Back()),
        (HOME, LETTER_A, "a", None),
        (HOME, F1, None, None),
        (HOME, RETURN, None, None),
        (SEARCHING, ERASE, None, Erase()),
        (SEARCHING, LETTER_A, "A", Type("a")),
        (SEARCHING, SPACE, " ", Type(" ")),
        (SEARCHING, ESCAPE, "\x1b", Back()),
        (replace(SEARCHING, is_warned=True), LETTER_A, "a", Stay()),
    ],
)
def test_what_a_key_means(state: State, key: int, letter: str | None, wish: Wish | None) -> None:
    assert Keypad().pressed(Shown(SHEET, state), key, letter) == wish


def test_any_key_wakes() -> None:
    for key in (ESCAPE, ERASE, LETTER_A, F1, *ENTER, *ARROWS):
        assert Keypad().pressed(Shown(SHEET, State(), is_resting=True), key) == Wake()


def test_enter_presses_what_an_arrow_came_to_and_nothing_that_is_gone() -> None:
    keypad, shown = Keypad(), Shown(SHEET, HOME)

    keypad.pressed(shown, DOWN)
    pressed = keypad.pressed(shown, RETURN)
    keypad.follow(replace(SHEET, controls=()), HOME)

    assert pressed == Home()
    assert keypad.pressed(shown, RETURN) is None


def test_a_listener_hears_what_an_arrow_comes_to_unless_it_steers_what_is_heard() -> None:
    for manner in Manner:
        there = replace(control(0, 0), manner=manner)
        shown = Shown(replace(SHEET, controls=(there,)), LISTENING)

        heard = Keypad().pressed(shown, DOWN)

        assert heard == (None if manner is Manner.STEERS else Heard(there))


@pytest.mark.parametrize(
    ("manner", "first"),
    [
        (Manner.HEARD_FIRST, "heard"),
        (Manner.KEY, "both"),
        (Manner.AT_ONCE, "done"),
        (Manner.STEERS, "done"),
    ],
)
def test_what_a_listeners_first_press_does_and_the_second(manner: Manner, first: str) -> None:
    button = replace(control(0, 0), wish=OpenAsk(), manner=manner)
    firsts = {"heard": Heard(button), "both": Heard(button, OpenAsk()), "done": OpenAsk()}
    listening = Shown(SHEET, LISTENING)

    assert meaning(button, listening) == firsts[first]
    second = firsts[first] if manner is Manner.KEY else OpenAsk()
    assert meaning(button, replace(listening, touched=button)) == second
    assert meaning(button, Shown(SHEET, HOME)) == OpenAsk()


def test_a_door_lies_on_what_opens_and_on_no_tool() -> None:
    card = replace(control(0, 0), wish=OpenItem("vay-von"))

    assert is_opened_next(LISTENING, card)
    assert not is_opened_next(LISTENING, replace(card, wish=OpenTakeAlong()))


# --- where one is ---

FRAME = replace(control(0, 0, label="frame"), is_frame=True)
ONE, TWO = (
    control(0, 200, OpenTopic("a"), "one"),
    control(100, 200, OpenTopic("b"), "two"),
)
TILES = replace(SHEET, controls=(FRAME, TWO, ONE))
RIGHT = next(key for key, towards in ARROWS.items() if towards is Step.RIGHT)
UP = next(key for key, towards in ARROWS.items() if towards is Step.UP)
TOPIC = State(place=Place(Screen.TOPIC, topic="b"), trail=(HOME.place,))


def come_to(keypad: Keypad, state: State, *keys: int, sheet: Sheet = TILES) -> Control | None:
    """What is focused after keys on a screen."""
    keypad.follow(sheet, state)
    for key in keys:
        keypad.pressed(Shown(sheet, state), key)
    return keypad.focused


def test_nothing_is_ringed_before_a_key_and_the_first_arrow_comes_to_the_content() -> None:
    keypad = Keypad()

    assert come_to(keypad, HOME) is None
    assert come_to(keypad, HOME, DOWN) == ONE
    assert come_to(keypad, HOME, UP) == FRAME


def test_a_sheet_that_is_all_frame_begins_with_it() -> None:
    bare = replace(SHEET, controls=(FRAME,))

    assert come_to(Keypad(), HOME, DOWN, sheet=bare) == FRAME


def test_on_another_screen_the_first_arrow_comes_to_its_content_once_more() -> None:
    keypad = Keypad()
    come_to(keypad, HOME, DOWN, UP)

    assert come_to(keypad, TOPIC) is None
    assert come_to(keypad, TOPIC, DOWN) == ONE


def test_who_goes_back_is_on_what_they_had_left() -> None:
    keypad = Keypad()
    come_to(keypad, HOME, DOWN, RIGHT)
    come_to(keypad, TOPIC, DOWN)

    assert come_to(keypad, HOME) == TWO


def test_two_steps_home_lead_to_what_was_left_there_first() -> None:
    keypad, item = Keypad(), Place(Screen.ITEM, item="x")
    come_to(keypad, HOME, DOWN, RIGHT)
    come_to(keypad, TOPIC, DOWN)
    come_to(keypad, State(place=item, trail=(HOME.place, TOPIC.place)), DOWN, UP)

    assert come_to(keypad, HOME) == TWO


def test_what_was_left_is_forgotten_with_a_finger_and_where_it_is_not_drawn_any_more() -> None:
    touched, gone = Keypad(), Keypad()
    for keypad in (touched, gone):
        come_to(keypad, HOME, DOWN, RIGHT)
        come_to(keypad, TOPIC, DOWN)

    touched.forget()

    assert come_to(touched, HOME) is None
    assert come_to(gone, HOME, sheet=replace(TILES, controls=(FRAME, ONE))) is None


def test_a_page_turned_keeps_the_arrow_that_turned_it() -> None:
    keypad = Keypad()
    come_to(keypad, TOPIC, DOWN, UP)

    second = replace(TOPIC, place=replace(TOPIC.place, spot=Spot("@a")))

    assert come_to(keypad, second) == FRAME


def test_what_steers_the_voice_stays_ringed_whatever_its_words_become() -> None:
    keypad = Keypad()
    listen = replace(ONE, manner=Manner.STEERS, wish=Listen())
    pause = replace(control(0, 200, label="Pause"), manner=Manner.STEERS, wish=Pause())

    come_to(keypad, HOME, DOWN, sheet=replace(TILES, controls=(FRAME, listen)))

    assert come_to(keypad, HOME, sheet=replace(TILES, controls=(FRAME, pause))) == pause


def test_what_was_scrolled_stays_ringed() -> None:
    keypad = Keypad()
    come_to(keypad, TOPIC, DOWN, RIGHT)
    scrolled = replace(TWO, rect=TWO.rect._replace(y=150))

    assert come_to(keypad, TOPIC, sheet=replace(TILES, controls=(FRAME, scrolled))) == scrolled


def test_who_left_by_a_button_of_the_frame_begins_anew_with_the_content() -> None:
    keypad = Keypad()
    come_to(keypad, HOME, DOWN, UP)
    come_to(keypad, TOPIC, DOWN)

    assert come_to(keypad, HOME) is None
    assert come_to(keypad, HOME, DOWN) == ONE


def test_up_and_down_keep_the_column_one_came_along() -> None:
    wide = replace(control(0, 100, label="wide"), rect=Rect(0, 100, 180, 80))
    sheet = replace(SHEET, controls=(wide, ONE, TWO))

    assert come_to(Keypad(), HOME, DOWN, DOWN, RIGHT, UP, DOWN, sheet=sheet) == TWO


# --- digits ---


def test_digits_open_what_a_list_offers_in_reading_order() -> None:
    shown, first = Shown(TILES, HOME), min(DIGITS)

    assert [one.label.text for one in offered(shown)] == ["one", "two"]
    assert Keypad().pressed(shown, first, "1") == OpenTopic("a")
    assert Keypad().pressed(shown, first + 1, "2") == OpenTopic("b")
    assert Keypad().pressed(shown, first + 2, "3") is None


def test_a_digit_opens_items_in_a_list_but_not_those_beside_the_tiles_of_home() -> None:
    card = control(0, 300, OpenItem("x"), "card")
    sheet = replace(TILES, controls=(card, ONE))

    assert Keypad().pressed(Shown(sheet, TOPIC), min(DIGITS), "1") == OpenItem("x")
    assert Keypad().pressed(Shown(sheet, HOME), min(DIGITS) + 1, "2") is None


def test_a_digit_is_a_letter_of_a_query_and_nothing_in_an_item() -> None:
    item = State(place=Place(Screen.ITEM, item="x"))

    assert Keypad().pressed(Shown(TILES, SEARCHING), min(DIGITS), "1") == Type("1")
    assert Keypad().pressed(Shown(TILES, item), min(DIGITS), "1") is None


def test_a_listener_hears_what_a_digit_would_open_and_is_there() -> None:
    keypad = Keypad()

    assert keypad.pressed(Shown(TILES, LISTENING), min(DIGITS), "1") == Heard(ONE)
    assert keypad.pressed(Shown(TILES, LISTENING, touched=ONE), RETURN) == OpenTopic("a")
