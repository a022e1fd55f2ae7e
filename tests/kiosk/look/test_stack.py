"""A room cut into pieces: they follow each other, and nothing is lost or counted twice."""

from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.look.shapes import Rect
from kiosk.look.stack import REST, Cut, Flex, stack

lengths = st.integers(0, 4000)
fixed = st.integers(0, 900)
flexible = st.builds(Flex, st.integers(1, 9), st.integers(0, 400))
cuts = st.lists(fixed | flexible, min_size=1, max_size=8)
rooms = st.builds(Rect, *[st.integers(0, 500)] * 2, *[st.integers(0, 4000)] * 2)


def least(cut: Cut) -> int:
    return cut.least if isinstance(cut, Flex) else cut


@given(rooms, cuts)
def test_pieces_never_overlap_and_never_leave_the_room(room: Rect, cuts: list[Cut]) -> None:
    down, across = room.down(*cuts), room.across(*cuts)

    assert all(one.bottom == other.y for one, other in pairwise(down))
    assert all(one.right == other.x for one, other in pairwise(across))
    assert down[0].y == room.y and down[-1].bottom <= room.bottom
    assert across[0].x == room.x and across[-1].right <= room.right
    assert all(one.h >= 0 and one.w == room.w for one in down)


@given(lengths, cuts, flexible, st.randoms())
def test_pieces_add_up_to_the_length_where_one_of_them_can_grow(
    spare: int, cuts: list[Cut], grows: Flex, chance: Random
) -> None:
    cuts.insert(chance.randrange(len(cuts) + 1), grows)
    length = sum(map(least, cuts)) + spare

    sizes = stack(length, cuts)

    assert sum(sizes) == length
    assert all(size >= least(cut) for size, cut in zip(sizes, cuts, strict=True))


@given(lengths, cuts)
def test_a_fixed_piece_has_its_size_where_the_length_holds_what_all_need(
    spare: int, cuts: list[Cut]
) -> None:
    length = sum(map(least, cuts)) + spare

    sizes = stack(length, cuts)

    for size, cut in zip(sizes, cuts, strict=True):
        assert isinstance(cut, Flex) or size == cut


@given(lengths, st.lists(st.integers(1, 9).map(Flex), min_size=1, max_size=8))
def test_pieces_without_a_least_are_within_a_pixel_of_their_share(
    length: int, cuts: list[Flex]
) -> None:
    shares = sum(cut.share for cut in cuts)

    for size, cut in zip(stack(length, cuts), cuts, strict=True):
        assert abs(size - length * cut.share / shares) < 1


def test_the_rest_is_what_the_fixed_pieces_leave() -> None:
    head, space, body, foot = Rect(10, 20, 300, 400).down(60, 5, REST, 40)

    assert (head.h, space.h, body.h, foot.h) == (60, 5, 295, 40)
    assert body == Rect(10, 85, 300, 295)


def test_a_piece_that_would_be_too_small_gets_its_least_and_the_others_share_anew() -> None:
    assert stack(100, (Flex(1, least=40), Flex(1), Flex(2))) == (40, 20, 40)


def test_the_last_pieces_go_short_where_there_is_too_little_room() -> None:
    assert stack(100, (80, 30, Flex(least=10))) == (80, 20, 0)
