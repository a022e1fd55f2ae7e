"""Letters typed on our own keyboard become Chinese words of what is shown."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from shelf import FEED, TODAY, article, chinese, shelve, text

from content_sync.model import Topic
from content_sync.site.library.library import Library

READINGS = "bao报 gai该 guan关管 hai海害还 shen申 su诉 tong通 xing行 zheng证 zhe者"
TOPICS = (Topic(id="support", icon="", colour="", names={"zh-Hans": "海关 · 通行证"}),)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    shelve(
        tmp_path,
        article("a", {"zh-Hans": chinese("申报海关", "shen bao hai guan", "海关申报，申诉。")}),
        article("b", {"zh-Hans": chinese("该申报者", "gai shen bao zhe", "申报。害关。")}),
        article("c", {"vi": text("Hải quan")}),
        feed=replace(FEED, topics=TOPICS, readings=READINGS),
    )
    library = Library.open(tmp_path, today=TODAY)
    assert library
    return library


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        ("hai", ("海关", "海", "害", "还")),
        ("haig", ("海关",)),
        ("HAIGUAN", ("海关",)),
        ("hg", ("海关",)),
        ("tong", ("通行证", "通")),
        ("txz", ("通行证",)),
        ("shen", ("申报", "申")),
        ("shenbao", ("申报",)),
        ("bao", ("报",)),
        ("zzz", ()),
        ("", ()),
        ("đi 5", ()),
    ],
)
def test_letters_bring_words_then_characters(
    library: Library, letters: str, words: tuple[str, ...]
) -> None:
    assert library.candidates(letters) == words


def test_there_are_no_more_than_asked_for(library: Library) -> None:
    assert library.candidates("hai", limit=2) == ("海关", "海")


def test_two_characters_that_only_bodies_hold_twice_are_a_word(tmp_path: Path) -> None:
    said = chinese("a", "", "办理申诉。")
    shelve(
        tmp_path,
        article("a", {"zh-Hans": said}),
        article("b", {"zh-Hans": said}),
        feed=replace(FEED, readings=READINGS),
    )
    library = Library.open(tmp_path, today=TODAY)

    assert library and library.candidates("shensu") == ("申诉",)


def test_what_is_not_shown_here_gives_no_words(tmp_path: Path) -> None:
    old = article("a", {"zh-Hans": chinese("申诉", "shen su")}, valid_to="2026-01-01")
    shelve(tmp_path, old, feed=replace(FEED, readings=READINGS))
    library = Library.open(tmp_path, today=TODAY)

    assert library and library.candidates("shensu") == ()
