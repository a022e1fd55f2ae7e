"""What an approver reads of an item: words, not ids."""

from content_sync.centre.desk.approve.readable import readable
from content_sync.model import Item

NAMES = {"support": "Hỗ trợ hộ nghèo", "ubnd-xa": "UBND xã", "ba-con-bo": "Ba con bò"}


def test_facts_are_said_by_their_names_and_what_is_usual_is_not_said() -> None:
    item = Item(
        id="vay-von",
        kind="guide",
        topics=("support",),
        body="ubnd-xa",
        valid_to="2027-12-31",
        related=("ba-con-bo", "khac"),
        texts={},
    )

    assert readable(item, NAMES)["facts"] == (
        "Loại: Hướng dẫn",
        "Mục: Hỗ trợ hộ nghèo",
        "Hỏi ai: UBND xã",
        "Đến hết ngày: 31/12/2027",
        "Bài liên quan: Ba con bò, khac",
    )
