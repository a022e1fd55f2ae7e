"""A real window with its voice: held, silenced, and asked the last question."""

import time
from dataclasses import replace

import pytest
from drawn import cropped, rgb
from test_hearing import HOME, goes_on_until
from touchscreen import Touchscreen

from kiosk.look.shapes import Arc
from kiosk.sheet.sheet import Control
from kiosk.sound.playing import Playing
from kiosk.touch.unmeant import HEAR_S
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.steering import Listen

READING = State(place=Place(Screen.ITEM, topic="support", item="vay-von"))


def test_who_does_not_listen_hears_what_they_hold_a_finger_on(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    screen.press("Người già")
    screen.hand_s += 0.8

    heard = goes_on_until(screen, lambda: screen.app._sounds.is_busy)
    marked = screen.app._sounds.marked
    screen.lift()
    screen.frame()

    assert heard
    assert isinstance(marked, Control) and marked.label.text == "Người già"
    assert screen.state.place == HOME.place and not screen.state.is_listening


def test_a_lifting_that_a_slow_machine_takes_late_still_opens(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    screen.press("Language")
    time.sleep(HEAR_S)  # something was drawn meanwhile, and the lifting waits
    screen.hand_s += HEAR_S
    screen.frame()
    screen.lift()

    assert screen.state.place.screen is Screen.LANGUAGES


def test_a_finger_that_comes_down_silences_the_voice_at_once(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    screen.tap("Listen")
    narrator = screen.app._sounds._narrator
    assert narrator
    goes_on_until(screen, lambda: narrator._mouth.playing is Playing.PLAYING)

    screen.press_at(500, 40)
    silent = narrator._mouth.playing
    screen.lift()
    screen.frame()

    assert silent is Playing.PAUSED
    assert screen.state.reading.is_paused  # it lay on nothing: who lays it there wants silence


def test_the_ring_around_the_last_question_empties_while_the_words_stand(
    screen: Touchscreen,
) -> None:
    screen.app.session.touch()
    screen.stand_at(replace(HOME, is_warned=True))
    ring = next(one for one in screen.sheet.shapes if isinstance(one, Arc))
    accent = rgb(screen.sheet.look.colours.accent)

    def left() -> int:
        seen = cropped(screen.picture(), ring.rect)
        return sum(1 for pixel in seen.get_flattened_data() if pixel == accent)

    whole = left()
    screen.seconds += screen.app.session.idle_s + 16  # of 20

    assert whole
    assert goes_on_until(screen, lambda: 0 < left() < 0.3 * whole)


@pytest.mark.parametrize("late_s", [0.16, 1.8])
def test_a_hand_that_taps_twice_on_listen_listens(screen: Touchscreen, late_s: float) -> None:
    screen.stand_at(READING)
    listens = [one.rect for one in screen.sheet.controls if one.wish == Listen()]
    at = max(listens, key=lambda rect: rect.w)
    screen.hand_s += 1

    for _ in range(2):
        screen.put_at(at.x + at.w // 2, at.y + at.h // 2)
        screen.lift()
        screen.frame()
        screen.hand_s += late_s  # as a hand that trembles, before a screen that is drawn slowly
        screen.waited_s = late_s
    screen.waited_s = 0.0

    assert screen.state.is_listening and not screen.state.reading.is_paused
