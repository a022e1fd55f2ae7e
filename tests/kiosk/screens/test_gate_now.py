"""The gate now, at rest and at home; offices that are open; whom to ask where nothing is known."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from shelf import FEED, article, shelve, text
from visitor import MORNING, SCREENS, Visitor, inks, is_written, named

from content_sync.machine.agreed import up_s
from content_sync.machine.boot import boot_id
from content_sync.model import Body, Feed
from content_sync.opening.values import Opening
from content_sync.site.library import places
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import OpenItem, Wake

GATE = Opening(
    week=(((420, 1200),),) * 7,
    also_in=("Asia/Shanghai",),
    as_of="2025-07-12",
    confirmed="2026-11-01",
)
HOURS = article("gio-mo-cua", {"vi": text("Giờ mở cửa")}, opening=GATE)
HOME, ASK = State(place=Place(Screen.HOME)), State(place=Place(Screen.ASK))


def before(
    store: Path, screen: str = "portrait", wall: datetime = MORNING, has_battery: bool = True
) -> Visitor:
    """A visitor before a kiosk whose clock says `wall`, and has a battery or has none."""
    visitor = Visitor(store, SCREENS[screen])
    kept = date(2026, 11, 1) if has_battery else None
    visitor.session.settings = replace(visitor.session.settings, battery_clock=kept)
    visitor.now = wall
    return visitor


def has_ink(sheet: Sheet, words: str) -> bool:
    return any(words in ink.text for ink in inks(sheet))


@pytest.mark.parametrize("screen", SCREENS)
def test_the_gate_is_open_in_every_language_and_by_both_clocks(tmp_path: Path, screen: str) -> None:
    shelve(tmp_path, HOURS)

    sheet = before(tmp_path, screen).comes_to(HOME)

    assert is_written(sheet, "MỞ  ·  开放  ·  OPEN")
    assert is_written(sheet, "đến 20:00, còn 10 giờ")
    if screen != "compact":  # where words leave no room for clocks
        assert is_written(sheet, "Hà Nội 9:41")
        assert is_written(sheet, "Bắc Kinh 10:41")
    assert named(sheet, "MỞ: đến 20:00, còn 10 giờ").wish == OpenItem("gio-mo-cua")


def test_at_rest_it_is_heard_and_a_touch_on_it_only_wakes(tmp_path: Path) -> None:
    shelve(tmp_path, HOURS)

    sheet = before(tmp_path).sees()

    assert "MỞ: đến 20:00, còn 10 giờ" in [one.says.text for one in sheet.passages]
    assert not any(isinstance(one.wish, OpenItem) for one in sheet.controls)


def test_a_clock_that_may_be_wrong_says_the_usual_hours_and_no_state(tmp_path: Path) -> None:
    shelve(tmp_path, HOURS)

    sheet = before(tmp_path, has_battery=False).comes_to(HOME)

    assert is_written(sheet, "Giờ thường  ·  通常时间  ·  Usual hours")
    assert not has_ink(sheet, "MỞ")
    assert not has_ink(sheet, "Bắc Kinh 10:41")


def test_old_usual_hours_stand_in_two_lines_with_their_age(tmp_path: Path) -> None:
    old = msgspec.structs.replace(GATE, confirmed="2025-07-12")
    shelve(tmp_path, article("gio-mo-cua", {"vi": text("Giờ mở cửa")}, opening=old))

    sheet = before(tmp_path, "landscape", has_battery=False).comes_to(HOME)

    line = "7:00–20:00 Hà Nội · 8:00–21:00 Bắc Kinh"
    assert [ink.text for ink in inks(sheet) if "7:00" in ink.text] == [line]
    assert is_written(sheet, "Giờ thường  ·  tin 7/2025")


def test_at_rest_the_clock_of_the_other_side_is_named_in_its_own_words(tmp_path: Path) -> None:
    shelve(tmp_path, HOURS)

    sheet = before(tmp_path, has_battery=False).sees()

    assert has_ink(sheet, "北京") and not has_ink(sheet, "Bắc Kinh")
    assert any("8:00–21:00 Bắc Kinh" in one.says.text for one in sheet.passages)


def test_a_clock_that_agreed_with_the_feed_in_this_boot_is_exact(tmp_path: Path) -> None:
    shelve(tmp_path, HOURS)
    told = {"boot": boot_id(), "offset_s": 1, "moment": f"{MORNING.isoformat()}Z"}
    status = places.status(tmp_path)

    def is_open(**other: object) -> bool:
        status.write_text(json.dumps({"clock_agreed": told | {"up_s": int(up_s())} | other}))
        visitor = before(tmp_path, has_battery=False)
        visitor.now = datetime.fromisoformat(f"{MORNING.isoformat()}+00:00")
        return has_ink(visitor.comes_to(HOME), "MỞ  ·")

    assert is_open()
    assert not is_open(boot="another boot")
    assert not is_open(up_s=int(up_s()) - 3600)


@pytest.mark.parametrize("jump", [timedelta(days=-20000), timedelta(days=400), timedelta(hours=12)])
def test_a_clock_that_jumps_in_a_visit_changes_the_strip_and_ends_no_visit(
    tmp_path: Path, jump: timedelta
) -> None:
    shelve(tmp_path, HOURS)
    visitor = before(tmp_path)
    visitor.session.do(Wake())
    was_open = has_ink(visitor.sees(), "MỞ  ·")

    visitor.now += jump
    visitor.wait(1)
    sheet = visitor.sees()

    assert was_open
    assert not has_ink(sheet, "MỞ  ·")
    assert visitor.session.state.place.screen is Screen.HOME
    assert visitor.session.visits_ended == 0


def test_without_hours_there_is_no_strip(tmp_path: Path) -> None:
    shelve(tmp_path, article("vay-von"))

    sheet = before(tmp_path).comes_to(HOME)

    assert not has_ink(sheet, "Giờ thường")
    assert not has_ink(sheet, "开放")


def test_an_office_says_whether_it_is_open_now_and_when_it_opens(tmp_path: Path) -> None:
    morning = Opening(week=(((450, 690),),) * 7, as_of="2026-11-01")
    office = Body(id="ubnd", names={"vi": "UBND xã"}, hours={"vi": "Sáng"}, opening=morning)
    shelve(tmp_path, article("vay-von"), feed=_with(office))

    now = before(tmp_path).comes_to(ASK)
    later = before(tmp_path, wall=MORNING + timedelta(hours=6)).comes_to(ASK)
    unsure = before(tmp_path, has_battery=False).comes_to(ASK)

    assert is_written(now, "MỞ: đến 11:30, còn 105 phút")
    assert is_written(later, "ĐÓNG: mở 7:30 mai (Thứ Hai)")
    assert is_written(unsure, "Sáng")
    assert not has_ink(unsure, "MỞ")


def test_offices_of_which_nothing_is_known_share_a_card_that_says_whom_to_ask(
    tmp_path: Path,
) -> None:
    offices = (
        Body(id="ubnd", names={"vi": "UBND xã"}, unknown=("address", "hours", "telephone")),
        Body(id="bank", names={"vi": "Ngân hàng"}),
        Body(id="doctor", names={"vi": "Trạm y tế"}, telephone="115", unknown=("hours",)),
    )
    items = (article("vay-von", body="bank"), article("tiem-chung", body="doctor"))
    shelve(tmp_path, *items, feed=_with(*offices))

    sheet = before(tmp_path).comes_to(ASK)

    asked = sheet.look.say("Please ask the staff here.").text
    assert sum(ink.text == asked for ink in inks(sheet)) == 1
    for name in ("UBND xã", "Ngân hàng", "Trạm y tế", "115"):
        assert is_written(sheet, name), name


def _with(*bodies: Body) -> Feed:
    return msgspec.structs.replace(FEED, bodies=bodies)
