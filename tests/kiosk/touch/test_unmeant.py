"""A hand that trembles, leans or lies on the glass: what of it acts, and what is void."""

from dataclasses import replace

import pytest
from hand import ASK, BESIDE, HOME, HOMEWARD, SEARCH, SHEET, VOLUME, WORD, WORDS, A, B, Hand

from kiosk.look.lens import Lens
from kiosk.look.look import Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control
from kiosk.touch.meaning import Heard, Meaning, Shown
from kiosk.touch.unmeant import is_another_screen, is_palm
from kiosk.visit.state import Film, Keys, Place, Reading, Screen, Spot, State
from kiosk.visit.wishes import LookAt, OpenAsk, Type, Wake, Wish


@pytest.fixture
def hand() -> Hand:
    return Hand()


# --- after an act ---


@pytest.mark.parametrize("control", [ASK, VOLUME, WORD])
@pytest.mark.parametrize(("ms", "acts"), [(0, False), (120, False), (499, False), (500, True)])
def test_what_acted_does_not_act_again_for_half_a_second(
    hand: Hand, control: Control, ms: int, acts: bool
) -> None:
    assert hand.tap(control) == control.wish

    hand.wait(ms)

    assert hand.tap(control) == (control.wish if acts else None)


@pytest.mark.parametrize(("waited_ms", "acts"), [(99, True), (101, False)])
def test_a_second_tap_that_a_slow_machine_takes_late_is_void_none_the_less(
    hand: Hand, waited_ms: int, acts: bool
) -> None:
    hand.tap(VOLUME)
    hand.wait(600)

    hand.touches.down(hand.shown.sheet, 1, (950.0, 50.0), waited_ms / 1000)

    assert hand.lift(VOLUME) == (VOLUME.wish if acts else None)


def test_another_control_acts_at_once_if_the_screen_stands(hand: Hand) -> None:
    hand.tap(VOLUME)

    assert hand.tap(ASK) == OpenAsk()


def test_what_acted_rests_although_others_acted_since(hand: Hand) -> None:
    hand.tap(VOLUME)
    hand.wait(100)
    hand.tap(ASK)
    hand.wait(100)

    assert hand.tap(VOLUME) is None


def test_what_is_drawn_where_something_acted_rests_as_well(hand: Hand) -> None:
    hand.tap(VOLUME)
    anew = replace(VOLUME, label=Spoken("louder", "en"))

    hand.shown = replace(hand.shown, sheet=replace(SHEET, controls=(anew,)))

    assert hand.tap(anew) is None


@pytest.mark.parametrize(("ms", "letter"), [(59, None), (60, Type("a"))])
def test_a_key_of_the_keyboard_writes_again_after_a_moment(
    hand: Hand, ms: int, letter: Wish | None
) -> None:
    assert hand.tap(A) == Type("a")

    hand.wait(ms)

    assert hand.tap(A) == letter


@pytest.mark.parametrize(("ms", "wish"), [(399, None), (400, OpenAsk())])
def test_after_the_screen_changed_nothing_is_touched_for_a_moment(
    hand: Hand, ms: int, wish: Wish | None
) -> None:
    hand.touches.changed_screen()

    hand.wait(ms)

    assert hand.tap(ASK) == wish


@pytest.mark.parametrize("rests", ["control", "screen"])
def test_a_finger_that_came_too_soon_never_acts_and_never_looks_pressed(
    hand: Hand, rests: str
) -> None:
    hand.tap(ASK)
    if rests == "screen":
        hand.touches.changed_screen()
    hand.wait(300)

    hand.down(ASK)

    assert hand.touches.held == ()
    hand.wait(900)
    assert hand.lift(ASK) is None
    assert hand.tap(ASK) == OpenAsk()


def test_a_finger_that_came_too_soon_turns_no_page(hand: Hand) -> None:
    hand.touches.changed_screen()
    hand.down(BESIDE)
    hand.wait(500)

    assert hand.lift((BESIDE[0] + 300, BESIDE[1])) is None


def test_a_listener_who_trembles_hears_and_does_not_act_yet() -> None:
    hand = Hand(state=replace(HOME, is_listening=True))
    assert hand.tap(ASK) == Heard(ASK)

    hand.shown = replace(hand.shown, marked=ASK, touched=ASK)
    hand.wait(120)
    assert hand.tap(ASK) is None

    hand.wait(400)
    assert hand.tap(ASK) == OpenAsk()


def test_words_are_not_begun_twice_by_a_hand_that_trembles() -> None:
    hand, at = Hand(state=replace(HOME, is_listening=True)), (10.0, 1010.0)

    assert hand.tap(at) == Heard(WORDS)
    hand.wait(120)

    assert hand.tap(at) is None


