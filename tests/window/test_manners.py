"""Whatever a visitor or a fault does leads nowhere but home or rest."""

import logging
from dataclasses import replace

import pytest
from kivy.base import EventLoop
from kivy.core.window import Window
from touchscreen import Touchscreen
from visitor import labels

from content_sync.machine.forgetting import kept_for_a_visit
from kiosk.look.look import Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import ScrollTo
from kiosk.window.pace import CALM_TICKS

HOME = State(place=Place(Screen.HOME))
READING = State(place=Place(Screen.ITEM, topic="support", item="vay-von"), language="en")
ESCAPE, F1, F11, F12, ALT, PRINT = 27, 282, 292, 293, 308, 316


def test_escape_leads_back_and_keeps_how_the_visitor_reads(screen: Touchscreen) -> None:
    screen.stand_at(READING)

    screen.key(ESCAPE)

    assert screen.state == State(place=Place(Screen.HOME), language="en")
    assert not EventLoop.quit


@pytest.mark.parametrize("key", [F1, F11, F12, ALT, PRINT])
def test_no_other_key_leads_anywhere(screen: Touchscreen, key: int) -> None:
    screen.stand_at(READING)
    children = list(Window.children)

    screen.key(key)

    assert screen.state == READING
    assert Window.children == children
    assert not EventLoop.quit


def test_f1_opens_no_settings(screen: Touchscreen) -> None:
    children = list(Window.children)

    screen.app.open_settings()

    assert Window.children == children


def test_the_close_button_of_the_window_does_nothing(screen: Touchscreen) -> None:
    screen.stand_at(READING)

    is_refused = Window.dispatch("on_request_close")

    assert is_refused
    assert screen.state == READING
    assert not EventLoop.quit


def test_what_a_visitor_typed_is_drawn_and_kept_no_longer_than_the_visit(
    screen: Touchscreen,
) -> None:
    screen.stand_at(State(place=Place(Screen.SEARCH), language="en", typed="scabies"))
    assert "scabies" in kept(screen)

    screen.app.session.end_visit()
    screen.frame()

    assert "scabies" not in kept(screen)


def kept(screen: Touchscreen) -> set[str]:
    """The texts that the pen knows."""
    return {text for text, *_ in (*screen.pen._widths, *screen.pen._textures._kept)}


LINE = 'raise RuntimeError("what a visitor typed")'


class Torn(int):
    """A share that nobody can scroll to."""

    def __gt__(self, other: int) -> bool:
        raise RuntimeError("what a visitor typed")


def break_on_touch(screen: Touchscreen) -> None:
    """Lay over the screen a control that breaks."""
    label = Spoken("Broken", "en")
    control = Control(
        Rect(300, 800, 300, 300), label, label, ScrollTo("s1", Torn()), "#000000", "#ffffff"
    )
    screen.app.view.show(replace(screen.sheet, controls=(*screen.sheet.controls, control)))


def test_a_control_that_breaks_ends_the_visit_and_nothing_else(
    screen: Touchscreen, caplog: pytest.LogCaptureFixture
) -> None:
    screen.stand_at(READING)
    break_on_touch(screen)

    with caplog.at_level(logging.ERROR):
        screen.tap("Broken")
    screen.frame()

    assert screen.state == State()
    assert "a visit ended by an error" in caplog.text
    assert "in __gt__" in caplog.text
    assert "typed" not in caplog.text.replace(LINE, "")
    assert "Tiếng Việt" in labels(screen.sheet)


def test_after_a_fault_the_next_visitor_finds_everything_working(screen: Touchscreen) -> None:
    screen.stand_at(READING)
    break_on_touch(screen)
    screen.tap("Broken")

    screen.tap("English")
    screen.tap("Illness")

    assert screen.state.place == Place(Screen.NEED, need="illness")


def test_a_screen_that_cannot_be_drawn_ends_the_visit(screen: Touchscreen) -> None:
    screen.stand_at(HOME)

    screen.app.session._become(State(place=Place(Screen.HOME), text=9))  # there is no such size
    screen.frame()
    screen.frame()

    assert screen.state == State()
    assert screen.sheet.look.say("Touch the screen").text in labels(screen.sheet)


def test_at_rest_the_screen_is_drawn_seldom_and_during_a_visit_often(
    screen: Touchscreen,
) -> None:
    from kivy.clock import Clock

    for _ in range(CALM_TICKS + 1):
        screen.app._tick()
    at_rest = Clock._max_fps
    screen.tap("Tiếng Việt")
    awake = Clock._max_fps

    assert at_rest <= 10 < awake


def test_a_visit_is_forgotten_though_something_else_is_shown_before_the_kiosk_rests(
    screen: Touchscreen,
) -> None:
    @kept_for_a_visit(8)
    def heard(word: str) -> str:
        return word

    screen.stand_at(READING)
    heard("a rare word")
    screen.app.session.end_visit()
    screen.stand_at(HOME)  # as an emergency does that waited for the end of the visit

    assert heard.cache_info().currsize == 0
