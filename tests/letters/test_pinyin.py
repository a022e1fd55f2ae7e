"""Pinyin without tones: where it is cut, and what it may mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from steps import steps

from content_sync.letters.pinyin import MAX_LETTERS, MAX_READINGS, Readings, may_be, plain, split


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


def test_a_syllable_gives_its_characters_and_a_beginning_those_of_all_it_may_become() -> None:
    table = Readings("ha哈 hai海害 han汉 xing行")

    assert table.of("hai") == ("海", "害")
    assert table.of("ha") == ("哈",)
    assert table.of("h") == ("哈", "海", "害", "汉")
    assert table.begun("ha") == ("哈", "海", "害", "汉")
    assert table.of("zh") == Readings("").of("hai") == ()


@pytest.mark.parametrize(
    ("typed", "is_so"), [("haiguan", True), ("hǎiguān lǜ", True), ("đi", False), ("biên", False)]
)
def test_what_has_vietnamese_letters_is_no_pinyin(typed: str, is_so: bool) -> None:
    assert may_be(typed) is is_so


@pytest.mark.parametrize("word", ["ao" * 23 + "i", "liangengang" * 4 + "u"])
def test_a_word_with_a_million_dead_ends_is_split_in_few_steps(word: str) -> None:
    split.cache_clear()

    assert steps(split, word) < 10_000


@given(st.text(alphabet="xianguoe", max_size=200))
def test_the_readings_of_any_word_are_few_and_spell_it(word: str) -> None:
    readings = split(word)

    assert len(readings) <= MAX_READINGS
    assert all("".join(reading) == word[:MAX_LETTERS] for reading in readings)
