"""The cover of an item, enlarged by a touch; the ground around a picture closes it."""

from pathlib import Path

import pytest
from folder import PNG
from hearing_visitor import keep
from shelf import article, shelve
from visitor import SCREENS, Visitor, is_written

from content_sync.model import Cover
from kiosk.look.shapes import Cutout
from kiosk.visit.numbered import COVER
from kiosk.visit.state import Place, Screen, State

ITEM = State(place=Place(Screen.ITEM, topic="support", item="vay-von"), language="vi")
ALT = "Bà con quanh bàn"
ENLARGE = "Enlarge the picture"


def reader(store: Path, screen: tuple[int, int, float], alt: dict[str, str]) -> Visitor:
    """Somebody who reads an item with a cover."""
    cover = Cover(media=keep(store, PNG), size=(1600, 900), alt=alt)
    shelve(store, article("vay-von", cover=cover))
    visitor = Visitor(store, screen)
    visitor.comes_to(ITEM)
    return visitor


@pytest.mark.parametrize("screen", [SCREENS["portrait"], SCREENS["landscape"]])
def test_a_touch_enlarges_the_cover_and_one_beside_it_leads_back(
    tmp_path: Path, screen: tuple[int, int, float]
) -> None:
    visitor = reader(tmp_path, screen, {"vi": ALT})

    visitor.tap(ENLARGE)

    assert visitor.state.place.screen is Screen.PICTURE
    assert visitor.state.place.block == COVER
    sheet = visitor.sees()
    assert sheet.lens and any(isinstance(one, Cutout) for one in sheet.shapes)
    assert is_written(sheet, ALT)
    place, room = sheet.lens.place, sheet.lens.room
    visitor.touch(place.x + place.w // 2, place.y + place.h // 2)
    assert visitor.state.place.screen is Screen.PICTURE
    visitor.touch(room.x + 2, room.y + 2)
    assert visitor.state.place == ITEM.place


def test_a_cover_that_nobody_described_only_adorns(tmp_path: Path) -> None:
    visitor = reader(tmp_path, SCREENS["portrait"], {})

    enlarge = visitor.sees().look.say(ENLARGE).text
    assert enlarge not in [one.label.text for one in visitor.sees().controls]
