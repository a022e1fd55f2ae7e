"""The small facts above a text: of which day it is, and until when the page holds."""

from pathlib import Path

import pytest
import visitor
from shelf import article, shelve
from visitor import Visitor, at, inks, is_written

from content_sync.model import Schedule, Targets
from kiosk.visit.state import Place, Screen, State

VISA = article("thi-thuc", as_of="2025-12-03", valid_to="2028-03-14")
HERE = Place(Screen.ITEM, item="thi-thuc")


@pytest.mark.parametrize(
    ("language", "as_of", "until"),
    [
        ("vi", "Thông tin tính đến 03/12/2025", "Bài này dùng đến 14/03/2028"),
        ("zh-Hans", "信息截至2025年12月3日", "本页信息适用至2028年3月14日"),
        ("en", "Information as of 3 December 2025", "This page holds until 14 March 2028"),
    ],
)
def test_both_days_are_told_and_the_last_one_is_the_pages_own(
    tmp_path: Path, language: str, as_of: str, until: str
) -> None:
    sheet = at(tmp_path, State(place=HERE, language=language), VISA)

    assert is_written(sheet, as_of)
    assert is_written(sheet, until)


@pytest.mark.parametrize("text", range(4))
def test_neither_day_is_lost_in_the_largest_letters(tmp_path: Path, text: int) -> None:
    state = State(place=HERE, text=text)

    sheet = at(tmp_path, state, VISA)

    assert is_written(sheet, "03/12/2025")
    assert is_written(sheet, "14/03/2028")
    assert sheet.cut == ()


PEOPLE = ("hộ nghèo", "hộ cận nghèo", "hộ mới thoát nghèo", "người cao tuổi không có lương hưu")


@pytest.mark.parametrize("size", visitor.SCREENS)
@pytest.mark.parametrize("text", range(4))
def test_whom_an_item_is_for_is_read_in_letters_as_large_as_its_other_facts(
    tmp_path: Path, size: str, text: int
) -> None:
    of_whom = Targets(audiences=PEOPLE)
    shelve(tmp_path, article("thi-thuc", as_of="2025-12-03", targets=of_whom))

    sheet = Visitor(tmp_path, visitor.SCREENS[size]).comes_to(State(place=HERE, text=text))

    told = [ink.px for ink in inks(sheet) if "Dành cho" in ink.text or "03/12/2025" in ink.text]
    assert len(set(told)) == 1
    assert sheet.cut == ()


def test_the_hours_of_an_item_stand_among_its_facts(tmp_path: Path) -> None:
    evening = Schedule(days=(6, 7), times=("08:00-19:00",))

    sheet = at(tmp_path, State(place=HERE), article("thi-thuc", schedule=evening))

    assert is_written(sheet, "Hiện trên máy: Thứ Bảy, Chủ Nhật, 08:00–19:00")
