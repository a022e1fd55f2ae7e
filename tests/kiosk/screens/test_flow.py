"""Strips in columns: each once and in order, and what belongs together stays together."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from content_sync.words import words
from kiosk.look.look import Look
from kiosk.look.shapes import Rect
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Part
from kiosk.widgets.reading.flow import Strip, columns, draw_column, of_part


def nothing(drawing: Drawing, rect: Rect) -> None:
    """Draw nothing."""


def strip(height: int, space: int = 0, keeps_next: bool = False) -> Strip:
    return Strip(height, nothing, space, keeps_next)


runs = st.lists(
    st.builds(strip, st.integers(1, 120), st.integers(0, 40), st.booleans()), max_size=40
)


@given(runs, st.integers(50, 400))
def test_every_strip_is_shown_once_and_in_its_order(given: list[Strip], height: int) -> None:
    filled = columns(given, height)

    assert [one.height for column in filled for one in column] == [one.height for one in given]


@given(runs, st.integers(50, 400))
def test_no_column_is_higher_than_its_room_unless_one_strip_is(
    given: list[Strip], height: int
) -> None:
    for column in columns(given, height):
        assert sum(one.space + one.height for one in column) <= height or len(column) == 1


@given(runs, st.integers(50, 400))
def test_no_column_is_empty_or_begins_with_a_space(given: list[Strip], height: int) -> None:
    for column in columns(given, height):
        assert column[0].space == 0


@given(st.lists(st.integers(1, 60), min_size=2, max_size=12), st.integers(150, 400))
def test_a_heading_never_ends_a_column(heights: list[int], room: int) -> None:
    given = [one for height in heights for one in (strip(20, 10, True), strip(height))]

    for column in columns(given, room):
        assert not column[-1].keeps_next


def test_what_must_stay_together_but_cannot_is_parted() -> None:
    heading, table = strip(60, keeps_next=True), strip(100)

    assert columns([heading, table], 130) == ((heading,), (table,))
    assert columns([strip(20), heading, table], 130) == ((strip(20), heading), (table,))


def test_a_heading_stays_with_what_follows_even_if_not_all_of_it_can() -> None:
    heading, first, last = strip(20, keeps_next=True), strip(60, keeps_next=True), strip(80)

    assert columns([strip(60), heading, first, last], 130) == (
        (strip(60),),
        (heading, first),
        (last,),
    )


def test_the_head_of_a_table_stands_again_where_it_goes_on() -> None:
    head = strip(20, 7, keeps_next=True)
    rows = [replace(strip(40), repeats=head) for _ in range(5)]

    filled = columns([head, *rows], 105)

    again = strip(20, 0, keeps_next=True)
    assert [len(column) for column in filled] == [3, 3, 2]
    assert all(column[0] == again for column in filled)


def test_a_table_is_rather_parted_than_half_a_column_left_empty() -> None:
    head = strip(20, keeps_next=True)
    rows = [strip(30, keeps_next=True), strip(30, keeps_next=True), strip(30)]
    rows = [replace(row, repeats=head) for row in rows]

    early = columns([strip(20), head, *rows], 120)
    late = columns([strip(70), head, *rows], 120)

    assert [len(column) for column in early] == [3, 3]
    assert [len(column) for column in late] == [1, 4]


def test_a_head_is_not_repeated_where_it_leaves_no_room_for_the_row() -> None:
    row = replace(strip(90), repeats=strip(20))

    assert columns([strip(50), row], 100) == ((strip(50),), (row,))


def test_strips_stand_below_each_other_with_their_spaces() -> None:
    drawn: list[Rect] = []

    def note(_: Drawing, rect: Rect) -> None:
        drawn.append(rect)

    drawing = Drawing(Look(800, 600, 4.0, "light", 1, words(("vi",))), lambda *_: 10)
    draw_column(drawing, (Strip(30, note), Strip(50, note, 12)), Rect(10, 100, 300, 400))

    assert drawn == [Rect(10, 100, 300, 30), Rect(10, 142, 300, 50)]


def test_each_part_of_an_item_is_known_by_where_it_stands() -> None:
    drawing = Drawing(Look(200, 400, 4.0, "light", 1, words(("vi",))), lambda *_: 10)
    head = strip(30)
    rows = [replace(strip(50, 5), repeats=head) for _ in range(3)]
    item = [strip(20), *of_part(0, [strip(40, 10)]), *of_part(1, [strip(30, 8, True), *rows])]

    for column, x in zip(columns(item, 160), (0, 100, 200), strict=False):
        draw_column(drawing, column, Rect(x, 7, 90, 160))

    assert drawing.sheet().parts == (
        Part(0, Rect(0, 37, 90, 40)),
        Part(1, Rect(100, 7, 90, 140)),
        Part(1, Rect(200, 7, 90, 80)),
    )
