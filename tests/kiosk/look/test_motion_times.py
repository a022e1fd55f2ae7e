"""How far a screen still has to go at which moment."""

from itertools import pairwise

from kiosk.look.motion import FRAME_S, SLIDE_S, ahead


def test_a_screen_comes_nearer_with_every_frame_and_has_then_arrived() -> None:
    shares = [ahead(frame * FRAME_S) for frame in range(12)]

    assert shares[0] == 1 and shares[-1] == 0
    assert all(later < sooner for sooner, later in pairwise(shares) if sooner)


def test_the_first_frame_already_shows_that_something_comes() -> None:
    assert ahead(FRAME_S) < 0.8


def test_it_takes_less_than_a_fifth_of_a_second() -> None:
    assert ahead(SLIDE_S) == 0 and SLIDE_S < 0.2
