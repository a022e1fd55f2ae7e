"""A body is cut into its blocks, and nothing of it is lost."""

from pathlib import PurePosixPath

import pytest
from demonstration import CONTENT
from hypothesis import given
from hypothesis import strategies as st
from pasted_text import FIRST_LINE, read

from content_sync.centre.media import media
from content_sync.centre.source.text_source import HEAD
from content_sync.centre.text.cut import BY_ENDING, KINDS, Cut, cut, joined

TEXTS = sorted(CONTENT.glob("items/*/*.md"))
LINES = st.sampled_from(
    [
        *(
            "",
            " ",
            "a",
            "b<br>c",
            "## h",
            "##h",
            "- a",
            "  b",
            "1. a",
            "+ c",
            "• d",
            "|a|b|",
            "---",
        ),
        *("|---|---|", "> n", "![x](media/x.png)", "![x](media/x.opus)", "::: transcript", ":::"),
        *("[^1]: f", "    g", "c[^1]", "\ta\tb", "a\r", "```", "[1]: https://a.vn", "<b>", "– x"),
    ]
)


def bytes_of(cuts: tuple[Cut, ...]) -> str:
    return "".join(f"{each.before}{each.md}{each.after}" for each in cuts)


def kinds(body: str) -> list[str]:
    return [each.kind for each in cut(body)]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_text_of_the_demonstration_keeps_its_bytes(path: PurePosixPath) -> None:
    text = (CONTENT / path).read_text()
    head = HEAD.match(text)
    body = text[head.end() if head else 0 :]

    cuts = cut(body)

    assert bytes_of(cuts) == joined(cuts) == body
    assert "other" not in {each.kind for each in cuts}
    assert len(cuts) == len(read(body)[0])


@given(st.one_of(st.text(), st.lists(LINES).map("\n".join)))
def test_no_body_loses_a_byte_or_a_line(body: str) -> None:
    cuts = cut(body)

    assert bytes_of(cuts) == joined(cuts) == body
    assert {each.kind for each in cuts} <= {*KINDS}
    for each in cuts if body.strip() else ():
        assert body.split("\n")[each.line - 1 :][: each.md.count("\n") + 1] == each.md.split("\n")


def test_each_kind_is_called_by_its_name() -> None:
    body = (
        "## h\np\n- a\n- b\n\n1. c\n\n| a |\n|---|\n| b |\n\n> n\n\n![x](media/x.png)\n\n"
        "![x](media/x.opus)\n\n::: transcript\nw\n:::\n\nz[^1]\n\n```\ncode\n```\n\n[^1]: f\n"
    )

    assert kinds(body) == [
        *("heading", "paragraph", "list", "steps", "table", "note", "picture", "sound"),
        *("paragraph", "other", "footnote"),
    ]


def test_a_transcript_is_one_block_with_its_sound() -> None:
    sound, words = cut("![x](media/x.opus)\n\n::: transcript\na\n\nb\n:::\n\nc\n")

    assert sound.md.endswith(":::") and words.md == "c"
    assert kinds("::: transcript\na\n:::") == ["transcript"]


def test_lines_are_those_of_the_file() -> None:
    assert [each.line for each in cut("\na\n\n\nb\n", FIRST_LINE)] == [6, 9]


def test_what_shares_a_line_stays_together() -> None:
    assert kinds("a<br>B") == ["other"]


def test_blocks_that_would_run_together_are_parted() -> None:
    heading, words = cut("## a\nb\n")

    assert joined((Cut("paragraph", "x", after="\n"), words)) == "x\n\nb\n"
    assert joined((heading, words)) == "## a\nb\n"


def test_endings_are_those_of_media() -> None:
    assert {
        end: kind for end, kind in media.KINDS.items() if kind in ("sound", "video")
    } == BY_ENDING
