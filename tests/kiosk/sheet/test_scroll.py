"""Where steps lead on a sheet, and where one is on it."""

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.look.look import Spoken
from kiosk.look.shapes import Rect
from kiosk.sheet.content import Content, Piece, Run
from kiosk.sheet.scroll import Scroll
from kiosk.sheet.sheet import Code, Control
from kiosk.visit.state import Spot
from kiosk.visit.wishes import Home

ROOM = Rect(100, 50, 300, 400)
NONE = Rect(0, 0, 0, 0)
WORDS = Spoken("Vay vốn", "vi")
STEP = 40


def lines(*heights: int) -> tuple[Piece, ...]:
    made, y = [], 0
    for height in heights:
        made.append(Piece(y, y, y + height))
        y += height
    return tuple(made)


def blocks_of(pieces: tuple[Piece, ...], *counts: int) -> tuple[Piece, ...]:
    """So many lines a block."""
    made, at = [], 0
    for count in counts:
        some = pieces[at : at + count]
        made.append(Piece(some[0].stop, some[0].top, some[-1].bottom))
        at += count
    return tuple(made)


def scroll(pieces: tuple[Piece, ...], blocks: tuple[Piece, ...] | None = None) -> Scroll:
    runs = tuple(Run(f"s{at}", one.top, one.bottom) for at, one in enumerate(pieces, 1))
    end = pieces[-1].bottom
    return Scroll(ROOM, Content(runs, pieces, blocks or pieces, sentences=runs, end=end), NONE)


contents = st.lists(st.integers(1, 700), min_size=1, max_size=40).map(lambda all_: lines(*all_))


def walk(here: Scroll) -> list[Scroll]:
    """One step down after the other."""
    found = [here]
    while (there := found[-1].onward()) is not None:
        assert there > found[-1].offset
        found.append(here.at(there))
        assert found[-1].offset == there
    return found


# --- steps ---


@given(contents)
def test_steps_down_show_everything(pieces: tuple[Piece, ...]) -> None:
    seen = walk(scroll(pieces))

    for before, after in itertools.pairwise(seen):
        assert after.offset <= before.offset + ROOM.h
    assert seen[-1].offset + ROOM.h >= pieces[-1].bottom


@given(contents)
def test_steps_up_lead_back_to_the_start(pieces: tuple[Piece, ...]) -> None:
    here = scroll(pieces).at(100_000)

    for _ in range(1000):
        there = here.back()
        if there is None:
            break
        assert max(0, here.offset - ROOM.h) <= there < here.offset
        here = here.at(there)

    assert here.offset == 0


@given(st.lists(st.integers(20, 60), min_size=1, max_size=60).map(lambda all_: lines(*all_)))
def test_no_step_cuts_a_line_at_the_top(pieces: tuple[Piece, ...]) -> None:
    for here in walk(scroll(pieces)):
        assert here.offset in {line.stop for line in pieces}
        back = here.back()
        assert back is None or back in {line.stop for line in pieces}


def test_a_step_leads_to_the_block_that_was_only_begun() -> None:
    pieces = lines(*[STEP] * 20)
    here = scroll(pieces, blocks_of(pieces, 3, 4, 5, 8))

    assert here.onward() == 7 * STEP


def test_where_no_block_is_cut_the_last_line_stays_in_view() -> None:
    pieces = lines(*[STEP] * 20)
    here = scroll(pieces, blocks_of(pieces, 10, 10))

    assert here.onward() == 9 * STEP


def test_a_block_begun_near_the_top_is_read_on_line_by_line() -> None:
    pieces = lines(*[STEP] * 30)
    here = scroll(pieces, blocks_of(pieces, 2, 28))

    assert here.onward() == 9 * STEP


def test_a_table_that_fits_is_not_parted_by_a_step() -> None:
    pieces = lines(*[STEP] * 20)
    first, table, last = blocks_of(pieces, 2, 9, 9)
    here = scroll(pieces, (first, table._replace(is_whole=True), last))

    assert here.onward() == 2 * STEP


