"""A block as an editor's fields is written and read back; what has no fields stays as it is."""

from dataclasses import replace
from pathlib import PurePosixPath

import msgspec
import pytest
from demonstration import CONTENT
from hypothesis import given, settings
from hypothesis import strategies as st
from mutated import share
from pasted_text import read

from content_sync.centre.source.text_source import HEAD
from content_sync.centre.text import block_values as values
from content_sync.centre.text.block_read import block_of
from content_sync.centre.text.block_values import Value, Words
from content_sync.centre.text.block_write import markdown
from content_sync.centre.text.cut import cut, joined
from content_sync.centre.text.inline_write import tidied

TEXTS = sorted(CONTENT.glob("items/*/*.md"))
LINE = st.text(alphabet='ab 1.-*[]|\\>#()"&<:!—•_~=`', max_size=9).map(
    lambda text: tidied(Words(text))
)
FILLED = LINE.filter(lambda words: bool(words.text))
MANY = st.lists(FILLED, min_size=1, max_size=3).map(tuple)
ALT = FILLED.map(lambda words: words.text)


def tables(rows: list[list[Words]]) -> values.Cells:
    head, *others = [tuple(row) for row in rows]
    return values.Cells(head=head, rows=tuple(others))


VALUES = st.one_of(
    st.builds(values.Heading, words=FILLED),
    st.builds(values.Paragraph, words=FILLED),
    st.builds(values.Points, points=MANY),
    st.builds(values.Steps, points=MANY, start=st.integers(0, 90)),
    st.builds(values.Note, paragraphs=MANY),
    st.builds(values.Footnote, label=st.just("a1"), words=FILLED),
    st.builds(values.Picture, src=st.just("media/a_b.png"), alt=ALT, caption=ALT),
    st.builds(values.Sound, src=st.just("media/x.opus"), alt=ALT, caption=ALT, transcript=MANY),
    st.builds(values.Video, src=st.just("media/x.mp4"), alt=ALT),
    st.lists(st.lists(FILLED, min_size=2, max_size=2), min_size=1, max_size=3).map(tables),
)


@settings(max_examples=share(3))
@given(VALUES)
def test_every_block_is_read_back_as_it_was_typed(value: Value) -> None:
    [block] = cut(markdown(value))

    assert block_of(block) == value
    assert block.kind == msgspec.to_builtins(value)["kind"]
    is_note = isinstance(value, values.Footnote)
    assert not read("x[^a1]\n\n" * is_note + markdown(value))[1].mistakes


@given(VALUES)
def test_a_block_is_json_both_ways(value: Value) -> None:
    assert msgspec.json.decode(msgspec.json.encode(value), type=Value) == value


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_text_of_the_demonstration_has_fields_and_says_the_same(path: PurePosixPath) -> None:
    text = (CONTENT / path).read_text()
    head = HEAD.match(text)
    body = text[head.end() if head else 0 :]
    cuts = cut(body)

    made = [block_of(each) for each in cuts]

    assert not [each for each in made if isinstance(each, values.Other)]
    again = joined([replace(at, md=markdown(one)) for at, one in zip(cuts, made, strict=True)])
    assert read(again)[0] == read(body)[0]


@pytest.mark.parametrize(
    "md",
    [
        "- a\n  - b",
        "1. a\n\n   b",
        "```\na\n```",
        "a<br>B",
        "a <b>c</b>",
        "*nghiêng*",
        "> - a",
        "[^1]: a\n\n    b",
        "**a（b）**c**d**e",
    ],
)
def test_what_has_no_fields_stays_as_it_is(md: str) -> None:
    value = block_of(cut(md)[0])

    assert value == values.Other(md=cut(md)[0].md)
    assert markdown(value) == cut(md)[0].md


def test_rows_are_filled_up_to_the_longest() -> None:
    a, b = Words("a"), Words("b")

    assert markdown(values.Cells(head=(a,), rows=((a, b),))) == "| a |  |\n|---|---|\n| a | b |"


def test_what_has_no_words_is_not_written() -> None:
    assert markdown(values.Paragraph(words=Words(" "))) == ""
    assert markdown(values.Points(points=(Words(""), Words("a")))) == "- a"
    assert markdown(values.Cells(head=(Words(""),), rows=())) == ""
