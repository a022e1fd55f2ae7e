"""What an item shows before anything is moved: what it is, the answer, the first steps."""

from pathlib import Path

import pytest
from drawn_items import DrawnItem, drawn_item, drawn_items
from folder import PNG
from hearing_visitor import keep
from shapes import every
from shelf import article, shelve
from visitor import SCREENS, Visitor

from content_sync.model import Cover, Text
from content_sync.prose import Block, Picture, Sentence
from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.visit.state import Place, Screen, State

SHORT = 120  # letters: three steps of so many stand on one screen below words
FIRST_BLOCKS = 5  # in which the first steps of an item of steps are


def steps(shown: DrawnItem) -> list[tuple[Sentence, ...]]:
    """The steps of an item whose text leads up to them with a few words."""
    kinds = [block.kind for block in shown.text.blocks[:FIRST_BLOCKS]]
    if "steps" not in kinds or {"table", "picture", "sound", "video"} & {
        *kinds[: kinds.index("steps")]
    }:
        return []
    return [step for block in shown.text.blocks for step in block.steps or ()]


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ("portrait", DEFAULT_TEXT),
        ("compact", LARGEST_TEXT),
        every("portrait", LARGEST_TEXT),
        every("compact", DEFAULT_TEXT),
        every("landscape", DEFAULT_TEXT),
        every("landscape", LARGEST_TEXT),
    ],
)
def test_no_cover_takes_more_than_a_quarter_of_what_is_seen(
    demo_store: Path, screen: str, size: int
) -> None:
    for shown in drawn_items(demo_store, SCREENS[screen], size):
        for cover in shown.parts("cover"):
            assert 4 * cover.h <= shown.height, shown.item.id


def test_title_and_summary_are_seen_at_once(demo_store: Path) -> None:
    for shown in drawn_items(demo_store):
        assert shown.parts("title")[-1].bottom <= shown.height, shown.item.id
        assert shown.sees("u"), shown.item.id


def test_the_first_steps_are_seen_at_once(demo_store: Path) -> None:
    of_steps = [shown for shown in drawn_items(demo_store) if steps(shown)]

    assert len(of_steps) >= 7
    for shown in of_steps:
        first, *others = steps(shown)[:3]
        assert all(shown.sees(one.id) for one in first), shown.item.id
        if all(len("".join(one.text for one in step)) <= SHORT for step in (first, *others)):
            assert all(shown.sees(one.id) for step in others for one in step), shown.item.id


def test_a_picture_that_a_text_opens_with_stands_in_place_of_the_cover(demo_store: Path) -> None:
    opened = 0
    for shown in drawn_items(demo_store):
        kinds = [block.kind for block in shown.text.blocks if block.kind not in ("p", "note")]
        if kinds[0] != "picture":
            continue
        opened += 1
        number = next(at for at, block in enumerate(shown.text.blocks) if block.picture)
        assert shown.parts("cover") == [], shown.item.id
        assert shown.parts(number)[-1].bottom <= shown.height, shown.item.id

    assert opened >= 7


def test_no_item_shows_a_picture_of_its_own_twice(demo_store: Path) -> None:
    for shown in drawn_items(demo_store):
        own = [photo.path for one in shown.strips if not one.opens for photo in one.photos]
        assert len(own) == len(set(own)), shown.item.id


def test_a_cover_that_is_seen_further_down_does_not_stand_above(tmp_path: Path) -> None:
    media = keep(tmp_path, PNG)
    cover = Cover(media=media, size=(1600, 900), alt={"vi": "Bản"})
    heading = Block(h=(Sentence("s1", "Nghe kể"),))
    block = Block(picture=Picture(media=media, alt="Bản", size=(1600, 900)))
    text = Text(title="Vay vốn", summary="Được vay.", blocks=(heading, block))
    shelve(tmp_path, article("vay-von", {"vi": text}, cover=cover))

    shown = drawn_item(Visitor(tmp_path), State(place=Place(Screen.ITEM, item="vay-von")))

    assert len([photo for one in shown.strips for photo in one.photos]) == 1


def test_the_cover_gives_way_where_steps_would_not_be_seen(tmp_path: Path) -> None:
    cover = Cover(media=keep(tmp_path, PNG), size=(1600, 900), alt={"vi": "Bản"})

    def covered(number: int, count: int) -> DrawnItem:
        words = tuple(Sentence(f"p{at}", f"Đoạn {at}.") for at in range(count))
        blocks = (*(Block(p=(one,)) for one in words), Block(steps=((Sentence("s1", "Nộp."),),)))
        texts = {"vi": Text(title="Vay vốn", summary="Được vay.", blocks=blocks)}
        shelve(tmp_path, article("vay-von", texts, cover=cover), number=number)
        return drawn_item(Visitor(tmp_path), State(place=Place(Screen.ITEM, item="vay-von")))

    few, many, too_many = covered(1, 3), covered(2, 16), covered(3, 40)

    assert few.sees("s1") and few.parts("cover")
    assert many.sees("s1") and many.parts("cover") == []
    assert not too_many.sees("s1") and too_many.parts("cover")