def test_a_table_higher_than_the_room_is_scrolled_by_rows() -> None:
    pieces = lines(*[STEP] * 30)
    first, table, last = blocks_of(pieces, 2, 20, 8)
    here = scroll(pieces, (first, table._replace(is_whole=True), last))

    assert here.onward() == 9 * STEP


def test_the_end_of_a_sheet_cuts_no_line_and_is_not_half_empty() -> None:
    here = scroll(lines(*[50] * 13)).at(10_000)

    assert here.offset == 5 * 50
    here = scroll(lines(*[55] * 13)).at(10_000)
    assert here.offset == 6 * 55  # from 315 on the end is seen
    assert here.onward() is None


def test_what_fits_cannot_be_scrolled() -> None:
    here = scroll(lines(*[STEP] * 10))

    assert (here.last, here.onward(), here.back()) == (0, None, None)


# --- where one is ---


@given(contents, st.integers(0, 30_000))
def test_a_spot_leads_back_to_the_pixel(pieces: tuple[Piece, ...], offset: int) -> None:
    here = scroll(pieces).at(offset)

    assert here.offset_of(here.spot(here.offset)) == here.offset


@given(contents, contents, st.integers(0, 39))
def test_the_sentence_at_the_top_is_the_first_whole_one_at_any_size(
    one: tuple[Piece, ...], other: tuple[Piece, ...], at: int
) -> None:
    here, there = scroll(one), scroll(other)
    here = here.at(here.content.runs[min(at, len(one) - 1)].top)
    key = here.spot(here.offset).key

    there = there.at(there.offset_of(Spot(key)))

    number = min(int(key[1:] or 1), len(other))
    run = there.content.runs[number - 1]
    assert there.offset == min(there.last, run.top)


def test_a_sentence_that_a_translation_lacks_is_the_one_before() -> None:
    here = scroll(lines(*[100] * 9))

    assert here.offset_of(Spot("s40")) == here.last
    assert here.offset_of(Spot("cover")) == 0
    fewer = replace(here, content=replace(here.content, runs=here.content.runs[:3]))
    assert fewer.offset_of(Spot("s4", 0.5)) == 250


# --- what is in view ---


def control(top: int, height: int) -> Control:
    rect = Rect(0, top, 100, height)
    return Control(rect, WORDS, WORDS, Home(), "#000000", "#ffffff")


def test_of_a_control_that_is_half_seen_the_seen_part_acts() -> None:
    content = replace(scroll(lines(*[100] * 9)).content, controls=(control(340, 100),))

    seen = Scroll(ROOM, content, NONE, 0).seen_of(1.0).controls

    (half,) = seen
    assert half.rect == Rect(0, ROOM.y + 340, 100, 57)  # 3 mm from the edge of the room
    assert half.wish == Home()


def test_what_is_hardly_seen_or_lower_than_a_finger_does_not_act() -> None:
    content = replace(scroll(lines(*[100] * 9)).content, controls=(control(360, 100),))

    assert Scroll(ROOM, content, NONE, 51).seen_of(4.0).controls == ()  # 19.75 mm
    assert len(Scroll(ROOM, content, NONE, 52).seen_of(4.0).controls) == 1


def test_what_is_scrolled_away_is_no_longer_there_and_a_cut_code_is_none() -> None:
    content = replace(
        scroll(lines(*[100] * 9)).content,
        controls=(control(0, 100),),
        codes=(Code(Rect(0, 380, 50, 50), "tel:113", 1.0),),
    )

    assert Scroll(ROOM, content, NONE, 0).seen_of(1.0).codes == ()
    later = Scroll(ROOM, content, NONE, 100).seen_of(1.0)
    assert later.controls == ()
    assert later.codes[0].rect == Rect(0, ROOM.y + 280, 50, 50)
