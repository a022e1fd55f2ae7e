"""A picture as large as the screen: its buttons, its words, and the way to it."""

from dataclasses import replace
from pathlib import Path

import pytest
from films import picture, picture_item, put, sha
from shelf import article, shelve
from visitor import SCREENS, Visitor, is_written, labels, named, shapes

from content_sync.prose import Sentence
from kiosk.look.lens import ZOOMS
from kiosk.look.look import Spoken
from kiosk.look.shapes import Cutout, Photo
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, Spot, State

ITEM = State(place=Place(Screen.ITEM, topic="support", item="hanh-ly"))
PICTURE = State(place=Place(Screen.PICTURE, topic="support", item="hanh-ly", block=1))
ARROWS = ("Look to the left", "Look further up", "Look further down", "Look to the right")


@pytest.fixture(params=SCREENS.values(), ids=list(SCREENS))
def visitor(request: pytest.FixtureRequest, tmp_path: Path) -> Visitor:
    """Somebody before a picture, on every kind of screen."""
    put(tmp_path, "d")
    shelve(tmp_path, picture_item(picture()))
    visitor = Visitor(tmp_path, request.param)
    visitor.session.state = PICTURE
    return visitor


def part(sheet: Sheet) -> Cutout:
    (one,) = (shape for shape in shapes(sheet) if isinstance(shape, Cutout))
    return one


def zooms(visitor: Visitor) -> float:
    return visitor.state.place.zoom


# --- the way to it ---


def test_a_picture_in_an_item_opens_and_back_leads_to_where_it_stands(tmp_path: Path) -> None:
    put(tmp_path, "d")
    shelve(tmp_path, picture_item(picture()))
    visitor = Visitor(tmp_path)
    visitor.session.state = replace(ITEM, place=replace(ITEM.place, spot=Spot("s2")))

    visitor.tap("Enlarge the picture")
    assert visitor.state.place.screen is Screen.PICTURE
    assert visitor.state.place.block == 1
    visitor.tap("Close the picture")

    assert visitor.state.place == replace(ITEM.place, spot=Spot("s2"))


def test_the_whole_picture_in_an_item_can_be_touched_and_says_what_it_shows(tmp_path: Path) -> None:
    put(tmp_path, "d")
    shelve(tmp_path, picture_item(picture()))
    visitor = Visitor(tmp_path)
    sheet = visitor.comes_to(replace(ITEM, place=replace(ITEM.place, spot=Spot("s2"))))

    control = named(sheet, "Enlarge the picture")
    (photo,) = (shape for shape in shapes(sheet) if isinstance(shape, Photo))
    assert control.rect[:2] == photo.rect[:2] and control.rect.bottom == photo.rect.bottom
    assert control.rect.right - photo.rect.right >= sheet.look.mm(15)  # the button beside it
    assert is_written(sheet, sheet.look.say("Enlarge").text)


def test_a_wide_picture_is_as_wide_as_the_column_and_its_button_stands_below(
    tmp_path: Path,
) -> None:
    put(tmp_path, "d")
    shelve(tmp_path, picture_item(picture(size=(1600, 900))))
    sheet = Visitor(tmp_path).comes_to(ITEM)

    control = named(sheet, "Enlarge the picture")
    (photo,) = (shape for shape in shapes(sheet) if isinstance(shape, Photo))
    assert photo.rect.w > sheet.look.width * 0.85
    assert control.rect[:3] == photo.rect[:3]
    assert control.rect.bottom - photo.rect.bottom >= sheet.look.mm(15)
    assert control.says.text.endswith("Sáu điều cần nhớ")


def test_a_picture_low_as_a_line_can_still_be_touched(tmp_path: Path) -> None:
    put(tmp_path, "d")
    shelve(tmp_path, picture_item(picture(size=(2000, 40))))

    sheet = Visitor(tmp_path).comes_to(ITEM)

    assert named(sheet, "Enlarge the picture").rect.h >= sheet.look.mm(15)


def test_a_picture_whose_file_has_not_arrived_opens_nothing(tmp_path: Path) -> None:
    shelve(tmp_path, picture_item(picture()))

    sheet = Visitor(tmp_path).comes_to(ITEM)

    assert sheet.look.say("Enlarge the picture").text not in labels(sheet)
    assert is_written(sheet, "Sáu điều cần nhớ")


# --- what is seen ---


def test_it_is_seen_whole_first_and_out_of_its_own_file(visitor: Visitor) -> None:
    sheet = visitor.sees()

    assert part(sheet).window == (0, 0, 1, 1)
    assert part(sheet).path.name == sha("d")
    assert part(sheet).rect.h / part(sheet).rect.w == pytest.approx(2, rel=0.02)


def test_it_has_most_of_the_screen(visitor: Visitor) -> None:
    sheet = visitor.sees()

    assert part(sheet).rect.h > sheet.look.height * 0.6


def test_its_words_stand_beside_it_and_are_heard(visitor: Visitor) -> None:
    sheet = visitor.sees()

    assert is_written(sheet, "Sáu điều cần nhớ")
    assert Spoken("Sáu điều cần nhớ", "vi") in [passage.says for passage in sheet.passages]


