"""Texts within their 250 kB that nobody would write: read in as much time as any other.

Whatever stands in HOSTILE takes minutes or hours where a pattern tries every space anew.
"""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mutated import share
from steps import steps

from content_sync.centre.text.pasted import MOST_LETTERS, tidy_body
from content_sync.centre.written.headline import as_typed
from content_sync.centre.written.page import TEXT_BYTES, Findings, Page

MANY = TEXT_BYTES - 100
SPACES = " " * MANY
HOSTILE = [
    f"x **{SPACES}",
    f"[a](b{SPACES}c)",
    f"a{SPACES}b\nc",
    f"{SPACES}a\n{SPACES}b",
    f"- a\n{SPACES}b <br> c\nd",
    f"#a{SPACES}#",
    f"(a)[tel:{SPACES}",
    f"[a]{SPACES}(tel:1",
    f"a{'://a' * (MANY // 4)} <\nB",
    "<" * MANY,
    "\n".join(["<a " * (MOST_LETTERS // 3)] * (MANY // MOST_LETTERS)),
    "\n".join(["a" + "://a" * (MOST_LETTERS // 4 - 2) + " <"] * (MANY // MOST_LETTERS)),
    "\n".join([f"**{' ' * 40}" * (MOST_LETTERS // 50)] * (MANY // MOST_LETTERS)),
    "a\t" * (MANY // 2),
]
PIECES = (
    *("x **", "[a](b", "c)", "(a)[tel:", "](", "#a", "://a", " <", "<a ", "`", "a@b.", "* ", "- "),
    *(" " * 12, "\t" * 12, "\u3000" * 12, "a | b", "a\tb", "---", "--o0o", "<br>", "&nbsp;", "1. "),
    *("\n", "\n\n", "  \n", "Ă.", "…", "?  ", "好。", '"', "[^1]:", "(1)", "\\"),
)


def tidied(text: str) -> Findings:
    findings = Findings()
    tidy_body(Page("vi.md", findings), text, 1)
    return findings


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12].strip())
def test_a_hostile_text_is_tidied_at_once(text: str) -> None:
    tidied(text)


@pytest.mark.parametrize(
    "title", [f"a{SPACES}b", f"{SPACES}a", f"a{SPACES}#b{SPACES}c", f'"{SPACES}', f"a{SPACES}"]
)
def test_a_hostile_title_is_typed_at_once(title: str) -> None:
    assert as_typed(Page("vi.md", Findings()), f"title:{title}", 1).count("\n") == 0


@settings(max_examples=share(0.6))
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join))
@example("a | b\n")
@example("(a) \n")
def test_a_text_twice_as_long_is_twice_the_work(text: str) -> None:
    lines = f"{text * (300 // len(text))}\n" * 16

    assert steps(tidied, lines * 2) <= 2.5 * steps(tidied, lines)


@settings(max_examples=share(1))
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join))
def test_whatever_is_repeated_to_the_end_of_a_line_is_tidied_at_once(text: str) -> None:
    tidied(text * (MOST_LETTERS // len(text)))


def test_a_line_that_is_a_text_is_a_mistake_that_names_it_once() -> None:
    findings = tidied(f"a\n\n{'a ' * MOST_LETTERS}\n\nb")

    [mistake] = findings.mistakes
    assert str(mistake) == "vi.md:3: a line of 10000 letters, break it into paragraphs"


def test_spaces_before_a_line_and_at_its_hard_end_stay_and_those_within_count_no_letters() -> None:
    page = Page("vi.md", Findings())

    body = tidy_body(page, f"- a\n\n  - b{SPACES}c  \n    d", 1)

    assert body.text == f"- a\n\n  - b{' ' * 8}c  \n    d"
    assert not page.findings.mistakes
