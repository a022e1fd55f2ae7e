"""Hands that type: two thumbs, a key that is held down, a tap between two keys."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hand import ASK, BESIDE, ERASER, SEARCH, SHEET, A, B, Hand, control

from kiosk.look.shapes import Rect
from kiosk.touch.meaning import Meaning, control_at
from kiosk.visit.wishes import Erase, Type


@pytest.fixture
def hand() -> Hand:
    return Hand()


# --- two thumbs ---


def test_a_key_acts_when_the_other_thumb_comes_down_and_not_again_when_lifted(hand: Hand) -> None:
    hand.down(A, finger=1)
    hand.wait(70)

    assert hand.down(B, finger=2) == Type("a")
    assert hand.touches.held == (B,)
    assert hand.lift(A, finger=1) is None
    assert hand.lift(B, finger=2) == Type("b")


def test_no_letter_is_lost_and_none_is_doubled_by_thumbs_that_overlap(hand: Hand) -> None:
    written: list[Meaning] = []
    for at, key in enumerate("abababab"):
        written.append(hand.down(A if key == "a" else B, finger=at))
        hand.wait(30)
        if at:
            written.append(hand.lift(B if key == "a" else A, finger=at - 1))
        hand.wait(60)
    written.append(hand.lift(B, finger=7))

    assert [one.key for one in written if isinstance(one, Type)] == list("abababab")
    assert sum(one is not None for one in written) == 8


def test_two_thumbs_that_come_as_one_write_two_letters(hand: Hand) -> None:
    hand.down(A, finger=1)
    hand.wait(20)
    assert hand.down(B, finger=2) is None

    assert [hand.lift(A, finger=1), hand.lift(B, finger=2)] == [Type("a"), Type("b")]


def test_a_finger_beside_the_keys_is_void_while_one_types(hand: Hand) -> None:
    hand.down(A, finger=1)
    hand.wait(70)

    assert hand.down(ASK, finger=2) is None
    assert hand.lift(ASK, finger=2) is None
    assert hand.lift(A, finger=1) == Type("a")


def test_a_key_that_bounces_does_not_stop_the_other_thumb(hand: Hand) -> None:
    hand.tap(A)
    hand.wait(20)
    hand.down(A)
    hand.wait(70)

    assert hand.down(B, finger=2) is None
    assert [hand.lift(A), hand.lift(B, finger=2)] == [None, Type("b")]


def test_a_thumb_that_slid_off_its_key_writes_nothing(hand: Hand) -> None:
    hand.down(A, finger=1)
    hand.touches.moved(SHEET, 1, BESIDE)
    hand.wait(70)

    assert hand.down(B, finger=2) is None


# --- a key that is held down ---


def test_erasing_is_typing() -> None:
    hand = Hand(state=SEARCH)

    hand.tap(ERASER)
    hand.wait(60)

    assert hand.tap(ERASER) == Erase()


def test_what_erases_goes_on_erasing_while_it_is_held_and_not_once_more_when_lifted(
    hand: Hand,
) -> None:
    hand.down(ERASER)
    done = []
    for _ in range(100):  # a clock that ticks every 10 ms
        hand.wait(10)
        done.append(hand.again())

    at = [10 * tick for tick, meant in enumerate(done, 1) if meant == Erase()]
    assert at[0] == 400 and len(at) == 7
    assert {later - one for one, later in pairwise(at)} <= {90, 100}
    assert hand.touches.held == (ERASER,)
    assert hand.lift(ERASER) is None
    assert hand.tap(ERASER) is None  # it bounced
    hand.wait(60)
    assert hand.tap(ERASER) == Erase()


def test_a_letter_that_is_held_is_written_once(hand: Hand) -> None:
    hand.down(A)
    hand.wait(600)

    assert hand.again() is None
    assert hand.lift(A) == Type("a")


def test_a_finger_that_slides_off_erases_no_more_and_what_lies_there_for_good_stops(
    hand: Hand,
) -> None:
    hand.down(ERASER)
    hand.touches.moved(SHEET, 1, BESIDE)
    hand.wait(500)
    assert hand.again() is None
    hand.lift(BESIDE)

    hand.down(ERASER)
    hand.wait(10_000)
    assert hand.again() is None
    assert not hand.touches.may_repeat


def test_a_held_key_that_erased_does_not_erase_for_the_other_thumb(hand: Hand) -> None:
    hand.down(ERASER, finger=1)
    hand.wait(400)
    assert hand.again() == Erase()
    hand.wait(70)

    assert hand.down(A, finger=2) is None


# --- between two keys ---


LEFT = replace(A, rect=Rect(0, 0, 60, 60))
RIGHT = replace(B, rect=Rect(72, 0, 60, 60))  # 3 mm apart
BELOW = control("below", 0, None)
KEYS = replace(SHEET, controls=(LEFT, RIGHT, replace(BELOW, rect=Rect(0, 66, 60, 60))))


def test_a_tap_between_keys_is_of_the_nearest_and_beside_them_of_none() -> None:
    meant = [control_at(KEYS, (x, 30.0)) for x in (59.0, 63.0, 65.0, 67.0, 71.0)]

    assert meant == [LEFT, LEFT, LEFT, RIGHT, RIGHT]
    assert control_at(KEYS, (141.0, 30.0)) is None
    assert control_at(KEYS, (66.0, 130.0)) is None


def test_only_keys_that_write_reach_beyond_their_edge() -> None:
    other = replace(ASK, rect=RIGHT.rect)

    assert control_at(replace(KEYS, controls=(other,)), (71.0, 30.0)) is None


def test_a_key_tapped_beside_its_edge_does_not_bounce() -> None:
    hand = Hand(KEYS, SEARCH)

    assert hand.tap((64.0, 30.0)) == Type("a")
    assert hand.tap((64.0, 30.0)) is None