def test_a_caption_is_said_before_the_description(tmp_path: Path) -> None:
    put(tmp_path, "d")
    shelve(tmp_path, picture_item(picture(caption=(Sentence("s2", "Trước cửa khẩu"),))))

    sheet = Visitor(tmp_path).comes_to(PICTURE)

    assert sheet.passages[0].says.text == "Trước cửa khẩu. Sáu điều cần nhớ"


def test_the_right_picture_comes_with_the_language(tmp_path: Path) -> None:
    put(tmp_path, "d")
    put(tmp_path, "c")
    english = picture(media=sha("c"), alt="Six things to know")
    shelve(tmp_path, picture_item(picture(), en=english))
    visitor = Visitor(tmp_path)

    shown = {
        tag: part(visitor.comes_to(replace(PICTURE, language=tag))).path.name
        for tag in ("vi", "tyz", "zh-Hans", "en")
    }

    assert shown == {"vi": sha("d"), "tyz": sha("d"), "zh-Hans": sha("c"), "en": sha("c")}


def test_a_translation_that_has_its_picture_elsewhere_shows_that_one(tmp_path: Path) -> None:
    put(tmp_path, "d")
    shelve(tmp_path, picture_item(picture()))

    sheet = Visitor(tmp_path).comes_to(replace(PICTURE, place=replace(PICTURE.place, block=7)))

    assert part(sheet).path.name == sha("d")


# --- larger, smaller, to the sides ---


def test_larger_and_smaller_go_by_steps_and_end(visitor: Visitor) -> None:
    seen = [zooms(visitor)]
    while named(visitor.sees(), "Larger").wish:
        visitor.tap("Larger")
        seen.append(zooms(visitor))
    assert tuple(seen) == ZOOMS

    visitor.tap("Smaller")
    assert zooms(visitor) == ZOOMS[-2]
    visitor.tap("Whole picture")

    assert visitor.state == PICTURE


def test_a_whole_picture_has_no_button_that_does_nothing(visitor: Visitor) -> None:
    sheet = visitor.sees()

    assert all(one.wish for one in sheet.controls)
    for label in ("Smaller", "Whole picture", *ARROWS):
        assert sheet.look.say(label).text not in labels(sheet)


def test_what_closes_a_picture_stands_apart_from_what_enlarges_it(visitor: Visitor) -> None:
    visitor.tap("Larger")
    sheet = visitor.sees()
    close = named(sheet, "Close the picture").rect

    for label in ("Smaller", "Larger", "Whole picture"):
        one = named(sheet, label).rect
        apart = max(one.x - close.right, close.x - one.right, one.y - close.bottom)
        assert apart >= sheet.look.mm(15), label


def test_arrows_come_with_the_first_step_and_lead_to_the_edges(visitor: Visitor) -> None:
    assert not any(visitor.sees().look.say(one).text in labels(visitor.sees()) for one in ARROWS)
    for _ in range(3):
        visitor.tap("Larger")

    for arrow, side in zip(ARROWS, (0, 1, 1, 0), strict=True):
        before = part(visitor.sees()).window[side]
        visitor.tap(arrow)
        after = part(visitor.sees()).window[side]
        assert (after < before) is (arrow in ARROWS[:2]), arrow
        while named(visitor.sees(), arrow).wish:
            visitor.tap(arrow)


def test_fingers_are_told_what_is_seen(visitor: Visitor) -> None:
    visitor.tap("Larger")
    sheet = visitor.sees()

    assert sheet.lens
    assert sheet.lens.window == part(sheet).window
    assert sheet.lens.zoom == ZOOMS[1]


def test_a_larger_picture_covers_no_button(visitor: Visitor) -> None:
    for _ in range(4):
        visitor.tap("Larger")
    sheet = visitor.sees()
    seen = part(sheet).rect

    for control in sheet.controls:
        apart = max(
            control.rect.x - seen.right, seen.x - control.rect.right,
            control.rect.y - seen.bottom, seen.y - control.rect.bottom,
        )  # fmt: skip
        assert apart >= 0, control.label


# --- what is missing ---


def test_a_picture_that_is_missing_is_described_large(tmp_path: Path) -> None:
    shelve(tmp_path, picture_item(picture()))

    sheet = Visitor(tmp_path).comes_to(PICTURE)

    assert is_written(sheet, "Sáu điều cần nhớ")
    notice = sheet.look.say("This picture has not arrived here yet. It shows:").text
    assert is_written(sheet, notice)
    assert sheet.lens is None
    assert [one.says.text for one in sheet.passages] == [notice, "Sáu điều cần nhớ"]
    assert named(sheet, "Back").wish


@pytest.mark.parametrize("item", ["gone", "vay-von"])
def test_where_there_is_no_picture_one_is_told_whom_to_turn_to(tmp_path: Path, item: str) -> None:
    shelve(tmp_path, article("vay-von"))

    sheet = Visitor(tmp_path).comes_to(State(place=Place(Screen.PICTURE, item=item)))

    assert is_written(sheet, sheet.look.say("This is no longer shown. Please ask the staff.").text)
    assert named(sheet, "Home").wish
