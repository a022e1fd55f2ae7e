"""Words written as they are heard, or with a slip of the finger."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.letters.folding import fold
from content_sync.letters.spelling import SHORTEST_SLIP, alike, near


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("xạch", "sạch"),
        ("sã", "xã"),
        ("lước", "nước"),
        ("nàm", "làm"),
        ("chợ cấp", "trợ cấp"),
        ("tríu", "chíu"),
        ("dấy", "giấy"),
        ("rấy", "giấy"),
        ("giừng", "rừng"),
        ("dừng", "rừng"),
        ("diếng", "giếng"),
        ("riếng", "giếng"),
        ("gì", "dì"),
        ("nge", "nghe"),
        ("nghà", "ngà"),
        ("gi", "ri"),
        ("ghà", "gà"),
        ("cim", "kim"),
        ("loans", "loan"),
        ("loan", "loans"),
    ],
)
def test_what_sounds_alike_is_found_by_either_spelling(written: str, meant: str) -> None:
    pairs = zip(fold(written).split(), fold(meant).split(), strict=True)

    assert all(right in (wrong, *alike(wrong)) for wrong, right in pairs)


@pytest.mark.parametrize("word", ["ba", "vay", "em", "海", "5", "a", "nha"])
def test_a_word_that_nobody_confuses_stays_alone(word: str) -> None:
    assert alike(word) == ()


@pytest.mark.parametrize("slip", ["chih", "chnih", "chiinh", "chinb", "cinh", "xhinh"])
def test_one_slip_of_the_finger_is_near(slip: str) -> None:
    assert "chinh" in near(slip)


@pytest.mark.parametrize("word", ["bo", "nha", "1342016", "海关申报"])
def test_short_words_numbers_and_characters_have_nothing_near(word: str) -> None:
    assert near(word) == frozenset()


@given(st.text(alphabet="abcdeghiklmnopqrstuvxy", max_size=12))
def test_alike_and_near_never_give_the_word_itself(word: str) -> None:
    assert word not in alike(word) and word not in near(word)
    assert len(alike(word)) <= 8
    assert not near(word) or len(word) >= SHORTEST_SLIP
