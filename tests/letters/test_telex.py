"""Telex and VNI: keys become letters, and words their keys again."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.letters.telex import Method, compose, decode

SAMPLE = """
giảm nghèo hỗ trợ đường nước được tiếng việt quyết quần già gì giữa hoà khoẻ thuý toán người
nghiêng khuỷu rượu cửa mưa thuở khuya ăn uống ưu đãi yêu cầu lưỡi hữu nghị rườn lườn xoăn nđ
"""
KEYS = {  # decomposed mark -> (Telex, VNI)
    "\u0301": ("s", "1"),
    "\u0300": ("f", "2"),
    "\u0309": ("r", "3"),
    "\u0303": ("x", "4"),
    "\u0323": ("j", "5"),
    "\u0306": ("w", "8"),
    "\u031b": ("w", "7"),
}
TONES = frozenset("\u0301\u0300\u0309\u0303\u0323")


def spell(word: str, method: Method) -> str:
    """The keys a careful typist presses: shapes at once, the tone last."""
    column = 0 if method is Method.TELEX else 1
    keys, tone = "", ""
    for letter in unicodedata.normalize("NFD", word):
        if letter in TONES:
            tone = KEYS[letter][column]
        elif letter == "\u0302":
            keys += keys[-1] if method is Method.TELEX else "6"
        elif letter == "đ":
            keys += ("dd", "d9")[column]
        else:
            keys += KEYS[letter][column] if letter in KEYS else letter
    return keys + tone


@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize("word", SAMPLE.split())
def test_a_word_spelled_in_keys_comes_back(word: str, method: Method) -> None:
    assert compose(spell(word, method), method) == word


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("dduongwf", "đường"),  # one w for both letters, after the end
        ("duongwdf", "đường"),
        ("tieesng", "tiếng"),  # the tone before the end
        ("Ddoongf", "Đồng"),
        ("hass", "has"),  # twice takes back, and the rest is as typed
        ("asssa", "assa"),
        ("uoww", "uow"),
        ("hafz", "ha"),
        ("w", "w"),
        ("s", "s"),
    ],
)
def test_telex_keys_may_stand_anywhere_after_their_letter(keys: str, word: str) -> None:
    assert compose(keys, Method.TELEX) == word


def test_digits_without_a_letter_before_them_are_digits() -> None:
    assert compose("115", Method.VNI) == "115"


def test_residue_is_read_word_by_word() -> None:
    assert decode("Giamr ngheof, gia3m nghe2o 115") == "giảm nghèo giảm nghèo 115"


@given(st.text(), st.sampled_from(Method))
def test_any_keys_make_a_word(keys: str, method: Method) -> None:
    assert len(compose(keys, method)) <= len(unicodedata.normalize("NFD", keys))
