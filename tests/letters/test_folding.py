"""Folding: what people leave out when they type, and what must stay apart."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.letters.folding import exact_key, fold, pairs, sort_key, spans, words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("GIẢM NGHÈO", "giam ngheo"),
        ("Đắk Nông", "dak nong"),
        ("Ðắk Nông", "dak nong"),  # Icelandic eth, as some Vietnamese fonts had it
        ("ĐĂK NÔNG", "dak nong"),
        ("Khánh Hoà", "khanh hoa"),
        ("rườn", "ruon"),
        ("T’ả, t'ả", "ta, ta"),
        ("lý do, Mỹ", "li do, mi"),
        ("thuỷ", "thuy"),  # y after a vowel is another sound
        ("quý, quí", "qui, qui"),
        ("15.000.000 đ, 5,000 USD; 1,5 lít; 1.2026", "15000000 d, 5000 usd; 1,5 lit; 1.2026"),
        ("海关", "海关"),
        ("ＡＢＣ１", "abc1"),
    ],
)
def test_folding_drops_what_people_leave_out(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize(
    ("one", "other"), [("Hòa", "hoà"), ("KHỎE", "khoẻ"), ("thúy", "thuý"), ("hoàn", "Hoàn")]
)
def test_the_exact_key_is_one_for_both_places_of_a_tone(one: str, other: str) -> None:
    assert exact_key(one) == exact_key(other)


def test_the_exact_key_keeps_tones_apart() -> None:
    assert exact_key("ma") != exact_key("má") != exact_key("mà")


def test_every_chinese_character_is_a_word_and_punctuation_is_none() -> None:
    assert words(fold("海关 Hữu-Nghị, 3号《A》")) == ("海", "关", "huu", "nghi", "3", "号", "a")


def test_long_texts_hold_chinese_in_pairs_and_the_last_one_alone() -> None:
    assert pairs(fold("海关法 Hữu Nghị，税")) == ("海关", "关法", "法", "huu", "nghi", "税")


def test_a_word_is_found_where_it_stands_with_its_marks_and_apostrophes() -> None:
    text = "Hưa T’ả: 海关 15.000 đ."

    assert [(text[start:end], word) for start, end, word in spans(text)] == [
        *[
            ("Hưa", "hua"),
            ("T’ả", "ta"),
            ("海", "海"),
            ("关", "关"),
            ("15.000", "15000"),
            ("đ", "d"),
        ]
    ]


def test_a_list_is_sorted_by_letters_first_and_tones_second() -> None:
    names = ["Đồng Đăng", "dong", "Bản Tin", "Đông", "bàn"]

    assert sorted(names, key=sort_key) == ["bàn", "Bản Tin", "dong", "Đông", "Đồng Đăng"]


@given(st.text())
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_letters_are_the_same(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text(alphabet=st.characters() | st.sampled_from("aêđ海关.,5'’ \u0301")))
def test_spans_stand_in_their_order_and_hold_letters(text: str) -> None:
    found = spans(text)

    assert all(start < end <= len(text) and word for start, end, word in found)
    assert [start for start, _, _ in found] == sorted(start for start, _, _ in found)


@given(st.text(alphabet="aăâeêioôơuưyhklmstnđòóạởụữỷÀẸ' ’_"))
def test_whatever_shares_an_exact_key_shares_its_folding(text: str) -> None:
    assert fold(exact_key(text)) == fold(text)


@given(st.text(alphabet=st.characters() | st.sampled_from("\"'*^():{}+-\0 \ud800")))
def test_no_word_holds_what_search_would_take_for_syntax(text: str) -> None:
    letters = set("".join(words(fold(text))))

    assert letters.isdisjoint("\"'*^():{}+-\0 \ud800")
