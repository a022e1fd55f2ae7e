"""The small facts above a text: of which day it is, and until when the page holds."""

from pathlib import Path

import pytest
from shelf import article
from visitor import at, is_written

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
    assert not sheet.cut
