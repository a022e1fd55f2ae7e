"""A finger that lies on something asks what it is; an alarm is not talked into."""

from dataclasses import replace

import pytest

from content_sync.words import words
from kiosk.look.look import Look, Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.sheet import Control, Manner, Passage, Sheet
from kiosk.touch.meaning import Heard, Meaning, Shown
from kiosk.touch.touches import Touches
from kiosk.visit.state import Place, Reading, Screen, State
from kiosk.visit.steering import Pause
from kiosk.visit.wishes import OpenAsk

LOOK = Look(1080, 1920, 4.0, "light", 1, words(("vi",)))
SAID = Spoken("a", "en")
ASK = Control(Rect(0, 0, 100, 100), SAID, SAID, OpenAsk(), "#000000", "#ffffff")
SHEET = Sheet(LOOK, controls=(ASK,))
HOME = State(place=Place(Screen.HOME))
HERE, BESIDE = (50.0, 50.0), (700.0, 700.0)


def held(
    lain_s: float,
    state: State = HOME,
    sheet: Sheet = SHEET,
    at: tuple[float, float] = HERE,
    is_resting: bool = False,
    waited_s: float = 0.0,
) -> Meaning:
    """What it means to lift a finger after so long; that it was lifted may have waited."""
    now = [0.0]
    touches = Touches(lambda: now[0])
    touches.down(sheet, 1, at)
    now[0] = lain_s
    return touches.up(Shown(sheet, state, is_resting), 1, at, waited_s)


@pytest.mark.parametrize(
    ("lain_s", "meant"),
    [(0.2, OpenAsk()), (0.69, OpenAsk()), (0.7, OpenAsk()), (1.9, OpenAsk()), (2.0, None)],
)
def test_a_touch_that_is_taken_late_acts_none_the_less(lain_s: float, meant: Meaning) -> None:
    assert held(lain_s) == meant


@pytest.mark.parametrize(("waited_s", "meant"), [(2.9, OpenAsk()), (0.5, None)])
def test_a_lifting_that_waited_for_a_machine_that_stood_still_is_no_palm(
    waited_s: float, meant: Meaning
) -> None:
    assert held(3.0, waited_s=waited_s) == meant


def test_what_is_heard_while_the_finger_lies_does_nothing_when_it_is_lifted() -> None:
    now = [0.0]
    touches = Touches(lambda: now[0])
    touches.down(SHEET, 1, HERE)
    shown = Shown(SHEET, HOME)
    early = touches.long(shown)
    now[0] = 0.7

    heard = touches.long(shown)
    now[0] = 0.9

    assert (early, heard) == (None, Heard(ASK))
    assert touches.long(shown) is None
    assert touches.up(shown, 1, HERE) is None


@pytest.mark.parametrize("manner", [Manner.AT_ONCE, Manner.KEY, Manner.STEERS])
def test_what_must_not_wait_acts_however_long_it_is_pressed(manner: Manner) -> None:
    sheet = replace(SHEET, controls=(replace(ASK, manner=manner),))

    assert held(1.0, sheet=sheet) == OpenAsk()


def test_what_must_not_wait_is_heard_once_and_acts_none_the_less() -> None:
    sheet = replace(SHEET, controls=(replace(ASK, manner=Manner.AT_ONCE),))
    shown = Shown(sheet, HOME)
    now = [0.0]
    touches = Touches(lambda: now[0])
    touches.down(sheet, 1, HERE)
    now[0] = 0.8

    heard = [touches.long(shown), touches.long(shown)]

    assert heard == [Heard(sheet.controls[0]), None]
    assert touches.up(shown, 1, HERE) == OpenAsk()


@pytest.mark.parametrize(
    "state",
    [
        replace(HOME, is_warned=True),
        State(place=Place(Screen.EMERGENCY, item="lu-quet"), is_listening=True),
    ],
)
@pytest.mark.parametrize("manner", [Manner.AT_ONCE, Manner.BUTTON])
def test_an_alarm_and_the_last_question_are_not_talked_into(state: State, manner: Manner) -> None:
    sheet = replace(SHEET, controls=(replace(ASK, manner=manner),))
    shown = Shown(sheet, state)
    now = [0.0]
    touches = Touches(lambda: now[0])
    touches.down(sheet, 1, HERE)
    now[0] = 0.8

    heard = touches.long(shown)

    assert heard is None
    assert touches.up(shown, 1, HERE) == OpenAsk()


def test_a_listener_chooses_with_one_touch_and_hears_what_they_hold() -> None:
    sheet = replace(SHEET, controls=(replace(ASK, manner=Manner.BUTTON),))
    listening = replace(HOME, is_listening=True)
    now = [0.0]
    touches = Touches(lambda: now[0])
    touches.down(sheet, 1, HERE)
    now[0] = 0.7

    shown = Shown(sheet, listening)

    assert touches.long(shown) == Heard(sheet.controls[0])
    assert touches.up(shown, 1, HERE) is None
    assert held(0.2, listening, sheet) == OpenAsk()


def test_at_rest_a_slow_finger_wakes() -> None:
    assert held(1.0, State(), is_resting=True) == OpenAsk()


def test_a_touch_on_nothing_makes_the_voice_wait_but_not_that_of_an_emergency() -> None:
    listening = replace(HOME, is_listening=True)
    paused = replace(listening, reading=Reading(is_paused=True))
    danger = replace(listening, place=Place(Screen.EMERGENCY, item="lu-quet"))

    words = Passage(Rect(600, 600, 200, 200), SAID)
    worded = replace(SHEET, passages=(words,))

    assert held(0.1, listening, at=BESIDE) == Pause()
    assert held(0.1, listening, worded, BESIDE) == Heard(words)
    assert held(0.1, danger, worded, BESIDE) is None
    assert [held(0.1, one, at=BESIDE) for one in (paused, danger, HOME)] == [None] * 3
