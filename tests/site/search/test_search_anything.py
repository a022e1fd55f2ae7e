"""Anything may be typed, from the first letter on: it finds few or none, and breaks nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from searched import ITEMS, found, searchable
from shelf import TODAY, shelve

from content_sync.site.library.library import Library
from content_sync.site.search.ways import MAX_LETTERS


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return searchable(tmp_path_factory.mktemp("store"))


def test_as_many_as_asked_are_found_and_no_more(library: Library) -> None:
    assert len(library.find("h", "vi", limit=2)) == 2


@pytest.mark.parametrize("query", ["v", "va", "vay", "vay ", "vay v", "f", "fu", "fup", "贫"])
def test_results_are_there_from_the_first_letter_on(library: Library, query: str) -> None:
    assert found(library, query)


@pytest.mark.parametrize(
    "query", ["", " ", '"', "'; DROP", "a*b OR (c", "{title} : x", "\0", "\ud800"]
)
def test_signs_find_nothing_and_break_nothing(library: Library, query: str) -> None:
    assert {one.id for one in library.find(query, "vi")} <= {"vay-von", "visa"}


@given(query=st.text(max_size=2 * MAX_LETTERS), tag=st.sampled_from(["vi", "zh-Hans", "", '"x']))
def test_any_string_may_be_typed(library: Library, query: str, tag: str) -> None:
    found = library.find(query, tag)

    assert len(found) == len({one.id for one in found}) <= len(ITEMS)


@given(letters=st.text(max_size=MAX_LETTERS))
def test_any_letters_give_few_words_or_none(library: Library, letters: str) -> None:
    assert len(library.candidates(letters, limit=5)) <= 5


def test_a_release_without_its_index_finds_nothing_and_says_so_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(sqlite3.connect(shelve(tmp_path, *ITEMS))) as db:
        db.execute("DROP TABLE search_bodies")
    library = Library.open(tmp_path, today=TODAY)

    assert library and library.find("visa", "vi") == ()
    assert "search failed" in caplog.text
