import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from shelf import FEED, TODAY, article, chinese, shelve, text

from content_sync.model import Block, Need, Sentence, Text, Topic
from content_sync.site.asked import MAX_LETTERS
from content_sync.site.library import Library
from content_sync.site.search import Tier

ITEMS = (
    article("giam-ngheo", {"vi": text("Chương trình giảm nghèo bền vững", "Hỗ trợ từng hộ.")}),
    article("nha-o", {"vi": text("Hỗ trợ nhà ở cho hộ nghèo", "Bà con làm đơn tại thôn.")}),
    article("dak-nong", {"vi": text("Đường đi Đắk Nông")}),
    article("khanh-hoa", {"vi": text("Chợ phiên Khánh Hòa", "Thứ bảy hằng tuần.")}),
    article(
        "fu-pin",
        {"zh-Hans": chinese("扶贫政策", "fu pin zheng ce", "农户贷款")},
    ),
    article(
        "hai-quan",
        {
            "vi": text("Khai hải quan", "Làm thủ tục tại cửa khẩu Hữu Nghị."),
            "zh-Hans": chinese("海关申报", "hai guan shen bao", "请在口岸办理。"),
        },
    ),
    article("ruon", {"tyz": text("Hưa căn hết rườn"), "vi": text("Giúp nhau dựng cột")}),
    article("vay-von", {"vi": text("Vay vốn nuôi bò"), "en": text("Loans", "visa and cattle")}),
    article("visa", {"en": text("Visa for one day"), "vi": text("Thị thực", "Mẫu visa tại quầy")}),
)
MUST_FIND = {
    "giam ngheo": "giam-ngheo",
    "GIẢM NGHÈO": "giam-ngheo",
    "ho tro nha o": "nha-o",
    "dak nong": "dak-nong",
    "đăk nông": "dak-nong",
    "Ðắk Nông": "dak-nong",
    "khanh hoa": "khanh-hoa",
    "Khánh Hoà": "khanh-hoa",
    "扶贫": "fu-pin",
    "贫": "fu-pin",
    "fupin": "fu-pin",
    "fu pin": "fu-pin",
    "fupinzh": "fu-pin",
    "fp": "fu-pin",
    "nonghu": "fu-pin",
    "pzc": "fu-pin",
    "海关 huu nghi": "hai-quan",
    "ruon": "ruon",
    "giamr ngheof": "giam-ngheo",
    "gia3m nghe2o": "giam-ngheo",
    "vay v": "vay-von",
    "bò nuôi": "vay-von",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("store")
    shelve(store, *ITEMS)
    return store


@pytest.fixture(scope="module")
def library(store: Path) -> Library:
    library = Library.open(store, today=TODAY)
    assert library is not None
    return library


@pytest.mark.parametrize("tag", ["vi", "tyz", "zh-Hans", "en"])
@pytest.mark.parametrize("query", MUST_FIND)
def test_what_people_type_finds_what_they_mean(library: Library, query: str, tag: str) -> None:
    found = library.find(query, tag)

    assert found and found[0].id == MUST_FIND[query]


@pytest.mark.parametrize(
    ("query", "tier"),
    [
        ("giảm nghèo", Tier.EXACT),
        ("giam ngheo", Tier.TITLE),
        ("fupin", Tier.PINYIN),
        ("fp", Tier.INITIALS),
        ("ngheo giam", Tier.ORDER),
        ("làm đơn", Tier.BODY),
        ("dai kuan", Tier.BODY),
        ("đơn thôn bà", Tier.WORDS),
        ("海关 huu nghi", Tier.LANGUAGES),
        ("nghi 申报", Tier.LANGUAGES),
        ("giamr ngheof", Tier.DECODED),
    ],
)
def test_a_result_says_how_it_was_found(library: Library, query: str, tier: Tier) -> None:
    assert library.find(query, "vi")[0].tier is tier


def test_the_visitors_language_comes_first_even_where_another_fits_better(library: Library) -> None:
    assert [(one.id, one.language) for one in library.find("visa", "vi")] == [
        ("visa", "vi"),
        ("vay-von", "vi"),  # its English text answered, and it opens in Vietnamese
    ]
    assert [(one.id, one.language) for one in library.find("visa", "en")] == [
        ("visa", "en"),
        ("vay-von", "en"),
    ]


def test_a_result_carries_the_text_that_answered(library: Library) -> None:
    (found,) = library.find("海关", "zh-Hans")
    (fallen_back,) = library.find("海关", "en")

    assert (found.title, found.language) == ("海关申报", "zh-Hans")
    assert (fallen_back.title, fallen_back.language) == ("海关申报", "zh-Hans")


def test_a_result_stands_in_the_readers_language_where_the_item_has_it(library: Library) -> None:
    (found,) = library.find("海关", "vi")

    assert (found.title, found.language) == ("Khai hải quan", "vi")
    assert (found.title_marks, found.excerpt_marks) == ((), ())


def test_a_title_with_the_words_is_before_a_body_with_them(library: Library) -> None:
    assert [one.id for one in library.find("hỗ trợ", "vi")] == ["nha-o", "giam-ngheo"]


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


def test_as_many_as_asked_are_found_and_no_more(library: Library) -> None:
    assert len(library.find("h", "vi", limit=2)) == 2


def found(library: Library, query: str, tag: str = "vi") -> list[str]:
    """The ids that a query brings."""
    return [one.id for one in library.find(query, tag)]


FORGIVING = (
    article("tro-cap", {"vi": text("Trợ cấp xã hội", "Người già nhận giấy tại thôn.")}),
    article("nuoc-sach", {"vi": text("Nước sạch", "Đào giếng, làm bể. Gọi trạm bơm.")}),
    article("ha-noi", {"vi": text("Xe đi Hà Nội"), "en": text("Bus", "Medicines and luggage")}),
    article("vay", {"vi": text("Vay vốn", "Bà con mua bò, mua trâu ở chợ Bảo hiểm y tế.")}),
    article(
        "khac", {"vi": text("Chợ phiên", "Bà con bán bò, hỏi vay ai?", "Ngân hàng Chính sách")}
    ),
)


@pytest.mark.parametrize(
    ("query", "id_", "tier"),
    [
        ("chợ cấp", "tro-cap", Tier.ALIKE),
        ("dấy", "tro-cap", Tier.ALIKE),
        ("lước xạch", "nuoc-sach", Tier.ALIKE),
        ("riếng", "nuoc-sach", Tier.ALIKE),
        ("medicine", "ha-noi", Tier.ALIKE),
        ("hanoi", "ha-noi", Tier.TITLE),
        ("nuocsach", "nuoc-sach", Tier.TITLE),
        ("nuoc sahc", "nuoc-sach", Tier.MISSPELT),
        ("lugage", "ha-noi", Tier.MISSPELT),
        ("nhcs", "khac", Tier.BODY),
        ("tôi muốn vay vốn để mua trâu thì hỏi ai", "vay", Tier.SOME),
    ],
)
def test_what_is_written_wrong_still_finds_what_is_meant(
    tmp_path: Path, query: str, id_: str, tier: Tier
) -> None:
    shelve(tmp_path, *FORGIVING)
    library = Library.open(tmp_path, today=TODAY)

    assert library
    first = library.find(query, "vi")[0]
    assert (first.id, first.tier) == (id_, tier)


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


def test_the_name_of_a_topic_or_a_situation_leads_to_its_items(tmp_path: Path) -> None:
    feed = replace(
        FEED,
        topics=(Topic(id="support", icon="", colour="", names={"vi": "Hỗ trợ"},
                      hints={"vi": "Trợ giúp"}),),
        needs=(Need(id="loan", icon="", names={"vi": "Cần tiền"}, items=("b",)),),
    )  # fmt: skip
    shelve(
        tmp_path, article("a", {"vi": text("Một")}), article("b", {"vi": text("Hai")}), feed=feed
    )
    library = Library.open(tmp_path, today=TODAY)

    assert library
    assert found(library, "can tien") == ["b"]
    assert found(library, "trợ gi") == ["a", "b"]
    assert {one.tier for one in library.find("trợ giúp", "vi")} == {Tier.TOPIC}


def test_a_result_marks_what_answered_in_its_title_and_its_best_sentence(library: Library) -> None:
    titled, said, spoken = (
        library.find(query, "vi")[0] for query in ("giam ngheo", "lam don", "nonghu")
    )

    assert [titled.title[a:b] for a, b in titled.title_marks] == ["giảm nghèo"]
    assert said.excerpt == "Bà con làm đơn tại thôn."
    assert [said.excerpt[a:b] for a, b in said.excerpt_marks] == ["làm đơn"]
    assert (spoken.excerpt, spoken.excerpt_marks) == ("农户贷款", ((0, 2),))


@pytest.mark.parametrize("query", ["v", "va", "vay", "vay ", "vay v", "f", "fu", "fup", "贫"])
def test_results_are_there_from_the_first_letter_on(library: Library, query: str) -> None:
    assert found(library, query)


@pytest.mark.parametrize(
    "query", ["", " ", '"', "'; DROP", "a*b OR (c", "{title} : x", "\0", "\ud800"]
)
def test_signs_find_nothing_and_break_nothing(library: Library, query: str) -> None:
    assert {one.id for one in library.find(query, "vi")} <= {"vay-von", "visa"}


@settings(deadline=None)
@given(query=st.text(max_size=2 * MAX_LETTERS), tag=st.sampled_from(["vi", "zh-Hans", "", '"x']))
def test_any_string_may_be_typed(library: Library, query: str, tag: str) -> None:
    found = library.find(query, tag)

    assert len(found) == len({one.id for one in found}) <= len(ITEMS)


@settings(deadline=None)
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
