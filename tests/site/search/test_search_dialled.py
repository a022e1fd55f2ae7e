"""A number that is typed finds that number and no other: somebody may dial it."""

import re

import pytest
from msgspec.structs import replace
from shelf import FEED, TODAY, article, shelve, text

from content_sync.machine.forgetting import forget
from content_sync.model import Body, Event, Item, LegalBasis
from content_sync.prose import Block, Sentence, Span
from content_sync.site.library.library import Library


def says(id_: str, said: str, **more: object) -> Item:
    return article(id_, {"vi": text("Hỏi đáp ở xã", said)}, **more)


def linked(id_: str, said: str, telephone: str) -> Item:
    """An item whose words lead to a number that they do not say."""
    sentence = Sentence("s1", said, (Span(0, len(said), f"tel:{telephone}"),))
    return article(id_, {"vi": replace(text("Hỏi đáp"), blocks=(Block(p=(sentence,)),))})


SHELF = (
    says("ours", "Gọi 0205 3851 234 để hỏi."),
    says("same-area", "Gọi 0205 3666 111, phòng 888, hoặc 0205.3999.777."),
    says("law", "Theo Nghị định số 68/2021/NĐ-CP và Thông tư 02/2022/TT-BLĐTBXH."),
    says("basis", "Về nhà ở.", legal_basis=(LegalBasis(number="24/QĐ-TTg"),)),
    says("day", "Hạn cuối là ngày 14/12/2026, nhóm 13 họp trước."),
    says("day-in-words", "Họp ngày 5 tháng 1 năm 2027."),
    says("days", "Tiêm từ 10 đến 20/11/2026."),
    article("event", {"vi": text("Chợ 5/2/2027")}, event=Event(starts="2027-02-05T07:00")),
    says("half-past-eight", "Họp lúc 8:30, mang theo 45 nghìn đồng."),
    says("quarter-past-two", "Họp lúc 14 giờ 15 phút."),
    says("car", "Xe mang biển số 12A-345.67 ở cột mốc 1116."),
    says("motorbike", "Xe máy 12-B1 234.56."),
    linked("behind-a-link", "Gọi trực ban", "02053777888"),
    article("of-a-body", {"vi": text("Khám bệnh")}, body="doctor"),
)
BODIES = (
    Body(id="doctor", names={"vi": "Trạm y tế"}, telephone="02053 861 999"),
    Body(id="ubnd", names={"vi": "UBND xã"}, telephone="?"),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    store = tmp_path_factory.mktemp("store")
    shelve(store, *SHELF, feed=replace(FEED, bodies=BODIES))
    opened = Library.open(store, today=TODAY)
    assert opened
    return opened


def ids(library: Library, query: str) -> list[str]:
    return [one.id for one in library.find(query, "vi")]


@pytest.mark.parametrize(
    "query",
    [
        *("0205 3999 888", "02053999888", "0205.3999.888", "0205-3999-888", "(0205) 3999 888"),
        *("+84 205 3999 888", "0205 3666 888", "0205 3851 111", "gọi 0205 3999 888", "3666 888"),
        *("02 05 39 99 88 8", "0205 3999 8", "hỏi 02053999888"),
        *("68/2021/QH14", "69/2021/NĐ-CP", "68/2022", "02/2022/NĐ-CP", "2/2021", "25/QĐ-TTg"),
        *(
            "14/13/2026",
            "14-13-2026",
            "14.13.2026",
            "14 13 2026",
            "14/13/26",
            "14/12/2027",
            "13/12",
        ),
        *("5/12/2027", "ngày 14/13/2026", "14 tháng 13 năm 2026"),
        *("8:45", "8h45", "08:15", "14h30"),
        *("12A-345.68", "12A34568", "12A 666.67", "12B1-234.57"),
    ],
)
def test_a_number_that_stands_nowhere_finds_nothing(library: Library, query: str) -> None:
    assert ids(library, query) == []


@pytest.mark.parametrize(
    ("query", "id_"),
    [
        *((one, "ours") for one in ("0205 3851 234", "02053851234", "0205-385-1234", "3851 234")),
        *((one, "ours") for one in ("+84 205 3851 234", "0205 385", "02 05 38 51 23 4")),
        *((one, "same-area") for one in ("0205 3999 777", "02053999777", "0205 39997")),
        *((one, "law") for one in ("68/2021/NĐ-CP", "68/2021", "nđ 68/2021", "2/2022", "02/2022")),
        ("24/QĐ-TTg", "basis"),
        *((one, "day") for one in ("14/12/2026", "14-12-2026", "14.12.2026", "14/12", "14/12/26")),
        ("14 12 2026", "day"),
        *((one, "day-in-words") for one in ("5/1/2027", "05/01/2027", "5 tháng 1 năm 2027")),
        *((one, "days") for one in ("20/11/2026", "10/11/2026")),
        ("5/2/2027", "event"),
        *((one, "half-past-eight") for one in ("8h30", "8:30", "08:30", "08h30", "8 giờ 30")),
        *((one, "half-past-eight") for one in ("8g30", "8 giờ 30 phút", "8 giờ rưỡi", "họp 8h30")),
        *((one, "quarter-past-two") for one in ("14h15", "14:15", "14 giờ 15", "14 h 15")),
        *(
            (one, "car")
            for one in ("12A-345.67", "12A34567", "12a 34567", "12A-34567", "12A 345.67")
        ),
        *((one, "motorbike") for one in ("12B1-234.56", "12B123456", "12b1 23456", "12-B1 234.56")),
        *((one, "behind-a-link") for one in ("02053777888", "0205 3777 888", "0205.3777")),
        *((one, "of-a-body") for one in ("02053861999", "0205 3861 999", "0205.3861.999")),
    ],
)
def test_a_number_is_found_however_it_is_written(library: Library, query: str, id_: str) -> None:
    assert ids(library, query)[:1] == [id_]


def test_years_and_amounts_beside_a_number_are_words_like_others(library: Library) -> None:
    assert "half-past-eight" in ids(library, "họp 45 nghìn đồng")
    assert ids(library, "ngày 14/12 nhóm 13") == ["day"]


def test_no_day_that_was_looked_for_is_kept_after_a_visit(library: Library) -> None:
    library.find("23/11/2033", "vi")

    forget()

    assert not any("2033" in str(key) for key in re._cache)  # type: ignore[attr-defined]
