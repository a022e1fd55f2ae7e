"""What people type finds what they mean, and a result says how and where it was found."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from searched import found, searchable
from shelf import FEED, TODAY, article, shelve, text

from content_sync.model import Need, Topic
from content_sync.shown.found import Tier
from content_sync.site.library.library import Library

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
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    return searchable(tmp_path_factory.mktemp("store"))


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


def test_a_result_carries_the_text_that_answered(library: Library) -> None:
    (found,) = library.find("海关", "zh-Hans")
    (fallen_back,) = library.find("海关", "en")

    assert (found.title, found.language) == ("海关申报", "zh-Hans")
    assert (fallen_back.title, fallen_back.language) == ("海关申报", "zh-Hans")


def test_a_result_stands_in_the_readers_language_where_the_item_has_it(library: Library) -> None:
    (found,) = library.find("海关", "vi")

    assert (found.title, found.language) == ("Khai hải quan", "vi")
    assert (found.title_marks, found.excerpt_marks) == ((), ())


def test_a_result_marks_what_answered_in_its_title_and_its_best_sentence(library: Library) -> None:
    titled, said, spoken = (
        library.find(query, "vi")[0] for query in ("giam ngheo", "lam don", "nonghu")
    )

    assert [titled.title[a:b] for a, b in titled.title_marks] == ["giảm nghèo"]
    assert said.excerpt == "Bà con làm đơn tại thôn."
    assert [said.excerpt[a:b] for a, b in said.excerpt_marks] == ["làm đơn"]
    assert (spoken.excerpt, spoken.excerpt_marks) == ("农户贷款", ((0, 2),))


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
