"""Strips below each other: each once and in order, and what can be scrolled to."""

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from content_sync.words import words
from kiosk.look.look import Look
from kiosk.look.shapes import Rect
from kiosk.sheet.content import Content
from kiosk.sheet.drawing import Drawing
from kiosk.sheet.sheet import Part
from kiosk.widgets.reading.flow import Strip, content, draw_column, headed, kept, of_part

AIR = 20
COLUMN = Rect(10, AIR, 300, 400)


def nothing(drawing: Drawing, rect: Rect) -> None:
    """Draw nothing."""


def strip(height: int, space: int = 0, *sentences: str) -> Strip:
    return Strip(height, nothing, space, sentences=sentences)


def paper() -> Drawing:
    return Drawing(Look(800, 600, 4.0, "light", 1, words(("vi",))), lambda *_: 10)


def laid(*strips: Strip) -> Content:
    return content(paper(), strips, COLUMN, AIR, AIR)


runs = st.lists(st.builds(strip, st.integers(1, 120), st.integers(0, 40)), min_size=1, max_size=40)


@given(runs)
def test_every_strip_stands_once_in_its_order_and_none_on_another(given: list[Strip]) -> None:
    lines = laid(*given).lines

    assert [line.bottom - line.top for line in lines] == [one.height for one in given]
    gaps = [after.top - before.bottom for before, after in itertools.pairwise(lines)]
    assert gaps == [one.space for one in given[1:]]


@given(runs)
def test_a_view_that_begins_at_a_stop_cuts_no_line(given: list[Strip]) -> None:
    lines = laid(*given).lines

    for stop in (line.stop for line in lines):
        assert not any(line.top < stop < line.bottom for line in lines)


@given(runs)
def test_the_runs_leave_nothing_out(given: list[Strip]) -> None:
    made = laid(*given)

    assert made.runs[0].top == 0
    for run, after in zip(made.runs, made.runs[1:], strict=False):
        assert run.bottom == after.top
    assert len({run.key for run in made.runs}) == len(made.runs)


def test_a_heading_is_of_the_block_that_follows() -> None:
    heading, said = headed([strip(20, 10)]), [strip(30, 5), strip(30)]

    made = laid(strip(40), *heading, *said, strip(30, 8))

    assert [(one.top, one.bottom) for one in made.blocks] == [(20, 60), (70, 155), (163, 193)]
    assert made.headings == (made.blocks[1].stop,)


def test_what_is_kept_with_its_words_is_no_heading() -> None:
    made = laid(strip(40), *kept([strip(20, 10)]), strip(30, 5))

    assert len(made.blocks) == 2
    assert made.headings == ()


def test_two_sentences_that_begin_on_one_line_begin_at_one_y() -> None:
    made = laid(strip(30, 0, "s1"), strip(30, 0, "s1", "s2", "s3"), strip(30, 0, "s3"))

    assert [(run.key, run.top, run.bottom) for run in made.runs] == [
        ("s1", 0, 50), ("s2", 50, 80), ("s3", 50, 110),
    ]  # fmt: skip
    assert [(run.key, run.top, run.bottom) for run in made.sentences] == [
        ("s1", 20, 80), ("s2", 50, 80), ("s3", 50, 110),
    ]  # fmt: skip


def test_a_card_is_known_by_its_key_and_the_rest_by_its_part_or_block() -> None:
    card = replace(strip(40, 5), key="@vay-von")
    made = laid(*of_part("cover", [strip(30)]), strip(20, 5), strip(20), card)

    assert [run.key for run in made.runs] == ["cover", "#2", "@vay-von"]


def test_a_part_of_an_item_is_known_by_where_it_stands() -> None:
    made = laid(strip(20), *of_part(0, [strip(40, 10)]), *of_part(1, [strip(30, 8), strip(50, 5)]))

    assert made.parts == (Part(0, Rect(10, 50, 300, 40)), Part(1, Rect(10, 98, 300, 85)))


def test_strips_that_stand_still_have_their_spaces_and_parts_too() -> None:
    drawn: list[Rect] = []

    def note(_: Drawing, rect: Rect) -> None:
        drawn.append(rect)

    drawing = paper()
    column = (Strip(30, note), *of_part("title", [Strip(50, note, 12)]))
    draw_column(drawing, column, Rect(10, 100, 300, 400))

    assert drawn == [Rect(10, 100, 300, 30), Rect(10, 142, 300, 50)]
    assert drawing.parts == [Part("title", Rect(10, 142, 300, 50))]
