"""Screens that come from the side, and what sinks under a finger, as it is really drawn."""

from collections.abc import Iterator
from dataclasses import replace
from math import inf

import pytest
from kivy.clock import Clock
from PIL import Image, ImageChops
from touchscreen import Touchscreen
from visitor import named

from kiosk.look.motion import SLOW_SLIDES
from kiosk.visit.state import Place, Screen, State

HOME = State(place=Place(Screen.HOME))
MOST_FRAMES = 200


@pytest.fixture
def moving(screen: Touchscreen) -> Iterator[Touchscreen]:
    """A kiosk at home whose screens move, however slow the machine is."""
    screen.stand_at(HOME)
    motion = screen.app.motion
    motion.is_off, motion.too_slow_s = False, inf
    yield screen
    motion.is_off = True


def arrive(screen: Touchscreen) -> int:
    """Wait until nothing moves any more; how many frames that took."""
    for frame in range(MOST_FRAMES):
        if not screen.app.motion.is_moving:
            return frame
        screen.frame()
    raise AssertionError("it does not arrive")


def differs(one: Image.Image, other: Image.Image) -> bool:
    """Whether more is different than the clock in the top bar."""
    return ImageChops.difference(one, other).crop((0, 160, *one.size)).getbbox() is not None


def test_what_is_opened_comes_from_the_right_and_then_stands(moving: Touchscreen) -> None:
    assert is_moving_after(moving, "Người ốm")
    assert moving.app.motion.aside_px > 0

    arrive(moving)

    shown = moving.picture()
    moving.app.motion.is_off = True
    moving.stand_at(moving.state)
    assert not differs(shown, moving.picture())


def test_back_comes_from_the_left(moving: Touchscreen) -> None:
    moving.tap("Người ốm")
    arrive(moving)

    assert is_moving_after(moving, "Back")
    assert moving.app.motion.aside_px < 0


def test_what_can_be_scrolled_is_cut_where_it_stands_on_its_way(moving: Touchscreen) -> None:
    search = State(place=Place(Screen.SEARCH), trail=(HOME.place,), typed="vay")
    moving.app.motion.is_off = True
    moving.stand_at(search)
    moving.app.motion.is_off = False
    scroll, motion = moving.sheet.scroll, moving.app.motion
    assert scroll and scroll.room.x > 0

    assert is_moving_after(moving, "Home")
    moving.frame()

    assert motion._leaves and motion.aside_px
    assert motion._leaves._room.x == scroll.room.x + int(motion._aside.x)


def test_a_touch_meets_the_new_screen_while_it_comes(moving: Touchscreen) -> None:
    moving.tap("Người ốm")
    assert moving.app.motion.is_moving

    moving.tap("Whom to ask?")

    assert moving.state.place.screen is Screen.ASK


def test_nothing_ticks_and_nothing_is_kept_once_it_stands(moving: Touchscreen) -> None:
    before = len(Clock.get_events())
    moving.tap("Người ốm")
    arrive(moving)

    assert len(Clock.get_events()) <= before
    assert moving.app.motion.kept == 0


def test_where_frames_take_too_long_no_more_slides_are_tried(moving: Touchscreen) -> None:
    motion = moving.app.motion
    motion.too_slow_s = -1
    for at in range(SLOW_SLIDES):
        assert is_moving_after(moving, "Back" if at % 2 else "Người ốm")
        assert arrive(moving) <= 4
    moving.stand_at(HOME)

    assert not is_moving_after(moving, "Người ốm")

    moving.rest()  # and the next visitor has another try
    moving.stand_at(HOME)
    assert is_moving_after(moving, "Người ốm")


def is_moving_after(screen: Touchscreen, label: str) -> bool:
    """Whether something moves when what says `label` is touched, before any frame has passed."""
    screen.press(label)
    screen.lift()
    screen.app.show()
    return screen.app.motion.is_moving


@pytest.mark.parametrize("is_calm", [False, True])
def test_a_pressed_tile_is_smaller_unless_less_motion_is_wished(
    screen: Touchscreen, is_calm: bool
) -> None:
    screen.stand_at(replace(HOME, is_calm=is_calm))
    rect = named(screen.sheet, "Người ốm").rect
    paper = tuple(bytes.fromhex(screen.sheet.look.colours.paper[1:]))
    edge = rect.foot(rect.h // 4).left(2).middle(2, 2)  # of the band below the picture
    before = screen.part(edge)

    screen.press("Người ốm")
    pressed = screen.part(edge)

    assert (pressed.getpixel((0, 0)) == before.getpixel((0, 0))) is False
    assert is_paper(pressed, paper) is not is_calm


def is_paper(part: Image.Image, paper: tuple[int, ...]) -> bool:
    """Whether the first pixel is nearer to the paper than to any tile: a tint lies over both."""
    pixel = part.getpixel((0, 0))
    assert isinstance(pixel, tuple)
    return sum(pixel[:3]) > sum(paper) * 0.7
