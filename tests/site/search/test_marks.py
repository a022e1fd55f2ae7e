"""What answered is marked, and shown with what stands around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.letters.pinyin import Readings
from content_sync.site.search import ways
from content_sync.site.search.marks import CUT, EXCERPT, Marker
from content_sync.site.search.ways import Way

TABLE = Readings("guan关 hai海 shen申 bao报 zheng证")
LONG = (
    "Bà con đến Tổ tiết kiệm và vay vốn ở thôn, gặp tổ trưởng, nộp giấy đề nghị; tổ họp, bình xét"
    " công khai rồi gửi danh sách lên xã, và ngân hàng giải ngân tại điểm giao dịch của xã mình."
)


def marked(text: str, *meant: Way | None, takes_some: bool = False) -> list[str]:
    """The pieces of `text` that are marked."""
    marks = Marker([way for way in meant if way], takes_some).marks(text)
    return [text[start:end] for start, end in marks]


@pytest.mark.parametrize(
    ("query", "text", "pieces"),
    [
        ("ho chieu", "Hộ nghèo làm hộ chiếu", ["hộ chiếu"]),
        ("chieu ho", "Hộ nghèo làm hộ chiếu", ["Hộ", "hộ chiếu"]),
        ("ho kh", "Hộ khẩu", ["Hộ khẩu"]),
        ("海关", "向海关申报", ["海关"]),
        ("ta", "Mừng T’ả!", ["T’ả"]),
        ("5000", "Trên 5.000 USD", ["5.000"]),
        ("ho chieu", "Hộ nghèo", []),
    ],
)
def test_words_side_by_side_are_marked_else_all_of_them(
    query: str, text: str, pieces: list[str]
) -> None:
    way = ways.typed(query)

    assert marked(text, Way(way.forms, goes_on=True)) == pieces


def test_some_of_the_words_are_marked_where_that_is_why_a_text_was_found() -> None:
    assert marked("Hộ nghèo", ways.typed("ho chieu"), takes_some=True) == ["Hộ"]


def test_pinyin_and_initials_mark_their_characters() -> None:
    word, letters = ways.typed("haiguan"), ways.typed("hgsb")

    assert marked("向海关申报", *ways.spoken(ways.syllables(word), TABLE)) == ["海关"]
    assert marked("向海关申报", ways.initials(letters, TABLE)) == ["海关申报"]


def test_a_word_that_only_sounds_alike_is_marked() -> None:
    assert marked("Nước sạch", ways.alike(ways.typed("luoc xach"))) == ["Nước sạch"]


def test_the_sentence_that_answers_best_is_cut_between_words_around_the_answer() -> None:
    marker = Marker([ways.typed("ngan hang")], takes_some=False)

    piece, marks = marker.excerpt(("Ngân sách xã.", LONG))

    assert [piece[start:end] for start, end in marks] == ["ngân hàng"]
    assert piece.startswith(CUT) and len(piece) <= EXCERPT + 2 * len(CUT)
    assert all(word in LONG.split() for word in piece.strip(CUT).split())


def test_a_short_sentence_is_whole_and_none_that_answers_is_none() -> None:
    marker = Marker([ways.typed("xa")], takes_some=False)

    assert marker.excerpt(("Ở xã.",)) == ("Ở xã.", ((2, 4),))
    assert marker.excerpt(("Ở thôn.",)) == marker.excerpt(()) == ("", ())


@given(
    query=st.text(alphabet="ab 海关’.", min_size=1, max_size=6),
    text=st.text(alphabet="abâ 海关’.,5", max_size=300),
)
def test_marks_lie_in_the_text_in_order_and_apart(query: str, text: str) -> None:
    marker = Marker([ways.typed(query)], takes_some=True)

    for shown, marks in ((text, marker.marks(text)), marker.excerpt((text,))):
        edges = [edge for mark in marks for edge in mark]
        assert edges == sorted(set(edges))
        assert not edges or (edges[0] >= 0 and edges[-1] <= len(shown))
