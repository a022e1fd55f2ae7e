"""The picture that stands on a result of a search."""

from pathlib import Path

import msgspec
import pytest
from folder import PNG
from hearing_visitor import keep
from shelf import article, shelve, text
from visitor import SCREENS, Visitor, named, shapes

from content_sync.model import Cover, Item
from kiosk.look.colours import TOPIC_COLOURS
from kiosk.look.shapes import Fill, Photo
from kiosk.sheet.sheet import Control, Sheet
from kiosk.visit.state import Place, Screen, State

FOUND = State(place=Place(Screen.SEARCH), language="vi", typed="vay von")


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_a_result_shows_the_picture_of_its_item_or_else_that_of_its_topic(
    tmp_path: Path, screen: tuple[int, int, float]
) -> None:
    media = keep(tmp_path, PNG)
    cover = Cover(media=media, size=(8, 6))
    both = [article(one, {"vi": text(f"Vay vốn {one}")}) for one in ("a", "b", "c")]
    gone = replace_cover(both[2], Cover(media="0" * 64, size=(8, 6)))  # not here yet
    shelve(tmp_path, replace_cover(both[0], cover), both[1], gone)

    sheet = Visitor(tmp_path, screen).comes_to(FOUND)

    own, *others = (named(sheet, f"Vay vốn {one}") for one in ("a", "b", "c"))
    assert [one.path.name for one in pictures(sheet, own)] == [media]
    assert TOPIC_COLOURS["teal"] not in {fill.colour for fill in on(sheet, own)}
    for other in others:
        assert not pictures(sheet, other)
        assert TOPIC_COLOURS["teal"] in {fill.colour for fill in on(sheet, other)}


def replace_cover(item: Item, cover: Cover) -> Item:
    return msgspec.structs.replace(item, cover=cover)


def pictures(sheet: Sheet, control: Control) -> list[Photo]:
    rect = control.rect
    photos = (one for one in shapes(sheet) if isinstance(one, Photo))
    return [one for one in photos if rect.y <= one.rect.y < rect.bottom and rect.x < one.rect.x]


def on(sheet: Sheet, control: Control) -> list[Fill]:
    rect = control.rect
    fills = (one for one in shapes(sheet) if isinstance(one, Fill))
    return [
        one
        for one in fills
        if rect.x <= one.rect.x < rect.right and rect.y <= one.rect.y < rect.bottom
    ]
