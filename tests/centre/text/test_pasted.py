"""What people paste becomes what they mean, or is told; nothing runs together in silence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pasted_text import FIRST_LINE, links, read, said, shown, warnings

from content_sync.centre.text.pasted import tidy_body
from content_sync.centre.written.page import Findings, Page
from content_sync.sayings import runs


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
