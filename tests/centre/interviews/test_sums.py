"""Sums are found in a text however they are written."""

import pytest

from content_sync.centre.interviews.sums import rates, sums


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
