"""What a telephone is given to dial, on the kiosk's codes and on phone pages alike."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from steps import steps

from content_sync.numbers.telephone import MOST_LETTERS, dialled, read

UNDERSTOOD = [
    ("111", "111"),
    ("１１３", "113"),
    ("٠٩١٢ ٣٤٥ ٦٧٨", "0912345678"),
    ("0205 3.870-123", "02053870123"),
    ("0205 – 3870123", "02053870123"),
    ("0205-3870-123", "02053870123"),
    ("(0205) 3870.123", "02053870123"),
    ("(0205)3870123", "02053870123"),
    ("0205\u00a03870\u200b123", "02053870123"),
    ("+84 205 3870 123", "+842053870123"),
    ("(+84) 205 3870 123", "+842053870123"),
    ("+84 (0) 205 3870 123", "+842053870123"),
    ("+84-912-345-678", "+84912345678"),
    ("0084 912 345 678", "+84912345678"),
    ("84 912 345 678", "+84912345678"),
    ("+86 771 853 1234", "+867718531234"),
    ("+86 (0771) 853-1234", "+867718531234"),
    ("0086 138 0771 2345", "+8613807712345"),
    ("12308", "12308"),
    ("1900 6192", "19006192"),
    ("1900.54.54.80", "1900545480"),
    ("1800-1567", "18001567"),
    ("1022", "1022"),
    ("5656", "5656"),
    ("069.2342.593", "0692342593"),
    ("080.43162", "08043162"),
    ("ĐT: 0205 3870 123", "02053870123"),
    ("ĐT.0205 3870 123", "02053870123"),
    ("SĐT 0912345678", "0912345678"),
    ("Đ/T: 0912345678", "0912345678"),
    ("ĐT0912345678", "0912345678"),
    ("ĐT/Fax: 0205 3870 123", "02053870123"),
    ("Hotline: 113", "113"),
    ("Gọi 115", "115"),
    ("电话：0205 3870 123", "02053870123"),
    ("Tổ 2: 0912 345 678", "0912345678"),
    ("ĐT 1: 0205 3870 123; ĐT 2: 0205 3870 124", "02053870123"),
    ("Ông Hoàng Văn Nùng 0912 345 678", "0912345678"),
    ("0912 345 678 (ông Nùng, thôn 5)", "0912345678"),
    ("0205 3870 123 (giờ hành chính)", "02053870123"),
    ("0205 3870 123 (7h30–11h30, 13h30–17h)", "02053870123"),
    ("0205 3870 123 (7:30 - 11:30, thứ 2 đến thứ 6)", "02053870123"),
    ("0912 345 678 (24/7)", "0912345678"),
    ("113 (24/24)", "113"),
    ("115 (cấp cứu)", "115"),
    ("0205 3870 123 máy lẻ 12", "02053870123"),
    ("0205 3870 123 (ext. 112)", "02053870123"),
    ("0205 3870 123 x12", "02053870123"),
    ("1900 6192, nhánh 1", "19006192"),
    ("0205 3870 123/124", "02053870123"),
    ("0205 3870 123 - 124", "02053870123"),
    ("ĐT: 0205 3870 123 - 0912 345 678", "02053870123"),
    ("0205 - 3870 123 - 0912 345 678", "02053870123"),
    ("0912 345 678 hoặc 0987 654 321", "0912345678"),
    ("0912345678,0987654321", "0912345678"),
    ("0912 345 678\n0987 654 321", "0912345678"),
    ("0912 345 678、0987 654 321", "0912345678"),
    ("0205 3870 123 – 235", "02053870123"),
    ("0205 3870 123, 235, 236", "02053870123"),
    ("0205 3870 123 (Zalo)", "02053870123"),
    ("0205 3870 123 (ĐT), 0205 3870 124 (fax)", "02053870123"),
    ("ĐT: 0205 3870 123 Fax: 0205 3870 124", "02053870123"),
    ("ĐT: 0205 3870 123 - Email: xa1@langson.gov.vn", "02053870123"),
    ("0205 3870 123 (số máy lẻ: 12)", "02053870123"),
    ("Phòng 201: 0205 3870 123", "02053870123"),
    ("[0205] 3870 123", "02053870123"),
    ("Cảnh sát 113", "113"),
    ("114 - Cứu hoả", "114"),
    ("Nhắn tin 5656", "5656"),
    ("UBND xã Đồng Đăng: 0205 3870 123", "02053870123"),
    ("1900 6192 (1.000 đ/phút)", "19006192"),
    ("1900 6192 - 1.000đ/phút", "19006192"),
    ("0205 3870 123 (trong giờ: 7h30 - 17h00)", "02053870123"),
    ("ĐT: 0205 3870 123 (giờ hành chính: sáng, chiều)", "02053870123"),
    ("113: Công an; 114: Cứu hoả", "113"),
    ("0205 3870 123 (kiêm fax)", "02053870123"),
    ("Fax/Tel: 0205 3870 123", "02053870123"),
    ("☎️ 113", "113"),
    ("0205\t3870 123", "02053870123"),
    ("1: 0912 345 678", "0912345678"),
    ("113; 114", "113"),
    ("113 - 114 - 115", "113"),
    ("113, 114 và 115", "113"),
    ("1900 1234; 113", "19001234"),
    ("Fax: 0205 3870 124; ĐT: 0205 3870 123", "02053870123"),
]
UNCLEAR = [
    "O205 3870 123",
    "0205 387O 123",
    "0205 3870 l23",
    "0205 3870 I23",
    "0205 3870 1 l 3",
    "0912 34S 678",
    "ll3",
    "0912 345 678 O",
    "l 0912 345 678",
    "0205 3870 123 0912 345 678",
    "0205 3870 12",
    "0205 3870 1234",
    "3870 123",
    "0123 456 7890",
    "025 3870 123",
    "0912 345 67",
    "012345678901",
    "20205000123456",
    "2026",
    "1987",
    "3.300.000",
    "19.001.234",
    "08.04.2026",
    "14/12/2026",
    "138 0771 2345",
    "+84 1900",
    "+",
    "+84",
    "+0912345678",
    "0912+345678",
    "Phòng 113",
    "113 Trần Phú",
    "Điều 156",
    "115 đường Trần Phú",
    "0205 3870, 113",
    "0000000000",
    "1" * 16,
    "0011 86 138 0771 2345",
    "*111",
]
NOTHING = [
    "",
    "?",
    "chưa có",
    "máy lẻ 12",
    "CCCD 0912345678",
    "STK: 0912345678",
    "Fax 0205 3870 123",
    "1900 1234 đồng",
    "7h30–11h30",
    "https://zalo.me/0912345678",
]


@pytest.mark.parametrize(("written", "pressed"), UNDERSTOOD)
def test_the_first_number_is_dialled_whatever_is_written_around_it(
    written: str, pressed: str
) -> None:
    assert dialled(written) == pressed
    assert read(written).unclear == ""


@pytest.mark.parametrize("written", UNCLEAR)
def test_what_is_not_plainly_a_number_is_not_dialled_and_is_named(written: str) -> None:
    assert dialled(written) == ""
    assert (read(written).unclear != "") == any(one.isdigit() for one in written)


@pytest.mark.parametrize("written", NOTHING)
def test_what_is_no_telephone_is_not_dialled(written: str) -> None:
    assert dialled(written) == ""


def test_a_number_beside_one_that_is_not_understood_is_dialled_and_the_other_named() -> None:
    telephone = read("O912 345 678, 0987 654 321")

    assert telephone.numbers == ("0987654321",)
    assert telephone.unclear == "O912 345 678"


@given(st.text(alphabet="0123456789 .-–()+/,;:OlIhđxĐT１", max_size=40))
def test_whatever_is_dialled_stands_there_digit_by_digit(written: str) -> None:
    pressed = dialled(written).lstrip("+")

    digits = "".join(one for one in unicodedata.normalize("NFKC", written) if one.isdigit())
    assert pressed in digits or pressed.removeprefix("84") in digits or pressed[:2] == "86"


@given(st.text(max_size=60))
def test_any_text_may_stand_for_a_telephone(written: str) -> None:
    pressed = dialled(written)

    assert pressed == "" or (pressed.lstrip("+").isdecimal() and pressed.isascii())


@pytest.mark.parametrize("written", [" - ".join("1" * 60), "(1)" * 60, "1 " * 5000, "0205" * 5000])
def test_a_hostile_telephone_takes_no_time(written: str) -> None:
    assert dialled(written) == ""


@pytest.mark.parametrize("piece", ["1800(1234(", "113(", "012 - ", "0205(3812(345(", "113 - "])
def test_a_telephone_twice_as_long_is_twice_the_work(piece: str) -> None:
    half = MOST_LETTERS // len(piece) // 2

    assert steps(read, piece * half * 2) <= 2.5 * steps(read, piece * half)
