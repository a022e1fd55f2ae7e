"""What SDL says of fingers, through Kivy's own loop; packaging/prove.sh tries a real panel."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from kivy.base import EventLoop
from kivy.config import Config
from touchscreen import Touchscreen
from visitor import named

from kiosk.visit.state import Place, Screen, Spot, State
from kiosk.window import sdl
from kiosk.window.fingers import Fingers, Overheard, Said

HOME = State(place=Place(Screen.HOME))
PICTURE = State(place=Place(Screen.PICTURE, item="nop-ho-so", block=1))
EVENT = tuple[str, object]
INPUTS = """
import sys
from pathlib import Path
from kiosk.window import preparing
preparing.prepare(Path(sys.argv[1]), (540, 960), preparing.Where.OFF_SCREEN)
from kivy.core.window import Window
from kivy.base import EventLoop
EventLoop.ensure_window()
from kivy.base import _runTouchApp_prepare
_runTouchApp_prepare()
print(*(type(one).__name__ for one in EventLoop.input_providers))
"""


@pytest.fixture
def fingers(screen: Touchscreen) -> Iterator[Fingers]:
    """Fingers on the kiosk's panel."""
    fingers = Fingers()
    EventLoop.add_input_provider(fingers)
    yield fingers
    EventLoop.remove_input_provider(fingers)


def at(screen: Touchscreen, label: str, dx: int = 0) -> tuple[float, float]:
    """A place on what says `label`, as SDL says it."""
    rect, width, height = named(screen.sheet, label).rect, 1080, 1920
    x, y = rect.x + rect.w // 2 + dx, rect.y + rect.h // 2
    return x / (width - 1), y / (height - 1)


def test_a_finger_presses_where_it_is(screen: Touchscreen, fingers: Fingers) -> None:
    screen.stand_at(HOME)
    place = at(screen, "Người ốm")

    fingers.hear(("fingerdown", 1, *place, 1.0))
    fingers.hear(("fingerup", 1, *place, 1.0))
    screen.frame()
    screen.frame()

    assert screen.state.place == Place(Screen.NEED, need="illness")
    assert fingers.are_away


def test_a_drag_within_one_frame_presses_where_it_began_not_where_it_ended(
    screen: Touchscreen, fingers: Fingers
) -> None:
    screen.stand_at(HOME)

    fingers.hear(("fingerdown", 1, 0.5, 0.001, 1.0))
    fingers.hear(("fingermotion", 1, *at(screen, "Người ốm"), 1.0))
    fingers.hear(("fingerup", 1, *at(screen, "Người ốm"), 1.0))
    screen.frame()
    screen.frame()

    assert screen.state == HOME


def test_two_taps_within_one_frame_are_one_act(screen: Touchscreen, fingers: Fingers) -> None:
    long = Place(Screen.ITEM, topic="support", item="vay-von")
    screen.stand_at(State(place=long, text=3))
    screen.tap("Look further down")
    there = screen.state.place.spot
    screen.stand_at(State(place=long, text=3))
    screen.hand_s += 1

    for finger in (1, 2):
        for what in ("fingerdown", "fingerup"):
            fingers.hear((what, finger, *at(screen, "Look further down"), 1.0))
    while not fingers.are_away:
        screen.frame()

    assert screen.state.place.spot == there != Spot()


@pytest.mark.parametrize(("contacts", "acts"), [(1, True), (2, True), (3, False), (5, False)])
def test_two_fingers_on_one_control_are_one_act_and_a_palm_is_none(
    screen: Touchscreen, fingers: Fingers, contacts: int, acts: bool
) -> None:
    long = State(place=Place(Screen.ITEM, topic="support", item="vay-von"))
    screen.stand_at(long)
    screen.tap("Look further down")
    there = screen.state.place.spot
    screen.stand_at(long)
    screen.hand_s += 1

    for what in ("fingerdown", "fingerup"):
        for finger in range(contacts):
            fingers.hear((what, finger, *at(screen, "Look further down", 3 * finger), 1.0))
        screen.frame()

    assert screen.state.place.spot == (there if acts else Spot())


def test_a_finger_on_a_panel_pulled_out_does_nothing_and_the_next_one_presses(
    screen: Touchscreen, fingers: Fingers
) -> None:
    screen.stand_at(HOME)
    place = at(screen, "Người ốm")
    fingers.hear(("fingerdown", 1, *place, 1.0))
    screen.frame()

    fingers.forget()
    screen.frame()
    assert screen.state == HOME
    assert fingers.are_away

    fingers.hear(("fingermotion", 1, *place, 1.0))  # so Xwayland says it of the first after that
    fingers.hear(("fingerup", 1, *place, 1.0))
    while not fingers.are_away:
        screen.frame()
    assert screen.state.place == Place(Screen.NEED, need="illness")


def test_a_finger_that_never_came_does_not_go(fingers: Fingers) -> None:
    fingers.hear(("fingerup", 9, 0.5, 0.5, 1.0))

    fingers.update(lambda *_: pytest.fail("no finger is there"))

    assert fingers.are_away


def test_only_fingers_are_overheard_and_everything_still_reaches_kivy() -> None:
    events = [("fingerdown", 1, 0.5, 0.5, 1.0), ("mousemotion", 3, 4), None, False]
    heard: list[Said] = []

    class Sdl:
        size = (1, 2)

        def poll(self) -> object:
            return events[len(passed)]

    passed: list[object] = []
    window = Overheard(Sdl(), heard.append)
    while len(passed) < len(events):
        passed.append(window.poll())

    assert passed == events
    assert heard == events[:1]
    assert window.size == (1, 2)


def test_no_other_road_is_open(tmp_path: Path) -> None:
    environment = os.environ | {"BAN_TIN_CACHE": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-c", INPUTS, str(tmp_path)],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert ran.stdout.split() == ["SDL2MotionEventProvider", "MouseMotionEventProvider"]
    assert [road for road, _ in Config.items("input")] == ["mouse"]
    assert os.environ["SDL_TOUCH_MOUSE_EVENTS"] == os.environ["SDL_MOUSE_TOUCH_EVENTS"] == "0"


def test_sdl_says_who_shows_the_window_and_that_no_panel_is_there() -> None:
    assert sdl.server() == "offscreen"
    assert sdl.panels() == ()
    assert sdl.screen()
