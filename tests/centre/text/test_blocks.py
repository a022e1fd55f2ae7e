"""The closed Markdown: what it becomes, and what is refused with its line."""

import re
from typing import Any

import msgspec
import pasted_text
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pasted_text import FIRST_LINE

from content_sync.prose import Block
from content_sync.sayings import runs
from content_sync.sentences import join


def read(body: str) -> tuple[tuple[Block, ...], list[str]]:
    """The blocks of `body`, and its mistakes."""
    blocks, findings = pasted_text.read(body)
    return blocks, [str(mistake) for mistake in findings.mistakes]


def plain(body: str) -> list[dict[str, Any]]:
    """The blocks of a body without mistakes, as a kiosk reads them."""
    blocks, mistakes = read(body)
    assert mistakes == []
    return msgspec.json.decode(msgspec.json.encode(blocks), type=list[dict[str, Any]])


def test_words_become_sentences_numbered_through_the_text() -> None:
    assert plain("## Đầu đề\n\nMột. Hai.\n\n- ba\n- bốn\n") == [
        {"h": [["s1", "Đầu đề", []]]},
        {"p": [["s2", "Một.", []], ["s3", "Hai.", []]]},
        {"list": [[["s4", "ba", []]], [["s5", "bốn", []]]]},
    ]


def test_a_mark_across_two_sentences_is_cut_with_them() -> None:
    [block] = plain("Tới **Tổ vay vốn. Tổ sẽ** xét và [gọi](tel:113).\n")

    assert block == {
        "p": [
            ["s1", "Tới Tổ vay vốn.", [[4, 15, "strong"]]],
            ["s2", "Tổ sẽ xét và gọi.", [[0, 5, "strong"], [13, 16, "tel:113"]]],
        ]
    }


def test_a_new_line_is_a_space_but_not_between_chinese_letters() -> None:
    assert plain("một\n**hai**\n\n村里\n的小组\n") == [
        {"p": [["s1", "một hai", [[4, 7, "strong"]]]]},
        {"p": [["s2", "村里的小组", []]]},
    ]


@pytest.mark.parametrize("body", [r"a \*\*b", r"a\[^1]", "a &#42;&#42;b", r"a \~\~b", r"(a)\[b]"])
def test_a_sign_that_is_escaped_is_meant(body: str) -> None:
    assert read(body)[1] == []
    assert read(body.replace("\\", "").replace("&#42;", "*"))[1] != []


def test_steps_go_on_counting_after_a_picture_between_them() -> None:
    one, picture, three = plain('1. a\n2. b\n\n![Ảnh](media/x.png "Chú. Thích.")\n\n3. c\n')

    assert one == {"steps": [[["s1", "a", []]], [["s2", "b", []]]]}
    assert picture["picture"]["caption"] == [["s3", "Chú.", []], ["s4", "Thích.", []]]
    assert three == {"steps": [[["s5", "c", []]]], "start": 3}


def test_a_table_keeps_its_head_and_cells() -> None:
    [block] = plain("| A | B |\n|---|---|\n| x \\| y | |\n")

    assert block == {
        "table": {
            "head": [[["s1", "A", []]], [["s2", "B", []]]],
            "rows": [[[["s3", "x | y", []]], []]],
        }
    }


def test_a_row_without_a_word_is_left_out() -> None:
    [block] = plain("| A | B |\n|---|---|\n| x | |\n| | |\n")

    assert block["table"]["rows"] == [[[["s3", "x", []]], []]]


def test_a_note_is_a_quotation() -> None:
    assert plain("> Chú ý.\n>\n> Hai.\n") == [
        {"note": [[["s1", "Chú ý.", []]], [["s2", "Hai.", []]]]}
    ]


def test_a_footnote_is_marked_where_it_is_named() -> None:
    word, note = plain("Theo nghị định[^nd].\n\n[^nd]: Số 07/2021.\n")

    assert word == {"p": [["s1", "Theo nghị định¹.", []]]}
    assert note == {"footnote": [["s2", "Số 07/2021.", []]], "mark": "1"}


