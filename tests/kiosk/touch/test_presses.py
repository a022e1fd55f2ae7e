"""Fingers on controls: which of them presses, and when it no longer does."""

from kiosk.look.look import Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control
from kiosk.touch.presses import Presses
from kiosk.visit.wishes import Home


def control(label: str, x: int = 0) -> Control:
    said = Spoken(label, "en")
    return Control(Rect(x, 0, 100, 100), said, said, Home(), "#000000", "#ffffff")


NEXT, BACK = control("Next page"), control("Back", x=200)


def test_of_a_palm_on_one_control_only_the_first_finger_presses_it() -> None:
    presses = Presses()

    held = [presses.down(finger, NEXT) for finger in (1, 2, 3)]
    pressed = [presses.up(finger, NEXT)[0] for finger in (3, 2, 1)]

    assert held == [True, False, False]
    assert pressed == [None, None, NEXT]


def test_two_thumbs_press_two_keys() -> None:
    presses = Presses()

    presses.down(1, NEXT)
    presses.down(2, BACK)

    assert presses.up(1, NEXT)[0] == NEXT
    assert presses.up(2, BACK)[0] == BACK


def test_a_control_drawn_anew_under_a_finger_is_the_same_and_acts_as_it_is_now() -> None:
    presses = Presses()
    presses.down(1, NEXT)

    anew = control("Next page")

    assert presses.up(1, anew)[0] is anew


def test_a_finger_that_slid_off_presses_nothing_even_when_it_comes_back() -> None:
    presses = Presses()
    presses.down(1, NEXT)

    assert not presses.over(1, None)

    assert presses.up(1, NEXT)[0] is None


def test_a_control_let_go_can_be_pressed_again() -> None:
    presses = Presses()
    presses.down(1, NEXT)
    presses.up(1, NEXT)

    assert presses.down(2, NEXT)
    assert presses.up(2, NEXT) == (NEXT, True)


def test_a_finger_was_alone_unless_another_was_there_at_any_time() -> None:
    presses = Presses()
    presses.down(1, None)
    presses.down(2, None)

    assert not presses.up(1, None)[1]
    assert not presses.up(2, None)[1]

    presses.down(3, None)
    assert presses.up(3, None)[1]


def test_a_finger_on_no_control_holds_none() -> None:
    presses = Presses()

    assert not presses.down(1, None)
    assert presses.over(1, NEXT)
    assert presses.up(1, NEXT)[0] is None
