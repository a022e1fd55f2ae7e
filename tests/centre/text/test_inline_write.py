"""What an officer types is what a visitor sees: no letter of it is a mark."""

from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mutated import share
from pasted_text import read

from content_sync.centre.text.block_values import Words
from content_sync.centre.text.inline_read import read_words
from content_sync.centre.text.inline_write import tidied, written
from content_sync.prose import Span

RAISED: Final = "¹"
PIECES: Final = (
    *"aB9Đế.)(12-+*_`[]<>#|~!&\\:;/='\"@{}^$%、（）•–—…。你 \t\n\u00a0\u00ad",
    *(
        "&nbsp;",
        "tel:",
        "https://a.vn",
        "media/",
        "x@y.vn",
        "--o0o--",
        "[^1]",
        "](",
        ":::",
        "*101#",
    ),
    *("<br>", "2026. ", "1. ", "a) ", "☐ ", "- ", "e\u0301", "**", "== ", "(1) ", "----"),
)
LINES: Final = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
MARKS: Final = ("strong", "strong", "https://langson.gov.vn/a_b", "tel:113", "lang:tyz", "note:1")


@st.composite
def marked(draw: st.DrawFn) -> Words:
    """Words with marks anywhere, over each other, too."""
    text = draw(LINES)
    place = st.integers(0, len(text))
    found = draw(st.lists(st.tuples(place, place, st.sampled_from(MARKS)), max_size=4))
    spans = [Span(min(a, b), a if mark == "note:1" else max(a, b), mark) for a, b, mark in found]
    return Words(text, tuple(span for span in spans if span.start <= span.end))


def shown(md: str) -> str:
    """What stands in the one paragraph of `md`, without its spaces; its sentences have none."""
    blocks, findings = read(f"{md}\n\nx[^1]\n\n[^1]: f\n")
    assert [one.what for one in findings.mistakes if "the words" not in one.what] == []
    paragraph, _, _ = blocks
    return "".join("".join(each.text for each in paragraph.p or ()).split())


def expected(words: Words) -> str:
    """The same of `words`, the mark of a footnote raised."""
    text = words.text
    for span in reversed([span for span in words.spans if span.mark == "note:1"]):
        text = text[: span.start] + RAISED + text[span.start :]
    return "".join(text.split())


@settings(max_examples=share(3))
@given(LINES)
@example("2026. Năm mới")
@example("+ cộng")
@example("5*3*2")
@example("<b>")
@example("a **b** c[^1]")
@example("(gọi)[tel:113] https://langson.gov.vn/a_b, a@b.vn")
@example("&nbsp; &lt; a\\")
@example("— — —")
@example("| a | b |")
def test_a_line_comes_out_as_it_was_typed(line: str) -> None:
    words = tidied(Words(line))

    md = written(Words(line))

    if words.text:
        assert shown(md) == expected(words)
        assert read_words(md) == words
    else:
        assert md == ""


@settings(max_examples=share(3))
@given(marked())
def test_marks_stand_where_they_were_put_and_change_no_letter(words: Words) -> None:
    meant = tidied(words)

    md = written(words)

    if meant.text:
        assert shown(md) == expected(meant)
        found = read_words(md)
        assert found and found.text == meant.text
        links = [span for span in tidied(found).spans if span.mark != "strong"]
        assert links == [span for span in meant.spans if span.mark != "strong"]


@given(marked())
def test_tidied_words_stay_as_they_are(words: Words) -> None:
    assert tidied(tidied(words)) == tidied(words)


@pytest.mark.parametrize(
    ("text", "spans", "md"),
    [
        ("Tới Tổ vay vốn.", [(3, 15, "strong")], "Tới **Tổ vay vốn.**"),
        ("a b c", [(1, 4, "strong")], "a **b** c"),
        ("a(b)c", [(1, 4, "strong")], "a(**b**)c"),
        ("Gọi 113!", [(4, 7, "tel:113")], "Gọi [113](tel:113)!"),
        ("Gọi 113 ngay", [(0, 12, "strong"), (4, 7, "tel:113")], "**Gọi [113](tel:113) ngay**"),
        ("Gọi 113 ngay", [(0, 6, "strong"), (4, 7, "tel:113")], "**Gọi** [**11**3](tel:113) ngay"),
        ("pjom bái", [(0, 8, "lang:tyz")], "[pjom bái](lang:tyz)"),
        ("kg hơi.", [(7, 7, "note:1")], "kg hơi.[^1]"),
        ("!a", [(1, 2, "item:vay-von")], "\\![a](item:vay-von)"),
        ("Số (1) và 2.5 - 3", [], "Số (1) và 2.5 - 3"),
    ],
)
def test_what_is_written_is_as_a_person_writes_it(
    text: str, spans: list[tuple[int, int, str]], md: str
) -> None:
    assert written(Words(text, tuple(Span(*span) for span in spans))) == md


def test_a_heading_needs_no_escaped_number() -> None:
    assert written(Words("1. Hồ sơ"), starts=False) == "1. Hồ sơ"
