import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content_sync.pinyin import MAX_LETTERS, MAX_READINGS, plain, split


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("fupin", (("fu", "pin"),)),
        ("fup", (("fu", "p"),)),
        ("xian", (("xian",), ("xi", "an"))),
        ("lukezhong", (("lu", "ke", "zhong"),)),
        ("kiosk", ()),
    ],
)
def test_pinyin_is_split_at_its_syllables(
    typed: str, readings: tuple[tuple[str, ...], ...]
) -> None:
    assert split(typed) == readings


def test_the_three_ways_to_write_u_with_dots_are_one() -> None:
    assert plain("lǚ") == plain("lv") == plain("lü") == "lu"


@settings(deadline=None)
@given(st.text(alphabet="xianguoe", max_size=200))
def test_the_readings_of_any_word_are_few_and_spell_it(word: str) -> None:
    readings = split(word)

    assert len(readings) <= MAX_READINGS
    assert all("".join(reading) == word[:MAX_LETTERS] for reading in readings)
