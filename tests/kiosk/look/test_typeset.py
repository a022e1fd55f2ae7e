"""Lines: nothing is lost, nothing is too wide, and each language breaks as its readers expect."""

from itertools import pairwise

import font_ruler
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from kiosk.look.typeset import CLOSING, OPENING, Line, Piece, break_lines

PX = 40
EM = 10  # the width of a Chinese character with `ruler`

LATIN = "aăâêđôơưỄẴỵbcnhtM0139-–"
CHINESE = "贫困户帮扶同登乡人民"
MARKS = "，。、；：！？）》”"
words = st.lists(
    st.one_of(
        st.text(LATIN, min_size=1, max_size=9),
        st.text(CHINESE, min_size=1, max_size=8),
        st.tuples(st.text(CHINESE, min_size=1, max_size=3), st.sampled_from(MARKS)).map("".join),
        st.tuples(st.sampled_from("（《“("), st.text(CHINESE, min_size=1, max_size=2)).map("".join),
    ),
    max_size=30,
)
texts = st.tuples(words, st.sampled_from(["", " "])).map(lambda drawn: drawn[1].join(drawn[0]))
pieces = st.lists(
    st.tuples(texts, st.sampled_from(["regular", "bold"]), st.sampled_from(["", "tel:113"])).map(
        lambda drawn: Piece(*drawn)
    ),
    max_size=4,
)


