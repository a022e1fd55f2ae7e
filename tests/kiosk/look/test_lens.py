"""Which part of a picture is seen, and what fingers and buttons do to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.look.lens import ZOOMS, Lens
from kiosk.look.shapes import Rect
from kiosk.touch.pinch import Grip

ROOM = Rect(100, 50, 800, 600)

sides = st.integers(40, 2048)
shares = st.floats(-1, 2)
lenses = st.builds(
    lambda size, zoom, x, y: Lens(size, ROOM).at_zoom(zoom).around(x, y),
    st.tuples(sides, sides),
    st.floats(0.2, 9),
    shares,
    shares,
)
points = st.tuples(st.floats(100, 900), st.floats(50, 650))


def test_a_picture_is_first_seen_whole_and_in_the_middle_of_its_room() -> None:
    lens = Lens((400, 800), ROOM)

    assert lens.window == (0, 0, 1, 1)
    assert lens.place == Rect(350, 50, 300, 600)
    assert lens.is_whole


def test_a_larger_picture_fills_the_room_before_it_is_cut() -> None:
    lens = Lens((400, 800), ROOM).at_zoom(2)

    assert lens.place == Rect(200, 50, 600, 600)
    assert lens.window == pytest.approx((0, 0.25, 1, 0.5))


def test_larger_goes_through_all_steps_and_smaller_the_same_way_back() -> None:
    lens: Lens | None = Lens((400, 800), ROOM)
    up, down = [], []
    while lens:
        up.append(lens.zoom)
        last, lens = lens, lens.larger()
    lens = last
    while lens:
        down.append(lens.zoom)
        lens = lens.smaller()

    assert tuple(up) == ZOOMS
    assert down == up[::-1]


def test_arrows_lead_to_every_edge_and_no_farther() -> None:
    lens = Lens((400, 800), ROOM).at_zoom(5)

    for across, down in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        steps = 0
        while there := lens.step(across, down):
            lens, steps = there, steps + 1
        assert 1 <= steps <= 12
    left, top, _, _ = lens.window
    assert (left, top) == pytest.approx((0, 0))


def test_an_arrow_shows_half_of_what_was_seen_before_once_more() -> None:
    lens = Lens((800, 600), ROOM).at_zoom(5)
    there = lens.step(1, 0)

    assert there
    assert there.window[0] - lens.window[0] == pytest.approx(lens.window[2] / 2)


@given(lenses)
def test_the_window_never_leaves_the_picture_nor_its_place_the_room(lens: Lens) -> None:
    left, top, wide, high = lens.window
    place = lens.place

    assert left >= 0 and left + wide <= 1.0000001
    assert top >= 0 and top + high <= 1.0000001
    assert ROOM.x <= place.x and place.right <= ROOM.right
    assert ROOM.y <= place.y and place.bottom <= ROOM.bottom


@given(lenses)
def test_a_picture_is_never_stretched(lens: Lens) -> None:
    _, _, wide, high = lens.window
    across = lens.place.w / (lens.size[0] * wide)
    down = lens.place.h / (lens.size[1] * high)

    assert lens.place.w == pytest.approx(lens.size[0] * wide * lens.scale, abs=1)
    assert across == pytest.approx(down, rel=0.2, abs=1.5 / min(lens.size))


# --- fingers ---


@given(lenses, points, points, st.floats(-300, 300), st.floats(-300, 300))
def test_fingers_that_lie_still_change_nothing(
    lens: Lens, one: tuple[float, float], other: tuple[float, float], dx: float, dy: float
) -> None:
    grip = Grip(lens, (one, other))

    there = grip.moved((one, other))

    assert there.zoom == pytest.approx(lens.zoom)
    assert there.window == pytest.approx(lens.window, abs=1e-6)


def test_what_lies_under_the_fingers_stays_under_them() -> None:
    lens = Lens((800, 600), ROOM).at_zoom(2)
    before = ((400.0, 300.0), (600.0, 400.0))
    after = ((350.0, 320.0), (650.0, 470.0))

    there = Grip(lens, before).moved(after)

    assert there.zoom == pytest.approx(3.0)
    held = lens.share_at(500, 350)
    assert there.share_at(500, 395) == pytest.approx(held, abs=0.002)


def test_one_finger_draws_the_picture_along() -> None:
    lens = Lens((800, 600), ROOM).at_zoom(2)

    there = Grip(lens, ((500, 300),)).moved(((420, 270),))

    assert there.zoom == lens.zoom
    assert there.share_at(420, 270) == pytest.approx(lens.share_at(500, 300), abs=0.002)


def test_a_picture_that_is_whole_is_not_drawn_anywhere() -> None:
    lens = Lens((800, 600), ROOM)

    assert Grip(lens, ((500, 300),)).moved(((100, 100),)).window == (0, 0, 1, 1)


@pytest.mark.parametrize("size", [(1, 100_000), (100_000, 1)])
def test_a_picture_thin_as_a_hair_can_still_be_pinched(size: tuple[int, int]) -> None:
    lens = Lens(size, ROOM)

    there = Grip(lens, ((490, 300), (510, 300))).moved(((390, 300), (610, 300)))

    assert min(lens.place.w, lens.place.h) == 1
    assert there.zoom > 1


def test_pinching_ends_at_the_whole_picture_and_at_the_largest() -> None:
    lens = Lens((800, 600), ROOM).at_zoom(2)
    near, far = ((490.0, 300.0), (510.0, 300.0)), ((110.0, 300.0), (890.0, 300.0))

    assert Grip(lens, far).moved(near).is_whole
    assert Grip(lens, near).moved(far).zoom == ZOOMS[-1]


def test_a_finger_more_than_before_changes_nothing_until_it_is_gripped_anew() -> None:
    lens = Lens((800, 600), ROOM).at_zoom(2)

    assert Grip(lens, ((500, 300),)).moved(((100, 100), (200, 200))) == lens
