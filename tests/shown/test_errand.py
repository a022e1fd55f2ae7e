"""How much a result gives, in each language out of the same figures."""

import pytest
from shelf import FEED

from content_sync.interview.values import Give, Is, Result, ResultKind
from content_sync.shown import errand
from content_sync.shown.reader import Reader


@pytest.mark.parametrize(
    ("give", "vi", "zh", "en"),
    [
        (
            Give(dong=500_000, each="month"),
            "500.000 đồng mỗi tháng", "每月50万越南盾", "500,000 VND a month",
        ),
        (
            Give(lend=100_000_000, rate="7.488"),
            "vay đến 100 triệu đồng, lãi 7,488 %/năm",
            "最多可贷1亿越南盾，年利率7.488%",
            "a loan of up to 100 million VND, 7.488 % a year",
        ),
        (
            Give(pay=113_850, each="month"),
            "đóng 113.850 đồng mỗi tháng", "每月自付113,850越南盾", "you pay 113,850 VND a month",
        ),
        (
            Give(dong=936_000, rice_kg=15, each="month"),
            "936.000 đồng + 15 kg gạo mỗi tháng",
            "每月93.6万越南盾 + 大米15公斤",
            "936,000 VND + 15 kg of rice a month",
        ),
        (
            Give(at_least=(20_000_000, 30_000_000), each="once"),
            "ít nhất 20 triệu / 30 triệu đồng, một lần",
            "一次性至少2000万 / 3000万越南盾",
            "at least 20 million / 30 million VND, once",
        ),
        (Give(), "", "", ""),
    ],
)  # fmt: skip
def test_a_sum_is_said_as_people_count(give: Give, vi: str, zh: str, en: str) -> None:
    said = [errand.amount(Reader.of(FEED, tag), give).text for tag in ("vi", "zh-Hans", "en")]

    assert said == [vi, zh, en]


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("vi", "Theo tin tháng 11/2025"),
        ("zh-Hans", "据2025年11月信息"),
        ("en", "Information of November 2025"),
    ],
)
def test_a_result_says_of_which_month_it_is(tag: str, words: str) -> None:
    made = Result(id="r", kind=ResultKind.MAY, condition=Is("a", ("b",)), as_of="2025-11-10")

    said = errand.of_month(Reader.of(FEED, tag), made)

    assert said and said.text == words
