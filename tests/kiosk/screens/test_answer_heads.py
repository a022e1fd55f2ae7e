"""What stands above an answer on home."""

import pytest

from kiosk.widgets.home.answers import says_again


@pytest.mark.parametrize(
    ("title", "answer"),
    [
        ("友谊口岸：旅客通关时间7:00至20:00", "每天7:00—20:00（河内时间）。"),
        ("Không mang: pháo, đồ cũ", "Cấm mang vào: vũ khí, pháo, đồ cũ."),
    ],
)
def test_a_title_with_the_figures_or_words_of_its_answer_says_it_again(
    title: str, answer: str
) -> None:
    assert says_again(title, answer)


def test_a_title_that_asks_what_its_answer_tells_does_not_say_it_again() -> None:
    assert not says_again(
        "Thị thực vào Việt Nam: ai cần, xin thế nào", "24 nước được miễn 45 ngày."
    )
    assert not says_again(
        "越南签证：谁需要，怎样申请", "24国公民免签45天；其他国家可申请电子签证。"
    )
