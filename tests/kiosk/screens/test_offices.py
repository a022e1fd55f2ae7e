"""Whom to ask: an office says what for, so that who cannot tell offices apart knows where to go."""

from pathlib import Path

import msgspec
from shelf import FEED, article, shelve, text
from visitor import Visitor, inks, is_written

from content_sync.model import Body, Need
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State

ASK = State(place=Place(Screen.ASK))
BODIES = (
    Body(id="ubnd", names={"vi": "UBND xã"}),
    Body(id="bank", names={"vi": "Ngân hàng"}),
    Body(id="doctor", names={"vi": "Trạm y tế"}),
)
NEEDS = (
    Need(id="child", icon="pill", names={"vi": "Con nhỏ"}, items=("tiem",)),
    Need(id="ill", icon="pill", names={"vi": "Người ốm"}, items=("tiem",)),
    Need(id="loan", icon="cow", names={"vi": "Cần vốn"}, items=("vay",)),
)
ITEMS = (
    article("vay", {"vi": text("Vay vốn làm ăn: đến 100 triệu")}, body="bank"),
    article("tiem", {"vi": text("Tiêm phòng: ngày nào")}, body="doctor"),
    article("chuyen", {"vi": text("Chuyện nhà ông Páo: nuôi bò")}, body="bank", kind="story"),
)


def sees(store: Path) -> Sheet:
    shelve(store, *ITEMS, feed=msgspec.structs.replace(FEED, bodies=BODIES, needs=NEEDS))
    return Visitor(store).comes_to(ASK)


def test_an_office_says_what_it_is_asked_about_and_in_which_situations(tmp_path: Path) -> None:
    sheet = sees(tmp_path)

    asked = sheet.look.say("Ask here about: {things}", things="Vay vốn làm ăn").text
    assert is_written(sheet, asked)
    assert is_written(sheet, "Cần vốn") and is_written(sheet, "Người ốm")
    assert not is_written(sheet, "Chuyện nhà ông Páo")


def test_after_its_own_the_office_that_helps_in_most_situations_comes_first(
    tmp_path: Path,
) -> None:
    sheet = sees(tmp_path)
    order = [one.text for one in inks(sheet) if one.text in ("UBND xã", "Ngân hàng", "Trạm y tế")]

    assert order == ["UBND xã", "Trạm y tế", "Ngân hàng"]


def test_what_an_office_is_asked_about_is_said_with_its_name(tmp_path: Path) -> None:
    said = [one.says.text for one in sees(tmp_path).passages]

    assert any(one.startswith("Ngân hàng") and "Vay vốn làm ăn" in one for one in said)


def test_where_no_office_is_known_the_staff_is_asked(tmp_path: Path) -> None:
    feed = msgspec.structs.replace(FEED, bodies=())
    shelve(tmp_path, article("vay"), feed=feed)

    sheet = Visitor(tmp_path).comes_to(ASK)

    assert is_written(sheet, sheet.look.say("Please ask the staff here.").text)
