"""The limits of cash and gold: drawn on the pictures as the answers say them."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

import pytest
import yaml

from studio.asked.gate import money
from studio.pictures import CONTENT


@pytest.mark.parametrize(
    ("question", "drawn"),
    [
        ("cash", (money.ABOVE, money.BELOW)),
        ("pass-cash", (money.PASS_ABOVE, money.PASS_BELOW)),
    ],
)
def test_the_limits_on_a_picture_are_those_that_its_answer_says(
    question: str, drawn: tuple[tuple[str, ...], ...]
) -> None:
    said = _sums([_asked("qua-cua-khau")[question]["much"]["vi"]])

    assert said
    assert [_sums(one) for one in drawn] == [said, said]


def _asked(item: str) -> dict[str, Mapping[str, Any]]:
    text = (CONTENT / "items" / item / "interview.yaml").read_text(encoding="utf-8")
    return {one["ask"]: one["answers"] for one in yaml.safe_load(text)["questions"]}


def _sums(lines: Iterable[str]) -> list[int]:
    """The figures in some lines: 5.000, 15 000 000, 15 triệu."""
    found = []
    for line in lines:
        for figure, million in re.findall(r"([0-9][0-9. ]*)(triệu)?", line):
            found.append(int(re.sub("[. ]", "", figure)) * (1_000_000 if million else 1))
    return found
