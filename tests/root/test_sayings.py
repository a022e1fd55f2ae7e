"""What a text says is walked through once, by publish and by the kiosk."""

from pathlib import Path

import msgspec
import pytest
from shelf import FEED, TODAY, article, shelve, text

from content_sync.centre.release.find import names_read, read_of, written
from content_sync.model import Item, Text, encode
from content_sync.prose import Block, Chapter, Picture, Recording, Sentence, Table
from content_sync.sayings import sayings
from content_sync.site.library.library import Library


def said(*words: str) -> tuple[Sentence, ...]:
    return tuple(Sentence(f"s{n}", word) for n, word in enumerate(words, 1))


RECORDING = Recording(
    media="", alt="alt", duration_ms=9, chapters=(Chapter(at_ms=0, title="chapter"),),
    transcript=(said("one"), said("two")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("block", "says"),
    [
        (Block(h=said("a")), ["a"]),
        (Block(steps=(said("a", "b"), said("c"))), ["a", "b", "c"]),
        (Block(table=Table(head=(said("a"),), rows=((said("b"),), (said("c"),)))), ["a", "b", "c"]),
        (Block(picture=Picture(media="", alt="a", size=(1, 1), caption=said("b"))), ["a", "b"]),
        (Block(sound=RECORDING), ["alt", "chapter", "one", "two"]),
        (Block(video=RECORDING), ["alt", "chapter", "one", "two"]),
        (Block(footnote=said("a"), mark="1"), ["a"]),
    ],
)
def test_a_block_says_all_that_is_read_or_heard_in_its_order(block: Block, says: list[str]) -> None:
    assert list(sayings((block,))) == says


def test_a_chinese_picture_and_its_recordings_chapters_are_found_by_pinyin() -> None:
    picture = Block(picture=Picture(media="", alt="口岸", size=(1, 1)))
    chapter = Chapter(at_ms=0, title="贷款")
    sound = Block(sound=Recording(media="", alt="海关", duration_ms=9, chapters=(chapter,)))

    item = article("a", {"zh-Hans": Text(title="", summary="", blocks=(picture, sound))})

    assert written(names_read(FEED) + read_of(item)) == "an岸 dai贷 guan关 hai海 kou口 kuan款"


def newer(item: Item) -> Item:
    """`item` as a newer feed would carry it: with a block of a kind unheard of here."""
    value = msgspec.json.decode(encode(item))
    value["texts"]["vi"]["blocks"].insert(0, {"map": {"media": "x"}})
    return msgspec.convert(value, Item)


def test_an_old_kiosk_reads_a_newer_feed_and_leaves_out_what_it_does_not_know(
    tmp_path: Path,
) -> None:
    shelve(tmp_path, newer(article("vay-von", {"vi": text("Vay vốn", "Gặp tổ trưởng.")})))

    library = Library.open(tmp_path, today=TODAY)

    assert library is not None
    item = library.item("vay-von")
    assert item is not None
    assert [block.kind for block in item.texts["vi"].blocks] == ["", "p"]
    assert [found.id for found in library.find("to truong", "vi")] == ["vay-von"]
