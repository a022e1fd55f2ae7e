"""A title and a summary are shown as they were typed, whatever YAML and Markdown make of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_sync.centre.source.text_source import TextSource, read_article
from content_sync.centre.written.headline import written
from content_sync.centre.written.page import Findings, Page
from content_sync.centre.written.splice import splice_head


def read(line: str) -> tuple[TextSource | None, Findings]:
    findings = Findings()
    page = Page("vi.md", findings)
    return read_article(page, f"---\ntitle: {line}\nsummary: b\n---\nc\n", ("vi",)), findings


def title(line: str) -> str:
    """The title as visitors read it; nothing may be wrong with it."""
    article, findings = read(line)
    assert findings == Findings()
    assert article
    return article.title


@pytest.mark.parametrize(
    "line",
    [
        "Tổ dân phố #3 họp dân",
        "#1 trong tỉnh",
        "Vay vốn: ai được vay",
        '"Vay vốn" cho hộ nghèo',
        '"Vay vốn" và "Nhà tạm"',
        "'A' hay 'B'",
        "«Một cửa»",
        "100 % hộ nghèo",
        "% hộ nghèo",
        "@ xã Mẫu",
        "& và",
        "! Chú ý",
        "? Ai được vay",
        "[Mới] Vay vốn",
        "It's “so”: 'x'",
        "yes",
        "no",
        "null",
        "~",
        "0205",
        "2026-11-22",
        "1e3",
        "> 5 triệu",
        "a_b_c, 2 * 3 < 7",
        "*101# xem tiền, **21*0912345678# chuyển cuộc gọi",
        "Gõ *21*0912345678#",
    ],
)
def test_a_line_is_shown_as_it_is_typed(line: str) -> None:
    assert title(line) == line


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ('"Vay vốn: ai #1"', "Vay vốn: ai #1"),
        ("'Vay vốn'   # ghi chú", "Vay vốn"),
        ("**Vay vốn** cho *hộ* `nghèo`", "Vay vốn cho hộ nghèo"),
        ('"__Vay__ vốn"', "Vay vốn"),
        ("## Vay vốn", "Vay vốn"),
        ("• Vay vốn", "Vay vốn"),
        ("\uf0b7Vay vốn", "Vay vốn"),
        ("Thuỷ sản &amp; rừng", "Thuỷ sản & rừng"),
        ("5 \\* 3", "5 * 3"),
        ("Xem <https://a.vn>", "Xem https://a.vn"),
        ("\tVay\tvốn", "Vay vốn"),
        ("Vay vốn\n  ở thôn", "Vay vốn ở thôn"),
        ('"Chương trình "Xoá nhà tạm""', 'Chương trình "Xoá nhà tạm"'),
        ('""Xoá nhà tạm" là gì"', '"Xoá nhà tạm" là gì'),
        ("'Tổ 'A' họp'", "Tổ 'A' họp"),
        ("'It's so'", "It's so"),
        ('"C:\\mau\\tet"', "C:\\mau\\tet"),
        ('"D:\\tai lieu"', "D:\\tai lieu"),
        ('"Tờ \\"A\\""', 'Tờ "A"'),
    ],
)
def test_marks_are_tidied_away(line: str, shown: str) -> None:
    assert title(line) == shown


@pytest.mark.parametrize(
    ("line", "shown", "told"),
    [
        ("Vay # 3", "Vay", "«# 3» is a note and left out"),
        ('"Tết" #2', "Tết", "«#2» is left out: # begins a note"),
        ("'Tết' # 2", "Tết", "«# 2» is left out: # begins a note"),
        ("Xem [vốn](item:vay-von)", "Xem vốn", "a link in it is left out"),
    ],
)
def test_what_is_left_out_is_told(line: str, shown: str, told: str) -> None:
    article, findings = read(line)

    assert article
    assert article.title == shown
    assert [each.what for each in findings.warnings] == [told]
    assert not findings.mistakes


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("**Vay", "'**' would be shown as it stands"),
        ("~~Vay~~", "'~~' would be shown as it stands"),
        ("[Vay](tel: 113 4)", "'](' would be shown as it stands"),
        ("<b>Vay</b>", "'<b>' is raw HTML"),
        ("![a](media/b.png)", "a picture within a line of words"),
        ('"Vay', "the quotation mark is not closed"),
        ("#", "title is missing or empty"),
    ],
)
def test_what_cannot_be_shown_as_words_is_one_mistake(line: str, what: str) -> None:
    _, findings = read(line)

    assert [(each.line, each.what) for each in findings.mistakes] == [(2, what)]


@pytest.mark.parametrize("start", ["\n\n---\ntitle: a", "--- \ntitle:a", "—-\ntitle：a"])
def test_a_text_begins_however_an_editor_began_it(start: str) -> None:
    findings = Findings()

    article = read_article(Page("vi.md", findings), f"{start}\nsummary: b\n—\nc", ("vi",))

    assert article and (article.title, article.summary, article.body) == ("a", "b", "c")
    assert findings == Findings()


typed = st.text(st.sampled_from("ăvốn19 #:%@&*!?[]{}-,'\"~|>_`")).map(str.strip).filter(bool)


@given(typed)
def test_no_letter_of_a_title_is_lost_in_silence(line: str) -> None:
    article, findings = read(line)

    def letters(text: str) -> str:
        return "".join(filter(str.isalnum, text))

    is_told = findings.mistakes or findings.warnings
    assert is_told or (article and letters(article.title) == letters(line))


@given(st.text(alphabet="aB1 .-*_[]()<>#&;\\`!~•:\"'/đ", min_size=1, max_size=12))
def test_a_title_that_a_desk_writes_is_read_back_letter_for_letter(line: str) -> None:
    line = " ".join(line.split())
    text = splice_head("---\ntitle: x\nsummary: b\n---\nc\n", "title", written(line))

    article = read_article(Page("vi.md", Findings()), text, ("vi",))

    assert article and article.title == line
