"""Codes to dial, notes and addresses as people paste them."""

import pytest
from pasted_text import links, read, shown, warnings


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Bấm *101# rồi gọi.", "Bấm *101# rồi gọi."),
        (r"Bấm \*101# rồi gọi.", "Bấm *101# rồi gọi."),
        (r"\*101\#", "*101#"),
        ("*101#", "*101#"),
        ("Gõ *098# hoặc *101#.", "Gõ *098# hoặc *101#."),
        ("Nạp: *100*mã thẻ#", "Nạp: *100*mã thẻ#"),
        ("Nạp: *100*<mã thẻ>#", "Nạp: *100*<mã thẻ>#"),
        ("Gõ *102*0912345678*50000#", "Gõ *102*0912345678*50000#"),
        (r"Chuyển: \*\*21\*0912345678#.", "Chuyển: **21*0912345678#."),
        ("Chuyển: **21*0912345678#, huỷ: ##21#.", "Chuyển: **21*0912345678#, huỷ: ##21#."),
        ("Chuyển: **21*…#", "Chuyển: **21*…#"),
        ("##002#", "##002#"),
        ("*#06# cho số máy", "*#06# cho số máy"),
        ("请拨*101#查询", "请拨*101#查询"),
        ("Bấm **phím 101#** nhé", "Bấm phím 101# nhé"),
    ],
)
def test_a_code_that_is_dialled_is_shown_as_it_is_typed(body: str, text: str) -> None:
    assert shown(body) == [f"p: {text}"]
    assert warnings(body) == []


def test_codes_in_lines_of_their_own_keep_their_stars() -> None:
    assert shown("*101# xem tiền\n\n*098# xem gói") == ["p: *101# xem tiền", "p: *098# xem gói"]
    assert shown("- *101#\n- *098#") == ["list: *101#", "list: *098#"]
    assert shown("| Mã | Để |\n|---|---|\n| *101# | xem |")[1] == "row: *101# | xem"


@pytest.mark.parametrize("body", ["Bấm **\\*101#** nhé", "Bấm ***101#** nhé"])
def test_a_code_that_is_dialled_may_be_strong(body: str) -> None:
    assert links(body) == ["*101# -> strong"]


@pytest.mark.parametrize("body", ["Giá **101 nghìn", "Xem *ghi chú", "2 **x"])
def test_a_star_that_marks_nothing_is_no_code(body: str) -> None:
    assert read(body)[1].mistakes


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ("a\nb\nc", "3 lines are shown as one paragraph"),
        ("Thứ Hai\nThứ Ba\nThứ Tư", "3 lines are shown as paragraphs of their own"),
        ("Bà con đến Ủy ban nhân dân xã Tân Thanh vào sáng\nthứ Hai.", ""),
        ("Thứ Hai  \nThứ Ba", ""),
        ("Thứ Hai\n\nThứ Ba", ""),
    ],
)
@pytest.mark.parametrize("mark", ["> ", ">"])
def test_lines_of_a_note_are_told_or_kept_like_those_outside(
    inside: str, told: str, mark: str
) -> None:
    body = "\n".join(f"{mark}{line}" for line in inside.split("\n"))

    assert shown(body) == [line.replace("p:", "note:", 1) for line in shown(inside)]
    assert [what for _, what in warnings(body)] == ([told] if told else [])


def test_a_note_ends_where_it_ended_before() -> None:
    body = "Mở cửa:\n> Sáng\n- Thẻ\n- Sổ\n> Chiều\nvà tối muộn"

    assert shown(body) == [
        "p: Mở cửa:",
        "note: Sáng",
        "list: Thẻ",
        "list: Sổ",
        "note: Chiều và tối muộn",
    ]


@pytest.mark.parametrize(
    ("body", "head"),
    [
        ("\tSáng\tChiều\nThứ Hai\t7:30\t13:30\nThứ Ba\t8:00\t14:00", " | Sáng | Chiều"),
        ("\tGiá\nThẻ\t10\nSổ\t20", " | Giá"),
    ],
)
def test_a_table_whose_first_cell_is_empty_is_one(body: str, head: str) -> None:
    assert shown(body)[0] == f"row: {head}"
    assert len(shown(body)) == 3
    assert len(warnings(body)) == 1


def test_rows_that_do_not_fit_their_head_are_told_once() -> None:
    [mistake] = read("|a|b|\n|-|-|\n|a|b|c|\n|a|b|\n|a|b|c|d|")[1].mistakes

    assert mistake.what.endswith("cells, the head of its table 2 (and 1 more do not fit)")


@pytest.mark.parametrize(
    "body",
    [
        "Xem [cổng][1] tỉnh.\n\n[1]: https://langson.gov.vn",
        'Xem [cổng] [1] tỉnh.\n[1]: <https://langson.gov.vn> "Cổng"',
        "[1]: https://langson.gov.vn\n\nXem [cổng][1] tỉnh.",
        "Xem [cổng][] tỉnh.\n\n[Cổng]: https://langson.gov.vn",
        "Xem [cổng] tỉnh.\n\n[cổng]: https://langson.gov.vn",
    ],
)
def test_an_address_below_the_text_is_that_of_its_words(body: str) -> None:
    assert links(body) == ["cổng -> https://langson.gov.vn"]
    assert shown(body) == ["p: Xem cổng tỉnh."]


def test_an_address_that_no_words_use_stays() -> None:
    assert shown("Theo cổng tỉnh [1].\n\n[1]: https://a.gov.vn")[1:] == ["p: [1]: https://a.gov.vn"]


def test_words_whose_address_is_nowhere_are_told() -> None:
    [mistake] = read("Xem [cổng][2].\n\n[1]: https://a.gov.vn")[1].mistakes

    assert mistake.what == "'][' would be shown as it stands"


@pytest.mark.parametrize(
    ("body", "is_told"),
    [
        ("Bà con nhớ mang theo thẻ căn cước hay thẻ căn-\ncước điện tử của mình.", True),
        ("Bà con nhớ mang theo thẻ căn cước, số 12-\nba bốn năm sáu bảy.", False),
        ("Bà con nhớ mang theo thẻ căn cước đến Lạng-\nSơn để làm thủ tục.", False),
    ],
)
def test_a_word_that_was_broken_at_the_end_of_a_line_is_told(body: str, is_told: bool) -> None:
    assert any("«căn-» ends a line" in what for _, what in warnings(body)) is is_told
