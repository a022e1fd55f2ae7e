"""What stands on the screen of codes, on every screen, and that all of it fits."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import msgspec
import pytest
from shelf import FEED, article, chinese, shelve, text
from visitor import COMPACT, SCREENS, Visitor, is_written, screenfuls, shapes

from content_sync.model import Body, Event, Feed
from content_sync.model import Place as Hall
from kiosk.look.colours import THEMES
from kiosk.look.shapes import Fill, Rect
from kiosk.look.sizes import DEFAULT_TEXT, LARGEST_TEXT
from kiosk.sheet.sheet import Sheet
from kiosk.take_along.qr_grid import modules
from kiosk.visit.state import Place, Screen, State
from kiosk.widgets.codes.qr_code import grid

BANK = Body(id="bank", names={"vi": "Ngân hàng", "en": "The bank"}, telephone="0205 3870 123")
LONG = Body(id="bank", names={"vi": "Ngân hàng Chính sách xã hội, điểm giao dịch xã " * 2})
HALL = Hall(id="hall", names={"vi": "Hội trường xã"})
SUMMARY = "Hộ nghèo được vay tiền để làm ăn, lãi suất thấp, không phải thế chấp tài sản. " * 4
TEXTS = {
    "vi": text("Đối thoại chính sách: bà con hỏi, xã trả lời", summary=SUMMARY),
    "zh-Hans": chinese("政策对话会", "zheng ce dui hua hui"),
}
EVENT = Event(starts="2026-12-05T08:00", ends="2026-12-05T11:00", place="hall")
MEETING = article("doi-thoai", TEXTS, body="bank", event=EVENT)
CODES = Place(Screen.TAKE_ALONG, item="doi-thoai")
VIETNAMESE = State(place=CODES, language="vi")


def with_bank(bank: Body = BANK, address: str = "") -> Feed:
    others = tuple(body for body in FEED.bodies if body.id != "bank")
    return msgspec.structs.replace(
        FEED, bodies=(bank, *others), places=(HALL,), public_address=address
    )


ONLINE = with_bank(address="https://thongtin.example.vn/giam-ngheo/")


@pytest.fixture
def visitor(tmp_path: Path, request: pytest.FixtureRequest) -> Visitor:
    """Someone before a kiosk whose bank has a telephone and whose feed has no public address."""
    shelve(tmp_path, MEETING, feed=with_bank())
    return Visitor(tmp_path)


def comes(visitor: Visitor, state: State = VIETNAMESE) -> Iterator[Sheet]:
    """The pages of the screen of codes."""
    return (sheet for _, sheet in screenfuls(visitor, state))


def payloads(sheets: Iterator[Sheet]) -> list[str]:
    return [*dict.fromkeys(code.payload for sheet in sheets for code in sheet.codes)]


# --- what there is to take ---


def test_the_button_on_an_item_leads_to_its_codes_and_back_leads_to_the_item(
    visitor: Visitor,
) -> None:
    visitor.comes_to(State(place=Place(Screen.ITEM, item="doi-thoai")))

    visitor.tap("Take it along")
    assert visitor.state.place == CODES

    visitor.tap("Back")
    assert visitor.state.place.screen is Screen.ITEM


def test_without_a_public_address_a_contact_with_the_summary_is_kept(visitor: Visitor) -> None:
    contact, event, call = payloads(comes(visitor))

    assert contact.startswith("BEGIN:VCARD") and "FN:Ngân hàng\r\n" in contact
    assert "TEL:02053870123\r\n" in contact and "NOTE:Đối thoại chính sách" in contact
    assert "DTSTART:20261205T010000Z" in event and "LOCATION:Hội trường xã" in event
    assert call == "tel:02053870123"


def test_with_a_public_address_the_page_of_the_language_shown_is_opened(tmp_path: Path) -> None:
    shelve(tmp_path, MEETING, feed=ONLINE)
    visitor = Visitor(tmp_path)

    shown = {
        tag: payloads(comes(visitor, replace(VIETNAMESE, language=tag)))[0]
        for tag in ("vi", "tyz", "zh-Hans")
    }

    top = "https://thongtin.example.vn/giam-ngheo/pages"
    assert shown == {
        "vi": f"{top}/vi/doi-thoai.html",
        "tyz": f"{top}/vi/doi-thoai.html",
        "zh-Hans": f"{top}/zh-Hans/doi-thoai.html",
    }


def test_the_address_stands_in_letters_and_says_what_it_needs(tmp_path: Path) -> None:
    shelve(tmp_path, MEETING, feed=ONLINE)

    sheet = Visitor(tmp_path).comes_to(State(place=CODES, language="vi"))

    assert is_written(sheet, "thongtin.example.vn/giam-ngheo/pages/vi/doi-thoai.html")
    needs = "Needs internet. Without it, photograph the square and open it later."
    assert is_written(sheet, sheet.look.say(needs).text)


def test_an_office_is_named_in_the_language_of_the_text_it_is_kept_with(tmp_path: Path) -> None:
    texts = {"en": text("A loan"), "vi": text("Vay vốn")}
    shelve(tmp_path, article("doi-thoai", texts, body="bank"), feed=with_bank())
    visitor = Visitor(tmp_path)

    english, vietnamese = (
        payloads(comes(visitor, replace(VIETNAMESE, language=tag)))[0] for tag in ("en", "nut")
    )

    assert "FN:The bank\r\n" in english and "NOTE:A loan\r\n" in english
    assert "FN:Ngân hàng\r\n" in vietnamese and "NOTE:Vay vốn\r\n" in vietnamese


def test_an_item_without_an_office_gives_the_one_of_the_place(tmp_path: Path) -> None:
    shelve(tmp_path, article("doi-thoai"))

    (contact,) = payloads(comes(Visitor(tmp_path)))

    assert "FN:UBND xã\r\n" in contact and "TEL" not in contact


def test_an_item_that_is_gone_has_no_codes_and_says_so(visitor: Visitor) -> None:
    sheet = visitor.comes_to(State(place=replace(CODES, item="gone")))

    assert not sheet.codes
    assert is_written(sheet, sheet.look.say("This is no longer shown. Please ask the staff.").text)


def test_a_code_is_the_same_for_every_visitor(visitor: Visitor) -> None:
    plain = payloads(comes(visitor))
    changed = payloads(
        comes(visitor, replace(VIETNAMESE, text=3, theme="contrast", speed=5, typed="vay"))
    )

    assert plain == changed


# --- that it fits and can be read ---


@pytest.fixture(params=["contact", "page", "long"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """One, two and three codes; long and short ones."""
    alone = article("vay-von", {"vi": text("Vay vốn", summary=SUMMARY)}, body="bank")
    feeds = {"contact": with_bank(), "page": ONLINE, "long": with_bank(LONG)}
    shelve(tmp_path, MEETING, alone, feed=feeds[request.param])
    return tmp_path


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_every_code_is_large_enough_whole_and_apart_from_the_others(
    store: Path, screen: tuple[int, int, float]
) -> None:
    for sheet in everywhere(store, screen):
        assert not sheet.cut
        for code in sheet.codes:
            modules = [grid(code.payload, is_sturdy).side for is_sturdy in (True, False)]
            assert code.module_mm >= 0.8
            assert any(code.rect.w % side == 0 for side in modules)
            assert code.rect.w == code.rect.h
            assert code.rect.x >= 0 and code.rect.right <= sheet.look.width
            assert not any(touch(code.rect, control.rect) for control in sheet.controls)
        for one, other in combinations(sheet.codes, 2):
            assert not touch(one.rect, other.rect)


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_larger_words_make_no_code_smaller(store: Path, screen: tuple[int, int, float]) -> None:
    visitor = Visitor(store, screen)
    for tag in ("vi", "zh-Hans"):
        for item in ("doi-thoai", "vay-von"):
            state = State(place=replace(CODES, item=item), language=tag)
            default, *larger = (
                {
                    code.payload: code.rect.w
                    for _, sheet in screenfuls(visitor, replace(state, text=size))
                    for code in sheet.codes
                }
                for size in range(DEFAULT_TEXT, LARGEST_TEXT + 1)
            )
            for sides in larger:
                assert all(sides[payload] >= side for payload, side in default.items())


@pytest.mark.parametrize("screen", SCREENS.values(), ids=SCREENS)
def test_everything_that_is_written_is_heard(store: Path, screen: tuple[int, int, float]) -> None:
    for text_size in (DEFAULT_TEXT, LARGEST_TEXT):
        said = ""
        for sheet in comes(Visitor(store, screen), replace(VIETNAMESE, text=text_size)):
            said += "\n".join(one.says.text for one in sheet.passages)
            assert all(one.rect.h > 0 for one in sheet.passages)
        for message in ("Open the camera of your phone", "Tap what appears", "Add to the calendar"):
            assert sheet.look.say(message).text in said


def everywhere(store: Path, screen: tuple[int, int, float]) -> Iterator[Sheet]:
    visitor = Visitor(store, screen)
    for tag in ("vi", "zh-Hans", "en"):
        for size in range(LARGEST_TEXT + 1):
            for item in ("doi-thoai", "vay-von"):
                place = replace(CODES, item=item)
                state = State(place=place, language=tag, text=size)
                yield from (sheet for _, sheet in screenfuls(visitor, state))


def touch(one: Rect, other: Rect) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom


@pytest.mark.parametrize("theme", THEMES)
def test_a_code_is_black_on_white_in_every_theme(visitor: Visitor, theme: str) -> None:
    sheet = next(comes(visitor, replace(VIETNAMESE, theme=theme)))

    for code in sheet.codes:
        ground = next(one for one in fills(sheet) if one.rect == code.rect)
        inside = [one for one in fills(sheet) if holds(code.rect, one.rect) and one != ground]
        assert ground.colour == "#ffffff"
        assert {one.colour for one in inside} == {"#000000"}


def fills(sheet: Sheet) -> list[Fill]:
    return [one for one in shapes(sheet) if isinstance(one, Fill)]


def holds(outer: Rect, inner: Rect) -> bool:
    across = outer.x <= inner.x and inner.right <= outer.right
    return across and outer.y <= inner.y and inner.bottom <= outer.bottom


def test_a_code_is_drawn_as_its_modules_stand_and_with_four_of_light_around() -> None:
    rows = modules("Đối thoại", is_sturdy=True, quiet=4)
    dark = {(x, y) for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark}

    drawn = [
        (x, y)
        for rect in grid("Đối thoại", True).dark
        for x in range(rect.x, rect.right)
        for y in range(rect.y, rect.bottom)
    ]

    assert len(drawn) == len(set(drawn))
    assert set(drawn) == dark
    assert min(min(at) for at in drawn) == 4


def test_on_a_small_screen_one_code_and_how_to_read_it_are_seen_at_once(tmp_path: Path) -> None:
    shelve(tmp_path, article("doi-thoai", body="bank"), feed=with_bank(replaced(telephone="")))

    sheet = Visitor(tmp_path, COMPACT).comes_to(State(place=CODES, language="vi"))

    assert len(sheet.codes) == 1
    assert sheet.onward is None
    assert is_written(sheet, sheet.look.say("Hold it before the square").text)


def replaced(**more: str) -> Body:
    return msgspec.structs.replace(BANK, **more)


@pytest.mark.parametrize("title", ["Lũ quét", "Diễn tập: lũ quét"])
def test_what_is_kept_of_a_drill_says_that_it_is_one(tmp_path: Path, title: str) -> None:
    drill = article("lu-quet", {"vi": text(title)}, event=EVENT, drill=True)
    shelve(tmp_path, drill, feed=with_bank())
    visitor = Visitor(tmp_path)

    sheet = visitor.comes_to(State(place=Place(Screen.TAKE_ALONG, item="lu-quet")))

    kept = [
        code.payload for code in sheet.codes if "VCARD" in code.payload or "VEVENT" in code.payload
    ]
    assert len(kept) == 2
    assert all(one.count("Diễn tập") == 1 for one in kept)
