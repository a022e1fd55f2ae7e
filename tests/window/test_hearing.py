"""What is really heard: the whole kiosk with its voice and FFmpeg, its sound device a file."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from patience import PATIENCE_S
from touchscreen import Touchscreen

from kiosk.visit.state import Place, Screen, State

HEARD = Path(os.environ["SDL_DISKAUDIOFILE"])
HOME = State(place=Place(Screen.HOME))


def sound_since(start: int) -> bool:
    """Whether the device was given anything but silence after its first `start` bytes."""
    if not HEARD.is_file():
        return False
    with HEARD.open("rb") as file:
        file.seek(start)
        return any(file.read())


def heard_so_far() -> int:
    return HEARD.stat().st_size if HEARD.is_file() else 0


def goes_on_until(screen: Touchscreen, is_so: Callable[[], bool]) -> bool:
    """Frame after frame, at most PATIENCE_S."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        screen.frame()
        if is_so():
            return True
    return False


def test_a_touch_on_listen_is_followed_by_a_voice(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    before = heard_so_far()

    screen.tap("Listen")

    assert goes_on_until(screen, lambda: sound_since(before))
    assert screen.app._sounds.is_busy


def test_the_mark_goes_from_control_to_control(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    screen.tap("Listen")
    first = screen.app._sounds.marked

    assert goes_on_until(screen, lambda: screen.app._sounds.marked not in (None, first))


def test_a_touch_reads_a_control_and_a_second_one_opens_it(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    screen.tap("Listen")

    screen.tap("Người già")
    first = screen.state.place.screen
    screen.tap("Người già")

    assert first is Screen.HOME
    assert screen.state.place.screen is Screen.NEED


def test_at_the_end_of_a_visit_it_is_silent_and_nothing_spoken_is_left(
    screen: Touchscreen, demo_store: Path
) -> None:
    live = demo_store.parent / "cache" / "live"
    screen.stand_at(HOME)
    screen.tap("Listen")
    goes_on_until(screen, lambda: any(live.glob("*")))

    screen.rest()
    goes_on_until(screen, lambda: not screen.app._sounds.is_busy)
    silent_from = heard_so_far()
    for _ in range(20):
        screen.frame()

    assert not any(live.glob("*"))
    assert not sound_since(silent_from)


def test_a_visit_does_not_end_while_something_is_read(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    screen.tap("Listen")

    screen.seconds += 29
    goes_on_until(screen, lambda: screen.app._sounds.is_busy)
    screen.frame()
    screen.seconds += 29
    screen.app.session.tick()

    assert not screen.state.is_warned
