"""A plan: its places are touched, each says what is there, and where one stands is told."""

from itertools import combinations
from pathlib import Path

import pytest
from flood import flood
from msgspec import structs
from planned import PLACES, hall
from shelf import article, shelve
from visitor import (
    COMPACT,
    PORTRAIT,
    SCREENS,
    Visitor,
    at,
    inks,
    inks_of,
    is_written,
    labels,
    named,
    shapes,
)

from content_sync.plan import SMALLEST_MM, Mark
from kiosk.aloud.script import script
from kiosk.look.measures.fingers import GAP_MM, LEAST_MM
from kiosk.look.shapes import Frame, Photo, Rect
from kiosk.look.sizes import LARGEST_TEXT
from kiosk.sheet.sheet import Control, Manner, Sheet
from kiosk.touch.keypad import ARROWS, Keypad
from kiosk.touch.meaning import Shown, is_on
from kiosk.touch.rows import Step
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import Back, Gather, OpenItem, OpenPlan, OpenWords

PLAN = State(place=Place(Screen.PLAN, item="so-do"))
OPENED = State(place=Place(Screen.PLAN, item="so-do", point="hai-quan"))
SMALL = {"lying": COMPACT, "standing": (800, 1280, 10.1)}
HERE = "You are here"


def pins(sheet: Sheet) -> list[Control]:
    """What of the plan itself can be touched: the tiles besides can be scrolled."""
    assert sheet.scroll
    tiles = {one.rect for one in sheet.scroll.seen_of(sheet.look.px_per_mm).controls}
    return [
        one for one in sheet.controls if isinstance(one.wish, OpenPlan) and one.rect not in tiles
    ]


def drawing_of(sheet: Sheet) -> Rect:
    """Where the plan is drawn: the smallest ground that holds all pins."""
    held = pins(sheet)
    fills = (
        one.rect for one in shapes(sheet) if hasattr(one, "rect") and not isinstance(one, Frame)
    )
    return next(
        rect
        for rect in sorted(fills, key=lambda rect: rect.w * rect.h)
        if all(
            rect.x <= one.rect.x
            and one.rect.right <= rect.right
            and rect.y <= one.rect.y
            and one.rect.bottom <= rect.bottom
            for one in held
        )
    )


@pytest.mark.parametrize("text", [1, LARGEST_TEXT])
@pytest.mark.parametrize("screen", [*SCREENS.values(), SMALL["standing"]])
def test_every_pin_is_large_enough_and_apart_from_the_next(
    tmp_path: Path, screen: tuple[int, int, float], text: int
) -> None:
    shelve(tmp_path, hall())

    sheet = Visitor(tmp_path, screen).comes_to(State(place=PLAN.place, text=text))

    found = pins(sheet)
    assert [one.wish.point for one in found if isinstance(one.wish, OpenPlan)] == [
        one[0] for one in PLACES
    ]
    assert min(one.rect.w for one in found) >= sheet.look.mm(LEAST_MM)
    gap = sheet.look.mm(GAP_MM) - 1
    for one, other in combinations([one.rect for one in found], 2):
        across = max(other.x - one.right, one.x - other.right)
        down = max(other.y - one.bottom, one.y - other.bottom)
        assert max(across, down) >= gap
    assert not sheet.cut


@pytest.mark.parametrize("screen", SMALL.values(), ids=SMALL)
def test_a_plan_has_on_the_smallest_screen_the_room_that_check_counts_on(
    tmp_path: Path, screen: tuple[int, int, float]
) -> None:
    shelve(tmp_path, hall())

    sheet = Visitor(tmp_path, screen).comes_to(PLAN)

    room = drawing_of(sheet)
    wide, high = SMALLEST_MM
    assert room.w >= sheet.look.mm(wide) - 1
    assert room.h >= sheet.look.mm(high) - 1


def test_a_touch_on_a_place_opens_it_and_the_way_back_is_one_step(tmp_path: Path) -> None:
    shelve(tmp_path, hall())
    visitor = Visitor(tmp_path)
    visitor.session.state = State(place=Place(Screen.HOME))
    visitor.session.do(OpenItem("so-do"))

    visitor.press(pins(visitor.sees())[1])
    sheet = visitor.sees()
    visitor.press(pins(sheet)[2])
    visitor.session.do(Back())

    assert is_written(sheet, "Khai tiền ở đây.")
    assert is_written(sheet, "Ngân hàng")
    assert visitor.state.place.screen is Screen.HOME


def test_where_the_visitor_stands_is_told_on_the_plan_and_elsewhere_on_none(
    tmp_path: Path,
) -> None:
    here, nowhere = at(tmp_path / "a", PLAN, hall()), at(tmp_path / "b", PLAN, hall(here=""))

    assert is_written(here, here.look.say(HERE).text)
    assert not is_written(nowhere, here.look.say(HERE).text)
    assert here.look.say(HERE).text in named(here, "Máy này").says.text


def test_the_flag_hides_no_other_pin(tmp_path: Path) -> None:
    shelve(tmp_path, hall())

    sheet = Visitor(tmp_path, COMPACT).comes_to(PLAN)

    [words] = [one for one in inks(sheet) if one.text == sheet.look.say(HERE).text]
    others = [one.rect for one in pins(sheet) if one.label.text != "Máy này"]
    ends = [(words.x, words.baseline), (words.x + 4 * words.px, words.baseline - words.px)]
    assert not [one for one in others for end in ends if is_on(one, end)]


