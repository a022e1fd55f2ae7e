"""A visit by keys alone in the real window: rings, and where one comes back to."""

from PIL import ImageColor
from touchscreen import Touchscreen
from visitor import named

from kiosk.look.ring import rings
from kiosk.sheet.sheet import Control
from kiosk.visit.state import Place, Screen, State

HOME = State(place=Place(Screen.HOME))
BACK, ENTER, UP, DOWN, RIGHT, DIGIT_3 = 8, 13, 273, 274, 275, 51


def is_ringed(screen: Touchscreen, control: Control) -> bool:
    """Whether both colours of the ring stand at the left of a control."""
    picture, y = screen.picture(), control.rect.y + control.rect.h // 2
    both = rings(control.rect, control.radius, screen.sheet.look)
    return all(
        picture.getpixel((one.rect.x + one.width // 2, y)) == ImageColor.getrgb(one.colour)
        for one in both
    )


def test_the_first_arrow_rings_the_first_thing_of_the_content(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    notice = next(one for one in screen.sheet.controls if one.wish and not one.is_frame)
    assert not is_ringed(screen, notice)

    screen.key(DOWN)

    assert is_ringed(screen, notice)


def test_a_ring_is_seen_after_a_screen_has_come_from_the_side(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    motion = screen.app.motion
    motion.is_off, motion.too_slow_s = False, 60.0
    screen.key(DIGIT_3)
    assert motion.is_moving
    assert screen.app.view.canvas.after not in motion._leaving.children
    while motion.is_moving:
        screen.frame()
    motion.is_off = True

    screen.key(DOWN)

    assert screen.app._keypad.focused
    assert is_ringed(screen, screen.app._keypad.focused)


def test_a_finger_takes_the_ring_away(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    screen.key(DOWN)
    ringed = screen.app._keypad.focused
    assert ringed

    screen.press_at(540, 100)
    screen.lift()

    assert not is_ringed(screen, ringed)


def test_who_goes_back_finds_the_ring_on_what_they_had_opened(screen: Touchscreen) -> None:
    screen.stand_at(HOME)
    for key in (DOWN, DOWN, DOWN, RIGHT):
        screen.key(key)
    opened = screen.app._keypad.focused
    assert opened

    screen.key(ENTER)
    assert screen.state.place.screen is Screen.NEED
    assert screen.app._keypad.focused is None
    screen.key(BACK)

    assert screen.state.place == HOME.place
    assert is_ringed(screen, opened)


def test_a_digit_opens_a_tile_and_the_next_visitor_finds_no_ring(screen: Touchscreen) -> None:
    screen.stand_at(HOME)

    screen.key(DIGIT_3)
    assert screen.state.place == Place(Screen.NEED, need="old")
    screen.key(DOWN)
    screen.app.session.end_visit()
    screen.frame()
    screen.stand_at(HOME)

    assert screen.app._keypad.focused is None
    assert not is_ringed(screen, named(screen.sheet, "Người ốm"))
