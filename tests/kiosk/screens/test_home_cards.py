"""What stands on home beside its situations: a notice, the interview, what is answered there."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from folder import PNG
from hearing_visitor import keep
from shelf import FEED, article, shelve, text
from visitor import SCREENS, Visitor, is_written, labels, named, shapes

from content_sync.model import Cover, Event, Item
from kiosk.look.shapes import Photo
from kiosk.sheet.sheet import Sheet
from kiosk.visit.state import Place, Screen, State
from kiosk.visit.wishes import OpenItem

HOME = State(place=Place(Screen.HOME))


def pictured(store: Path, id_: str, **more: object) -> Item:
    media = keep(store, PNG + id_.encode())
    return article(id_, None, cover=Cover(media=media, size=(1600, 900)), **more)


def photos(sheet: Sheet, item: Item) -> int:
    assert item.cover
    name = item.cover.media
    return sum(isinstance(one, Photo) and one.path.name == name for one in shapes(sheet))


def test_a_notice_shows_its_own_picture_and_how_many_days_are_left(tmp_path: Path) -> None:
    notice = pictured(tmp_path, "hop", class_="priority", event=Event(starts="2026-12-07"))
    shelve(tmp_path, notice, article("vay-von"))

    sheet = Visitor(tmp_path).comes_to(HOME)

    assert photos(sheet, notice) == 1
    assert is_written(sheet, "Còn 15 ngày")


@pytest.mark.parametrize("screen", SCREENS)
def test_an_interview_is_a_band_and_no_tile(tmp_path: Path, screen: str) -> None:
    asks = pictured(tmp_path, "nha-toi", kind="interview")
    shelve(tmp_path, asks, article("vay-von"))

    sheet = Visitor(tmp_path, SCREENS[screen]).comes_to(HOME)

    band, tile = named(sheet, "nha-toi"), named(sheet, "Tôi cần vay vốn")
    assert band.wish == OpenItem("nha-toi")
    assert band.rect.bottom < tile.rect.y
    assert photos(sheet, asks) == 1


def test_a_profile_answers_on_home_what_it_is_asked_most(tmp_path: Path) -> None:
    first, *others = FEED.profiles
    feed = msgspec.structs.replace(
        FEED, profiles=(msgspec.structs.replace(first, answers=("tien", "vay-von")), *others)
    )
    money = article("tien", {"vi": text("Tiền mặt", "Dài.", "Trên 5.000 USD: phải khai. Xem.")})
    shelve(tmp_path, money, article("vay-von"), feed=feed)

    sheet = Visitor(tmp_path).comes_to(HOME)

    assert named(sheet, "Tiền mặt").says.text == "Tiền mặt. Trên 5.000 USD: phải khai."
    assert is_written(sheet, "Trên 5.000 USD: phải khai.")
    assert "vay-von" not in labels(sheet)  # it has no answer to show


@pytest.mark.parametrize("screen", [Screen.TOPIC, Screen.ITEM])
def test_what_has_ended_carries_a_stamp_on_its_picture(tmp_path: Path, screen: Screen) -> None:
    this_morning = Event(starts="2026-11-22T07:00", ends="2026-11-22T08:00")
    past = pictured(tmp_path, "hoi", event=this_morning)
    shelve(tmp_path, past, pictured(tmp_path, "vay-von"))
    visitor = Visitor(tmp_path)
    place = Place(screen, topic="support", item="hoi")

    assert is_written(visitor.comes_to(State(place=place)), "ĐÃ HẾT")
    there = replace(place, screen=Screen.ITEM, item="vay-von")
    assert not is_written(visitor.comes_to(State(place=there)), "ĐÃ HẾT")


def test_a_summary_on_a_card_ends_with_a_sentence(tmp_path: Path) -> None:
    said = "Bà con mang giấy đến xã. " + "Rồi chờ cán bộ xem và trả lời bằng văn bản. " * 9
    items = [article(f"bai-{n}", {"vi": text(f"Bài {n}", "", said)}) for n in range(4)]
    shelve(tmp_path, *items)

    sheet = Visitor(tmp_path).comes_to(State(place=Place(Screen.TOPIC, topic="support")))

    assert is_written(sheet, "Bà con mang giấy đến xã.")
    assert not is_written(sheet, "…")
