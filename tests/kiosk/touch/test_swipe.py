"""When a finger's way over the screen is a swipe."""

from kiosk.touch.swipe import SWIPE_MM, Swipe, swiped

PX_PER_MM = 4.0
FAR = SWIPE_MM * PX_PER_MM + 1


def test_a_finger_moving_left_goes_on_and_right_goes_back() -> None:
    assert swiped(-FAR, 0, PX_PER_MM) is Swipe.ONWARD
    assert swiped(FAR, 0, PX_PER_MM) is Swipe.BACK


def test_a_trembling_tap_is_no_swipe() -> None:
    assert swiped(-FAR + 2, 3, PX_PER_MM) is None


def test_a_finger_moving_down_turns_no_page() -> None:
    assert swiped(-FAR, -3 * FAR, PX_PER_MM) is None
