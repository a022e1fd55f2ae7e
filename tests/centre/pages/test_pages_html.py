"""Markup: whatever is written into it comes out as the same text, and as nothing else."""

import re

from hypothesis import given
from hypothesis import strategies as st
from phone_pages import parsed

from content_sync.centre.pages.html import clean, el, markup
from content_sync.centre.pages.icons import icon
from content_sync.centre.pages.sentences import Writer
from content_sync.prose import Sentence, Span
from content_sync.words import Phrase

ANY = st.text() | st.text("<>&\"'/= \n\0\u202escript")


@given(ANY, ANY)
def test_no_text_breaks_out_of_an_element_or_an_attribute(inside: str, title: str) -> None:
    (read,) = parsed(markup(el("p", inside, title=title))).inside

    assert not isinstance(read, str)
    assert read.name == "p"
    assert all(isinstance(one, str) for one in read.inside)
    assert read.text == clean(inside)
    assert read.attributes.get("title", "") == clean(title)


@given(ANY)
def test_what_nobody_sees_is_left_out_and_nothing_else(text: str) -> None:
    kept = clean(text)

    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", kept)
    assert all(letter in text for letter in kept)
    assert clean("Bà con\tđọc\n扶贫 😀") == "Bà con\tđọc\n扶贫 😀"


@given(
    ANY,
    st.lists(
        st.tuples(
            st.integers(-3, 30),
            st.integers(-3, 30),
            st.sampled_from(("strong", "https://a.vn/?b=\"'><", "item:vay-von", "javascript:x")),
        )
    ),
)
def test_a_sentence_keeps_its_words_whatever_spans_lie_over_it(
    text: str, marks: list[tuple[int, int, str]]
) -> None:
    spans = tuple(Span(*mark) for mark in marks)

    pieces = Writer(lambda id_: f"{id_}.html").write((Sentence("s1", text, spans),))

    read = parsed(markup(el("p", *pieces)))
    assert read.text == clean(text)
    links = {link.attributes["href"] for link in read.all("a")}
    assert links <= {"https://a.vn/?b=\"'><", "vay-von.html"}
    assert not any(link.all("a")[1:] for link in read.all("a"))


def test_a_language_is_said_once_where_it_begins() -> None:
    inner = el("p", "Xã ", Phrase("贷款", "zh-Hans"), Phrase(" vốn", "vi"), lang="vi")

    assert markup(el("div", inner, lang="vi"), "vi") == (
        '<div><p>Xã <span lang="zh-Hans">贷款</span> vốn</p></div>'
    )


def test_a_mark_of_a_footnote_leads_there_and_a_square_metre_does_not() -> None:
    writer = Writer(lambda id_: "", frozenset({"2"}))

    pieces = writer.write((Sentence("s1", "Nhà 30 m², theo luật² và lại².", ()),))

    links = parsed(markup(el("p", *pieces))).all("a")
    assert [link.text for link in links] == ["²", "²"]
    assert [link.attributes.get("id") for link in links] == ["from2", None]
    assert links[0].attributes["href"] == "#note2"


def test_a_link_to_an_item_without_a_page_is_plain_words() -> None:
    sentence = Sentence("s1", "Xem vay vốn.", (Span(4, 11, "item:gone"),))

    assert markup(el("p", *Writer(lambda id_: "").write((sentence,)))) == "<p>Xem vay vốn.</p>"


def test_an_icon_is_a_drawing_that_screen_readers_pass_by() -> None:
    drawn = markup(icon("hand-coin"))

    assert drawn.startswith('<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M')
    assert markup(icon("no-such-icon")) == markup(icon("help-circle-outline"))
