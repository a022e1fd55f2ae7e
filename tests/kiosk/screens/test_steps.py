"""Steps with their pictures beside them, tables whole, what leads on where it is said."""

from itertools import pairwise
from pathlib import Path

import pytest
from drawn_items import PROFILES, DrawnItem, drawn_items
from visitor import SCREENS, Visitor

from content_sync.sayings import runs
from content_sync.shown.succession import first_mentions
from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.widgets.reading.flow import height_of

LANGUAGES = ("vi", "zh-Hans")


def pictured(shown: DrawnItem) -> list[int]:
    """The numbers of the pictures that follow steps."""
    blocks = shown.text.blocks
    return [at for at, block in enumerate(blocks) if block.picture and at and blocks[at - 1].steps]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [DEFAULT_TEXT, LARGEST_TEXT])
def test_a_step_stands_beside_its_picture(demo_store: Path, language: str, size: int) -> None:
    found = 0
    for shown in drawn_items(demo_store, size=size, language=language):
        for number in pictured(shown):
            found += 1
            (step,) = [one for one in shown.strips if number in one.enlarges]
            (photo,) = step.photos
            *_, last = shown.text.blocks[number - 1].steps or ()
            assert {one.id for one in last} == {*step.strip.sentences}, shown.item.id
            assert step.rect.y <= photo.rect.y and photo.rect.bottom <= step.rect.bottom
            assert photo.rect.w < step.rect.w / 2
            assert step.strip.part == number - 1

    assert found >= 15


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", [DEFAULT_TEXT, LARGEST_TEXT])
def test_a_picture_of_a_step_stays_large_enough_to_touch(
    demo_store: Path, screen: str, size: int
) -> None:
    look = Visitor(demo_store, SCREENS[screen], PROFILES[0]).sees().look
    for shown in drawn_items(demo_store, SCREENS[screen], size):
        for photo in (photo for one in shown.strips if one.enlarges for photo in one.photos):
            assert min(photo.rect.w, photo.rect.h) >= look.mm(15), shown.item.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_text_links_to_is_opened_right_below_where_it_is_said(
    demo_store: Path, language: str
) -> None:
    found = 0
    for shown in drawn_items(demo_store, language=language):
        mentions = first_mentions(shown.text)
        for number, block in enumerate(shown.text.blocks):
            for sentence in (one for run in runs(block) for one in run):
                for id_ in mentions.get(sentence.id, ()):
                    found += 1
                    (card,) = [at for at, one in enumerate(shown.strips) if id_ in one.opens]
                    assert shown.strips[card].strip.part == number, (shown.item.id, id_)
                    *_, last = [
                        at
                        for at, one in enumerate(shown.strips)
                        if sentence.id in one.strip.sentences
                    ]
                    between = shown.strips[last + 1 : card]
                    if block.steps or block.list:
                        said = {one for each in between for one in each.strip.sentences}
                        run = next(run for run in runs(block) if sentence in run)
                        assert said <= {one.id for one in run}, (shown.item.id, id_)

    assert found >= 80


def test_each_item_is_led_on_to_once(demo_store: Path) -> None:
    for shown in drawn_items(demo_store):
        opened = [id_ for one in shown.strips for id_ in one.opens]
        assert len(opened) == len(set(opened)), shown.item.id
        assert shown.item.id not in opened


def test_a_table_that_fits_a_screen_stays_together(demo_store: Path) -> None:
    kept = 0
    for shown in drawn_items(demo_store):
        for number, block in enumerate(shown.text.blocks):
            rows = [one.strip for one in shown.strips if one.strip.part == number if not one.opens]
            if block.table and height_of(rows) <= shown.height * 0.9:
                kept += 1
                assert all(row.keeps_next for row in rows[:-1]), shown.item.id

    assert kept >= 15


def test_words_below_a_picture_stay_with_it(demo_store: Path) -> None:
    for shown in drawn_items(demo_store):
        for one, after in pairwise(shown.strips):
            block = shown.text.blocks[one.strip.part] if isinstance(one.strip.part, int) else None
            if block and block.picture and block.picture.caption and one.photos:
                assert one.strip.keeps_next
                assert after.strip.part == one.strip.part
