"""Things in pages: each stands on one page, and there is always a page to show."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.look.page import needed, page

counts = st.integers(0, 300)
rooms = st.integers(1, 40)


@given(counts, rooms)
def test_every_thing_stands_on_exactly_one_page(count: int, room: int) -> None:
    things = range(count)
    pages = page(count, room, 0).pages

    shown = [thing for number in range(pages) for thing in page(count, room, number).of(things)]

    assert shown == list(things)


@given(counts, rooms, st.integers(0, 99))
def test_no_page_but_the_only_one_is_empty(count: int, room: int, wished: int) -> None:
    shown = page(count, room, wished)

    assert shown.of(range(count)) or (shown.is_only and not count)


@given(counts, rooms, st.integers(-5, 99))
def test_a_page_that_is_not_there_is_the_nearest_that_is(
    count: int, room: int, wished: int
) -> None:
    shown = page(count, room, wished)

    assert 0 <= shown.number < shown.pages
    assert shown.number == wished or wished < 0 or shown.is_last


def test_a_page_has_room_for_one_thing_at_least() -> None:
    assert page(3, 0, 2) == (2, 3, 1)


def test_nine_things_need_three_rows_of_four() -> None:
    assert needed(9, 4) == 3
