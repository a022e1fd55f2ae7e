"""A visitor reads on where they were, in larger letters, in another language, on their way back."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shelf import article, shelve
from visitor import SCREENS, Visitor

from content_sync.model import Text
from content_sync.prose import Block, Sentence
from kiosk.look.sizes import LARGEST_TEXT
from kiosk.sheet.scroll import Scroll
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import Back, ChooseLanguage, ChooseText, OpenComfort, OpenSource, ScrollTo

WORDS = {
    "vi": "Bà con đến Tổ tiết kiệm và vay vốn. ",
    "en": "Go to the savings group of the village. ",
}
COUNT = 40
ITEM = State(place=Place(Screen.ITEM, topic="support", item="vay-von"), language="vi")


def said(tag: str) -> Text:
    """Forty sentences, two a paragraph, some of one line, some of many."""
    every = [Sentence(f"s{n}", (WORDS[tag] * (1 + n % 4)).strip()) for n in range(1, COUNT + 1)]
    blocks = tuple(Block(p=tuple(every[at : at + 2])) for at in range(0, COUNT, 2))
    return Text(title="Vay vốn", summary="", blocks=blocks)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk with one long item in two languages."""
    top: Path = tmp_path_factory.mktemp("reading") / "store"
    shelve(top, article("vay-von", {tag: said(tag) for tag in WORDS}))
    return top


def scroll(visitor: Visitor) -> Scroll:
    found = visitor.sees().scroll
    assert found
    return found


def first_whole(here: Scroll) -> str:
    """The first sentence that is wholly in view."""
    return next(run.key for run in here.content.sentences if run.top >= here.offset)


sizes = st.integers(0, LARGEST_TEXT)


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(sorted(SCREENS)), st.integers(1, COUNT), sizes, sizes, st.sampled_from("ve"))
def test_the_sentence_at_the_top_stays_there(
    store: Path, screen: str, number: int, before: int, after: int, other: str
) -> None:
    visitor = Visitor(store, SCREENS[screen])
    visitor.comes_to(ITEM)
    visitor.session.do(ChooseText(before))
    visitor.session.do(ScrollTo(f"s{number}"))
    key = first_whole(scroll(visitor))

    visitor.session.do(ChooseText(after))
    visitor.session.do(ChooseLanguage({"v": "vi", "e": "en"}[other]))

    here = scroll(visitor)
    begins = {run.key: run.top for run in here.content.sentences}
    is_shared = begins[f"s{number}"] == begins[key]  # it begins on the line where another does
    assert first_whole(here) in (key, f"s{number}") or is_shared or here.offset == here.last


def test_back_returns_to_where_one_was_after_another_size_too(store: Path) -> None:
    visitor = Visitor(store)
    visitor.comes_to(ITEM)
    visitor.session.do(ScrollTo("s11", 0.5))
    offset = scroll(visitor).offset

    visitor.session.do(OpenSource())
    visitor.session.do(Back())
    same = scroll(visitor).offset
    visitor.session.do(OpenComfort())
    visitor.session.do(ChooseText(3))
    visitor.session.do(Back())

    assert same == offset
    assert first_whole(scroll(visitor)) == "s11"