@pytest.mark.parametrize("is_low", [False, True])
def test_every_place_is_a_tile_too(tmp_path: Path, is_low: bool) -> None:
    shelve(tmp_path, hall())

    sheet = Visitor(tmp_path, PORTRAIT).comes_to(State(place=PLAN.place, is_low=is_low))

    assert sheet.scroll
    tiles = [one.label.text for one in sheet.scroll.content.controls]
    assert tiles[:-1] == ["Máy này", "Hải quan", "Nhà vệ sinh", "Sân trước"]
    assert isinstance(sheet.scroll.content.controls[-1].wish, OpenWords)
    assert all(one.rect.y >= sheet.look.above for one in sheet.controls)


def test_a_listener_hears_the_place_in_hand_first_and_every_place_once(tmp_path: Path) -> None:
    shelve(tmp_path, hall())
    visitor = Visitor(tmp_path)
    sheet = visitor.comes_to(OPENED)

    row = script(sheet, visitor.session.library, visitor.state, "vi").row

    said = [one.says.text for one in row]
    assert said[0] == "Hải quan. Khai tiền ở đây."
    assert len([one for one in said if "Nhà vệ sinh" in one]) == 1


def test_arrows_of_a_keypad_come_to_every_pin(tmp_path: Path) -> None:
    sheet = at(tmp_path, PLAN, hall())
    onward = next(key for key, towards in ARROWS.items() if towards is Step.RIGHT)
    keypad, reached = Keypad(), set()

    for _ in sheet.controls:
        keypad.pressed(Shown(sheet, PLAN), onward)
        reached.add(keypad.focused)

    assert set(pins(sheet)) <= reached


def test_whoever_asks_whom_is_shown_the_place(tmp_path: Path) -> None:
    shelve(tmp_path, hall(), article("vay-von", body="bank"))
    visitor = Visitor(tmp_path)
    visitor.session.state = State(place=Place(Screen.ASK))

    [way] = [one for one in visitor.sees().controls if isinstance(one.wish, OpenPlan)]
    visitor.press(way)

    assert "Hải quan" in way.label.text
    assert visitor.state.place == Place(Screen.PLAN, item="so-do", point="hai-quan")


def test_an_emergency_leads_to_where_everybody_goes_and_counts_as_understood(
    tmp_path: Path,
) -> None:
    shelve(tmp_path, hall(), flood())
    visitor = Visitor(tmp_path)
    visitor.comes_to(State(place=Place(Screen.EMERGENCY, item="lu-quet")))

    visitor.tap("Where to go")

    assert visitor.state.place.point == "tap-trung"
    assert visitor.state.understood == {"lu-quet"}
    visitor.comes_to(State(place=Place(Screen.ITEM, item="lu-quet")))
    assert isinstance(named(visitor.sees(), "Xem chỗ: Sân trước").wish, OpenPlan)


def test_a_second_emergency_comes_before_the_way_out_of_the_first(tmp_path: Path) -> None:
    shelve(tmp_path, hall(), flood(), flood("chay"))
    visitor = Visitor(tmp_path)
    visitor.comes_to(State(place=Place(Screen.EMERGENCY, item="lu-quet")))

    visitor.session.do(Gather())

    assert visitor.state.place == Place(Screen.EMERGENCY, item="chay")


def test_a_plan_in_words_is_an_item_whose_picture_leads_back_to_it(tmp_path: Path) -> None:
    shelve(tmp_path, hall())
    visitor = Visitor(tmp_path)
    visitor.comes_to(PLAN)

    visitor.session.do(OpenWords())
    words = visitor.sees()
    visitor.tap("Open the plan")

    assert is_written(words, "Khai tiền ở đây.")
    assert visitor.state.place.screen is Screen.PLAN


def test_without_its_drawing_a_plan_still_has_its_places(tmp_path: Path) -> None:
    sheet = at(tmp_path, PLAN, hall())

    assert not [one for one in shapes(sheet) if isinstance(one, Photo)]
    assert {"Máy này", "Hải quan"} <= set(labels(sheet))


def test_between_a_plan_and_its_words_the_way_back_grows_no_longer(tmp_path: Path) -> None:
    shelve(tmp_path, hall())
    visitor = Visitor(tmp_path)
    visitor.session.state = State(place=Place(Screen.HOME))
    visitor.session.do(OpenItem("so-do"))
    before = visitor.state.trail

    for _ in range(3):
        visitor.session.do(OpenWords())
        visitor.tap("Open the plan")

    assert visitor.state.place.screen is Screen.PLAN
    assert visitor.state.trail == before


def test_whoever_listens_and_opened_a_plan_knows_how_things_are_opened(tmp_path: Path) -> None:
    shelve(tmp_path, hall())
    visitor = Visitor(tmp_path)
    visitor.session.state = State(place=Place(Screen.HOME), is_listening=True)

    visitor.session.do(OpenPlan("so-do", "hai-quan"))

    assert visitor.state.has_opened


def test_the_way_to_the_words_acts_at_one_touch(tmp_path: Path) -> None:
    sheet = at(tmp_path, PLAN, hall())

    assert sheet.scroll
    *places, words = sheet.scroll.content.controls
    assert {one.manner for one in places} == {Manner.HEARD_FIRST}
    assert words.manner is Manner.BUTTON


def test_of_a_place_without_a_name_the_plan_says_once_what_it_is(tmp_path: Path) -> None:
    plan = hall().plan
    assert plan
    nameless = structs.replace(plan, marks=(*plan.marks, Mark(id="kho", kind="customs", x=1, y=1)))
    there = State(place=Place(Screen.PLAN, item="so-do", point="kho"))

    sheet = at(tmp_path, there, structs.replace(hall(), plan=nameless))

    assert sheet.scroll
    said = [one.says.text for one in sheet.scroll.content.passages]
    written = [one.text for band in sheet.scroll.content.bands for one in inks_of(band.shapes)]
    assert said.count("Sơn đồ vẽ để thử.") == written.count("Sơn đồ vẽ để thử.") == 1
