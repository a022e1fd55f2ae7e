"""One finger and two on a picture: what they make of it."""

from kiosk.look.lens import Lens
from kiosk.look.shapes import Rect
from kiosk.touch.hand import Hand

LENS = Lens((1000, 1000), Rect(0, 100, 500, 500))
LARGE = LENS.at_zoom(2.25)


def test_two_fingers_that_part_make_the_picture_larger() -> None:
    hand = Hand()
    hand.down(1, (200, 300), LENS)
    hand.down(2, (300, 300), LENS)

    seen = hand.moved(2, (400, 300))

    assert seen and seen.zoom == 2.0


def test_one_finger_draws_the_picture_along() -> None:
    hand = Hand()
    hand.down(1, (250, 350), LARGE)

    seen = hand.moved(1, (200, 350))

    assert seen and seen.zoom == LARGE.zoom
    assert seen.centre[0] > LARGE.centre[0]


def test_a_finger_that_is_lifted_leaves_the_other_one_drawing() -> None:
    hand = Hand()
    hand.down(1, (200, 300), LARGE)
    hand.down(2, (300, 300), LARGE)

    assert hand.up(2, LARGE)
    seen = hand.moved(1, (150, 300))

    assert seen and seen.zoom == LARGE.zoom


def test_a_finger_beside_the_picture_moves_nothing() -> None:
    hand = Hand()
    hand.down(1, (200, 50), LENS)

    assert hand.moved(1, (100, 50)) is None
    assert not hand.up(1, LENS)


def test_a_hand_taken_away_has_let_go() -> None:
    hand = Hand()
    hand.down(1, (200, 300), LARGE)
    hand.up(1, None)

    assert hand.moved(1, (100, 300)) is None
