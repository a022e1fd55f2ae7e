"""Tables as people paste them: without a rule, out of a spreadsheet."""

import pytest
from pasted_text import FIRST_LINE, shown, warnings

TABLE = ["row: Ai vay | Mức", "row: Hộ nghèo | 100", "row: Khác | "]


@pytest.mark.parametrize(
    "body",
    [
        "| Ai vay | Mức |\n| Hộ nghèo | 100 |\n| Khác |",
        "| Ai vay | Mức |\n|—|—|\n| Hộ nghèo | 100 |\n| Khác |",
        "| Ai vay | Mức |\n|---|\n| Hộ nghèo | 100 |\n| Khác |",
        "+---+---+\n| Ai vay | Mức |\n+---+---+\n| Hộ nghèo | 100 |\n| Khác | |\n+---+---+",
        "Ai vay | Mức\n---|---\nHộ nghèo | 100\nKhác | ",
        "| Ai vay | Mức |\n|--|--|\n| Hộ<br>nghèo | 100 |\n| Khác |",
    ],
)
def test_a_table_needs_no_rule(body: str) -> None:
    assert shown(body) == TABLE
    assert warnings(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Ai vay\tMức\nHộ nghèo\t100\nKhác\t",
        "Ai vay\tMức\t\t\nHộ nghèo\t100\t\t\nKhác\t\t\t",
    ],
)
def test_cells_of_a_spreadsheet_are_a_table_and_told(body: str) -> None:
    assert shown(body) == TABLE
    [(line, what)] = warnings(body)
    assert line == FIRST_LINE
    assert what.startswith("3 lines are shown as a table with the head «Ai vay | Mức")


def test_words_above_a_table_do_not_run_together() -> None:
    assert shown("UBND xã\nThông báo\nTên\tTuổi\nAn\t5\nHết") == [
        "p: UBND xã",
        "p: Thông báo",
        "row: Tên | Tuổi",
        "row: An | 5",
        "p: Hết",
    ]


def test_rows_with_numbers_are_no_list() -> None:
    assert shown("STT\tTên\tThôn\n1.\tAn\tA\n\nHết.") == [
        "row: STT | Tên | Thôn",
        "row: 1. | An | A",
        "p: Hết.",
    ]