@pytest.mark.parametrize(("file", "kind"), [("a.opus", "sound"), ("a.mp4", "video")])
def test_a_transcript_belongs_to_the_recording_before_it(file: str, kind: str) -> None:
    [block] = plain(f"![Nghe](media/{file})\n\n::: transcript\nMột. Hai.\n\nBa.\n:::\n")

    assert block[kind]["transcript"] == [
        [["s1", "Một.", []], ["s2", "Hai.", []]],
        [["s3", "Ba.", []]],
    ]


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("a\n\n<div>x</div>\n", 3, "raw HTML"),
        ("a\nb <b>x</b>\n", 2, "raw HTML"),
        ("a\n\n<!-- x -->\n", 3, "raw HTML"),
        ("a `x`\n", 1, "code"),
        ("```\nx\n```\n", 1, "code"),
        ("- a\n\n      x\n", 3, "four spaces"),
        ("a *x*\n", 1, "slanted"),
        ("a\n\n---\n", 3, "line across the page"),
        ("- a\n  - b\n", 2, "a list holds something else"),
        ("- a\n\n  b\n", 1, "not one paragraph"),
        ("1. a\n   > b\n", 2, "a list holds something else"),
        ("> - a\n", 1, "a note holds something else"),
        ("a ![x](media/x.png)\n", 1, "a picture within text"),
        ("![x](media/x.png)\n![y](media/y.png)\n", 1, "a picture within text"),
        ("| ![x](media/x.png) |\n|---|\n", 1, "a picture within text"),
        ("a\n\n" + "|a" * 9 + "|\n" + "|-" * 9 + "|\n", 3, "a table of 9 columns"),
        ("|a|\n|-|\n|b|c|\n", 3, "2 cells"),
        ("[a](javascript:x)\n", 1, "'javascript:x' leads nowhere"),
        ("好\n\n在**口岸（公路）**和别处。\n", 3, "would be shown as it stands"),
        ("[a](trang.html)\n", 1, "'trang.html' leads nowhere"),
        ("[a](ftp://x)\n", 1, "leads nowhere"),
        ("[a](http:)\n", 1, "leads nowhere"),
        ("b\n[a](item:vay-vn)\n", 2, "names no item 'vay-vn', did you mean 'vay-von'?"),
        ("[](tel:113)\n", 1, "has no words"),
        ("a[^1]\n", 1, "a footnote has no text"),
        ("a\n\n[^1]: b\n", 3, "nothing refers to footnote 1"),
        ("a\n\n::: transcript\nb\n:::\n", 3, "belongs to no sound or video"),
        ("![x](media/x.opus)\n\n::: transcript\nb\n", 3, "no end"),
        ("::: warning\nb\n:::\n", 1, "'::: warning'"),
        ("a\n\n##\n", 3, "nothing stands here"),
    ],
)
def test_anything_else_is_a_mistake_with_its_line(body: str, line: int, what: str) -> None:
    _, mistakes = read(body)

    place = f"vi.md:{line + FIRST_LINE - 1}: "
    assert any(m.startswith(place) and what in m for m in mistakes), mistakes


def test_a_lost_recording_is_not_blamed_on_its_transcript() -> None:
    assert read("![x](media/lost.opus)\n\n::: transcript\nb\n:::\n") == ((), [])


marked = st.lists(
    st.sampled_from(
        [
            "Tổ",
            " ",
            ".",
            "**",
            "[a](tel:113)",
            "[",
            "](",
            "\n",
            "好。",
            "1.5",
            "[^1]",
            "TP. ",
            "!",
            "(",
        ]
    )
).map("".join)


@given(marked)
def test_spans_lie_within_their_sentence_and_no_word_is_lost(body: str) -> None:
    blocks, _ = read("x" + body)

    sentences = [s for block in blocks for part in runs(block) for s in part]
    for sentence in sentences:
        for span in sentence.spans:
            assert 0 <= span.start < span.end <= len(sentence.text)
    assert [s.id for s in sentences] == [f"s{n}" for n in range(1, len(sentences) + 1)]
    letters = re.compile(r"[^\w]|113|tel")
    if "[" not in body:
        assert letters.sub("", join(s.text for s in sentences)) == letters.sub("", "x" + body)
