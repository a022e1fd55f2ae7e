"""Numbers are found as people type them: telephones, documents, amounts, days, 号码."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shelf import TODAY, article, shelve, text

from content_sync.letters.folding import fold
from content_sync.model import Item, LegalBasis
from content_sync.numbers.written_numbers import terms, whole
from content_sync.site.library.library import Library


def says(id_: str, said: str, number: str = "", tag: str = "vi") -> Item:
    """An item that says something, and on which law it rests."""
    basis = (LegalBasis(number=number),) if number else ()
    return article(id_, {tag: text(f"Bài {id_}", said)}, legal_basis=basis)


SHELF = (
    says("groups", "Gọi 0888 123 456 để hỏi."),
    says("dots", "Điện thoại: 0205.3851.234, máy lẻ 12."),
    says("brackets", "Trực ban (0205) 3870 123 hoặc 0912-345-678."),
    says("abroad", "Từ Trung Quốc gọi +84 205 3812 345."),
    says("service", "Tổng đài 1900 6192."),
    says("decree", "Theo Nghị định số 351/2025/NĐ-CP của Chính phủ."),
    says("circular", "Theo Thông tư số 77/2024 của Bộ."),
    says("decision", "Về hộ nghèo.", "24/2021/QĐ-TTg"),
    says("chinese", "根据第188/2025号议定书办理，第351号法令。", tag="zh-Hans"),
    says("standard", "Chuẩn nghèo là 2,2 triệu đồng."),
    says("loan", "Được vay 3.300.000 đồng."),
    says("spaced", "Trợ cấp 1 540 000 đồng."),
    says("million", "贷款500万越盾。", tag="zh-Hans"),
    says("market", "Họp chợ ngày 05/9, 14/12/2026."),
    says("apart", "Hỗ trợ 2 hộ 20 triệu, 2 thôn."),
    says("other", "Năm 2026 có 12 xã, 34 thôn, 456 hộ và 3 nơi."),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    store = tmp_path_factory.mktemp("store")
    shelve(store, *SHELF)
    opened = Library.open(store, today=TODAY)
    assert opened
    return opened


@pytest.mark.parametrize(
    ("query", "id_"),
    [
        ("0888123456", "groups"),
        ("0888 123 456", "groups"),
        ("0888.123.456", "groups"),
        ("088 812 3456", "groups"),
        ("0888-123-456", "groups"),
        ("０８８８１２３４５６", "groups"),
        ("+84 888 123 456", "groups"),
        ("+84888123456", "groups"),
        ("84888123456", "groups"),
        ("0888", "groups"),
        ("08881", "groups"),
        ("0888 12", "groups"),
        ("+84 888", "groups"),
        ("gọi 0888123456", "groups"),
        ("0205 3851234", "dots"),
        ("02053851234", "dots"),
        ("0205 3851 234", "dots"),
        ("(0205) 3851234", "dots"),
        ("0205 385", "dots"),
        ("02053870123", "brackets"),
        ("0205 3870 123", "brackets"),
        ("0912345678", "brackets"),
        ("0912 345 678", "brackets"),
        ("02053812345", "abroad"),
        ("0205 3812 345", "abroad"),
        ("+842053812345", "abroad"),
        ("19006192", "service"),
        ("1900-6192", "service"),
        ("351/2025", "decree"),
        ("351/2025/NĐ-CP", "decree"),
        ("351/2025/nd-cp", "decree"),
        ("nd 351", "decree"),
        ("NĐ351", "decree"),
        ("nđ 351/2025", "decree"),
        ("nghị định 351", "decree"),
        ("nghị định số 351", "decree"),
        ("tt 77", "circular"),
        ("TT77/2024", "circular"),
        ("thông tư 77", "circular"),
        ("24/2021", "decision"),
        ("qd 24/2021", "decision"),
        ("qđ24", "decision"),
        ("quyết định 24", "decision"),
        ("quyet dinh 24/2021", "decision"),
        ("第351号", "chinese"),
        ("351号", "chinese"),
        ("第３５１号", "chinese"),
        ("188/2025号", "chinese"),
        ("2200000", "standard"),
        ("2.200.000", "standard"),
        ("2,2 triệu", "standard"),
        ("2.200.000 đồng", "standard"),
        ("3300000", "loan"),
        ("3.300.000", "loan"),
        ("3 300 000", "loan"),
        ("3,3 triệu", "loan"),
        ("1.540.000", "spaced"),
        ("1540000", "spaced"),
        ("500万", "million"),
        ("5000000", "million"),
        ("5 triệu", "million"),
        ("14/12", "market"),
        ("14-12-2026", "market"),
        ("14.12.2026", "market"),
        ("5/9", "market"),
        ("05-09", "market"),
    ],
)
@pytest.mark.parametrize("tag", ["vi", "zh-Hans"])
def test_a_number_is_found_however_it_is_typed(
    library: Library, query: str, id_: str, tag: str
) -> None:
    found = [one.id for one in library.find(query, tag)]

    assert id_ in found[:3], found


def test_an_amount_goes_before_its_digits_here_and_there(library: Library) -> None:
    assert [one.id for one in library.find("2,2 triệu", "vi")][:2] == ["standard", "apart"]


@pytest.mark.parametrize("query", ["0888123457", "0912345679", "9999", "352/2030"])
def test_another_number_is_not_found(library: Library, query: str) -> None:
    numbers = ("groups", "dots", "brackets", "abroad", "service", "decree")

    assert {one.id for one in library.find(query, "vi")}.isdisjoint(numbers[:5])


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("0888123456", "0888 123 456"),
        ("08881", "0888 123 456"),
        ("+84 888 123 456", "0888 123 456"),
        ("02053870123", "(0205) 3870 123"),
        ("02053812345", "+84 205 3812 345"),
    ],
)
def test_the_number_that_answers_is_marked_as_it_is_written(
    library: Library, query: str, marked: str
) -> None:
    first = library.find(query, "vi")[0]

    assert [first.excerpt[start:end] for start, end in first.excerpt_marks] == [marked]


@given(st.text(alphabet="0123456789 .-()+/ triệu万nđ第号", max_size=40))
def test_whatever_is_typed_is_words_for_the_index(written: str) -> None:
    for one in (*terms(fold(written)), *whole(fold(written))):
        assert one.isalnum() and one == fold(one)


def test_a_telephone_is_one_word_however_it_is_written() -> None:
    forms = ("0888 123 456", "+84 888-123-456", "(0888) 123456", "84888123456")

    assert {tuple(terms(fold(form))) for form in forms} == {("0888123456",)}


def test_numbers_side_by_side_are_not_run_together() -> None:
    assert set(terms(fold("0205 3851 234 - 0912 345 678"))) == {"02053851234", "0912345678"}
    assert set(terms(fold("từ 2021 đến 2025, 12 34 xã"))) == set()


@pytest.mark.parametrize(
    ("written", "term"),
    [
        ("Thông tư số 77", "tt"),
        ("Nghị định 351/2025", "nd"),
        ("QĐ 24/2021", "quyet"),
        ("24/2021/QĐ-TTg", "dinh"),
    ],
)
def test_a_document_has_its_short_and_its_full_name(written: str, term: str) -> None:
    assert term in set(terms(fold(written)))
