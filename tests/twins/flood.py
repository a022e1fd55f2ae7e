"""A flash flood as an emergency, and a kiosk that learns of it.

store = calm(tmp_path)    an ordinary day
warn(store)               the next release brings the flood
"""

from pathlib import Path

from shelf import article, shelve, text
from visitor import Visitor

from content_sync.model import Item, Text
from content_sync.prose import Block, Sentence
from kiosk.visit.wishes import Wake

STEPS = Block(
    steps=(
        (Sentence("s1", "Chạy lên chỗ cao hơn."),),
        (Sentence("s2", "Gọi hàng xóm."),),
    )
)


def flood(id_: str = "lu-quet", **more: object) -> Item:
    """The emergency, in three languages."""
    texts = {
        "vi": Text(title="Lũ quét: lên chỗ cao", summary="Đi ngay.", blocks=(STEPS,)),
        "zh-Hans": text("山洪：到高处去"),
        "en": text("Flash flood: go up"),
    }
    return article(id_, texts, class_="emergency", **more)


def warn(store: Path, *items: Item, number: int = 2) -> None:
    """Release `number` brings `items`, or the flood."""
    shelve(store, article("vay-von"), *(items or (flood(),)), number=number)


def calm(parent: Path) -> Path:
    """A store whose first release knows of no emergency."""
    shelve(parent / "store", article("vay-von"))
    return parent / "store"


def awake(store: Path) -> Visitor:
    """Somebody who has begun a visit."""
    visitor = Visitor(store)
    visitor.session.do(Wake())
    return visitor
