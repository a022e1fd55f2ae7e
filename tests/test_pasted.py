"""What people paste becomes what they mean, or is told; nothing runs together in silence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_blocks import FIRST_LINE, figure

from content_sync.centre.blocks import read_blocks
from content_sync.centre.page import Findings, Page
from content_sync.centre.pasted import tidy_body
from content_sync.model import Block, Sentences
from content_sync.sayings import runs


def read(body: str) -> tuple[tuple[Block, ...], Findings]:
    findings = Findings()
    blocks = read_blocks(Page("vi.md", findings), body, FIRST_LINE, ["vay-von"], figure)
    return blocks, findings


def said(sentences: Sentences) -> str:
    return " ".join(each.text for each in sentences)


def shown(body: str) -> list[str]:
    """What a visitor sees, a line each: its kind and its words. Nothing may be a mistake."""
    blocks, findings = read(body)
    assert not findings.mistakes
    found = []
    for block in blocks:
        if block.table:
            rows = (block.table.head, *block.table.rows)
            found += ["row: " + " | ".join(said(cell) for cell in row) for row in rows]
        elif block.picture:
            found.append(f"picture: {block.picture.media}")
        else:
            start = f"{block.start} " if block.steps else ""
            found += [f"{block.kind}: {start}{said(each)}" for each in runs(block) if each]
    return found


def warnings(body: str) -> list[tuple[int, str]]:
    return [(each.line, each.what) for each in read(body)[1].warnings]


def links(body: str) -> list[str]:
    blocks, findings = read(body)
    assert not findings.mistakes
    return [
        f"{sentence.text[span.start : span.end]} -> {span.mark}"
        for block in blocks
        for part in runs(block)
        for sentence in part
        for span in sentence.spans
    ]


@pytest.mark.parametrize(
    "body",
    [
        "- Thẻ\n- Sổ",
        "• Thẻ\n• Sổ",
        "•Thẻ\n\n•Sổ",
        "·\tThẻ\n·\tSổ",
        "\uf0b7 Thẻ\n\uf0a7 Sổ",
        "o\tThẻ\n§\tSổ",
        "    ▪ Thẻ\n    ▪ Sổ",
        "– Thẻ\n– Sổ",
        "— Thẻ\n\n— Sổ",
        "-Thẻ\n-Sổ",
        "+Thẻ\n+Sổ",
        "*Thẻ\n*Sổ",
        "- Thẻ\n– Sổ",
        "-\tThẻ\n-\tSổ",
        "☐ Thẻ\n☑ Sổ",
        "- [ ] Thẻ\n- [x] Sổ",
        "[ ] Thẻ\n[ ] Sổ",
        "✓ Thẻ\n✓ Sổ",
        "★ Thẻ\n➢ Sổ",
    ],
)
def test_a_list_is_a_list_whatever_stands_before_its_points(body: str) -> None:
    assert shown(body) == ["list: Thẻ", "list: Sổ"]
    assert warnings(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "1.Đến\n2.Nộp",
        "1)Đến\n2)Nộp",
        "1/Đến\n2/ Nộp",
        "1.\tĐến\n2.\tNộp",
        "(1) Đến\n(2) Nộp",
        "1.Đến\n\n2.Nộp",
        "1、Đến\n2、Nộp",
        "（1）Đến\n（2）Nộp",
        "1. Đến\n1. Nộp",
    ],
)
def test_steps_are_steps_whatever_stands_behind_their_numbers(body: str) -> None:
    assert shown(body) == ["steps: 1 Đến", "steps: 1 Nộp"]
    assert warnings(body) == []


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("Gồm:\n– Thẻ", ["p: Gồm:", "list: Thẻ"]),
        ("a) Đơn\nb) Ảnh", ["list: a) Đơn", "list: b) Ảnh"]),
        ("Gồm:\nđ.Đơn", ["p: Gồm:", "list: đ. Đơn"]),
        ("Gồm\n2. Đơn\n3. Ảnh", ["p: Gồm", "steps: 2 Đơn", "steps: 2 Ảnh"]),
        ("2/9 là ngày nghỉ", ["p: 2/9 là ngày nghỉ"]),
        ("3.5 triệu, 1.000 đồng", ["p: 3.5 triệu, 1.000 đồng"]),
        ("2026. Năm mới", ["p: 2026. Năm mới"]),
        ("–5 °C là lạnh", ["p: –5 °C là lạnh"]),
        ("+84 205 3851 234", ["p: +84 205 3851 234"]),
        ("##Hồ sơ gồm\nMang theo", ["h: Hồ sơ gồm", "p: Mang theo"]),
        ("####### Hồ sơ", ["h: Hồ sơ"]),
        ("#3 họp dân", ["p: #3 họp dân"]),
        ("** Hồ sơ **gồm **đơn: **và", ["p: Hồ sơ gồm đơn: và"]),
        ("5 \\* 3, [ĐÃ KÝ] a_b_c …", ["p: 5 * 3, [ĐÃ KÝ] a_b_c …"]),
        ("\tBà con đến.\n\n    Nộp đơn.", ["p: Bà con đến.", "p: Nộp đơn."]),
        ("a&nbsp;b &amp; c\n\n&nbsp;\n\nd", ["p: a b & c", "p: d"]),
        ("a  \nb\\\nc<br/>d", ["p: a", "p: b", "p: c", "p: d"]),
        ("Họ tên: ......", ["p: Họ tên: ......"]),
        ("- Thẻ\nMang bản gốc", ["list: Thẻ", "p: Mang bản gốc"]),
        ("- Thẻ\n  còn hạn", ["list: Thẻ còn hạn"]),
        ("- Thẻ\n\n\tMang bản gốc", ["list: Thẻ", "p: Mang bản gốc"]),
        ("> Chú ý\nBà con nhớ", ["note: Chú ý", "p: Bà con nhớ"]),
        ("![Ảnh](media\\anh bia.jpg “Họp”)", ["picture: media/anh bia.jpg"]),
        ("![Ảnh] (./Media/a.png)", ["picture: media/a.png"]),
    ],
)
def test_what_is_meant_is_shown(body: str, lines: list[str]) -> None:
    assert shown(body) == lines
    assert warnings(body) == []


@pytest.mark.parametrize(
    ("body", "link"),
    [
        ("[gọi](tel: 0205 3851 234)", "gọi -> tel:02053851234"),
        ("[gọi](tel:(0205) 3851 234)", "gọi -> tel:02053851234"),
        ("[gọi] (tel:113)", "gọi -> tel:113"),
        ("(gọi)[tel:113]", "gọi -> tel:113"),
        ("( gọi )[ https://a.vn/b ]", "gọi -> https://a.vn/b"),
        ("xem [ở đây]( https://a.vn )", "ở đây -> https://a.vn"),
        ("(xem https://a.vn/b?c=1).", "https://a.vn/b?c=1 -> https://a.vn/b?c=1"),
        ("gửi ubnd@langson.gov.vn.", "ubnd@langson.gov.vn -> mailto:ubnd@langson.gov.vn"),
        ("[https://a.vn](https://a.vn)", "https://a.vn -> https://a.vn"),
    ],
)
def test_a_link_leads_where_it_is_meant_to(body: str, link: str) -> None:
    assert links(body) == [link]


TABLE = ["row: Ai vay | Mức", "row: Hộ nghèo | 100", "row: Khác | "]


@pytest.mark.parametrize(
    "body",
    [
        "| Ai vay | Mức |\n| Hộ nghèo | 100 |\n| Khác |",
        "| Ai vay | Mức |\n|—|—|\n| Hộ nghèo | 100 |\n| Khác |",
        "| Ai vay | Mức |\n|---|\n| Hộ nghèo | 100 |\n| Khác |",
        "+---+---+\n| Ai vay | Mức |\n+---+---+\n| Hộ nghèo | 100 |\n| Khác | |\n+---+---+",
        "Ai vay | Mức\n---|---\nHộ nghèo | 100\nKhác | ",
        "| Ai vay | Mức |\n|--|--|\n| Hộ<br>nghèo | 100 |\n| Khác |",
    ],
)
def test_a_table_needs_no_rule(body: str) -> None:
    assert shown(body) == TABLE
    assert warnings(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Ai vay\tMức\nHộ nghèo\t100\nKhác\t",
        "Ai vay\tMức\t\t\nHộ nghèo\t100\t\t\nKhác\t\t\t",
    ],
)
def test_cells_of_a_spreadsheet_are_a_table_and_told(body: str) -> None:
    assert shown(body) == TABLE
    [(line, what)] = warnings(body)
    assert line == FIRST_LINE
    assert what.startswith("3 lines are shown as a table with the head «Ai vay | Mức")


def test_words_above_a_table_do_not_run_together() -> None:
    assert shown("UBND xã\nThông báo\nTên\tTuổi\nAn\t5\nHết") == [
        "p: UBND xã",
        "p: Thông báo",
        "row: Tên | Tuổi",
        "row: An | 5",
        "p: Hết",
    ]


def test_rows_with_numbers_are_no_list() -> None:
    assert shown("STT\tTên\tThôn\n1.\tAn\tA\n\nHết.") == [
        "row: STT | Tên | Thôn",
        "row: 1. | An | A",
        "p: Hết.",
    ]


@pytest.mark.parametrize(
    ("body", "lines", "told"),
    [
        (
            "Đồng Đăng có phố Kỳ Lừa\nCó nàng Tô Thị có chùa Tam Thanh",
            ["p: Đồng Đăng có phố Kỳ Lừa", "p: Có nàng Tô Thị có chùa Tam Thanh"],
            "2 lines are shown as paragraphs of their own",
        ),
        (
            "📍 Nhà văn hoá\n⏰ 8 giờ\n☎ 113",
            ["p: 📍 Nhà văn hoá", "p: ⏰ 8 giờ", "p: ☎ 113"],
            "3 lines are shown as paragraphs of their own",
        ),
        (
            "床前明月光，\n疑是地上霜。",
            ["p: 床前明月光，", "p: 疑是地上霜。"],
            "2 lines are shown as paragraphs of their own",
        ),
        (
            "Xem thêm tại: https://www.facebook.com/xa.dongdang/posts/123?ref=abcdefg\n#dongdang",
            [
                "p: Xem thêm tại: https://www.facebook.com/xa.dongdang/posts/123?ref=abcdefg",
                "p: #dongdang",
            ],
            "2 lines are shown as paragraphs of their own",
        ),
        (
            "Họ tên:\tHoàng A\nNgày sinh:\t1/1/1980",
            ["p: Họ tên: Hoàng A", "p: Ngày sinh: 1/1/1980"],
            "2 lines are shown as paragraphs of their own",
        ),
        (
            "– Bà đi đâu?\n– Ta đi chợ.",
            ["p: – Bà đi đâu?", "p: – Ta đi chợ."],
            "2 lines are shown as paragraphs of their own",
        ),
        (
            "UBND xã\nsố 12 đường\nHữu Nghị",
            ["p: UBND xã số 12 đường Hữu Nghị"],
            "3 lines are shown as one paragraph",
        ),
        ("1. a\n3. b", ["steps: 1 a", "steps: 1 b"], "the steps 1, 3 are shown as 1–2"),
        ("#Hồ sơ gồm", ["p: #Hồ sơ gồm"], "# is shown as it stands"),
    ],
)
def test_lines_that_may_be_read_otherwise_are_told(body: str, lines: list[str], told: str) -> None:
    assert shown(body) == lines
    assert warnings(body) == [(FIRST_LINE, told)]


def test_lines_broken_for_an_e_mail_are_one_paragraph() -> None:
    line = "Bà con đến Tổ tiết kiệm và vay vốn ở thôn để hỏi về vay vốn cho hộ\n"

    assert len(shown(line * 3)) == 1
    assert warnings(line * 3) == []


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("a\n\n*Lưu ý: nhớ", 3, "'*' would be shown as it stands"),
        ("**Hồ sơ gồm", 1, "'**' would be shown as it stands"),
        ("==mới==", 1, "'==' would be shown as it stands"),
        ("~~cũ~~", 1, "'~~' would be shown as it stands"),
        ("a\n[gọi](tel:113", 1, "'](' would be shown as it stands"),
        ("(gọi)[113]", 1, "')[' would be shown as it stands"),
        ("Hồ sơ\n=====\nMang", 2, "a line across the page is not shown"),
        ("a\n\n———", 3, "a line across the page is not shown"),
        ("--- o0o ---", 1, "a line across the page is not shown"),
        ("Ai   Mức   Lãi\nHộ   100   6", 1, "these lines look like a table whose cells are parted"),
        ("• a\n\n<b>x</b>", 3, "raw HTML is not shown"),
        ("Một\nHai\n\n[x](tep.doc)", 4, "the link 'tep.doc' leads nowhere"),
        ("a\tb\nc\td\n\n`x`", 4, "code between `…` is not shown"),
        ("|a|b|\n|c|d|\n\n[^1]", 4, "a footnote has no text"),
        ("A\n2. B\nC\n\n[^1]: x", 5, "nothing refers to footnote 1"),
        ("> - a", 1, "a note holds something else than paragraphs"),
    ],
)
def test_what_is_left_is_one_mistake_with_its_line(body: str, line: int, what: str) -> None:
    _, findings = read(body)

    assert len(findings.mistakes) == 1, findings.mistakes
    assert findings.mistakes[0].what.startswith(what)
    assert findings.mistakes[0].line == FIRST_LINE + line - 1


pasted = st.lists(
    st.sampled_from(
        [
            *("Tổ", "vay", "1", "12", ".", ")", "/", "(", " ", "  ", "\t", "\n", "\n\n", "|", "-"),
            *(
                "–",
                "•",
                "*",
                "**",
                "#",
                "##",
                ">",
                "[",
                "](",
                "tel:113",
                ":",
                "a)",
                "\uf0b7",
                "好。",
            ),
            *("![a](media/a b.png)", "https://a.vn/b", "+", "_", "=", "…", "<br>", "&nbsp;"),
        ]
    )
).map("".join)


def letters(text: str) -> str:
    bare = text.replace("<br>", "").replace("&nbsp;", "")
    return "".join(each for each in bare if each.isalnum())


@given(pasted)
def test_tidying_loses_and_adds_no_letter_and_keeps_the_lines(text: str) -> None:
    page = Page("vi.md", Findings())

    body = tidy_body(page, text, FIRST_LINE)

    assert letters(body.text) == letters(text)
    lines = body.text.split("\n")
    assert len(body.lines) == len(lines)
    assert list(body.lines) == sorted(body.lines)
    source = text.split("\n")
    for number, line in zip(body.lines, lines, strict=True):
        assert letters(line) in letters(source[number - FIRST_LINE])


@given(pasted.filter(lambda text: "[" not in text))
def test_what_is_tidied_is_shown_in_full_or_refused(text: str) -> None:
    blocks, findings = read(text)

    def words(of: str) -> str:
        return "".join(each for each in letters(of) if not each.isdigit())

    if not findings.mistakes:
        assert words("".join(said(part) for b in blocks for part in runs(b))) == words(text)


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
