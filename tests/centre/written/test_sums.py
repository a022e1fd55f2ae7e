"""Sums are found in a text however they are written."""

import pytest

from content_sync.centre.written.sums import days_said, rates, sums, unsaid


@pytest.mark.parametrize(
    ("text", "sum_"),
    [
        ("mỗi tháng 500.000 đồng", 500_000),
        ("500,000 VND a month", 500_000),
        ("500 000 đồng", 500_000),
        ("20 triệu đồng", 20_000_000),
        ("1,25 triệu", 1_250_000),
        ("3,250 triệu", 3_250_000),
        ("1.200 triệu", 1_200_000_000),
        ("100 million VND", 100_000_000),
        ("75万盾", 750_000),
        ("0,5 tỷ", 500_000_000),
    ],
)
def test_a_sum_is_found(text: str, sum_: int) -> None:
    assert sum_ in sums(text)


def test_another_sum_is_not() -> None:
    assert 500_000 not in sums("5.000.000 đồng, 50.000 đồng, 500 triệu, 12.500.000")


def test_a_rate_is_found_with_a_comma_and_with_a_point() -> None:
    assert {"6.24", "7.488"} <= rates("6,24 %/năm, 7.488 % a year")


@pytest.mark.parametrize(
    ("text", "working"),
    [
        ("trong **10 ngày làm việc**", True),
        ("10 ngày **làm việc**", True),
        ("within 10 working days", True),
        ("**10个工作日内**", True),
        ("sau 10 ngày", False),
        ("10天", False),
        ("10 days", False),
    ],
)
def test_how_long_something_takes_is_found(text: str, working: bool) -> None:
    assert days_said(text, working) == {10}
    assert not days_said(text, not working)


def test_a_day_of_the_month_is_no_time_that_something_takes() -> None:
    assert not days_said("từ ngày 15 hằng tháng, from the 15th of each month", False)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("từ 10 đến 80 triệu đồng", "1000万至8000万越南盾"),
        ("15/12/2026", "15 December 2026"),
        ("cả tỉnh có 11 tỉnh bạn", "11 provinces"),
        ("50 km", "50千米"),
        ("[đọc](item:nd-2025), 45 ngày", "45 days"),
        ("năm 2025", "last year"),
        ("mềm&#8203; lại", "soft&shy;"),
        ("500&nbsp;000 đồng", "500,000 VND"),
        ("7,488 %/năm", "7.488 % a year"),
        ("ngày 31.12.2026", "31 December 2026"),
        ("tháng 12.2026", "December 2026"),
    ],
)
def test_what_two_languages_say_alike_is_no_difference(text: str, other: str) -> None:
    assert unsaid(text, other, 10) == {} == unsaid(other, text, 10)


@pytest.mark.parametrize(
    ("text", "other", "figure"),
    [
        ("5.000 USD", "50,000 USD", "5.000"),
        ("20 triệu đồng", "20万越南盾", "20 triệu"),
        ("90 ngày", "9 days", "90"),
        ("2.000 đồng", "20,000 VND", "2.000"),
        ("2,000 VND", "200 đồng", "2,000"),
        ("2000 triệu", "200 million", "2000 triệu"),
        ("62,4 %", "62.9 %", "62,4"),
        ("62 %", "62.9 %", "62"),
        ("từ 10 đến 80 triệu", "1000万至800万", "80 triệu"),
    ],
)
def test_a_figure_that_only_one_language_says_is_told(text: str, other: str, figure: str) -> None:
    assert figure in unsaid(text, other, 10)
