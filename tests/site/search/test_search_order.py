"""Which of the items that answer is first, and which are none."""

from pathlib import Path

import msgspec
import pytest
from searched import found, searchable
from shelf import FEED, TODAY, article, shelve, text

from content_sync.model import Text, Topic
from content_sync.prose import Block, Sentence
from content_sync.site.library.library import Library


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return searchable(tmp_path_factory.mktemp("store"))


def test_the_visitors_language_comes_first_even_where_another_fits_better(library: Library) -> None:
    assert [(one.id, one.language) for one in library.find("visa", "vi")] == [
        ("visa", "vi"),
        ("vay-von", "vi"),  # its English text answered, and it opens in Vietnamese
    ]
    assert [(one.id, one.language) for one in library.find("visa", "en")] == [
        ("visa", "en"),
        ("vay-von", "en"),
    ]


def test_a_title_with_the_words_is_before_a_body_with_them(library: Library) -> None:
    assert [one.id for one in library.find("hỗ trợ", "vi")] == ["nha-o", "giam-ngheo"]


def test_of_a_topic_with_the_words_those_that_tell_of_them_come_first(tmp_path: Path) -> None:
    topic = Topic(id="support", icon="", colour="", names={"vi": "Nhà ở – Nước sạch"})
    flood = text("Lũ quét: chạy lên chỗ cao", "Nước đục.", "Mưa to thì đi ngay.")
    shelve(
        tmp_path,
        article("flood", {"vi": flood}),
        article("tank", {"vi": text("Vay làm bể", "", "Nhà chưa có nước sạch thì được vay.")}),
        feed=msgspec.structs.replace(FEED, topics=(topic,)),
    )
    library = Library.open(tmp_path, today=TODAY)

    assert library and found(library, "nước sạch") == ["tank", "flood"]
    assert found(library, "nuoc sac") == ["tank", "flood"]


def test_among_titles_the_one_with_fewest_other_words_is_first(tmp_path: Path) -> None:
    shelve(
        tmp_path,
        article("long", {"vi": text("Vay vốn cho hộ nghèo nuôi bò ở xã biên giới")}),
        article("short", {"vi": text("Vay vốn")}),
    )
    library = Library.open(tmp_path, today=TODAY)

    assert library and [one.id for one in library.find("vay von", "vi")] == ["short", "long"]


def test_keys_are_decoded_only_when_nothing_else_is_found(tmp_path: Path) -> None:
    shelve(
        tmp_path,
        article("as-typed", {"vi": text("Mã giamr")}),
        article("decoded", {"vi": text("Giảm")}),
    )
    library = Library.open(tmp_path, today=TODAY)

    assert library and [one.id for one in library.find("giamr", "vi")] == ["as-typed"]


def test_what_is_not_shown_here_is_not_found_and_does_not_stop_the_search(tmp_path: Path) -> None:
    shelve(
        tmp_path,
        article("old", {"vi": text("Mã giamr")}, valid_to="2026-11-21"),
        article("new", {"vi": text("Giảm")}),
    )
    library = Library.open(tmp_path, today=TODAY)

    assert library and [one.id for one in library.find("giamr", "vi")] == ["new"]


def test_what_sounds_alike_comes_after_what_is_as_typed(tmp_path: Path) -> None:
    shelve(
        tmp_path,
        article("meant", {"vi": text("Xã hội")}),
        article("typed", {"vi": text("Đường sá", "Sửa sã.")}),
    )
    library = Library.open(tmp_path, today=TODAY)

    assert library and found(library, "sã") == ["typed", "meant"]


def test_of_a_question_two_words_side_by_side_tell_more_than_apart(tmp_path: Path) -> None:
    shelve(
        tmp_path,
        article("apart", {"vi": text("Hộ nào họp buổi chiều")}),
        article("beside", {"vi": text("Làm lại hộ chiếu ở đây")}),
    )
    library = Library.open(tmp_path, today=TODAY)

    assert library and found(library, "tôi mất hộ chiếu thì sao")[0] == "beside"


def test_of_bodies_those_with_the_tones_that_were_typed_are_first(tmp_path: Path) -> None:
    said = ("Cái bống.", "Đá bóng.", "Quả bông.")
    shelve(tmp_path, *(article(f"a{n}", {"vi": text("Bài", one)}) for n, one in enumerate(said)))
    library = Library.open(tmp_path, today=TODAY)

    assert library
    assert found(library, "bóng") == ["a1", "a0", "a2"]


def test_words_apart_of_which_none_has_its_tone_are_other_words(tmp_path: Path) -> None:
    said = ("Đã có bông.", "Đá và bóng.")
    shelve(tmp_path, *(article(f"a{n}", {"vi": text("Bài", one)}) for n, one in enumerate(said)))
    library = Library.open(tmp_path, today=TODAY)

    assert library and found(library, "bóng đá") == ["a1"]


def test_words_of_one_sentence_are_before_words_of_two_parts_of_a_text(tmp_path: Path) -> None:
    far = Text(title="Xa", summary="", blocks=tuple(
        Block(p=(Sentence(f"s{n}", said * 60),))
        for n, said in enumerate(("Trạm y tế. ", "Trường học. "))
    ))  # fmt: skip
    shelve(tmp_path, article("far", {"vi": far}),
           article("near", {"vi": text("Gần", "Trạm của trường.")}))  # fmt: skip
    library = Library.open(tmp_path, today=TODAY)

    assert library and found(library, "tram truong") == ["near"]
