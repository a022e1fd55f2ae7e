"""«Chỉ sửa lỗi gõ» is offered where nothing that means something has changed."""

import pytest

from content_sync.centre.desk.draft.parts import take_apart
from content_sync.centre.desk.write.typo import may_be_typo

HEAD = '---\ntitle: "Vay vốn"\nsummary: "Đến 100 triệu."\n---\n'
BODY = """Bà con đến Tổ tiết kiêm ở thôn.

Vay đến **100 triệu** đồng, xem [Nước sạch](item:nuoc-sach).

| Ai | Mức |
| --- | --- |
| Hộ nghèo | 6,24 % |
"""


def change(old: str, new: str) -> bool:
    assert old in HEAD + BODY
    return may_be_typo(take_apart(HEAD + BODY), take_apart((HEAD + BODY).replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new"), [("kiêm", "kiệm"), ("Hộ nghèo", "Hộ nghèo."), ("Vay vốn", "Vay vốn,")]
)
def test_a_letter_is_one(old: str, new: str) -> None:
    assert change(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Đến 100", "Đến 50"),
        ("6,24", "6,42"),
        ("item:nuoc-sach", "item:vay-von"),
        ("**100 triệu**", "100 triệu"),
        (" ở thôn.", "\n\nở thôn."),
        ("| Hộ nghèo | 6,24 % |\n", ""),
    ],
)
def test_a_figure_a_link_a_mark_or_a_block_is_none(old: str, new: str) -> None:
    assert not change(old, new)


def test_no_change_is_none() -> None:
    assert not change("Vay vốn", "Vay vốn")