def test_the_touch_that_wakes_is_an_act_and_the_end_of_a_visit_as_well(hand: Hand) -> None:
    resting = replace(hand.shown, state=State(), is_resting=True)
    hand.shown = resting
    assert hand.tap(BESIDE) == Wake()

    hand.wait(300)
    hand.shown = Shown(SHEET, HOME)
    assert hand.tap(ASK) is None

    hand.down(BESIDE, finger=2)
    hand.touches.changed_screen()
    hand.touches.forget()
    hand.shown = resting
    hand.wait(300)
    assert hand.lift(BESIDE, finger=2) is None
    assert hand.tap(BESIDE) is None


# --- one finger counts ---


def test_a_second_finger_is_void_until_all_are_up(hand: Hand) -> None:
    hand.down(BESIDE, finger=1)
    hand.wait(200)
    hand.down(ASK, finger=2)
    assert hand.lift(ASK, finger=2) is None

    assert hand.lift(BESIDE, finger=1) is None
    assert hand.tap(ASK, finger=3) == OpenAsk()


def test_the_first_finger_acts_and_the_second_stays_void_after_it(hand: Hand) -> None:
    hand.down(ASK, finger=1)
    hand.down(HOMEWARD, finger=2)

    assert hand.lift(ASK, finger=1) == OpenAsk()
    hand.wait(700)
    assert hand.tap(ASK, finger=3) is None
    assert hand.lift(HOMEWARD, finger=2) is None


def test_what_lies_there_for_good_locks_nobody_out(hand: Hand) -> None:
    hand.down(BESIDE, finger=1)
    hand.wait(10_000)

    assert hand.tap(ASK, finger=2) == OpenAsk()


def test_two_fingers_still_make_a_picture_larger_and_a_button_beside_it_acts() -> None:
    hand = Hand(replace(SHEET, lens=Lens((1000, 1000), Rect(0, 400, 500, 500))))
    hand.down((200.0, 600.0), finger=1)
    hand.down((300.0, 600.0), finger=2)

    seen = hand.touches.moved(hand.shown.sheet, 2, (400.0, 600.0))

    assert isinstance(seen, LookAt) and seen.zoom == 2.0
    assert hand.tap(ASK, finger=3) == OpenAsk()


# --- what is no finger ---


@pytest.mark.parametrize(("ms", "wish"), [(699, OpenAsk()), (1999, OpenAsk()), (2000, None)])
def test_a_contact_that_leans_does_not_act(hand: Hand, ms: int, wish: Meaning) -> None:
    hand.down(ASK)

    hand.wait(ms)

    assert hand.touches.held == ((ASK,) if wish else ())
    assert hand.lift(ASK) == wish


@pytest.mark.parametrize("keys", [(ASK, ASK, ASK), (A, B, A, B, A)])
def test_a_palm_acts_on_nothing(hand: Hand, keys: tuple[Control, ...]) -> None:
    meant = [hand.down(one, finger) for finger, one in enumerate(keys)]
    assert hand.touches.held == ()

    meant += [hand.lift(one, finger) for finger, one in enumerate(keys)]

    assert meant == [None] * 2 * len(keys)
    assert hand.tap(ASK) == OpenAsk()


def test_what_comes_while_a_palm_lies_is_void_even_a_key(hand: Hand) -> None:
    for finger in range(3):
        hand.down(A, finger)
    hand.wait(300)

    assert hand.tap(B, finger=3) is None


def test_fingers_far_apart_or_one_after_the_other_are_no_palm() -> None:
    near, far = [((0.0, 0.0), 0.0), ((9.0, 9.0), 0.02), ((20.0, 0.0), 0.05)], (2000.0, 0.0)

    assert is_palm(near, 4.0)
    assert not is_palm(near[:2], 4.0)
    assert not is_palm([*near[:2], (far, 0.05)], 4.0)
    assert not is_palm([*near[:2], (near[2][0], 0.06)], 4.0)


# --- what is another screen ---


def test_a_screen_is_another_where_something_else_lies_under_the_finger() -> None:
    item = State(place=Place(Screen.ITEM, item="vay-von"))
    others = (
        HOME,
        replace(item, place=replace(item.place, spot=Spot("s1"))),
        *(replace(item, text=3), replace(item, language="en"), replace(item, is_warned=True)),
    )

    assert all(is_another_screen(item, other) for other in others)
    assert is_another_screen(SEARCH, replace(SEARCH, keys=Keys.TELEX))


def test_typing_listening_and_looking_closer_leave_the_screen_as_it_was() -> None:
    second = replace(SEARCH, typed="v", place=replace(SEARCH.place, spot=Spot("@a")))
    picture = State(place=Place(Screen.PICTURE))

    assert not is_another_screen(second, replace(SEARCH, typed="va"))
    assert not is_another_screen(HOME, replace(HOME, is_listening=True, reading=Reading(at=2)))
    assert not is_another_screen(HOME, replace(HOME, film=Film(is_playing=True), volume=1))
    closer = replace(picture.place, zoom=2.0, centre=(0.1, 0.1))
    assert not is_another_screen(picture, replace(picture, place=closer))
