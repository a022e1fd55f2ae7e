"""What lies over a screen for somebody who uses keys: rings, and the digits that open things."""

from dataclasses import replace
from pathlib import Path

import font_ruler
import pytest
from visitor import SCREENS, Visitor

from kiosk.look.shapes import Frame, Ink, Shape
from kiosk.sheet.sheet import Control
from kiosk.touch.keypad import Keypad, offered
from kiosk.touch.marks import marks
from kiosk.touch.meaning import Shown, is_on
from kiosk.visit.state import Place, Screen, State

DOWN = 274
HOME = State(place=Place(Screen.HOME))


def digits(over: tuple[Shape, ...]) -> list[Ink]:
    return [one for one in over if isinstance(one, Ink)]


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
@pytest.mark.parametrize("size", [1, 3])
def test_who_uses_keys_sees_on_each_thing_the_digit_that_opens_it(
    demo_store: Path, screen: tuple[int, int, float], size: int
) -> None:
    visitor = Visitor(demo_store, screen)
    sheet = visitor.comes_to(replace(HOME, text=size))
    shown, keypad = Shown(sheet, visitor.state), Keypad()
    assert marks(shown, keypad, font_ruler.width) == ()

    keypad.pressed(shown, DOWN)

    over = marks(shown, keypad, font_ruler.width)
    written = digits(over)
    assert [one.text for one in written] == list("123456789")[: len(offered(shown))]
    for ink, control in zip(written, offered(shown), strict=False):
        assert is_on(control.rect, (ink.x, ink.baseline)), control.label
    assert sum(isinstance(one, Frame) for one in over) == 2


def test_a_finger_takes_the_digits_away_and_a_question_has_none(demo_store: Path) -> None:
    visitor, keypad = Visitor(demo_store), Keypad()
    shown = Shown(visitor.comes_to(HOME), HOME)
    keypad.pressed(shown, DOWN)

    warned = replace(HOME, is_warned=True)
    asked = Shown(visitor.comes_to(warned), warned)
    assert not digits(marks(asked, keypad, font_ruler.width))

    keypad.forget()
    assert not digits(marks(shown, keypad, font_ruler.width))


def test_what_is_read_aloud_is_ringed_before_what_the_keys_act_on(demo_store: Path) -> None:
    visitor, keypad = Visitor(demo_store), Keypad()
    shown = Shown(visitor.comes_to(HOME), HOME)
    keypad.pressed(shown, DOWN)
    last = [one for one in shown.sheet.controls if isinstance(one, Control)][-1]

    ring = next(
        one
        for one in marks(replace(shown, marked=last, touched=last), keypad, font_ruler.width)
        if isinstance(one, Frame)
    )

    assert ring.rect.x < last.rect.x and ring.rect.bottom > last.rect.bottom
