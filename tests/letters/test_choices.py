"""What was meant is found among few and among many, and many wrong words are no more work each."""

import pytest
from steps import steps

from content_sync.letters.choices import FEW, Choices, meant, nearest

MANY = {f"bai-viet-{number:05}": None for number in range(20 * FEW)} | {"vay-von-ho-ngheo": None}


@pytest.mark.parametrize(
    "word", ["vay-von-ho-ngho", "vay_von_ho_ngheo", "Vay-Vốn-Hộ-Nghèo", "ay-von-ho-ngheo"]
)
def test_a_slip_is_found_among_many(word: str) -> None:
    assert nearest(word, MANY) == "vay-von-ho-ngheo"


def test_what_is_like_none_is_given_none() -> None:
    assert nearest("xyz", MANY) == ""
    assert meant("xyz", MANY).startswith("write one of: bai-viet-00000, ")


def test_a_word_of_a_book_s_length_is_meant_by_nobody() -> None:
    assert nearest("a" * 100_000, ["a" * 100_000, "b"]) == ""


def test_among_four_times_as_many_each_wrong_word_is_hardly_more_work() -> None:
    def work(size: int) -> int:
        known = Choices(f"bai-viet-{number:05}" for number in range(size))
        nearest("nothing", known)  # they are put in order once
        return steps(lambda: [nearest(f"bai-vieet-{number:05}", known) for number in range(50)])

    assert work(16 * FEW) <= 1.5 * work(4 * FEW)
