"""Arrows, enter and back: which control comes next, and what it means to press it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from content_sync.words import words
from kiosk.look.look import Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Manner, Sheet
from kiosk.touch.keypad import ARROWS, ENTER, ERASE, ESCAPE, Keypad, Step, reachable, step
from kiosk.touch.meaning import Heard, Shown, meaning
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import Back, Erase, Home, OpenAsk, Stay, Type, Wake, Wish

SCREEN = Rect(0, 0, 900, 900)
SAID = Spoken("", "vi")


def control(x: int, y: int, is_active: bool = True) -> Control:
    wish = Home() if is_active else None
    return Control(Rect(x, y, 80, 80), SAID, SAID, wish, "#000000", "#ffffff")


def test_an_arrow_goes_to_the_neighbour_in_its_direction() -> None:
    places = ((0, 0), (100, 0), (0, 100), (100, 100))
    a, b, c, d = grid = [control(*place) for place in places]

    assert step(grid, a, Step.RIGHT) is b
    assert step(grid, a, Step.DOWN) is c
    assert step(grid, d, Step.LEFT) is c
    assert step(grid, d, Step.UP) is b


def test_an_arrow_into_nothing_stays() -> None:
    only = control(0, 0)

    assert step([only], only, Step.UP) is only


def test_the_first_arrow_begins_at_the_top_left() -> None:
    controls = reachable([control(100, 100), control(0, 0)], SCREEN)

    assert step(controls, None, Step.DOWN) is controls[0]
    assert controls[0].rect.x == 0


def test_inactive_controls_and_a_whole_screen_are_passed_over() -> None:
    whole = Control(SCREEN, SAID, SAID, Home(), "#000000", "#ffffff")

    assert reachable([whole, control(0, 0, is_active=False)], SCREEN) == []


@given(some.lists(some.tuples(some.integers(0, 8), some.integers(0, 8)), min_size=1, unique=True))
def test_every_control_is_reached_by_arrows_from_the_first(cells: list[tuple[int, int]]) -> None:
    controls = reachable([control(x * 100, y * 100) for x, y in cells], SCREEN)

    seen, fresh = {id(controls[0])}, [controls[0]]
    while fresh:
        here = fresh.pop()
        for towards in Step:
            there = step(controls, here, towards)
            if there is not None and id(there) not in seen:
                seen.add(id(there))
                fresh.append(there)

    assert len(seen) == len(controls)


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
        (HOME, ESCAPE, None, Home()),
        (HOME, ERASE, None, Back()),
        (HOME, LETTER_A, "a", None),
        (HOME, F1, None, None),
        (HOME, RETURN, None, None),
        (SEARCHING, ERASE, None, Erase()),
        (SEARCHING, LETTER_A, "A", Type("a")),
        (SEARCHING, SPACE, " ", Type(" ")),
        (SEARCHING, ESCAPE, "\x1b", Home()),
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
    keypad.follow(replace(SHEET, controls=()))

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
    assert meaning(button, replace(listening, marked=button)) == second
    assert meaning(button, Shown(SHEET, HOME)) == OpenAsk()
