"""A table that is higher than what is seen at once."""

from itertools import pairwise

import font_ruler
import pytest

from content_sync.prose import Sentence, Table
from content_sync.words import words
from kiosk.look.look import Look
from kiosk.sheet.drawing import Drawing
from kiosk.widgets.reading.blocks import body_style
from kiosk.widgets.reading.flow import height_of
from kiosk.widgets.reading.table import table

LOOK = Look(1080, 1920, 4.0, "light", 1, words(("vi",)))
ROWS = 40


def cell(id_: str, said: str) -> tuple[Sentence, ...]:
    return (Sentence(id_, said),)


LONG = Table(
    head=(cell("s1", "Bậc"), cell("s2", "Tiền")),
    rows=tuple((cell(f"a{n}", f"Bậc {n}"), cell(f"b{n}", f"{n} đồng")) for n in range(ROWS)),
)


@pytest.mark.parametrize("height", [400, 700, 1100])
def test_the_head_of_a_long_table_stands_again_a_room_further_down(height: int) -> None:
    drawing = Drawing(LOOK, font_ruler.width)

    strips = list(table(drawing, LONG, body_style(drawing), 900, height, 20))

    heads = [at for at, one in enumerate(strips) if one.keeps_next]
    for start, end in pairwise(heads):
        assert height_of(strips[start + 1 : end]) <= height
        assert height_of(strips[start + 1 : end + 2]) > height
    assert len(heads) > 1
    assert sum(one.sentences == strips[0].sentences for one in strips) == 1  # it is said once


def test_a_head_that_takes_much_of_what_is_seen_stands_once() -> None:
    drawing = Drawing(LOOK, font_ruler.width)

    strips = list(table(drawing, LONG, body_style(drawing), 900, 260, 20))

    assert [at for at, one in enumerate(strips) if one.keeps_next] == [0]


def test_a_table_that_is_seen_whole_has_one_head() -> None:
    drawing = Drawing(LOOK, font_ruler.width)

    strips = list(table(drawing, LONG, body_style(drawing), 900, 10_000, 20))

    assert len(strips) == ROWS + 1
