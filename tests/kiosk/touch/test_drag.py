"""A sheet under a finger and after it, without a window."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.touch.drag import BEYOND, Glide, Held, Way, hold

PER_MM = 4.0
TREMOR_MM = 5.0
WAY = Way(last=5000, room=1400, px_per_mm=PER_MM)
FRAME_S = 1 / 60
ways = st.builds(Way, st.integers(1, 9000), st.integers(200, 2000), st.just(PER_MM))
steps = st.lists(st.tuples(st.floats(-300, 300), st.floats(0.001, 0.2)), max_size=30)


def drawn(way: Way, offset: float, moves: list[tuple[float, float]]) -> Held:
    """A finger that goes down the screen by each of `moves`, so many seconds after the last."""
    held, y, now = hold(way, offset, (100, 800), 0.0), 800.0, 0.0
    for dy, dt in moves:
        y, now = y + dy, now + dt
        held = held.moved((100, y), now)
    return held


def settled(glide: Glide) -> Glide:
    for _ in range(600):
        if glide.is_at_rest:
            return glide
        glide = glide.after(FRAME_S)
    raise AssertionError("it never rests")


@given(st.tuples(st.floats(-1, 1), st.floats(-1, 1)))
def test_a_tremor_moves_nothing(way: tuple[float, float]) -> None:
    dx, dy = (one * TREMOR_MM * PER_MM for one in way)

    held = hold(WAY, 700, (100, 800), 0.0).moved((100 + dx, 800 + dy), 0.1)

    assert not held.is_moving
    assert held.offset == 700


def test_what_lies_under_the_finger_stays_under_it() -> None:
    held = drawn(WAY, 1000, [(-40, 0.02), (-100, 0.02), (30, 0.02)])

    assert held.is_moving
    assert held.offset == 1070


def test_a_finger_that_goes_aside_first_draws_nothing_along() -> None:
    held = hold(WAY, 1000, (100, 800), 0.0).moved((180, 790), 0.05).moved((180, 400), 0.3)

    assert not held.is_moving
    assert held.offset == 1000


@given(ways, st.floats(0, 1), steps)
def test_an_end_gives_way_by_an_eighth_of_the_room_at_most(
    way: Way, share: float, moves: list[tuple[float, float]]
) -> None:
    held = drawn(way, share * way.last, moves)

    most = way.room / BEYOND
    assert -most <= held.offset <= way.last + most


@given(ways, st.floats(0, 1), steps, st.floats(0, 0.3))
def test_a_sheet_that_is_let_go_comes_to_rest_within_its_ends(
    way: Way, share: float, moves: list[tuple[float, float]], waits: float
) -> None:
    held = drawn(way, share * way.last, moves)

    glide = settled(held.let_go(held.at_s + waits))

    assert 0 <= glide.offset <= way.last


@pytest.mark.parametrize(("dy", "sign"), [(-60, 1), (60, -1)])
def test_a_quick_finger_lets_it_go_on_the_same_way(dy: float, sign: int) -> None:
    held = drawn(WAY, 2500, [(dy, 0.016)] * 5)

    rested = settled(held.let_go(held.at_s))

    assert (rested.offset - held.offset) * sign > WAY.room / 4


def test_a_finger_that_rested_lets_it_lie() -> None:
    held = drawn(WAY, 2500, [(-60, 0.016)] * 5)

    glide = held.let_go(held.at_s + 0.2)

    assert glide.is_at_rest
    assert glide.offset == held.offset


def test_without_motion_a_quick_finger_lets_it_lie_too() -> None:
    held = drawn(WAY, 2500, [(-60, 0.016)] * 5)

    assert held.let_go(held.at_s, is_calm=True).is_at_rest


def test_a_glide_ends_at_the_end_and_does_not_bounce() -> None:
    glide = Glide(WAY, WAY.last - 100, 4000)

    for _ in range(200):
        glide = glide.after(FRAME_S)
        assert glide.offset <= WAY.last

    assert glide.offset == WAY.last


@given(st.floats(-900, 900), st.integers(1, 20))
def test_a_glide_is_the_same_however_many_frames_it_takes(speed: float, parts: int) -> None:
    glide = Glide(replace(WAY, last=100_000), 50_000, speed)
    many = glide
    for _ in range(parts):
        many = many.after(0.3 / parts)

    assert many.offset == pytest.approx(glide.after(0.3).offset, abs=0.01)