def ruler(text: str, face: str, px: int) -> int:
    """Chinese characters an em wide, all others half of it."""
    return sum(EM if letter >= "⺀" else EM // 2 for letter in text)


def letters(line: Line) -> str:
    return "".join(run.text for run in line.runs)


def written(lines: tuple[Line, ...]) -> list[str]:
    return [letters(line) for line in lines]


def broken(text: str, width: int, weight: str = "regular") -> list[str]:
    return written(break_lines((Piece(text, weight),), PX, width, ruler))


# --- always ---


@given(pieces, st.integers(EM, 300))
@example([Piece("（贫困户）")], EM)
def test_no_letter_is_lost_and_none_changes_its_place(given: list[Piece], width: int) -> None:
    lines = break_lines(tuple(given), PX, width, ruler)

    said = "".join(piece.text for piece in given)
    assert "".join(written(lines)).replace(" ", "") == said.replace(" ", "")


@given(pieces, st.integers(EM, 300))
def test_no_line_is_wider_than_its_room(given: list[Piece], width: int) -> None:
    for line in break_lines(tuple(given), PX, width, ruler):
        assert line.width <= width
        assert line.width == sum(run.width for run in line.runs)


def test_a_character_wider_than_its_room_has_a_line_of_its_own() -> None:
    assert broken("贫困", EM - 1) == ["贫", "困"]


@given(pieces, st.integers(12 * EM, 400))
def test_no_line_begins_with_a_mark_that_closes_or_ends_with_one_that_opens(
    given: list[Piece], width: int
) -> None:
    said = "".join(piece.text for piece in given)
    assume(not any(a in CLOSING | OPENING and b in CLOSING | OPENING for a, b in pairwise(said)))
    lines = [line for line in written(break_lines(tuple(given), PX, width, ruler)) if line]

    for line in lines[1:]:
        assert line[0] not in CLOSING or line[0] in LATIN
    for line in lines[:-1]:
        assert line[-1] not in OPENING


@given(st.lists(st.text(LATIN, min_size=1, max_size=9), min_size=1), st.integers(9 * EM, 300))
def test_a_word_that_fits_is_never_parted(given: list[str], width: int) -> None:
    lines = broken(" ".join(given), width)

    assert " ".join(lines).split() == given
    assert all(line == line.strip() for line in lines)


@given(st.lists(st.text(LATIN, min_size=1, max_size=9), min_size=1), st.integers(9 * EM, 300))
def test_no_line_could_have_held_the_first_word_of_the_next(given: list[str], width: int) -> None:
    for line, after in pairwise(broken(" ".join(given), width)):
        first = after.split()[0]
        assert ruler(f"{line} {first}", "regular", PX) > width


@given(pieces, st.integers(EM, 300))
def test_the_runs_of_a_line_stand_side_by_side(given: list[Piece], width: int) -> None:
    for line in break_lines(tuple(given), PX, width, ruler):
        x = 0
        for run in line.runs:
            assert run.x == x
            x += run.width


# --- by example ---


def test_vietnamese_breaks_between_words() -> None:
    assert broken("Bà con đến Tổ tiết kiệm", 60) == ["Bà con đến", "Tổ tiết kiệm"]


def test_chinese_breaks_between_characters_but_keeps_a_comma_with_its_word() -> None:
    assert broken("贫困户，帮扶。", 3 * EM) == ["贫困", "户，帮", "扶。"]


def test_what_opens_goes_with_what_follows() -> None:
    assert broken("贫困（户）", 3 * EM) == ["贫困", "（户）"]


def test_a_space_that_must_not_break_does_not() -> None:
    assert broken("Cỡ 20\N{NO-BREAK SPACE}mm", 5 * EM // 2) == ["Cỡ", "20\N{NO-BREAK SPACE}mm"]


def test_a_word_wider_than_its_room_is_parted_by_letters() -> None:
    assert broken("abcdefgh xy", 5 * EM // 2) == ["abcde", "fgh", "xy"]


def test_a_parted_word_leaves_no_line_that_begins_with_a_space() -> None:
    assert broken("abcdefghij xy", 5 * EM // 2) == ["abcde", "fghij", "xy"]


def test_nothing_makes_no_line() -> None:
    assert broken("", 100) == []


def test_vietnamese_and_chinese_on_one_line_have_their_own_faces() -> None:
    (line,) = break_lines((Piece("Cửa khẩu 友谊 Hữu Nghị", "bold"),), PX, 1000, ruler)

    assert [(run.text, run.face) for run in line.runs] == [
        ("Cửa khẩu ", "bold"),
        ("友谊", "cjk-bold"),
        (" Hữu Nghị", "bold"),
    ]


@pytest.mark.parametrize(
    ("weight", "face"), [("regular", "cjk"), ("semibold", "cjk-bold"), ("bold", "cjk-bold")]
)
def test_chinese_has_a_light_and_a_heavy_face(weight: str, face: str) -> None:
    (line,) = break_lines((Piece("海关，", weight),), PX, 1000, ruler)

    assert [run.face for run in line.runs] == [face]


def test_a_link_keeps_its_mark_and_its_sentence_over_lines() -> None:
    link = Piece("gọi số khẩn cấp", "bold", "tel:113", "s4")

    lines = break_lines((Piece("Hãy "), link), PX, 40, ruler)

    marked = [run for line in lines for run in line.runs if run.mark]
    assert "".join(run.text for run in marked).replace(" ", "") == "gọisốkhẩncấp"
    assert {(run.mark, run.sentence) for run in marked} == {("tel:113", "s4")}


def test_the_real_fonts_keep_chinese_paragraphs_free_of_leading_marks() -> None:
    text = "请到村里的储蓄贷款小组，小组会评议；名单公示七天。贫困户、近贫困户可以申请。" * 6

    for width in range(300, 1100, 37):
        lines = break_lines((Piece(text),), PX, width, font_ruler.width)
        assert not any(letters(line)[0] in MARKS for line in lines)
        assert all(line.width <= width for line in lines)


@given(st.integers(8 * EM, 300))
def test_a_no_break_space_of_a_pasted_text_parts_words_as_a_space_does(width: int) -> None:
    text = "Bà con đến Tổ tiết kiệm và vay vốn ở thôn để hỏi"

    pasted = broken(text.replace(" ", "\u00a0"), width)

    assert [line.replace("\u00a0", " ") for line in pasted] == broken(text, width)


def test_a_number_with_no_break_spaces_stays_whole() -> None:
    assert broken("vay 1\u00a0500\u00a0000 đồng", 60)[1] == "1\u00a0500\u00a0000"
